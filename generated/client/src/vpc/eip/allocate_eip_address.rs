// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Allocates an EIP in a region.
///
/// The new EIP is `Available`. It supports ICMP, TCP and UDP, but neither IGMP nor SCTP. EIPs are charged for: check their billing first.
///
/// The parameters of `AllocateEipAddress`. Sent with [`Client::allocate_eip_address`](super::super::Client::allocate_eip_address); the response is a [`AllocateEipAddressResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.allocate_eip_address().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`QuotaExceeded.Eip`](super::super::ErrorCode::QuotaExceededEip), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ReserveIpFail`](super::super::ErrorCode::ReserveIpFail), [`InvalidRegion.NotSupport`](super::super::ErrorCode::InvalidRegionNotSupport).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.1; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// Region to allocate the EIP in.
    pub region_id: Option<String>,
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

impl AllocateEipAddressRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<EipInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`netmode`](Self#structfield.netmode).
    #[inline]
    pub fn netmode(mut self, value: impl IntoOption<String>) -> Self {
        self.netmode = value.into_option();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.period = value.into_option();
        self
    }
    /// Sets [`pricing_cycle`](Self#structfield.pricing_cycle).
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.pricing_cycle = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// The response of `AllocateEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
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

aliyun_api_core::response!(AllocateEipAddressResponse);

impl AllocateEipAddressResponse {
    /// Sets [`eip_address`](Self#structfield.eip_address).
    #[inline]
    pub fn eip_address(mut self, value: impl Into<String>) -> Self {
        self.eip_address = value.into();
        self
    }
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.order_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

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
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Allocates an EIP in a region.
    ///
    /// The new EIP is `Available`. It supports ICMP, TCP and UDP, but neither IGMP nor SCTP. EIPs are charged for: check their billing first.
    ///
    /// Parameters with their limits, errors, and an example: [`AllocateEipAddressRequest`].
    #[inline]
    pub fn allocate_eip_address(&self) -> Call<AllocateEipAddressRequest> {
        Call::new(&self.inner, AllocateEipAddressRequest::new())
    }
}

impl Call<AllocateEipAddressRequest> {
    /// Region to allocate the EIP in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the order is paid automatically. Omit it.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Peak bandwidth of the EIP.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Line of the EIP. A single-provider line needs an entry in the single-line whitelist.
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.request.isp = value.into_option();
        self
    }
    /// Billing method of the EIP. PostPaid is the one that the page of this action lists.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Metering method of the EIP. PayByTraffic is the one that the page of this action lists, and an EIP that is PostPaid needs it by that page.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<EipInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = value.into_option();
        self
    }
    /// Type of network.
    #[inline]
    pub fn netmode(mut self, value: impl IntoOption<String>) -> Self {
        self.request.netmode = value.into_option();
        self
    }
    /// Subscription duration. Omit it.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Unit of the subscription duration. Omit it.
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.request.pricing_cycle = value.into_option();
        self
    }
    /// Resource group of the EIP.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
}
