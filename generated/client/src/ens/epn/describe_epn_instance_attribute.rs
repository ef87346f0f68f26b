// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstanceAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads an EPN instance with its VSwitches and instances.
///
/// In an internal mode, `Connection` or `SpeedUpAndConnection`, `Instances` is empty; in the public mode, `SpeedUp`, `VSwitches` is.
///
/// The parameters of `DescribeEpnInstanceAttribute`. Sent with [`Client::describe_epn_instance_attribute`](super::super::Client::describe_epn_instance_attribute); the response is a [`DescribeEpnInstanceAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_epn_instance_attribute("epn-xxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 8.12; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeRequest {
    /// EPN instance to read.
    ///
    /// Required.
    pub epn_instance_id: String,
}

pub(crate) static DESCRIBE_EPN_INSTANCE_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeEpnInstanceAttributeRequest",
    &[Field::new("EPNInstanceId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DescribeEpnInstanceAttributeRequest, DESCRIBE_EPN_INSTANCE_ATTRIBUTE_REQUEST, 0 =>
    epn_instance_id
);

impl DescribeEpnInstanceAttributeRequest {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = value.into();
        self
    }
}

/// The response of `DescribeEpnInstanceAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
}

pub(crate) static DESCRIBE_EPN_INSTANCE_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeEpnInstanceAttributeResponse",
    &[
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
);

aliyun_api_core::record!(
    DescribeEpnInstanceAttributeResponse, DESCRIBE_EPN_INSTANCE_ATTRIBUTE_RESPONSE, 0 =>
    conf_versions, 1 => epn_instance_id, 2 => epn_instance_name, 3 => instances, 4 =>
    networking_model, 5 => request_id, 6 => vswitches
);

aliyun_api_core::response!(DescribeEpnInstanceAttributeResponse);

impl DescribeEpnInstanceAttributeResponse {
    /// Sets [`conf_versions`](Self#structfield.conf_versions).
    #[inline]
    pub fn conf_versions(
        mut self,
        value: impl IntoIterator<Item = impl Into<EpnConfVersion>>,
    ) -> Self {
        self.conf_versions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.epn_instance_id = value.into_option();
        self
    }
    /// Sets [`epn_instance_name`](Self#structfield.epn_instance_name).
    #[inline]
    pub fn epn_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.epn_instance_name = value.into_option();
        self
    }
    /// Sets [`instances`](Self#structfield.instances).
    #[inline]
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<EpnMember>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`networking_model`](Self#structfield.networking_model).
    #[inline]
    pub fn networking_model(
        mut self,
        value: impl IntoOption<EpnNetworkingModel>,
    ) -> Self {
        self.networking_model = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`vswitches`](Self#structfield.vswitches).
    #[inline]
    pub fn vswitches(
        mut self,
        value: impl IntoIterator<Item = impl Into<EpnVSwitch>>,
    ) -> Self {
        self.vswitches = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Version of the configuration at an edge node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpnConfVersion {
    /// The version.
    pub conf_version: Option<String>,
    /// The edge node.
    pub ens_region_id: Option<String>,
}

pub(crate) static EPN_CONF_VERSION: Schema = Schema::new(
    "EpnConfVersion",
    &[
        Field::new("ConfVersion", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    EpnConfVersion, EPN_CONF_VERSION, 0 => conf_version, 1 => ens_region_id
);

impl EpnConfVersion {
    /// Sets [`conf_version`](Self#structfield.conf_version).
    #[inline]
    pub fn conf_version(mut self, value: impl IntoOption<String>) -> Self {
        self.conf_version = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
}

/// An instance in the network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

pub(crate) static EPN_MEMBER: Schema = Schema::new(
    "EpnMember",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceId", ValueType::String).aliases(&["Instanceid"]),
        Field::new("InstanceName", ValueType::String),
        Field::new("Isp", ValueType::Enum(<Isp as OpenEnum>::VALUES)).aliases(&["isp"]),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("PublicIpAddress", ValueType::String),
        Field::new("Status", ValueType::Enum(<InstanceStatus as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    EpnMember, EPN_MEMBER, 0 => ens_region_id, 1 => instance_id, 2 => instance_name, 3 =>
    isp, 4 => private_ip_address, 5 => public_ip_address, 6 => status
);

impl EpnMember {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`instance_name`](Self#structfield.instance_name).
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_name = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<Isp>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
    /// Sets [`public_ip_address`](Self#structfield.public_ip_address).
    #[inline]
    pub fn public_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.public_ip_address = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<InstanceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
}

/// A VSwitch in the network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

pub(crate) static EPN_VSWITCH: Schema = Schema::new(
    "EpnVSwitch",
    &[
        Field::new("CidrBlock", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
    ],
);

aliyun_api_core::record!(
    EpnVSwitch, EPN_VSWITCH, 0 => cidr_block, 1 => ens_region_id, 2 => vswitch_id, 3 =>
    vswitch_name
);

impl EpnVSwitch {
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
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
}

static DESCRIBE_EPN_INSTANCE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEpnInstanceAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EPN_INSTANCE_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_EPN_INSTANCE_ATTRIBUTE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEpnInstanceAttributeRequest {
    type Response = DescribeEpnInstanceAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EPN_INSTANCE_ATTRIBUTE;
}

impl DescribeEpnInstanceAttributeRequest {
    /// With what is required.
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
    /// Parameters with their limits, errors, and an example: [`DescribeEpnInstanceAttributeRequest`].
    #[inline]
    pub fn describe_epn_instance_attribute(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> Call<DescribeEpnInstanceAttributeRequest> {
        Call::new(&self.inner, DescribeEpnInstanceAttributeRequest::new(epn_instance_id))
    }
}
