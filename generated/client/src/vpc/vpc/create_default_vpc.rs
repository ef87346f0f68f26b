// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateDefaultVpc`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates the default VPC of a region.
///
/// A region has one default VPC at most. A VRouter and a route table are created with it. Its CIDR block cannot be changed, but secondary IPv4 CIDR blocks can be added.
/// It has room for 300,000 private addresses of cloud resources, which cannot be raised, and for three CIDR blocks on the side of the customer. If one of these contains another, the larger one is used.
///
/// The VPC is created in the background; its `Status` in DescribeVpcAttribute changes from Pending to Available.
///
/// The parameters of `CreateDefaultVpc`. Sent with [`Client::create_default_vpc`](super::super::Client::create_default_vpc); the response is a [`CreateDefaultVpcResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_default_vpc().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`TOKEN_PROCESSING`](super::super::ErrorCode::TokenProcessing), [`InvokeError`](super::super::ErrorCode::InvokeError), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ResourceNotAvailable`](super::super::ErrorCode::ResourceNotAvailable), [`InvalidVpcName.Malformed`](super::super::ErrorCode::InvalidVpcNameMalformed), [`InvalidVpcDiscription.Malformed`](super::super::ErrorCode::InvalidVpcDiscriptionMalformed), [`QuotaExceeded.Vpc`](super::super::ErrorCode::QuotaExceededVpc), [`ResourceNotAvailable.Vpc`](super::super::ErrorCode::ResourceNotAvailableVpc), [`InvalidUserCidr.Quota`](super::super::ErrorCode::InvalidUserCidrQuota), [`InvalidUserCidr.Malformed`](super::super::ErrorCode::InvalidUserCidrMalformed), [`InvalidResourceGroupId`](super::super::ErrorCode::InvalidResourceGroupId), [`IllegalParam.Ipv6CidrBlock`](super::super::ErrorCode::IllegalParamIpv6CidrBlock), [`OperationFailed.IPv6CidrNotReserved`](super::super::ErrorCode::OperationFailedIPv6CidrNotReserved), [`MissingParam.EnableIpv6`](super::super::ErrorCode::MissingParamEnableIpv6), [`OperationUnsupported.Ipv6Feature`](super::super::ErrorCode::OperationUnsupportedIpv6Feature), [`IllegalParam.ZoneId`](super::super::ErrorCode::IllegalParamZoneId), [`OperationFailed.DefaultVpcExist`](super::super::ErrorCode::OperationFailedDefaultVpcExist), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDefaultVpcRequest {
    /// Region to create the VPC in.
    pub region_id: Option<String>,
    /// IPv6 CIDR block of the VPC. Required if EnableIpv6 is true.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub ipv6_cidr_block: Option<String>,
    /// Whether the VPC has IPv6.
    ///
    /// Default: `false`.
    pub enable_ipv6: Option<bool>,
    /// Resource group of the VPC.
    pub resource_group_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static CREATE_DEFAULT_VPC_REQUEST: Schema = Schema::new(
    "CreateDefaultVpcRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("EnableIpv6", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateDefaultVpcRequest, CREATE_DEFAULT_VPC_REQUEST, 0 => region_id, 1 =>
    ipv6_cidr_block, 2 => enable_ipv6, 3 => resource_group_id, 4 => client_token
);

impl CreateDefaultVpcRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `CreateDefaultVpc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDefaultVpcResponse {
    /// Id of the new VPC.
    pub vpc_id: String,
    /// VRouter that was created with it.
    pub vrouter_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Route table that was created with it.
    pub route_table_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_DEFAULT_VPC_RESPONSE: Schema = Schema::new(
    "CreateDefaultVpcResponse",
    &[
        Field::new("VpcId", ValueType::String).required(),
        Field::new("VRouterId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("RouteTableId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateDefaultVpcResponse, CREATE_DEFAULT_VPC_RESPONSE, 0 => vpc_id, 1 => vrouter_id,
    2 => request_id, 3 => route_table_id
);

aliyun_api_core::response!(CreateDefaultVpcResponse);

impl CreateDefaultVpcResponse {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl Into<String>) -> Self {
        self.vrouter_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
}

static CREATE_DEFAULT_VPC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateDefaultVpc",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_DEFAULT_VPC_REQUEST,
    response: &CREATE_DEFAULT_VPC_RESPONSE,
    classes: &[
        ("TOKEN_PROCESSING", ErrorClass::NotReady),
        ("InvokeError", ErrorClass::Internal),
        ("ResourceNotAvailable", ErrorClass::Quota),
        ("ResourceNotAvailable.Vpc", ErrorClass::Quota),
        ("InvalidUserCidr.Quota", ErrorClass::Quota),
        ("InvalidResourceGroupId", ErrorClass::NotFound),
        ("IllegalParam.Ipv6CidrBlock", ErrorClass::Invalid),
        ("OperationFailed.IPv6CidrNotReserved", ErrorClass::Conflict),
        ("OperationUnsupported.Ipv6Feature", ErrorClass::Invalid),
        ("IllegalParam.ZoneId", ErrorClass::Invalid),
        ("OperationFailed.DefaultVpcExist", ErrorClass::Conflict),
        ("Forbbiden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateDefaultVpcRequest {
    type Response = CreateDefaultVpcResponse;
    const ACTION: &'static ActionInfo = &CREATE_DEFAULT_VPC;
}

impl CreateDefaultVpcRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Creates the default VPC of a region.
    ///
    /// A region has one default VPC at most. A VRouter and a route table are created with it. Its CIDR block cannot be changed, but secondary IPv4 CIDR blocks can be added.
    /// It has room for 300,000 private addresses of cloud resources, which cannot be raised, and for three CIDR blocks on the side of the customer. If one of these contains another, the larger one is used.
    ///
    /// The VPC is created in the background; its `Status` in DescribeVpcAttribute changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateDefaultVpcRequest`].
    #[inline]
    pub fn create_default_vpc(&self) -> Call<CreateDefaultVpcRequest> {
        Call::new(&self.inner, CreateDefaultVpcRequest::new())
    }
}

impl Call<CreateDefaultVpcRequest> {
    /// Region to create the VPC in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// IPv6 CIDR block of the VPC. Required if EnableIpv6 is true.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
    /// Whether the VPC has IPv6.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// Resource group of the VPC.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
