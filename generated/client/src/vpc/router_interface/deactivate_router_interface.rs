// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeactivateRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deactivates a router interface that is Active.
///
/// It becomes `Deactivating`, and finally `Inactive`. A router interface of an account whose balance is too low cannot be deactivated.
///
/// The router interface is deactivated in the background; its `Status` in DescribeRouterInterfaces changes from Deactivating to Inactive.
///
/// The parameters of `DeactivateRouterInterface`. Sent with [`Client::deactivate_router_interface`](super::super::Client::deactivate_router_interface); the response is a [`DeactivateRouterInterfaceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.deactivate_router_interface("ri-2zeo3xzyf38r4urzdpvfs").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRouterInterfaceId.NotFound`](super::super::ErrorCode::InvalidRouterInterfaceIdNotFound), [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`Forbidden.FinancileLocked`](super::super::ErrorCode::ForbiddenFinancileLocked), [`IncorrectRIStatus`](super::super::ErrorCode::IncorrectRIStatus), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`Forbbiden.InvaildOwner`](super::super::ErrorCode::ForbbidenInvaildOwner), [`OperationFailed.OperationLocked`](super::super::ErrorCode::OperationFailedOperationLocked), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 11.5; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceRequest {
    /// Region of the router interface.
    pub region_id: Option<String>,
    /// Router interface to deactivate.
    ///
    /// Required.
    pub router_interface_id: String,
}

pub(crate) static DEACTIVATE_ROUTER_INTERFACE_REQUEST: Schema = Schema::new(
    "DeactivateRouterInterfaceRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DeactivateRouterInterfaceRequest, DEACTIVATE_ROUTER_INTERFACE_REQUEST, 0 =>
    region_id, 1 => router_interface_id
);

impl DeactivateRouterInterfaceRequest {
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
}

/// The response of `DeactivateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DEACTIVATE_ROUTER_INTERFACE_RESPONSE: Schema = Schema::new(
    "DeactivateRouterInterfaceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeactivateRouterInterfaceResponse, DEACTIVATE_ROUTER_INTERFACE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeactivateRouterInterfaceResponse);

impl DeactivateRouterInterfaceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DEACTIVATE_ROUTER_INTERFACE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeactivateRouterInterface",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DEACTIVATE_ROUTER_INTERFACE_REQUEST,
    response: &DEACTIVATE_ROUTER_INTERFACE_RESPONSE,
    classes: &[
        ("Forbidden.FinancileLocked", ErrorClass::Denied),
        ("Forbbiden.InvaildOwner", ErrorClass::Denied),
        ("OperationFailed.OperationLocked", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeactivateRouterInterfaceRequest {
    type Response = DeactivateRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &DEACTIVATE_ROUTER_INTERFACE;
}

impl DeactivateRouterInterfaceRequest {
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
    /// Deactivates a router interface that is Active.
    ///
    /// It becomes `Deactivating`, and finally `Inactive`. A router interface of an account whose balance is too low cannot be deactivated.
    ///
    /// The router interface is deactivated in the background; its `Status` in DescribeRouterInterfaces changes from Deactivating to Inactive.
    ///
    /// Parameters with their limits, errors, and an example: [`DeactivateRouterInterfaceRequest`].
    #[inline]
    pub fn deactivate_router_interface(
        &self,
        router_interface_id: impl Into<String>,
    ) -> Call<DeactivateRouterInterfaceRequest> {
        Call::new(
            &self.inner,
            DeactivateRouterInterfaceRequest::new(router_interface_id),
        )
    }
}

impl Call<DeactivateRouterInterfaceRequest> {
    /// Region of the router interface.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
