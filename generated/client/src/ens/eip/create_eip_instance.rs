// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateEipInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, Field, ValueType, OpenEnum, Request, Schema,
    UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateEipInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEipInstanceRequest {
    /// Edge node of the EIP.
    pub ens_region_id: String,
    /// Peak bandwidth.
    ///
    /// 5 to 10000 Mbit/s. Default: `5`.
    pub bandwidth: Option<i64>,
    /// Billing method of the EIP.
    pub instance_charge_type: EipChargeType,
    /// Metering method of the EIP. PayByBandwidth is mutually exclusive with PostPaid.
    pub internet_charge_type: EipInternetChargeType,
    /// Name of the EIP.
    pub name: Option<String>,
    /// Internet provider of the address.
    pub isp: Option<Isp>,
}

pub(crate) static CREATE_EIP_INSTANCE_REQUEST: Schema = Schema {
    name: "CreateEipInstanceRequest",
    fields: &[
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new(
                "InstanceChargeType",
                ValueType::Enum(<EipChargeType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
                "InternetChargeType",
                ValueType::Enum(<EipInternetChargeType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("Name", ValueType::String),
        Field::new("Isp", ValueType::Enum(<Isp as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    CreateEipInstanceRequest, CREATE_EIP_INSTANCE_REQUEST, 0 => ens_region_id, 1 =>
    bandwidth, 2 => instance_charge_type, 3 => internet_charge_type, 4 => name, 5 => isp
);

/// The response of `CreateEipInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEipInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new EIP.
    pub allocation_id: String,
}

pub(crate) static CREATE_EIP_INSTANCE_RESPONSE: Schema = Schema {
    name: "CreateEipInstanceResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("AllocationId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateEipInstanceResponse, CREATE_EIP_INSTANCE_RESPONSE, 0 => request_id, 1 =>
    allocation_id
);

static CREATE_EIP_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateEipInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_EIP_INSTANCE_REQUEST,
    response: &CREATE_EIP_INSTANCE_RESPONSE,
};

impl Request for CreateEipInstanceRequest {
    type Response = CreateEipInstanceResponse;
    const ACTION: &'static ActionInfo = &CREATE_EIP_INSTANCE;
}

/// The required parameters of `CreateEipInstance`.
#[derive(Clone, PartialEq)]
pub struct CreateEipInstanceRequired {
    /// Edge node of the EIP.
    pub ens_region_id: String,
    /// Billing method of the EIP.
    pub instance_charge_type: EipChargeType,
    /// Metering method of the EIP. PayByBandwidth is mutually exclusive with PostPaid.
    pub internet_charge_type: EipInternetChargeType,
}

impl std::fmt::Debug for CreateEipInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateEipInstanceRequired",
            &CREATE_EIP_INSTANCE_REQUEST,
            &[
                (0, &self.ens_region_id),
                (2, &self.instance_charge_type),
                (3, &self.internet_charge_type),
            ],
            f,
        )
    }
}

impl CreateEipInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateEipInstanceRequired) -> Self {
        Self {
            ens_region_id: required.ens_region_id,
            instance_charge_type: required.instance_charge_type,
            internet_charge_type: required.internet_charge_type,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an elastic IP address (EIP) at an edge node.
    ///
    /// AssociateEnsEipAddress associates it with an instance or a load balancer. ReleaseInstance, among the actions of load balancers, releases it.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 12.1.
    #[inline]
    pub fn create_eip_instance(
        &self,
        required: CreateEipInstanceRequired,
    ) -> Call<'_, CreateEipInstanceRequest> {
        Call::new(&self.inner, CreateEipInstanceRequest::new(required))
    }
}

impl Call<'_, CreateEipInstanceRequest> {
    /// Peak bandwidth.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.request.bandwidth = Some(value);
        self
    }
    /// Name of the EIP.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Internet provider of the address.
    #[inline]
    pub fn isp(mut self, value: impl Into<Isp>) -> Self {
        self.request.isp = Some(value.into());
        self
    }
}
