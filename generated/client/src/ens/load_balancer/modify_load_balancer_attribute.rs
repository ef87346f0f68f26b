// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyLoadBalancerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyLoadBalancerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributeRequest {
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// New name of the load balancer. A single character is only on the page of CreateLoadBalancer.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub load_balancer_name: String,
}

pub(crate) static MODIFY_LOAD_BALANCER_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyLoadBalancerAttributeRequest",
    fields: &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("LoadBalancerName", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ModifyLoadBalancerAttributeRequest, MODIFY_LOAD_BALANCER_ATTRIBUTE_REQUEST, 0 =>
    load_balancer_id, 1 => load_balancer_name
);

/// The response of `ModifyLoadBalancerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_LOAD_BALANCER_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyLoadBalancerAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyLoadBalancerAttributeResponse, MODIFY_LOAD_BALANCER_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

static MODIFY_LOAD_BALANCER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyLoadBalancerAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_LOAD_BALANCER_ATTRIBUTE_REQUEST,
    response: &MODIFY_LOAD_BALANCER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyLoadBalancerAttributeRequest {
    type Response = ModifyLoadBalancerAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_LOAD_BALANCER_ATTRIBUTE;
}

impl ModifyLoadBalancerAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        load_balancer_id: impl Into<String>,
        load_balancer_name: impl Into<String>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            load_balancer_name: load_balancer_name.into(),
        }
    }
}

impl Client {
    /// Changes the name of a load balancer.
    ///
    /// # Errors
    /// `Invalid%s`, `Missing%s`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.3.
    #[inline]
    pub fn modify_load_balancer_attribute(
        &self,
        load_balancer_id: impl Into<String>,
        load_balancer_name: impl Into<String>,
    ) -> Call<ModifyLoadBalancerAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyLoadBalancerAttributeRequest::new(load_balancer_id, load_balancer_name),
        )
    }
}
