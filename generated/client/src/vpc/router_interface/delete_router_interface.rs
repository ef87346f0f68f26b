// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRouterInterfaceRequest {
    /// Region of the router interface.
    pub region_id: String,
    /// Router interface to delete.
    pub router_interface_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_ROUTER_INTERFACE_REQUEST: Schema = Schema {
    name: "DeleteRouterInterfaceRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteRouterInterfaceRequest, DELETE_ROUTER_INTERFACE_REQUEST, 0 => region_id, 1 =>
    router_interface_id, 2 => client_token
);

/// The response of `DeleteRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_ROUTER_INTERFACE_RESPONSE: Schema = Schema {
    name: "DeleteRouterInterfaceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteRouterInterfaceResponse, DELETE_ROUTER_INTERFACE_RESPONSE, 0 => request_id
);

static DELETE_ROUTER_INTERFACE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteRouterInterface",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_ROUTER_INTERFACE_REQUEST,
    response: &DELETE_ROUTER_INTERFACE_RESPONSE,
    classes: &[
        ("InvalidRouterInterfaceChargeType.Malformed", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteRouterInterfaceRequest {
    type Response = DeleteRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &DELETE_ROUTER_INTERFACE;
}

impl DeleteRouterInterfaceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        router_interface_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
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
    /// # Errors
    /// `IncorrectStatus`, `DependencyViolation.RouterInterfaceReferedByRouteEntry`, `InvalidInstanceId.NotFound`, `InvalidRouterInterfaceChargeType.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 11.8.
    #[inline]
    pub fn delete_router_interface(
        &self,
        region_id: impl Into<String>,
        router_interface_id: impl Into<String>,
    ) -> Call<DeleteRouterInterfaceRequest> {
        Call::new(
            &self.inner,
            DeleteRouterInterfaceRequest::new(region_id, router_interface_id),
        )
    }
}

impl Call<DeleteRouterInterfaceRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
