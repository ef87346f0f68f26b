// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateEipInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an elastic IP address (EIP) at an edge node.
///
/// AssociateEnsEipAddress associates it with an instance or a load balancer. ReleaseInstance, among the actions of load balancers, releases it.
///
/// The parameters of `CreateEipInstance`. Sent with [`Client::create_eip_instance`](super::super::Client::create_eip_instance); the response is a [`CreateEipInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_eip_instance(ens::CreateEipInstanceRequired {
///         ens_region_id: "cn-suzhou-telecom".into(),
///         internet_charge_type: "95BandwidthByMonth".into(),
///     })
///     .bandwidth(5)
///     .instance_charge_type("PostPaid")
///     .name("EIP1")
///     .isp("cmcc")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission).
///
/// Source: Edge Node Service API manual (2022), section 12.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEipInstanceRequest {
    /// Edge node of the EIP.
    ///
    /// Required.
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
    ///
    /// Required.
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

impl CreateEipInstanceRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<EipChargeType>,
    ) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl Into<EipInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
}

/// The response of `CreateEipInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEipInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new EIP.
    pub allocation_id: String,
    metadata: Metadata,
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

aliyun_api_core::response!(CreateEipInstanceResponse);

impl CreateEipInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
}

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

/// What `CreateEipInstance` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateEipInstanceRequired {
    /// Edge node of the EIP.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Metering method of the EIP. PayByBandwidth is mutually exclusive with PostPaid.
    ///
    /// Required.
    pub internet_charge_type: EipInternetChargeType,
}

impl std::fmt::Debug for CreateEipInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateEipInstanceRequired",
            &CREATE_EIP_INSTANCE_REQUEST,
            &[(0, &self.ens_region_id), (3, &self.internet_charge_type)],
            f,
        )
    }
}

impl CreateEipInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateEipInstanceRequired) -> Self {
        Self {
            ens_region_id: required.ens_region_id,
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
    /// Parameters with their limits, errors, and an example: [`CreateEipInstanceRequest`].
    #[inline]
    pub fn create_eip_instance(
        &self,
        required: CreateEipInstanceRequired,
    ) -> Call<CreateEipInstanceRequest> {
        Call::new(&self.inner, CreateEipInstanceRequest::new(required))
    }
}

impl Call<CreateEipInstanceRequest> {
    /// Peak bandwidth.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
    /// Billing method of the EIP. The page also says that it is required.
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<EipChargeType>,
    ) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Name of the EIP. The page of ModifyEnsEipAddressAttribute allows 2 to 128 characters.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Internet provider of the address. cbn is only on the page of DescribeEnsEipAddresses.
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.request.isp = value.into_option();
        self
    }
}
