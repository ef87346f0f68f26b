// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddBackendServers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AddBackendServers`.
#[derive(Clone, Default, PartialEq)]
pub struct AddBackendServersRequest {
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// The backend servers to add, at most 20 in one call.
    ///
    /// At most 20 elements.
    pub backend_servers: Vec<BackendServerInput>,
}

pub(crate) static ADD_BACKEND_SERVERS_REQUEST: Schema = Schema {
    name: "AddBackendServersRequest",
    fields: &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new(
                "BackendServers",
                ValueType::List(&ValueType::Record(&BACKEND_SERVER_INPUT)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
};

aliyun_api_core::record!(
    AddBackendServersRequest, ADD_BACKEND_SERVERS_REQUEST, 0 => load_balancer_id, 1 =>
    backend_servers
);

/// The response of `AddBackendServers`.
#[derive(Clone, Default, PartialEq)]
pub struct AddBackendServersResponse {
    /// Id of the request.
    pub request_id: String,
    /// The backend servers that were added.
    ///
    /// At most 20 elements.
    pub backend_servers: Vec<BackendServer>,
}

pub(crate) static ADD_BACKEND_SERVERS_RESPONSE: Schema = Schema {
    name: "AddBackendServersResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new(
            "BackendServers",
            ValueType::List(&ValueType::Record(&BACKEND_SERVER)),
        ),
    ],
};

aliyun_api_core::record!(
    AddBackendServersResponse, ADD_BACKEND_SERVERS_RESPONSE, 0 => request_id, 1 =>
    backend_servers
);

static ADD_BACKEND_SERVERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddBackendServers",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ADD_BACKEND_SERVERS_REQUEST,
    response: &ADD_BACKEND_SERVERS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AddBackendServersRequest {
    type Response = AddBackendServersResponse;
    const ACTION: &'static ActionInfo = &ADD_BACKEND_SERVERS;
}

impl AddBackendServersRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = BackendServerInput>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            backend_servers: backend_servers.into_iter().collect(),
        }
    }
}

impl Client {
    /// Adds backend servers to a load balancer.
    ///
    /// # Errors
    /// `InstanceNotFound`, `Missing%s`, `Invalid%s`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.22.
    #[inline]
    pub fn add_backend_servers(
        &self,
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = BackendServerInput>,
    ) -> Call<AddBackendServersRequest> {
        Call::new(
            &self.inner,
            AddBackendServersRequest::new(load_balancer_id, backend_servers),
        )
    }
}
