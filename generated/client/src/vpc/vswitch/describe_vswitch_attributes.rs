// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVSwitchAttributes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one VSwitch with its resources.
///
/// The response also has the number of cloud resources in the VSwitch, which the list of VSwitches does not show.
///
/// The parameters of `DescribeVSwitchAttributes`. Sent with [`Client::describe_vswitch_attributes`](super::super::Client::describe_vswitch_attributes); the response is a [`DescribeVSwitchAttributesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vswitch_attributes("vsw-25naue4gz").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 7.3; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesRequest {
    /// Region of the VPC that the VSwitch belongs to.
    pub region_id: Option<String>,
    /// VSwitch to read.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DESCRIBE_VSWITCH_ATTRIBUTES_REQUEST: Schema = Schema::new(
    "DescribeVSwitchAttributesRequest",
    &[
        Field::new("RegionId", ValueType::String),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeVSwitchAttributesRequest, DESCRIBE_VSWITCH_ATTRIBUTES_REQUEST, 0 =>
    region_id, 1 => vswitch_id, 2 => dry_run
);

impl DescribeVSwitchAttributesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `DescribeVSwitchAttributes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    pub creation_time: Option<Timestamp>,
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
    /// Network ACL of the VSwitch.
    pub network_acl_id: Option<String>,
    /// Account that owns the VSwitch.
    pub owner_id: Option<i64>,
    /// Whether the VSwitch is shared; empty where it is not.
    pub share_type: Option<VSwitchShareType>,
    /// Whether the VSwitch has IPv6.
    pub enabled_ipv6: Option<bool>,
    /// Tags of the VSwitch.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VSWITCH_ATTRIBUTES_RESPONSE: Schema = Schema::new(
    "DescribeVSwitchAttributesResponse",
    &[
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
        Field::new("NetworkAclId", ValueType::String),
        Field::new("OwnerId", ValueType::Integer),
        Field::new("ShareType", ValueType::Enum(<VSwitchShareType as OpenEnum>::VALUES)),
        Field::new("EnabledIpv6", ValueType::Boolean),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    DescribeVSwitchAttributesResponse, DESCRIBE_VSWITCH_ATTRIBUTES_RESPONSE, 0 =>
    available_ip_address_count, 1 => cidr_block, 2 => cloud_resources, 3 =>
    creation_time, 4 => description, 5 => ipv6_cidr_block, 6 => is_default, 7 =>
    request_id, 8 => resource_group_id, 9 => route_table, 10 => status, 11 => vswitch_id,
    12 => vswitch_name, 13 => vpc_id, 14 => zone_id, 15 => network_acl_id, 16 =>
    owner_id, 17 => share_type, 18 => enabled_ipv6, 19 => tags
);

aliyun_api_core::response!(DescribeVSwitchAttributesResponse);

impl DescribeVSwitchAttributesResponse {
    /// Sets [`available_ip_address_count`](Self#structfield.available_ip_address_count).
    #[inline]
    pub fn available_ip_address_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.available_ip_address_count = value.into_option();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
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
    /// Sets [`route_table`](Self#structfield.route_table).
    #[inline]
    pub fn route_table(mut self, value: impl IntoOption<VSwitchRouteTable>) -> Self {
        self.route_table = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VSwitchStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_id = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`share_type`](Self#structfield.share_type).
    #[inline]
    pub fn share_type(mut self, value: impl IntoOption<VSwitchShareType>) -> Self {
        self.share_type = value.into_option();
        self
    }
    /// Sets [`enabled_ipv6`](Self#structfield.enabled_ipv6).
    #[inline]
    pub fn enabled_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_ipv6 = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(vswitch_id: impl Into<String>) -> Self {
        Self {
            vswitch_id: vswitch_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads one VSwitch with its resources.
    ///
    /// The response also has the number of cloud resources in the VSwitch, which the list of VSwitches does not show.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVSwitchAttributesRequest`].
    #[inline]
    pub fn describe_vswitch_attributes(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<DescribeVSwitchAttributesRequest> {
        Call::new(&self.inner, DescribeVSwitchAttributesRequest::new(vswitch_id))
    }
}

impl Call<DescribeVSwitchAttributesRequest> {
    /// Region of the VPC that the VSwitch belongs to.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeVSwitchAttributesRequest {
    type Found = DescribeVSwitchAttributesResponse;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "VSwitch",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("VSwitchId"),
                field: Some("VSwitchId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidVSwitchId.NotFound"],
        moves: &[("Pending", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &["AssociateRouteTable", "UnassociateRouteTable"],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["AssociateRouteTable", "UnassociateRouteTable"],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribeVSwitchAttributesResponse,
    ) -> Vec<DescribeVSwitchAttributesResponse> {
        vec![response]
    }
}

impl Client {
    /// Waits until a VSwitch is `Available`; it looks with `DescribeVSwitchAttributes`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vswitch_available(
        &self,
        vswitch_id: impl Into<String>,
    ) -> crate::Wait<DescribeVSwitchAttributesRequest> {
        crate::Wait::new(&self.inner, "Available", vec![vswitch_id.into()])
    }
    /// Waits until a VSwitch is gone; it looks with `DescribeVSwitchAttributes`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vswitch_deleted(
        &self,
        vswitch_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeVSwitchAttributesRequest> {
        crate::WaitGone::new(&self.inner, vec![vswitch_id.into()])
    }
}
