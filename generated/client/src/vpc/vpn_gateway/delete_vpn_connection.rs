// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteVpnConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpnConnectionRequest {
    /// Region that the IPsec connection is in.
    pub region_id: String,
    /// IPsec connection to delete.
    pub vpn_connection_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VPN_CONNECTION_REQUEST: Schema = Schema {
    name: "DeleteVpnConnectionRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnConnectionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteVpnConnectionRequest, DELETE_VPN_CONNECTION_REQUEST, 0 => region_id, 1 =>
    vpn_connection_id, 2 => client_token
);

/// The response of `DeleteVpnConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpnConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_VPN_CONNECTION_RESPONSE: Schema = Schema {
    name: "DeleteVpnConnectionResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteVpnConnectionResponse, DELETE_VPN_CONNECTION_RESPONSE, 0 => request_id
);

static DELETE_VPN_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVpnConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VPN_CONNECTION_REQUEST,
    response: &DELETE_VPN_CONNECTION_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpnConnectionRequest {
    type Response = DeleteVpnConnectionResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPN_CONNECTION;
}

impl DeleteVpnConnectionRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        vpn_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an IPsec connection of a VPN gateway.
    ///
    /// The VPC loses its link to the network of the data center.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidVpnConnectionInstanceId.NotFound`, `VpnGateway.Configuring`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.11; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_vpn_connection(
        &self,
        region_id: impl Into<String>,
        vpn_connection_id: impl Into<String>,
    ) -> Call<DeleteVpnConnectionRequest> {
        Call::new(
            &self.inner,
            DeleteVpnConnectionRequest::new(region_id, vpn_connection_id),
        )
    }
}

impl Call<DeleteVpnConnectionRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
