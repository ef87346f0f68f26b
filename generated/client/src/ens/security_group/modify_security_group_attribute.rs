// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySecurityGroupAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifySecurityGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifySecurityGroupAttributeRequest {
    /// Group to change.
    pub security_group_id: String,
    /// New name of the group.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub security_group_name: Option<String>,
    /// New description of the group. Those of networks and VSwitches have 2 to 256 characters.
    pub description: Option<String>,
}

pub(crate) static MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifySecurityGroupAttributeRequest",
    fields: &[
        Field::new("SecurityGroupId", ValueType::String).required(),
        Field::new("SecurityGroupName", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifySecurityGroupAttributeRequest, MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST, 0 =>
    security_group_id, 1 => security_group_name, 2 => description
);

/// The response of `ModifySecurityGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifySecurityGroupAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_SECURITY_GROUP_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifySecurityGroupAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifySecurityGroupAttributeResponse, MODIFY_SECURITY_GROUP_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

static MODIFY_SECURITY_GROUP_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifySecurityGroupAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    response: &MODIFY_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifySecurityGroupAttributeRequest {
    type Response = ModifySecurityGroupAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_SECURITY_GROUP_ATTRIBUTE;
}

impl ModifySecurityGroupAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a security group.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 7.11.
    #[inline]
    pub fn modify_security_group_attribute(
        &self,
        security_group_id: impl Into<String>,
    ) -> Call<ModifySecurityGroupAttributeRequest> {
        Call::new(
            &self.inner,
            ModifySecurityGroupAttributeRequest::new(security_group_id),
        )
    }
}

impl Call<ModifySecurityGroupAttributeRequest> {
    /// New name of the group.
    #[inline]
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.request.security_group_name = Some(value.into());
        self
    }
    /// New description of the group. Those of networks and VSwitches have 2 to 256 characters.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
}
