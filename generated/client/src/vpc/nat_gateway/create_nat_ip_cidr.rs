// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatIpCidr`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds a CIDR block for NAT IP addresses to a VPC NAT gateway.
///
/// Blocks of one gateway are created one at a time.
///
/// The parameters of `CreateNatIpCidr`. Sent with [`Client::create_nat_ip_cidr`](super::super::Client::create_nat_ip_cidr); the response is a [`CreateNatIpCidrResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_nat_ip_cidr(vpc::CreateNatIpCidrRequired {
///         nat_gateway_id: "ngw-gw8v16wgvtq26vh59****".into(),
///         nat_ip_cidr: "172.16.0.0/24".into(),
///     })
///     .nat_ip_cidr_name("newcidr")
///     .nat_ip_cidr_description("mycidr")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus.NatGateway`](super::super::ErrorCode::IncorrectStatusNatGateway), [`OperationFailed.NatIpCidrInUse`](super::super::ErrorCode::OperationFailedNatIpCidrInUse), [`QuotaExceeded.NatIpCidr`](super::super::ErrorCode::QuotaExceededNatIpCidr), [`OperationFailed.CreateNatIpCidrInVpcCidrBlock`](super::super::ErrorCode::OperationFailedCreateNatIpCidrInVpcCidrBlock), [`OperationFailed.CreateNatIpCidrNotInUserCidr`](super::super::ErrorCode::OperationFailedCreateNatIpCidrNotInUserCidr), [`ResourceAlreadyExist.NatIpCidr`](super::super::ErrorCode::ResourceAlreadyExistNatIpCidr), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`ResourceNotFound.NatGateway`](super::super::ErrorCode::ResourceNotFoundNatGateway), [`ResourceNotFound.VPC`](super::super::ErrorCode::ResourceNotFoundVpc).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatIpCidrRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// VPC NAT gateway to add the block to.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Name of the block.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub nat_ip_cidr_name: Option<String>,
    /// Description of the block.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub nat_ip_cidr_description: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// The block, with a mask of 16 to 32 bits: a part of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, or public addresses that are in a customer CIDR block of the VPC.
    ///
    /// Required. Matches `.*/(1[6-9]|2[0-9]|3[0-2])`; a CIDR block such as `10.0.0.0/8`.
    pub nat_ip_cidr: String,
}

pub(crate) static CREATE_NAT_IP_CIDR_REQUEST: Schema = Schema::new(
    "CreateNatIpCidrRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("NatIpCidrName", ValueType::String),
        Field::new("NatIpCidrDescription", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("NatIpCidr", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateNatIpCidrRequest, CREATE_NAT_IP_CIDR_REQUEST, 0 => region_id, 1 =>
    nat_gateway_id, 2 => nat_ip_cidr_name, 3 => nat_ip_cidr_description, 4 => dry_run, 5
    => client_token, 6 => nat_ip_cidr
);

impl CreateNatIpCidrRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`nat_ip_cidr_name`](Self#structfield.nat_ip_cidr_name).
    #[inline]
    pub fn nat_ip_cidr_name(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr_name = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr_description`](Self#structfield.nat_ip_cidr_description).
    #[inline]
    pub fn nat_ip_cidr_description(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr_description = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr`](Self#structfield.nat_ip_cidr).
    #[inline]
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = value.into();
        self
    }
}

/// The response of `CreateNatIpCidr`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatIpCidrResponse {
    /// Id of the new block.
    pub nat_ip_cidr_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_NAT_IP_CIDR_RESPONSE: Schema = Schema::new(
    "CreateNatIpCidrResponse",
    &[
        Field::new("NatIpCidrId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateNatIpCidrResponse, CREATE_NAT_IP_CIDR_RESPONSE, 0 => nat_ip_cidr_id, 1 =>
    request_id
);

aliyun_api_core::response!(CreateNatIpCidrResponse);

impl CreateNatIpCidrResponse {
    /// Sets [`nat_ip_cidr_id`](Self#structfield.nat_ip_cidr_id).
    #[inline]
    pub fn nat_ip_cidr_id(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_NAT_IP_CIDR: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateNatIpCidr",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_NAT_IP_CIDR_REQUEST,
    response: &CREATE_NAT_IP_CIDR_RESPONSE,
    classes: &[
        ("OperationFailed.NatIpCidrInUse", ErrorClass::Conflict),
        ("OperationFailed.CreateNatIpCidrInVpcCidrBlock", ErrorClass::Conflict),
        ("OperationFailed.CreateNatIpCidrNotInUserCidr", ErrorClass::Conflict),
        ("ResourceAlreadyExist.NatIpCidr", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateNatIpCidrRequest {
    type Response = CreateNatIpCidrResponse;
    const ACTION: &'static ActionInfo = &CREATE_NAT_IP_CIDR;
}

/// What `CreateNatIpCidr` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateNatIpCidrRequired {
    /// VPC NAT gateway to add the block to.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// The block, with a mask of 16 to 32 bits: a part of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, or public addresses that are in a customer CIDR block of the VPC.
    ///
    /// Required. Matches `.*/(1[6-9]|2[0-9]|3[0-2])`; a CIDR block such as `10.0.0.0/8`.
    pub nat_ip_cidr: String,
}

impl std::fmt::Debug for CreateNatIpCidrRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateNatIpCidrRequired",
            &CREATE_NAT_IP_CIDR_REQUEST,
            &[(1, &self.nat_gateway_id), (6, &self.nat_ip_cidr)],
            f,
        )
    }
}

impl CreateNatIpCidrRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateNatIpCidrRequired) -> Self {
        Self {
            nat_gateway_id: required.nat_gateway_id,
            nat_ip_cidr: required.nat_ip_cidr,
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds a CIDR block for NAT IP addresses to a VPC NAT gateway.
    ///
    /// Blocks of one gateway are created one at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateNatIpCidrRequest`].
    #[inline]
    pub fn create_nat_ip_cidr(
        &self,
        required: CreateNatIpCidrRequired,
    ) -> Call<CreateNatIpCidrRequest> {
        Call::new(&self.inner, CreateNatIpCidrRequest::new(required))
    }
}

impl Call<CreateNatIpCidrRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name of the block.
    #[inline]
    pub fn nat_ip_cidr_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_cidr_name = value.into_option();
        self
    }
    /// Description of the block.
    #[inline]
    pub fn nat_ip_cidr_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_cidr_description = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
