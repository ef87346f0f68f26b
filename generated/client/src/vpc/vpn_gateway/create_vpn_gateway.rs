// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a VPN gateway in a VPC.
///
/// The response has the id of an order. Unless `AutoPay` is `true`, pay it in the console.
/// In regions where IPsec connections have two tunnels, the gateway needs a VSwitch in each of two zones.
///
/// The gateway is created in the background: it is provisioning, and active in the end. DescribeVpnGateway shows its state.
///
/// The parameters of `CreateVpnGateway`. Sent with [`Client::create_vpn_gateway`](super::super::Client::create_vpn_gateway); the response is a [`CreateVpnGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_vpn_gateway("vpc-bp1ub1yt9cvakoelj****", 5).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`InvalidName`](super::super::ErrorCode::InvalidName), [`InvalidSpec.NotFound`](super::super::ErrorCode::InvalidSpecNotFound), [`InvalidPeriod`](super::super::ErrorCode::InvalidPeriod), [`ChargeType.NotSupport`](super::super::ErrorCode::ChargeTypeNotSupport), [`InventoryNotEnough`](super::super::ErrorCode::InventoryNotEnough), [`UnnecessarySslConnection`](super::super::ErrorCode::UnnecessarySslConnection), [`InvalidVpnEnable`](super::super::ErrorCode::InvalidVpnEnable), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`OperationFailed.InventoryNotEnough`](super::super::ErrorCode::OperationFailedInventoryNotEnough), [`Forbidden.OperateShareResource`](super::super::ErrorCode::ForbiddenOperateShareResource), [`OperationFailed.IpNotEnough`](super::super::ErrorCode::OperationFailedIpNotEnough), [`Forbidden.NoSLRPermission`](super::super::ErrorCode::ForbiddenNoSLRPermission), [`OperationFailed.VSwitchConflict`](super::super::ErrorCode::OperationFailedVSwitchConflict), [`OperationFailed.AzNotSupport`](super::super::ErrorCode::OperationFailedAzNotSupport), [`OperationFailed.NetworkTypeNotMatch`](super::super::ErrorCode::OperationFailedNetworkTypeNotMatch), [`OperationFailed.SslNotSupport`](super::super::ErrorCode::OperationFailedSslNotSupport), [`InvalidParameter.TagKey`](super::super::ErrorCode::InvalidParameterTagKey), [`InvalidParameter.TagValue`](super::super::ErrorCode::InvalidParameterTagValue), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`Duplicated.TagKey`](super::super::ErrorCode::DuplicatedTagKey), [`InternalError`](super::super::ErrorCode::InternalError), [`InvalidVSwitchId.SecondVswitchNotSupport`](super::super::ErrorCode::InvalidVSwitchIdSecondVswitchNotSupport), [`InvalidVSwitchId.FirstVswitchNotSupport`](super::super::ErrorCode::InvalidVSwitchIdFirstVswitchNotSupport), [`InvalidVSwitchId.VswitchIdShouldDifferent`](super::super::ErrorCode::InvalidVSwitchIdVswitchIdShouldDifferent), [`InvalidVSwitchId.FirstVswitchIpNotEnough`](super::super::ErrorCode::InvalidVSwitchIdFirstVswitchIpNotEnough), [`InvalidVSwitchId.SecondVswitchIpNotEnough`](super::super::ErrorCode::InvalidVSwitchIdSecondVswitchIpNotEnough), [`InvalidVSwitchId.ZoneIdShouldDifferent`](super::super::ErrorCode::InvalidVSwitchIdZoneIdShouldDifferent), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnGatewayRequest {
    /// Bandwidth of the gateway. A private one has 200 or 1000 Mbit/s, and some regions offer less.
    ///
    /// Required. `5`, `10`, `20`, `50`, `100`, `200`, `500` or `1000`; unit Mbit/s.
    pub bandwidth: i64,
    /// Region to create the gateway in.
    pub region_id: Option<String>,
    /// VPC to create the gateway in.
    ///
    /// Required.
    pub vpc_id: String,
    /// Whether the order is paid automatically.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
    /// Whether IPsec-VPN is enabled. Its tunnels connect sites: a data center with a VPC, or two VPCs.
    ///
    /// Default: `true`.
    pub enable_ipsec: Option<bool>,
    /// Whether SSL-VPN is enabled. It connects single clients, without a customer gateway.
    ///
    /// Default: `false`.
    pub enable_ssl: Option<bool>,
    /// Billing method of the gateway: a subscription on the Chinese site, pay-as-you-go on the international site.
    ///
    /// Default: `POSTPAY`.
    pub instance_charge_type: Option<VpnGatewayInstanceChargeType>,
    /// Name of the gateway. If omitted, it is the id of the gateway. More than 100 characters are only on the page of ModifyVpnGatewayAttribute.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Subscription duration of the gateway.
    ///
    /// 1 to 9, 12, 24 or 36 months.
    pub period: Option<i64>,
    /// Largest number of concurrent client connections.
    ///
    /// `5`, `10`, `20`, `50`, `100`, `200`, `500` or `1000`. Default: `5`.
    pub ssl_connections: Option<i64>,
    /// VSwitch for the gateway. If omitted, one of the VPC is chosen, except in regions where IPsec connections have two tunnels.
    pub vswitch_id: Option<String>,
    /// Type of the gateway.
    ///
    /// Default: `Normal`.
    pub vpn_type: Option<VpnGatewayType>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Network that the gateway is for.
    ///
    /// Default: `public`.
    pub network_type: Option<VpnNetworkType>,
    /// Second VSwitch for the gateway, in another zone of the VPC if there is one. In regions where IPsec connections have two tunnels, it is needed.
    pub disaster_recovery_vswitch_id: Option<String>,
    /// Resource group of the gateway and of all that belongs to it. If omitted, it is the default one.
    pub resource_group_id: Option<String>,
}

pub(crate) static CREATE_VPN_GATEWAY_REQUEST: Schema = Schema::new(
    "CreateVpnGatewayRequest",
    &[
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("EnableIpsec", ValueType::Boolean),
        Field::new("EnableSsl", ValueType::Boolean),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<VpnGatewayInstanceChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("Period", ValueType::Integer),
        Field::new("SslConnections", ValueType::Integer),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VpnType", ValueType::Enum(<VpnGatewayType as OpenEnum>::VALUES)),
        Field::new("ClientToken", ValueType::String),
        Field::new("NetworkType", ValueType::Enum(<VpnNetworkType as OpenEnum>::VALUES)),
        Field::new("DisasterRecoveryVSwitchId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVpnGatewayRequest, CREATE_VPN_GATEWAY_REQUEST, 0 => bandwidth, 1 => region_id,
    2 => vpc_id, 3 => auto_pay, 4 => enable_ipsec, 5 => enable_ssl, 6 =>
    instance_charge_type, 7 => name, 8 => period, 9 => ssl_connections, 10 => vswitch_id,
    11 => vpn_type, 12 => client_token, 13 => network_type, 14 =>
    disaster_recovery_vswitch_id, 15 => resource_group_id
);

impl CreateVpnGatewayRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`enable_ipsec`](Self#structfield.enable_ipsec).
    #[inline]
    pub fn enable_ipsec(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipsec = value.into_option();
        self
    }
    /// Sets [`enable_ssl`](Self#structfield.enable_ssl).
    #[inline]
    pub fn enable_ssl(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ssl = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<VpnGatewayInstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.period = value.into_option();
        self
    }
    /// Sets [`ssl_connections`](Self#structfield.ssl_connections).
    #[inline]
    pub fn ssl_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.ssl_connections = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`vpn_type`](Self#structfield.vpn_type).
    #[inline]
    pub fn vpn_type(mut self, value: impl IntoOption<VpnGatewayType>) -> Self {
        self.vpn_type = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`network_type`](Self#structfield.network_type).
    #[inline]
    pub fn network_type(mut self, value: impl IntoOption<VpnNetworkType>) -> Self {
        self.network_type = value.into_option();
        self
    }
    /// Sets [`disaster_recovery_vswitch_id`](Self#structfield.disaster_recovery_vswitch_id).
    #[inline]
    pub fn disaster_recovery_vswitch_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.disaster_recovery_vswitch_id = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// The response of `CreateVpnGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnGatewayResponse {
    /// Name of the gateway.
    pub name: Option<String>,
    /// Id of the order to pay in the console.
    pub order_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new gateway.
    pub vpn_gateway_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_VPN_GATEWAY_RESPONSE: Schema = Schema::new(
    "CreateVpnGatewayResponse",
    &[
        Field::new("Name", ValueType::String),
        Field::new("OrderId", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateVpnGatewayResponse, CREATE_VPN_GATEWAY_RESPONSE, 0 => name, 1 => order_id, 2 =>
    request_id, 3 => vpn_gateway_id
);

aliyun_api_core::response!(CreateVpnGatewayResponse);

impl CreateVpnGatewayResponse {
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.order_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = value.into();
        self
    }
}

/// Billing method of the gateway: a subscription on the Chinese site, pay-as-you-go on the international site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnGatewayInstanceChargeType {
    /// `POSTPAY`: pay-as-you-go.
    Postpay,
    /// `PREPAY`: subscription.
    Prepay,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnGatewayInstanceChargeType, Postpay = "POSTPAY", Prepay = "PREPAY"
);

static CREATE_VPN_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVpnGateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VPN_GATEWAY_REQUEST,
    response: &CREATE_VPN_GATEWAY_RESPONSE,
    classes: &[
        ("InvalidName", ErrorClass::Invalid),
        ("InvalidSpec.NotFound", ErrorClass::Invalid),
        ("InvalidPeriod", ErrorClass::Invalid),
        ("ChargeType.NotSupport", ErrorClass::Invalid),
        ("InventoryNotEnough", ErrorClass::Quota),
        ("UnnecessarySslConnection", ErrorClass::Invalid),
        ("InvalidVpnEnable", ErrorClass::Invalid),
        ("OperationFailed.InventoryNotEnough", ErrorClass::Quota),
        ("Forbidden.OperateShareResource", ErrorClass::Denied),
        ("OperationFailed.IpNotEnough", ErrorClass::Quota),
        ("Forbidden.NoSLRPermission", ErrorClass::Denied),
        ("OperationFailed.VSwitchConflict", ErrorClass::Conflict),
        ("OperationFailed.AzNotSupport", ErrorClass::Invalid),
        ("OperationFailed.NetworkTypeNotMatch", ErrorClass::Invalid),
        ("OperationFailed.SslNotSupport", ErrorClass::Invalid),
        ("SizeLimitExceeded.TagNum", ErrorClass::Invalid),
        ("Forbidden.TagKey.Duplicated", ErrorClass::Invalid),
        ("Duplicated.TagKey", ErrorClass::Invalid),
        ("InvalidVSwitchId.SecondVswitchNotSupport", ErrorClass::Invalid),
        ("InvalidVSwitchId.FirstVswitchNotSupport", ErrorClass::Invalid),
        ("InvalidVSwitchId.VswitchIdShouldDifferent", ErrorClass::Invalid),
        ("InvalidVSwitchId.FirstVswitchIpNotEnough", ErrorClass::Quota),
        ("InvalidVSwitchId.SecondVswitchIpNotEnough", ErrorClass::Quota),
        ("InvalidVSwitchId.ZoneIdShouldDifferent", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVpnGatewayRequest {
    type Response = CreateVpnGatewayResponse;
    const ACTION: &'static ActionInfo = &CREATE_VPN_GATEWAY;
}

impl CreateVpnGatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpc_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a VPN gateway in a VPC.
    ///
    /// The response has the id of an order. Unless `AutoPay` is `true`, pay it in the console.
    /// In regions where IPsec connections have two tunnels, the gateway needs a VSwitch in each of two zones.
    ///
    /// The gateway is created in the background: it is provisioning, and active in the end. DescribeVpnGateway shows its state.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVpnGatewayRequest`].
    #[inline]
    pub fn create_vpn_gateway(
        &self,
        vpc_id: impl Into<String>,
        bandwidth: i64,
    ) -> Call<CreateVpnGatewayRequest> {
        Call::new(&self.inner, CreateVpnGatewayRequest::new(vpc_id, bandwidth))
    }
}

impl Call<CreateVpnGatewayRequest> {
    /// Region to create the gateway in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the order is paid automatically.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Whether IPsec-VPN is enabled. Its tunnels connect sites: a data center with a VPC, or two VPCs.
    #[inline]
    pub fn enable_ipsec(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipsec = value.into_option();
        self
    }
    /// Whether SSL-VPN is enabled. It connects single clients, without a customer gateway.
    #[inline]
    pub fn enable_ssl(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ssl = value.into_option();
        self
    }
    /// Billing method of the gateway: a subscription on the Chinese site, pay-as-you-go on the international site.
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<VpnGatewayInstanceChargeType>,
    ) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Name of the gateway. If omitted, it is the id of the gateway. More than 100 characters are only on the page of ModifyVpnGatewayAttribute.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Subscription duration of the gateway.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Largest number of concurrent client connections.
    #[inline]
    pub fn ssl_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ssl_connections = value.into_option();
        self
    }
    /// VSwitch for the gateway. If omitted, one of the VPC is chosen, except in regions where IPsec connections have two tunnels.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// Type of the gateway.
    #[inline]
    pub fn vpn_type(mut self, value: impl IntoOption<VpnGatewayType>) -> Self {
        self.request.vpn_type = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Network that the gateway is for.
    #[inline]
    pub fn network_type(mut self, value: impl IntoOption<VpnNetworkType>) -> Self {
        self.request.network_type = value.into_option();
        self
    }
    /// Second VSwitch for the gateway, in another zone of the VPC if there is one. In regions where IPsec connections have two tunnels, it is needed.
    #[inline]
    pub fn disaster_recovery_vswitch_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.disaster_recovery_vswitch_id = value.into_option();
        self
    }
    /// Resource group of the gateway and of all that belongs to it. If omitted, it is the default one.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
}
