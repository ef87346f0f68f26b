// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstanceSaleControl`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads which metering methods and bandwidths are available for EPN instances.
///
/// Withdrawn: the service no longer has this action; it is not in Edge Node Service, OpenAPI document (2024-06).
///
/// For an account that has a metering method already, only that one is available.
///
/// The parameters of `DescribeEpnInstanceSaleControl`. Sent with [`Client::describe_epn_instance_sale_control`](super::super::Client::describe_epn_instance_sale_control); the response is a [`DescribeEpnInstanceSaleControlResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_epn_instance_sale_control().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission).
///
/// Source: Edge Node Service API manual (2022), section 8.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEpnInstanceSaleControlRequest {}

pub(crate) static DESCRIBE_EPN_INSTANCE_SALE_CONTROL_REQUEST: Schema = Schema::new(
    "DescribeEpnInstanceSaleControlRequest",
    &[],
);

aliyun_api_core::record!(
    DescribeEpnInstanceSaleControlRequest, DESCRIBE_EPN_INSTANCE_SALE_CONTROL_REQUEST
);

/// The response of `DescribeEpnInstanceSaleControl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEpnInstanceSaleControlResponse {
    /// Metering methods that are available. An account has only one: if it has one already, another value has no effect.
    pub internet_charge_types: Vec<EpnInternetChargeType>,
    /// Highest bandwidth limit.
    ///
    /// Unit Mbit/s.
    pub max_internet_bandwidth_out: Option<i64>,
    /// Lowest bandwidth limit.
    ///
    /// Unit Mbit/s.
    pub min_internet_bandwidth_out: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_EPN_INSTANCE_SALE_CONTROL_RESPONSE: Schema = Schema::new(
    "DescribeEpnInstanceSaleControlResponse",
    &[
        Field::new(
            "InternetChargeTypes",
            ValueType::List(
                &ValueType::Enum(<EpnInternetChargeType as OpenEnum>::VALUES),
            ),
        ),
        Field::new("MaxInternetBandwidthOut", ValueType::Integer),
        Field::new("MinInternetBandwidthOut", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEpnInstanceSaleControlResponse, DESCRIBE_EPN_INSTANCE_SALE_CONTROL_RESPONSE,
    0 => internet_charge_types, 1 => max_internet_bandwidth_out, 2 =>
    min_internet_bandwidth_out, 3 => request_id
);

aliyun_api_core::response!(DescribeEpnInstanceSaleControlResponse);

impl DescribeEpnInstanceSaleControlResponse {
    /// Sets [`internet_charge_types`](Self#structfield.internet_charge_types).
    #[inline]
    pub fn internet_charge_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<EpnInternetChargeType>>,
    ) -> Self {
        self.internet_charge_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`max_internet_bandwidth_out`](Self#structfield.max_internet_bandwidth_out).
    #[inline]
    pub fn max_internet_bandwidth_out(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_internet_bandwidth_out = value.into_option();
        self
    }
    /// Sets [`min_internet_bandwidth_out`](Self#structfield.min_internet_bandwidth_out).
    #[inline]
    pub fn min_internet_bandwidth_out(mut self, value: impl IntoOption<i64>) -> Self {
        self.min_internet_bandwidth_out = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DESCRIBE_EPN_INSTANCE_SALE_CONTROL: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEpnInstanceSaleControl",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EPN_INSTANCE_SALE_CONTROL_REQUEST,
    response: &DESCRIBE_EPN_INSTANCE_SALE_CONTROL_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeEpnInstanceSaleControlRequest {
    type Response = DescribeEpnInstanceSaleControlResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EPN_INSTANCE_SALE_CONTROL;
}

impl DescribeEpnInstanceSaleControlRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Reads which metering methods and bandwidths are available for EPN instances.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Edge Node Service, OpenAPI document (2024-06).
    ///
    /// For an account that has a metering method already, only that one is available.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEpnInstanceSaleControlRequest`].
    #[inline]
    pub fn describe_epn_instance_sale_control(
        &self,
    ) -> Call<DescribeEpnInstanceSaleControlRequest> {
        Call::new(&self.inner, DescribeEpnInstanceSaleControlRequest::new())
    }
}
