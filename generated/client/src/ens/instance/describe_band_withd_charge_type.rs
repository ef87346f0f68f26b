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
/// [`NoPermission`](super::super::ErrorCode::NoPermission).
///
/// Source: Edge Node Service API manual (2022), section 5.17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBandWithdChargeTypeRequest {}

pub(crate) static DESCRIBE_BAND_WITHD_CHARGE_TYPE_REQUEST: Schema = Schema {
    name: "DescribeBandWithdChargeTypeRequest",
    fields: &[],
};

aliyun_api_core::record!(
    DescribeBandWithdChargeTypeRequest, DESCRIBE_BAND_WITHD_CHARGE_TYPE_REQUEST
);

/// The response of `DescribeBandWithdChargeType`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBandWithdChargeTypeResponse {
    /// The billing methods.
    pub band_with_type_info: Vec<BandWithTypeInfo>,
    /// How prices are set.
    pub charge_contract_type: Option<ChargeContractType>,
    /// Billing cycles. They are not returned yet.
    pub charge_cycle_info: Vec<serde_json::Value>,
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_BAND_WITHD_CHARGE_TYPE_RESPONSE: Schema = Schema {
    name: "DescribeBandWithdChargeTypeResponse",
    fields: &[
        Field::new(
            "BandWithTypeInfo",
            ValueType::List(&ValueType::Record(&BAND_WITH_TYPE_INFO)),
        ),
        Field::new(
            "ChargeContractType",
            ValueType::Enum(<ChargeContractType as OpenEnum>::VALUES),
        ),
        Field::new("ChargeCycleInfo", ValueType::List(&ValueType::Any)),
        Field::new("Code", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

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
        value: impl IntoIterator<Item = impl Into<BandWithTypeInfo>>,
    ) -> Self {
        self.band_with_type_info = value.into_iter().map(Into::into).collect();
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
        value: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.charge_cycle_info = value.into_iter().map(Into::into).collect();
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

/// A billing method.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BandWithTypeInfo {
    /// Chinese name.
    pub bandwidth_name: Option<String>,
    /// Code of the billing method.
    pub bandwidth_type: Option<InstanceInternetChargeType>,
}

pub(crate) static BAND_WITH_TYPE_INFO: Schema = Schema {
    name: "BandWithTypeInfo",
    fields: &[
        Field::new("BandWidthName", ValueType::String),
        Field::new(
            "BandWidthType",
            ValueType::Enum(<InstanceInternetChargeType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    BandWithTypeInfo, BAND_WITH_TYPE_INFO, 0 => bandwidth_name, 1 => bandwidth_type
);

impl BandWithTypeInfo {
    /// Sets [`bandwidth_name`](Self#structfield.bandwidth_name).
    #[inline]
    pub fn bandwidth_name(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth_name = value.into_option();
        self
    }
    /// Sets [`bandwidth_type`](Self#structfield.bandwidth_type).
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl IntoOption<InstanceInternetChargeType>,
    ) -> Self {
        self.bandwidth_type = value.into_option();
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
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
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
