//! The body of an error, in the form of every service.

use aliyun_api_core::{Field, Kind, Schema, record};

/// The body of an error.
#[derive(Clone, Default)]
pub(crate) struct Envelope {
    pub(crate) request_id: String,
    pub(crate) host_id: String,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) recommend: Option<String>,
}

static ENVELOPE: Schema = Schema {
    name: "Error",
    fields: &[
        Field::new("RequestId", Kind::String),
        Field::new("HostId", Kind::String),
        Field::new("Code", Kind::String),
        Field::new("Message", Kind::String),
        Field::new("Recommend", Kind::String),
    ],
};

record!(Envelope, ENVELOPE, 0 => request_id, 1 => host_id, 2 => code, 3 => message, 4 => recommend);
