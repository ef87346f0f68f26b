// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNatGateways`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists NAT gateways in a region.
///
/// The parameters of `DescribeNatGateways`. Sent with [`Client::describe_nat_gateways`](super::super::Client::describe_nat_gateways); the response is a [`DescribeNatGatewaysResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_nat_gateways().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InternalError`](super::super::ErrorCode::InternalError).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.8; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// Region that the gateways are in.
    pub region_id: Option<String>,
    /// Billing method of the gateways.
    pub instance_charge_type: Option<ChargeType>,
    /// Name that the gateway has.
    pub name: Option<String>,
    /// Id of one gateway.
    pub nat_gateway_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Size of the gateways.
    pub spec: Option<NatGatewaySpec>,
    /// VPC that the gateways belong to.
    pub vpc_id: Option<String>,
    /// Generation of the gateways.
    pub nat_type: Option<NatGatewayType>,
    /// Resource group of the gateways.
    pub resource_group_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// State that the gateways are in.
    pub status: Option<NatGatewayStatus>,
    /// Network that the gateways lead to.
    pub network_type: Option<NatGatewayNetworkType>,
    /// Tags that the gateways have.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Zone of the gateways.
    pub zone_id: Option<String>,
    /// Availability of the gateways. No document describes the values.
    pub availability_mode: Option<String>,
}

pub(crate) static DESCRIBE_NAT_GATEWAYS_REQUEST: Schema = Schema::new(
    "DescribeNatGatewaysRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("Spec", ValueType::Enum(<NatGatewaySpec as OpenEnum>::VALUES)),
        Field::new("VpcId", ValueType::String),
        Field::new("NatType", ValueType::Enum(<NatGatewayType as OpenEnum>::VALUES)),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("Status", ValueType::Enum(<NatGatewayStatus as OpenEnum>::VALUES)),
        Field::new(
            "NetworkType",
            ValueType::Enum(<NatGatewayNetworkType as OpenEnum>::VALUES),
        ),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ZoneId", ValueType::String),
        Field::new("AvailabilityMode", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeNatGatewaysRequest, DESCRIBE_NAT_GATEWAYS_REQUEST, 0 => region_id, 1 =>
    instance_charge_type, 2 => name, 3 => nat_gateway_id, 4 => page_number, 5 =>
    page_size, 6 => spec, 7 => vpc_id, 8 => nat_type, 9 => resource_group_id, 10 =>
    dry_run, 11 => status, 12 => network_type, 13 => tag, 14 => zone_id, 15 =>
    availability_mode
);

impl DescribeNatGatewaysRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<NatGatewaySpec>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`nat_type`](Self#structfield.nat_type).
    #[inline]
    pub fn nat_type(mut self, value: impl IntoOption<NatGatewayType>) -> Self {
        self.nat_type = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<NatGatewayStatus>) -> Self {
        self.status = value.into_option();
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
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
    /// Sets [`availability_mode`](Self#structfield.availability_mode).
    #[inline]
    pub fn availability_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.availability_mode = value.into_option();
        self
    }
}

/// The response of `DescribeNatGateways`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// The gateways.
    ///
    /// A list of `NatGateway`.
    pub nat_gateways: Vec<NatGateway>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_NAT_GATEWAYS_RESPONSE: Schema = Schema::new(
    "DescribeNatGatewaysResponse",
    &[
        Field::new("NatGateways", ValueType::List(&ValueType::Record(&NAT_GATEWAY)))
            .wrapper("NatGateway"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeNatGatewaysResponse, DESCRIBE_NAT_GATEWAYS_RESPONSE, 0 => nat_gateways, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeNatGatewaysResponse);

impl DescribeNatGatewaysResponse {
    /// Sets [`nat_gateways`](Self#structfield.nat_gateways).
    #[inline]
    pub fn nat_gateways(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatGateway>>,
    ) -> Self {
        self.nat_gateways = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A NAT gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGateway {
    /// Whether the order of the gateway is paid automatically. If not, it is paid in the order center.
    pub auto_pay: Option<bool>,
    /// Bandwidth packages of the gateway.
    pub bandwidth_package_ids: Vec<String>,
    /// Whether the gateway is locked.
    pub business_status: Option<BusinessStatus>,
    /// When the gateway was created, in UTC+8 although it ends with Z.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the gateway.
    pub description: Option<String>,
    /// When the gateway expires.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub expired_time: Option<Timestamp>,
    /// DNAT tables of the gateway.
    pub forward_table_ids: Vec<String>,
    /// Billing method of the gateway.
    pub instance_charge_type: Option<ChargeType>,
    /// EIPs that are associated with the gateway.
    ///
    /// A list of `NatGatewayIp`.
    pub ip_lists: Vec<NatGatewayIp>,
    /// Name of the gateway.
    pub name: Option<String>,
    /// Id of the gateway.
    pub nat_gateway_id: Option<String>,
    /// Region the gateway is in.
    pub region_id: Option<String>,
    /// SNAT tables of the gateway.
    pub snat_table_ids: Vec<String>,
    /// Size of the gateway.
    pub spec: Option<NatGatewaySpec>,
    /// State the gateway is in.
    pub status: Option<NatGatewayStatus>,
    /// VPC the gateway belongs to.
    pub vpc_id: Option<String>,
    /// Whether the gateway is protected against deletion.
    pub deletion_protection: Option<bool>,
    /// Whether the traffic of the instances behind the gateway is monitored.
    pub ecs_metric_enabled: Option<bool>,
    /// How EIPs are associated with the gateway.
    pub eip_bind_mode: Option<NatGatewayEipBindMode>,
    /// Whether sessions are logged: `true` or `false`.
    pub enable_session_log: Option<String>,
    /// FULLNAT tables of the gateway.
    pub full_nat_table_ids: Vec<String>,
    /// Whether the gateway replies to ICMP requests on behalf of its instances.
    pub icmp_reply_enabled: Option<bool>,
    /// Metering method of the gateway.
    pub internet_charge_type: Option<NatGatewayInternetChargeType>,
    /// The side of the gateway in its VPC. All its fields are empty for a standard gateway.
    pub nat_gateway_private_info: Option<NatGatewayPrivateInfo>,
    /// Generation of the gateway.
    pub nat_type: Option<NatGatewayType>,
    /// Network that the gateway leads to.
    pub network_type: Option<NatGatewayNetworkType>,
    /// Whether the gateway supports PrivateLink.
    pub private_link_enabled: Option<bool>,
    /// How PrivateLink translates addresses.
    pub private_link_mode: Option<NatGatewayPrivateLinkMode>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Whether the gateway has a firewall.
    pub security_protection_enabled: Option<bool>,
    /// Tags of the gateway.
    ///
    /// A list of `NatGatewayTag`.
    pub tags: Vec<NatGatewayTag>,
    /// How the other side reaches into the VPC through the gateway.
    pub access_mode: Option<NatGatewayAccessMode>,
    /// Availability of the gateway. No document describes the values.
    pub availability_mode: Option<String>,
    /// Blocks that NAT IP addresses of the gateway are created from.
    ///
    /// A list of `NatGatewayIpPrefix`.
    pub ip_prefix_list: Vec<NatGatewayIpPrefix>,
}

pub(crate) static NAT_GATEWAY: Schema = Schema::new(
    "NatGateway",
    &[
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("BandwidthPackageIds", ValueType::List(&ValueType::String))
            .wrapper("BandwidthPackageId"),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("ForwardTableIds", ValueType::List(&ValueType::String))
            .wrapper("ForwardTableId"),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("IpLists", ValueType::List(&ValueType::Record(&NAT_GATEWAY_IP)))
            .wrapper("IpList"),
        Field::new("Name", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("SnatTableIds", ValueType::List(&ValueType::String))
            .wrapper("SnatTableId"),
        Field::new("Spec", ValueType::Enum(<NatGatewaySpec as OpenEnum>::VALUES)),
        Field::new("Status", ValueType::Enum(<NatGatewayStatus as OpenEnum>::VALUES)),
        Field::new("VpcId", ValueType::String),
        Field::new("DeletionProtection", ValueType::Boolean),
        Field::new("EcsMetricEnabled", ValueType::Boolean),
        Field::new(
            "EipBindMode",
            ValueType::Enum(<NatGatewayEipBindMode as OpenEnum>::VALUES),
        ),
        Field::new("EnableSessionLog", ValueType::String),
        Field::new("FullNatTableIds", ValueType::List(&ValueType::String))
            .wrapper("FullNatTableId"),
        Field::new("IcmpReplyEnabled", ValueType::Boolean),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<NatGatewayInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
            "NatGatewayPrivateInfo",
            ValueType::Record(&NAT_GATEWAY_PRIVATE_INFO),
        ),
        Field::new("NatType", ValueType::Enum(<NatGatewayType as OpenEnum>::VALUES)),
        Field::new(
            "NetworkType",
            ValueType::Enum(<NatGatewayNetworkType as OpenEnum>::VALUES),
        ),
        Field::new("PrivateLinkEnabled", ValueType::Boolean),
        Field::new(
            "PrivateLinkMode",
            ValueType::Enum(<NatGatewayPrivateLinkMode as OpenEnum>::VALUES),
        ),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("SecurityProtectionEnabled", ValueType::Boolean),
        Field::new("Tags", ValueType::List(&ValueType::Record(&NAT_GATEWAY_TAG)))
            .wrapper("Tag"),
        Field::new("AccessMode", ValueType::Record(&NAT_GATEWAY_ACCESS_MODE)),
        Field::new("AvailabilityMode", ValueType::String),
        Field::new(
                "IpPrefixList",
                ValueType::List(&ValueType::Record(&NAT_GATEWAY_IP_PREFIX)),
            )
            .wrapper("IpPrefixList"),
    ],
);

aliyun_api_core::record!(
    NatGateway, NAT_GATEWAY, 0 => auto_pay, 1 => bandwidth_package_ids, 2 =>
    business_status, 3 => creation_time, 4 => description, 5 => expired_time, 6 =>
    forward_table_ids, 7 => instance_charge_type, 8 => ip_lists, 9 => name, 10 =>
    nat_gateway_id, 11 => region_id, 12 => snat_table_ids, 13 => spec, 14 => status, 15
    => vpc_id, 16 => deletion_protection, 17 => ecs_metric_enabled, 18 => eip_bind_mode,
    19 => enable_session_log, 20 => full_nat_table_ids, 21 => icmp_reply_enabled, 22 =>
    internet_charge_type, 23 => nat_gateway_private_info, 24 => nat_type, 25 =>
    network_type, 26 => private_link_enabled, 27 => private_link_mode, 28 =>
    resource_group_id, 29 => security_protection_enabled, 30 => tags, 31 => access_mode,
    32 => availability_mode, 33 => ip_prefix_list
);

impl NatGateway {
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
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
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`expired_time`](Self#structfield.expired_time).
    #[inline]
    pub fn expired_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.expired_time = value.into_option();
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
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`ip_lists`](Self#structfield.ip_lists).
    #[inline]
    pub fn ip_lists(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatGatewayIp>>,
    ) -> Self {
        self.ip_lists = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<NatGatewaySpec>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<NatGatewayStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`deletion_protection`](Self#structfield.deletion_protection).
    #[inline]
    pub fn deletion_protection(mut self, value: impl IntoOption<bool>) -> Self {
        self.deletion_protection = value.into_option();
        self
    }
    /// Sets [`ecs_metric_enabled`](Self#structfield.ecs_metric_enabled).
    #[inline]
    pub fn ecs_metric_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.ecs_metric_enabled = value.into_option();
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
    /// Sets [`enable_session_log`](Self#structfield.enable_session_log).
    #[inline]
    pub fn enable_session_log(mut self, value: impl IntoOption<String>) -> Self {
        self.enable_session_log = value.into_option();
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
    /// Sets [`icmp_reply_enabled`](Self#structfield.icmp_reply_enabled).
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.icmp_reply_enabled = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<NatGatewayInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`nat_gateway_private_info`](Self#structfield.nat_gateway_private_info).
    #[inline]
    pub fn nat_gateway_private_info(
        mut self,
        value: impl IntoOption<NatGatewayPrivateInfo>,
    ) -> Self {
        self.nat_gateway_private_info = value.into_option();
        self
    }
    /// Sets [`nat_type`](Self#structfield.nat_type).
    #[inline]
    pub fn nat_type(mut self, value: impl IntoOption<NatGatewayType>) -> Self {
        self.nat_type = value.into_option();
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
    /// Sets [`private_link_enabled`](Self#structfield.private_link_enabled).
    #[inline]
    pub fn private_link_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.private_link_enabled = value.into_option();
        self
    }
    /// Sets [`private_link_mode`](Self#structfield.private_link_mode).
    #[inline]
    pub fn private_link_mode(
        mut self,
        value: impl IntoOption<NatGatewayPrivateLinkMode>,
    ) -> Self {
        self.private_link_mode = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`security_protection_enabled`](Self#structfield.security_protection_enabled).
    #[inline]
    pub fn security_protection_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.security_protection_enabled = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatGatewayTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`access_mode`](Self#structfield.access_mode).
    #[inline]
    pub fn access_mode(mut self, value: impl IntoOption<NatGatewayAccessMode>) -> Self {
        self.access_mode = value.into_option();
        self
    }
    /// Sets [`availability_mode`](Self#structfield.availability_mode).
    #[inline]
    pub fn availability_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.availability_mode = value.into_option();
        self
    }
    /// Sets [`ip_prefix_list`](Self#structfield.ip_prefix_list).
    #[inline]
    pub fn ip_prefix_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatGatewayIpPrefix>>,
    ) -> Self {
        self.ip_prefix_list = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An EIP of a NAT gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayIp {
    /// Address of the EIP.
    pub ip_address: Option<String>,
    /// Id of the EIP.
    pub allocation_id: Option<String>,
    /// What uses the EIP.
    pub using_status: Option<NatGatewayIpUsingStatus>,
    /// Whether an SNAT entry may use the EIP of a DNAT entry.
    pub snat_entry_enabled: Option<bool>,
    /// Private address that belongs to the EIP.
    pub private_ip_address: Option<String>,
}

pub(crate) static NAT_GATEWAY_IP: Schema = Schema::new(
    "NatGatewayIp",
    &[
        Field::new("IpAddress", ValueType::String),
        Field::new("AllocationId", ValueType::String),
        Field::new(
            "UsingStatus",
            ValueType::Enum(<NatGatewayIpUsingStatus as OpenEnum>::VALUES),
        ),
        Field::new("SnatEntryEnabled", ValueType::Boolean),
        Field::new("PrivateIpAddress", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayIp, NAT_GATEWAY_IP, 0 => ip_address, 1 => allocation_id, 2 => using_status,
    3 => snat_entry_enabled, 4 => private_ip_address
);

impl NatGatewayIp {
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl IntoOption<String>) -> Self {
        self.allocation_id = value.into_option();
        self
    }
    /// Sets [`using_status`](Self#structfield.using_status).
    #[inline]
    pub fn using_status(
        mut self,
        value: impl IntoOption<NatGatewayIpUsingStatus>,
    ) -> Self {
        self.using_status = value.into_option();
        self
    }
    /// Sets [`snat_entry_enabled`](Self#structfield.snat_entry_enabled).
    #[inline]
    pub fn snat_entry_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.snat_entry_enabled = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
}

/// The side of the gateway in its VPC. All its fields are empty for a standard gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayPrivateInfo {
    /// VSwitch of the gateway.
    pub vswitch_id: Option<String>,
    /// Network interface of the gateway.
    pub eni_instance_id: Option<String>,
    /// Largest bandwidth of the gateway.
    ///
    /// Unit Mbit/s.
    pub max_bandwidth: Option<i64>,
    /// Largest number of concurrent connections.
    pub max_session_quota: Option<i64>,
    /// Largest number of new connections per second.
    pub max_session_establish_rate: Option<i64>,
    /// Private address of the gateway.
    pub private_ip_address: Option<String>,
    /// Zone of the gateway.
    pub iz_no: Option<String>,
    /// How the network interface is bound to the gateway: `indirect`, or empty where it is bound directly.
    pub eni_type: Option<String>,
}

pub(crate) static NAT_GATEWAY_PRIVATE_INFO: Schema = Schema::new(
    "NatGatewayPrivateInfo",
    &[
        Field::new("VswitchId", ValueType::String),
        Field::new("EniInstanceId", ValueType::String),
        Field::new("MaxBandwidth", ValueType::Integer),
        Field::new("MaxSessionQuota", ValueType::Integer),
        Field::new("MaxSessionEstablishRate", ValueType::Integer),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("IzNo", ValueType::String),
        Field::new("EniType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayPrivateInfo, NAT_GATEWAY_PRIVATE_INFO, 0 => vswitch_id, 1 =>
    eni_instance_id, 2 => max_bandwidth, 3 => max_session_quota, 4 =>
    max_session_establish_rate, 5 => private_ip_address, 6 => iz_no, 7 => eni_type
);

impl NatGatewayPrivateInfo {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`eni_instance_id`](Self#structfield.eni_instance_id).
    #[inline]
    pub fn eni_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.eni_instance_id = value.into_option();
        self
    }
    /// Sets [`max_bandwidth`](Self#structfield.max_bandwidth).
    #[inline]
    pub fn max_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_bandwidth = value.into_option();
        self
    }
    /// Sets [`max_session_quota`](Self#structfield.max_session_quota).
    #[inline]
    pub fn max_session_quota(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_session_quota = value.into_option();
        self
    }
    /// Sets [`max_session_establish_rate`](Self#structfield.max_session_establish_rate).
    #[inline]
    pub fn max_session_establish_rate(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_session_establish_rate = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
    /// Sets [`iz_no`](Self#structfield.iz_no).
    #[inline]
    pub fn iz_no(mut self, value: impl IntoOption<String>) -> Self {
        self.iz_no = value.into_option();
        self
    }
    /// Sets [`eni_type`](Self#structfield.eni_type).
    #[inline]
    pub fn eni_type(mut self, value: impl IntoOption<String>) -> Self {
        self.eni_type = value.into_option();
        self
    }
}

/// A tag of a NAT gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayTag {
    /// Key of the tag.
    pub tag_key: Option<String>,
    /// Value of the tag.
    pub tag_value: Option<String>,
}

pub(crate) static NAT_GATEWAY_TAG: Schema = Schema::new(
    "NatGatewayTag",
    &[
        Field::new("TagKey", ValueType::String).aliases(&["Key"]),
        Field::new("TagValue", ValueType::String).aliases(&["Value"]),
    ],
);

aliyun_api_core::record!(NatGatewayTag, NAT_GATEWAY_TAG, 0 => tag_key, 1 => tag_value);

impl NatGatewayTag {
    /// Sets [`tag_key`](Self#structfield.tag_key).
    #[inline]
    pub fn tag_key(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_key = value.into_option();
        self
    }
    /// Sets [`tag_value`](Self#structfield.tag_value).
    #[inline]
    pub fn tag_value(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_value = value.into_option();
        self
    }
}

/// A block of addresses of a NAT gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayIpPrefix {
    /// The block.
    pub ip_prefix: Option<String>,
}

pub(crate) static NAT_GATEWAY_IP_PREFIX: Schema = Schema::new(
    "NatGatewayIpPrefix",
    &[Field::new("IpPrefix", ValueType::String)],
);

aliyun_api_core::record!(NatGatewayIpPrefix, NAT_GATEWAY_IP_PREFIX, 0 => ip_prefix);

impl NatGatewayIpPrefix {
    /// Sets [`ip_prefix`](Self#structfield.ip_prefix).
    #[inline]
    pub fn ip_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_prefix = value.into_option();
        self
    }
}

/// What uses the EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayIpUsingStatus {
    /// `UsedByForwardTable`: DNAT entries.
    UsedByForwardTable,
    /// `UsedBySnatTable`: SNAT entries.
    UsedBySnatTable,
    /// `UsedByForwardSnatTable`: entries of both kinds.
    UsedByForwardSnatTable,
    /// `Idle`: nothing.
    Idle,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayIpUsingStatus, UsedByForwardTable = "UsedByForwardTable", UsedBySnatTable =
    "UsedBySnatTable", UsedByForwardSnatTable = "UsedByForwardSnatTable", Idle = "Idle"
);

/// How PrivateLink translates addresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayPrivateLinkMode {
    /// `FullNat`: FULLNAT.
    FullNat,
    /// `Geneve`: Geneve.
    Geneve,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayPrivateLinkMode, FullNat = "FullNat", Geneve = "Geneve"
);

static DESCRIBE_NAT_GATEWAYS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeNatGateways",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_NAT_GATEWAYS_REQUEST,
    response: &DESCRIBE_NAT_GATEWAYS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeNatGatewaysRequest {
    type Response = DescribeNatGatewaysResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_NAT_GATEWAYS;
}

impl aliyun_api_core::Paged for DescribeNatGatewaysRequest {
    type Item = NatGateway;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["NatGateways"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeNatGatewaysResponse) -> Vec<NatGateway> {
        response.nat_gateways
    }
}

impl DescribeNatGatewaysRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists NAT gateways in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeNatGatewaysRequest`].
    #[inline]
    pub fn describe_nat_gateways(&self) -> Call<DescribeNatGatewaysRequest> {
        Call::new(&self.inner, DescribeNatGatewaysRequest::new())
    }
}

impl Call<DescribeNatGatewaysRequest> {
    /// Region that the gateways are in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Billing method of the gateways.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Name that the gateway has.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Id of one gateway.
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_gateway_id = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Size of the gateways.
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<NatGatewaySpec>) -> Self {
        self.request.spec = value.into_option();
        self
    }
    /// VPC that the gateways belong to.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Generation of the gateways.
    #[inline]
    pub fn nat_type(mut self, value: impl IntoOption<NatGatewayType>) -> Self {
        self.request.nat_type = value.into_option();
        self
    }
    /// Resource group of the gateways.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// State that the gateways are in.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<NatGatewayStatus>) -> Self {
        self.request.status = value.into_option();
        self
    }
    /// Network that the gateways lead to.
    #[inline]
    pub fn network_type(
        mut self,
        value: impl IntoOption<NatGatewayNetworkType>,
    ) -> Self {
        self.request.network_type = value.into_option();
        self
    }
    /// Tags that the gateways have.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Zone of the gateways.
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.zone_id = value.into_option();
        self
    }
    /// Availability of the gateways. No document describes the values.
    #[inline]
    pub fn availability_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.request.availability_mode = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeNatGatewaysRequest {
    type Found = NatGateway;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "NatGateway",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("NatGatewayId"),
                field: Some("NatGatewayId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidNatGatewayId.NotFound"],
        moves: &[("Creating", "Available"), ("Modifying", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["ModifyNatGatewaySpec"],
            },
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &["ModifyNatGatewaySpec"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeNatGatewaysResponse) -> Vec<NatGateway> {
        response.nat_gateways
    }
}

impl Client {
    /// Waits until a NatGateway is `Available`; it looks with `DescribeNatGateways`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_nat_gateway_available(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> crate::Wait<DescribeNatGatewaysRequest> {
        crate::Wait::new(&self.inner, "Available", vec![nat_gateway_id.into()])
    }
    /// Waits until a NatGateway is gone; it looks with `DescribeNatGateways`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_nat_gateway_deleted(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeNatGatewaysRequest> {
        crate::WaitGone::new(&self.inner, vec![nat_gateway_id.into()])
    }
}
