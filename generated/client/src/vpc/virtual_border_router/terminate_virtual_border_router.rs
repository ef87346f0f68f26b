// Written by `cargo xtask gen` from the specs. Do not edit.

//! `TerminateVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Terminates a VBR.
///
/// An `active` VBR becomes `terminating`, and `terminated` at the end. Only the owner of its physical connection may do this.
///
/// The VBR is terminating after the response. DescribeVirtualBorderRouters shows when it is terminated.
///
/// The parameters of `TerminateVirtualBorderRouter`. Sent with [`Client::terminate_virtual_border_router`](super::super::Client::terminate_virtual_border_router); the response is a [`TerminateVirtualBorderRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.terminate_virtual_border_router("vbr-bp15zckdt37pq72zvw3").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVbrId.NotFound`](super::super::ErrorCode::InvalidVbrIdNotFound), [`InvalidOperation.OperationNotAllowedInState`](super::super::ErrorCode::InvalidOperationOperationNotAllowedInState), [`Forbidden.OperationNotAllowedByUser`](super::super::ErrorCode::ForbiddenOperationNotAllowedByUser), [`Forbidden.OperationTerminateNotAllowedByUser`](super::super::ErrorCode::ForbiddenOperationTerminateNotAllowedByUser), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.6; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminateVirtualBorderRouterRequest {
    /// Region the VBR is in.
    pub region_id: Option<String>,
    /// VBR to terminate.
    ///
    /// Required.
    pub vbr_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema::new(
    "TerminateVirtualBorderRouterRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    TerminateVirtualBorderRouterRequest, TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    region_id, 1 => vbr_id, 2 => client_token
);

impl TerminateVirtualBorderRouterRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vbr_id`](Self#structfield.vbr_id).
    #[inline]
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `TerminateVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminateVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static TERMINATE_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema::new(
    "TerminateVirtualBorderRouterResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    TerminateVirtualBorderRouterResponse, TERMINATE_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(TerminateVirtualBorderRouterResponse);

impl TerminateVirtualBorderRouterResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static TERMINATE_VIRTUAL_BORDER_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "TerminateVirtualBorderRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: &TERMINATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    classes: &[
        ("Forbidden.OperationNotAllowedByUser", ErrorClass::Denied),
        ("Forbidden.OperationTerminateNotAllowedByUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for TerminateVirtualBorderRouterRequest {
    type Response = TerminateVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &TERMINATE_VIRTUAL_BORDER_ROUTER;
}

impl TerminateVirtualBorderRouterRequest {
    /// With what is required.
    #[inline]
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Terminates a VBR.
    ///
    /// An `active` VBR becomes `terminating`, and `terminated` at the end. Only the owner of its physical connection may do this.
    ///
    /// The VBR is terminating after the response. DescribeVirtualBorderRouters shows when it is terminated.
    ///
    /// Parameters with their limits, errors, and an example: [`TerminateVirtualBorderRouterRequest`].
    #[inline]
    pub fn terminate_virtual_border_router(
        &self,
        vbr_id: impl Into<String>,
    ) -> Call<TerminateVirtualBorderRouterRequest> {
        Call::new(&self.inner, TerminateVirtualBorderRouterRequest::new(vbr_id))
    }
}

impl Call<TerminateVirtualBorderRouterRequest> {
    /// Region the VBR is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
