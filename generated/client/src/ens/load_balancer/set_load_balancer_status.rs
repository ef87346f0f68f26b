// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetLoadBalancerStatus`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `SetLoadBalancerStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct SetLoadBalancerStatusRequest {
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// New state of the load balancer.
    pub load_balancer_status: LoadBalancerStatus,
}

pub(crate) static SET_LOAD_BALANCER_STATUS_REQUEST: Schema = Schema {
    name: "SetLoadBalancerStatusRequest",
    fields: &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new(
                "LoadBalancerStatus",
                ValueType::Enum(<LoadBalancerStatus as OpenEnum>::VALUES),
            )
            .required(),
    ],
};

aliyun_api_core::record!(
    SetLoadBalancerStatusRequest, SET_LOAD_BALANCER_STATUS_REQUEST, 0 =>
    load_balancer_id, 1 => load_balancer_status
);

/// The response of `SetLoadBalancerStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct SetLoadBalancerStatusResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static SET_LOAD_BALANCER_STATUS_RESPONSE: Schema = Schema {
    name: "SetLoadBalancerStatusResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    SetLoadBalancerStatusResponse, SET_LOAD_BALANCER_STATUS_RESPONSE, 0 => request_id
);

static SET_LOAD_BALANCER_STATUS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "SetLoadBalancerStatus",
    kind: ActionKind::Write,
    idempotency: None,
    request: &SET_LOAD_BALANCER_STATUS_REQUEST,
    response: &SET_LOAD_BALANCER_STATUS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for SetLoadBalancerStatusRequest {
    type Response = SetLoadBalancerStatusResponse;
    const ACTION: &'static ActionInfo = &SET_LOAD_BALANCER_STATUS;
}

impl SetLoadBalancerStatusRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        load_balancer_id: impl Into<String>,
        load_balancer_status: impl Into<LoadBalancerStatus>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            load_balancer_status: load_balancer_status.into(),
        }
    }
}

impl Client {
    /// Sets the state of a load balancer, which decides whether its listeners forward traffic.
    ///
    /// # Errors
    /// `Invalid%s`, `Missing%s`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.4.
    #[inline]
    pub fn set_load_balancer_status(
        &self,
        load_balancer_id: impl Into<String>,
        load_balancer_status: impl Into<LoadBalancerStatus>,
    ) -> Call<SetLoadBalancerStatusRequest> {
        Call::new(
            &self.inner,
            SetLoadBalancerStatusRequest::new(load_balancer_id, load_balancer_status),
        )
    }
}
