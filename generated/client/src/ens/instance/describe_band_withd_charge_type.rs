// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBandWithdChargeType`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the billing methods of bandwidth.
///
/// The parameters of `DescribeBandWithdChargeType`. Sent with [`Client::describe_band_withd_charge_type`](super::super::Client::describe_band_withd_charge_type); the response is a [`DescribeBandWithdChargeTypeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_band_withd_charge_type().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.17; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBandWithdChargeTypeRequest {}

pub(crate) static DESCRIBE_BAND_WITHD_CHARGE_TYPE_REQUEST: Schema = Schema::new(
    "DescribeBandWithdChargeTypeRequest",
    &[],
);

aliyun_api_core::record!(
    DescribeBandWithdChargeTypeRequest, DESCRIBE_BAND_WITHD_CHARGE_TYPE_REQUEST
);

/// The response of `DescribeBandWithdChargeType`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBandWithdChargeTypeResponse {
    /// The billing methods: text with JSON, a list of objects with the Chinese name in BandWidthName and the code in BandWidthType.
    pub band_with_type_info: Option<serde_json::Value>,
    /// How prices are set.
    pub charge_contract_type: Option<ChargeContractType>,
    /// Billing cycles. They are not returned yet.
    pub charge_cycle_info: Option<serde_json::Value>,
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_BAND_WITHD_CHARGE_TYPE_RESPONSE: Schema = Schema::new(
    "DescribeBandWithdChargeTypeResponse",
    &[
        Field::new("BandWithTypeInfo", ValueType::Any),
        Field::new(
            "ChargeContractType",
            ValueType::Enum(<ChargeContractType as OpenEnum>::VALUES),
        ),
        Field::new("ChargeCycleInfo", ValueType::Any),
        Field::new("Code", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeBandWithdChargeTypeResponse, DESCRIBE_BAND_WITHD_CHARGE_TYPE_RESPONSE, 0 =>
    band_with_type_info, 1 => charge_contract_type, 2 => charge_cycle_info, 3 => code, 4
    => request_id
);

aliyun_api_core::response!(DescribeBandWithdChargeTypeResponse);

impl DescribeBandWithdChargeTypeResponse {
    /// Sets [`band_with_type_info`](Self#structfield.band_with_type_info).
    #[inline]
    pub fn band_with_type_info(
        mut self,
        value: impl IntoOption<serde_json::Value>,
    ) -> Self {
        self.band_with_type_info = value.into_option();
        self
    }
    /// Sets [`charge_contract_type`](Self#structfield.charge_contract_type).
    #[inline]
    pub fn charge_contract_type(
        mut self,
        value: impl IntoOption<ChargeContractType>,
    ) -> Self {
        self.charge_contract_type = value.into_option();
        self
    }
    /// Sets [`charge_cycle_info`](Self#structfield.charge_cycle_info).
    #[inline]
    pub fn charge_cycle_info(
        mut self,
        value: impl IntoOption<serde_json::Value>,
    ) -> Self {
        self.charge_cycle_info = value.into_option();
        self
    }
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// How prices are set.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeContractType {
    /// `ChargeByUnified`: one price for all.
    ChargeByUnified,
    /// `ChargeByGrade`: tiered prices.
    ChargeByGrade,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ChargeContractType, ChargeByUnified = "ChargeByUnified", ChargeByGrade =
    "ChargeByGrade"
);

static DESCRIBE_BAND_WITHD_CHARGE_TYPE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeBandWithdChargeType",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_BAND_WITHD_CHARGE_TYPE_REQUEST,
    response: &DESCRIBE_BAND_WITHD_CHARGE_TYPE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeBandWithdChargeTypeRequest {
    type Response = DescribeBandWithdChargeTypeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_BAND_WITHD_CHARGE_TYPE;
}

impl DescribeBandWithdChargeTypeRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Lists the billing methods of bandwidth.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeBandWithdChargeTypeRequest`].
    #[inline]
    pub fn describe_band_withd_charge_type(
        &self,
    ) -> Call<DescribeBandWithdChargeTypeRequest> {
        Call::new(&self.inner, DescribeBandWithdChargeTypeRequest::new())
    }
}
