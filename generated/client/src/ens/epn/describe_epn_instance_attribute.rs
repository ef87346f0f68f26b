// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstanceAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEpnInstanceAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEpnInstanceAttributeRequest {
    /// EPN instance to read.
    pub epn_instance_id: String,
}

pub(crate) static DESCRIBE_EPN_INSTANCE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeEpnInstanceAttributeRequest",
    fields: &[Field::new("EPNInstanceId", ValueType::String).required()],
};

aliyun_api_core::record!(
    DescribeEpnInstanceAttributeRequest, DESCRIBE_EPN_INSTANCE_ATTRIBUTE_REQUEST, 0 =>
    epn_instance_id
);

/// The response of `DescribeEpnInstanceAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEpnInstanceAttributeResponse {
    /// Versions of the configuration.
    pub conf_versions: Vec<EpnConfVersion>,
    /// Id of the EPN instance.
    pub epn_instance_id: Option<String>,
    /// Name of the EPN instance.
    pub epn_instance_name: Option<String>,
    /// Instances that were added by their public addresses.
    pub instances: Vec<EpnMember>,
    /// How the nodes are connected.
    pub networking_model: Option<EpnNetworkingModel>,
    /// Id of the request.
    pub request_id: String,
    /// VSwitches in the network.
    pub vswitches: Vec<EpnVSwitch>,
}

pub(crate) static DESCRIBE_EPN_INSTANCE_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "DescribeEpnInstanceAttributeResponse",
    fields: &[
        Field::new(
            "ConfVersions",
            ValueType::List(&ValueType::Record(&EPN_CONF_VERSION)),
        ),
        Field::new("EPNInstanceId", ValueType::String).aliases(&["EPNInstanceid"]),
        Field::new("EPNInstanceName", ValueType::String),
        Field::new("Instances", ValueType::List(&ValueType::Record(&EPN_MEMBER))),
        Field::new(
            "NetworkingModel",
            ValueType::Enum(<EpnNetworkingModel as OpenEnum>::VALUES),
        ),
        Field::new("RequestId", ValueType::String),
        Field::new("VSwitches", ValueType::List(&ValueType::Record(&EPN_VSWITCH))),
    ],
};

aliyun_api_core::record!(
    DescribeEpnInstanceAttributeResponse, DESCRIBE_EPN_INSTANCE_ATTRIBUTE_RESPONSE, 0 =>
    conf_versions, 1 => epn_instance_id, 2 => epn_instance_name, 3 => instances, 4 =>
    networking_model, 5 => request_id, 6 => vswitches
);

/// Version of the configuration at an edge node.
#[derive(Clone, Default, PartialEq)]
pub struct EpnConfVersion {
    /// The version.
    pub conf_version: Option<String>,
    /// The edge node.
    pub ens_region_id: Option<String>,
}

pub(crate) static EPN_CONF_VERSION: Schema = Schema {
    name: "EpnConfVersion",
    fields: &[
        Field::new("ConfVersion", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    EpnConfVersion, EPN_CONF_VERSION, 0 => conf_version, 1 => ens_region_id
);

/// An instance in the network.
#[derive(Clone, Default, PartialEq)]
pub struct EpnMember {
    /// Edge node it runs at.
    pub ens_region_id: Option<String>,
    /// Id of the instance.
    pub instance_id: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// Internet provider.
    pub isp: Option<Isp>,
    /// Private address.
    pub private_ip_address: Option<String>,
    /// Public address.
    pub public_ip_address: Option<String>,
    /// State it is in.
    pub status: Option<InstanceStatus>,
}

pub(crate) static EPN_MEMBER: Schema = Schema {
    name: "EpnMember",
    fields: &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceId", ValueType::String).aliases(&["Instanceid"]),
        Field::new("InstanceName", ValueType::String),
        Field::new("Isp", ValueType::Enum(<Isp as OpenEnum>::VALUES)).aliases(&["isp"]),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("PublicIpAddress", ValueType::String),
        Field::new("Status", ValueType::Enum(<InstanceStatus as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    EpnMember, EPN_MEMBER, 0 => ens_region_id, 1 => instance_id, 2 => instance_name, 3 =>
    isp, 4 => private_ip_address, 5 => public_ip_address, 6 => status
);

/// A VSwitch in the network.
#[derive(Clone, Default, PartialEq)]
pub struct EpnVSwitch {
    /// CIDR block of the VSwitch.
    pub cidr_block: Option<String>,
    /// Edge node of the VSwitch.
    pub ens_region_id: Option<String>,
    /// Id of the VSwitch.
    pub vswitch_id: Option<String>,
    /// Name of the VSwitch.
    pub vswitch_name: Option<String>,
}

pub(crate) static EPN_VSWITCH: Schema = Schema {
    name: "EpnVSwitch",
    fields: &[
        Field::new("CidrBlock", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    EpnVSwitch, EPN_VSWITCH, 0 => cidr_block, 1 => ens_region_id, 2 => vswitch_id, 3 =>
    vswitch_name
);

static DESCRIBE_EPN_INSTANCE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEpnInstanceAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EPN_INSTANCE_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_EPN_INSTANCE_ATTRIBUTE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEpnInstanceAttributeRequest {
    type Response = DescribeEpnInstanceAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EPN_INSTANCE_ATTRIBUTE;
}

impl DescribeEpnInstanceAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(epn_instance_id: impl Into<String>) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
        }
    }
}

impl Client {
    /// Reads an EPN instance with its VSwitches and instances.
    ///
    /// In an internal mode, `Connection` or `SpeedUpAndConnection`, `Instances` is empty; in the public mode, `SpeedUp`, `VSwitches` is.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 8.12.
    #[inline]
    pub fn describe_epn_instance_attribute(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> Call<DescribeEpnInstanceAttributeRequest> {
        Call::new(&self.inner, DescribeEpnInstanceAttributeRequest::new(epn_instance_id))
    }
}
