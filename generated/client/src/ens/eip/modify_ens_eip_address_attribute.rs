// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyEnsEipAddressAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyEnsEipAddressAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyEnsEipAddressAttributeRequest {
    /// EIP to change.
    pub allocation_id: String,
    /// New name.
    ///
    /// 2 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New description.
    ///
    /// 2 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New peak bandwidth; an EIP has 5 by default.
    ///
    /// 5 to 10000 Mbit/s.
    pub bandwidth: Option<i64>,
}

pub(crate) static MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyEnsEipAddressAttributeRequest",
    fields: &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    ModifyEnsEipAddressAttributeRequest, MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_REQUEST, 0 =>
    allocation_id, 1 => name, 2 => description, 3 => bandwidth
);

/// The response of `ModifyEnsEipAddressAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyEnsEipAddressAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyEnsEipAddressAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyEnsEipAddressAttributeResponse, MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

static MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyEnsEipAddressAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    response: &MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Invalid%", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyEnsEipAddressAttributeRequest {
    type Response = ModifyEnsEipAddressAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE;
}

impl ModifyEnsEipAddressAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes name, description or peak bandwidth of an EIP.
    ///
    /// # Errors
    /// `Invalid%`, `Missing%`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 12.4.
    #[inline]
    pub fn modify_ens_eip_address_attribute(
        &self,
        allocation_id: impl Into<String>,
    ) -> Call<ModifyEnsEipAddressAttributeRequest> {
        Call::new(&self.inner, ModifyEnsEipAddressAttributeRequest::new(allocation_id))
    }
}

impl Call<ModifyEnsEipAddressAttributeRequest> {
    /// New name.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// New description.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New peak bandwidth; an EIP has 5 by default.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.request.bandwidth = Some(value);
        self
    }
}
