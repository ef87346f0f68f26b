// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpcAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, description and CIDR block of a VPC.
///
/// The parameters of `ModifyVpcAttribute`. Sent with [`Client::modify_vpc_attribute`](super::super::Client::modify_vpc_attribute); the response is a [`ModifyVpcAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_vpc_attribute("vpc-bp1qtbach57ywecfxxxxxx").vpc_name("Vpc-1").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`InvalidVpcName.Malformed`](super::super::ErrorCode::InvalidVpcNameMalformed), [`InvalidVpcDiscription.Malformed`](super::super::ErrorCode::InvalidVpcDiscriptionMalformed), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidUserCidr.Quota`](super::super::ErrorCode::InvalidUserCidrQuota), [`InvalidUserCidr.Malformed`](super::super::ErrorCode::InvalidUserCidrMalformed), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.4; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// Region the VPC is in.
    pub region_id: Option<String>,
    /// VPC to change.
    ///
    /// Required.
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

impl ModifyVpcAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
    /// Sets [`vpc_name`](Self#structfield.vpc_name).
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_name = value.into_option();
        self
    }
}

/// The response of `ModifyVpcAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpcAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_VPC_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyVpcAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyVpcAttributeResponse, MODIFY_VPC_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyVpcAttributeResponse);

impl ModifyVpcAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name, description and CIDR block of a VPC.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVpcAttributeRequest`].
    #[inline]
    pub fn modify_vpc_attribute(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<ModifyVpcAttributeRequest> {
        Call::new(&self.inner, ModifyVpcAttributeRequest::new(vpc_id))
    }
}

impl Call<ModifyVpcAttributeRequest> {
    /// Region the VPC is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New IPv4 CIDR block.
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cidr_block = value.into_option();
        self
    }
    /// New description of the VPC. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Whether the VPC has an IPv6 CIDR block.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// New name of the VPC.
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_name = value.into_option();
        self
    }
}
