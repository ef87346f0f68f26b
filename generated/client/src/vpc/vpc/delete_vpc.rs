// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpc`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a VPC.
///
/// The VPC must be `Available` and empty: release or remove its VSwitches, instances, router interfaces and HaVips first.
/// Two requests to delete one VPC cannot be carried out at once.
///
/// The VPC is deleted in the background; it is gone when DescribeVpcAttribute does not find it any more.
///
/// The parameters of `DeleteVpc`. Sent with [`Client::delete_vpc`](super::super::Client::delete_vpc); the response is a [`DeleteVpcResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_vpc("vpc-123456").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`DependencyViolation.RouteEntry`](super::super::ErrorCode::DependencyViolationRouteEntry), [`DependencyViolation.Instance`](super::super::ErrorCode::DependencyViolationInstance), [`DependencyViolation.VSwitch`](super::super::ErrorCode::DependencyViolationVSwitch), [`DependencyViolation.SecurityGroup`](super::super::ErrorCode::DependencyViolationSecurityGroup), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`DependencyViolation.RouteInterface`](super::super::ErrorCode::DependencyViolationRouteInterface), [`DependencyViolation.Tunnel`](super::super::ErrorCode::DependencyViolationTunnel), [`InternalError`](super::super::ErrorCode::InternalError), [`DependencyViolation.NatGateway`](super::super::ErrorCode::DependencyViolationNatGateway), [`DependencyViolation.RouterInterface`](super::super::ErrorCode::DependencyViolationRouterInterface), [`Forbidden.VpcNotFound`](super::super::ErrorCode::ForbiddenVpcNotFound), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`IncorrectStatus.VpcDhcpStatus`](super::super::ErrorCode::IncorrectStatusVpcDhcpStatus), [`DependencyViolation.GatewayEndpoint`](super::super::ErrorCode::DependencyViolationGatewayEndpoint), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`InvalidAction`](super::super::ErrorCode::InvalidAction), [`DependencyViolation.Ipv6Gateway`](super::super::ErrorCode::DependencyViolationIpv6Gateway), [`IncorrectStatus.cbnStatus`](super::super::ErrorCode::IncorrectStatusCbnStatus), [`DependencyViolation.RouteTable`](super::super::ErrorCode::DependencyViolationRouteTable), [`DependencyViolation.NetworkAcl`](super::super::ErrorCode::DependencyViolationNetworkAcl), [`DependencyViolation.CloudServiceResource`](super::super::ErrorCode::DependencyViolationCloudServiceResource), [`DependencyViolation.ClassicLinkInstance`](super::super::ErrorCode::DependencyViolationClassicLinkInstance), [`System.ServiceBusy`](super::super::ErrorCode::SystemServiceBusy), [`DependencyViolation.DhcpOptionsSet`](super::super::ErrorCode::DependencyViolationDhcpOptionsSet), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`DependencyViolation.CustomRouteTable`](super::super::ErrorCode::DependencyViolationCustomRouteTable), [`DependencyViolation.Ipv4Gateway`](super::super::ErrorCode::DependencyViolationIpv4Gateway), [`DependencyViolation.GatewayRouteTable`](super::super::ErrorCode::DependencyViolationGatewayRouteTable), [`OperationDenied.VpcPeerExists`](super::super::ErrorCode::OperationDeniedVpcPeerExists), [`DependencyViolation.AppAccess`](super::super::ErrorCode::DependencyViolationAppAccess), [`DependencyViolation.OppositeRouterInterface`](super::super::ErrorCode::DependencyViolationOppositeRouterInterface), [`DependencyViolation.TransitRouter`](super::super::ErrorCode::DependencyViolationTransitRouter).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.2; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// Region that the VPC is in.
    pub region_id: Option<String>,
    /// VPC to delete.
    ///
    /// Required.
    pub vpc_id: String,
    /// Whether the VPC is deleted although an IPv4 or IPv6 gateway and routes to it are in it. There must be nothing else.
    ///
    /// Default: `false`.
    pub force_delete: Option<bool>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VPC_REQUEST: Schema = Schema::new(
    "DeleteVpcRequest",
    &[
        Field::new("RegionId", ValueType::String),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("ForceDelete", ValueType::Boolean),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteVpcRequest, DELETE_VPC_REQUEST, 0 => region_id, 1 => vpc_id, 2 => force_delete,
    3 => dry_run, 4 => client_token
);

impl DeleteVpcRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`force_delete`](Self#structfield.force_delete).
    #[inline]
    pub fn force_delete(mut self, value: impl IntoOption<bool>) -> Self {
        self.force_delete = value.into_option();
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
}

/// The response of `DeleteVpc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpcResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VPC_RESPONSE: Schema = Schema::new(
    "DeleteVpcResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(DeleteVpcResponse, DELETE_VPC_RESPONSE, 0 => request_id);

aliyun_api_core::response!(DeleteVpcResponse);

impl DeleteVpcResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_VPC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVpc",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VPC_REQUEST,
    response: &DELETE_VPC_RESPONSE,
    classes: &[
        ("OperationDenied", ErrorClass::NotReady),
        ("Forbbiden", ErrorClass::Denied),
        ("InvalidAction", ErrorClass::Conflict),
        ("System.ServiceBusy", ErrorClass::Internal),
        ("OperationDenied.VpcPeerExists", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpcRequest {
    type Response = DeleteVpcResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPC;
}

impl DeleteVpcRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a VPC.
    ///
    /// The VPC must be `Available` and empty: release or remove its VSwitches, instances, router interfaces and HaVips first.
    /// Two requests to delete one VPC cannot be carried out at once.
    ///
    /// The VPC is deleted in the background; it is gone when DescribeVpcAttribute does not find it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVpcRequest`].
    #[inline]
    pub fn delete_vpc(&self, vpc_id: impl Into<String>) -> Call<DeleteVpcRequest> {
        Call::new(&self.inner, DeleteVpcRequest::new(vpc_id))
    }
}

impl Call<DeleteVpcRequest> {
    /// Region that the VPC is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the VPC is deleted although an IPv4 or IPv6 gateway and routes to it are in it. There must be nothing else.
    #[inline]
    pub fn force_delete(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.force_delete = value.into_option();
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
