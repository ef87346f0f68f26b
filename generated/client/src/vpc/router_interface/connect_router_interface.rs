// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ConnectRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ConnectRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct ConnectRouterInterfaceRequest {
    /// Region of the router interface.
    pub region_id: String,
    /// Initiator that starts the connection.
    pub router_interface_id: String,
}

pub(crate) static CONNECT_ROUTER_INTERFACE_REQUEST: Schema = Schema {
    name: "ConnectRouterInterfaceRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ConnectRouterInterfaceRequest, CONNECT_ROUTER_INTERFACE_REQUEST, 0 => region_id, 1 =>
    router_interface_id
);

/// The response of `ConnectRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct ConnectRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CONNECT_ROUTER_INTERFACE_RESPONSE: Schema = Schema {
    name: "ConnectRouterInterfaceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ConnectRouterInterfaceResponse, CONNECT_ROUTER_INTERFACE_RESPONSE, 0 => request_id
);

static CONNECT_ROUTER_INTERFACE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ConnectRouterInterface",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CONNECT_ROUTER_INTERFACE_REQUEST,
    response: &CONNECT_ROUTER_INTERFACE_RESPONSE,
    classes: &[
        ("IncorrectRole.NotInitiatingSide", ErrorClass::Conflict),
        ("Forbidden.OnlyOneConnection", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ConnectRouterInterfaceRequest {
    type Response = ConnectRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &CONNECT_ROUTER_INTERFACE;
}

impl ConnectRouterInterfaceRequest {
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
    /// Connects an initiator to the router interface at the other end.
    ///
    /// Only an `Idle` initiator can start a connection. It becomes `Connecting`, and `Active` after the connection is established.
    /// Any two routers are connected by at most one pair of router interfaces. An account with a router interface whose payment is overdue cannot connect any.
    ///
    /// The connection is established in the background; the `Status` of the router interface in DescribeRouterInterfaces changes from Connecting to Active.
    ///
    /// # Errors
    /// `InvalidRouterInterfaceId.NotFound`, `IncorrectRole.NotInitiatingSide`, `Forbidden.OnlyOneConnection`, `Forbidden.BillsOutstanding`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 11.3.
    #[inline]
    pub fn connect_router_interface(
        &self,
        region_id: impl Into<String>,
        router_interface_id: impl Into<String>,
    ) -> Call<ConnectRouterInterfaceRequest> {
        Call::new(
            &self.inner,
            ConnectRouterInterfaceRequest::new(region_id, router_interface_id),
        )
    }
}
