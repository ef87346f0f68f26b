// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNatIpCidr`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a CIDR block of a NAT gateway.
///
/// Delete the NAT IP addresses of the block first. The default block cannot be deleted.
///
/// The parameters of `DeleteNatIpCidr`. Sent with [`Client::delete_nat_ip_cidr`](super::super::Client::delete_nat_ip_cidr); the response is a [`DeleteNatIpCidrResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_nat_ip_cidr(vpc::DeleteNatIpCidrRequired {
///         nat_ip_cidr: "172.16.0.0/24".into(),
///         nat_gateway_id: "ngw-gw8v16wgvtq26vh59****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.NatIpCidr`](super::super::ErrorCode::ResourceNotFoundNatIpCidr), [`OperationFailed.DefaultNatIpCidr`](super::super::ErrorCode::OperationFailedDefaultNatIpCidr), [`DependencyViolation.NatIp`](super::super::ErrorCode::DependencyViolationNatIp), [`IncorrectStatus.NatGateway`](super::super::ErrorCode::IncorrectStatusNatGateway), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNatIpCidrRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Block to delete.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub nat_ip_cidr: String,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Gateway that the block belongs to.
    ///
    /// Required.
    pub nat_gateway_id: String,
}

pub(crate) static DELETE_NAT_IP_CIDR_REQUEST: Schema = Schema::new(
    "DeleteNatIpCidrRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatIpCidr", ValueType::String).required(),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("NatGatewayId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DeleteNatIpCidrRequest, DELETE_NAT_IP_CIDR_REQUEST, 0 => region_id, 1 => nat_ip_cidr,
    2 => dry_run, 3 => client_token, 4 => nat_gateway_id
);

impl DeleteNatIpCidrRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr`](Self#structfield.nat_ip_cidr).
    #[inline]
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = value.into();
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
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
}

/// The response of `DeleteNatIpCidr`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNatIpCidrResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_NAT_IP_CIDR_RESPONSE: Schema = Schema::new(
    "DeleteNatIpCidrResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteNatIpCidrResponse, DELETE_NAT_IP_CIDR_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteNatIpCidrResponse);

impl DeleteNatIpCidrResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_NAT_IP_CIDR: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteNatIpCidr",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_NAT_IP_CIDR_REQUEST,
    response: &DELETE_NAT_IP_CIDR_RESPONSE,
    classes: &[
        ("OperationFailed.DefaultNatIpCidr", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteNatIpCidrRequest {
    type Response = DeleteNatIpCidrResponse;
    const ACTION: &'static ActionInfo = &DELETE_NAT_IP_CIDR;
}

/// What `DeleteNatIpCidr` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DeleteNatIpCidrRequired {
    /// Block to delete.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub nat_ip_cidr: String,
    /// Gateway that the block belongs to.
    ///
    /// Required.
    pub nat_gateway_id: String,
}

impl std::fmt::Debug for DeleteNatIpCidrRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteNatIpCidrRequired",
            &DELETE_NAT_IP_CIDR_REQUEST,
            &[(1, &self.nat_ip_cidr), (4, &self.nat_gateway_id)],
            f,
        )
    }
}

impl DeleteNatIpCidrRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DeleteNatIpCidrRequired) -> Self {
        Self {
            nat_ip_cidr: required.nat_ip_cidr,
            nat_gateway_id: required.nat_gateway_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a CIDR block of a NAT gateway.
    ///
    /// Delete the NAT IP addresses of the block first. The default block cannot be deleted.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteNatIpCidrRequest`].
    #[inline]
    pub fn delete_nat_ip_cidr(
        &self,
        required: DeleteNatIpCidrRequired,
    ) -> Call<DeleteNatIpCidrRequest> {
        Call::new(&self.inner, DeleteNatIpCidrRequest::new(required))
    }
}

impl Call<DeleteNatIpCidrRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
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
