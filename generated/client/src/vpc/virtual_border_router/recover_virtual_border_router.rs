// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RecoverVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RecoverVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct RecoverVirtualBorderRouterRequest {
    /// Region the VBR is in.
    pub region_id: String,
    /// VBR to recover.
    pub vbr_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema {
    name: "RecoverVirtualBorderRouterRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    RecoverVirtualBorderRouterRequest, RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    region_id, 1 => vbr_id, 2 => client_token
);

/// The response of `RecoverVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct RecoverVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static RECOVER_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema {
    name: "RecoverVirtualBorderRouterResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    RecoverVirtualBorderRouterResponse, RECOVER_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 =>
    request_id
);

static RECOVER_VIRTUAL_BORDER_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RecoverVirtualBorderRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: &RECOVER_VIRTUAL_BORDER_ROUTER_RESPONSE,
    classes: &[
        ("OperationFailed.VlanIdAlreadyInUse", ErrorClass::Conflict),
        ("Forbidden.OperationNotAllowedByUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RecoverVirtualBorderRouterRequest {
    type Response = RecoverVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &RECOVER_VIRTUAL_BORDER_ROUTER;
}

impl RecoverVirtualBorderRouterRequest {
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
    /// Recovers a terminated VBR.
    ///
    /// Only the owner of the physical connection may do this.
    ///
    /// The VBR is Recovering after the response. DescribeVirtualBorderRouters shows when it is Enabled again.
    ///
    /// # Errors
    /// `InvalidVbrId.NotFound`, `InvalidOperation.OperationNotAllowedInState`, `OperationFailed.VlanIdAlreadyInUse`, `Forbidden.OperationNotAllowedByUser`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 13.7.
    #[inline]
    pub fn recover_virtual_border_router(
        &self,
        region_id: impl Into<String>,
        vbr_id: impl Into<String>,
    ) -> Call<RecoverVirtualBorderRouterRequest> {
        Call::new(&self.inner, RecoverVirtualBorderRouterRequest::new(region_id, vbr_id))
    }
}

impl Call<RecoverVirtualBorderRouterRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
