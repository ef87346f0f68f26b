// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a VBR.
///
/// The VBR must be `unconfirmed`, `active` or `terminated`, and have no router interfaces. A VBR that belongs to another account can be deleted only while it is `unconfirmed`.
///
/// The parameters of `DeleteVirtualBorderRouter`. Sent with [`Client::delete_virtual_border_router`](super::super::Client::delete_virtual_border_router); the response is a [`DeleteVirtualBorderRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_virtual_border_router("vbr-bp12mw1f8k3jgygk9bmlj").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVbrId.NotFound`](super::super::ErrorCode::InvalidVbrIdNotFound), [`InvalidOperation.RouterInterfaceNotDeleted`](super::super::ErrorCode::InvalidOperationRouterInterfaceNotDeleted), [`InvalidOperation.OperationNotAllowedInState`](super::super::ErrorCode::InvalidOperationOperationNotAllowedInState), [`Forbidden.OperationNotAllowedByUser`](super::super::ErrorCode::ForbiddenOperationNotAllowedByUser), [`Forbidden.MultiVlanRi`](super::super::ErrorCode::ForbiddenMultiVlanRi), [`InvalidStatus.NotAllowed`](super::super::ErrorCode::InvalidStatusNotAllowed), [`DependencyViolation.RouterInterfaceReferedByRouteEntry`](super::super::ErrorCode::DependencyViolationRouterInterfaceReferedByRouteEntry), [`DependencyViolation.BgpGroup`](super::super::ErrorCode::DependencyViolationBgpGroup), [`DependencyViolation.Nqa`](super::super::ErrorCode::DependencyViolationNqa), [`DependencyViolation.BgpNetwork`](super::super::ErrorCode::DependencyViolationBgpNetwork), [`OperationUnsupported.VBRAttachedCen`](super::super::ErrorCode::OperationUnsupportedVBRAttachedCen), [`InvalidStatus.vbrAttatchToEcr`](super::super::ErrorCode::InvalidStatusVbrAttatchToEcr), [`Forbidden.OperationDeleteNotAllowedByUser`](super::super::ErrorCode::ForbiddenOperationDeleteNotAllowedByUser), [`Forbidden.NoRiFound`](super::super::ErrorCode::ForbiddenNoRiFound), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.2; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterRequest {
    /// Region that the VBR is in.
    pub region_id: Option<String>,
    /// VBR to delete.
    ///
    /// Required.
    pub vbr_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema::new(
    "DeleteVirtualBorderRouterRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteVirtualBorderRouterRequest, DELETE_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    region_id, 1 => vbr_id, 2 => client_token
);

impl DeleteVirtualBorderRouterRequest {
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

/// The response of `DeleteVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema::new(
    "DeleteVirtualBorderRouterResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVirtualBorderRouterResponse, DELETE_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeleteVirtualBorderRouterResponse);

impl DeleteVirtualBorderRouterResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("OperationUnsupported.VBRAttachedCen", ErrorClass::Conflict),
        ("InvalidStatus.vbrAttatchToEcr", ErrorClass::Conflict),
        ("Forbidden.OperationDeleteNotAllowedByUser", ErrorClass::Denied),
        ("Forbidden.NoRiFound", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVirtualBorderRouterRequest {
    type Response = DeleteVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &DELETE_VIRTUAL_BORDER_ROUTER;
}

impl DeleteVirtualBorderRouterRequest {
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
    /// Deletes a VBR.
    ///
    /// The VBR must be `unconfirmed`, `active` or `terminated`, and have no router interfaces. A VBR that belongs to another account can be deleted only while it is `unconfirmed`.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVirtualBorderRouterRequest`].
    #[inline]
    pub fn delete_virtual_border_router(
        &self,
        vbr_id: impl Into<String>,
    ) -> Call<DeleteVirtualBorderRouterRequest> {
        Call::new(&self.inner, DeleteVirtualBorderRouterRequest::new(vbr_id))
    }
}

impl Call<DeleteVirtualBorderRouterRequest> {
    /// Region that the VBR is in.
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
