// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyEipAddressAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyEipAddressAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyEipAddressAttributeRequest {
    /// EIP to change.
    pub allocation_id: String,
    /// Region of the EIP.
    pub region_id: String,
    /// New peak bandwidth of the EIP.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<String>,
    /// New description of the EIP. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the EIP.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyEipAddressAttributeRequest",
    fields: &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Bandwidth", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyEipAddressAttributeRequest, MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST, 0 =>
    allocation_id, 1 => region_id, 2 => bandwidth, 3 => description, 4 => name
);

/// The response of `ModifyEipAddressAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyEipAddressAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_EIP_ADDRESS_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyEipAddressAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyEipAddressAttributeResponse, MODIFY_EIP_ADDRESS_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

static MODIFY_EIP_ADDRESS_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyEipAddressAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    response: &MODIFY_EIP_ADDRESS_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyEipAddressAttributeRequest {
    type Response = ModifyEipAddressAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_EIP_ADDRESS_ATTRIBUTE;
}

impl ModifyEipAddressAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(allocation_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Renames an EIP, describes it anew, or changes its peak bandwidth.
    ///
    /// # Errors
    /// `InsufficientBalance.Eip`, `InvalidAllocationId.NotFound`, `InvalidParameter`, `InternalError`, `IncorrectEipStatus`, `Forbidden.RegionNotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 19.3.
    #[inline]
    pub fn modify_eip_address_attribute(
        &self,
        allocation_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyEipAddressAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyEipAddressAttributeRequest::new(allocation_id, region_id),
        )
    }
}

impl Call<ModifyEipAddressAttributeRequest> {
    /// New peak bandwidth of the EIP.
    #[inline]
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.request.bandwidth = Some(value.into());
        self
    }
    /// New description of the EIP. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the EIP.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
