// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNetworkAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeNetworkAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNetworkAttributeRequest {
    /// Network to read.
    pub network_id: String,
}

pub(crate) static DESCRIBE_NETWORK_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeNetworkAttributeRequest",
    fields: &[Field::new("NetworkId", ValueType::String).required()],
};

aliyun_api_core::record!(
    DescribeNetworkAttributeRequest, DESCRIBE_NETWORK_ATTRIBUTE_REQUEST, 0 => network_id
);

/// The response of `DescribeNetworkAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNetworkAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Edge node that the network is at.
    pub ens_region_id: Option<String>,
    /// Id of the network.
    pub network_id: Option<String>,
    /// Name of the network.
    pub network_name: Option<String>,
    /// IPv4 CIDR block of the network.
    pub cidr_block: Option<String>,
    /// State that the network is in.
    pub status: Option<NetworkStatus>,
    /// Description of the network.
    pub description: Option<String>,
    /// When the network was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub created_time: Option<String>,
    /// VSwitches in the network.
    pub vswitch_ids: Vec<String>,
    /// Cloud resources in the network.
    pub cloud_resources: Vec<NetworkCloudResources>,
    /// Route table of the network.
    pub router_table_id: Option<String>,
}

pub(crate) static DESCRIBE_NETWORK_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "DescribeNetworkAttributeResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("NetworkName", ValueType::String),
        Field::new("CidrBlock", ValueType::String),
        Field::new("Status", ValueType::Enum(<NetworkStatus as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("CreatedTime", ValueType::String).aliases(&["CreateTime"]),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .wrapper("VSwitchId"),
        Field::new(
            "CloudResources",
            ValueType::List(&ValueType::Record(&NETWORK_CLOUD_RESOURCES)),
        ),
        Field::new("RouterTableId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeNetworkAttributeResponse, DESCRIBE_NETWORK_ATTRIBUTE_RESPONSE, 0 =>
    request_id, 1 => ens_region_id, 2 => network_id, 3 => network_name, 4 => cidr_block,
    5 => status, 6 => description, 7 => created_time, 8 => vswitch_ids, 9 =>
    cloud_resources, 10 => router_table_id
);

/// The resources of one kind in a network.
#[derive(Clone, Default, PartialEq)]
pub struct NetworkCloudResources {
    /// Number of resources.
    pub resource_count: Option<i64>,
    /// Type of the resources.
    pub resource_type: Option<NetworkCloudResourceType>,
}

pub(crate) static NETWORK_CLOUD_RESOURCES: Schema = Schema {
    name: "NetworkCloudResources",
    fields: &[
        Field::new("ResourceCount", ValueType::Integer),
        Field::new(
            "ResourceType",
            ValueType::Enum(<NetworkCloudResourceType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    NetworkCloudResources, NETWORK_CLOUD_RESOURCES, 0 => resource_count, 1 =>
    resource_type
);

/// Type of the resources.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkCloudResourceType {
    /// `VSwitch`: VSwitches.
    VSwitch,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetworkCloudResourceType, VSwitch = "VSwitch");

static DESCRIBE_NETWORK_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeNetworkAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_NETWORK_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_NETWORK_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeNetworkAttributeRequest {
    type Response = DescribeNetworkAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_NETWORK_ATTRIBUTE;
}

impl DescribeNetworkAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(network_id: impl Into<String>) -> Self {
        Self {
            network_id: network_id.into(),
        }
    }
}

impl Client {
    /// Reads the configuration of one private network.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 10.5.
    #[inline]
    pub fn describe_network_attribute(
        &self,
        network_id: impl Into<String>,
    ) -> Call<DescribeNetworkAttributeRequest> {
        Call::new(&self.inner, DescribeNetworkAttributeRequest::new(network_id))
    }
}
