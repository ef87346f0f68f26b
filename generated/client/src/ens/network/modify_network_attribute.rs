// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNetworkAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyNetworkAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyNetworkAttributeRequest {
    /// Network to change.
    pub network_id: String,
    /// New name of the network.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub network_name: Option<String>,
    /// New description of the network. Its first character is a letter or a Chinese one.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static MODIFY_NETWORK_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyNetworkAttributeRequest",
    fields: &[
        Field::new("NetworkId", ValueType::String).required(),
        Field::new("NetworkName", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyNetworkAttributeRequest, MODIFY_NETWORK_ATTRIBUTE_REQUEST, 0 => network_id, 1
    => network_name, 2 => description
);

/// The response of `ModifyNetworkAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyNetworkAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_NETWORK_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyNetworkAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyNetworkAttributeResponse, MODIFY_NETWORK_ATTRIBUTE_RESPONSE, 0 => request_id
);

static MODIFY_NETWORK_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNetworkAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_NETWORK_ATTRIBUTE_REQUEST,
    response: &MODIFY_NETWORK_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyNetworkAttributeRequest {
    type Response = ModifyNetworkAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NETWORK_ATTRIBUTE;
}

impl ModifyNetworkAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(network_id: impl Into<String>) -> Self {
        Self {
            network_id: network_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a private network.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 10.4.
    #[inline]
    pub fn modify_network_attribute(
        &self,
        network_id: impl Into<String>,
    ) -> Call<ModifyNetworkAttributeRequest> {
        Call::new(&self.inner, ModifyNetworkAttributeRequest::new(network_id))
    }
}

impl Call<ModifyNetworkAttributeRequest> {
    /// New name of the network.
    #[inline]
    pub fn network_name(mut self, value: impl Into<String>) -> Self {
        self.request.network_name = Some(value.into());
        self
    }
    /// New description of the network. Its first character is a letter or a Chinese one.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
}
