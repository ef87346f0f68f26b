// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNetwork`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a private network.
///
/// It must have no VSwitches, routes, network ACLs, NAT gateways or other cloud resources.
///
/// The parameters of `DeleteNetwork`. Sent with [`Client::delete_network`](super::super::Client::delete_network); the response is a [`DeleteNetworkResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.delete_network("n-5***").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidNetworkId.NotFound`](super::super::ErrorCode::InvalidNetworkIdNotFound), [`DependencyViolation.VSwitch`](super::super::ErrorCode::DependencyViolationVSwitch), [`DependencyViolation.RouteEntry`](super::super::ErrorCode::DependencyViolationRouteEntry), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`DependencyViolation.NetworkAcl`](super::super::ErrorCode::DependencyViolationNetworkAcl), [`DependencyViolation.NAT`](super::super::ErrorCode::DependencyViolationNat), [`DependencyViolation.CloudInstance`](super::super::ErrorCode::DependencyViolationCloudInstance), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 10.2; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNetworkRequest {
    /// Network to delete.
    ///
    /// Required.
    pub network_id: String,
}

pub(crate) static DELETE_NETWORK_REQUEST: Schema = Schema::new(
    "DeleteNetworkRequest",
    &[Field::new("NetworkId", ValueType::String).required()],
);

aliyun_api_core::record!(DeleteNetworkRequest, DELETE_NETWORK_REQUEST, 0 => network_id);

impl DeleteNetworkRequest {
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = value.into();
        self
    }
}

/// The response of `DeleteNetwork`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNetworkResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_NETWORK_RESPONSE: Schema = Schema::new(
    "DeleteNetworkResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteNetworkResponse, DELETE_NETWORK_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteNetworkResponse);

impl DeleteNetworkResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_NETWORK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteNetwork",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_NETWORK_REQUEST,
    response: &DELETE_NETWORK_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteNetworkRequest {
    type Response = DeleteNetworkResponse;
    const ACTION: &'static ActionInfo = &DELETE_NETWORK;
}

impl DeleteNetworkRequest {
    /// With what is required.
    #[inline]
    pub fn new(network_id: impl Into<String>) -> Self {
        Self {
            network_id: network_id.into(),
        }
    }
}

impl Client {
    /// Deletes a private network.
    ///
    /// It must have no VSwitches, routes, network ACLs, NAT gateways or other cloud resources.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteNetworkRequest`].
    #[inline]
    pub fn delete_network(
        &self,
        network_id: impl Into<String>,
    ) -> Call<DeleteNetworkRequest> {
        Call::new(&self.inner, DeleteNetworkRequest::new(network_id))
    }
}
