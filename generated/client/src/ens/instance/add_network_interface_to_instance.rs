// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddNetworkInterfaceToInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds an IPv6 network interface with a public address to an instance.
///
/// Internal and IPv4 interfaces are not supported yet.
///
/// The parameters of `AddNetworkInterfaceToInstance`. Sent with [`Client::add_network_interface_to_instance`](super::super::Client::add_network_interface_to_instance); the response is a [`AddNetworkInterfaceToInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .add_network_interface_to_instance(
///         "yourInstance ID",
///         [ens::NetworkInterfaceInput::default().ip_type("public").ip_address_type("ipv6")],
///     )
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 5.14; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddNetworkInterfaceToInstanceRequest {
    /// Instance to add the interface to.
    ///
    /// Required.
    pub instance_id: String,
    /// The interface to add. The manual shows it without the list.
    ///
    /// Required.
    pub networks: Vec<NetworkInterfaceInput>,
    /// Whether the instance is restarted automatically.
    ///
    /// Default: `false`.
    pub auto_start: Option<bool>,
}

pub(crate) static ADD_NETWORK_INTERFACE_TO_INSTANCE_REQUEST: Schema = Schema::new(
    "AddNetworkInterfaceToInstanceRequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
                "Networks",
                ValueType::List(&ValueType::Record(&NETWORK_INTERFACE_INPUT)),
            )
            .required()
            .encoding(Encoding::Json),
        Field::new("AutoStart", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    AddNetworkInterfaceToInstanceRequest, ADD_NETWORK_INTERFACE_TO_INSTANCE_REQUEST, 0 =>
    instance_id, 1 => networks, 2 => auto_start
);

impl AddNetworkInterfaceToInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`networks`](Self#structfield.networks).
    #[inline]
    pub fn networks(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkInterfaceInput>>,
    ) -> Self {
        self.networks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`auto_start`](Self#structfield.auto_start).
    #[inline]
    pub fn auto_start(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_start = value.into_option();
        self
    }
}

/// The response of `AddNetworkInterfaceToInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddNetworkInterfaceToInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ADD_NETWORK_INTERFACE_TO_INSTANCE_RESPONSE: Schema = Schema::new(
    "AddNetworkInterfaceToInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AddNetworkInterfaceToInstanceResponse, ADD_NETWORK_INTERFACE_TO_INSTANCE_RESPONSE, 0
    => request_id
);

aliyun_api_core::response!(AddNetworkInterfaceToInstanceResponse);

impl AddNetworkInterfaceToInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// An interface to add.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterfaceInput {
    /// Type of network.
    pub ip_type: Option<NetworkInterfaceIpType>,
    /// Type of address.
    pub ip_address_type: Option<NetworkInterfaceAddressType>,
}

pub(crate) static NETWORK_INTERFACE_INPUT: Schema = Schema::new(
    "NetworkInterfaceInput",
    &[
        Field::new(
            "ipType",
            ValueType::Enum(<NetworkInterfaceIpType as OpenEnum>::VALUES),
        ),
        Field::new(
            "ipAddressType",
            ValueType::Enum(<NetworkInterfaceAddressType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    NetworkInterfaceInput, NETWORK_INTERFACE_INPUT, 0 => ip_type, 1 => ip_address_type
);

impl NetworkInterfaceInput {
    /// Sets [`ip_type`](Self#structfield.ip_type).
    #[inline]
    pub fn ip_type(mut self, value: impl IntoOption<NetworkInterfaceIpType>) -> Self {
        self.ip_type = value.into_option();
        self
    }
    /// Sets [`ip_address_type`](Self#structfield.ip_address_type).
    #[inline]
    pub fn ip_address_type(
        mut self,
        value: impl IntoOption<NetworkInterfaceAddressType>,
    ) -> Self {
        self.ip_address_type = value.into_option();
        self
    }
}

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
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AddNetworkInterfaceToInstanceRequest {
    type Response = AddNetworkInterfaceToInstanceResponse;
    const ACTION: &'static ActionInfo = &ADD_NETWORK_INTERFACE_TO_INSTANCE;
}

impl AddNetworkInterfaceToInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        instance_id: impl Into<String>,
        networks: impl IntoIterator<Item = impl Into<NetworkInterfaceInput>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            networks: networks.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds an IPv6 network interface with a public address to an instance.
    ///
    /// Internal and IPv4 interfaces are not supported yet.
    ///
    /// Parameters with their limits, errors, and an example: [`AddNetworkInterfaceToInstanceRequest`].
    #[inline]
    pub fn add_network_interface_to_instance(
        &self,
        instance_id: impl Into<String>,
        networks: impl IntoIterator<Item = impl Into<NetworkInterfaceInput>>,
    ) -> Call<AddNetworkInterfaceToInstanceRequest> {
        Call::new(
            &self.inner,
            AddNetworkInterfaceToInstanceRequest::new(instance_id, networks),
        )
    }
}

impl Call<AddNetworkInterfaceToInstanceRequest> {
    /// Whether the instance is restarted automatically.
    #[inline]
    pub fn auto_start(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_start = value.into_option();
        self
    }
}
