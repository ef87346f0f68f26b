// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNatIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a NAT IP address.
///
/// The address is deleted in the background; while it is Deleting, it can only be read. It is gone when ListNatIps no longer has it.
///
/// The parameters of `DeleteNatIp`. Sent with [`Client::delete_nat_ip`](super::super::Client::delete_nat_ip); the response is a [`DeleteNatIpResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_nat_ip().nat_ip_id("vpcnatip-gw8y7q3cpk3fggs87****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus.NatIp`](super::super::ErrorCode::IncorrectStatusNatIp), [`OperationFailed.DefaultNatIp`](super::super::ErrorCode::OperationFailedDefaultNatIp), [`DependencyViolation.NatIp`](super::super::ErrorCode::DependencyViolationNatIp), [`IncorrectStatus.NatGateway`](super::super::ErrorCode::IncorrectStatusNatGateway), [`DependencyViolation.FullNatEntry`](super::super::ErrorCode::DependencyViolationFullNatEntry), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`ResourceNotFound.NatIp`](super::super::ErrorCode::ResourceNotFoundNatIp), [`ResourceNotFound.NatGateway`](super::super::ErrorCode::ResourceNotFoundNatGateway), [`ResourceNotFound.NatIpCidr`](super::super::ErrorCode::ResourceNotFoundNatIpCidr).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNatIpRequest {
    /// Region of the gateway that the address belongs to.
    pub region_id: Option<String>,
    /// Address to delete.
    pub nat_ip_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Prefix to delete, in place of an address.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub ipv4_prefix: Option<String>,
    /// Gateway that the prefix belongs to.
    pub nat_gateway_id: Option<String>,
}

pub(crate) static DELETE_NAT_IP_REQUEST: Schema = Schema::new(
    "DeleteNatIpRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatIpId", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("Ipv4Prefix", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteNatIpRequest, DELETE_NAT_IP_REQUEST, 0 => region_id, 1 => nat_ip_id, 2 =>
    dry_run, 3 => client_token, 4 => ipv4_prefix, 5 => nat_gateway_id
);

impl DeleteNatIpRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`nat_ip_id`](Self#structfield.nat_ip_id).
    #[inline]
    pub fn nat_ip_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_id = value.into_option();
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
    /// Sets [`ipv4_prefix`](Self#structfield.ipv4_prefix).
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_prefix = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
}

/// The response of `DeleteNatIp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNatIpResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_NAT_IP_RESPONSE: Schema = Schema::new(
    "DeleteNatIpResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(DeleteNatIpResponse, DELETE_NAT_IP_RESPONSE, 0 => request_id);

aliyun_api_core::response!(DeleteNatIpResponse);

impl DeleteNatIpResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_NAT_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteNatIp",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_NAT_IP_REQUEST,
    response: &DELETE_NAT_IP_RESPONSE,
    classes: &[
        ("OperationFailed.DefaultNatIp", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteNatIpRequest {
    type Response = DeleteNatIpResponse;
    const ACTION: &'static ActionInfo = &DELETE_NAT_IP;
}

impl DeleteNatIpRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Deletes a NAT IP address.
    ///
    /// The address is deleted in the background; while it is Deleting, it can only be read. It is gone when ListNatIps no longer has it.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteNatIpRequest`].
    #[inline]
    pub fn delete_nat_ip(&self) -> Call<DeleteNatIpRequest> {
        Call::new(&self.inner, DeleteNatIpRequest::new())
    }
}

impl Call<DeleteNatIpRequest> {
    /// Region of the gateway that the address belongs to.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Address to delete.
    #[inline]
    pub fn nat_ip_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_id = value.into_option();
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
    /// Prefix to delete, in place of an address.
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_prefix = value.into_option();
        self
    }
    /// Gateway that the prefix belongs to.
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_gateway_id = value.into_option();
        self
    }
}
