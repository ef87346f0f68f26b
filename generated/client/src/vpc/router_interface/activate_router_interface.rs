// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ActivateRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ActivateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct ActivateRouterInterfaceRequest {
    /// Region of the router interface.
    pub region_id: String,
    /// Router interface to activate.
    pub router_interface_id: String,
}

pub(crate) static ACTIVATE_ROUTER_INTERFACE_REQUEST: Schema = Schema {
    name: "ActivateRouterInterfaceRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ActivateRouterInterfaceRequest, ACTIVATE_ROUTER_INTERFACE_REQUEST, 0 => region_id, 1
    => router_interface_id
);

/// The response of `ActivateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct ActivateRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ACTIVATE_ROUTER_INTERFACE_RESPONSE: Schema = Schema {
    name: "ActivateRouterInterfaceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ActivateRouterInterfaceResponse, ACTIVATE_ROUTER_INTERFACE_RESPONSE, 0 => request_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ActivateRouterInterfaceRequest {
    type Response = ActivateRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &ACTIVATE_ROUTER_INTERFACE;
}

impl ActivateRouterInterfaceRequest {
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
    /// Activates a router interface that is Inactive.
    ///
    /// It becomes `Activating`, and finally `Active`. A router interface with an overdue payment cannot be activated.
    ///
    /// The router interface is activated in the background; its `Status` in DescribeRouterInterfaces changes from Activating to Active.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidRouterInterfaceId.NotFound`, `IncorrectStatus`, `Forbidden.FinancileLocked`, `Forbbiden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 11.4.
    #[inline]
    pub fn activate_router_interface(
        &self,
        region_id: impl Into<String>,
        router_interface_id: impl Into<String>,
    ) -> Call<ActivateRouterInterfaceRequest> {
        Call::new(
            &self.inner,
            ActivateRouterInterfaceRequest::new(region_id, router_interface_id),
        )
    }
}
