// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateEipInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
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
    /// Billing method of the EIP. The page also says that it is required.
    ///
    /// Default: `PostPaid`.
    pub instance_charge_type: Option<EipChargeType>,
    /// Metering method of the EIP. PayByBandwidth is mutually exclusive with PostPaid.
    pub internet_charge_type: EipInternetChargeType,
    /// Name of the EIP. The page of ModifyEnsEipAddressAttribute allows 2 to 128 characters.
    pub name: Option<String>,
    /// Internet provider of the address. cbn is only on the page of DescribeEnsEipAddresses.
    pub isp: Option<EipIsp>,
}

pub(crate) static CREATE_EIP_INSTANCE_REQUEST: Schema = Schema {
    name: "CreateEipInstanceRequest",
    fields: &[
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<EipChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
                "InternetChargeType",
                ValueType::Enum(<EipInternetChargeType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("Name", ValueType::String),
        Field::new("Isp", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
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
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateEipInstanceRequest {
    type Response = CreateEipInstanceResponse;
    const ACTION: &'static ActionInfo = &CREATE_EIP_INSTANCE;
}

impl CreateEipInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        ens_region_id: impl Into<String>,
        internet_charge_type: impl Into<EipInternetChargeType>,
    ) -> Self {
        Self {
            ens_region_id: ens_region_id.into(),
            internet_charge_type: internet_charge_type.into(),
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
        ens_region_id: impl Into<String>,
        internet_charge_type: impl Into<EipInternetChargeType>,
    ) -> Call<CreateEipInstanceRequest> {
        Call::new(
            &self.inner,
            CreateEipInstanceRequest::new(ens_region_id, internet_charge_type),
        )
    }
}

impl Call<CreateEipInstanceRequest> {
    /// Peak bandwidth.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.request.bandwidth = Some(value);
        self
    }
    /// Billing method of the EIP. The page also says that it is required.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl Into<EipChargeType>) -> Self {
        self.request.instance_charge_type = Some(value.into());
        self
    }
    /// Name of the EIP. The page of ModifyEnsEipAddressAttribute allows 2 to 128 characters.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Internet provider of the address. cbn is only on the page of DescribeEnsEipAddresses.
    #[inline]
    pub fn isp(mut self, value: impl Into<EipIsp>) -> Self {
        self.request.isp = Some(value.into());
        self
    }
}
