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
/// [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`DependencyViolation.RouteEntry`](super::super::ErrorCode::DependencyViolationRouteEntry), [`DependencyViolation.Instance`](super::super::ErrorCode::DependencyViolationInstance), [`DependencyViolation.VSwitch`](super::super::ErrorCode::DependencyViolationVSwitch), [`DependencyViolation.SecurityGroup`](super::super::ErrorCode::DependencyViolationSecurityGroup), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`DependencyViolation.RouteInterface`](super::super::ErrorCode::DependencyViolationRouteInterface), [`DependencyViolation.Tunnel`](super::super::ErrorCode::DependencyViolationTunnel), [`InternalError`](super::super::ErrorCode::InternalError2), [`DependencyViolation.NatGateway`](super::super::ErrorCode::DependencyViolationNatGateway), [`DependencyViolation.RouterInterface`](super::super::ErrorCode::DependencyViolationRouterInterface), [`Forbidden.VpcNotFound`](super::super::ErrorCode::ForbiddenVpcNotFound), [`Forbbiden`](super::super::ErrorCode::Forbbiden).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.2; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// Region that the VPC is in.
    pub region_id: Option<String>,
    /// VPC to delete.
    ///
    /// Required.
    pub vpc_id: String,
}

pub(crate) static DELETE_VPC_REQUEST: Schema = Schema {
    name: "DeleteVpcRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeleteVpcRequest, DELETE_VPC_REQUEST, 0 => region_id, 1 => vpc_id
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
}

/// The response of `DeleteVpc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpcResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VPC_RESPONSE: Schema = Schema {
    name: "DeleteVpcResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

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
    idempotency: None,
    request: &DELETE_VPC_REQUEST,
    response: &DELETE_VPC_RESPONSE,
    classes: &[
        ("OperationDenied", ErrorClass::NotReady),
        ("Forbbiden", ErrorClass::Denied),
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
}
