// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CompletePhysicalConnectionLOA`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CompletePhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
pub struct CompletePhysicalConnectionLOARequest {
    /// Connection whose line is installed.
    pub instance_id: String,
    /// Code of the leased line.
    pub line_code: String,
    /// Numbers on the labels of the cables at the site.
    pub line_label: String,
    /// Region of the connection whose line is installed.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST: Schema = Schema {
    name: "CompletePhysicalConnectionLOARequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("LineCode", ValueType::String).required(),
        Field::new("LineLabel", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CompletePhysicalConnectionLOARequest, COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST, 0 =>
    instance_id, 1 => line_code, 2 => line_label, 3 => region_id, 4 => client_token
);

/// The response of `CompletePhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
pub struct CompletePhysicalConnectionLOAResponse {
    /// Id of the request.
    pub request_id: String,
    /// Result message.
    pub message: Option<String>,
    /// Result code.
    pub code: Option<String>,
    /// Whether the report was accepted.
    pub success: Option<bool>,
}

pub(crate) static COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE: Schema = Schema {
    name: "CompletePhysicalConnectionLOAResponse",
    fields: &[
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    CompletePhysicalConnectionLOAResponse, COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE, 0
    => request_id, 1 => message, 2 => code, 3 => success
);

static COMPLETE_PHYSICAL_CONNECTION_LOA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CompletePhysicalConnectionLOA",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: &COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CompletePhysicalConnectionLOARequest {
    type Response = CompletePhysicalConnectionLOAResponse;
    const ACTION: &'static ActionInfo = &COMPLETE_PHYSICAL_CONNECTION_LOA;
}

/// The required parameters of `CompletePhysicalConnectionLOA`.
#[derive(Clone, PartialEq)]
pub struct CompletePhysicalConnectionLOARequired {
    /// Connection whose line is installed.
    pub instance_id: String,
    /// Code of the leased line.
    pub line_code: String,
    /// Numbers on the labels of the cables at the site.
    pub line_label: String,
    /// Region of the connection whose line is installed.
    pub region_id: String,
}

impl std::fmt::Debug for CompletePhysicalConnectionLOARequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CompletePhysicalConnectionLOARequired",
            &COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST,
            &[
                (0, &self.instance_id),
                (1, &self.line_code),
                (2, &self.line_label),
                (3, &self.region_id),
            ],
            f,
        )
    }
}

impl CompletePhysicalConnectionLOARequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CompletePhysicalConnectionLOARequired) -> Self {
        Self {
            instance_id: required.instance_id,
            line_code: required.line_code,
            line_label: required.line_label,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Reports that the leased line of a physical connection is installed.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.9.
    #[inline]
    pub fn complete_physical_connection_loa(
        &self,
        required: CompletePhysicalConnectionLOARequired,
    ) -> Call<CompletePhysicalConnectionLOARequest> {
        Call::new(&self.inner, CompletePhysicalConnectionLOARequest::new(required))
    }
}

impl Call<CompletePhysicalConnectionLOARequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
