// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateVpcCidrBlock`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes a secondary CIDR block from a VPC.
///
/// Delete the VSwitches that have addresses of the block first. Blocks are removed from a VPC one at a time.
///
/// The parameters of `UnassociateVpcCidrBlock`. Sent with [`Client::unassociate_vpc_cidr_block`](super::super::Client::unassociate_vpc_cidr_block); the response is a [`UnassociateVpcCidrBlockResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .unassociate_vpc_cidr_block("vpc-o6wrloqsdqc9io3mg****")
///     .secondary_cidr_block("192.168.0.0/16")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationFailed.Ipv6Gateway`](super::super::ErrorCode::OperationFailedIpv6Gateway), [`InvalidVpc.NotFound`](super::super::ErrorCode::InvalidVpcNotFound), [`IncorrectStatus.Vpc`](super::super::ErrorCode::IncorrectStatusVpc), [`ParamExclusive.SecondaryCidrAndIpv6Cidr`](super::super::ErrorCode::ParamExclusiveSecondaryCidrAndIpv6Cidr), [`MissingParam.SecondaryCidrOrIpv6Cidr`](super::super::ErrorCode::MissingParamSecondaryCidrOrIpv6Cidr), [`InvalidSecondaryCidrBlock.NotFound`](super::super::ErrorCode::InvalidSecondaryCidrBlockNotFound), [`OperationFailed.CidrInUse`](super::super::ErrorCode::OperationFailedCidrInUse), [`InvalidIpv6CidrBlock.NotFound`](super::super::ErrorCode::InvalidIpv6CidrBlockNotFound), [`OperationFailed.IpV6VSwitchInuse`](super::super::ErrorCode::OperationFailedIpV6VSwitchInuse), [`MissingParam.SecondaryCidrBlockOrIpv6CidrBlock`](super::super::ErrorCode::MissingParamSecondaryCidrBlockOrIpv6CidrBlock).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateVpcCidrBlockRequest {
    /// Region of the VPC.
    pub region_id: Option<String>,
    /// VPC to remove the block from.
    ///
    /// Required.
    pub vpc_id: String,
    /// Secondary IPv4 CIDR block.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub secondary_cidr_block: Option<String>,
    /// Secondary IPv6 CIDR block.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub ipv6_cidr_block: Option<String>,
}

pub(crate) static UNASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Schema = Schema::new(
    "UnassociateVpcCidrBlockRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("SecondaryCidrBlock", ValueType::String),
        Field::new("IPv6CidrBlock", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UnassociateVpcCidrBlockRequest, UNASSOCIATE_VPC_CIDR_BLOCK_REQUEST, 0 => region_id, 1
    => vpc_id, 2 => secondary_cidr_block, 3 => ipv6_cidr_block
);

impl UnassociateVpcCidrBlockRequest {
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
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
}

/// The response of `UnassociateVpcCidrBlock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateVpcCidrBlockResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNASSOCIATE_VPC_CIDR_BLOCK_RESPONSE: Schema = Schema::new(
    "UnassociateVpcCidrBlockResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnassociateVpcCidrBlockResponse, UNASSOCIATE_VPC_CIDR_BLOCK_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UnassociateVpcCidrBlockResponse);

impl UnassociateVpcCidrBlockResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UNASSOCIATE_VPC_CIDR_BLOCK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociateVpcCidrBlock",
    kind: ActionKind::Write,
    idempotency: None,
    request: &UNASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    response: &UNASSOCIATE_VPC_CIDR_BLOCK_RESPONSE,
    classes: &[
        ("OperationFailed.Ipv6Gateway", ErrorClass::Conflict),
        ("ParamExclusive.SecondaryCidrAndIpv6Cidr", ErrorClass::Invalid),
        ("OperationFailed.CidrInUse", ErrorClass::Conflict),
        ("OperationFailed.IpV6VSwitchInuse", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociateVpcCidrBlockRequest {
    type Response = UnassociateVpcCidrBlockResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_VPC_CIDR_BLOCK;
}

impl UnassociateVpcCidrBlockRequest {
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
    /// Removes a secondary CIDR block from a VPC.
    ///
    /// Delete the VSwitches that have addresses of the block first. Blocks are removed from a VPC one at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`UnassociateVpcCidrBlockRequest`].
    #[inline]
    pub fn unassociate_vpc_cidr_block(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<UnassociateVpcCidrBlockRequest> {
        Call::new(&self.inner, UnassociateVpcCidrBlockRequest::new(vpc_id))
    }
}

impl Call<UnassociateVpcCidrBlockRequest> {
    /// Region of the VPC.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Secondary IPv4 CIDR block.
    #[inline]
    pub fn secondary_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.secondary_cidr_block = value.into_option();
        self
    }
    /// Secondary IPv6 CIDR block.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
}
