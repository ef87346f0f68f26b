// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteIpv4Gateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an IPv4 gateway.
///
/// Dissociate its route table, and delete the routes that lead to it, first. One gateway cannot be deleted by several calls at once.
///
/// The gateway is deleted in the background; while it is being deleted, its `Status` in GetIpv4GatewayAttribute is Deleting, and then it is not found.
///
/// The parameters of `DeleteIpv4Gateway`. Sent with [`Client::delete_ipv4_gateway`](super::super::Client::delete_ipv4_gateway); the response is a [`DeleteIpv4GatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_ipv4_gateway("ipv4gw-5tsnc6s4ogsedtp3k****")
///     .internet_mode("public")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.Ipv4Gateway`](super::super::ErrorCode::ResourceNotFoundIpv4Gateway), [`IncorrectStatus.Ipv4Gateway`](super::super::ErrorCode::IncorrectStatusIpv4Gateway), [`OperationDenied.RouteEntryExist`](super::super::ErrorCode::OperationDeniedRouteEntryExist), [`OperationDenied.GatewayAlreadyAssociated`](super::super::ErrorCode::OperationDeniedGatewayAlreadyAssociated), [`OperationFailed.Ipv4GatewayUsedByEipBindIpAddress`](super::super::ErrorCode::OperationFailedIpv4GatewayUsedByEipBindIpAddress).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteIpv4GatewayRequest {
    /// Gateway to delete.
    ///
    /// Required.
    pub ipv4_gateway_id: String,
    /// What the VPC is afterwards.
    ///
    /// Default: `private`.
    pub internet_mode: Option<Ipv4GatewayInternetMode>,
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DELETE_IPV4_GATEWAY_REQUEST: Schema = Schema::new(
    "DeleteIpv4GatewayRequest",
    &[
        Field::new("Ipv4GatewayId", ValueType::String).required(),
        Field::new(
            "InternetMode",
            ValueType::Enum(<Ipv4GatewayInternetMode as OpenEnum>::VALUES),
        ),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteIpv4GatewayRequest, DELETE_IPV4_GATEWAY_REQUEST, 0 => ipv4_gateway_id, 1 =>
    internet_mode, 2 => region_id, 3 => client_token, 4 => dry_run
);

impl DeleteIpv4GatewayRequest {
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = value.into();
        self
    }
    /// Sets [`internet_mode`](Self#structfield.internet_mode).
    #[inline]
    pub fn internet_mode(
        mut self,
        value: impl IntoOption<Ipv4GatewayInternetMode>,
    ) -> Self {
        self.internet_mode = value.into_option();
        self
    }
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
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `DeleteIpv4Gateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteIpv4GatewayResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_IPV4_GATEWAY_RESPONSE: Schema = Schema::new(
    "DeleteIpv4GatewayResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteIpv4GatewayResponse, DELETE_IPV4_GATEWAY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteIpv4GatewayResponse);

impl DeleteIpv4GatewayResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// What the VPC is afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv4GatewayInternetMode {
    /// `private`: a private network without access to the Internet.
    Private,
    /// `public`: a network whose public addresses lead to the Internet by themselves, as without a gateway.
    Public,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv4GatewayInternetMode, Private = "private", Public = "public"
);

static DELETE_IPV4_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteIpv4Gateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_IPV4_GATEWAY_REQUEST,
    response: &DELETE_IPV4_GATEWAY_RESPONSE,
    classes: &[
        ("OperationDenied.RouteEntryExist", ErrorClass::Conflict),
        ("OperationDenied.GatewayAlreadyAssociated", ErrorClass::Conflict),
        ("OperationFailed.Ipv4GatewayUsedByEipBindIpAddress", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteIpv4GatewayRequest {
    type Response = DeleteIpv4GatewayResponse;
    const ACTION: &'static ActionInfo = &DELETE_IPV4_GATEWAY;
}

impl DeleteIpv4GatewayRequest {
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
    /// Deletes an IPv4 gateway.
    ///
    /// Dissociate its route table, and delete the routes that lead to it, first. One gateway cannot be deleted by several calls at once.
    ///
    /// The gateway is deleted in the background; while it is being deleted, its `Status` in GetIpv4GatewayAttribute is Deleting, and then it is not found.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteIpv4GatewayRequest`].
    #[inline]
    pub fn delete_ipv4_gateway(
        &self,
        ipv4_gateway_id: impl Into<String>,
    ) -> Call<DeleteIpv4GatewayRequest> {
        Call::new(&self.inner, DeleteIpv4GatewayRequest::new(ipv4_gateway_id))
    }
}

impl Call<DeleteIpv4GatewayRequest> {
    /// What the VPC is afterwards.
    #[inline]
    pub fn internet_mode(
        mut self,
        value: impl IntoOption<Ipv4GatewayInternetMode>,
    ) -> Self {
        self.request.internet_mode = value.into_option();
        self
    }
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
