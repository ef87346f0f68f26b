// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociatePhysicalConnectionFromVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `UnassociatePhysicalConnectionFromVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// Physical connection to disassociate.
    pub physical_connection_id: String,
    /// Region that the physical connection is in.
    pub region_id: String,
    /// VBR to disassociate it from.
    pub vbr_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema {
    name: "UnassociatePhysicalConnectionFromVirtualBorderRouterRequest",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => vbr_id, 3 => client_token
);

/// The response of `UnassociatePhysicalConnectionFromVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema {
    name: "UnassociatePhysicalConnectionFromVirtualBorderRouterResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    UnassociatePhysicalConnectionFromVirtualBorderRouterResponse,
    UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 => request_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    type Response = UnassociatePhysicalConnectionFromVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER;
}

/// The required parameters of `UnassociatePhysicalConnectionFromVirtualBorderRouter`.
#[derive(Clone, PartialEq)]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterRequired {
    /// Physical connection to disassociate.
    pub physical_connection_id: String,
    /// Region that the physical connection is in.
    pub region_id: String,
    /// VBR to disassociate it from.
    pub vbr_id: String,
}

impl std::fmt::Debug for UnassociatePhysicalConnectionFromVirtualBorderRouterRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UnassociatePhysicalConnectionFromVirtualBorderRouterRequired",
            &UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST,
            &[
                (0, &self.physical_connection_id),
                (1, &self.region_id),
                (2, &self.vbr_id),
            ],
            f,
        )
    }
}

impl UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        required: UnassociatePhysicalConnectionFromVirtualBorderRouterRequired,
    ) -> Self {
        Self {
            physical_connection_id: required.physical_connection_id,
            region_id: required.region_id,
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
    /// # Errors
    /// `InvalidVbrId.NotFound`, `PARAMETER_MUST_NOT_NULL`, `PHYSICAL_NOT_ASSOCIATE_TO_VBR`, `ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY`, `InvalidStatus.NotAllowed`, `PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 13.9.
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
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
