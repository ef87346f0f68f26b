// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateRouteTableWithGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates a gateway route table with an IPv4 or IPv6 gateway of the same VPC.
///
/// The parameters of `AssociateRouteTableWithGateway`. Sent with [`Client::associate_route_table_with_gateway`](super::super::Client::associate_route_table_with_gateway); the response is a [`AssociateRouteTableWithGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_route_table_with_gateway(vpc::AssociateRouteTableWithGatewayRequired {
///         route_table_id: "vtb-5ts0ohchwkp3dydt2****".into(),
///         gateway_id: "ipv4gw-5tsnc6s4ogsedtp3k****".into(),
///     })
///     .gateway_type("Ipv4Gateway")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.Ipv4Gateway`](super::super::ErrorCode::ResourceNotFoundIpv4Gateway), [`IncorrectStatus.Ipv4Gateway`](super::super::ErrorCode::IncorrectStatusIpv4Gateway), [`ResourceAlreadyAssociated.Ipv4Gateway`](super::super::ErrorCode::ResourceAlreadyAssociatedIpv4Gateway), [`ResourceNotFound.GatewayRouteTable`](super::super::ErrorCode::ResourceNotFoundGatewayRouteTable), [`IncorrectStatus.GatewayRouteTable`](super::super::ErrorCode::IncorrectStatusGatewayRouteTable), [`ResourceAlreadyAssociated.GatewayRouteTable`](super::super::ErrorCode::ResourceAlreadyAssociatedGatewayRouteTable), [`OperationDenied.Ipv4GatewayNotActive`](super::super::ErrorCode::OperationDeniedIpv4GatewayNotActive), [`OperationDenied.RouteTableTypeIncorrect`](super::super::ErrorCode::OperationDeniedRouteTableTypeIncorrect), [`ResourceNotFound.RouteTable`](super::super::ErrorCode::ResourceNotFoundRouteTable), [`OperationDenied.GatewayAndTableNotInOneVpc`](super::super::ErrorCode::OperationDeniedGatewayAndTableNotInOneVpc), [`IncorrectStatus.RouteTable`](super::super::ErrorCode::IncorrectStatusRouteTable), [`IllegalParam.GatewayType`](super::super::ErrorCode::IllegalParamGatewayType), [`UnsupportedFeature.Ipv6GatewayRouteTable`](super::super::ErrorCode::UnsupportedFeatureIpv6GatewayRouteTable).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateRouteTableWithGatewayRequest {
    /// Region of the gateway and the route table.
    pub region_id: Option<String>,
    /// Gateway route table to associate.
    ///
    /// Required.
    pub route_table_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Gateway to associate it with. An IPv4 gateway must be activated.
    ///
    /// Required.
    pub gateway_id: String,
    /// Type of the gateway.
    pub gateway_type: Option<GatewayType>,
}

pub(crate) static ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_REQUEST: Schema = Schema::new(
    "AssociateRouteTableWithGatewayRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("GatewayId", ValueType::String).required(),
        Field::new("GatewayType", ValueType::Enum(<GatewayType as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    AssociateRouteTableWithGatewayRequest, ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_REQUEST, 0
    => region_id, 1 => route_table_id, 2 => client_token, 3 => dry_run, 4 => gateway_id,
    5 => gateway_type
);

impl AssociateRouteTableWithGatewayRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
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
    /// Sets [`gateway_id`](Self#structfield.gateway_id).
    #[inline]
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = value.into();
        self
    }
    /// Sets [`gateway_type`](Self#structfield.gateway_type).
    #[inline]
    pub fn gateway_type(mut self, value: impl IntoOption<GatewayType>) -> Self {
        self.gateway_type = value.into_option();
        self
    }
}

/// The response of `AssociateRouteTableWithGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateRouteTableWithGatewayResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_RESPONSE: Schema = Schema::new(
    "AssociateRouteTableWithGatewayResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociateRouteTableWithGatewayResponse, ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_RESPONSE,
    0 => request_id
);

aliyun_api_core::response!(AssociateRouteTableWithGatewayResponse);

impl AssociateRouteTableWithGatewayResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateRouteTableWithGateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_REQUEST,
    response: &ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_RESPONSE,
    classes: &[
        ("ResourceAlreadyAssociated.Ipv4Gateway", ErrorClass::Conflict),
        ("ResourceAlreadyAssociated.GatewayRouteTable", ErrorClass::Conflict),
        ("OperationDenied.Ipv4GatewayNotActive", ErrorClass::Conflict),
        ("OperationDenied.RouteTableTypeIncorrect", ErrorClass::Conflict),
        ("OperationDenied.GatewayAndTableNotInOneVpc", ErrorClass::Conflict),
        ("IllegalParam.GatewayType", ErrorClass::Invalid),
        ("UnsupportedFeature.Ipv6GatewayRouteTable", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateRouteTableWithGatewayRequest {
    type Response = AssociateRouteTableWithGatewayResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY;
}

/// What `AssociateRouteTableWithGateway` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociateRouteTableWithGatewayRequired {
    /// Gateway route table to associate.
    ///
    /// Required.
    pub route_table_id: String,
    /// Gateway to associate it with. An IPv4 gateway must be activated.
    ///
    /// Required.
    pub gateway_id: String,
}

impl std::fmt::Debug for AssociateRouteTableWithGatewayRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateRouteTableWithGatewayRequired",
            &ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_REQUEST,
            &[(1, &self.route_table_id), (4, &self.gateway_id)],
            f,
        )
    }
}

impl AssociateRouteTableWithGatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AssociateRouteTableWithGatewayRequired) -> Self {
        Self {
            route_table_id: required.route_table_id,
            gateway_id: required.gateway_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates a gateway route table with an IPv4 or IPv6 gateway of the same VPC.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateRouteTableWithGatewayRequest`].
    #[inline]
    pub fn associate_route_table_with_gateway(
        &self,
        required: AssociateRouteTableWithGatewayRequired,
    ) -> Call<AssociateRouteTableWithGatewayRequest> {
        Call::new(&self.inner, AssociateRouteTableWithGatewayRequest::new(required))
    }
}

impl Call<AssociateRouteTableWithGatewayRequest> {
    /// Region of the gateway and the route table.
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
    /// Type of the gateway.
    #[inline]
    pub fn gateway_type(mut self, value: impl IntoOption<GatewayType>) -> Self {
        self.request.gateway_type = value.into_option();
        self
    }
}
