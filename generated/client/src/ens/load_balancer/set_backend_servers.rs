// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetBackendServers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `SetBackendServers`.
#[derive(Clone, Default, PartialEq)]
pub struct SetBackendServersRequest {
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// The backend servers to change, at most 20 in one call.
    ///
    /// At most 20 elements.
    pub backend_servers: Vec<BackendServerWeight>,
}

pub(crate) static SET_BACKEND_SERVERS_REQUEST: Schema = Schema {
    name: "SetBackendServersRequest",
    fields: &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new(
                "BackendServers",
                ValueType::List(&ValueType::Record(&BACKEND_SERVER_WEIGHT)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
};

aliyun_api_core::record!(
    SetBackendServersRequest, SET_BACKEND_SERVERS_REQUEST, 0 => load_balancer_id, 1 =>
    backend_servers
);

/// The response of `SetBackendServers`.
#[derive(Clone, Default, PartialEq)]
pub struct SetBackendServersResponse {
    /// Id of the request.
    pub request_id: String,
    /// The backend servers with their weights.
    ///
    /// At most 20 elements.
    pub backend_servers: Vec<BackendServer>,
}

pub(crate) static SET_BACKEND_SERVERS_RESPONSE: Schema = Schema {
    name: "SetBackendServersResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new(
            "BackendServers",
            ValueType::List(&ValueType::Record(&BACKEND_SERVER)),
        ),
    ],
};

aliyun_api_core::record!(
    SetBackendServersResponse, SET_BACKEND_SERVERS_RESPONSE, 0 => request_id, 1 =>
    backend_servers
);

/// A backend server and its new weight.
#[derive(Clone, Default, PartialEq)]
pub struct BackendServerWeight {
    /// Id of the backend server.
    pub server_id: String,
    /// New weight; a server with 0 gets no requests. The page also says that it is required.
    ///
    /// 0 to 100. Default: `100`.
    pub weight: Option<i64>,
    /// Type of the backend server.
    pub r#type: Option<BackendServerType>,
}

pub(crate) static BACKEND_SERVER_WEIGHT: Schema = Schema {
    name: "BackendServerWeight",
    fields: &[
        Field::new("ServerId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer),
        Field::new("Type", ValueType::Enum(<BackendServerType as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    BackendServerWeight, BACKEND_SERVER_WEIGHT, 0 => server_id, 1 => weight, 2 => r#type
);

static SET_BACKEND_SERVERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "SetBackendServers",
    kind: ActionKind::Write,
    idempotency: None,
    request: &SET_BACKEND_SERVERS_REQUEST,
    response: &SET_BACKEND_SERVERS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for SetBackendServersRequest {
    type Response = SetBackendServersResponse;
    const ACTION: &'static ActionInfo = &SET_BACKEND_SERVERS;
}

impl SetBackendServersRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = BackendServerWeight>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            backend_servers: backend_servers.into_iter().collect(),
        }
    }
}

impl Client {
    /// Sets the weights of backend servers.
    ///
    /// # Errors
    /// `Invalid%s`, `Missing%s`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.24.
    #[inline]
    pub fn set_backend_servers(
        &self,
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = BackendServerWeight>,
    ) -> Call<SetBackendServersRequest> {
        Call::new(
            &self.inner,
            SetBackendServersRequest::new(load_balancer_id, backend_servers),
        )
    }
}
