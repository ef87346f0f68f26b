// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetBackendServers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Sets the weights of backend servers.
///
/// The parameters of `SetBackendServers`. Sent with [`Client::set_backend_servers`](super::super::Client::set_backend_servers); the response is a [`SetBackendServersResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .set_backend_servers(
///         "lb-5s7crik3yo3bp03gqrbp5****",
///         [ens::BackendServerWeight::new("i-5ze0o05xccvbljtn****", 20).r#type("ens")],
///     )
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`BackendServerNotFound`](super::super::ErrorCode::BackendServerNotFound), [`InstanceNotFound`](super::super::ErrorCode::InstanceNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.24; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetBackendServersRequest {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// The backend servers to change, at most 20 in one call.
    ///
    /// Required. At most 20 elements.
    pub backend_servers: Vec<BackendServerWeight>,
}

pub(crate) static SET_BACKEND_SERVERS_REQUEST: Schema = Schema::new(
    "SetBackendServersRequest",
    &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new(
                "BackendServers",
                ValueType::List(&ValueType::Record(&BACKEND_SERVER_WEIGHT)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    SetBackendServersRequest, SET_BACKEND_SERVERS_REQUEST, 0 => load_balancer_id, 1 =>
    backend_servers
);

impl SetBackendServersRequest {
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = value.into();
        self
    }
    /// Sets [`backend_servers`](Self#structfield.backend_servers).
    #[inline]
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackendServerWeight>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `SetBackendServers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetBackendServersResponse {
    /// Id of the request.
    pub request_id: String,
    /// The backend servers with their weights.
    ///
    /// At most 20 elements. A list of `BackendServer`.
    pub backend_servers: Vec<BackendServer>,
    metadata: Metadata,
}

pub(crate) static SET_BACKEND_SERVERS_RESPONSE: Schema = Schema::new(
    "SetBackendServersResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new(
                "BackendServers",
                ValueType::List(&ValueType::Record(&BACKEND_SERVER)),
            )
            .wrapper("BackendServer"),
    ],
);

aliyun_api_core::record!(
    SetBackendServersResponse, SET_BACKEND_SERVERS_RESPONSE, 0 => request_id, 1 =>
    backend_servers
);

aliyun_api_core::response!(SetBackendServersResponse);

impl SetBackendServersResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`backend_servers`](Self#structfield.backend_servers).
    #[inline]
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A backend server and its new weight.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendServerWeight {
    /// Id of the backend server.
    ///
    /// Required.
    pub server_id: String,
    /// New weight; a server with 0 gets no requests. The documents call 100 the default, too.
    ///
    /// Required. 0 to 100.
    pub weight: i64,
    /// Type of the backend server.
    pub r#type: Option<BackendServerType>,
    /// Address of the backend server.
    pub ip: Option<String>,
}

pub(crate) static BACKEND_SERVER_WEIGHT: Schema = Schema::new(
    "BackendServerWeight",
    &[
        Field::new("ServerId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer).required(),
        Field::new("Type", ValueType::Enum(<BackendServerType as OpenEnum>::VALUES)),
        Field::new("Ip", ValueType::String),
    ],
);

aliyun_api_core::record!(
    BackendServerWeight, BACKEND_SERVER_WEIGHT, 0 => server_id, 1 => weight, 2 => r#type,
    3 => ip
);

impl BackendServerWeight {
    /// With what is required.
    #[inline]
    pub fn new(server_id: impl Into<String>, weight: i64) -> Self {
        Self {
            server_id: server_id.into(),
            weight,
            ..Self::default()
        }
    }
}

impl BackendServerWeight {
    /// Sets [`server_id`](Self#structfield.server_id).
    #[inline]
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = value.into();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = value;
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<BackendServerType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`ip`](Self#structfield.ip).
    #[inline]
    pub fn ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ip = value.into_option();
        self
    }
}

static SET_BACKEND_SERVERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "SetBackendServers",
    kind: ActionKind::Write,
    idempotency: None,
    request: &SET_BACKEND_SERVERS_REQUEST,
    response: &SET_BACKEND_SERVERS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for SetBackendServersRequest {
    type Response = SetBackendServersResponse;
    const ACTION: &'static ActionInfo = &SET_BACKEND_SERVERS;
}

impl SetBackendServersRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = impl Into<BackendServerWeight>>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            backend_servers: backend_servers.into_iter().map(Into::into).collect(),
        }
    }
}

impl Client {
    /// Sets the weights of backend servers.
    ///
    /// Parameters with their limits, errors, and an example: [`SetBackendServersRequest`].
    #[inline]
    pub fn set_backend_servers(
        &self,
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = impl Into<BackendServerWeight>>,
    ) -> Call<SetBackendServersRequest> {
        Call::new(
            &self.inner,
            SetBackendServersRequest::new(load_balancer_id, backend_servers),
        )
    }
}
