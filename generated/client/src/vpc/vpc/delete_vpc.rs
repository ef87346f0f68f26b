// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpc`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteVpc`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpcRequest {
    /// Region that the VPC is in.
    pub region_id: String,
    /// VPC to delete.
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

/// The response of `DeleteVpc`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpcResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_VPC_RESPONSE: Schema = Schema {
    name: "DeleteVpcResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(DeleteVpcResponse, DELETE_VPC_RESPONSE, 0 => request_id);

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
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpc_id: vpc_id.into(),
        }
    }
}

impl Client {
    /// Deletes a VPC.
    ///
    /// The VPC must be `Available` and empty: release or remove its VSwitches, instances, router interfaces and HaVips first.
    ///
    /// # Errors
    /// `OperationDenied`, `IncorrectVpcStatus`, `DependencyViolation.RouteEntry`, `DependencyViolation.Instance`, `DependencyViolation.VSwitch`, `DependencyViolation.SecurityGroup`, `InvalidVpcId.NotFound`, `DependencyViolation.RouteInterface`, `DependencyViolation.Tunnel`, `InternalError`, `DependencyViolation.NatGateway`, `DependencyViolation.RouterInterface`, `Forbidden.VpcNotFound`, `Forbbiden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 6.2; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_vpc(
        &self,
        region_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Call<DeleteVpcRequest> {
        Call::new(&self.inner, DeleteVpcRequest::new(region_id, vpc_id))
    }
}
