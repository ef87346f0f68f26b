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

/// Changes the name, description and CIDR blocks of a VPC.
///
/// IPv6 can be enabled for a VPC that has none, but neither the IPv6 CIDR block nor its line can be changed afterwards.
/// Two requests to change one VPC cannot be carried out at once.
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
/// [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`InvalidVpcName.Malformed`](super::super::ErrorCode::InvalidVpcNameMalformed), [`InvalidVpcDiscription.Malformed`](super::super::ErrorCode::InvalidVpcDiscriptionMalformed), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidUserCidr.Quota`](super::super::ErrorCode::InvalidUserCidrQuota), [`InvalidUserCidr.Malformed`](super::super::ErrorCode::InvalidUserCidrMalformed), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`Forbidden.VpcNotFound`](super::super::ErrorCode::ForbiddenVpcNotFound), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`IllegalCidrBlock`](super::super::ErrorCode::IllegalCidrBlock), [`InvalidRegion.Malformed`](super::super::ErrorCode::InvalidRegionMalformed), [`OperationUnsupported.DisableIpv6`](super::super::ErrorCode::OperationUnsupportedDisableIpv6), [`OperationUnsupported.Ipv6Feature`](super::super::ErrorCode::OperationUnsupportedIpv6Feature), [`ParamExclusive.EnableIpv6AndCidrBlock`](super::super::ErrorCode::ParamExclusiveEnableIpv6AndCidrBlock), [`OperationFailed.ClassicLinkEnabled`](super::super::ErrorCode::OperationFailedClassicLinkEnabled), [`OperationFailed.IpV6VSwitchInuse`](super::super::ErrorCode::OperationFailedIpV6VSwitchInuse), [`OperationFailed.Ipv6GatewayInUse`](super::super::ErrorCode::OperationFailedIpv6GatewayInUse), [`OperationFailed.QueryCenIpv6Status`](super::super::ErrorCode::OperationFailedQueryCenIpv6Status), [`OperationUnsupported.CenIpv6Enabled`](super::super::ErrorCode::OperationUnsupportedCenIpv6Enabled), [`UnsupportedFeature.Ipv6Isp`](super::super::ErrorCode::UnsupportedFeatureIpv6Isp), [`ResourceNotEnough.Ipv6Cidr`](super::super::ErrorCode::ResourceNotEnoughIpv6Cidr), [`OperationFailed.IPv6CidrNotReserved`](super::super::ErrorCode::OperationFailedIPv6CidrNotReserved), [`IllegalParam.Ipv6Cidr`](super::super::ErrorCode::IllegalParamIpv6Cidr), [`InvalidIpv6Instance.NotFound`](super::super::ErrorCode::InvalidIpv6InstanceNotFound), [`ExclusiveParam.EnableIpv6AndCidrBlock`](super::super::ErrorCode::ExclusiveParamEnableIpv6AndCidrBlock).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.4; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// Region the VPC is in.
    pub region_id: Option<String>,
    /// VPC to change.
    ///
    /// Required.
    pub vpc_id: String,
    /// New IPv4 CIDR block, a larger or smaller one than before, with a mask of 8 to 28 bits. All addresses in use must be in it.
    ///
    /// Matches `.*/([89]|1[0-9]|2[0-8])`; a CIDR block such as `10.0.0.0/8`.
    pub cidr_block: Option<String>,
    /// New description of the VPC. The manual has 2 to 256 characters, the first of them a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the VPC has an IPv6 CIDR block.
    ///
    /// Default: `false`.
    pub enable_ipv6: Option<bool>,
    /// New name of the VPC. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// IPv6 CIDR block of the VPC.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub ipv6_cidr_block: Option<String>,
    /// Line of the IPv6 CIDR block; others than BGP need a place on a whitelist.
    ///
    /// Default: `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// Whether the addresses of the VPC have DNS names.
    ///
    /// Default: `false`.
    pub enable_dns_hostname: Option<bool>,
}

pub(crate) static MODIFY_VPC_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyVpcAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("CidrBlock", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnableIPv6", ValueType::Boolean),
        Field::new("VpcName", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("Ipv6Isp", ValueType::Enum(<Ipv6Isp as OpenEnum>::VALUES)),
        Field::new("EnableDnsHostname", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyVpcAttributeRequest, MODIFY_VPC_ATTRIBUTE_REQUEST, 0 => region_id, 1 => vpc_id,
    2 => cidr_block, 3 => description, 4 => enable_ipv6, 5 => vpc_name, 6 =>
    ipv6_cidr_block, 7 => ipv6_isp, 8 => enable_dns_hostname
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
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`ipv6_isp`](Self#structfield.ipv6_isp).
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.ipv6_isp = value.into_option();
        self
    }
    /// Sets [`enable_dns_hostname`](Self#structfield.enable_dns_hostname).
    #[inline]
    pub fn enable_dns_hostname(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dns_hostname = value.into_option();
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

pub(crate) static MODIFY_VPC_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyVpcAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

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
        ("IllegalCidrBlock", ErrorClass::Conflict),
        ("InvalidRegion.Malformed", ErrorClass::NotFound),
        ("OperationUnsupported.DisableIpv6", ErrorClass::Invalid),
        ("OperationUnsupported.Ipv6Feature", ErrorClass::Invalid),
        ("ParamExclusive.EnableIpv6AndCidrBlock", ErrorClass::Invalid),
        ("OperationFailed.ClassicLinkEnabled", ErrorClass::Conflict),
        ("OperationFailed.IpV6VSwitchInuse", ErrorClass::Conflict),
        ("OperationFailed.Ipv6GatewayInUse", ErrorClass::Conflict),
        ("OperationFailed.QueryCenIpv6Status", ErrorClass::Internal),
        ("OperationUnsupported.CenIpv6Enabled", ErrorClass::Conflict),
        ("UnsupportedFeature.Ipv6Isp", ErrorClass::Invalid),
        ("ResourceNotEnough.Ipv6Cidr", ErrorClass::Quota),
        ("OperationFailed.IPv6CidrNotReserved", ErrorClass::Conflict),
        ("IllegalParam.Ipv6Cidr", ErrorClass::Invalid),
        ("ExclusiveParam.EnableIpv6AndCidrBlock", ErrorClass::Invalid),
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
    /// Changes the name, description and CIDR blocks of a VPC.
    ///
    /// IPv6 can be enabled for a VPC that has none, but neither the IPv6 CIDR block nor its line can be changed afterwards.
    /// Two requests to change one VPC cannot be carried out at once.
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
    /// New IPv4 CIDR block, a larger or smaller one than before, with a mask of 8 to 28 bits. All addresses in use must be in it.
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cidr_block = value.into_option();
        self
    }
    /// New description of the VPC. The manual has 2 to 256 characters, the first of them a letter.
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
    /// New name of the VPC. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_name = value.into_option();
        self
    }
    /// IPv6 CIDR block of the VPC.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
    /// Line of the IPv6 CIDR block; others than BGP need a place on a whitelist.
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.request.ipv6_isp = value.into_option();
        self
    }
    /// Whether the addresses of the VPC have DNS names.
    #[inline]
    pub fn enable_dns_hostname(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_dns_hostname = value.into_option();
        self
    }
}
