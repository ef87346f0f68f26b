// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBandWithdChargeType`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeBandWithdChargeType`.
#[derive(Clone, Default, PartialEq)]
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

/// A billing method.
#[derive(Clone, Default, PartialEq)]
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
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Lists the billing methods of bandwidth.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.17.
    #[inline]
    pub fn describe_band_withd_charge_type(
        &self,
    ) -> Call<DescribeBandWithdChargeTypeRequest> {
        Call::new(&self.inner, DescribeBandWithdChargeTypeRequest::new())
    }
}
