// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVRouterAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyVRouterAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVRouterAttributeRequest {
    /// Region of the VPC that the VRouter belongs to.
    pub region_id: String,
    /// VRouter to change.
    pub vrouter_id: String,
    /// New description of the VRouter. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the VRouter.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub vrouter_name: Option<String>,
}

pub(crate) static MODIFY_VROUTER_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyVRouterAttributeRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VRouterId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("VRouterName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyVRouterAttributeRequest, MODIFY_VROUTER_ATTRIBUTE_REQUEST, 0 => region_id, 1 =>
    vrouter_id, 2 => description, 3 => vrouter_name
);

/// The response of `ModifyVRouterAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVRouterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Route table of the VRouter.
    pub route_table_id: Option<String>,
    /// VPC the VRouter belongs to.
    pub vpc_id: Option<String>,
    /// Id of the VRouter.
    pub vrouter_id: Option<String>,
}

pub(crate) static MODIFY_VROUTER_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyVRouterAttributeResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("VRouterId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyVRouterAttributeResponse, MODIFY_VROUTER_ATTRIBUTE_RESPONSE, 0 => request_id, 1
    => route_table_id, 2 => vpc_id, 3 => vrouter_id
);

static MODIFY_VROUTER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVRouterAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_VROUTER_ATTRIBUTE_REQUEST,
    response: &MODIFY_VROUTER_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyVRouterAttributeRequest {
    type Response = ModifyVRouterAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VROUTER_ATTRIBUTE;
}

impl ModifyVRouterAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vrouter_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vrouter_id: vrouter_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and description of a VRouter.
    ///
    /// # Errors
    /// `InvalidVRouterId.NotFound`, `InvalidVRouterName.Malformed`, `InvalidVRouterDiscription.Malformed`, `MissingParameter`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 8.2; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_vrouter_attribute(
        &self,
        region_id: impl Into<String>,
        vrouter_id: impl Into<String>,
    ) -> Call<ModifyVRouterAttributeRequest> {
        Call::new(&self.inner, ModifyVRouterAttributeRequest::new(region_id, vrouter_id))
    }
}

impl Call<ModifyVRouterAttributeRequest> {
    /// New description of the VRouter. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the VRouter.
    #[inline]
    pub fn vrouter_name(mut self, value: impl Into<String>) -> Self {
        self.request.vrouter_name = Some(value.into());
        self
    }
}
