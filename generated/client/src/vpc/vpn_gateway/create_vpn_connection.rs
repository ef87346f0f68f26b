// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an IPsec connection between a VPN gateway and a customer gateway.
///
/// A gateway whose IPsec connections have two tunnels takes TunnelOptionsSpecification and EnableTunnelsBgp.
/// Any other gateway takes CustomerGatewayId and the settings of the one tunnel, which are beside it.
///
/// The IPsec connection is created in the background: its VPN gateway is updating, then active. A gateway takes one such request at a time.
///
/// The parameters of `CreateVpnConnection`. Sent with [`Client::create_vpn_connection`](super::super::Client::create_vpn_connection); the response is a [`CreateVpnConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_vpn_connection(vpc::CreateVpnConnectionRequired {
///         vpn_gateway_id: "vpn-bp1q8bgx4xnkm2ogj0fiu".into(),
///         local_subnet: vec!["1.1.1.0/24".into(), "1.1.2.0/24".into()],
///         remote_subnet: vec!["1.1.1.0/24".into(), "1.1.2.0/24".into()],
///     })
///     .customer_gateway_id("vpn-bp1q8bgx4xnkm2ogj0fiu")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidCustomerGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidCustomerGatewayInstanceIdNotFound), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`InvalidVpnConnection.AlreadyExists`](super::super::ErrorCode::InvalidVpnConnectionAlreadyExists), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`VpnGateway.IpsecVpnDisabled`](super::super::ErrorCode::VpnGatewayIpsecVpnDisabled), [`VpnRouteEntry.AlreadyExists`](super::super::ErrorCode::VpnRouteEntryAlreadyExists), [`VpnRouteEntry.Conflict`](super::super::ErrorCode::VpnRouteEntryConflict), [`NotSupportVpnConnectionParameter.IpsecPfs`](super::super::ErrorCode::NotSupportVpnConnectionParameterIpsecPfs), [`NotSupportVpnConnectionParameter.IpsecAuthAlg`](super::super::ErrorCode::NotSupportVpnConnectionParameterIpsecAuthAlg), [`VpnRouteEntry.ConflictSSL`](super::super::ErrorCode::VpnRouteEntryConflictSSL), [`VpnRouteEntry.BackupRoute`](super::super::ErrorCode::VpnRouteEntryBackupRoute), [`VpnRouteEntry.InvalidWeight`](super::super::ErrorCode::VpnRouteEntryInvalidWeight), [`OperationUnsupported.SetDPD`](super::super::ErrorCode::OperationUnsupportedSetDPD), [`OperationUnsupported.SetNatTraversal`](super::super::ErrorCode::OperationUnsupportedSetNatTraversal), [`QuotaExceeded.PolicyBasedRoute`](super::super::ErrorCode::QuotaExceededPolicyBasedRoute), [`MissingParameter.TunnelCidr`](super::super::ErrorCode::MissingParameterTunnelCidr), [`OperationUnsupported.EnableBgp`](super::super::ErrorCode::OperationUnsupportedEnableBgp), [`MissingParam.CustomerGatewayAsn`](super::super::ErrorCode::MissingParamCustomerGatewayAsn), [`IllegalParam.LocalAsn`](super::super::ErrorCode::IllegalParamLocalAsn), [`IllegalParam.BgpConfig`](super::super::ErrorCode::IllegalParamBgpConfig), [`IllegalParam.EnableBgp`](super::super::ErrorCode::IllegalParamEnableBgp), [`IllegalParam.TunnelCidr`](super::super::ErrorCode::IllegalParamTunnelCidr), [`InvalidLocalBgpIp.Malformed`](super::super::ErrorCode::InvalidLocalBgpIpMalformed), [`IllegalParam.LocalBgpIp`](super::super::ErrorCode::IllegalParamLocalBgpIp), [`IllegalParam.LocalSubnet`](super::super::ErrorCode::IllegalParamLocalSubnet), [`IllegalParam.RemoteSubnet`](super::super::ErrorCode::IllegalParamRemoteSubnet), [`OperationFailed.CenLevelNotSupport`](super::super::ErrorCode::OperationFailedCenLevelNotSupport), [`CustomerGateway.ConflictRouteEntry`](super::super::ErrorCode::CustomerGatewayConflictRouteEntry), [`VpnTask.CONFLICT`](super::super::ErrorCode::VpnTaskConflict), [`InvalidTunnelCidr.Malformed`](super::super::ErrorCode::InvalidTunnelCidrMalformed), [`VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs`](super::super::ErrorCode::VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs), [`VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap`](super::super::ErrorCode::VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap), [`InvalidParameter.VpnConnectionName`](super::super::ErrorCode::InvalidParameterVpnConnectionName), [`OperationFailed.MissCertificate`](super::super::ErrorCode::OperationFailedMissCertificate), [`MissingParam.RemoteId`](super::super::ErrorCode::MissingParamRemoteId), [`InvalidParameter.TagKey`](super::super::ErrorCode::InvalidParameterTagKey), [`InvalidParameter.TagValue`](super::super::ErrorCode::InvalidParameterTagValue), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`Duplicated.TagKey`](super::super::ErrorCode::DuplicatedTagKey), [`InternalError`](super::super::ErrorCode::InternalError), [`CustomerGateway.ConflictVpnIp`](super::super::ErrorCode::CustomerGatewayConflictVpnIp), [`VpnGateway.IPsecServerAndVpnConnectionConflict`](super::super::ErrorCode::VpnGatewayIPsecServerAndVpnConnectionConflict), [`InvalidSslVpnServerCertId.NotFound`](super::super::ErrorCode::InvalidSslVpnServerCertIdNotFound), [`MissingParameter.TunnelOptionsSpecification`](super::super::ErrorCode::MissingParameterTunnelOptionsSpecification), [`CreateDbrRoutesQuotaFull.QuotaFull`](super::super::ErrorCode::CreateDbrRoutesQuotaFullQuotaFull), [`CreatePbrRoutesQuotaFull.QuotaFull`](super::super::ErrorCode::CreatePbrRoutesQuotaFullQuotaFull), [`CreateVpnConnectionsQuotaFull.QuotaFull`](super::super::ErrorCode::CreateVpnConnectionsQuotaFullQuotaFull).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.20; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnConnectionRequest {
    /// Customer gateway at the other end of the one tunnel.
    pub customer_gateway_id: Option<String>,
    /// CIDR blocks of the VPC that the data center is to reach. Phase two of the negotiation uses them.
    ///
    /// Required. Each element: a CIDR block such as `10.0.0.0/8`.
    pub local_subnet: Vec<String>,
    /// Region to create the IPsec connection in.
    pub region_id: Option<String>,
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    ///
    /// Required. Each element: a CIDR block such as `10.0.0.0/8`.
    pub remote_subnet: Vec<String>,
    /// VPN gateway at the end of the VPC.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether a negotiated tunnel is closed and negotiated again. true: as soon as the configuration is complete; false: when traffic comes in.
    ///
    /// Default: `false`.
    pub effect_immediately: Option<bool>,
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfigInput>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfigInput>,
    /// Name of the IPsec connection, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Health check of a connection with one tunnel.
    pub health_check_config: Option<HealthCheckConfigInput>,
    /// Whether routes are configured automatically.
    ///
    /// Default: `true`.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, for a connection with one tunnel: if the other end stays silent, the tunnel is torn down.
    ///
    /// Default: `true`.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, for a connection with one tunnel: ports are not checked in the negotiation, and NAT devices in the path are found.
    ///
    /// Default: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// BGP of a connection with one tunnel. A gateway that uses BGP needs it.
    pub bgp_config: Option<BgpConfigInput>,
    /// CA certificate of the other end, for a connection with one tunnel. Only a NationalStandard gateway has it and needs it.
    ///
    /// Sensitive: never logged or shown.
    pub remote_ca_certificate: Option<String>,
    /// Tags for the IPsec connection. Keys of more than 64 characters are on other pages alone.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
    /// The active and the standby tunnel, for a gateway whose IPsec connections have two tunnels.
    ///
    /// Exactly 2 elements.
    pub tunnel_options_specification: Vec<VpnTunnelOptionsInput>,
    /// Whether the tunnels use BGP, if there are two.
    ///
    /// Default: `false`.
    pub enable_tunnels_bgp: Option<bool>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static CREATE_VPN_CONNECTION_REQUEST: Schema = Schema::new(
    "CreateVpnConnectionRequest",
    &[
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("LocalSubnet", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Comma),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RemoteSubnet", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Comma),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("EffectImmediately", ValueType::Boolean),
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("Name", ValueType::String),
        Field::new("HealthCheckConfig", ValueType::Record(&HEALTH_CHECK_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("AutoConfigRoute", ValueType::Boolean),
        Field::new("EnableDpd", ValueType::Boolean),
        Field::new("EnableNatTraversal", ValueType::Boolean),
        Field::new("BgpConfig", ValueType::Record(&BGP_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("RemoteCaCertificate", ValueType::String).sensitive(),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new(
                "TunnelOptionsSpecification",
                ValueType::List(&ValueType::Record(&VPN_TUNNEL_OPTIONS_INPUT)),
            )
            .encoding(Encoding::Repeat),
        Field::new("EnableTunnelsBgp", ValueType::Boolean),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateVpnConnectionRequest, CREATE_VPN_CONNECTION_REQUEST, 0 => customer_gateway_id,
    1 => local_subnet, 2 => region_id, 3 => remote_subnet, 4 => vpn_gateway_id, 5 =>
    client_token, 6 => effect_immediately, 7 => ike_config, 8 => ipsec_config, 9 => name,
    10 => health_check_config, 11 => auto_config_route, 12 => enable_dpd, 13 =>
    enable_nat_traversal, 14 => bgp_config, 15 => remote_ca_certificate, 16 => tags, 17
    => tunnel_options_specification, 18 => enable_tunnels_bgp, 19 => dry_run
);

impl CreateVpnConnectionRequest {
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.local_subnet = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`remote_subnet`](Self#structfield.remote_subnet).
    #[inline]
    pub fn remote_subnet(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remote_subnet = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`effect_immediately`](Self#structfield.effect_immediately).
    #[inline]
    pub fn effect_immediately(mut self, value: impl IntoOption<bool>) -> Self {
        self.effect_immediately = value.into_option();
        self
    }
    /// Sets [`ike_config`](Self#structfield.ike_config).
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfigInput>) -> Self {
        self.ike_config = value.into_option();
        self
    }
    /// Sets [`ipsec_config`](Self#structfield.ipsec_config).
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfigInput>) -> Self {
        self.ipsec_config = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`health_check_config`](Self#structfield.health_check_config).
    #[inline]
    pub fn health_check_config(
        mut self,
        value: impl IntoOption<HealthCheckConfigInput>,
    ) -> Self {
        self.health_check_config = value.into_option();
        self
    }
    /// Sets [`auto_config_route`](Self#structfield.auto_config_route).
    #[inline]
    pub fn auto_config_route(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_config_route = value.into_option();
        self
    }
    /// Sets [`enable_dpd`](Self#structfield.enable_dpd).
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dpd = value.into_option();
        self
    }
    /// Sets [`enable_nat_traversal`](Self#structfield.enable_nat_traversal).
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_nat_traversal = value.into_option();
        self
    }
    /// Sets [`bgp_config`](Self#structfield.bgp_config).
    #[inline]
    pub fn bgp_config(mut self, value: impl IntoOption<BgpConfigInput>) -> Self {
        self.bgp_config = value.into_option();
        self
    }
    /// Sets [`remote_ca_certificate`](Self#structfield.remote_ca_certificate).
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_ca_certificate = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tunnel_options_specification`](Self#structfield.tunnel_options_specification).
    #[inline]
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnTunnelOptionsInput>>,
    ) -> Self {
        self.tunnel_options_specification = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`enable_tunnels_bgp`](Self#structfield.enable_tunnels_bgp).
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_tunnels_bgp = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `CreateVpnConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnConnectionResponse {
    /// Id of the new IPsec connection.
    pub vpn_connection_id: String,
    /// When the IPsec connection was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Name of the IPsec connection.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_VPN_CONNECTION_RESPONSE: Schema = Schema::new(
    "CreateVpnConnectionResponse",
    &[
        Field::new("VpnConnectionId", ValueType::String).required(),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVpnConnectionResponse, CREATE_VPN_CONNECTION_RESPONSE, 0 => vpn_connection_id,
    1 => create_time, 2 => name, 3 => request_id
);

aliyun_api_core::response!(CreateVpnConnectionResponse);

impl CreateVpnConnectionResponse {
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = value.into();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_VPN_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVpnConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VPN_CONNECTION_REQUEST,
    response: &CREATE_VPN_CONNECTION_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("VpnGateway.IpsecVpnDisabled", ErrorClass::Conflict),
        ("VpnRouteEntry.Conflict", ErrorClass::Conflict),
        ("NotSupportVpnConnectionParameter.IpsecPfs", ErrorClass::Invalid),
        ("NotSupportVpnConnectionParameter.IpsecAuthAlg", ErrorClass::Invalid),
        ("VpnRouteEntry.ConflictSSL", ErrorClass::Conflict),
        ("VpnRouteEntry.BackupRoute", ErrorClass::Conflict),
        ("VpnRouteEntry.InvalidWeight", ErrorClass::Invalid),
        ("OperationUnsupported.SetDPD", ErrorClass::Conflict),
        ("OperationUnsupported.SetNatTraversal", ErrorClass::Conflict),
        ("OperationUnsupported.EnableBgp", ErrorClass::Conflict),
        ("IllegalParam.LocalAsn", ErrorClass::Invalid),
        ("IllegalParam.BgpConfig", ErrorClass::Invalid),
        ("IllegalParam.EnableBgp", ErrorClass::Conflict),
        ("IllegalParam.TunnelCidr", ErrorClass::Invalid),
        ("IllegalParam.LocalBgpIp", ErrorClass::Invalid),
        ("IllegalParam.LocalSubnet", ErrorClass::Invalid),
        ("IllegalParam.RemoteSubnet", ErrorClass::Invalid),
        ("OperationFailed.CenLevelNotSupport", ErrorClass::Conflict),
        ("CustomerGateway.ConflictRouteEntry", ErrorClass::Conflict),
        ("VpnTask.CONFLICT", ErrorClass::NotReady),
        (
            "VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
            ErrorClass::Conflict,
        ),
        (
            "VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
            ErrorClass::Conflict,
        ),
        ("OperationFailed.MissCertificate", ErrorClass::Conflict),
        ("SizeLimitExceeded.TagNum", ErrorClass::Invalid),
        ("Forbidden.TagKey.Duplicated", ErrorClass::Invalid),
        ("Duplicated.TagKey", ErrorClass::Invalid),
        ("CustomerGateway.ConflictVpnIp", ErrorClass::Conflict),
        ("VpnGateway.IPsecServerAndVpnConnectionConflict", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVpnConnectionRequest {
    type Response = CreateVpnConnectionResponse;
    const ACTION: &'static ActionInfo = &CREATE_VPN_CONNECTION;
}

/// What `CreateVpnConnection` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateVpnConnectionRequired {
    /// VPN gateway at the end of the VPC.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// CIDR blocks of the VPC that the data center is to reach. Phase two of the negotiation uses them.
    ///
    /// Required. Each element: a CIDR block such as `10.0.0.0/8`.
    pub local_subnet: Vec<String>,
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    ///
    /// Required. Each element: a CIDR block such as `10.0.0.0/8`.
    pub remote_subnet: Vec<String>,
}

impl std::fmt::Debug for CreateVpnConnectionRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateVpnConnectionRequired",
            &CREATE_VPN_CONNECTION_REQUEST,
            &[
                (1, &self.local_subnet),
                (3, &self.remote_subnet),
                (4, &self.vpn_gateway_id),
            ],
            f,
        )
    }
}

impl CreateVpnConnectionRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateVpnConnectionRequired) -> Self {
        Self {
            vpn_gateway_id: required.vpn_gateway_id,
            local_subnet: required.local_subnet,
            remote_subnet: required.remote_subnet,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an IPsec connection between a VPN gateway and a customer gateway.
    ///
    /// A gateway whose IPsec connections have two tunnels takes TunnelOptionsSpecification and EnableTunnelsBgp.
    /// Any other gateway takes CustomerGatewayId and the settings of the one tunnel, which are beside it.
    ///
    /// The IPsec connection is created in the background: its VPN gateway is updating, then active. A gateway takes one such request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVpnConnectionRequest`].
    #[inline]
    pub fn create_vpn_connection(
        &self,
        required: CreateVpnConnectionRequired,
    ) -> Call<CreateVpnConnectionRequest> {
        Call::new(&self.inner, CreateVpnConnectionRequest::new(required))
    }
}

impl Call<CreateVpnConnectionRequest> {
    /// Customer gateway at the other end of the one tunnel.
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.customer_gateway_id = value.into_option();
        self
    }
    /// Region to create the IPsec connection in.
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
    /// Whether a negotiated tunnel is closed and negotiated again. true: as soon as the configuration is complete; false: when traffic comes in.
    #[inline]
    pub fn effect_immediately(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.effect_immediately = value.into_option();
        self
    }
    /// Phase one of the negotiation.
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfigInput>) -> Self {
        self.request.ike_config = value.into_option();
        self
    }
    /// Phase two of the negotiation.
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfigInput>) -> Self {
        self.request.ipsec_config = value.into_option();
        self
    }
    /// Name of the IPsec connection, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Health check of a connection with one tunnel.
    #[inline]
    pub fn health_check_config(
        mut self,
        value: impl IntoOption<HealthCheckConfigInput>,
    ) -> Self {
        self.request.health_check_config = value.into_option();
        self
    }
    /// Whether routes are configured automatically.
    #[inline]
    pub fn auto_config_route(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_config_route = value.into_option();
        self
    }
    /// Whether dead peer detection is on, for a connection with one tunnel: if the other end stays silent, the tunnel is torn down.
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_dpd = value.into_option();
        self
    }
    /// Whether NAT traversal is on, for a connection with one tunnel: ports are not checked in the negotiation, and NAT devices in the path are found.
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_nat_traversal = value.into_option();
        self
    }
    /// BGP of a connection with one tunnel. A gateway that uses BGP needs it.
    #[inline]
    pub fn bgp_config(mut self, value: impl IntoOption<BgpConfigInput>) -> Self {
        self.request.bgp_config = value.into_option();
        self
    }
    /// CA certificate of the other end, for a connection with one tunnel. Only a NationalStandard gateway has it and needs it.
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.request.remote_ca_certificate = value.into_option();
        self
    }
    /// Tags for the IPsec connection. Keys of more than 64 characters are on other pages alone.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// The active and the standby tunnel, for a gateway whose IPsec connections have two tunnels.
    #[inline]
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnTunnelOptionsInput>>,
    ) -> Self {
        self.request.tunnel_options_specification = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Whether the tunnels use BGP, if there are two.
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_tunnels_bgp = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
