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
/// A VRouter and a route table are created with it. The VPC has one IPv4 CIDR block, and room for 15,000 cloud instances.
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
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ResourceNotAvailable`](super::super::ErrorCode::ResourceNotAvailable), [`InvalidVpcName.Malformed`](super::super::ErrorCode::InvalidVpcNameMalformed), [`InvalidVpcDiscription.Malformed`](super::super::ErrorCode::InvalidVpcDiscriptionMalformed), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`QuotaExceeded.Vpc`](super::super::ErrorCode::QuotaExceededVpc), [`ResourceNotAvailable.Vpc`](super::super::ErrorCode::ResourceNotAvailableVpc), [`InvalidUserCidr.Quota`](super::super::ErrorCode::InvalidUserCidrQuota), [`InvalidUserCidr.Malformed`](super::super::ErrorCode::InvalidUserCidrMalformed), [`InternalError`](super::super::ErrorCode::InternalError2).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.1; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// Region to create the VPC in.
    pub region_id: Option<String>,
    /// IPv4 CIDR block: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or a part of one of them, with a mask of 8 to 24 bits. It cannot be changed later.
    ///
    /// Matches `10(\.[0-9]{1,3}){3}/([89]|1[0-9]|2[0-4])|172\.(1[6-9]|2[0-9]|3[01])(\.[0-9]{1,3}){2}/(1[2-9]|2[0-4])|192\.168(\.[0-9]{1,3}){2}/(1[6-9]|2[0-4])`; a CIDR block such as `10.0.0.0/8`. Default: `172.16.0.0/12`.
    pub cidr_block: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the VPC. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the VPC gets an IPv6 CIDR block.
    ///
    /// Default: `false`.
    pub enable_ipv6: Option<bool>,
    /// IPv6 CIDR block to use.
    pub ipv6_cidr_block: Option<String>,
    /// Resource group of the VPC.
    pub resource_group_id: Option<String>,
    /// CIDR blocks on the side of the customer. Traffic to them follows the route table instead of leaving through a public address. If one contains another, the larger one is used.
    ///
    /// At most 3 elements; each element: a CIDR block such as `10.0.0.0/8`, not overlapping `100.64.0.0/10`.
    pub user_cidr: Vec<String>,
    /// Name of the VPC.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub vpc_name: Option<String>,
}

pub(crate) static CREATE_VPC_REQUEST: Schema = Schema {
    name: "CreateVpcRequest",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    CreateVpcRequest, CREATE_VPC_REQUEST, 0 => region_id, 1 => cidr_block, 2 =>
    client_token, 3 => description, 4 => enable_ipv6, 5 => ipv6_cidr_block, 6 =>
    resource_group_id, 7 => user_cidr, 8 => vpc_name
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

pub(crate) static CREATE_VPC_RESPONSE: Schema = Schema {
    name: "CreateVpcResponse",
    fields: &[
        Field::new("VpcId", ValueType::String).required(),
        Field::new("VRouterId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
};

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
    /// A VRouter and a route table are created with it. The VPC has one IPv4 CIDR block, and room for 15,000 cloud instances.
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
    /// IPv4 CIDR block: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or a part of one of them, with a mask of 8 to 24 bits. It cannot be changed later.
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
    /// Description of the VPC. It starts with a letter.
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
    /// IPv6 CIDR block to use.
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
    /// Name of the VPC.
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_name = value.into_option();
        self
    }
}
