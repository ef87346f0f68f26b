// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeletePhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeletePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePhysicalConnectionRequest {
    /// Region of the connection to delete.
    pub region_id: String,
    /// Connection to delete.
    pub physical_connection_id: String,
}

pub(crate) static DELETE_PHYSICAL_CONNECTION_REQUEST: Schema = Schema {
    name: "DeletePhysicalConnectionRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("PhysicalConnectionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeletePhysicalConnectionRequest, DELETE_PHYSICAL_CONNECTION_REQUEST, 0 => region_id,
    1 => physical_connection_id
);

/// The response of `DeletePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema {
    name: "DeletePhysicalConnectionResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeletePhysicalConnectionResponse, DELETE_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    request_id
);

static DELETE_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeletePhysicalConnection",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_PHYSICAL_CONNECTION_REQUEST,
    response: &DELETE_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("InvalidPhysicalConnectionId.NotMatched", ErrorClass::Invalid),
        ("Forbidden.VBRExists", ErrorClass::Conflict),
        ("Forbidden.AssociateToVBR", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeletePhysicalConnectionRequest {
    type Response = DeletePhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &DELETE_PHYSICAL_CONNECTION;
}

impl DeletePhysicalConnectionRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        physical_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            physical_connection_id: physical_connection_id.into(),
        }
    }
}

impl Client {
    /// Deletes a physical connection that is not in operation.
    ///
    /// The connection must be `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
    ///
    /// # Errors
    /// `InvalidPhysicalConnectionId.NotFound`, `Forbidden.NotAllowedInState`, `InvalidPhysicalConnectionId.NotMatched`, `Forbidden.VBRExists`, `Forbidden.AssociateToVBR`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.7.
    #[inline]
    pub fn delete_physical_connection(
        &self,
        region_id: impl Into<String>,
        physical_connection_id: impl Into<String>,
    ) -> Call<DeletePhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            DeletePhysicalConnectionRequest::new(region_id, physical_connection_id),
        )
    }
}
