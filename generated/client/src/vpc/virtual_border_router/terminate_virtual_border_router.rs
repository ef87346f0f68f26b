// Written by `cargo xtask gen` from the specs. Do not edit.

//! `TerminateVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `TerminateVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct TerminateVirtualBorderRouterRequest {
    /// Region the VBR is in.
    pub region_id: String,
    /// VBR to terminate.
    pub vbr_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema {
    name: "TerminateVirtualBorderRouterRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    TerminateVirtualBorderRouterRequest, TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    region_id, 1 => vbr_id, 2 => client_token
);

/// The response of `TerminateVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct TerminateVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static TERMINATE_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema {
    name: "TerminateVirtualBorderRouterResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    TerminateVirtualBorderRouterResponse, TERMINATE_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 =>
    request_id
);

static TERMINATE_VIRTUAL_BORDER_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "TerminateVirtualBorderRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: &TERMINATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    classes: &[
        ("Forbidden.OperationNotAllowedByUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for TerminateVirtualBorderRouterRequest {
    type Response = TerminateVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &TERMINATE_VIRTUAL_BORDER_ROUTER;
}

impl TerminateVirtualBorderRouterRequest {
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
    /// Terminates a VBR.
    ///
    /// An `Enabled` VBR becomes `Terminated`. Only the owner of its physical connection may do this.
    ///
    /// # Errors
    /// `InvalidVbrId.NotFound`, `InvalidOperation.OperationNotAllowedInState`, `Forbidden.OperationNotAllowedByUser`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 13.6.
    #[inline]
    pub fn terminate_virtual_border_router(
        &self,
        region_id: impl Into<String>,
        vbr_id: impl Into<String>,
    ) -> Call<TerminateVirtualBorderRouterRequest> {
        Call::new(
            &self.inner,
            TerminateVirtualBorderRouterRequest::new(region_id, vbr_id),
        )
    }
}

impl Call<TerminateVirtualBorderRouterRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
