// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Shows the details of one load balancer, with its listeners and backend servers.
///
/// The parameters of `DescribeLoadBalancerAttribute`. Sent with [`Client::describe_load_balancer_attribute`](super::super::Client::describe_load_balancer_attribute); the response is a [`DescribeLoadBalancerAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_load_balancer_attribute("lb-5rcvo1nlt3hykfhjwjgqpd7").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.5; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeRequest {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeLoadBalancerAttributeRequest",
    &[Field::new("LoadBalancerId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DescribeLoadBalancerAttributeRequest, DESCRIBE_LOAD_BALANCER_ATTRIBUTE_REQUEST, 0 =>
    load_balancer_id
);

impl DescribeLoadBalancerAttributeRequest {
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = value.into();
        self
    }
}

/// The response of `DescribeLoadBalancerAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the load balancer.
    pub load_balancer_id: Option<String>,
    /// Name of the load balancer.
    pub load_balancer_name: Option<String>,
    /// State it is in; Active unless it was changed.
    pub load_balancer_status: Option<LoadBalancerStatus>,
    /// Edge node it runs at.
    pub ens_region_id: Option<String>,
    /// IP address of the load balancer.
    pub address: Option<String>,
    /// Network it is in.
    pub network_id: Option<String>,
    /// VSwitch it belongs to.
    pub vswitch_id: Option<String>,
    /// Peak bandwidth; -1 is no limit.
    ///
    /// -1 or 5 to 10000 Mbit/s.
    pub bandwidth: Option<i64>,
    /// Specification of the load balancer.
    pub load_balancer_spec: Option<String>,
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub create_time: Option<Timestamp>,
    /// When it ends.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Option<Timestamp>,
    /// Ports that it listens on.
    pub listener_ports: Vec<String>,
    /// The backend servers.
    pub backend_servers: Vec<LoadBalancerBackendServer>,
    /// Ports that it listens on with their protocols.
    pub listener_ports_and_protocols: Vec<LoadBalancerListener>,
    /// IP version of the load balancer.
    pub address_ip_version: Option<AddressIpVersion>,
    /// Billing method.
    pub pay_type: Option<LoadBalancerPayType>,
    /// Type of the address.
    pub address_type: Option<String>,
    /// Type of the load balancer.
    pub load_balancer_type: Option<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeLoadBalancerAttributeResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("LoadBalancerId", ValueType::String),
        Field::new("LoadBalancerName", ValueType::String),
        Field::new(
            "LoadBalancerStatus",
            ValueType::Enum(<LoadBalancerStatus as OpenEnum>::VALUES),
        ),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("Address", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new("LoadBalancerSpec", ValueType::String),
        Field::new("CreateTime", ValueType::String),
        Field::new("EndTime", ValueType::String),
        Field::new("ListenerPorts", ValueType::List(&ValueType::String)),
        Field::new(
            "BackendServers",
            ValueType::List(&ValueType::Record(&LOAD_BALANCER_BACKEND_SERVER)),
        ),
        Field::new(
            "ListenerPortsAndProtocols",
            ValueType::List(&ValueType::Record(&LOAD_BALANCER_LISTENER)),
        ),
        Field::new(
            "AddressIPVersion",
            ValueType::Enum(<AddressIpVersion as OpenEnum>::VALUES),
        ),
        Field::new(
            "PayType",
            ValueType::Enum(<LoadBalancerPayType as OpenEnum>::VALUES),
        ),
        Field::new("AddressType", ValueType::String),
        Field::new("LoadBalancerType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeLoadBalancerAttributeResponse, DESCRIBE_LOAD_BALANCER_ATTRIBUTE_RESPONSE, 0
    => request_id, 1 => load_balancer_id, 2 => load_balancer_name, 3 =>
    load_balancer_status, 4 => ens_region_id, 5 => address, 6 => network_id, 7 =>
    vswitch_id, 8 => bandwidth, 9 => load_balancer_spec, 10 => create_time, 11 =>
    end_time, 12 => listener_ports, 13 => backend_servers, 14 =>
    listener_ports_and_protocols, 15 => address_ip_version, 16 => pay_type, 17 =>
    address_type, 18 => load_balancer_type
);

aliyun_api_core::response!(DescribeLoadBalancerAttributeResponse);

impl DescribeLoadBalancerAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_id = value.into_option();
        self
    }
    /// Sets [`load_balancer_name`](Self#structfield.load_balancer_name).
    #[inline]
    pub fn load_balancer_name(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_name = value.into_option();
        self
    }
    /// Sets [`load_balancer_status`](Self#structfield.load_balancer_status).
    #[inline]
    pub fn load_balancer_status(
        mut self,
        value: impl IntoOption<LoadBalancerStatus>,
    ) -> Self {
        self.load_balancer_status = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`address`](Self#structfield.address).
    #[inline]
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`load_balancer_spec`](Self#structfield.load_balancer_spec).
    #[inline]
    pub fn load_balancer_spec(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_spec = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`listener_ports`](Self#structfield.listener_ports).
    #[inline]
    pub fn listener_ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.listener_ports = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`backend_servers`](Self#structfield.backend_servers).
    #[inline]
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoadBalancerBackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`listener_ports_and_protocols`](Self#structfield.listener_ports_and_protocols).
    #[inline]
    pub fn listener_ports_and_protocols(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoadBalancerListener>>,
    ) -> Self {
        self.listener_ports_and_protocols = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`address_ip_version`](Self#structfield.address_ip_version).
    #[inline]
    pub fn address_ip_version(
        mut self,
        value: impl IntoOption<AddressIpVersion>,
    ) -> Self {
        self.address_ip_version = value.into_option();
        self
    }
    /// Sets [`pay_type`](Self#structfield.pay_type).
    #[inline]
    pub fn pay_type(mut self, value: impl IntoOption<LoadBalancerPayType>) -> Self {
        self.pay_type = value.into_option();
        self
    }
    /// Sets [`address_type`](Self#structfield.address_type).
    #[inline]
    pub fn address_type(mut self, value: impl IntoOption<String>) -> Self {
        self.address_type = value.into_option();
        self
    }
    /// Sets [`load_balancer_type`](Self#structfield.load_balancer_type).
    #[inline]
    pub fn load_balancer_type(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_type = value.into_option();
        self
    }
}

/// A backend server of the load balancer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerBackendServer {
    /// Id of the backend server.
    pub server_id: Option<String>,
    /// Address of the backend server.
    pub ip: Option<String>,
    /// Port of the backend server.
    pub port: Option<String>,
    /// Type of the backend server.
    pub r#type: Option<BackendServerType>,
    /// Weight of the backend server.
    pub weight: Option<i64>,
}

pub(crate) static LOAD_BALANCER_BACKEND_SERVER: Schema = Schema::new(
    "LoadBalancerBackendServer",
    &[
        Field::new("ServerId", ValueType::String),
        Field::new("Ip", ValueType::String),
        Field::new("Port", ValueType::String),
        Field::new("Type", ValueType::Enum(<BackendServerType as OpenEnum>::VALUES)),
        Field::new("Weight", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    LoadBalancerBackendServer, LOAD_BALANCER_BACKEND_SERVER, 0 => server_id, 1 => ip, 2
    => port, 3 => r#type, 4 => weight
);

impl LoadBalancerBackendServer {
    /// Sets [`server_id`](Self#structfield.server_id).
    #[inline]
    pub fn server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.server_id = value.into_option();
        self
    }
    /// Sets [`ip`](Self#structfield.ip).
    #[inline]
    pub fn ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ip = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<String>) -> Self {
        self.port = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<BackendServerType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<i64>) -> Self {
        self.weight = value.into_option();
        self
    }
}

/// A listener of the load balancer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerListener {
    /// Port of the listener.
    pub listener_port: Option<i64>,
    /// Protocol of the listener.
    pub listener_protocol: Option<String>,
    /// Description of the listener.
    pub description: Option<String>,
    /// Whether the listener forwards requests to another listener.
    pub listener_forward: Option<OnOff>,
    /// Port of the listener that it forwards to.
    pub forward_port: Option<i64>,
    /// Port of the backend servers.
    pub backend_server_port: Option<i64>,
}

pub(crate) static LOAD_BALANCER_LISTENER: Schema = Schema::new(
    "LoadBalancerListener",
    &[
        Field::new("ListenerPort", ValueType::Integer),
        Field::new("ListenerProtocol", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ListenerForward", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("ForwardPort", ValueType::Integer),
        Field::new("BackendServerPort", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    LoadBalancerListener, LOAD_BALANCER_LISTENER, 0 => listener_port, 1 =>
    listener_protocol, 2 => description, 3 => listener_forward, 4 => forward_port, 5 =>
    backend_server_port
);

impl LoadBalancerListener {
    /// Sets [`listener_port`](Self#structfield.listener_port).
    #[inline]
    pub fn listener_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.listener_port = value.into_option();
        self
    }
    /// Sets [`listener_protocol`](Self#structfield.listener_protocol).
    #[inline]
    pub fn listener_protocol(mut self, value: impl IntoOption<String>) -> Self {
        self.listener_protocol = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`listener_forward`](Self#structfield.listener_forward).
    #[inline]
    pub fn listener_forward(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.listener_forward = value.into_option();
        self
    }
    /// Sets [`forward_port`](Self#structfield.forward_port).
    #[inline]
    pub fn forward_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.forward_port = value.into_option();
        self
    }
    /// Sets [`backend_server_port`](Self#structfield.backend_server_port).
    #[inline]
    pub fn backend_server_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.backend_server_port = value.into_option();
        self
    }
}

static DESCRIBE_LOAD_BALANCER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeLoadBalancerAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_LOAD_BALANCER_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_LOAD_BALANCER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeLoadBalancerAttributeRequest {
    type Response = DescribeLoadBalancerAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_LOAD_BALANCER_ATTRIBUTE;
}

impl DescribeLoadBalancerAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
        }
    }
}

impl Client {
    /// Shows the details of one load balancer, with its listeners and backend servers.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeLoadBalancerAttributeRequest`].
    #[inline]
    pub fn describe_load_balancer_attribute(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> Call<DescribeLoadBalancerAttributeRequest> {
        Call::new(
            &self.inner,
            DescribeLoadBalancerAttributeRequest::new(load_balancer_id),
        )
    }
}
