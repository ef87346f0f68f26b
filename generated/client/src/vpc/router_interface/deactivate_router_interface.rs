// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeactivateRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeactivateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct DeactivateRouterInterfaceRequest {
    /// Region of the router interface.
    pub region_id: String,
    /// Router interface to deactivate.
    pub router_interface_id: String,
}

pub(crate) static DEACTIVATE_ROUTER_INTERFACE_REQUEST: Schema = Schema {
    name: "DeactivateRouterInterfaceRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeactivateRouterInterfaceRequest, DEACTIVATE_ROUTER_INTERFACE_REQUEST, 0 =>
    region_id, 1 => router_interface_id
);

/// The response of `DeactivateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct DeactivateRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DEACTIVATE_ROUTER_INTERFACE_RESPONSE: Schema = Schema {
    name: "DeactivateRouterInterfaceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeactivateRouterInterfaceResponse, DEACTIVATE_ROUTER_INTERFACE_RESPONSE, 0 =>
    request_id
);

static DEACTIVATE_ROUTER_INTERFACE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeactivateRouterInterface",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DEACTIVATE_ROUTER_INTERFACE_REQUEST,
    response: &DEACTIVATE_ROUTER_INTERFACE_RESPONSE,
    classes: &[
        ("Forbidden.FinancileLocked", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeactivateRouterInterfaceRequest {
    type Response = DeactivateRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &DEACTIVATE_ROUTER_INTERFACE;
}

impl DeactivateRouterInterfaceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        router_interface_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            router_interface_id: router_interface_id.into(),
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
    /// # Errors
    /// `InvalidRouterInterfaceId.NotFound`, `IncorrectStatus`, `Forbidden.FinancileLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 11.5.
    #[inline]
    pub fn deactivate_router_interface(
        &self,
        region_id: impl Into<String>,
        router_interface_id: impl Into<String>,
    ) -> Call<DeactivateRouterInterfaceRequest> {
        Call::new(
            &self.inner,
            DeactivateRouterInterfaceRequest::new(region_id, router_interface_id),
        )
    }
}
