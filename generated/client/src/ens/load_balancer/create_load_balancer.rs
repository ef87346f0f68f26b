// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateLoadBalancer`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLoadBalancerRequest {
    /// Edge node to create the load balancer at.
    pub ens_region_id: String,
    /// Specification of the load balancer.
    pub load_balancer_spec: String,
    /// Name of the load balancer. If omitted, a random name is generated. More than 80 characters are only on the page of ModifyLoadBalancerAttribute.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub load_balancer_name: Option<String>,
    /// Billing method of the load balancer.
    pub pay_type: CreateLoadBalancerPayType,
    /// Network of the load balancer.
    pub network_id: String,
    /// VSwitch that the load balancer belongs to.
    pub vswitch_id: String,
}

pub(crate) static CREATE_LOAD_BALANCER_REQUEST: Schema = Schema {
    name: "CreateLoadBalancerRequest",
    fields: &[
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("LoadBalancerSpec", ValueType::String).required(),
        Field::new("LoadBalancerName", ValueType::String),
        Field::new(
                "PayType",
                ValueType::Enum(<CreateLoadBalancerPayType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("NetworkId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateLoadBalancerRequest, CREATE_LOAD_BALANCER_REQUEST, 0 => ens_region_id, 1 =>
    load_balancer_spec, 2 => load_balancer_name, 3 => pay_type, 4 => network_id, 5 =>
    vswitch_id
);

/// The response of `CreateLoadBalancer`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLoadBalancerResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new load balancer.
    pub load_balancer_id: String,
    /// VSwitch it belongs to.
    pub vswitch_id: Option<String>,
    /// Name of the load balancer.
    pub load_balancer_name: Option<String>,
    /// Network it is in.
    pub network_id: Option<String>,
}

pub(crate) static CREATE_LOAD_BALANCER_RESPONSE: Schema = Schema {
    name: "CreateLoadBalancerResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String),
        Field::new("LoadBalancerName", ValueType::String),
        Field::new("NetworkId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateLoadBalancerResponse, CREATE_LOAD_BALANCER_RESPONSE, 0 => request_id, 1 =>
    load_balancer_id, 2 => vswitch_id, 3 => load_balancer_name, 4 => network_id
);

/// Billing method of the load balancer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateLoadBalancerPayType {
    /// `PostPaid`: pay-as-you-go.
    PostPaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(CreateLoadBalancerPayType, PostPaid = "PostPaid");

static CREATE_LOAD_BALANCER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateLoadBalancer",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_LOAD_BALANCER_REQUEST,
    response: &CREATE_LOAD_BALANCER_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateLoadBalancerRequest {
    type Response = CreateLoadBalancerResponse;
    const ACTION: &'static ActionInfo = &CREATE_LOAD_BALANCER;
}

/// The required parameters of `CreateLoadBalancer`.
#[derive(Clone, PartialEq)]
pub struct CreateLoadBalancerRequired {
    /// Edge node to create the load balancer at.
    pub ens_region_id: String,
    /// Specification of the load balancer.
    pub load_balancer_spec: String,
    /// Billing method of the load balancer.
    pub pay_type: CreateLoadBalancerPayType,
    /// Network of the load balancer.
    pub network_id: String,
    /// VSwitch that the load balancer belongs to.
    pub vswitch_id: String,
}

impl std::fmt::Debug for CreateLoadBalancerRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateLoadBalancerRequired",
            &CREATE_LOAD_BALANCER_REQUEST,
            &[
                (0, &self.ens_region_id),
                (1, &self.load_balancer_spec),
                (3, &self.pay_type),
                (4, &self.network_id),
                (5, &self.vswitch_id),
            ],
            f,
        )
    }
}

impl CreateLoadBalancerRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateLoadBalancerRequired) -> Self {
        Self {
            ens_region_id: required.ens_region_id,
            load_balancer_spec: required.load_balancer_spec,
            pay_type: required.pay_type,
            network_id: required.network_id,
            vswitch_id: required.vswitch_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a load balancer at an edge node.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.1.
    #[inline]
    pub fn create_load_balancer(
        &self,
        required: CreateLoadBalancerRequired,
    ) -> Call<CreateLoadBalancerRequest> {
        Call::new(&self.inner, CreateLoadBalancerRequest::new(required))
    }
}

impl Call<CreateLoadBalancerRequest> {
    /// Name of the load balancer. If omitted, a random name is generated. More than 80 characters are only on the page of ModifyLoadBalancerAttribute.
    #[inline]
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.request.load_balancer_name = Some(value.into());
        self
    }
}
