// Written by `cargo xtask gen` from the specs. Do not edit.

//! `EnableVpcIpv4Gateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Activates an IPv4 gateway.
///
/// From then on, traffic between the VPC and the Internet passes through the gateway. One gateway cannot be activated by several calls at once.
///
/// The gateway is activated in the background; its `Status` in GetIpv4GatewayAttribute changes from Activating to Created.
///
/// The parameters of `EnableVpcIpv4Gateway`. Sent with [`Client::enable_vpc_ipv4_gateway`](super::super::Client::enable_vpc_ipv4_gateway); the response is a [`EnableVpcIpv4GatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .enable_vpc_ipv4_gateway("ipv4gw-5tsp9lumsxoqizvq2****")
///     .route_table_list(["vtb-5ts0ohchwkp3dydt2****"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE`](super::super::ErrorCode::VpcRouteEntryCidrBlockDuplicate), [`ResourceNotFound.Ipv4Gateway`](super::super::ErrorCode::ResourceNotFoundIpv4Gateway), [`IncorrectStatus.Ipv4Gateway`](super::super::ErrorCode::IncorrectStatusIpv4Gateway), [`OperationFailed.Ipv4GatewayAlreadyActive.`](super::super::ErrorCode::OperationFailedIpv4GatewayAlreadyActive), [`OperationDenied.ConflictOfAllZeroRouting`](super::super::ErrorCode::OperationDeniedConflictOfAllZeroRouting), [`UnsupportedFeature.Ipv4Gateway`](super::super::ErrorCode::UnsupportedFeatureIpv4Gateway), [`OperationDenied.VpnExist`](super::super::ErrorCode::OperationDeniedVpnExist), [`OperationDenied.NatgatewayExist`](super::super::ErrorCode::OperationDeniedNatgatewayExist), [`OperationDenied.DirectEipExist`](super::super::ErrorCode::OperationDeniedDirectEipExist), [`OperationDenied.VpcHasAlreadyActive`](super::super::ErrorCode::OperationDeniedVpcHasAlreadyActive).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableVpcIpv4GatewayRequest {
    /// Gateway to activate.
    ///
    /// Required.
    pub ipv4_gateway_id: String,
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Route tables of the VPC that get a route for 0.0.0.0/0 to the gateway. The text has ten at most.
    ///
    /// At most 100 elements.
    pub route_table_list: Vec<String>,
}

pub(crate) static ENABLE_VPC_IPV4_GATEWAY_REQUEST: Schema = Schema::new(
    "EnableVpcIpv4GatewayRequest",
    &[
        Field::new("Ipv4GatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("RouteTableList", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    EnableVpcIpv4GatewayRequest, ENABLE_VPC_IPV4_GATEWAY_REQUEST, 0 => ipv4_gateway_id, 1
    => region_id, 2 => dry_run, 3 => client_token, 4 => route_table_list
);

impl EnableVpcIpv4GatewayRequest {
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`route_table_list`](Self#structfield.route_table_list).
    #[inline]
    pub fn route_table_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.route_table_list = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `EnableVpcIpv4Gateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableVpcIpv4GatewayResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ENABLE_VPC_IPV4_GATEWAY_RESPONSE: Schema = Schema::new(
    "EnableVpcIpv4GatewayResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    EnableVpcIpv4GatewayResponse, ENABLE_VPC_IPV4_GATEWAY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(EnableVpcIpv4GatewayResponse);

impl EnableVpcIpv4GatewayResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ENABLE_VPC_IPV4_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "EnableVpcIpv4Gateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ENABLE_VPC_IPV4_GATEWAY_REQUEST,
    response: &ENABLE_VPC_IPV4_GATEWAY_RESPONSE,
    classes: &[
        ("VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE", ErrorClass::Conflict),
        ("OperationFailed.Ipv4GatewayAlreadyActive.", ErrorClass::Conflict),
        ("OperationDenied.ConflictOfAllZeroRouting", ErrorClass::Conflict),
        ("UnsupportedFeature.Ipv4Gateway", ErrorClass::Invalid),
        ("OperationDenied.VpnExist", ErrorClass::Conflict),
        ("OperationDenied.NatgatewayExist", ErrorClass::Conflict),
        ("OperationDenied.DirectEipExist", ErrorClass::Conflict),
        ("OperationDenied.VpcHasAlreadyActive", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for EnableVpcIpv4GatewayRequest {
    type Response = EnableVpcIpv4GatewayResponse;
    const ACTION: &'static ActionInfo = &ENABLE_VPC_IPV4_GATEWAY;
}

impl EnableVpcIpv4GatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Activates an IPv4 gateway.
    ///
    /// From then on, traffic between the VPC and the Internet passes through the gateway. One gateway cannot be activated by several calls at once.
    ///
    /// The gateway is activated in the background; its `Status` in GetIpv4GatewayAttribute changes from Activating to Created.
    ///
    /// Parameters with their limits, errors, and an example: [`EnableVpcIpv4GatewayRequest`].
    #[inline]
    pub fn enable_vpc_ipv4_gateway(
        &self,
        ipv4_gateway_id: impl Into<String>,
    ) -> Call<EnableVpcIpv4GatewayRequest> {
        Call::new(&self.inner, EnableVpcIpv4GatewayRequest::new(ipv4_gateway_id))
    }
}

impl Call<EnableVpcIpv4GatewayRequest> {
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
    /// Route tables of the VPC that get a route for 0.0.0.0/0 to the gateway. The text has ten at most.
    #[inline]
    pub fn route_table_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.route_table_list = value.into_iter().map(Into::into).collect();
        self
    }
}
