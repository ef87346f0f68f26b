// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpcAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyVpcAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpcAttributeRequest {
    /// Region the VPC is in.
    pub region_id: String,
    /// VPC to change.
    pub vpc_id: String,
    /// New IPv4 CIDR block.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub cidr_block: Option<String>,
    /// New description of the VPC. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the VPC has an IPv6 CIDR block.
    pub enable_ipv6: Option<bool>,
    /// New name of the VPC.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub vpc_name: Option<String>,
}

pub(crate) static MODIFY_VPC_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyVpcAttributeRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("CidrBlock", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnableIPv6", ValueType::Boolean),
        Field::new("VpcName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyVpcAttributeRequest, MODIFY_VPC_ATTRIBUTE_REQUEST, 0 => region_id, 1 => vpc_id,
    2 => cidr_block, 3 => description, 4 => enable_ipv6, 5 => vpc_name
);

/// The response of `ModifyVpcAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpcAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_VPC_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyVpcAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyVpcAttributeResponse, MODIFY_VPC_ATTRIBUTE_RESPONSE, 0 => request_id
);

static MODIFY_VPC_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVpcAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_VPC_ATTRIBUTE_REQUEST,
    response: &MODIFY_VPC_ATTRIBUTE_RESPONSE,
    classes: &[
        ("InvalidUserCidr.Quota", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVpcAttributeRequest {
    type Response = ModifyVpcAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VPC_ATTRIBUTE;
}

impl ModifyVpcAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name, description and CIDR block of a VPC.
    ///
    /// # Errors
    /// `InvalidVpcId.NotFound`, `InvalidVpcName.Malformed`, `InvalidVpcDiscription.Malformed`, `InvalidParameter`, `InvalidUserCidr.Quota`, `InvalidUserCidr.Malformed`, `IncorrectVpcStatus`, `InvalidCidrBlock.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 6.4; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_vpc_attribute(
        &self,
        region_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Call<ModifyVpcAttributeRequest> {
        Call::new(&self.inner, ModifyVpcAttributeRequest::new(region_id, vpc_id))
    }
}

impl Call<ModifyVpcAttributeRequest> {
    /// New IPv4 CIDR block.
    #[inline]
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.request.cidr_block = Some(value.into());
        self
    }
    /// New description of the VPC. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Whether the VPC has an IPv6 CIDR block.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.request.enable_ipv6 = Some(value);
        self
    }
    /// New name of the VPC.
    #[inline]
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.request.vpc_name = Some(value.into());
        self
    }
}
