// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddNetworkInterfaceToInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AddNetworkInterfaceToInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct AddNetworkInterfaceToInstanceRequest {
    /// Instance to add the interface to.
    pub instance_id: String,
    /// The interface to add.
    pub networks: NetworkInterfaceInput,
    /// Whether the address is assigned automatically.
    pub auto_start: Option<bool>,
}

pub(crate) static ADD_NETWORK_INTERFACE_TO_INSTANCE_REQUEST: Schema = Schema {
    name: "AddNetworkInterfaceToInstanceRequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("Networks", ValueType::Record(&NETWORK_INTERFACE_INPUT))
            .required()
            .encoding(Encoding::Json),
        Field::new("AutoStart", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    AddNetworkInterfaceToInstanceRequest, ADD_NETWORK_INTERFACE_TO_INSTANCE_REQUEST, 0 =>
    instance_id, 1 => networks, 2 => auto_start
);

/// The response of `AddNetworkInterfaceToInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct AddNetworkInterfaceToInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ADD_NETWORK_INTERFACE_TO_INSTANCE_RESPONSE: Schema = Schema {
    name: "AddNetworkInterfaceToInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AddNetworkInterfaceToInstanceResponse, ADD_NETWORK_INTERFACE_TO_INSTANCE_RESPONSE, 0
    => request_id
);

/// The interface to add.
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterfaceInput {
    /// Type of network.
    pub ip_type: Option<NetworkInterfaceIpType>,
    /// Type of address.
    pub ip_address_type: Option<NetworkInterfaceAddressType>,
}

pub(crate) static NETWORK_INTERFACE_INPUT: Schema = Schema {
    name: "NetworkInterfaceInput",
    fields: &[
        Field::new(
            "ipType",
            ValueType::Enum(<NetworkInterfaceIpType as OpenEnum>::VALUES),
        ),
        Field::new(
            "ipAddressType",
            ValueType::Enum(<NetworkInterfaceAddressType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    NetworkInterfaceInput, NETWORK_INTERFACE_INPUT, 0 => ip_type, 1 => ip_address_type
);

/// Type of network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkInterfaceIpType {
    /// `public`: public address.
    Public,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetworkInterfaceIpType, Public = "public");

/// Type of address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkInterfaceAddressType {
    /// `ipv6`: IPv6.
    Ipv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetworkInterfaceAddressType, Ipv6 = "ipv6");

static ADD_NETWORK_INTERFACE_TO_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddNetworkInterfaceToInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ADD_NETWORK_INTERFACE_TO_INSTANCE_REQUEST,
    response: &ADD_NETWORK_INTERFACE_TO_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AddNetworkInterfaceToInstanceRequest {
    type Response = AddNetworkInterfaceToInstanceResponse;
    const ACTION: &'static ActionInfo = &ADD_NETWORK_INTERFACE_TO_INSTANCE;
}

impl AddNetworkInterfaceToInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>, networks: NetworkInterfaceInput) -> Self {
        Self {
            instance_id: instance_id.into(),
            networks,
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds an IPv6 network interface with a public address to an instance.
    ///
    /// Internal and IPv4 interfaces are not supported yet.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.14.
    #[inline]
    pub fn add_network_interface_to_instance(
        &self,
        instance_id: impl Into<String>,
        networks: NetworkInterfaceInput,
    ) -> Call<AddNetworkInterfaceToInstanceRequest> {
        Call::new(
            &self.inner,
            AddNetworkInterfaceToInstanceRequest::new(instance_id, networks),
        )
    }
}

impl Call<AddNetworkInterfaceToInstanceRequest> {
    /// Whether the address is assigned automatically.
    #[inline]
    pub fn auto_start(mut self, value: bool) -> Self {
        self.request.auto_start = Some(value);
        self
    }
}
