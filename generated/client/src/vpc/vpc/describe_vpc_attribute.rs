// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpcAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one VPC with its resources.
///
/// Beyond what the list of VPCs shows, the response has the CEN instances that the VPC is attached to, the number of its cloud resources of each type, and whether ClassicLink is enabled.
///
/// The parameters of `DescribeVpcAttribute`. Sent with [`Client::describe_vpc_attribute`](super::super::Client::describe_vpc_attribute); the response is a [`DescribeVpcAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vpc_attribute("vpc-bp18sth14qii3pnvodkvt").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InternalError`](super::super::ErrorCode::InternalError), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.5; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpcAttributeRequest {
    /// Region where the VPC is.
    pub region_id: Option<String>,
    /// VPC to read.
    ///
    /// Required.
    pub vpc_id: String,
    /// Whether the VPC is the default one.
    ///
    /// Default: `false`.
    pub is_default: Option<bool>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DESCRIBE_VPC_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeVpcAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeVpcAttributeRequest, DESCRIBE_VPC_ATTRIBUTE_REQUEST, 0 => region_id, 1 =>
    vpc_id, 2 => is_default, 3 => dry_run
);

impl DescribeVpcAttributeRequest {
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
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `DescribeVpcAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    pub creation_time: Option<Timestamp>,
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
    /// Account that owns the VPC.
    pub owner_id: Option<i64>,
    /// State of the DHCP options set of the VPC.
    pub dhcp_options_set_status: Option<DhcpOptionsSetStatus>,
    /// DHCP options set of the VPC.
    pub dhcp_options_set_id: Option<String>,
    /// Secondary IPv4 CIDR blocks of the VPC.
    pub secondary_cidr_blocks: Vec<String>,
    /// IPv6 CIDR blocks of the VPC with their lines.
    ///
    /// A list of `VpcIpv6CidrBlock`.
    pub ipv6_cidr_blocks: Vec<VpcIpv6CidrBlock>,
    /// Whether the VPC can have an IPv4 gateway.
    pub support_ipv4_gateway: Option<bool>,
    /// IPv4 gateway of the VPC.
    pub ipv4_gateway_id: Option<String>,
    /// Tags of the VPC.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// What propagates routes to the VPC.
    ///
    /// A list of `PropagationSource`.
    pub associated_propagation_sources: Vec<PropagationSource>,
    /// Whether the VPC has IPv6.
    pub enabled_ipv6: Option<bool>,
    /// State of the DNS names of the VPC.
    pub dns_hostname_status: Option<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VPC_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeVpcAttributeResponse",
    &[
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
        Field::new("OwnerId", ValueType::Integer),
        Field::new(
            "DhcpOptionsSetStatus",
            ValueType::Enum(<DhcpOptionsSetStatus as OpenEnum>::VALUES),
        ),
        Field::new("DhcpOptionsSetId", ValueType::String),
        Field::new("SecondaryCidrBlocks", ValueType::List(&ValueType::String))
            .wrapper("SecondaryCidrBlock"),
        Field::new(
                "Ipv6CidrBlocks",
                ValueType::List(&ValueType::Record(&VPC_IPV6_CIDR_BLOCK)),
            )
            .wrapper("Ipv6CidrBlock"),
        Field::new("SupportIpv4Gateway", ValueType::Boolean),
        Field::new("Ipv4GatewayId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new(
                "AssociatedPropagationSources",
                ValueType::List(&ValueType::Record(&PROPAGATION_SOURCE)),
            )
            .wrapper("AssociatedPropagationSources"),
        Field::new("EnabledIpv6", ValueType::Boolean),
        Field::new("DnsHostnameStatus", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVpcAttributeResponse, DESCRIBE_VPC_ATTRIBUTE_RESPONSE, 0 => associated_cens,
    1 => cidr_block, 2 => classic_link_enabled, 3 => cloud_resources, 4 => creation_time,
    5 => description, 6 => ipv6_cidr_block, 7 => is_default, 8 => region_id, 9 =>
    request_id, 10 => resource_group_id, 11 => status, 12 => user_cidrs, 13 =>
    vrouter_id, 14 => vswitch_ids, 15 => vpc_id, 16 => vpc_name, 17 => owner_id, 18 =>
    dhcp_options_set_status, 19 => dhcp_options_set_id, 20 => secondary_cidr_blocks, 21
    => ipv6_cidr_blocks, 22 => support_ipv4_gateway, 23 => ipv4_gateway_id, 24 => tags,
    25 => associated_propagation_sources, 26 => enabled_ipv6, 27 => dns_hostname_status
);

aliyun_api_core::response!(DescribeVpcAttributeResponse);

impl DescribeVpcAttributeResponse {
    /// Sets [`associated_cens`](Self#structfield.associated_cens).
    #[inline]
    pub fn associated_cens(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssociatedCen>>,
    ) -> Self {
        self.associated_cens = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`classic_link_enabled`](Self#structfield.classic_link_enabled).
    #[inline]
    pub fn classic_link_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.classic_link_enabled = value.into_option();
        self
    }
    /// Sets [`cloud_resources`](Self#structfield.cloud_resources).
    #[inline]
    pub fn cloud_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudResourceCount>>,
    ) -> Self {
        self.cloud_resources = value.into_iter().map(Into::into).collect();
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
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpcStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`user_cidrs`](Self#structfield.user_cidrs).
    #[inline]
    pub fn user_cidrs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_cidrs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_id = value.into_option();
        self
    }
    /// Sets [`vswitch_ids`](Self#structfield.vswitch_ids).
    #[inline]
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vpc_name`](Self#structfield.vpc_name).
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_name = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_status`](Self#structfield.dhcp_options_set_status).
    #[inline]
    pub fn dhcp_options_set_status(
        mut self,
        value: impl IntoOption<DhcpOptionsSetStatus>,
    ) -> Self {
        self.dhcp_options_set_status = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_id = value.into_option();
        self
    }
    /// Sets [`secondary_cidr_blocks`](Self#structfield.secondary_cidr_blocks).
    #[inline]
    pub fn secondary_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`ipv6_cidr_blocks`](Self#structfield.ipv6_cidr_blocks).
    #[inline]
    pub fn ipv6_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpcIpv6CidrBlock>>,
    ) -> Self {
        self.ipv6_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`support_ipv4_gateway`](Self#structfield.support_ipv4_gateway).
    #[inline]
    pub fn support_ipv4_gateway(mut self, value: impl IntoOption<bool>) -> Self {
        self.support_ipv4_gateway = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`associated_propagation_sources`](Self#structfield.associated_propagation_sources).
    #[inline]
    pub fn associated_propagation_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropagationSource>>,
    ) -> Self {
        self.associated_propagation_sources = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets [`enabled_ipv6`](Self#structfield.enabled_ipv6).
    #[inline]
    pub fn enabled_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_ipv6 = value.into_option();
        self
    }
    /// Sets [`dns_hostname_status`](Self#structfield.dns_hostname_status).
    #[inline]
    pub fn dns_hostname_status(mut self, value: impl IntoOption<String>) -> Self {
        self.dns_hostname_status = value.into_option();
        self
    }
}

/// A source of routes for a VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropagationSource {
    /// Type of the source.
    pub source_type: Option<PropagationSourceType>,
    /// Account that owns the source.
    pub source_owner_id: Option<i64>,
    /// Id of the source.
    pub source_instance_id: Option<String>,
    /// State of the association.
    pub status: Option<PropagationSourceStatus>,
    /// Whether the routes of the source come to the VPC.
    pub route_propagated: Option<bool>,
}

pub(crate) static PROPAGATION_SOURCE: Schema = Schema::new(
    "PropagationSource",
    &[
        Field::new(
            "SourceType",
            ValueType::Enum(<PropagationSourceType as OpenEnum>::VALUES),
        ),
        Field::new("SourceOwnerId", ValueType::Integer),
        Field::new("SourceInstanceId", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<PropagationSourceStatus as OpenEnum>::VALUES),
        ),
        Field::new("RoutePropagated", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    PropagationSource, PROPAGATION_SOURCE, 0 => source_type, 1 => source_owner_id, 2 =>
    source_instance_id, 3 => status, 4 => route_propagated
);

impl PropagationSource {
    /// Sets [`source_type`](Self#structfield.source_type).
    #[inline]
    pub fn source_type(mut self, value: impl IntoOption<PropagationSourceType>) -> Self {
        self.source_type = value.into_option();
        self
    }
    /// Sets [`source_owner_id`](Self#structfield.source_owner_id).
    #[inline]
    pub fn source_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.source_owner_id = value.into_option();
        self
    }
    /// Sets [`source_instance_id`](Self#structfield.source_instance_id).
    #[inline]
    pub fn source_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_instance_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<PropagationSourceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`route_propagated`](Self#structfield.route_propagated).
    #[inline]
    pub fn route_propagated(mut self, value: impl IntoOption<bool>) -> Self {
        self.route_propagated = value.into_option();
        self
    }
}

/// Type of the source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropagationSourceType {
    /// `CEN`: CEN instance.
    Cen,
    /// `VPN`: VPN gateway.
    Vpn,
    /// `TR`: transit router.
    Tr,
    /// `ECR`: express connect router.
    Ecr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PropagationSourceType, Cen = "CEN", Vpn = "VPN", Tr = "TR", Ecr = "ECR"
);

/// State of the association.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropagationSourceStatus {
    /// `Attaching`: being associated.
    Attaching,
    /// `Attached`: associated.
    Attached,
    /// `Detaching`: being disassociated.
    Detaching,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PropagationSourceStatus, Attaching = "Attaching", Attached = "Attached", Detaching =
    "Detaching"
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
    /// With what is required.
    #[inline]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
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
    /// Parameters with their limits, errors, and an example: [`DescribeVpcAttributeRequest`].
    #[inline]
    pub fn describe_vpc_attribute(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<DescribeVpcAttributeRequest> {
        Call::new(&self.inner, DescribeVpcAttributeRequest::new(vpc_id))
    }
}

impl Call<DescribeVpcAttributeRequest> {
    /// Region where the VPC is.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the VPC is the default one.
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.is_default = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
