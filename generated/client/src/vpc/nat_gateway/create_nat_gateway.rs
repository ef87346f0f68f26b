// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an enhanced NAT gateway in a VPC.
///
/// The gateway is in a VSwitch, of which it takes a free private address. It leads to the Internet, or, as a VPC NAT gateway, to other private networks.
/// A route for 0.0.0.0/0 that points to an Internet gateway is added to the route table of the VPC. If there is one already, delete it first, or the call fails.
/// A VPC cannot have both a NAT gateway and an SNAT gateway that you run yourself.
///
/// The first gateway of an account also creates the service-linked role `AliyunServiceRoleForNatgw`.
///
/// The gateway is created in the background, mostly within three minutes; its `Status` in DescribeNatGateways changes from Creating to Available.
///
/// The parameters of `CreateNatGateway`. Sent with [`Client::create_nat_gateway`](super::super::Client::create_nat_gateway); the response is a [`CreateNatGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_nat_gateway(vpc::CreateNatGatewayRequired {
///         vpc_id: "vpc-bp1di7uewzmtvfuq8ufpv".into(),
///         vswitch_id: "vsw-bp1e3se98n9fq8hle****".into(),
///         nat_type: "Enhanced".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVPCStatus`](super::super::ErrorCode::InvalidVPCStatus), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`MissingParameter.BandwidthPackage`](super::super::ErrorCode::MissingParameterBandwidthPackage), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidZoneId.NotFound`](super::super::ErrorCode::InvalidZoneIdNotFound), [`QuotaExceeded.BandwidthPackageIps`](super::super::ErrorCode::QuotaExceededBandwidthPackageIps), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`InvalidParameter.Description.Malformed`](super::super::ErrorCode::InvalidParameterDescriptionMalformed), [`ZONE_NO_AVAILABLE_IP`](super::super::ErrorCode::ZoneNoAvailableIp), [`InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport`](super::super::ErrorCode::InvalidParameterBandwidthPackageNIspValueNotSupport), [`InvalidNatGatewayId.NotFound`](super::super::ErrorCode::InvalidNatGatewayIdNotFound), [`VswitchStatusError`](super::super::ErrorCode::VswitchStatusError), [`VpcStatusError`](super::super::ErrorCode::VpcStatusError), [`InvalidParameter.Spec.ValueNotSupported`](super::super::ErrorCode::InvalidParameterSpecValueNotSupported), [`Forbidden.NatPayBySpec`](super::super::ErrorCode::ForbiddenNatPayBySpec), [`UnsupportedFeature.PrivateLink`](super::super::ErrorCode::UnsupportedFeaturePrivateLink), [`DependencyViolation.FullNatEntry`](super::super::ErrorCode::DependencyViolationFullNatEntry), [`UnsupportedFeature.InternetChargeType`](super::super::ErrorCode::UnsupportedFeatureInternetChargeType), [`InvalidNatGatewayName.MalFormed`](super::super::ErrorCode::InvalidNatGatewayNameMalFormed), [`InvalidNatGatewayDescription.MalFormed`](super::super::ErrorCode::InvalidNatGatewayDescriptionMalFormed), [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`RouterEntryConflict.Duplicated`](super::super::ErrorCode::RouterEntryConflictDuplicated), [`AllocateIpFailed`](super::super::ErrorCode::AllocateIpFailed), [`ParameterIllegal`](super::super::ErrorCode::ParameterIllegal), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`COMMODITY.INVALID_COMPONENT`](super::super::ErrorCode::CommodityInvalidComponent), [`CreateNatGateway.RouteConflict.DynamicRoute`](super::super::ErrorCode::CreateNatGatewayRouteConflictDynamicRoute), [`OperationUnsupported.MultiNatGateway`](super::super::ErrorCode::OperationUnsupportedMultiNatGateway), [`Forbidden.CheckEntryRuleQuota`](super::super::ErrorCode::ForbiddenCheckEntryRuleQuota), [`OperationFailed.UnpaidBillsExist`](super::super::ErrorCode::OperationFailedUnpaidBillsExist), [`IncorrectStatus.RouteEntry`](super::super::ErrorCode::IncorrectStatusRouteEntry), [`OperationFailed.RiskControl`](super::super::ErrorCode::OperationFailedRiskControl), [`IncorrectStatus.RouteTableStatus`](super::super::ErrorCode::IncorrectStatusRouteTableStatus), [`OperationFailed.TokenVerfiy`](super::super::ErrorCode::OperationFailedTokenVerfiy), [`IllegalParam.Name`](super::super::ErrorCode::IllegalParamName), [`OperationFailed.EnhancedQuotaExceed`](super::super::ErrorCode::OperationFailedEnhancedQuotaExceed), [`OrderError.NoAvailablePaymentMethod`](super::super::ErrorCode::OrderErrorNoAvailablePaymentMethod), [`OrderError.BasicInfoUncompleted`](super::super::ErrorCode::OrderErrorBasicInfoUncompleted), [`OperationUnsupported.EnhancedCURegion`](super::super::ErrorCode::OperationUnsupportedEnhancedCURegion), [`NoPermission.CreateServiceLinkedRole`](super::super::ErrorCode::NoPermissionCreateServiceLinkedRole), [`OperationUnsupported.EnhancedRegion`](super::super::ErrorCode::OperationUnsupportedEnhancedRegion), [`OperationFailed.EnhancedInventoryNotEnough`](super::super::ErrorCode::OperationFailedEnhancedInventoryNotEnough), [`OperationFailed.VswNotBelongToVpc`](super::super::ErrorCode::OperationFailedVswNotBelongToVpc), [`OperationFailed.EnhancedUserIsUnAuthorized`](super::super::ErrorCode::OperationFailedEnhancedUserIsUnAuthorized), [`OperationUnsupported.PrePaidPyByLcu`](super::super::ErrorCode::OperationUnsupportedPrePaidPyByLcu), [`OperationFailed.NormalInventoryNotEnough`](super::super::ErrorCode::OperationFailedNormalInventoryNotEnough), [`OperationFailed.VSwitchNoAvailableIp`](super::super::ErrorCode::OperationFailedVSwitchNoAvailableIp), [`OperationFailed.EnhancedCheckInventory`](super::super::ErrorCode::OperationFailedEnhancedCheckInventory), [`UnsupportedFeature.IcmpReplyEnabled`](super::super::ErrorCode::UnsupportedFeatureIcmpReplyEnabled), [`UnsupportedFeature.SecurityProtectionEnabled`](super::super::ErrorCode::UnsupportedFeatureSecurityProtectionEnabled), [`OperationFailed.RegionConvert`](super::super::ErrorCode::OperationFailedRegionConvert), [`UnsupportedFeature.VpcNat`](super::super::ErrorCode::UnsupportedFeatureVpcNat), [`InvalidVSWITCHID.NotFound`](super::super::ErrorCode::InvalidVSWITCHIDNotFound), [`Forbidden.OperateShareResource`](super::super::ErrorCode::ForbiddenOperateShareResource), [`IncorrectStatus.VSWITCH`](super::super::ErrorCode::IncorrectStatusVswitch), [`OperationFailed.VpcNatGatewayInventoryNotEnough`](super::super::ErrorCode::OperationFailedVpcNatGatewayInventoryNotEnough), [`OperationFailed.VpcNatGatewayCheckInventory`](super::super::ErrorCode::OperationFailedVpcNatGatewayCheckInventory), [`ExclusiveParam.%sAnd%s`](super::super::ErrorCode::ExclusiveParamAnyAndAny), [`SecurityGroupType.NotSupported`](super::super::ErrorCode::SecurityGroupTypeNotSupported), [`SecurityGroup.NotExist`](super::super::ErrorCode::SecurityGroupNotExist), [`OperationFailed.ContainForbiddenLabel`](super::super::ErrorCode::OperationFailedContainForbiddenLabel), [`OperationDenied.PrePaidInstance`](super::super::ErrorCode::OperationDeniedPrePaidInstance), [`UnsupportedFeature.Geneve`](super::super::ErrorCode::UnsupportedFeatureGeneve), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY`](super::super::ErrorCode::VpcOnlyCanCreateOneNatGateway), [`OperationFailed.CrateEntryTimeOut`](super::super::ErrorCode::OperationFailedCrateEntryTimeOut), [`Forbidden.CreateSpecialSpecNatGateway`](super::super::ErrorCode::ForbiddenCreateSpecialSpecNatGateway), [`UnsupportedZoneForFwNat`](super::super::ErrorCode::UnsupportedZoneForFwNat), [`OrderError.NatGateway`](super::super::ErrorCode::OrderErrorNatGateway), [`OperationFailed.NoAvailableResource`](super::super::ErrorCode::OperationFailedNoAvailableResource).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.1; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// VPC to create the gateway in.
    ///
    /// Required.
    pub vpc_id: String,
    /// Bandwidth packages of the gateway. Only for accounts that bought a NAT bandwidth package before 26 January 2018; others associate an EIP with the gateway. An error message speaks of one package only.
    ///
    /// 1 to 4 elements.
    #[deprecated(
        note = "NAT bandwidth packages are no longer sold. Associate EIPs with the gateway."
    )]
    pub bandwidth_package: Vec<NewNatBandwidthPackage>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the gateway: empty, or of 2 characters or more. The page of ModifyNatGatewayAttribute requires a letter at the start.
    ///
    /// At most 256 characters; matches `(?s)(..+)?`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the gateway. If omitted, it is the id of the gateway. The manual wants a Latin letter at the start.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Size of the gateway. Ignored today.
    #[deprecated(
        note = "Sizes belong to subscription gateways, which are no longer sold."
    )]
    pub spec: Option<NatGatewaySpec>,
    /// Billing method of the gateway.
    ///
    /// Default: `PostPaid`.
    pub instance_charge_type: Option<NatInstanceChargeType>,
    /// Unit of the subscription duration. Ignored today.
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    pub pricing_cycle: Option<String>,
    /// Duration of the subscription. Ignored today.
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    pub duration: Option<String>,
    /// Whether the order of a subscription is paid at once. Ignored today.
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    pub auto_pay: Option<bool>,
    /// VSwitch of the gateway, which takes a private address of it. It must have a free one, and its zone must support NAT gateways.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Generation of the gateway. Only Enhanced is sold today.
    ///
    /// Required.
    pub nat_type: NatGatewayType,
    /// Metering method of the gateway. Only PayByLcu is sold today.
    ///
    /// `PayByLcu` or `PayBySpec`; not `PayBySpec`.
    pub internet_charge_type: Option<String>,
    /// Network that the gateway leads to.
    pub network_type: Option<NatGatewayNetworkType>,
    /// Whether the gateway has a firewall.
    ///
    /// Default: `false`.
    #[deprecated(note = "The document of June 2024 marks the parameter as deprecated.")]
    pub security_protection_enabled: Option<bool>,
    /// Whether the gateway replies to ICMP requests on behalf of its instances.
    ///
    /// Default: `true`.
    pub icmp_reply_enabled: Option<bool>,
    /// How EIPs are associated with the gateway.
    ///
    /// Default: `MULTI_BINDED`.
    pub eip_bind_mode: Option<NatGatewayEipBindMode>,
    /// Tags of the gateway. The text of the document has one fewer.
    ///
    /// At most 21 elements.
    pub tag: Vec<RequestTag>,
    /// How the other side reaches into the VPC through a VPC NAT gateway.
    pub access_mode: Option<NatGatewayAccessMode>,
    /// Block of addresses that many NAT IP addresses are created from at once. It is reserved in the VSwitch of the gateway, and nothing uses it yet.
    pub ipv4_prefix: Option<String>,
    /// Private address of the gateway, a free one of its VSwitch. If omitted, one is chosen at random.
    ///
    /// An IPv4 address.
    pub nat_ip: Option<String>,
    /// Whether the gateway supports PrivateLink.
    ///
    /// Default: `false`.
    pub private_link_enabled: Option<bool>,
    /// Availability of the gateway. No document describes the values.
    pub availability_mode: Option<String>,
}

pub(crate) static CREATE_NAT_GATEWAY_REQUEST: Schema = Schema::new(
    "CreateNatGatewayRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new(
                "BandwidthPackage",
                ValueType::List(&ValueType::Record(&NEW_NAT_BANDWIDTH_PACKAGE)),
            )
            .encoding(Encoding::Repeat),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Spec", ValueType::Enum(<NatGatewaySpec as OpenEnum>::VALUES)),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<NatInstanceChargeType as OpenEnum>::VALUES),
        ),
        Field::new("PricingCycle", ValueType::String),
        Field::new("Duration", ValueType::String),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("NatType", ValueType::Enum(<NatGatewayType as OpenEnum>::VALUES))
            .required(),
        Field::new("InternetChargeType", ValueType::String),
        Field::new(
            "NetworkType",
            ValueType::Enum(<NatGatewayNetworkType as OpenEnum>::VALUES),
        ),
        Field::new("SecurityProtectionEnabled", ValueType::Boolean),
        Field::new("IcmpReplyEnabled", ValueType::Boolean),
        Field::new(
            "EipBindMode",
            ValueType::Enum(<NatGatewayEipBindMode as OpenEnum>::VALUES),
        ),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("AccessMode", ValueType::Record(&NAT_GATEWAY_ACCESS_MODE))
            .encoding(Encoding::Json),
        Field::new("Ipv4Prefix", ValueType::String),
        Field::new("NatIp", ValueType::String),
        Field::new("PrivateLinkEnabled", ValueType::Boolean),
        Field::new("AvailabilityMode", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateNatGatewayRequest, CREATE_NAT_GATEWAY_REQUEST, 0 => region_id, 1 => vpc_id, 2
    => bandwidth_package, 3 => client_token, 4 => description, 5 => name, 6 => spec, 7 =>
    instance_charge_type, 8 => pricing_cycle, 9 => duration, 10 => auto_pay, 11 =>
    vswitch_id, 12 => nat_type, 13 => internet_charge_type, 14 => network_type, 15 =>
    security_protection_enabled, 16 => icmp_reply_enabled, 17 => eip_bind_mode, 18 =>
    tag, 19 => access_mode, 20 => ipv4_prefix, 21 => nat_ip, 22 => private_link_enabled,
    23 => availability_mode
);

impl CreateNatGatewayRequest {
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
    /// Sets [`bandwidth_package`](Self#structfield.bandwidth_package).
    #[deprecated(
        note = "NAT bandwidth packages are no longer sold. Associate EIPs with the gateway."
    )]
    #[inline]
    pub fn bandwidth_package(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewNatBandwidthPackage>>,
    ) -> Self {
        self.bandwidth_package = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[deprecated(
        note = "Sizes belong to subscription gateways, which are no longer sold."
    )]
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<NatGatewaySpec>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<NatInstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`pricing_cycle`](Self#structfield.pricing_cycle).
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.pricing_cycle = value.into_option();
        self
    }
    /// Sets [`duration`](Self#structfield.duration).
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    #[inline]
    pub fn duration(mut self, value: impl IntoOption<String>) -> Self {
        self.duration = value.into_option();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`nat_type`](Self#structfield.nat_type).
    #[inline]
    pub fn nat_type(mut self, value: impl Into<NatGatewayType>) -> Self {
        self.nat_type = value.into();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`network_type`](Self#structfield.network_type).
    #[inline]
    pub fn network_type(
        mut self,
        value: impl IntoOption<NatGatewayNetworkType>,
    ) -> Self {
        self.network_type = value.into_option();
        self
    }
    /// Sets [`security_protection_enabled`](Self#structfield.security_protection_enabled).
    #[deprecated(note = "The document of June 2024 marks the parameter as deprecated.")]
    #[inline]
    pub fn security_protection_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.security_protection_enabled = value.into_option();
        self
    }
    /// Sets [`icmp_reply_enabled`](Self#structfield.icmp_reply_enabled).
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.icmp_reply_enabled = value.into_option();
        self
    }
    /// Sets [`eip_bind_mode`](Self#structfield.eip_bind_mode).
    #[inline]
    pub fn eip_bind_mode(
        mut self,
        value: impl IntoOption<NatGatewayEipBindMode>,
    ) -> Self {
        self.eip_bind_mode = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`access_mode`](Self#structfield.access_mode).
    #[inline]
    pub fn access_mode(mut self, value: impl IntoOption<NatGatewayAccessMode>) -> Self {
        self.access_mode = value.into_option();
        self
    }
    /// Sets [`ipv4_prefix`](Self#structfield.ipv4_prefix).
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_prefix = value.into_option();
        self
    }
    /// Sets [`nat_ip`](Self#structfield.nat_ip).
    #[inline]
    pub fn nat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip = value.into_option();
        self
    }
    /// Sets [`private_link_enabled`](Self#structfield.private_link_enabled).
    #[inline]
    pub fn private_link_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.private_link_enabled = value.into_option();
        self
    }
    /// Sets [`availability_mode`](Self#structfield.availability_mode).
    #[inline]
    pub fn availability_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.availability_mode = value.into_option();
        self
    }
}

/// The response of `CreateNatGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// Id of the new gateway.
    pub nat_gateway_id: String,
    /// DNAT tables of the gateway.
    pub forward_table_ids: Vec<String>,
    /// Bandwidth packages of the gateway.
    pub bandwidth_package_ids: Vec<String>,
    /// Id of the request.
    pub request_id: String,
    /// SNAT tables of the gateway.
    pub snat_table_ids: Vec<String>,
    /// FULLNAT tables of the gateway.
    pub full_nat_table_ids: Vec<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_NAT_GATEWAY_RESPONSE: Schema = Schema::new(
    "CreateNatGatewayResponse",
    &[
        Field::new("NatGatewayId", ValueType::String)
            .required()
            .aliases(&["natGatewayId"]),
        Field::new("ForwardTableIds", ValueType::List(&ValueType::String))
            .aliases(&["forwardTableIds"])
            .wrapper("ForwardTableId"),
        Field::new("BandwidthPackageIds", ValueType::List(&ValueType::String))
            .wrapper("BandwidthPackageId"),
        Field::new("RequestId", ValueType::String),
        Field::new("SnatTableIds", ValueType::List(&ValueType::String))
            .aliases(&["snatTableIds"])
            .wrapper("SnatTableId"),
        Field::new("FullNatTableIds", ValueType::List(&ValueType::String))
            .wrapper("FullNatTableId"),
    ],
);

aliyun_api_core::record!(
    CreateNatGatewayResponse, CREATE_NAT_GATEWAY_RESPONSE, 0 => nat_gateway_id, 1 =>
    forward_table_ids, 2 => bandwidth_package_ids, 3 => request_id, 4 => snat_table_ids,
    5 => full_nat_table_ids
);

aliyun_api_core::response!(CreateNatGatewayResponse);

impl CreateNatGatewayResponse {
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`forward_table_ids`](Self#structfield.forward_table_ids).
    #[inline]
    pub fn forward_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.forward_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`bandwidth_package_ids`](Self#structfield.bandwidth_package_ids).
    #[inline]
    pub fn bandwidth_package_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bandwidth_package_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`snat_table_ids`](Self#structfield.snat_table_ids).
    #[inline]
    pub fn snat_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snat_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`full_nat_table_ids`](Self#structfield.full_nat_table_ids).
    #[inline]
    pub fn full_nat_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.full_nat_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A bandwidth package to create with the gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewNatBandwidthPackage {
    /// Bandwidth of the package. The page of CreateBandwidthPackage allows at most 1000.
    ///
    /// 5 to 5000.
    pub bandwidth: Option<String>,
    /// Internet provider of the package; BGP is several lines.
    ///
    /// Default: `BGP`.
    pub isp: Option<String>,
    /// Number of public addresses.
    ///
    /// 1 to 50.
    pub ip_count: Option<String>,
    /// Zone of the package. If omitted, one is chosen; latency is lower in the zone of the ECS instances behind the gateway.
    pub zone: Option<String>,
}

pub(crate) static NEW_NAT_BANDWIDTH_PACKAGE: Schema = Schema::new(
    "NewNatBandwidthPackage",
    &[
        Field::new("Bandwidth", ValueType::String),
        Field::new("ISP", ValueType::String),
        Field::new("IpCount", ValueType::String),
        Field::new("Zone", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NewNatBandwidthPackage, NEW_NAT_BANDWIDTH_PACKAGE, 0 => bandwidth, 1 => isp, 2 =>
    ip_count, 3 => zone
);

impl NewNatBandwidthPackage {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<String>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`ip_count`](Self#structfield.ip_count).
    #[inline]
    pub fn ip_count(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_count = value.into_option();
        self
    }
    /// Sets [`zone`](Self#structfield.zone).
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.zone = value.into_option();
        self
    }
}

static CREATE_NAT_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateNatGateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_NAT_GATEWAY_REQUEST,
    response: &CREATE_NAT_GATEWAY_RESPONSE,
    classes: &[
        ("InvalidVPCStatus", ErrorClass::NotReady),
        ("ZONE_NO_AVAILABLE_IP", ErrorClass::Quota),
        ("VswitchStatusError", ErrorClass::NotReady),
        ("VpcStatusError", ErrorClass::NotReady),
        ("Forbidden.NatPayBySpec", ErrorClass::Invalid),
        ("UnsupportedFeature.PrivateLink", ErrorClass::Invalid),
        ("UnsupportedFeature.InternetChargeType", ErrorClass::Invalid),
        ("InvalidNatGatewayName.MalFormed", ErrorClass::Invalid),
        ("InvalidNatGatewayDescription.MalFormed", ErrorClass::Invalid),
        ("OperationDenied", ErrorClass::Denied),
        ("AllocateIpFailed", ErrorClass::Quota),
        ("ParameterIllegal", ErrorClass::Invalid),
        ("TaskConflict", ErrorClass::Throttling),
        ("COMMODITY.INVALID_COMPONENT", ErrorClass::Invalid),
        ("CreateNatGateway.RouteConflict.DynamicRoute", ErrorClass::Conflict),
        ("OperationUnsupported.MultiNatGateway", ErrorClass::Quota),
        ("Forbidden.CheckEntryRuleQuota", ErrorClass::Quota),
        ("OperationFailed.UnpaidBillsExist", ErrorClass::Denied),
        ("OperationFailed.RiskControl", ErrorClass::Denied),
        ("OperationFailed.TokenVerfiy", ErrorClass::Invalid),
        ("IllegalParam.Name", ErrorClass::Invalid),
        ("OperationFailed.EnhancedQuotaExceed", ErrorClass::Quota),
        ("OrderError.NoAvailablePaymentMethod", ErrorClass::Denied),
        ("OrderError.BasicInfoUncompleted", ErrorClass::Denied),
        ("OperationUnsupported.EnhancedCURegion", ErrorClass::Invalid),
        ("NoPermission.CreateServiceLinkedRole", ErrorClass::Denied),
        ("OperationUnsupported.EnhancedRegion", ErrorClass::Invalid),
        ("OperationFailed.EnhancedInventoryNotEnough", ErrorClass::Quota),
        ("OperationFailed.VswNotBelongToVpc", ErrorClass::Invalid),
        ("OperationFailed.EnhancedUserIsUnAuthorized", ErrorClass::Denied),
        ("OperationUnsupported.PrePaidPyByLcu", ErrorClass::Invalid),
        ("OperationFailed.NormalInventoryNotEnough", ErrorClass::Invalid),
        ("OperationFailed.VSwitchNoAvailableIp", ErrorClass::Quota),
        ("OperationFailed.EnhancedCheckInventory", ErrorClass::Internal),
        ("UnsupportedFeature.IcmpReplyEnabled", ErrorClass::Invalid),
        ("UnsupportedFeature.SecurityProtectionEnabled", ErrorClass::Invalid),
        ("OperationFailed.RegionConvert", ErrorClass::Internal),
        ("UnsupportedFeature.VpcNat", ErrorClass::Invalid),
        ("Forbidden.OperateShareResource", ErrorClass::Denied),
        ("OperationFailed.VpcNatGatewayInventoryNotEnough", ErrorClass::Quota),
        ("OperationFailed.VpcNatGatewayCheckInventory", ErrorClass::Internal),
        ("ExclusiveParam.%sAnd%s", ErrorClass::Invalid),
        ("SecurityGroupType.NotSupported", ErrorClass::Invalid),
        ("OperationFailed.ContainForbiddenLabel", ErrorClass::Denied),
        ("OperationDenied.PrePaidInstance", ErrorClass::Invalid),
        ("UnsupportedFeature.Geneve", ErrorClass::Invalid),
        ("VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY", ErrorClass::Quota),
        ("OperationFailed.CrateEntryTimeOut", ErrorClass::Internal),
        ("Forbidden.CreateSpecialSpecNatGateway", ErrorClass::Denied),
        ("UnsupportedZoneForFwNat", ErrorClass::Invalid),
        ("OrderError.NatGateway", ErrorClass::Internal),
        ("OperationFailed.NoAvailableResource", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateNatGatewayRequest {
    type Response = CreateNatGatewayResponse;
    const ACTION: &'static ActionInfo = &CREATE_NAT_GATEWAY;
}

/// What `CreateNatGateway` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateNatGatewayRequired {
    /// VPC to create the gateway in.
    ///
    /// Required.
    pub vpc_id: String,
    /// VSwitch of the gateway, which takes a private address of it. It must have a free one, and its zone must support NAT gateways.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Generation of the gateway. Only Enhanced is sold today.
    ///
    /// Required.
    pub nat_type: NatGatewayType,
}

impl std::fmt::Debug for CreateNatGatewayRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateNatGatewayRequired",
            &CREATE_NAT_GATEWAY_REQUEST,
            &[(1, &self.vpc_id), (11, &self.vswitch_id), (12, &self.nat_type)],
            f,
        )
    }
}

impl CreateNatGatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateNatGatewayRequired) -> Self {
        Self {
            vpc_id: required.vpc_id,
            vswitch_id: required.vswitch_id,
            nat_type: required.nat_type,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an enhanced NAT gateway in a VPC.
    ///
    /// The gateway is in a VSwitch, of which it takes a free private address. It leads to the Internet, or, as a VPC NAT gateway, to other private networks.
    /// A route for 0.0.0.0/0 that points to an Internet gateway is added to the route table of the VPC. If there is one already, delete it first, or the call fails.
    /// A VPC cannot have both a NAT gateway and an SNAT gateway that you run yourself.
    ///
    /// The first gateway of an account also creates the service-linked role `AliyunServiceRoleForNatgw`.
    ///
    /// The gateway is created in the background, mostly within three minutes; its `Status` in DescribeNatGateways changes from Creating to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateNatGatewayRequest`].
    #[inline]
    pub fn create_nat_gateway(
        &self,
        required: CreateNatGatewayRequired,
    ) -> Call<CreateNatGatewayRequest> {
        Call::new(&self.inner, CreateNatGatewayRequest::new(required))
    }
}

impl Call<CreateNatGatewayRequest> {
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Bandwidth packages of the gateway. Only for accounts that bought a NAT bandwidth package before 26 January 2018; others associate an EIP with the gateway. An error message speaks of one package only.
    #[deprecated(
        note = "NAT bandwidth packages are no longer sold. Associate EIPs with the gateway."
    )]
    #[inline]
    pub fn bandwidth_package(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewNatBandwidthPackage>>,
    ) -> Self {
        self.request.bandwidth_package = value.into_iter().map(Into::into).collect();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the gateway: empty, or of 2 characters or more. The page of ModifyNatGatewayAttribute requires a letter at the start.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the gateway. If omitted, it is the id of the gateway. The manual wants a Latin letter at the start.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Size of the gateway. Ignored today.
    #[deprecated(
        note = "Sizes belong to subscription gateways, which are no longer sold."
    )]
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<NatGatewaySpec>) -> Self {
        self.request.spec = value.into_option();
        self
    }
    /// Billing method of the gateway.
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<NatInstanceChargeType>,
    ) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Unit of the subscription duration. Ignored today.
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.request.pricing_cycle = value.into_option();
        self
    }
    /// Duration of the subscription. Ignored today.
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    #[inline]
    pub fn duration(mut self, value: impl IntoOption<String>) -> Self {
        self.request.duration = value.into_option();
        self
    }
    /// Whether the order of a subscription is paid at once. Ignored today.
    #[deprecated(note = "Subscription gateways are no longer sold.")]
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Metering method of the gateway. Only PayByLcu is sold today.
    #[inline]
    pub fn internet_charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.internet_charge_type = value.into_option();
        self
    }
    /// Network that the gateway leads to.
    #[inline]
    pub fn network_type(
        mut self,
        value: impl IntoOption<NatGatewayNetworkType>,
    ) -> Self {
        self.request.network_type = value.into_option();
        self
    }
    /// Whether the gateway has a firewall.
    #[deprecated(note = "The document of June 2024 marks the parameter as deprecated.")]
    #[inline]
    pub fn security_protection_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.security_protection_enabled = value.into_option();
        self
    }
    /// Whether the gateway replies to ICMP requests on behalf of its instances.
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.icmp_reply_enabled = value.into_option();
        self
    }
    /// How EIPs are associated with the gateway.
    #[inline]
    pub fn eip_bind_mode(
        mut self,
        value: impl IntoOption<NatGatewayEipBindMode>,
    ) -> Self {
        self.request.eip_bind_mode = value.into_option();
        self
    }
    /// Tags of the gateway. The text of the document has one fewer.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// How the other side reaches into the VPC through a VPC NAT gateway.
    #[inline]
    pub fn access_mode(mut self, value: impl IntoOption<NatGatewayAccessMode>) -> Self {
        self.request.access_mode = value.into_option();
        self
    }
    /// Block of addresses that many NAT IP addresses are created from at once. It is reserved in the VSwitch of the gateway, and nothing uses it yet.
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_prefix = value.into_option();
        self
    }
    /// Private address of the gateway, a free one of its VSwitch. If omitted, one is chosen at random.
    #[inline]
    pub fn nat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip = value.into_option();
        self
    }
    /// Whether the gateway supports PrivateLink.
    #[inline]
    pub fn private_link_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.private_link_enabled = value.into_option();
        self
    }
    /// Availability of the gateway. No document describes the values.
    #[inline]
    pub fn availability_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.request.availability_mode = value.into_option();
        self
    }
}
