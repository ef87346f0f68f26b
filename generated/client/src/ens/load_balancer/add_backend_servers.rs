// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddBackendServers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds backend servers to a load balancer.
///
/// An instance must be `Running` to become a backend server.
///
/// The parameters of `AddBackendServers`. Sent with [`Client::add_backend_servers`](super::super::Client::add_backend_servers); the response is a [`AddBackendServersResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .add_backend_servers(
///         "lb-5qzdmxefgrpxd7oz2mefonvtx",
///         [
///             ens::BackendServerInput::new("i-5uf6dwyzch3wly790****")
///                 .weight(100)
///                 .r#type("ens")
///                 .ip("192.168.0.1")
///                 .port(3309),
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
/// [`InstanceNotFound`](super::super::ErrorCode::InstanceNotFound), [`Missing%s`](super::super::ErrorCode::MissingAny), [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidParameter.Mismatch`](super::super::ErrorCode::InvalidParameterMismatch), [`QuotaExceed.BackendServer`](super::super::ErrorCode::QuotaExceedBackendServer), [`InvalidParameter.EniType`](super::super::ErrorCode::InvalidParameterEniType), [`InvalidParameter.EniStatus`](super::super::ErrorCode::InvalidParameterEniStatus), [`InvalidParameter.EniServiceManaged`](super::super::ErrorCode::InvalidParameterEniServiceManaged), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.22; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBackendServersRequest {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// The backend servers to add, at most 20 in one call.
    ///
    /// Required. At most 20 elements.
    pub backend_servers: Vec<BackendServerInput>,
}

pub(crate) static ADD_BACKEND_SERVERS_REQUEST: Schema = Schema::new(
    "AddBackendServersRequest",
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
    AddBackendServersRequest, ADD_BACKEND_SERVERS_REQUEST, 0 => load_balancer_id, 1 =>
    backend_servers
);

impl AddBackendServersRequest {
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

/// The response of `AddBackendServers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBackendServersResponse {
    /// Id of the request.
    pub request_id: String,
    /// The backend servers that were added.
    ///
    /// At most 20 elements. A list of `BackendServer`.
    pub backend_servers: Vec<BackendServer>,
    metadata: Metadata,
}

pub(crate) static ADD_BACKEND_SERVERS_RESPONSE: Schema = Schema::new(
    "AddBackendServersResponse",
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
    AddBackendServersResponse, ADD_BACKEND_SERVERS_RESPONSE, 0 => request_id, 1 =>
    backend_servers
);

aliyun_api_core::response!(AddBackendServersResponse);

impl AddBackendServersResponse {
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

static ADD_BACKEND_SERVERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddBackendServers",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ADD_BACKEND_SERVERS_REQUEST,
    response: &ADD_BACKEND_SERVERS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("QuotaExceed.BackendServer", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AddBackendServersRequest {
    type Response = AddBackendServersResponse;
    const ACTION: &'static ActionInfo = &ADD_BACKEND_SERVERS;
}

impl AddBackendServersRequest {
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
    /// Adds backend servers to a load balancer.
    ///
    /// An instance must be `Running` to become a backend server.
    ///
    /// Parameters with their limits, errors, and an example: [`AddBackendServersRequest`].
    #[inline]
    pub fn add_backend_servers(
        &self,
        load_balancer_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = impl Into<BackendServerInput>>,
    ) -> Call<AddBackendServersRequest> {
        Call::new(
            &self.inner,
            AddBackendServersRequest::new(load_balancer_id, backend_servers),
        )
    }
}
