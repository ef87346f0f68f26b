// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNetwork`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteNetwork`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNetworkRequest {
    /// Network to delete.
    pub network_id: String,
}

pub(crate) static DELETE_NETWORK_REQUEST: Schema = Schema {
    name: "DeleteNetworkRequest",
    fields: &[Field::new("NetworkId", ValueType::String).required()],
};

aliyun_api_core::record!(DeleteNetworkRequest, DELETE_NETWORK_REQUEST, 0 => network_id);

/// The response of `DeleteNetwork`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNetworkResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_NETWORK_RESPONSE: Schema = Schema {
    name: "DeleteNetworkResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteNetworkResponse, DELETE_NETWORK_RESPONSE, 0 => request_id
);

static DELETE_NETWORK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteNetwork",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_NETWORK_REQUEST,
    response: &DELETE_NETWORK_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteNetworkRequest {
    type Response = DeleteNetworkResponse;
    const ACTION: &'static ActionInfo = &DELETE_NETWORK;
}

impl DeleteNetworkRequest {
    /// A request with what is required.
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
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 10.2.
    #[inline]
    pub fn delete_network(
        &self,
        network_id: impl Into<String>,
    ) -> Call<DeleteNetworkRequest> {
        Call::new(&self.inner, DeleteNetworkRequest::new(network_id))
    }
}
