// Written by `cargo xtask gen` from the specs. Do not edit.

//! `EnablePhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `EnablePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct EnablePhysicalConnectionRequest {
    /// Connection to enable.
    pub physical_connection_id: String,
    /// Region of the connection to enable.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static ENABLE_PHYSICAL_CONNECTION_REQUEST: Schema = Schema {
    name: "EnablePhysicalConnectionRequest",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    EnablePhysicalConnectionRequest, ENABLE_PHYSICAL_CONNECTION_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => client_token
);

/// The response of `EnablePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct EnablePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ENABLE_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema {
    name: "EnablePhysicalConnectionResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    EnablePhysicalConnectionResponse, ENABLE_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    request_id
);

static ENABLE_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "EnablePhysicalConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ENABLE_PHYSICAL_CONNECTION_REQUEST,
    response: &ENABLE_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for EnablePhysicalConnectionRequest {
    type Response = EnablePhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &ENABLE_PHYSICAL_CONNECTION;
}

impl EnablePhysicalConnectionRequest {
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
    /// Enables a confirmed physical connection.
    ///
    /// The connection must be `Confirmed`, and becomes `Enabled`.
    ///
    /// # Errors
    /// `InvalidPhysicalConnectionId.NotFound`, `Forbidden.NotAllowedInState`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.6.
    #[inline]
    pub fn enable_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<EnablePhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            EnablePhysicalConnectionRequest::new(physical_connection_id, region_id),
        )
    }
}

impl Call<EnablePhysicalConnectionRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
