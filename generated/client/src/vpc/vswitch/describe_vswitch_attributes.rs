// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVSwitchAttributes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVSwitchAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVSwitchAttributesRequest {
    /// Region of the VPC that the VSwitch belongs to.
    pub region_id: String,
    /// VSwitch to read.
    pub vswitch_id: String,
}

pub(crate) static DESCRIBE_VSWITCH_ATTRIBUTES_REQUEST: Schema = Schema {
    name: "DescribeVSwitchAttributesRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DescribeVSwitchAttributesRequest, DESCRIBE_VSWITCH_ATTRIBUTES_REQUEST, 0 =>
    region_id, 1 => vswitch_id
);

/// The response of `DescribeVSwitchAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVSwitchAttributesResponse {
    /// Number of addresses that are still free.
    pub available_ip_address_count: Option<i64>,
    /// IPv4 CIDR block of the VSwitch.
    pub cidr_block: Option<String>,
    /// Cloud resources in the VSwitch.
    ///
    /// A list of `CloudResourceCount`.
    pub cloud_resources: Vec<CloudResourceCount>,
    /// When the VSwitch was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
    /// Description of the VSwitch.
    pub description: Option<String>,
    /// IPv6 CIDR block of the VSwitch.
    pub ipv6_cidr_block: Option<String>,
    /// Whether it is the default VSwitch.
    pub is_default: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the VSwitch.
    pub resource_group_id: Option<String>,
    /// The route table in use.
    pub route_table: Option<VSwitchRouteTable>,
    /// State the VSwitch is in.
    pub status: Option<VSwitchStatus>,
    /// Id of the VSwitch.
    pub vswitch_id: Option<String>,
    /// Name of the VSwitch.
    pub vswitch_name: Option<String>,
    /// VPC the VSwitch belongs to.
    pub vpc_id: Option<String>,
    /// Zone of the VSwitch.
    pub zone_id: Option<String>,
}

pub(crate) static DESCRIBE_VSWITCH_ATTRIBUTES_RESPONSE: Schema = Schema {
    name: "DescribeVSwitchAttributesResponse",
    fields: &[
        Field::new("AvailableIpAddressCount", ValueType::Integer),
        Field::new("CidrBlock", ValueType::String),
        Field::new(
                "CloudResources",
                ValueType::List(&ValueType::Record(&CLOUD_RESOURCE_COUNT)),
            )
            .wrapper("CloudResourceSetType"),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouteTable", ValueType::Record(&VSWITCH_ROUTE_TABLE)),
        Field::new("Status", ValueType::Enum(<VSwitchStatus as OpenEnum>::VALUES)),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("ZoneId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVSwitchAttributesResponse, DESCRIBE_VSWITCH_ATTRIBUTES_RESPONSE, 0 =>
    available_ip_address_count, 1 => cidr_block, 2 => cloud_resources, 3 =>
    creation_time, 4 => description, 5 => ipv6_cidr_block, 6 => is_default, 7 =>
    request_id, 8 => resource_group_id, 9 => route_table, 10 => status, 11 => vswitch_id,
    12 => vswitch_name, 13 => vpc_id, 14 => zone_id
);

static DESCRIBE_VSWITCH_ATTRIBUTES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVSwitchAttributes",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VSWITCH_ATTRIBUTES_REQUEST,
    response: &DESCRIBE_VSWITCH_ATTRIBUTES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeVSwitchAttributesRequest {
    type Response = DescribeVSwitchAttributesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VSWITCH_ATTRIBUTES;
}

impl DescribeVSwitchAttributesRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vswitch_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vswitch_id: vswitch_id.into(),
        }
    }
}

impl Client {
    /// Reads one VSwitch with its resources.
    ///
    /// The response also has the number of cloud resources in the VSwitch, which the list of VSwitches does not show.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 7.3.
    #[inline]
    pub fn describe_vswitch_attributes(
        &self,
        region_id: impl Into<String>,
        vswitch_id: impl Into<String>,
    ) -> Call<DescribeVSwitchAttributesRequest> {
        Call::new(
            &self.inner,
            DescribeVSwitchAttributesRequest::new(region_id, vswitch_id),
        )
    }
}
