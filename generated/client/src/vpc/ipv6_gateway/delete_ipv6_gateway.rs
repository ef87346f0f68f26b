// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteIpv6Gateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an IPv6 gateway.
///
/// It must have no egress-only rules, and no IPv6 address with Internet bandwidth: delete those first. One gateway is deleted by one request at a time.
///
/// The gateway is deleted in the background: its `Status` is Deleting, and then it is found no more.
///
/// The parameters of `DeleteIpv6Gateway`. Sent with [`Client::delete_ipv6_gateway`](super::super::Client::delete_ipv6_gateway); the response is a [`DeleteIpv6GatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_ipv6_gateway("ipv6gw-hp3y0l3ln89j8****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.RouteTable`](super::super::ErrorCode::ResourceNotFoundRouteTable), [`DependencyViolation.GatewayRouteTableRelation`](super::super::ErrorCode::DependencyViolationGatewayRouteTableRelation), [`IncorrectStatus.Ipv6Gateway`](super::super::ErrorCode::IncorrectStatusIpv6Gateway), [`DependencyViolation.EgressRules`](super::super::ErrorCode::DependencyViolationEgressRules), [`DependencyViolation.Ipv6InternetBandwidth`](super::super::ErrorCode::DependencyViolationIpv6InternetBandwidth), [`OperationFailed.RouteEntryUnstable`](super::super::ErrorCode::OperationFailedRouteEntryUnstable), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteIpv6GatewayRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to delete.
    ///
    /// Required.
    pub ipv6_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DELETE_IPV6_GATEWAY_REQUEST: Schema = Schema::new(
    "DeleteIpv6GatewayRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6GatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteIpv6GatewayRequest, DELETE_IPV6_GATEWAY_REQUEST, 0 => region_id, 1 =>
    ipv6_gateway_id, 2 => client_token, 3 => dry_run
);

impl DeleteIpv6GatewayRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `DeleteIpv6Gateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteIpv6GatewayResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_IPV6_GATEWAY_RESPONSE: Schema = Schema::new(
    "DeleteIpv6GatewayResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteIpv6GatewayResponse, DELETE_IPV6_GATEWAY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteIpv6GatewayResponse);

impl DeleteIpv6GatewayResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_IPV6_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteIpv6Gateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_IPV6_GATEWAY_REQUEST,
    response: &DELETE_IPV6_GATEWAY_RESPONSE,
    classes: &[
        ("OperationFailed.RouteEntryUnstable", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteIpv6GatewayRequest {
    type Response = DeleteIpv6GatewayResponse;
    const ACTION: &'static ActionInfo = &DELETE_IPV6_GATEWAY;
}

impl DeleteIpv6GatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an IPv6 gateway.
    ///
    /// It must have no egress-only rules, and no IPv6 address with Internet bandwidth: delete those first. One gateway is deleted by one request at a time.
    ///
    /// The gateway is deleted in the background: its `Status` is Deleting, and then it is found no more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteIpv6GatewayRequest`].
    #[inline]
    pub fn delete_ipv6_gateway(
        &self,
        ipv6_gateway_id: impl Into<String>,
    ) -> Call<DeleteIpv6GatewayRequest> {
        Call::new(&self.inner, DeleteIpv6GatewayRequest::new(ipv6_gateway_id))
    }
}

impl Call<DeleteIpv6GatewayRequest> {
    /// Region of the gateway.
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
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
