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
///         instance_charge_type: "PostPaid".into(),
///         internet_charge_type: "95BandwidthByMonth".into(),
///     })
///     .bandwidth(5)
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
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 12.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
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
    /// Billing method of the EIP. Today only PostPaid is documented.
    ///
    /// Required.
    pub instance_charge_type: EipChargeType,
    /// Metering method of the EIP. PayByBandwidth is mutually exclusive with PostPaid, and today only 95BandwidthByMonth is documented.
    ///
    /// Required.
    pub internet_charge_type: EipInternetChargeType,
    /// Name of the EIP. The page of ModifyEnsEipAddressAttribute allows 2 to 128 characters.
    pub name: Option<String>,
    /// Internet provider of the address. cbn is only on the page of DescribeEnsEipAddresses.
    pub isp: Option<EipIsp>,
    /// Description of the EIP.
    pub description: Option<String>,
    /// Idempotency token: a retry with the same one within 10 minutes is not executed again. Retry after a timeout, or the error code PROCESSING.
    ///
    /// At most 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Resource that the EIP is for. No document says more.
    pub instance_id: Option<String>,
    /// Address that the EIP should have. No document says more.
    ///
    /// An IPv4 address.
    pub ip_address: Option<String>,
    /// Tags of the resource.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static CREATE_EIP_INSTANCE_REQUEST: Schema = Schema::new(
    "CreateEipInstanceRequest",
    &[
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
        Field::new("Isp", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateEipInstanceRequest, CREATE_EIP_INSTANCE_REQUEST, 0 => ens_region_id, 1 =>
    bandwidth, 2 => instance_charge_type, 3 => internet_charge_type, 4 => name, 5 => isp,
    6 => description, 7 => client_token, 8 => instance_id, 9 => ip_address, 10 => tag
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
    pub fn instance_charge_type(mut self, value: impl Into<EipChargeType>) -> Self {
        self.instance_charge_type = value.into();
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
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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

pub(crate) static CREATE_EIP_INSTANCE_RESPONSE: Schema = Schema::new(
    "CreateEipInstanceResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("AllocationId", ValueType::String).required(),
    ],
);

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
    idempotency: Some("ClientToken"),
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
    /// Billing method of the EIP. Today only PostPaid is documented.
    ///
    /// Required.
    pub instance_charge_type: EipChargeType,
    /// Metering method of the EIP. PayByBandwidth is mutually exclusive with PostPaid, and today only 95BandwidthByMonth is documented.
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
    /// With what is required.
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
    /// Description of the EIP.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Idempotency token: a retry with the same one within 10 minutes is not executed again. Retry after a timeout, or the error code PROCESSING.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Resource that the EIP is for. No document says more.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Address that the EIP should have. No document says more.
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ip_address = value.into_option();
        self
    }
    /// Tags of the resource.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
