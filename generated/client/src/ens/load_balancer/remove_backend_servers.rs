// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveBackendServers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes backend servers from a load balancer.
///
/// The parameters of `RemoveBackendServers`. Sent with [`Client::remove_backend_servers`](super::super::Client::remove_backend_servers); the response is a [`RemoveBackendServersResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .remove_backend_servers(
///         "lb-5ovkn1piwqmoqrfjdyhq4****",
///         [
///             ens::BackendServerInput::new("i-5uf68ts0fqexela4n****")
///                 .weight(100)
///                 .r#type("ens")
///                 .ip("192.168.0.1")
///                 .port(0),
///         ],
///     )
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Missing%s`](super::super::ErrorCode::MissingAny), [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.23; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveBackendServersRequest {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// The backend servers to remove, at most 20 in one call.
    ///
    /// Required. At most 20 elements.
    pub backend_servers: Vec<BackendServerInput>,
}

pub(crate) static REMOVE_BACKEND_SERVERS_REQUEST: Schema = Schema::new(
    "RemoveBackendServersRequest",
    &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new(
                "BackendServers",
                ValueType::List(&ValueType::Record(&BACKEND_SERVER_INPUT)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    RemoveBackendServersRequest, REMOVE_BACKEND_SERVERS_REQUEST, 0 => load_balancer_id, 1
    => backend_servers
);

impl RemoveBackendServersRequest {
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
        value: impl IntoIterator<Item = impl Into<BackendServerInput>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `RemoveBackendServers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveBackendServersResponse {
    /// Id of the request.
    pub request_id: String,
    /// The backend servers.
    ///
    /// At most 20 elements. A list of `BackendServer`.
    pub backend_servers: Vec<BackendServer>,
    metadata: Metadata,
}

pub(crate) static REMOVE_BACKEND_SERVERS_RESPONSE: Schema = Schema::new(
    "RemoveBackendServersResponse",
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
    RemoveBackendServersResponse, REMOVE_BACKEND_SERVERS_RESPONSE, 0 => request_id, 1 =>
    backend_servers
);

aliyun_api_core::response!(RemoveBackendServersResponse);

impl RemoveBackendServersResponse {
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

static REMOVE_BACKEND_SERVERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveBackendServers",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_BACKEND_SERVERS_REQUEST,
    response: &REMOVE_BACKEND_SERVERS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RemoveBackendServersRequest {
    type Response = RemoveBackendServersResponse;
    const ACTION: &'static ActionInfo = &REMOVE_BACKEND_SERVERS;
}

impl RemoveBackendServersRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = impl Into<BackendServerInput>>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            backend_servers: backend_servers.into_iter().map(Into::into).collect(),
        }
    }
}

impl Client {
    /// Removes backend servers from a load balancer.
    ///
    /// Parameters with their limits, errors, and an example: [`RemoveBackendServersRequest`].
    #[inline]
    pub fn remove_backend_servers(
        &self,
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = impl Into<BackendServerInput>>,
    ) -> Call<RemoveBackendServersRequest> {
        Call::new(
            &self.inner,
            RemoveBackendServersRequest::new(load_balancer_id, backend_servers),
        )
    }
}
