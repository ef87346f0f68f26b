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
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.8; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// Region that the gateways are in.
    pub region_id: Option<String>,
    /// Billing method of the gateways.
    pub instance_charge_type: Option<NatInstanceChargeType>,
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
}

pub(crate) static DESCRIBE_NAT_GATEWAYS_REQUEST: Schema = Schema {
    name: "DescribeNatGatewaysRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<NatInstanceChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("Spec", ValueType::Enum(<NatGatewaySpec as OpenEnum>::VALUES)),
        Field::new("VpcId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeNatGatewaysRequest, DESCRIBE_NAT_GATEWAYS_REQUEST, 0 => region_id, 1 =>
    instance_charge_type, 2 => name, 3 => nat_gateway_id, 4 => page_number, 5 =>
    page_size, 6 => spec, 7 => vpc_id
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
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<NatInstanceChargeType>,
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

pub(crate) static DESCRIBE_NAT_GATEWAYS_RESPONSE: Schema = Schema {
    name: "DescribeNatGatewaysResponse",
    fields: &[
        Field::new("NatGateways", ValueType::List(&ValueType::Record(&NAT_GATEWAY)))
            .wrapper("NatGateway"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

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
    pub instance_charge_type: Option<NatInstanceChargeType>,
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
}

pub(crate) static NAT_GATEWAY: Schema = Schema {
    name: "NatGateway",
    fields: &[
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
            ValueType::Enum(<NatInstanceChargeType as OpenEnum>::VALUES),
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
    ],
};

aliyun_api_core::record!(
    NatGateway, NAT_GATEWAY, 0 => auto_pay, 1 => bandwidth_package_ids, 2 =>
    business_status, 3 => creation_time, 4 => description, 5 => expired_time, 6 =>
    forward_table_ids, 7 => instance_charge_type, 8 => ip_lists, 9 => name, 10 =>
    nat_gateway_id, 11 => region_id, 12 => snat_table_ids, 13 => spec, 14 => status, 15
    => vpc_id
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
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<NatInstanceChargeType>,
    ) -> Self {
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
}

/// An EIP of a NAT gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayIp {
    /// Address of the EIP.
    pub ip_address: Option<String>,
    /// Id of the EIP.
    pub allocation_id: Option<String>,
    /// What uses the EIP, such as UsedByForwardTable.
    pub using_status: Option<String>,
}

pub(crate) static NAT_GATEWAY_IP: Schema = Schema {
    name: "NatGatewayIp",
    fields: &[
        Field::new("IpAddress", ValueType::String),
        Field::new("AllocationId", ValueType::String),
        Field::new("UsingStatus", ValueType::String),
    ],
};

aliyun_api_core::record!(
    NatGatewayIp, NAT_GATEWAY_IP, 0 => ip_address, 1 => allocation_id, 2 => using_status
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
    pub fn using_status(mut self, value: impl IntoOption<String>) -> Self {
        self.using_status = value.into_option();
        self
    }
}

/// State the gateway is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayStatus {
    /// `Initiating`: being set up.
    Initiating,
    /// `Available`: ready for use.
    Available,
    /// `Pending`: being configured.
    Pending,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayStatus, Initiating = "Initiating", Available = "Available", Pending =
    "Pending"
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
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<NatInstanceChargeType>,
    ) -> Self {
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
        moves: &[("Initiating", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Initiating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &[],
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
