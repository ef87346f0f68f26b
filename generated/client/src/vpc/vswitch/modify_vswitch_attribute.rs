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
    /// Region of the VSwitch.
    pub region_id: String,
    /// VSwitch to change.
    pub vswitch_id: String,
    /// New description of the VSwitch. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New last eight bits of the IPv6 CIDR block, whose mask has 64 bits.
    ///
    /// 0 to 255.
    pub ipv6_cidr_block: Option<i64>,
    /// New name of the VSwitch: 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter. Only the page of CreateVSwitch allows a single letter and other characters.
    ///
    /// 1 to 128 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub vswitch_name: Option<String>,
}

pub(crate) static MODIFY_VSWITCH_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyVSwitchAttributeRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::Integer),
        Field::new("VSwitchName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyVSwitchAttributeRequest, MODIFY_VSWITCH_ATTRIBUTE_REQUEST, 0 => region_id, 1 =>
    vswitch_id, 2 => description, 3 => ipv6_cidr_block, 4 => vswitch_name
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
    pub fn new(region_id: impl Into<String>, vswitch_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vswitch_id: vswitch_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name, description and IPv6 CIDR block of a VSwitch.
    ///
    /// # Errors
    /// `InvalidVSwitchId.NotFound`, `InvalidVSwitchName.Malformed`, `InvalidVSwitchDiscription.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 7.2; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_vswitch_attribute(
        &self,
        region_id: impl Into<String>,
        vswitch_id: impl Into<String>,
    ) -> Call<ModifyVSwitchAttributeRequest> {
        Call::new(&self.inner, ModifyVSwitchAttributeRequest::new(region_id, vswitch_id))
    }
}

impl Call<ModifyVSwitchAttributeRequest> {
    /// New description of the VSwitch. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New last eight bits of the IPv6 CIDR block, whose mask has 64 bits.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self {
        self.request.ipv6_cidr_block = Some(value);
        self
    }
    /// New name of the VSwitch: 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter. Only the page of CreateVSwitch allows a single letter and other characters.
    #[inline]
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.request.vswitch_name = Some(value.into());
        self
    }
}
