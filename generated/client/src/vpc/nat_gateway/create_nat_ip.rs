// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a NAT IP address on a VPC NAT gateway.
///
/// Addresses of one gateway are created one at a time. While an address is `Creating`, it can only be read.
///
/// The address is created in the background; its `NatIpStatus` in ListNatIps changes from Creating to Available.
///
/// The parameters of `CreateNatIp`. Sent with [`Client::create_nat_ip`](super::super::Client::create_nat_ip); the response is a [`CreateNatIpResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_nat_ip(vpc::CreateNatIpRequired {
///         nat_gateway_id: "ngw-gw8v16wgvtq26vh59****".into(),
///         nat_ip_cidr: "192.168.0.0/24".into(),
///     })
///     .nat_ip_name("newnatip")
///     .nat_ip_description("test")
///     .nat_ip("192.168.0.34")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Mismatch.NatIpAndNatIpCidr`](super::super::ErrorCode::MismatchNatIpAndNatIpCidr), [`ResourceNotFound.NatGateway`](super::super::ErrorCode::ResourceNotFoundNatGateway), [`ResourceNotFound.NatIpCidr`](super::super::ErrorCode::ResourceNotFoundNatIpCidr), [`IncorrectStatus.NatGateway`](super::super::ErrorCode::IncorrectStatusNatGateway), [`QuotaExceeded.NatIp`](super::super::ErrorCode::QuotaExceededNatIp), [`ResourceAlreadyExist.NatIp`](super::super::ErrorCode::ResourceAlreadyExistNatIp), [`ResourceNotEnough.SwitchAvailableIps`](super::super::ErrorCode::ResourceNotEnoughSwitchAvailableIps), [`ResourceNotEnough.NatIp`](super::super::ErrorCode::ResourceNotEnoughNatIp), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatIpRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// VPC NAT gateway to create the address on.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Name of the address.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub nat_ip_name: Option<String>,
    /// Description of the address.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub nat_ip_description: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// CIDR block of the gateway that the address belongs to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub nat_ip_cidr: String,
    /// The address, a free one of the block. If omitted, one is chosen at random.
    ///
    /// An IPv4 address.
    pub nat_ip: Option<String>,
    /// Prefix to create instead of a single address, with a mask of 28 bits. It is a free part of the reserved block of the VSwitch of the gateway.
    ///
    /// Matches `.*/28`; a CIDR block such as `10.0.0.0/8`.
    pub ipv4_prefix: Option<String>,
    /// Number of prefixes that are chosen at random from the reserved block of the VSwitch.
    ///
    /// 1 to 10.
    pub ipv4_prefix_count: Option<i64>,
}

pub(crate) static CREATE_NAT_IP_REQUEST: Schema = Schema::new(
    "CreateNatIpRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("NatIpName", ValueType::String),
        Field::new("NatIpDescription", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("NatIpCidr", ValueType::String).required(),
        Field::new("NatIp", ValueType::String),
        Field::new("Ipv4Prefix", ValueType::String),
        Field::new("Ipv4PrefixCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreateNatIpRequest, CREATE_NAT_IP_REQUEST, 0 => region_id, 1 => nat_gateway_id, 2 =>
    nat_ip_name, 3 => nat_ip_description, 4 => dry_run, 5 => client_token, 6 =>
    nat_ip_cidr, 7 => nat_ip, 8 => ipv4_prefix, 9 => ipv4_prefix_count
);

impl CreateNatIpRequest {
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
    /// Sets [`nat_ip_name`](Self#structfield.nat_ip_name).
    #[inline]
    pub fn nat_ip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_name = value.into_option();
        self
    }
    /// Sets [`nat_ip_description`](Self#structfield.nat_ip_description).
    #[inline]
    pub fn nat_ip_description(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_description = value.into_option();
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
    /// Sets [`nat_ip`](Self#structfield.nat_ip).
    #[inline]
    pub fn nat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip = value.into_option();
        self
    }
    /// Sets [`ipv4_prefix`](Self#structfield.ipv4_prefix).
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_prefix = value.into_option();
        self
    }
    /// Sets [`ipv4_prefix_count`](Self#structfield.ipv4_prefix_count).
    #[inline]
    pub fn ipv4_prefix_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv4_prefix_count = value.into_option();
        self
    }
}

/// The response of `CreateNatIp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatIpResponse {
    /// The new address.
    pub nat_ip: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new address.
    pub nat_ip_id: String,
    /// The new prefix.
    pub ipv4_prefix: Option<String>,
    /// What was created, where it is several prefixes.
    pub nat_ips: Vec<CreatedNatIp>,
    metadata: Metadata,
}

pub(crate) static CREATE_NAT_IP_RESPONSE: Schema = Schema::new(
    "CreateNatIpResponse",
    &[
        Field::new("NatIp", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("NatIpId", ValueType::String).required(),
        Field::new("Ipv4Prefix", ValueType::String),
        Field::new("NatIps", ValueType::List(&ValueType::Record(&CREATED_NAT_IP))),
    ],
);

aliyun_api_core::record!(
    CreateNatIpResponse, CREATE_NAT_IP_RESPONSE, 0 => nat_ip, 1 => request_id, 2 =>
    nat_ip_id, 3 => ipv4_prefix, 4 => nat_ips
);

aliyun_api_core::response!(CreateNatIpResponse);

impl CreateNatIpResponse {
    /// Sets [`nat_ip`](Self#structfield.nat_ip).
    #[inline]
    pub fn nat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`nat_ip_id`](Self#structfield.nat_ip_id).
    #[inline]
    pub fn nat_ip_id(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_id = value.into();
        self
    }
    /// Sets [`ipv4_prefix`](Self#structfield.ipv4_prefix).
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_prefix = value.into_option();
        self
    }
    /// Sets [`nat_ips`](Self#structfield.nat_ips).
    #[inline]
    pub fn nat_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreatedNatIp>>,
    ) -> Self {
        self.nat_ips = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A new address or prefix.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedNatIp {
    /// The prefix.
    pub ipv4_prefix: Option<String>,
    /// The address.
    pub nat_ip: Option<String>,
    /// Id of the address.
    pub nat_ip_id: Option<String>,
}

pub(crate) static CREATED_NAT_IP: Schema = Schema::new(
    "CreatedNatIp",
    &[
        Field::new("Ipv4Prefix", ValueType::String),
        Field::new("NatIp", ValueType::String),
        Field::new("NatIpId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreatedNatIp, CREATED_NAT_IP, 0 => ipv4_prefix, 1 => nat_ip, 2 => nat_ip_id
);

impl CreatedNatIp {
    /// Sets [`ipv4_prefix`](Self#structfield.ipv4_prefix).
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_prefix = value.into_option();
        self
    }
    /// Sets [`nat_ip`](Self#structfield.nat_ip).
    #[inline]
    pub fn nat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip = value.into_option();
        self
    }
    /// Sets [`nat_ip_id`](Self#structfield.nat_ip_id).
    #[inline]
    pub fn nat_ip_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_id = value.into_option();
        self
    }
}

static CREATE_NAT_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateNatIp",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_NAT_IP_REQUEST,
    response: &CREATE_NAT_IP_RESPONSE,
    classes: &[
        ("Mismatch.NatIpAndNatIpCidr", ErrorClass::Invalid),
        ("ResourceAlreadyExist.NatIp", ErrorClass::Conflict),
        ("ResourceNotEnough.SwitchAvailableIps", ErrorClass::Quota),
        ("ResourceNotEnough.NatIp", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateNatIpRequest {
    type Response = CreateNatIpResponse;
    const ACTION: &'static ActionInfo = &CREATE_NAT_IP;
}

/// What `CreateNatIp` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateNatIpRequired {
    /// VPC NAT gateway to create the address on.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// CIDR block of the gateway that the address belongs to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub nat_ip_cidr: String,
}

impl std::fmt::Debug for CreateNatIpRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateNatIpRequired",
            &CREATE_NAT_IP_REQUEST,
            &[(1, &self.nat_gateway_id), (6, &self.nat_ip_cidr)],
            f,
        )
    }
}

impl CreateNatIpRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateNatIpRequired) -> Self {
        Self {
            nat_gateway_id: required.nat_gateway_id,
            nat_ip_cidr: required.nat_ip_cidr,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a NAT IP address on a VPC NAT gateway.
    ///
    /// Addresses of one gateway are created one at a time. While an address is `Creating`, it can only be read.
    ///
    /// The address is created in the background; its `NatIpStatus` in ListNatIps changes from Creating to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateNatIpRequest`].
    #[inline]
    pub fn create_nat_ip(
        &self,
        required: CreateNatIpRequired,
    ) -> Call<CreateNatIpRequest> {
        Call::new(&self.inner, CreateNatIpRequest::new(required))
    }
}

impl Call<CreateNatIpRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name of the address.
    #[inline]
    pub fn nat_ip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_name = value.into_option();
        self
    }
    /// Description of the address.
    #[inline]
    pub fn nat_ip_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_description = value.into_option();
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
    /// The address, a free one of the block. If omitted, one is chosen at random.
    #[inline]
    pub fn nat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip = value.into_option();
        self
    }
    /// Prefix to create instead of a single address, with a mask of 28 bits. It is a free part of the reserved block of the VSwitch of the gateway.
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_prefix = value.into_option();
        self
    }
    /// Number of prefixes that are chosen at random from the reserved block of the VSwitch.
    #[inline]
    pub fn ipv4_prefix_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv4_prefix_count = value.into_option();
        self
    }
}
