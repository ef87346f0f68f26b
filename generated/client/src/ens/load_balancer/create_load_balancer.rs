// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a load balancer at an edge node.
///
/// The parameters of `CreateLoadBalancer`. Sent with [`Client::create_load_balancer`](super::super::Client::create_load_balancer); the response is a [`CreateLoadBalancerResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_load_balancer(ens::CreateLoadBalancerRequired {
///         ens_region_id: "cn-chengdu-telecom".into(),
///         load_balancer_spec: "elb.s2.medium".into(),
///         pay_type: "PostPaid".into(),
///         network_id: "n-5sax03dh2eyagujgsn7z9****".into(),
///         vswitch_id: "vsw-5s78haoy9oylle6ln7lm****".into(),
///     })
///     .load_balancer_name("gcs-pre-websocket-eslb-telecom")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`SaleControl.VerificationFailed`](super::super::ErrorCode::SaleControlVerificationFailed), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 11.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerRequest {
    /// Edge node to create the load balancer at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Specification of the load balancer.
    ///
    /// Required.
    pub load_balancer_spec: String,
    /// Name of the load balancer. If omitted, a random name is generated. More than 80 characters are only on the page of ModifyLoadBalancerAttribute.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub load_balancer_name: Option<String>,
    /// Billing method of the load balancer.
    ///
    /// Required.
    pub pay_type: CreateLoadBalancerPayType,
    /// Network of the load balancer.
    ///
    /// Required.
    pub network_id: String,
    /// VSwitch that the load balancer belongs to.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Billing cycle. No document names its values.
    pub billing_cycle: Option<String>,
    /// Idempotency token: a retry with the same one within 10 minutes is not executed again. Retry after a timeout, or the error code PROCESSING.
    ///
    /// At most 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Type of the load balancer. No document names its values.
    pub load_balancer_type: Option<String>,
}

pub(crate) static CREATE_LOAD_BALANCER_REQUEST: Schema = Schema::new(
    "CreateLoadBalancerRequest",
    &[
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
        Field::new("BillingCycle", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("LoadBalancerType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateLoadBalancerRequest, CREATE_LOAD_BALANCER_REQUEST, 0 => ens_region_id, 1 =>
    load_balancer_spec, 2 => load_balancer_name, 3 => pay_type, 4 => network_id, 5 =>
    vswitch_id, 6 => billing_cycle, 7 => client_token, 8 => load_balancer_type
);

impl CreateLoadBalancerRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
    /// Sets [`load_balancer_spec`](Self#structfield.load_balancer_spec).
    #[inline]
    pub fn load_balancer_spec(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_spec = value.into();
        self
    }
    /// Sets [`load_balancer_name`](Self#structfield.load_balancer_name).
    #[inline]
    pub fn load_balancer_name(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_name = value.into_option();
        self
    }
    /// Sets [`pay_type`](Self#structfield.pay_type).
    #[inline]
    pub fn pay_type(mut self, value: impl Into<CreateLoadBalancerPayType>) -> Self {
        self.pay_type = value.into();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = value.into();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`billing_cycle`](Self#structfield.billing_cycle).
    #[inline]
    pub fn billing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.billing_cycle = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`load_balancer_type`](Self#structfield.load_balancer_type).
    #[inline]
    pub fn load_balancer_type(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_type = value.into_option();
        self
    }
}

/// The response of `CreateLoadBalancer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
}

pub(crate) static CREATE_LOAD_BALANCER_RESPONSE: Schema = Schema::new(
    "CreateLoadBalancerResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String),
        Field::new("LoadBalancerName", ValueType::String),
        Field::new("NetworkId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateLoadBalancerResponse, CREATE_LOAD_BALANCER_RESPONSE, 0 => request_id, 1 =>
    load_balancer_id, 2 => vswitch_id, 3 => load_balancer_name, 4 => network_id
);

aliyun_api_core::response!(CreateLoadBalancerResponse);

impl CreateLoadBalancerResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = value.into();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`load_balancer_name`](Self#structfield.load_balancer_name).
    #[inline]
    pub fn load_balancer_name(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_name = value.into_option();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
        self
    }
}

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
    idempotency: Some("ClientToken"),
    request: &CREATE_LOAD_BALANCER_REQUEST,
    response: &CREATE_LOAD_BALANCER_RESPONSE,
    classes: &[
        ("SaleControl.VerificationFailed", ErrorClass::Denied),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateLoadBalancerRequest {
    type Response = CreateLoadBalancerResponse;
    const ACTION: &'static ActionInfo = &CREATE_LOAD_BALANCER;
}

/// What `CreateLoadBalancer` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateLoadBalancerRequired {
    /// Edge node to create the load balancer at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Specification of the load balancer.
    ///
    /// Required.
    pub load_balancer_spec: String,
    /// Billing method of the load balancer.
    ///
    /// Required.
    pub pay_type: CreateLoadBalancerPayType,
    /// Network of the load balancer.
    ///
    /// Required.
    pub network_id: String,
    /// VSwitch that the load balancer belongs to.
    ///
    /// Required.
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
    /// With what is required.
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
    /// Parameters with their limits, errors, and an example: [`CreateLoadBalancerRequest`].
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
    pub fn load_balancer_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.load_balancer_name = value.into_option();
        self
    }
    /// Billing cycle. No document names its values.
    #[inline]
    pub fn billing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.request.billing_cycle = value.into_option();
        self
    }
    /// Idempotency token: a retry with the same one within 10 minutes is not executed again. Retry after a timeout, or the error code PROCESSING.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Type of the load balancer. No document names its values.
    #[inline]
    pub fn load_balancer_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.load_balancer_type = value.into_option();
        self
    }
}
