// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyEipAddressAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Renames an EIP, describes it anew, or changes its peak bandwidth.
///
/// The parameters of `ModifyEipAddressAttribute`. Sent with [`Client::modify_eip_address_attribute`](super::super::Client::modify_eip_address_attribute); the response is a [`ModifyEipAddressAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_eip_address_attribute("eip-25877c70xxxxxxxx").name("eip1").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InsufficientBalance.Eip`](super::super::ErrorCode::InsufficientBalanceEip), [`InvalidAllocationId.NotFound`](super::super::ErrorCode::InvalidAllocationIdNotFound), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InternalError`](super::super::ErrorCode::InternalError), [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`Forbidden.RegionNotFound`](super::super::ErrorCode::ForbiddenRegionNotFound), [`InvalidEipAddressName.Malformed`](super::super::ErrorCode::InvalidEipAddressNameMalformed), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`MissingParam.InstanceId`](super::super::ErrorCode::MissingParamInstanceId), [`OrderError.EIP`](super::super::ErrorCode::OrderErrorEip), [`Forbidden.ChargeTypeIsPrepaid`](super::super::ErrorCode::ForbiddenChargeTypeIsPrepaid), [`InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw`](super::super::ErrorCode::InvalidBandwidthOutOfMaxTrafficBindedOnNatgw), [`QuotaExceeded.LargeSpecEip`](super::super::ErrorCode::QuotaExceededLargeSpecEip), [`ResourceQueryError`](super::super::ErrorCode::ResourceQueryError), [`SYSTEM.UNKNOWN.ERROR`](super::super::ErrorCode::SystemUnknownError), [`Abs.InvalidBandwidth.Malformed`](super::super::ErrorCode::AbsInvalidBandwidthMalformed), [`InvalidEIPStatus.BizDisabled`](super::super::ErrorCode::InvalidEIPStatusBizDisabled), [`OperationFailed.SaleValidate`](super::super::ErrorCode::OperationFailedSaleValidate), [`OperationFailed.SyncOrderToSub`](super::super::ErrorCode::OperationFailedSyncOrderToSub), [`COMMODITY.INVALID_COMPONENT`](super::super::ErrorCode::CommodityInvalidComponent), [`OperationFailed.CompleteUserInfo`](super::super::ErrorCode::OperationFailedCompleteUserInfo), [`OperationFailed.ConcurrentRequest`](super::super::ErrorCode::OperationFailedConcurrentRequest), [`IncorrectStatus.ResourceStatus`](super::super::ErrorCode::IncorrectStatusResourceStatus), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`Forbidden.InCommonBandwidthPackage`](super::super::ErrorCode::ForbiddenInCommonBandwidthPackage).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.3; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// EIP to change.
    ///
    /// Required.
    pub allocation_id: String,
    /// Region of the EIP.
    pub region_id: Option<String>,
    /// New peak bandwidth of a pay-as-you-go EIP. The most is 200 if it is billed by traffic, 500 if it is billed by bandwidth.
    ///
    /// 1 to 1000 Mbit/s.
    pub bandwidth: Option<String>,
    /// New description of the EIP. It starts with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the EIP. It starts with a letter or a Chinese character.
    ///
    /// 1 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyEipAddressAttributeRequest",
    &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String),
        Field::new("Bandwidth", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyEipAddressAttributeRequest, MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST, 0 =>
    allocation_id, 1 => region_id, 2 => bandwidth, 3 => description, 4 => name
);

impl ModifyEipAddressAttributeRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

/// The response of `ModifyEipAddressAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_EIP_ADDRESS_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyEipAddressAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyEipAddressAttributeResponse, MODIFY_EIP_ADDRESS_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyEipAddressAttributeResponse);

impl ModifyEipAddressAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_EIP_ADDRESS_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyEipAddressAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    response: &MODIFY_EIP_ADDRESS_ATTRIBUTE_RESPONSE,
    classes: &[
        ("OrderError.EIP", ErrorClass::Internal),
        ("Forbidden.ChargeTypeIsPrepaid", ErrorClass::Conflict),
        ("InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw", ErrorClass::Quota),
        ("ResourceQueryError", ErrorClass::Internal),
        ("SYSTEM.UNKNOWN.ERROR", ErrorClass::Internal),
        ("InvalidEIPStatus.BizDisabled", ErrorClass::Denied),
        ("OperationFailed.SaleValidate", ErrorClass::Denied),
        ("OperationFailed.SyncOrderToSub", ErrorClass::Internal),
        ("COMMODITY.INVALID_COMPONENT", ErrorClass::Invalid),
        ("OperationFailed.CompleteUserInfo", ErrorClass::Denied),
        ("OperationFailed.ConcurrentRequest", ErrorClass::Conflict),
        ("Forbidden.InCommonBandwidthPackage", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyEipAddressAttributeRequest {
    type Response = ModifyEipAddressAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_EIP_ADDRESS_ATTRIBUTE;
}

impl ModifyEipAddressAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Renames an EIP, describes it anew, or changes its peak bandwidth.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyEipAddressAttributeRequest`].
    #[inline]
    pub fn modify_eip_address_attribute(
        &self,
        allocation_id: impl Into<String>,
    ) -> Call<ModifyEipAddressAttributeRequest> {
        Call::new(&self.inner, ModifyEipAddressAttributeRequest::new(allocation_id))
    }
}

impl Call<ModifyEipAddressAttributeRequest> {
    /// Region of the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New peak bandwidth of a pay-as-you-go EIP. The most is 200 if it is billed by traffic, 500 if it is billed by bandwidth.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
    /// New description of the EIP. It starts with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the EIP. It starts with a letter or a Chinese character.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
