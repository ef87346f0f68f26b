// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RecoverVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Recovers a terminated VBR.
///
/// Only the owner of the physical connection may do this.
///
/// The VBR is recovering after the response. DescribeVirtualBorderRouters shows when it is active again.
///
/// The parameters of `RecoverVirtualBorderRouter`. Sent with [`Client::recover_virtual_border_router`](super::super::Client::recover_virtual_border_router); the response is a [`RecoverVirtualBorderRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.recover_virtual_border_router("vbr-bp1lhl0taikrteen80").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVbrId.NotFound`](super::super::ErrorCode::InvalidVbrIdNotFound), [`InvalidOperation.OperationNotAllowedInState`](super::super::ErrorCode::InvalidOperationOperationNotAllowedInState), [`OperationFailed.VlanIdAlreadyInUse`](super::super::ErrorCode::OperationFailedVlanIdAlreadyInUse), [`Forbidden.OperationNotAllowedByUser`](super::super::ErrorCode::ForbiddenOperationNotAllowedByUser), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`Forbidden.OperationRecoverNotAllowedByUser`](super::super::ErrorCode::ForbiddenOperationRecoverNotAllowedByUser), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.7; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoverVirtualBorderRouterRequest {
    /// Region the VBR is in.
    pub region_id: Option<String>,
    /// VBR to recover.
    ///
    /// Required.
    pub vbr_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema::new(
    "RecoverVirtualBorderRouterRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RecoverVirtualBorderRouterRequest, RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    region_id, 1 => vbr_id, 2 => client_token
);

impl RecoverVirtualBorderRouterRequest {
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

/// The response of `RecoverVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoverVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static RECOVER_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema::new(
    "RecoverVirtualBorderRouterResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RecoverVirtualBorderRouterResponse, RECOVER_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(RecoverVirtualBorderRouterResponse);

impl RecoverVirtualBorderRouterResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("Forbidden.OperationRecoverNotAllowedByUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RecoverVirtualBorderRouterRequest {
    type Response = RecoverVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &RECOVER_VIRTUAL_BORDER_ROUTER;
}

impl RecoverVirtualBorderRouterRequest {
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
    /// Recovers a terminated VBR.
    ///
    /// Only the owner of the physical connection may do this.
    ///
    /// The VBR is recovering after the response. DescribeVirtualBorderRouters shows when it is active again.
    ///
    /// Parameters with their limits, errors, and an example: [`RecoverVirtualBorderRouterRequest`].
    #[inline]
    pub fn recover_virtual_border_router(
        &self,
        vbr_id: impl Into<String>,
    ) -> Call<RecoverVirtualBorderRouterRequest> {
        Call::new(&self.inner, RecoverVirtualBorderRouterRequest::new(vbr_id))
    }
}

impl Call<RecoverVirtualBorderRouterRequest> {
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
