// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetNatGatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one NAT gateway.
///
/// The gateway may lead to the Internet or to other private networks.
///
/// The parameters of `GetNatGatewayAttribute`. Sent with [`Client::get_nat_gateway_attribute`](super::super::Client::get_nat_gateway_attribute); the response is a [`GetNatGatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.get_nat_gateway_attribute("ngw-bp1047e2d4z7kf2ki****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to read.
    ///
    /// Required.
    pub nat_gateway_id: String,
}

pub(crate) static GET_NAT_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "GetNatGatewayAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatGatewayId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    GetNatGatewayAttributeRequest, GET_NAT_GATEWAY_ATTRIBUTE_REQUEST, 0 => region_id, 1
    => nat_gateway_id
);

impl GetNatGatewayAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
}

/// The response of `GetNatGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeResponse {
    /// VPC the gateway belongs to.
    pub vpc_id: Option<String>,
    /// When the gateway was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// State the gateway is in.
    pub status: Option<NatGatewayStatus>,
    /// Generation of the gateway.
    pub nat_type: Option<NatGatewayType>,
    /// Network that the gateway leads to.
    pub network_type: Option<NatGatewayNetworkType>,
    /// Region the gateway is in.
    pub region_id: Option<String>,
    /// Whether the traffic of the instances behind the gateway is monitored.
    pub ecs_metric_enabled: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// Description of the gateway.
    pub description: Option<String>,
    /// When the gateway expires.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub expired_time: Option<Timestamp>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Id of the gateway.
    pub nat_gateway_id: Option<String>,
    /// Whether the gateway is locked.
    pub business_status: Option<BusinessStatus>,
    /// Name of the gateway.
    pub name: Option<String>,
    /// DNAT table of the gateway.
    pub forward_table: Option<NatGatewayForwardTable>,
    /// SNAT table of the gateway.
    pub snat_table: Option<NatGatewaySnatTable>,
    /// FULLNAT table of the gateway.
    pub full_nat_table: Option<NatGatewayFullNatTable>,
    /// How the gateway is billed.
    pub billing_config: Option<NatGatewayBillingConfig>,
    /// The side of the gateway in its VPC.
    pub private_info: Option<NatGatewayPrivateSide>,
    /// Protection against deletion.
    pub deletion_protection_info: Option<NatGatewayDeletionProtection>,
    /// EIPs that are associated with the gateway.
    pub ip_list: Vec<NatGatewayEip>,
    /// Whether the gateway supports PrivateLink.
    pub private_link_enabled: Option<bool>,
    /// How PrivateLink translates addresses.
    pub private_link_mode: Option<NatGatewayPrivateLinkTranslation>,
    /// Whether sessions are logged.
    pub enable_session_log: Option<bool>,
    /// Where the session log goes.
    pub log_delivery: Option<NatGatewayLogTarget>,
    /// How the other side reaches into the VPC through the gateway.
    pub access_mode: Option<NatGatewayAccessMode>,
    /// Availability of the gateway. No document describes the values.
    pub availability_mode: Option<String>,
    metadata: Metadata,
}

pub(crate) static GET_NAT_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "GetNatGatewayAttributeResponse",
    &[
        Field::new("VpcId", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Status", ValueType::Enum(<NatGatewayStatus as OpenEnum>::VALUES)),
        Field::new("NatType", ValueType::Enum(<NatGatewayType as OpenEnum>::VALUES)),
        Field::new(
            "NetworkType",
            ValueType::Enum(<NatGatewayNetworkType as OpenEnum>::VALUES),
        ),
        Field::new("RegionId", ValueType::String),
        Field::new("EcsMetricEnabled", ValueType::Boolean),
        Field::new("RequestId", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("ForwardTable", ValueType::Record(&NAT_GATEWAY_FORWARD_TABLE)),
        Field::new("SnatTable", ValueType::Record(&NAT_GATEWAY_SNAT_TABLE)),
        Field::new("FullNatTable", ValueType::Record(&NAT_GATEWAY_FULL_NAT_TABLE)),
        Field::new("BillingConfig", ValueType::Record(&NAT_GATEWAY_BILLING_CONFIG)),
        Field::new("PrivateInfo", ValueType::Record(&NAT_GATEWAY_PRIVATE_SIDE)),
        Field::new(
            "DeletionProtectionInfo",
            ValueType::Record(&NAT_GATEWAY_DELETION_PROTECTION),
        ),
        Field::new("IpList", ValueType::List(&ValueType::Record(&NAT_GATEWAY_EIP))),
        Field::new("PrivateLinkEnabled", ValueType::Boolean),
        Field::new(
            "PrivateLinkMode",
            ValueType::Enum(<NatGatewayPrivateLinkTranslation as OpenEnum>::VALUES),
        ),
        Field::new("EnableSessionLog", ValueType::Boolean),
        Field::new("LogDelivery", ValueType::Record(&NAT_GATEWAY_LOG_TARGET)),
        Field::new("AccessMode", ValueType::Record(&NAT_GATEWAY_ACCESS_MODE)),
        Field::new("AvailabilityMode", ValueType::String),
    ],
);

aliyun_api_core::record!(
    GetNatGatewayAttributeResponse, GET_NAT_GATEWAY_ATTRIBUTE_RESPONSE, 0 => vpc_id, 1 =>
    creation_time, 2 => status, 3 => nat_type, 4 => network_type, 5 => region_id, 6 =>
    ecs_metric_enabled, 7 => request_id, 8 => description, 9 => expired_time, 10 =>
    resource_group_id, 11 => nat_gateway_id, 12 => business_status, 13 => name, 14 =>
    forward_table, 15 => snat_table, 16 => full_nat_table, 17 => billing_config, 18 =>
    private_info, 19 => deletion_protection_info, 20 => ip_list, 21 =>
    private_link_enabled, 22 => private_link_mode, 23 => enable_session_log, 24 =>
    log_delivery, 25 => access_mode, 26 => availability_mode
);

aliyun_api_core::response!(GetNatGatewayAttributeResponse);

impl GetNatGatewayAttributeResponse {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<NatGatewayStatus>) -> Self {
        self.status = value.into_option();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ecs_metric_enabled`](Self#structfield.ecs_metric_enabled).
    #[inline]
    pub fn ecs_metric_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.ecs_metric_enabled = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
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
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`forward_table`](Self#structfield.forward_table).
    #[inline]
    pub fn forward_table(
        mut self,
        value: impl IntoOption<NatGatewayForwardTable>,
    ) -> Self {
        self.forward_table = value.into_option();
        self
    }
    /// Sets [`snat_table`](Self#structfield.snat_table).
    #[inline]
    pub fn snat_table(mut self, value: impl IntoOption<NatGatewaySnatTable>) -> Self {
        self.snat_table = value.into_option();
        self
    }
    /// Sets [`full_nat_table`](Self#structfield.full_nat_table).
    #[inline]
    pub fn full_nat_table(
        mut self,
        value: impl IntoOption<NatGatewayFullNatTable>,
    ) -> Self {
        self.full_nat_table = value.into_option();
        self
    }
    /// Sets [`billing_config`](Self#structfield.billing_config).
    #[inline]
    pub fn billing_config(
        mut self,
        value: impl IntoOption<NatGatewayBillingConfig>,
    ) -> Self {
        self.billing_config = value.into_option();
        self
    }
    /// Sets [`private_info`](Self#structfield.private_info).
    #[inline]
    pub fn private_info(
        mut self,
        value: impl IntoOption<NatGatewayPrivateSide>,
    ) -> Self {
        self.private_info = value.into_option();
        self
    }
    /// Sets [`deletion_protection_info`](Self#structfield.deletion_protection_info).
    #[inline]
    pub fn deletion_protection_info(
        mut self,
        value: impl IntoOption<NatGatewayDeletionProtection>,
    ) -> Self {
        self.deletion_protection_info = value.into_option();
        self
    }
    /// Sets [`ip_list`](Self#structfield.ip_list).
    #[inline]
    pub fn ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatGatewayEip>>,
    ) -> Self {
        self.ip_list = value.into_iter().map(Into::into).collect();
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
        value: impl IntoOption<NatGatewayPrivateLinkTranslation>,
    ) -> Self {
        self.private_link_mode = value.into_option();
        self
    }
    /// Sets [`enable_session_log`](Self#structfield.enable_session_log).
    #[inline]
    pub fn enable_session_log(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_session_log = value.into_option();
        self
    }
    /// Sets [`log_delivery`](Self#structfield.log_delivery).
    #[inline]
    pub fn log_delivery(mut self, value: impl IntoOption<NatGatewayLogTarget>) -> Self {
        self.log_delivery = value.into_option();
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
}

/// DNAT table of the gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayForwardTable {
    /// Id of the DNAT table.
    pub forward_table_id: Option<String>,
    /// Number of DNAT entries.
    pub forward_entry_count: Option<i64>,
}

pub(crate) static NAT_GATEWAY_FORWARD_TABLE: Schema = Schema::new(
    "NatGatewayForwardTable",
    &[
        Field::new("ForwardTableId", ValueType::String),
        Field::new("ForwardEntryCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    NatGatewayForwardTable, NAT_GATEWAY_FORWARD_TABLE, 0 => forward_table_id, 1 =>
    forward_entry_count
);

impl NatGatewayForwardTable {
    /// Sets [`forward_table_id`](Self#structfield.forward_table_id).
    #[inline]
    pub fn forward_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.forward_table_id = value.into_option();
        self
    }
    /// Sets [`forward_entry_count`](Self#structfield.forward_entry_count).
    #[inline]
    pub fn forward_entry_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.forward_entry_count = value.into_option();
        self
    }
}

/// SNAT table of the gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewaySnatTable {
    /// Number of SNAT entries.
    pub snat_entry_count: Option<i64>,
    /// Id of the SNAT table.
    pub snat_table_id: Option<String>,
}

pub(crate) static NAT_GATEWAY_SNAT_TABLE: Schema = Schema::new(
    "NatGatewaySnatTable",
    &[
        Field::new("SnatEntryCount", ValueType::Integer),
        Field::new("SnatTableId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewaySnatTable, NAT_GATEWAY_SNAT_TABLE, 0 => snat_entry_count, 1 =>
    snat_table_id
);

impl NatGatewaySnatTable {
    /// Sets [`snat_entry_count`](Self#structfield.snat_entry_count).
    #[inline]
    pub fn snat_entry_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.snat_entry_count = value.into_option();
        self
    }
    /// Sets [`snat_table_id`](Self#structfield.snat_table_id).
    #[inline]
    pub fn snat_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_table_id = value.into_option();
        self
    }
}

/// FULLNAT table of the gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayFullNatTable {
    /// Number of FULLNAT entries.
    pub full_nat_entry_count: Option<i64>,
    /// Id of the FULLNAT table.
    pub full_nat_table_id: Option<String>,
}

pub(crate) static NAT_GATEWAY_FULL_NAT_TABLE: Schema = Schema::new(
    "NatGatewayFullNatTable",
    &[
        Field::new("FullNatEntryCount", ValueType::Integer),
        Field::new("FullNatTableId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayFullNatTable, NAT_GATEWAY_FULL_NAT_TABLE, 0 => full_nat_entry_count, 1 =>
    full_nat_table_id
);

impl NatGatewayFullNatTable {
    /// Sets [`full_nat_entry_count`](Self#structfield.full_nat_entry_count).
    #[inline]
    pub fn full_nat_entry_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.full_nat_entry_count = value.into_option();
        self
    }
    /// Sets [`full_nat_table_id`](Self#structfield.full_nat_table_id).
    #[inline]
    pub fn full_nat_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.full_nat_table_id = value.into_option();
        self
    }
}

/// How the gateway is billed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayBillingConfig {
    /// Metering method of the gateway.
    pub internet_charge_type: Option<NatGatewayInternetChargeType>,
    /// Whether the order of a subscription is paid at once: `true` or `false`. Empty where there is no subscription.
    pub auto_pay: Option<String>,
    /// Size of the gateway; empty where it is metered by capacity units.
    pub spec: Option<String>,
    /// Billing method of the gateway.
    pub instance_charge_type: Option<ChargeType>,
}

pub(crate) static NAT_GATEWAY_BILLING_CONFIG: Schema = Schema::new(
    "NatGatewayBillingConfig",
    &[
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<NatGatewayInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("AutoPay", ValueType::String),
        Field::new("Spec", ValueType::String),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    NatGatewayBillingConfig, NAT_GATEWAY_BILLING_CONFIG, 0 => internet_charge_type, 1 =>
    auto_pay, 2 => spec, 3 => instance_charge_type
);

impl NatGatewayBillingConfig {
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<NatGatewayInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<String>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<String>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
}

/// The side of the gateway in its VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayPrivateSide {
    /// Largest bandwidth of the gateway.
    ///
    /// Unit Mbit/s.
    pub max_bandwidth: Option<i64>,
    /// VSwitch of the gateway.
    pub vswitch_id: Option<String>,
    /// Private address of the gateway.
    pub private_ip_address: Option<String>,
    /// Zone of the gateway.
    pub iz_no: Option<String>,
    /// Network interface of the gateway.
    pub eni_instance_id: Option<String>,
}

pub(crate) static NAT_GATEWAY_PRIVATE_SIDE: Schema = Schema::new(
    "NatGatewayPrivateSide",
    &[
        Field::new("MaxBandwidth", ValueType::Integer),
        Field::new("VswitchId", ValueType::String),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("IzNo", ValueType::String),
        Field::new("EniInstanceId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayPrivateSide, NAT_GATEWAY_PRIVATE_SIDE, 0 => max_bandwidth, 1 => vswitch_id,
    2 => private_ip_address, 3 => iz_no, 4 => eni_instance_id
);

impl NatGatewayPrivateSide {
    /// Sets [`max_bandwidth`](Self#structfield.max_bandwidth).
    #[inline]
    pub fn max_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_bandwidth = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
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
    /// Sets [`eni_instance_id`](Self#structfield.eni_instance_id).
    #[inline]
    pub fn eni_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.eni_instance_id = value.into_option();
        self
    }
}

/// Protection against deletion.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayDeletionProtection {
    /// Whether the gateway is protected against deletion.
    pub enabled: Option<bool>,
}

pub(crate) static NAT_GATEWAY_DELETION_PROTECTION: Schema = Schema::new(
    "NatGatewayDeletionProtection",
    &[Field::new("Enabled", ValueType::Boolean)],
);

aliyun_api_core::record!(
    NatGatewayDeletionProtection, NAT_GATEWAY_DELETION_PROTECTION, 0 => enabled
);

impl NatGatewayDeletionProtection {
    /// Sets [`enabled`](Self#structfield.enabled).
    #[inline]
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }
}

/// An EIP of the gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayEip {
    /// What uses the EIP.
    pub using_status: Option<NatGatewayEipUsingStatus>,
    /// Address of the EIP.
    pub ip_address: Option<String>,
    /// Id of the EIP.
    pub allocation_id: Option<String>,
}

pub(crate) static NAT_GATEWAY_EIP: Schema = Schema::new(
    "NatGatewayEip",
    &[
        Field::new(
            "UsingStatus",
            ValueType::Enum(<NatGatewayEipUsingStatus as OpenEnum>::VALUES),
        ),
        Field::new("IpAddress", ValueType::String),
        Field::new("AllocationId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayEip, NAT_GATEWAY_EIP, 0 => using_status, 1 => ip_address, 2 =>
    allocation_id
);

impl NatGatewayEip {
    /// Sets [`using_status`](Self#structfield.using_status).
    #[inline]
    pub fn using_status(
        mut self,
        value: impl IntoOption<NatGatewayEipUsingStatus>,
    ) -> Self {
        self.using_status = value.into_option();
        self
    }
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
}

/// Where the session log goes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayLogTarget {
    /// Service that keeps the log: `sls` is Log Service.
    pub log_delivery_type: Option<String>,
    /// Logstore that the log is written to.
    pub log_destination: Option<String>,
    /// Whether the log was written.
    pub delivery_status: Option<NatGatewayLogDeliveryStatus>,
    /// Why the log was not written.
    pub deliver_logs_error_message: Option<String>,
}

pub(crate) static NAT_GATEWAY_LOG_TARGET: Schema = Schema::new(
    "NatGatewayLogTarget",
    &[
        Field::new("LogDeliveryType", ValueType::String),
        Field::new("LogDestination", ValueType::String),
        Field::new(
            "DeliveryStatus",
            ValueType::Enum(<NatGatewayLogDeliveryStatus as OpenEnum>::VALUES),
        ),
        Field::new("DeliverLogsErrorMessage", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayLogTarget, NAT_GATEWAY_LOG_TARGET, 0 => log_delivery_type, 1 =>
    log_destination, 2 => delivery_status, 3 => deliver_logs_error_message
);

impl NatGatewayLogTarget {
    /// Sets [`log_delivery_type`](Self#structfield.log_delivery_type).
    #[inline]
    pub fn log_delivery_type(mut self, value: impl IntoOption<String>) -> Self {
        self.log_delivery_type = value.into_option();
        self
    }
    /// Sets [`log_destination`](Self#structfield.log_destination).
    #[inline]
    pub fn log_destination(mut self, value: impl IntoOption<String>) -> Self {
        self.log_destination = value.into_option();
        self
    }
    /// Sets [`delivery_status`](Self#structfield.delivery_status).
    #[inline]
    pub fn delivery_status(
        mut self,
        value: impl IntoOption<NatGatewayLogDeliveryStatus>,
    ) -> Self {
        self.delivery_status = value.into_option();
        self
    }
    /// Sets [`deliver_logs_error_message`](Self#structfield.deliver_logs_error_message).
    #[inline]
    pub fn deliver_logs_error_message(mut self, value: impl IntoOption<String>) -> Self {
        self.deliver_logs_error_message = value.into_option();
        self
    }
}

/// What uses the EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayEipUsingStatus {
    /// `idle`: nothing.
    Idle,
    /// `UsedBySnatTable`: SNAT entries.
    UsedBySnatTable,
    /// `UsedByForwardTable`: DNAT entries.
    UsedByForwardTable,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayEipUsingStatus, Idle = "idle", UsedBySnatTable = "UsedBySnatTable",
    UsedByForwardTable = "UsedByForwardTable"
);

/// How PrivateLink translates addresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayPrivateLinkTranslation {
    /// `FullNat`: FULLNAT.
    FullNat,
    /// `Geneve`: Geneve.
    Geneve,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayPrivateLinkTranslation, FullNat = "FullNat", Geneve = "Geneve"
);

/// Whether the log was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayLogDeliveryStatus {
    /// `Succsess`: written, as the document spells it.
    Succsess,
    /// `Success`: written.
    Success,
    /// `Failure`: not written.
    Failure,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayLogDeliveryStatus, Succsess = "Succsess", Success = "Success", Failure =
    "Failure"
);

static GET_NAT_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GetNatGatewayAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &GET_NAT_GATEWAY_ATTRIBUTE_REQUEST,
    response: &GET_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for GetNatGatewayAttributeRequest {
    type Response = GetNatGatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &GET_NAT_GATEWAY_ATTRIBUTE;
}

impl GetNatGatewayAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads one NAT gateway.
    ///
    /// The gateway may lead to the Internet or to other private networks.
    ///
    /// Parameters with their limits, errors, and an example: [`GetNatGatewayAttributeRequest`].
    #[inline]
    pub fn get_nat_gateway_attribute(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Call<GetNatGatewayAttributeRequest> {
        Call::new(&self.inner, GetNatGatewayAttributeRequest::new(nat_gateway_id))
    }
}

impl Call<GetNatGatewayAttributeRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
