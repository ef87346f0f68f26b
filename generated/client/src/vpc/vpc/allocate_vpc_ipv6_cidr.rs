// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateVpcIpv6Cidr`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reserves an IPv6 CIDR block for a VPC.
///
/// A reserved block is then given to a VPC that exists, with AssociateVpcCidrBlock, or to a new one, with CreateVpc. Of each line, one block can be reserved at a time; the next one can when it belongs to a VPC.
///
/// The parameters of `AllocateVpcIpv6Cidr`. Sent with [`Client::allocate_vpc_ipv6_cidr`](super::super::Client::allocate_vpc_ipv6_cidr); the response is a [`AllocateVpcIpv6CidrResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .allocate_vpc_ipv6_cidr()
///     .ipv6_isp("BGP")
///     .address_pool_type("custom")
///     .ipv6_cidr_block("2408:4004:0:a600::/56")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationUnsupported.Ipv6Feature`](super::super::ErrorCode::OperationUnsupportedIpv6Feature), [`UnsupportedFeature.Ipv6Isp`](super::super::ErrorCode::UnsupportedFeatureIpv6Isp), [`IllegalParam.AddressPoolType`](super::super::ErrorCode::IllegalParamAddressPoolType), [`ResourceNotEnough.Ipv6Cidr`](super::super::ErrorCode::ResourceNotEnoughIpv6Cidr), [`IllegalParam.Ipv6Cidr`](super::super::ErrorCode::IllegalParamIpv6Cidr), [`Unavailable.Ipv6Cidr`](super::super::ErrorCode::UnavailableIpv6Cidr).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateVpcIpv6CidrRequest {
    /// Region of the VPC.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Line of the IPv6 CIDR block; others than BGP are for accounts on a whitelist.
    ///
    /// Default: `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// Who chooses the block.
    ///
    /// Default: `aliyun`.
    pub address_pool_type: Option<Ipv6AddressPoolType>,
    /// Block to reserve.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub ipv6_cidr_block: Option<String>,
}

pub(crate) static ALLOCATE_VPC_IPV6_CIDR_REQUEST: Schema = Schema::new(
    "AllocateVpcIpv6CidrRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Ipv6Isp", ValueType::Enum(<Ipv6Isp as OpenEnum>::VALUES)),
        Field::new(
            "AddressPoolType",
            ValueType::Enum(<Ipv6AddressPoolType as OpenEnum>::VALUES),
        ),
        Field::new("Ipv6CidrBlock", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AllocateVpcIpv6CidrRequest, ALLOCATE_VPC_IPV6_CIDR_REQUEST, 0 => region_id, 1 =>
    client_token, 2 => ipv6_isp, 3 => address_pool_type, 4 => ipv6_cidr_block
);

impl AllocateVpcIpv6CidrRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`ipv6_isp`](Self#structfield.ipv6_isp).
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.ipv6_isp = value.into_option();
        self
    }
    /// Sets [`address_pool_type`](Self#structfield.address_pool_type).
    #[inline]
    pub fn address_pool_type(
        mut self,
        value: impl IntoOption<Ipv6AddressPoolType>,
    ) -> Self {
        self.address_pool_type = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
}

/// The response of `AllocateVpcIpv6Cidr`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateVpcIpv6CidrResponse {
    /// The reserved block.
    pub ipv6_cidr_block: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ALLOCATE_VPC_IPV6_CIDR_RESPONSE: Schema = Schema::new(
    "AllocateVpcIpv6CidrResponse",
    &[
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AllocateVpcIpv6CidrResponse, ALLOCATE_VPC_IPV6_CIDR_RESPONSE, 0 => ipv6_cidr_block, 1
    => request_id
);

aliyun_api_core::response!(AllocateVpcIpv6CidrResponse);

impl AllocateVpcIpv6CidrResponse {
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Who chooses the block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6AddressPoolType {
    /// `aliyun`: the system.
    Aliyun,
    /// `custom`: the caller.
    Custom,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(Ipv6AddressPoolType, Aliyun = "aliyun", Custom = "custom");

static ALLOCATE_VPC_IPV6_CIDR: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AllocateVpcIpv6Cidr",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ALLOCATE_VPC_IPV6_CIDR_REQUEST,
    response: &ALLOCATE_VPC_IPV6_CIDR_RESPONSE,
    classes: &[
        ("OperationUnsupported.Ipv6Feature", ErrorClass::Invalid),
        ("UnsupportedFeature.Ipv6Isp", ErrorClass::Invalid),
        ("IllegalParam.AddressPoolType", ErrorClass::Invalid),
        ("ResourceNotEnough.Ipv6Cidr", ErrorClass::Quota),
        ("IllegalParam.Ipv6Cidr", ErrorClass::Invalid),
        ("Unavailable.Ipv6Cidr", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AllocateVpcIpv6CidrRequest {
    type Response = AllocateVpcIpv6CidrResponse;
    const ACTION: &'static ActionInfo = &ALLOCATE_VPC_IPV6_CIDR;
}

impl AllocateVpcIpv6CidrRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Reserves an IPv6 CIDR block for a VPC.
    ///
    /// A reserved block is then given to a VPC that exists, with AssociateVpcCidrBlock, or to a new one, with CreateVpc. Of each line, one block can be reserved at a time; the next one can when it belongs to a VPC.
    ///
    /// Parameters with their limits, errors, and an example: [`AllocateVpcIpv6CidrRequest`].
    #[inline]
    pub fn allocate_vpc_ipv6_cidr(&self) -> Call<AllocateVpcIpv6CidrRequest> {
        Call::new(&self.inner, AllocateVpcIpv6CidrRequest::new())
    }
}

impl Call<AllocateVpcIpv6CidrRequest> {
    /// Region of the VPC.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Line of the IPv6 CIDR block; others than BGP are for accounts on a whitelist.
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.request.ipv6_isp = value.into_option();
        self
    }
    /// Who chooses the block.
    #[inline]
    pub fn address_pool_type(
        mut self,
        value: impl IntoOption<Ipv6AddressPoolType>,
    ) -> Self {
        self.request.address_pool_type = value.into_option();
        self
    }
    /// Block to reserve.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
}
