// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpcAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVpcAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcAttributeRequest {
    /// Region where the VPC is.
    pub region_id: String,
    /// VPC to read.
    pub vpc_id: String,
    /// true if the VPC is the default one, false if it is not.
    pub is_default: Option<bool>,
}

pub(crate) static DESCRIBE_VPC_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeVpcAttributeRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("IsDefault", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    DescribeVpcAttributeRequest, DESCRIBE_VPC_ATTRIBUTE_REQUEST, 0 => region_id, 1 =>
    vpc_id, 2 => is_default
);

/// The response of `DescribeVpcAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcAttributeResponse {
    /// CEN instances that the VPC is attached to.
    ///
    /// A list of `AssociatedCen`.
    pub associated_cens: Vec<AssociatedCen>,
    /// IPv4 CIDR block of the VPC.
    pub cidr_block: Option<String>,
    /// Whether ClassicLink is enabled.
    pub classic_link_enabled: Option<bool>,
    /// Cloud resources in the VPC.
    ///
    /// A list of `CloudResourceCount`.
    pub cloud_resources: Vec<CloudResourceCount>,
    /// When the VPC was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
    /// Description of the VPC.
    pub description: Option<String>,
    /// IPv6 CIDR block of the VPC.
    pub ipv6_cidr_block: Option<String>,
    /// Whether it is the default VPC.
    pub is_default: Option<bool>,
    /// Region of the VPC.
    pub region_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the VPC.
    pub resource_group_id: Option<String>,
    /// State the VPC is in.
    pub status: Option<VpcStatus>,
    /// CIDR blocks on the side of the customer, at most three.
    pub user_cidrs: Vec<String>,
    /// VRouter of the VPC.
    pub vrouter_id: Option<String>,
    /// VSwitches in the VPC.
    pub vswitch_ids: Vec<String>,
    /// Id of the VPC.
    pub vpc_id: Option<String>,
    /// Name of the VPC.
    pub vpc_name: Option<String>,
}

pub(crate) static DESCRIBE_VPC_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "DescribeVpcAttributeResponse",
    fields: &[
        Field::new(
                "AssociatedCens",
                ValueType::List(&ValueType::Record(&ASSOCIATED_CEN)),
            )
            .wrapper("AssociatedCen"),
        Field::new("CidrBlock", ValueType::String),
        Field::new("ClassicLinkEnabled", ValueType::Boolean),
        Field::new(
                "CloudResources",
                ValueType::List(&ValueType::Record(&CLOUD_RESOURCE_COUNT)),
            )
            .wrapper("CloudResourceSetType"),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("RegionId", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Status", ValueType::Enum(<VpcStatus as OpenEnum>::VALUES)),
        Field::new("UserCidrs", ValueType::List(&ValueType::String)).wrapper("UserCidr"),
        Field::new("VRouterId", ValueType::String),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .wrapper("VSwitchId"),
        Field::new("VpcId", ValueType::String),
        Field::new("VpcName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpcAttributeResponse, DESCRIBE_VPC_ATTRIBUTE_RESPONSE, 0 => associated_cens,
    1 => cidr_block, 2 => classic_link_enabled, 3 => cloud_resources, 4 => creation_time,
    5 => description, 6 => ipv6_cidr_block, 7 => is_default, 8 => region_id, 9 =>
    request_id, 10 => resource_group_id, 11 => status, 12 => user_cidrs, 13 =>
    vrouter_id, 14 => vswitch_ids, 15 => vpc_id, 16 => vpc_name
);

static DESCRIBE_VPC_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpcAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPC_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_VPC_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeVpcAttributeRequest {
    type Response = DescribeVpcAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPC_ATTRIBUTE;
}

impl DescribeVpcAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads one VPC with its resources.
    ///
    /// Beyond what the list of VPCs shows, the response has the CEN instances that the VPC is attached to, the number of its cloud resources of each type, and whether ClassicLink is enabled.
    ///
    /// # Errors
    /// `InternalError`, `IncorrectVpcStatus`, `InvalidVpcId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 6.5.
    #[inline]
    pub fn describe_vpc_attribute(
        &self,
        region_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Call<DescribeVpcAttributeRequest> {
        Call::new(&self.inner, DescribeVpcAttributeRequest::new(region_id, vpc_id))
    }
}

impl Call<DescribeVpcAttributeRequest> {
    /// true if the VPC is the default one, false if it is not.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.request.is_default = Some(value);
        self
    }
}
