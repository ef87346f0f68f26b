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
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 7.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesRequest {
    /// Region of the VPC that the VSwitch belongs to.
    pub region_id: Option<String>,
    /// VSwitch to read.
    ///
    /// Required.
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
    metadata: Metadata,
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
}
