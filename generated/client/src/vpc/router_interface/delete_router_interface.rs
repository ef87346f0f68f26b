// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a router interface.
///
/// It must be `Idle` or `Inactive`. Delete the custom routes that point to it first.
///
/// The parameters of `DeleteRouterInterface`. Sent with [`Client::delete_router_interface`](super::super::Client::delete_router_interface); the response is a [`DeleteRouterInterfaceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_router_interface("ri-2zeo3xzyf38r4urzdpvfs").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`DependencyViolation.RouterInterfaceReferedByRouteEntry`](super::super::ErrorCode::DependencyViolationRouterInterfaceReferedByRouteEntry), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`InvalidRouterInterfaceChargeType.Malformed`](super::super::ErrorCode::InvalidRouterInterfaceChargeTypeMalformed), [`InvalidInstance.StatusError`](super::super::ErrorCode::InvalidInstanceStatusError), [`OperationFailed.OperationLocked`](super::super::ErrorCode::OperationFailedOperationLocked), [`RouterInterfaceReferredByRouteEntry`](super::super::ErrorCode::RouterInterfaceReferredByRouteEntry), [`ReferredByRouteEntry.RouterInterface`](super::super::ErrorCode::ReferredByRouteEntryRouterInterface).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 11.8; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouterInterfaceRequest {
    /// Region of the router interface.
    pub region_id: Option<String>,
    /// Router interface to delete.
    ///
    /// Required.
    pub router_interface_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_ROUTER_INTERFACE_REQUEST: Schema = Schema::new(
    "DeleteRouterInterfaceRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteRouterInterfaceRequest, DELETE_ROUTER_INTERFACE_REQUEST, 0 => region_id, 1 =>
    router_interface_id, 2 => client_token
);

impl DeleteRouterInterfaceRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`router_interface_id`](Self#structfield.router_interface_id).
    #[inline]
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeleteRouterInterface`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_ROUTER_INTERFACE_RESPONSE: Schema = Schema::new(
    "DeleteRouterInterfaceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteRouterInterfaceResponse, DELETE_ROUTER_INTERFACE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteRouterInterfaceResponse);

impl DeleteRouterInterfaceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_ROUTER_INTERFACE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteRouterInterface",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_ROUTER_INTERFACE_REQUEST,
    response: &DELETE_ROUTER_INTERFACE_RESPONSE,
    classes: &[
        ("InvalidRouterInterfaceChargeType.Malformed", ErrorClass::Conflict),
        ("InvalidInstance.StatusError", ErrorClass::NotReady),
        ("OperationFailed.OperationLocked", ErrorClass::Conflict),
        ("RouterInterfaceReferredByRouteEntry", ErrorClass::Conflict),
        ("ReferredByRouteEntry.RouterInterface", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteRouterInterfaceRequest {
    type Response = DeleteRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &DELETE_ROUTER_INTERFACE;
}

impl DeleteRouterInterfaceRequest {
    /// With what is required.
    #[inline]
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a router interface.
    ///
    /// It must be `Idle` or `Inactive`. Delete the custom routes that point to it first.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteRouterInterfaceRequest`].
    #[inline]
    pub fn delete_router_interface(
        &self,
        router_interface_id: impl Into<String>,
    ) -> Call<DeleteRouterInterfaceRequest> {
        Call::new(&self.inner, DeleteRouterInterfaceRequest::new(router_interface_id))
    }
}

impl Call<DeleteRouterInterfaceRequest> {
    /// Region of the router interface.
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
