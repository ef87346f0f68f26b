// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociatePhysicalConnectionFromVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Disassociates a physical connection from a VBR.
///
/// No route may use the interface of the VBR to the physical connection.
///
/// The parameters of `UnassociatePhysicalConnectionFromVirtualBorderRouter`. Sent with [`Client::unassociate_physical_connection_from_virtual_border_router`](super::super::Client::unassociate_physical_connection_from_virtual_border_router); the response is a [`UnassociatePhysicalConnectionFromVirtualBorderRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .unassociate_physical_connection_from_virtual_border_router(vpc::UnassociatePhysicalConnectionFromVirtualBorderRouterRequired {
///         physical_connection_id: "pc-bp1qrb3044eqixog****".into(),
///         vbr_id: "vbr-bp16ksp61j7e0tkn*****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVbrId.NotFound`](super::super::ErrorCode::InvalidVbrIdNotFound), [`PARAMETER_MUST_NOT_NULL`](super::super::ErrorCode::ParameterMustNotNull), [`PHYSICAL_NOT_ASSOCIATE_TO_VBR`](super::super::ErrorCode::PhysicalNotAssociateToVbr), [`ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY`](super::super::ErrorCode::RouterInterfaceReferedByRouteentry), [`InvalidStatus.NotAllowed`](super::super::ErrorCode::InvalidStatusNotAllowed), [`PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR`](super::super::ErrorCode::PhysicalNotAllowAssociateVbr), [`Forbidden.OperationNotAllowed`](super::super::ErrorCode::ForbiddenOperationNotAllowed), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.9; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// Physical connection to disassociate.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region that the physical connection is in.
    pub region_id: Option<String>,
    /// VBR to disassociate it from.
    ///
    /// Required.
    pub vbr_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema::new(
    "UnassociatePhysicalConnectionFromVirtualBorderRouterRequest",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => vbr_id, 3 => client_token
);

impl UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = value.into();
        self
    }
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

/// The response of `UnassociatePhysicalConnectionFromVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema::new(
    "UnassociatePhysicalConnectionFromVirtualBorderRouterResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnassociatePhysicalConnectionFromVirtualBorderRouterResponse,
    UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UnassociatePhysicalConnectionFromVirtualBorderRouterResponse);

impl UnassociatePhysicalConnectionFromVirtualBorderRouterResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociatePhysicalConnectionFromVirtualBorderRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: &UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_RESPONSE,
    classes: &[
        ("PARAMETER_MUST_NOT_NULL", ErrorClass::Invalid),
        ("PHYSICAL_NOT_ASSOCIATE_TO_VBR", ErrorClass::Conflict),
        ("ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY", ErrorClass::Conflict),
        ("InvalidStatus.NotAllowed", ErrorClass::NotReady),
        ("PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR", ErrorClass::Conflict),
        ("Forbidden.OperationNotAllowed", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    type Response = UnassociatePhysicalConnectionFromVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER;
}

/// What `UnassociatePhysicalConnectionFromVirtualBorderRouter` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterRequired {
    /// Physical connection to disassociate.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// VBR to disassociate it from.
    ///
    /// Required.
    pub vbr_id: String,
}

impl std::fmt::Debug for UnassociatePhysicalConnectionFromVirtualBorderRouterRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UnassociatePhysicalConnectionFromVirtualBorderRouterRequired",
            &UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST,
            &[(0, &self.physical_connection_id), (2, &self.vbr_id)],
            f,
        )
    }
}

impl UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        required: UnassociatePhysicalConnectionFromVirtualBorderRouterRequired,
    ) -> Self {
        Self {
            physical_connection_id: required.physical_connection_id,
            vbr_id: required.vbr_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Disassociates a physical connection from a VBR.
    ///
    /// No route may use the interface of the VBR to the physical connection.
    ///
    /// Parameters with their limits, errors, and an example: [`UnassociatePhysicalConnectionFromVirtualBorderRouterRequest`].
    #[inline]
    pub fn unassociate_physical_connection_from_virtual_border_router(
        &self,
        required: UnassociatePhysicalConnectionFromVirtualBorderRouterRequired,
    ) -> Call<UnassociatePhysicalConnectionFromVirtualBorderRouterRequest> {
        Call::new(
            &self.inner,
            UnassociatePhysicalConnectionFromVirtualBorderRouterRequest::new(required),
        )
    }
}

impl Call<UnassociatePhysicalConnectionFromVirtualBorderRouterRequest> {
    /// Region that the physical connection is in.
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
