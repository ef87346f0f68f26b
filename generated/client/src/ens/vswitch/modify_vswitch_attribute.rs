// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVSwitchAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyVSwitchAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVSwitchAttributeRequest {
    /// VSwitch to change.
    pub vswitch_id: String,
    /// New name of the VSwitch.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub vswitch_name: Option<String>,
    /// New description of the VSwitch. Its first character is a letter or a Chinese one.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static MODIFY_VSWITCH_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyVSwitchAttributeRequest",
    fields: &[
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("VSwitchName", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyVSwitchAttributeRequest, MODIFY_VSWITCH_ATTRIBUTE_REQUEST, 0 => vswitch_id, 1
    => vswitch_name, 2 => description
);

/// The response of `ModifyVSwitchAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVSwitchAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_VSWITCH_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyVSwitchAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyVSwitchAttributeResponse, MODIFY_VSWITCH_ATTRIBUTE_RESPONSE, 0 => request_id
);

static MODIFY_VSWITCH_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVSwitchAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_VSWITCH_ATTRIBUTE_REQUEST,
    response: &MODIFY_VSWITCH_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyVSwitchAttributeRequest {
    type Response = ModifyVSwitchAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VSWITCH_ATTRIBUTE;
}

impl ModifyVSwitchAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(vswitch_id: impl Into<String>) -> Self {
        Self {
            vswitch_id: vswitch_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a VSwitch.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 9.3.
    #[inline]
    pub fn modify_vswitch_attribute(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<ModifyVSwitchAttributeRequest> {
        Call::new(&self.inner, ModifyVSwitchAttributeRequest::new(vswitch_id))
    }
}

impl Call<ModifyVSwitchAttributeRequest> {
    /// New name of the VSwitch.
    #[inline]
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.request.vswitch_name = Some(value.into());
        self
    }
    /// New description of the VSwitch. Its first character is a letter or a Chinese one.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
}
