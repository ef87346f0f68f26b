// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVirtualBorderRouterRequest {
    /// Region that the VBR is in.
    pub region_id: String,
    /// VBR to delete.
    pub vbr_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema {
    name: "DeleteVirtualBorderRouterRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteVirtualBorderRouterRequest, DELETE_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    region_id, 1 => vbr_id, 2 => client_token
);

/// The response of `DeleteVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema {
    name: "DeleteVirtualBorderRouterResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteVirtualBorderRouterResponse, DELETE_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 =>
    request_id
);

static DELETE_VIRTUAL_BORDER_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVirtualBorderRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: &DELETE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    classes: &[
        ("InvalidOperation.RouterInterfaceNotDeleted", ErrorClass::Conflict),
        ("Forbidden.OperationNotAllowedByUser", ErrorClass::Denied),
        ("Forbidden.MultiVlanRi", ErrorClass::Conflict),
        ("InvalidStatus.NotAllowed", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVirtualBorderRouterRequest {
    type Response = DeleteVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &DELETE_VIRTUAL_BORDER_ROUTER;
}

impl DeleteVirtualBorderRouterRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vbr_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a VBR.
    ///
    /// The VBR must be `Unconfirmed`, `Enabled` or `Terminated`, and have no router interfaces. A VBR that belongs to another account can be deleted only while it is `Unconfirmed`.
    ///
    /// # Errors
    /// `InvalidVbrId.NotFound`, `InvalidOperation.RouterInterfaceNotDeleted`, `InvalidOperation.OperationNotAllowedInState`, `Forbidden.OperationNotAllowedByUser`, `Forbidden.MultiVlanRi`, `InvalidStatus.NotAllowed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 13.2.
    #[inline]
    pub fn delete_virtual_border_router(
        &self,
        region_id: impl Into<String>,
        vbr_id: impl Into<String>,
    ) -> Call<DeleteVirtualBorderRouterRequest> {
        Call::new(&self.inner, DeleteVirtualBorderRouterRequest::new(region_id, vbr_id))
    }
}

impl Call<DeleteVirtualBorderRouterRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
