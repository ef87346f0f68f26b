// Written by `cargo xtask gen` from the specs. Do not edit.

//! `TerminatePhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `TerminatePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct TerminatePhysicalConnectionRequest {
    /// Connection to terminate.
    pub physical_connection_id: String,
    /// Region of the connection to terminate.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static TERMINATE_PHYSICAL_CONNECTION_REQUEST: Schema = Schema {
    name: "TerminatePhysicalConnectionRequest",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    TerminatePhysicalConnectionRequest, TERMINATE_PHYSICAL_CONNECTION_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => client_token
);

/// The response of `TerminatePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct TerminatePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static TERMINATE_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema {
    name: "TerminatePhysicalConnectionResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    TerminatePhysicalConnectionResponse, TERMINATE_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    request_id
);

static TERMINATE_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "TerminatePhysicalConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &TERMINATE_PHYSICAL_CONNECTION_REQUEST,
    response: &TERMINATE_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for TerminatePhysicalConnectionRequest {
    type Response = TerminatePhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &TERMINATE_PHYSICAL_CONNECTION;
}

impl TerminatePhysicalConnectionRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        physical_connection_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Terminates a physical connection that has been enabled.
    ///
    /// Only an `Enabled` connection can be terminated.
    ///
    /// The connection is Terminating after the response and Terminated at the end. `Status` in DescribePhysicalConnections shows it.
    ///
    /// # Errors
    /// `InvalidPhysicalConnectionId.NotFound`, `Forbidden.NotAllowedInState`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.5.
    #[inline]
    pub fn terminate_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<TerminatePhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            TerminatePhysicalConnectionRequest::new(physical_connection_id, region_id),
        )
    }
}

impl Call<TerminatePhysicalConnectionRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
