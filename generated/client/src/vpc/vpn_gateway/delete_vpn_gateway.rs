// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteVpnGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpnGatewayRequest {
    /// Region of the gateway.
    pub region_id: String,
    /// Gateway to delete.
    pub vpn_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VPN_GATEWAY_REQUEST: Schema = Schema {
    name: "DeleteVpnGatewayRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteVpnGatewayRequest, DELETE_VPN_GATEWAY_REQUEST, 0 => region_id, 1 =>
    vpn_gateway_id, 2 => client_token
);

/// The response of `DeleteVpnGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpnGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_VPN_GATEWAY_RESPONSE: Schema = Schema {
    name: "DeleteVpnGatewayResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteVpnGatewayResponse, DELETE_VPN_GATEWAY_RESPONSE, 0 => request_id
);

static DELETE_VPN_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVpnGateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VPN_GATEWAY_REQUEST,
    response: &DELETE_VPN_GATEWAY_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("ForbiddenRelease", ErrorClass::Conflict),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpnGatewayRequest {
    type Response = DeleteVpnGatewayResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPN_GATEWAY;
}

impl DeleteVpnGatewayRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a VPN gateway.
    ///
    /// The gateway must have no IPsec connection: delete those first. A subscription gateway can be deleted only after it expires.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidVpnGatewayInstanceId.NotFound`, `ForbiddenRelease`, `VpnGateway.Configuring`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.4; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_vpn_gateway(
        &self,
        region_id: impl Into<String>,
        vpn_gateway_id: impl Into<String>,
    ) -> Call<DeleteVpnGatewayRequest> {
        Call::new(&self.inner, DeleteVpnGatewayRequest::new(region_id, vpn_gateway_id))
    }
}

impl Call<DeleteVpnGatewayRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
