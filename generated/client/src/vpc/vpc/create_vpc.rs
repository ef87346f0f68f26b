// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpc`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a VPC.
///
/// A VRouter and a route table are created with it. The VPC has one primary IPv4 CIDR block, and room for 300,000 private addresses of cloud resources.
/// Several default VPCs of a region cannot be created at once; other VPCs can.
///
/// The VPC is created in the background; its `Status` in DescribeVpcAttribute changes from Pending to Available.
///
/// The parameters of `CreateVpc`. Sent with [`Client::create_vpc`](super::super::Client::create_vpc); the response is a [`CreateVpcResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_vpc().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ResourceNotAvailable`](super::super::ErrorCode::ResourceNotAvailable), [`InvalidVpcName.Malformed`](super::super::ErrorCode::InvalidVpcNameMalformed), [`InvalidVpcDiscription.Malformed`](super::super::ErrorCode::InvalidVpcDiscriptionMalformed), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`QuotaExceeded.Vpc`](super::super::ErrorCode::QuotaExceededVpc), [`ResourceNotAvailable.Vpc`](super::super::ErrorCode::ResourceNotAvailableVpc), [`InvalidUserCidr.Quota`](super::super::ErrorCode::InvalidUserCidrQuota), [`InvalidUserCidr.Malformed`](super::super::ErrorCode::InvalidUserCidrMalformed), [`InternalError`](super::super::ErrorCode::InternalError), [`TOKEN_PROCESSING`](super::super::ErrorCode::TokenProcessing), [`InvokeError`](super::super::ErrorCode::InvokeError), [`InvalidResourceGroupId`](super::super::ErrorCode::InvalidResourceGroupId), [`IllegalParam.Ipv6CidrBlock`](super::super::ErrorCode::IllegalParamIpv6CidrBlock), [`OperationFailed.IPv6CidrNotReserved`](super::super::ErrorCode::OperationFailedIPv6CidrNotReserved), [`MissingParam.EnableIpv6`](super::super::ErrorCode::MissingParamEnableIpv6), [`OperationUnsupported.Ipv6Feature`](super::super::ErrorCode::OperationUnsupportedIpv6Feature), [`System.ServiceBusy`](super::super::ErrorCode::SystemServiceBusy), [`IllegalParam.UserCidr`](super::super::ErrorCode::IllegalParamUserCidr), [`OperationUnsupported.ResourceGroupId`](super::super::ErrorCode::OperationUnsupportedResourceGroupId), [`IllegalParam.EnableIpv6`](super::super::ErrorCode::IllegalParamEnableIpv6), [`InvalidIpv6CidrBlock.Malformed`](super::super::ErrorCode::InvalidIpv6CidrBlockMalformed), [`UnsupportedFeature.Ipv6Isp`](super::super::ErrorCode::UnsupportedFeatureIpv6Isp), [`ResourceNotEnough.Ipv6Cidr`](super::super::ErrorCode::ResourceNotEnoughIpv6Cidr), [`UnsupportedFeature.IPAM`](super::super::ErrorCode::UnsupportedFeatureIpam), [`IllegalParam.Ipv4CidrMask`](super::super::ErrorCode::IllegalParamIpv4CidrMask), [`IllegalParam.IpamPool`](super::super::ErrorCode::IllegalParamIpamPool), [`OperationDenied.RequestRegionInvalid`](super::super::ErrorCode::OperationDeniedRequestRegionInvalid), [`OperationDenied.IpamPoolNotInRegion`](super::super::ErrorCode::OperationDeniedIpamPoolNotInRegion), [`MissingParam.CidrOrCidrMask`](super::super::ErrorCode::MissingParamCidrOrCidrMask), [`OperationDenied.CidrInExcludeCidrs`](super::super::ErrorCode::OperationDeniedCidrInExcludeCidrs), [`OperationDenied.AvailableCidrInsufficient`](super::super::ErrorCode::OperationDeniedAvailableCidrInsufficient), [`UnsupportedFeature.Ipam`](super::super::ErrorCode::UnsupportedFeatureDotIpam), [`Forbidden`](super::super::ErrorCode::Forbidden), [`ResourceNotFound.IpamPool`](super::super::ErrorCode::ResourceNotFoundIpamPool).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.1; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// Region to create the VPC in.
    pub region_id: Option<String>,
    /// Primary IPv4 CIDR block, with a mask of 8 to 28 bits. A part of 192.168.0.0/16, 172.16.0.0/12 or 10.0.0.0/8 with 16 bits or more is recommended; the manual has these only, with 8 to 24 bits. It cannot be changed later.
    ///
    /// Matches `.*/([89]|1[0-9]|2[0-8])`; a CIDR block such as `10.0.0.0/8`; not in `100.64.0.0/10`, in `224.0.0.0/4`, in `127.0.0.0/8` or in `169.254.0.0/16`. Default: `172.16.0.0/12`.
    pub cidr_block: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the VPC. The manual has 2 to 256 characters, the first of them a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the VPC gets an IPv6 CIDR block.
    ///
    /// Default: `false`.
    pub enable_ipv6: Option<bool>,
    /// IPv6 CIDR block to use, which must be reserved beforehand. If omitted, the system allocates one to a VPC with IPv6.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub ipv6_cidr_block: Option<String>,
    /// Resource group of the VPC.
    pub resource_group_id: Option<String>,
    /// CIDR blocks on the side of the customer. Traffic to them follows the route table instead of leaving through a public address. If one contains another, the larger one is used.
    ///
    /// At most 3 elements; each element: a CIDR block such as `10.0.0.0/8`, not overlapping `100.64.0.0/10`.
    pub user_cidr: Vec<String>,
    /// Name of the VPC. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// Tags of the new VPC.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Line of the IPv6 CIDR block; others than BGP are for accounts on a whitelist.
    ///
    /// Default: `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// IPAM pool to take the IPv4 CIDR block from.
    pub ipv4_ipam_pool_id: Option<String>,
    /// Length of the mask of the block that the IPAM pool allocates.
    ///
    /// 8 to 28.
    pub ipv4_cidr_mask: Option<i64>,
    /// Whether the addresses of the VPC get DNS names.
    ///
    /// Default: `false`.
    pub enable_dns_hostname: Option<bool>,
    /// Length of the mask of the IPv6 block that the IPAM pool allocates.
    ///
    /// 1 to 128.
    pub ipv6_cidr_mask: Option<i64>,
    /// IPAM pool to take the IPv6 CIDR block from.
    pub ipv6_ipam_pool_id: Option<String>,
}

pub(crate) static CREATE_VPC_REQUEST: Schema = Schema::new(
    "CreateVpcRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("CidrBlock", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnableIpv6", ValueType::Boolean),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("UserCidr", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("VpcName", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("Ipv6Isp", ValueType::Enum(<Ipv6Isp as OpenEnum>::VALUES)),
        Field::new("Ipv4IpamPoolId", ValueType::String),
        Field::new("Ipv4CidrMask", ValueType::Integer),
        Field::new("EnableDnsHostname", ValueType::Boolean),
        Field::new("Ipv6CidrMask", ValueType::Integer),
        Field::new("Ipv6IpamPoolId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVpcRequest, CREATE_VPC_REQUEST, 0 => region_id, 1 => cidr_block, 2 =>
    client_token, 3 => description, 4 => enable_ipv6, 5 => ipv6_cidr_block, 6 =>
    resource_group_id, 7 => user_cidr, 8 => vpc_name, 9 => tag, 10 => dry_run, 11 =>
    ipv6_isp, 12 => ipv4_ipam_pool_id, 13 => ipv4_cidr_mask, 14 => enable_dns_hostname,
    15 => ipv6_cidr_mask, 16 => ipv6_ipam_pool_id
);

impl CreateVpcRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
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
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`user_cidr`](Self#structfield.user_cidr).
    #[inline]
    pub fn user_cidr(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_cidr = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpc_name`](Self#structfield.vpc_name).
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_name = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`ipv6_isp`](Self#structfield.ipv6_isp).
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.ipv6_isp = value.into_option();
        self
    }
    /// Sets [`ipv4_ipam_pool_id`](Self#structfield.ipv4_ipam_pool_id).
    #[inline]
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_ipam_pool_id = value.into_option();
        self
    }
    /// Sets [`ipv4_cidr_mask`](Self#structfield.ipv4_cidr_mask).
    #[inline]
    pub fn ipv4_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv4_cidr_mask = value.into_option();
        self
    }
    /// Sets [`enable_dns_hostname`](Self#structfield.enable_dns_hostname).
    #[inline]
    pub fn enable_dns_hostname(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dns_hostname = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_mask`](Self#structfield.ipv6_cidr_mask).
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv6_cidr_mask = value.into_option();
        self
    }
    /// Sets [`ipv6_ipam_pool_id`](Self#structfield.ipv6_ipam_pool_id).
    #[inline]
    pub fn ipv6_ipam_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_ipam_pool_id = value.into_option();
        self
    }
}

/// The response of `CreateVpc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// Id of the new VPC.
    pub vpc_id: String,
    /// VRouter that was created with it.
    pub vrouter_id: String,
    /// Route table that was created with it.
    pub route_table_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the VPC.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_VPC_RESPONSE: Schema = Schema::new(
    "CreateVpcResponse",
    &[
        Field::new("VpcId", ValueType::String).required(),
        Field::new("VRouterId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVpcResponse, CREATE_VPC_RESPONSE, 0 => vpc_id, 1 => vrouter_id, 2 =>
    route_table_id, 3 => request_id, 4 => resource_group_id
);

aliyun_api_core::response!(CreateVpcResponse);

impl CreateVpcResponse {
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
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

static CREATE_VPC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVpc",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VPC_REQUEST,
    response: &CREATE_VPC_RESPONSE,
    classes: &[
        ("ResourceNotAvailable", ErrorClass::Quota),
        ("Forbbiden", ErrorClass::Denied),
        ("ResourceNotAvailable.Vpc", ErrorClass::Quota),
        ("InvalidUserCidr.Quota", ErrorClass::Quota),
        ("TOKEN_PROCESSING", ErrorClass::NotReady),
        ("InvokeError", ErrorClass::Internal),
        ("InvalidResourceGroupId", ErrorClass::NotFound),
        ("IllegalParam.Ipv6CidrBlock", ErrorClass::Invalid),
        ("OperationFailed.IPv6CidrNotReserved", ErrorClass::Conflict),
        ("OperationUnsupported.Ipv6Feature", ErrorClass::Invalid),
        ("System.ServiceBusy", ErrorClass::Internal),
        ("IllegalParam.UserCidr", ErrorClass::Invalid),
        ("OperationUnsupported.ResourceGroupId", ErrorClass::Invalid),
        ("IllegalParam.EnableIpv6", ErrorClass::Invalid),
        ("UnsupportedFeature.Ipv6Isp", ErrorClass::Invalid),
        ("ResourceNotEnough.Ipv6Cidr", ErrorClass::Quota),
        ("UnsupportedFeature.IPAM", ErrorClass::Invalid),
        ("IllegalParam.Ipv4CidrMask", ErrorClass::Invalid),
        ("IllegalParam.IpamPool", ErrorClass::Invalid),
        ("OperationDenied.RequestRegionInvalid", ErrorClass::Conflict),
        ("OperationDenied.IpamPoolNotInRegion", ErrorClass::Conflict),
        ("OperationDenied.CidrInExcludeCidrs", ErrorClass::Conflict),
        ("OperationDenied.AvailableCidrInsufficient", ErrorClass::Quota),
        ("UnsupportedFeature.Ipam", ErrorClass::Invalid),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVpcRequest {
    type Response = CreateVpcResponse;
    const ACTION: &'static ActionInfo = &CREATE_VPC;
}

impl CreateVpcRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Creates a VPC.
    ///
    /// A VRouter and a route table are created with it. The VPC has one primary IPv4 CIDR block, and room for 300,000 private addresses of cloud resources.
    /// Several default VPCs of a region cannot be created at once; other VPCs can.
    ///
    /// The VPC is created in the background; its `Status` in DescribeVpcAttribute changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVpcRequest`].
    #[inline]
    pub fn create_vpc(&self) -> Call<CreateVpcRequest> {
        Call::new(&self.inner, CreateVpcRequest::new())
    }
}

impl Call<CreateVpcRequest> {
    /// Region to create the VPC in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Primary IPv4 CIDR block, with a mask of 8 to 28 bits. A part of 192.168.0.0/16, 172.16.0.0/12 or 10.0.0.0/8 with 16 bits or more is recommended; the manual has these only, with 8 to 24 bits. It cannot be changed later.
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cidr_block = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the VPC. The manual has 2 to 256 characters, the first of them a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Whether the VPC gets an IPv6 CIDR block.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// IPv6 CIDR block to use, which must be reserved beforehand. If omitted, the system allocates one to a VPC with IPv6.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
    /// Resource group of the VPC.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// CIDR blocks on the side of the customer. Traffic to them follows the route table instead of leaving through a public address. If one contains another, the larger one is used.
    #[inline]
    pub fn user_cidr(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.user_cidr = value.into_iter().map(Into::into).collect();
        self
    }
    /// Name of the VPC. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_name = value.into_option();
        self
    }
    /// Tags of the new VPC.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Line of the IPv6 CIDR block; others than BGP are for accounts on a whitelist.
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.request.ipv6_isp = value.into_option();
        self
    }
    /// IPAM pool to take the IPv4 CIDR block from.
    #[inline]
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_ipam_pool_id = value.into_option();
        self
    }
    /// Length of the mask of the block that the IPAM pool allocates.
    #[inline]
    pub fn ipv4_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv4_cidr_mask = value.into_option();
        self
    }
    /// Whether the addresses of the VPC get DNS names.
    #[inline]
    pub fn enable_dns_hostname(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_dns_hostname = value.into_option();
        self
    }
    /// Length of the mask of the IPv6 block that the IPAM pool allocates.
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv6_cidr_mask = value.into_option();
        self
    }
    /// IPAM pool to take the IPv6 CIDR block from.
    #[inline]
    pub fn ipv6_ipam_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_ipam_pool_id = value.into_option();
        self
    }
}
