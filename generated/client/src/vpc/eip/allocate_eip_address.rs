// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AllocateEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct AllocateEipAddressRequest {
    /// Region to allocate the EIP in.
    pub region_id: String,
    /// Whether the order is paid automatically. Omit it.
    pub auto_pay: Option<bool>,
    /// Peak bandwidth of the EIP.
    ///
    /// Unit Mbit/s. Default: `5`.
    pub bandwidth: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Line of the EIP. A single-provider line needs an entry in the single-line whitelist.
    ///
    /// Default: `BGP`.
    pub isp: Option<EipIsp>,
    /// Billing method of the EIP. PostPaid is the one that the page of this action lists.
    pub instance_charge_type: Option<ChargeType>,
    /// Metering method of the EIP. PayByTraffic is the one that the page of this action lists, and an EIP that is PostPaid needs it by that page.
    pub internet_charge_type: Option<EipInternetChargeType>,
    /// Type of network.
    ///
    /// Default: `Public`.
    pub netmode: Option<String>,
    /// Subscription duration. Omit it.
    pub period: Option<i64>,
    /// Unit of the subscription duration. Omit it.
    pub pricing_cycle: Option<String>,
    /// Resource group of the EIP.
    pub resource_group_id: Option<String>,
}

pub(crate) static ALLOCATE_EIP_ADDRESS_REQUEST: Schema = Schema {
    name: "AllocateEipAddressRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("Bandwidth", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("ISP", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<EipInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Netmode", ValueType::String),
        Field::new("Period", ValueType::Integer),
        Field::new("PricingCycle", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AllocateEipAddressRequest, ALLOCATE_EIP_ADDRESS_REQUEST, 0 => region_id, 1 =>
    auto_pay, 2 => bandwidth, 3 => client_token, 4 => isp, 5 => instance_charge_type, 6
    => internet_charge_type, 7 => netmode, 8 => period, 9 => pricing_cycle, 10 =>
    resource_group_id
);

/// The response of `AllocateEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct AllocateEipAddressResponse {
    /// Address of the new EIP.
    pub eip_address: String,
    /// Id of the new EIP.
    pub allocation_id: String,
    /// Id of the order; only if InstanceChargeType is PrePaid.
    pub order_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the EIP.
    pub resource_group_id: Option<String>,
}

pub(crate) static ALLOCATE_EIP_ADDRESS_RESPONSE: Schema = Schema {
    name: "AllocateEipAddressResponse",
    fields: &[
        Field::new("EipAddress", ValueType::String).required(),
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("OrderId", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AllocateEipAddressResponse, ALLOCATE_EIP_ADDRESS_RESPONSE, 0 => eip_address, 1 =>
    allocation_id, 2 => order_id, 3 => request_id, 4 => resource_group_id
);

static ALLOCATE_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AllocateEipAddress",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ALLOCATE_EIP_ADDRESS_REQUEST,
    response: &ALLOCATE_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("Forbbiden", ErrorClass::Denied),
        ("ReserveIpFail", ErrorClass::Internal),
        ("InvalidRegion.NotSupport", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AllocateEipAddressRequest {
    type Response = AllocateEipAddressResponse;
    const ACTION: &'static ActionInfo = &ALLOCATE_EIP_ADDRESS;
}

impl AllocateEipAddressRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Allocates an EIP in a region.
    ///
    /// The new EIP is `Available`. It supports ICMP, TCP and UDP, but neither IGMP nor SCTP. EIPs are charged for: check their billing first.
    ///
    /// # Errors
    /// `Forbbiden`, `QuotaExceeded.Eip`, `InvalidParameter`, `ReserveIpFail`, `InvalidRegion.NotSupport`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 19.1; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn allocate_eip_address(
        &self,
        region_id: impl Into<String>,
    ) -> Call<AllocateEipAddressRequest> {
        Call::new(&self.inner, AllocateEipAddressRequest::new(region_id))
    }
}

impl Call<AllocateEipAddressRequest> {
    /// Whether the order is paid automatically. Omit it.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.request.auto_pay = Some(value);
        self
    }
    /// Peak bandwidth of the EIP.
    #[inline]
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.request.bandwidth = Some(value.into());
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Line of the EIP. A single-provider line needs an entry in the single-line whitelist.
    #[inline]
    pub fn isp(mut self, value: impl Into<EipIsp>) -> Self {
        self.request.isp = Some(value.into());
        self
    }
    /// Billing method of the EIP. PostPaid is the one that the page of this action lists.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl Into<ChargeType>) -> Self {
        self.request.instance_charge_type = Some(value.into());
        self
    }
    /// Metering method of the EIP. PayByTraffic is the one that the page of this action lists, and an EIP that is PostPaid needs it by that page.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl Into<EipInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = Some(value.into());
        self
    }
    /// Type of network.
    #[inline]
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.request.netmode = Some(value.into());
        self
    }
    /// Subscription duration. Omit it.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.request.period = Some(value);
        self
    }
    /// Unit of the subscription duration. Omit it.
    #[inline]
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.request.pricing_cycle = Some(value.into());
        self
    }
    /// Resource group of the EIP.
    #[inline]
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.request.resource_group_id = Some(value.into());
        self
    }
}
