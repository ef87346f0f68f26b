// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNatGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a NAT gateway.
///
/// Bandwidth packages of the gateway must be deleted before it, as well as its SNAT and DNAT entries, and its EIPs disassociated. With `Force`, the service does that by itself.
/// A gateway with deletion protection is not deleted.
///
/// The gateway is Deleting after the response. It is gone when DescribeNatGateways does not list it any more.
///
/// The parameters of `DeleteNatGateway`. Sent with [`Client::delete_nat_gateway`](super::super::Client::delete_nat_gateway); the response is a [`DeleteNatGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_nat_gateway("ngw-bp1uewa15k4iy5770ya89").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidNatGatewayId.NotFound`](super::super::ErrorCode::InvalidNatGatewayIdNotFound), [`DependencyViolation.BandwidthPackages`](super::super::ErrorCode::DependencyViolationBandwidthPackages), [`DependencyViolation.VpcEndpointService`](super::super::ErrorCode::DependencyViolationVpcEndpointService), [`DependencyViolation.FullNatEntry`](super::super::ErrorCode::DependencyViolationFullNatEntry), [`DependencyViolation.RouterEntry`](super::super::ErrorCode::DependencyViolationRouterEntry), [`DependencyViolation.EIPS`](super::super::ErrorCode::DependencyViolationEips), [`Forbidden.PrePaidNatGateway`](super::super::ErrorCode::ForbiddenPrePaidNatGateway), [`InvalidOperation.DeletionProtection`](super::super::ErrorCode::InvalidOperationDeletionProtection), [`DependencyViolation.SnatEntry`](super::super::ErrorCode::DependencyViolationSnatEntry), [`IncorrectStatus.SnatEntry`](super::super::ErrorCode::IncorrectStatusSnatEntry), [`DependencyViolation.ForwardEntry`](super::super::ErrorCode::DependencyViolationForwardEntry), [`IncorrectStatus.ForwardEntry`](super::super::ErrorCode::IncorrectStatusForwardEntry), [`DependencyViolation.NatIp`](super::super::ErrorCode::DependencyViolationNatIp), [`IncorrectStatus.NatIp`](super::super::ErrorCode::IncorrectStatusNatIp), [`DependencyViolation.NatIpCidr`](super::super::ErrorCode::DependencyViolationNatIpCidr), [`IncorrectStatus.NatGateway`](super::super::ErrorCode::IncorrectStatusNatGateway), [`IncorrectStatus.RouterEntry`](super::super::ErrorCode::IncorrectStatusRouterEntry), [`IncorrectStatus.VSwitch`](super::super::ErrorCode::IncorrectStatusVSwitch), [`INSTANCE_NOT_EXISTS`](super::super::ErrorCode::InstanceNotExists), [`ResourceNotFound.NatGateway`](super::super::ErrorCode::ResourceNotFoundNatGateway).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.12; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNatGatewayRequest {
    /// NAT gateway to delete.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Region the NAT gateway is in.
    pub region_id: Option<String>,
    /// Whether to delete the gateway by force: its entries and bandwidth packages are deleted, and its EIPs disassociated, with it.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

pub(crate) static DELETE_NAT_GATEWAY_REQUEST: Schema = Schema::new(
    "DeleteNatGatewayRequest",
    &[
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Force", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteNatGatewayRequest, DELETE_NAT_GATEWAY_REQUEST, 0 => nat_gateway_id, 1 =>
    region_id, 2 => force
);

impl DeleteNatGatewayRequest {
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`force`](Self#structfield.force).
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.force = value.into_option();
        self
    }
}

/// The response of `DeleteNatGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNatGatewayResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_NAT_GATEWAY_RESPONSE: Schema = Schema::new(
    "DeleteNatGatewayResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteNatGatewayResponse, DELETE_NAT_GATEWAY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteNatGatewayResponse);

impl DeleteNatGatewayResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_NAT_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteNatGateway",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_NAT_GATEWAY_REQUEST,
    response: &DELETE_NAT_GATEWAY_RESPONSE,
    classes: &[
        ("Forbidden.PrePaidNatGateway", ErrorClass::Denied),
        ("InvalidOperation.DeletionProtection", ErrorClass::Denied),
        ("INSTANCE_NOT_EXISTS", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteNatGatewayRequest {
    type Response = DeleteNatGatewayResponse;
    const ACTION: &'static ActionInfo = &DELETE_NAT_GATEWAY;
}

impl DeleteNatGatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a NAT gateway.
    ///
    /// Bandwidth packages of the gateway must be deleted before it, as well as its SNAT and DNAT entries, and its EIPs disassociated. With `Force`, the service does that by itself.
    /// A gateway with deletion protection is not deleted.
    ///
    /// The gateway is Deleting after the response. It is gone when DescribeNatGateways does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteNatGatewayRequest`].
    #[inline]
    pub fn delete_nat_gateway(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Call<DeleteNatGatewayRequest> {
        Call::new(&self.inner, DeleteNatGatewayRequest::new(nat_gateway_id))
    }
}

impl Call<DeleteNatGatewayRequest> {
    /// Region the NAT gateway is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether to delete the gateway by force: its entries and bandwidth packages are deleted, and its EIPs disassociated, with it.
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.force = value.into_option();
        self
    }
}
