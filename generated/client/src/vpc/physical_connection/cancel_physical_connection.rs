// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CancelPhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CancelPhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelPhysicalConnectionRequest {
    /// Connection to cancel.
    pub physical_connection_id: String,
    /// Region of the connection to cancel.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static CANCEL_PHYSICAL_CONNECTION_REQUEST: Schema = Schema {
    name: "CancelPhysicalConnectionRequest",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CancelPhysicalConnectionRequest, CANCEL_PHYSICAL_CONNECTION_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => client_token
);

/// The response of `CancelPhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelPhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CANCEL_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema {
    name: "CancelPhysicalConnectionResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    CancelPhysicalConnectionResponse, CANCEL_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    request_id
);

static CANCEL_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CancelPhysicalConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CANCEL_PHYSICAL_CONNECTION_REQUEST,
    response: &CANCEL_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CancelPhysicalConnectionRequest {
    type Response = CancelPhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &CANCEL_PHYSICAL_CONNECTION;
}

impl CancelPhysicalConnectionRequest {
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
    /// Cancels a physical connection before it is enabled.
    ///
    /// The connection becomes `Canceled`. An `Enabled` connection cannot be cancelled.
    ///
    /// # Errors
    /// `InvalidPhysicalConnectionId.NotFound`, `Forbidden.NotAllowedInState`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.2.
    #[inline]
    pub fn cancel_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<CancelPhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            CancelPhysicalConnectionRequest::new(physical_connection_id, region_id),
        )
    }
}

impl Call<CancelPhysicalConnectionRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
