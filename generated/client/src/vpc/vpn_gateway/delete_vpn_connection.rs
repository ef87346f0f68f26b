// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an IPsec connection of a VPN gateway.
///
/// The VPC loses its link to the network of the data center.
///
/// The IPsec connection is deleted in the background: its VPN gateway is updating, then active. No two connections of a gateway are deleted at once.
///
/// The parameters of `DeleteVpnConnection`. Sent with [`Client::delete_vpn_connection`](super::super::Client::delete_vpn_connection); the response is a [`DeleteVpnConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_vpn_connection("vco-bp1bbi27hojx80nck9k1i").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnConnectionInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnConnectionInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnTask.CONFLICT`](super::super::ErrorCode::VpnTaskConflict), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`InternalError`](super::super::ErrorCode::InternalError), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.11; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpnConnectionRequest {
    /// Region that the IPsec connection is in.
    pub region_id: Option<String>,
    /// IPsec connection to delete.
    ///
    /// Required.
    pub vpn_connection_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VPN_CONNECTION_REQUEST: Schema = Schema::new(
    "DeleteVpnConnectionRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnConnectionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteVpnConnectionRequest, DELETE_VPN_CONNECTION_REQUEST, 0 => region_id, 1 =>
    vpn_connection_id, 2 => client_token
);

impl DeleteVpnConnectionRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeleteVpnConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpnConnectionResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VPN_CONNECTION_RESPONSE: Schema = Schema::new(
    "DeleteVpnConnectionResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVpnConnectionResponse, DELETE_VPN_CONNECTION_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteVpnConnectionResponse);

impl DeleteVpnConnectionResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("VpnTask.CONFLICT", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpnConnectionRequest {
    type Response = DeleteVpnConnectionResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPN_CONNECTION;
}

impl DeleteVpnConnectionRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
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
    /// The IPsec connection is deleted in the background: its VPN gateway is updating, then active. No two connections of a gateway are deleted at once.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVpnConnectionRequest`].
    #[inline]
    pub fn delete_vpn_connection(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> Call<DeleteVpnConnectionRequest> {
        Call::new(&self.inner, DeleteVpnConnectionRequest::new(vpn_connection_id))
    }
}

impl Call<DeleteVpnConnectionRequest> {
    /// Region that the IPsec connection is in.
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
