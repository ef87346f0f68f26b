//! The body of an error, in the form of every service.

use aliyun_api_core::{Field, Schema, ValueType, record};

/// The body of an error.
#[derive(Clone, Default)]
pub(crate) struct Envelope {
    pub(crate) request_id: String,
    pub(crate) host_id: String,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) recommend: Option<String>,
}

static ENVELOPE: Schema = Schema::new(
    "Error",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("HostId", ValueType::String),
        Field::new("Code", ValueType::String),
        Field::new("Message", ValueType::String),
        Field::new("Recommend", ValueType::String),
    ],
);

record!(Envelope, ENVELOPE, 0 => request_id, 1 => host_id, 2 => code, 3 => message, 4 => recommend);
