// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateVpcCidrBlock`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds a secondary CIDR block to a VPC.
///
/// A VPC has up to five secondary IPv4 CIDR blocks and up to five secondary IPv6 CIDR blocks. Blocks are added to it one at a time.
/// The block is given as such, or taken from an IPAM pool. With `IpVersion` alone, the system allocates an IPv6 block.
///
/// The parameters of `AssociateVpcCidrBlock`. Sent with [`Client::associate_vpc_cidr_block`](super::super::Client::associate_vpc_cidr_block); the response is a [`AssociateVpcCidrBlockResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_vpc_cidr_block("vpc-o6wrloqsdqc9io3mg****")
///     .secondary_cidr_block("192.168.0.0/16")
///     .ip_version("IPV4")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVpc.NotFound`](super::super::ErrorCode::InvalidVpcNotFound), [`IncorrectStatus.Vpc`](super::super::ErrorCode::IncorrectStatusVpc), [`ParamExclusive.SecondaryCidrAndIpv6Cidr`](super::super::ErrorCode::ParamExclusiveSecondaryCidrAndIpv6Cidr), [`OperationUnsupported.VpcMultiCidr`](super::super::ErrorCode::OperationUnsupportedVpcMultiCidr), [`MissingParam.SecondaryCidrOrIpv6Cidr`](super::super::ErrorCode::MissingParamSecondaryCidrOrIpv6Cidr), [`OperationUnsupported.IPv6ULA`](super::super::ErrorCode::OperationUnsupportedIPv6ULA), [`OperationFailed.Ipv6CidrBlockExisted`](super::super::ErrorCode::OperationFailedIpv6CidrBlockExisted), [`InvalidIpv6ULACidrBlock.Malformed`](super::super::ErrorCode::InvalidIpv6ULACidrBlockMalformed), [`QuotaExceeded.GUAIpv6CidrBlock`](super::super::ErrorCode::QuotaExceededGUAIpv6CidrBlock), [`IllegalParam.Ipv6CidrType`](super::super::ErrorCode::IllegalParamIpv6CidrType), [`OperationUnsupported.OnlyULA`](super::super::ErrorCode::OperationUnsupportedOnlyULA), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`IllegalParam.SecondaryCidrBlock`](super::super::ErrorCode::IllegalParamSecondaryCidrBlock), [`Duplicated.SecondaryCidrBlock`](super::super::ErrorCode::DuplicatedSecondaryCidrBlock), [`OperationFailed.ConflictWithEntry`](super::super::ErrorCode::OperationFailedConflictWithEntry), [`QuotaExceeded.VpcMultiCidr`](super::super::ErrorCode::QuotaExceededVpcMultiCidr), [`MissingParam.SecondaryCidrBlockOrIpv6CidrBlock`](super::super::ErrorCode::MissingParamSecondaryCidrBlockOrIpv6CidrBlock), [`MissingParam.VpcId`](super::super::ErrorCode::MissingParamVpcId), [`UnsupportedFeature.Ipv6Isp`](super::super::ErrorCode::UnsupportedFeatureIpv6Isp), [`IllegalParam.IpVersion`](super::super::ErrorCode::IllegalParamIpVersion), [`OperationDenied.GUAIpv6CidrBlock`](super::super::ErrorCode::OperationDeniedGUAIpv6CidrBlock), [`OperationFailed.IPv6CidrNotReserved`](super::super::ErrorCode::OperationFailedIPv6CidrNotReserved), [`InvalidCidrBlock`](super::super::ErrorCode::InvalidCidrBlock), [`IllegalParam.IpamPool`](super::super::ErrorCode::IllegalParamIpamPool), [`MissingParam.SecondaryCidrMask`](super::super::ErrorCode::MissingParamSecondaryCidrMask), [`IllegalParam.SecondaryCidrMask`](super::super::ErrorCode::IllegalParamSecondaryCidrMask), [`OperationDenied.RequestRegionInvalid`](super::super::ErrorCode::OperationDeniedRequestRegionInvalid), [`OperationDenied.IpamPoolNotInRegion`](super::super::ErrorCode::OperationDeniedIpamPoolNotInRegion), [`MissingParam.CidrOrCidrMask`](super::super::ErrorCode::MissingParamCidrOrCidrMask), [`OperationDenied.CidrInExcludeCidrs`](super::super::ErrorCode::OperationDeniedCidrInExcludeCidrs), [`OperationDenied.AvailableCidrInsufficient`](super::super::ErrorCode::OperationDeniedAvailableCidrInsufficient), [`UnsupportedFeature.Ipam`](super::super::ErrorCode::UnsupportedFeatureDotIpam), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`ResourceNotFound.IpamPool`](super::super::ErrorCode::ResourceNotFoundIpamPool), [`OperationFailed.ResourceNotEnough`](super::super::ErrorCode::OperationFailedResourceNotEnough).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateVpcCidrBlockRequest {
    /// Region of the VPC.
    pub region_id: Option<String>,
    /// VPC to add the block to.
    ///
    /// Required.
    pub vpc_id: String,
    /// IPv4 CIDR block, with a mask of 8 to 28 bits; it does not start with 0. It does not overlap with the blocks that the VPC has.
    ///
    /// Matches `[1-9].*/([89]|1[0-9]|2[0-8])`; a CIDR block such as `10.0.0.0/8`; not in `100.64.0.0/10`, in `224.0.0.0/4`, in `127.0.0.0/8` or in `169.254.0.0/16`.
    pub secondary_cidr_block: Option<String>,
    /// Length of the mask of the IPv4 block that the IPAM pool allocates.
    ///
    /// 8 to 28.
    pub secondary_cidr_mask: Option<i64>,
    /// IPv6 block to add, which must be reserved beforehand.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub ipv6_cidr_block: Option<String>,
    /// Line of the IPv6 CIDR block; others than BGP are for accounts on a whitelist.
    ///
    /// Default: `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// Version of the IP addresses. With `IPV6` and without SecondaryCidrBlock, an IPv6 block is added. The page of AllocateVpcIpv6Cidr writes it in small letters.
    ///
    /// `IPV4`, `IPV6`, `ipv4` or `ipv6`.
    pub ip_version: Option<String>,
    /// IPAM pool to take the block from.
    pub ipam_pool_id: Option<String>,
    /// Length of the mask of the IPv6 block that the IPAM pool allocates.
    ///
    /// 1 to 128.
    pub ipv6_cidr_mask: Option<i64>,
}

pub(crate) static ASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Schema = Schema::new(
    "AssociateVpcCidrBlockRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("SecondaryCidrBlock", ValueType::String),
        Field::new("SecondaryCidrMask", ValueType::Integer),
        Field::new("IPv6CidrBlock", ValueType::String),
        Field::new("Ipv6Isp", ValueType::Enum(<Ipv6Isp as OpenEnum>::VALUES)),
        Field::new("IpVersion", ValueType::String),
        Field::new("IpamPoolId", ValueType::String),
        Field::new("Ipv6CidrMask", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    AssociateVpcCidrBlockRequest, ASSOCIATE_VPC_CIDR_BLOCK_REQUEST, 0 => region_id, 1 =>
    vpc_id, 2 => secondary_cidr_block, 3 => secondary_cidr_mask, 4 => ipv6_cidr_block, 5
    => ipv6_isp, 6 => ip_version, 7 => ipam_pool_id, 8 => ipv6_cidr_mask
);

impl AssociateVpcCidrBlockRequest {
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
    /// Sets [`secondary_cidr_block`](Self#structfield.secondary_cidr_block).
    #[inline]
    pub fn secondary_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.secondary_cidr_block = value.into_option();
        self
    }
    /// Sets [`secondary_cidr_mask`](Self#structfield.secondary_cidr_mask).
    #[inline]
    pub fn secondary_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.secondary_cidr_mask = value.into_option();
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
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`ipam_pool_id`](Self#structfield.ipam_pool_id).
    #[inline]
    pub fn ipam_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipam_pool_id = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_mask`](Self#structfield.ipv6_cidr_mask).
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv6_cidr_mask = value.into_option();
        self
    }
}

/// The response of `AssociateVpcCidrBlock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateVpcCidrBlockResponse {
    /// Id of the request.
    pub request_id: String,
    /// The block.
    pub cidr_block: Option<String>,
    /// Version of the IP addresses of the block.
    pub ip_version: Option<String>,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_VPC_CIDR_BLOCK_RESPONSE: Schema = Schema::new(
    "AssociateVpcCidrBlockResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("CidrBlock", ValueType::String),
        Field::new("IpVersion", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AssociateVpcCidrBlockResponse, ASSOCIATE_VPC_CIDR_BLOCK_RESPONSE, 0 => request_id, 1
    => cidr_block, 2 => ip_version
);

aliyun_api_core::response!(AssociateVpcCidrBlockResponse);

impl AssociateVpcCidrBlockResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_version = value.into_option();
        self
    }
}

static ASSOCIATE_VPC_CIDR_BLOCK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateVpcCidrBlock",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    response: &ASSOCIATE_VPC_CIDR_BLOCK_RESPONSE,
    classes: &[
        ("ParamExclusive.SecondaryCidrAndIpv6Cidr", ErrorClass::Invalid),
        ("OperationUnsupported.VpcMultiCidr", ErrorClass::Invalid),
        ("OperationUnsupported.IPv6ULA", ErrorClass::Invalid),
        ("OperationFailed.Ipv6CidrBlockExisted", ErrorClass::Conflict),
        ("IllegalParam.Ipv6CidrType", ErrorClass::Invalid),
        ("OperationUnsupported.OnlyULA", ErrorClass::Invalid),
        ("IllegalParam.SecondaryCidrBlock", ErrorClass::Invalid),
        ("Duplicated.SecondaryCidrBlock", ErrorClass::Conflict),
        ("OperationFailed.ConflictWithEntry", ErrorClass::Conflict),
        ("UnsupportedFeature.Ipv6Isp", ErrorClass::Invalid),
        ("IllegalParam.IpVersion", ErrorClass::Invalid),
        ("OperationDenied.GUAIpv6CidrBlock", ErrorClass::Conflict),
        ("OperationFailed.IPv6CidrNotReserved", ErrorClass::Conflict),
        ("InvalidCidrBlock", ErrorClass::Conflict),
        ("IllegalParam.IpamPool", ErrorClass::Invalid),
        ("IllegalParam.SecondaryCidrMask", ErrorClass::Invalid),
        ("OperationDenied.RequestRegionInvalid", ErrorClass::Invalid),
        ("OperationDenied.IpamPoolNotInRegion", ErrorClass::Invalid),
        ("OperationDenied.CidrInExcludeCidrs", ErrorClass::Invalid),
        ("OperationDenied.AvailableCidrInsufficient", ErrorClass::Quota),
        ("UnsupportedFeature.Ipam", ErrorClass::Invalid),
        ("Forbbiden", ErrorClass::Denied),
        ("OperationFailed.ResourceNotEnough", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateVpcCidrBlockRequest {
    type Response = AssociateVpcCidrBlockResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_VPC_CIDR_BLOCK;
}

impl AssociateVpcCidrBlockRequest {
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
    /// Adds a secondary CIDR block to a VPC.
    ///
    /// A VPC has up to five secondary IPv4 CIDR blocks and up to five secondary IPv6 CIDR blocks. Blocks are added to it one at a time.
    /// The block is given as such, or taken from an IPAM pool. With `IpVersion` alone, the system allocates an IPv6 block.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateVpcCidrBlockRequest`].
    #[inline]
    pub fn associate_vpc_cidr_block(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<AssociateVpcCidrBlockRequest> {
        Call::new(&self.inner, AssociateVpcCidrBlockRequest::new(vpc_id))
    }
}

impl Call<AssociateVpcCidrBlockRequest> {
    /// Region of the VPC.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// IPv4 CIDR block, with a mask of 8 to 28 bits; it does not start with 0. It does not overlap with the blocks that the VPC has.
    #[inline]
    pub fn secondary_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.secondary_cidr_block = value.into_option();
        self
    }
    /// Length of the mask of the IPv4 block that the IPAM pool allocates.
    #[inline]
    pub fn secondary_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.secondary_cidr_mask = value.into_option();
        self
    }
    /// IPv6 block to add, which must be reserved beforehand.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
    /// Line of the IPv6 CIDR block; others than BGP are for accounts on a whitelist.
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.request.ipv6_isp = value.into_option();
        self
    }
    /// Version of the IP addresses. With `IPV6` and without SecondaryCidrBlock, an IPv6 block is added. The page of AllocateVpcIpv6Cidr writes it in small letters.
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ip_version = value.into_option();
        self
    }
    /// IPAM pool to take the block from.
    #[inline]
    pub fn ipam_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipam_pool_id = value.into_option();
        self
    }
    /// Length of the mask of the IPv6 block that the IPAM pool allocates.
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv6_cidr_mask = value.into_option();
        self
    }
}
