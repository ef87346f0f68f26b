// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ActivateRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Activates a router interface that is Inactive.
///
/// It becomes `Activating`, and finally `Active`. A router interface with an overdue payment cannot be activated.
///
/// The router interface is activated in the background; its `Status` in DescribeRouterInterfaces changes from Activating to Active.
///
/// The parameters of `ActivateRouterInterface`. Sent with [`Client::activate_router_interface`](super::super::Client::activate_router_interface); the response is a [`ActivateRouterInterfaceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.activate_router_interface("ri-2zeo3xzyf38r4urzdpvfs").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidRouterInterfaceId.NotFound`](super::super::ErrorCode::InvalidRouterInterfaceIdNotFound), [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`Forbidden.FinancileLocked`](super::super::ErrorCode::ForbiddenFinancileLocked), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`IncorrectRIStatus`](super::super::ErrorCode::IncorrectRIStatus), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`NotSupportLinkrole`](super::super::ErrorCode::NotSupportLinkrole), [`OppositeRouterInterfaceIsDeleted`](super::super::ErrorCode::OppositeRouterInterfaceIsDeleted).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 11.4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateRouterInterfaceRequest {
    /// Region of the router interface.
    pub region_id: Option<String>,
    /// Router interface to activate.
    ///
    /// Required.
    pub router_interface_id: String,
}

pub(crate) static ACTIVATE_ROUTER_INTERFACE_REQUEST: Schema = Schema::new(
    "ActivateRouterInterfaceRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ActivateRouterInterfaceRequest, ACTIVATE_ROUTER_INTERFACE_REQUEST, 0 => region_id, 1
    => router_interface_id
);

impl ActivateRouterInterfaceRequest {
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

/// The response of `ActivateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ACTIVATE_ROUTER_INTERFACE_RESPONSE: Schema = Schema::new(
    "ActivateRouterInterfaceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ActivateRouterInterfaceResponse, ACTIVATE_ROUTER_INTERFACE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ActivateRouterInterfaceResponse);

impl ActivateRouterInterfaceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ACTIVATE_ROUTER_INTERFACE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ActivateRouterInterface",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ACTIVATE_ROUTER_INTERFACE_REQUEST,
    response: &ACTIVATE_ROUTER_INTERFACE_RESPONSE,
    classes: &[
        ("Forbidden.FinancileLocked", ErrorClass::Denied),
        ("Forbbiden", ErrorClass::Denied),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("NotSupportLinkrole", ErrorClass::Conflict),
        ("OppositeRouterInterfaceIsDeleted", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ActivateRouterInterfaceRequest {
    type Response = ActivateRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &ACTIVATE_ROUTER_INTERFACE;
}

impl ActivateRouterInterfaceRequest {
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
    /// Activates a router interface that is Inactive.
    ///
    /// It becomes `Activating`, and finally `Active`. A router interface with an overdue payment cannot be activated.
    ///
    /// The router interface is activated in the background; its `Status` in DescribeRouterInterfaces changes from Activating to Active.
    ///
    /// Parameters with their limits, errors, and an example: [`ActivateRouterInterfaceRequest`].
    #[inline]
    pub fn activate_router_interface(
        &self,
        router_interface_id: impl Into<String>,
    ) -> Call<ActivateRouterInterfaceRequest> {
        Call::new(&self.inner, ActivateRouterInterfaceRequest::new(router_interface_id))
    }
}

impl Call<ActivateRouterInterfaceRequest> {
    /// Region of the router interface.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
