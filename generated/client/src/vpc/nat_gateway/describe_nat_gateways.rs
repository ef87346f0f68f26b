// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNatGateways`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeNatGateways`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNatGatewaysRequest {
    /// Region that the gateways are in.
    pub region_id: String,
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

/// The response of `DescribeNatGateways`.
#[derive(Clone, Default, PartialEq)]
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

/// A NAT gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
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
    pub creation_time: Option<String>,
    /// Description of the gateway.
    pub description: Option<String>,
    /// When the gateway expires.
    pub expired_time: Option<String>,
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

/// An EIP of a NAT gateway.
#[derive(Clone, Default, PartialEq)]
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

impl DescribeNatGatewaysRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists NAT gateways in a region.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.8; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_nat_gateways(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeNatGatewaysRequest> {
        Call::new(&self.inner, DescribeNatGatewaysRequest::new(region_id))
    }
}

impl Call<DescribeNatGatewaysRequest> {
    /// Billing method of the gateways.
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl Into<NatInstanceChargeType>,
    ) -> Self {
        self.request.instance_charge_type = Some(value.into());
        self
    }
    /// Name that the gateway has.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Id of one gateway.
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.request.nat_gateway_id = Some(value.into());
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
    /// Size of the gateways.
    #[inline]
    pub fn spec(mut self, value: impl Into<NatGatewaySpec>) -> Self {
        self.request.spec = Some(value.into());
        self
    }
    /// VPC that the gateways belong to.
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.request.vpc_id = Some(value.into());
        self
    }
}
