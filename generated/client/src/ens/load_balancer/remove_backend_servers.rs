// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveBackendServers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RemoveBackendServers`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveBackendServersRequest {
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// The backend servers to remove, at most 20 in one call.
    ///
    /// At most 20 elements.
    pub backend_servers: Vec<BackendServerInput>,
}

pub(crate) static REMOVE_BACKEND_SERVERS_REQUEST: Schema = Schema {
    name: "RemoveBackendServersRequest",
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
    RemoveBackendServersRequest, REMOVE_BACKEND_SERVERS_REQUEST, 0 => load_balancer_id, 1
    => backend_servers
);

/// The response of `RemoveBackendServers`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveBackendServersResponse {
    /// Id of the request.
    pub request_id: String,
    /// The backend servers.
    ///
    /// At most 20 elements.
    pub backend_servers: Vec<BackendServer>,
}

pub(crate) static REMOVE_BACKEND_SERVERS_RESPONSE: Schema = Schema {
    name: "RemoveBackendServersResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new(
            "BackendServers",
            ValueType::List(&ValueType::Record(&BACKEND_SERVER)),
        ),
    ],
};

aliyun_api_core::record!(
    RemoveBackendServersResponse, REMOVE_BACKEND_SERVERS_RESPONSE, 0 => request_id, 1 =>
    backend_servers
);

static REMOVE_BACKEND_SERVERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveBackendServers",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_BACKEND_SERVERS_REQUEST,
    response: &REMOVE_BACKEND_SERVERS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RemoveBackendServersRequest {
    type Response = RemoveBackendServersResponse;
    const ACTION: &'static ActionInfo = &REMOVE_BACKEND_SERVERS;
}

impl RemoveBackendServersRequest {
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
    /// Removes backend servers from a load balancer.
    ///
    /// # Errors
    /// `Missing%s`, `Invalid%s`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.23.
    #[inline]
    pub fn remove_backend_servers(
        &self,
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = BackendServerInput>,
    ) -> Call<RemoveBackendServersRequest> {
        Call::new(
            &self.inner,
            RemoveBackendServersRequest::new(load_balancer_id, backend_servers),
        )
    }
}
