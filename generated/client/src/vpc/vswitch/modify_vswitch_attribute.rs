// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVSwitchAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, description and IPv6 of a VSwitch.
///
/// Two requests to change one VSwitch cannot be carried out at once.
///
/// The VSwitch is changed in the background; it is done when its `Status` in DescribeVSwitchAttributes is Available.
///
/// The parameters of `ModifyVSwitchAttribute`. Sent with [`Client::modify_vswitch_attribute`](super::super::Client::modify_vswitch_attribute); the response is a [`ModifyVSwitchAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_vswitch_attribute("vsw-25naue4gz").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`InvalidVSwitchName.Malformed`](super::super::ErrorCode::InvalidVSwitchNameMalformed), [`InvalidVSwitchDiscription.Malformed`](super::super::ErrorCode::InvalidVSwitchDiscriptionMalformed), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`Forbidden.VRouterNotFound`](super::super::ErrorCode::ForbiddenVRouterNotFound), [`OperationFailed.Ipv6AlreadyEnabled`](super::super::ErrorCode::OperationFailedIpv6AlreadyEnabled), [`OperationFailed.VpcIpv6Disabled`](super::super::ErrorCode::OperationFailedVpcIpv6Disabled), [`OperationFailed.Ipv6CidrBlockExisted`](super::super::ErrorCode::OperationFailedIpv6CidrBlockExisted), [`IllegalParam.Ipv6CidrBlock`](super::super::ErrorCode::IllegalParamIpv6CidrBlock), [`IncorrectStatus.VSwitch`](super::super::ErrorCode::IncorrectStatusVSwitch), [`UnsupportedFeature.CloudBoxIpv6`](super::super::ErrorCode::UnsupportedFeatureCloudBoxIpv6), [`IllegalParam.VpcIpv6CidrBlock`](super::super::ErrorCode::IllegalParamVpcIpv6CidrBlock), [`OperationFailed.Ipv6InstanceExist`](super::super::ErrorCode::OperationFailedIpv6InstanceExist), [`IncorrectStatus.VpcRouteEntry`](super::super::ErrorCode::IncorrectStatusVpcRouteEntry), [`OperationFailed.IPv6Disabled`](super::super::ErrorCode::OperationFailedIPv6Disabled), [`ParamExclusive.DisableIpv6AndIpv6CidrBlock`](super::super::ErrorCode::ParamExclusiveDisableIpv6AndIpv6CidrBlock), [`IncorrectStatus.cbnStatus`](super::super::ErrorCode::IncorrectStatusCbnStatus).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 7.2; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeRequest {
    /// Region of the VSwitch.
    pub region_id: Option<String>,
    /// VSwitch to change.
    ///
    /// Required.
    pub vswitch_id: String,
    /// New description of the VSwitch. The manual has 2 to 256 characters, the first of them a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New last eight bits of the IPv6 CIDR block, whose mask has 64 bits.
    ///
    /// 0 to 255.
    pub ipv6_cidr_block: Option<i64>,
    /// New name of the VSwitch. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter; its page of CreateVSwitch allows a single letter and other characters.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub vswitch_name: Option<String>,
    /// Whether the VSwitch has IPv6.
    ///
    /// Default: `false`.
    pub enable_ipv6: Option<bool>,
    /// IPv6 CIDR block of the VPC that the block of the VSwitch is a part of, where the VPC has IPv6.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub vpc_ipv6_cidr_block: Option<String>,
    /// Length of the mask of the IPv6 CIDR block.
    ///
    /// 1 to 128.
    pub ipv6_cidr_mask: Option<i64>,
}

pub(crate) static MODIFY_VSWITCH_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyVSwitchAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::Integer),
        Field::new("VSwitchName", ValueType::String),
        Field::new("EnableIPv6", ValueType::Boolean),
        Field::new("VpcIpv6CidrBlock", ValueType::String),
        Field::new("Ipv6CidrMask", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyVSwitchAttributeRequest, MODIFY_VSWITCH_ATTRIBUTE_REQUEST, 0 => region_id, 1 =>
    vswitch_id, 2 => description, 3 => ipv6_cidr_block, 4 => vswitch_name, 5 =>
    enable_ipv6, 6 => vpc_ipv6_cidr_block, 7 => ipv6_cidr_mask
);

impl ModifyVSwitchAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
    /// Sets [`vpc_ipv6_cidr_block`](Self#structfield.vpc_ipv6_cidr_block).
    #[inline]
    pub fn vpc_ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_mask`](Self#structfield.ipv6_cidr_mask).
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv6_cidr_mask = value.into_option();
        self
    }
}

/// The response of `ModifyVSwitchAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_VSWITCH_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyVSwitchAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyVSwitchAttributeResponse, MODIFY_VSWITCH_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyVSwitchAttributeResponse);

impl ModifyVSwitchAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_VSWITCH_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVSwitchAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_VSWITCH_ATTRIBUTE_REQUEST,
    response: &MODIFY_VSWITCH_ATTRIBUTE_RESPONSE,
    classes: &[
        ("OperationFailed.Ipv6AlreadyEnabled", ErrorClass::Conflict),
        ("OperationFailed.VpcIpv6Disabled", ErrorClass::Conflict),
        ("OperationFailed.Ipv6CidrBlockExisted", ErrorClass::Conflict),
        ("IllegalParam.Ipv6CidrBlock", ErrorClass::Invalid),
        ("UnsupportedFeature.CloudBoxIpv6", ErrorClass::Invalid),
        ("IllegalParam.VpcIpv6CidrBlock", ErrorClass::Invalid),
        ("OperationFailed.Ipv6InstanceExist", ErrorClass::Conflict),
        ("OperationFailed.IPv6Disabled", ErrorClass::Conflict),
        ("ParamExclusive.DisableIpv6AndIpv6CidrBlock", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVSwitchAttributeRequest {
    type Response = ModifyVSwitchAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VSWITCH_ATTRIBUTE;
}

impl ModifyVSwitchAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(vswitch_id: impl Into<String>) -> Self {
        Self {
            vswitch_id: vswitch_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name, description and IPv6 of a VSwitch.
    ///
    /// Two requests to change one VSwitch cannot be carried out at once.
    ///
    /// The VSwitch is changed in the background; it is done when its `Status` in DescribeVSwitchAttributes is Available.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVSwitchAttributeRequest`].
    #[inline]
    pub fn modify_vswitch_attribute(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<ModifyVSwitchAttributeRequest> {
        Call::new(&self.inner, ModifyVSwitchAttributeRequest::new(vswitch_id))
    }
}

impl Call<ModifyVSwitchAttributeRequest> {
    /// Region of the VSwitch.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the VSwitch. The manual has 2 to 256 characters, the first of them a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New last eight bits of the IPv6 CIDR block, whose mask has 64 bits.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
    /// New name of the VSwitch. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter; its page of CreateVSwitch allows a single letter and other characters.
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_name = value.into_option();
        self
    }
    /// Whether the VSwitch has IPv6.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// IPv6 CIDR block of the VPC that the block of the VSwitch is a part of, where the VPC has IPv6.
    #[inline]
    pub fn vpc_ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_ipv6_cidr_block = value.into_option();
        self
    }
    /// Length of the mask of the IPv6 CIDR block.
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv6_cidr_mask = value.into_option();
        self
    }
}
