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
/// [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`QuotaExceeded.Eip`](super::super::ErrorCode::QuotaExceededEip), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ReserveIpFail`](super::super::ErrorCode::ReserveIpFail), [`InvalidRegion.NotSupport`](super::super::ErrorCode::InvalidRegionNotSupport), [`InvalidBandwidth.Malformed`](super::super::ErrorCode::InvalidBandwidthMalformed), [`IllegalParam.Isp`](super::super::ErrorCode::IllegalParamIsp), [`IllegalParam.SecurityProtectionTypes`](super::super::ErrorCode::IllegalParamSecurityProtectionTypes), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`Ip.Allocated`](super::super::ErrorCode::IpAllocated), [`ExclusiveParam.ZoneAndPublicIpAddressPoolId`](super::super::ErrorCode::ExclusiveParamZoneAndPublicIpAddressPoolId), [`ExclusiveParam.ZoneAndIpAddress`](super::super::ErrorCode::ExclusiveParamZoneAndIpAddress), [`COMMODITY_NO_EXIST`](super::super::ErrorCode::CommodityNoExist), [`InsufficientBalance`](super::super::ErrorCode::InsufficientBalance), [`INSTANCE_TYPE_NOT_SUPPORT`](super::super::ErrorCode::InstanceUnderscoreTypeUnderscoreNotUnderscoreSupport), [`QueryParameter.Illegal`](super::super::ErrorCode::QueryParameterIllegal), [`TokenVerfiy.Failed`](super::super::ErrorCode::TokenVerfiyFailed), [`OrderFailed`](super::super::ErrorCode::OrderFailed), [`QuotaExceeded.LargeSpecEip`](super::super::ErrorCode::QuotaExceededLargeSpecEip), [`InvalidResourceGroupId`](super::super::ErrorCode::InvalidResourceGroupId), [`PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE`](super::super::ErrorCode::PayforCreditPayInsufficientBalance), [`SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR`](super::super::ErrorCode::SystemSaleValidateUnexpectedError), [`Trade_Sync_Create_Sub_ERROR`](super::super::ErrorCode::TradeSyncCreateSubError), [`InvalidComponent.EipBandwidthMax`](super::super::ErrorCode::InvalidComponentEipBandwidthMax), [`OperationFailed.RiskControl`](super::super::ErrorCode::OperationFailedRiskControl), [`OperationFailed.SaleValidate`](super::super::ErrorCode::OperationFailedSaleValidate), [`IllegalParam.OrderParamComponent`](super::super::ErrorCode::IllegalParamOrderParamComponent), [`OperationFailed.SaleExpression`](super::super::ErrorCode::OperationFailedSaleExpression), [`OperationFailed.CompleteUserInfo`](super::super::ErrorCode::OperationFailedCompleteUserInfo), [`OperationFailed.QueryPrice`](super::super::ErrorCode::OperationFailedQueryPrice), [`OperationFailed.InsufficientEIP`](super::super::ErrorCode::OperationFailedInsufficientEIP), [`OperationFailed.InvokeInnerApi`](super::super::ErrorCode::OperationFailedInvokeInnerApi), [`OperationFailed.AccountMoneyInvalid`](super::super::ErrorCode::OperationFailedAccountMoneyInvalid), [`OperationFailed.QueryCredtiInfo`](super::super::ErrorCode::OperationFailedQueryCredtiInfo), [`FrequentPurchase.EIP`](super::super::ErrorCode::FrequentPurchaseEip), [`OperationFailed.QueryUserLabel`](super::super::ErrorCode::OperationFailedQueryUserLabel), [`PAY.INSUFFICIENT_BALANCE`](super::super::ErrorCode::PayInsufficientBalance), [`PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`](super::super::ErrorCode::PayMayiWithholdingAgreementIllegal), [`OrderError.EIP`](super::super::ErrorCode::OrderErrorEip), [`IellgalParameter.OwnerAccount`](super::super::ErrorCode::IellgalParameterOwnerAccount), [`ResourceNotFound.PublicIpAddressPool`](super::super::ErrorCode::ResourceNotFoundPublicIpAddressPool), [`ResourceNotEnough.PublicIpAddressPool`](super::super::ErrorCode::ResourceNotEnoughPublicIpAddressPool), [`Mismatch.IpAndPublicIpAddressPool`](super::super::ErrorCode::MismatchIpAndPublicIpAddressPool), [`CreditPayInsufficientBalance`](super::super::ErrorCode::CreditPayInsufficientBalance), [`OperationDenied.NotOpenDdosOriginProtectService`](super::super::ErrorCode::OperationDeniedNotOpenDdosOriginProtectService), [`IncorrectStatus.PublicIpAddressPool`](super::super::ErrorCode::IncorrectStatusPublicIpAddressPool), [`AccountMoneyValidateError`](super::super::ErrorCode::AccountMoneyValidateError), [`OrderFailed.ConcurrentOperate`](super::super::ErrorCode::OrderFailedConcurrentOperate), [`OperationFailed.BasicInfoUncompleted`](super::super::ErrorCode::OperationFailedBasicInfoUncompleted), [`OperationFailed.QuotaNotEnough`](super::super::ErrorCode::OperationFailedQuotaNotEnough), [`IllegalParam.Zone`](super::super::ErrorCode::IllegalParamZone), [`OperationFailed.AllocateUnfamiliarIp`](super::super::ErrorCode::OperationFailedAllocateUnfamiliarIp), [`IncorrectStatus.Ip`](super::super::ErrorCode::IncorrectStatusIp), [`UnsupportedFeature.AllocateEipAddressWithZone`](super::super::ErrorCode::UnsupportedFeatureAllocateEipAddressWithZone), [`ResourceNotFound.Ip`](super::super::ErrorCode::ResourceNotFoundIp), [`OperationFailed.CreditPayInsufficientBalance`](super::super::ErrorCode::OperationFailedCreditPayInsufficientBalance), [`OperationFailed.ResourceNotEnough`](super::super::ErrorCode::OperationFailedResourceNotEnough), [`IllegalParam.Bandwidth`](super::super::ErrorCode::IllegalParamBandwidth), [`OperationFailed.IpIsLocked`](super::super::ErrorCode::OperationFailedIpIsLocked), [`Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType`](super::super::ErrorCode::MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType), [`IllegalParam.ServiceLocation`](super::super::ErrorCode::IllegalParamServiceLocation), [`UnsupportedFeature.Isp`](super::super::ErrorCode::UnsupportedFeatureIsp), [`Forbidden`](super::super::ErrorCode::Forbidden), [`FUWU_BIZ_COMMODITY_VERIFY_FAIL`](super::super::ErrorCode::FuwuBizCommodityVerifyFail), [`OperationConflict`](super::super::ErrorCode::OperationConflict), [`InternalError`](super::super::ErrorCode::InternalError), [`OperationFailed.SystemBusy`](super::super::ErrorCode::OperationFailedSystemBusy).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.1; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// Region to allocate the EIP in.
    pub region_id: Option<String>,
    /// Whether a subscription is paid automatically; if false, the order waits in the console to be paid.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
    /// Peak bandwidth of the EIP. The most is 200 if it is billed by traffic, 500 if it is pay-as-you-go and billed by bandwidth, 1000 if it is a subscription.
    ///
    /// 1 to 1000 Mbit/s. Default: `5`.
    pub bandwidth: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Line of the EIP. BGP\_PRO is for some regions outside of mainland China; a single-provider line needs an entry in the single-line whitelist.
    ///
    /// Default: `BGP`.
    pub isp: Option<EipIsp>,
    /// Billing method of the EIP. A subscription, PrePaid, is billed by bandwidth.
    ///
    /// Default: `PostPaid`.
    pub instance_charge_type: Option<ChargeType>,
    /// Metering method of the EIP. A subscription needs PayByBandwidth.
    ///
    /// Default: `PayByBandwidth`.
    pub internet_charge_type: Option<EipInternetChargeType>,
    /// Type of network. There is only this one.
    ///
    /// Default: `public`.
    pub netmode: Option<String>,
    /// Subscription duration, counted in PricingCycle: up to 9 months or 5 years.
    ///
    /// 1 to 9.
    pub period: Option<i64>,
    /// Unit of the subscription duration.
    ///
    /// Default: `Month`.
    pub pricing_cycle: Option<PricingCycle>,
    /// Resource group of the EIP.
    pub resource_group_id: Option<String>,
    /// Id of a promotion. Omit it.
    pub activity_id: Option<i64>,
    /// Name of the EIP. It starts with a letter or a Chinese character. Not for a subscription.
    ///
    /// 1 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`.
    pub name: Option<String>,
    /// Description of the EIP. It starts with a letter or a Chinese character. Not for a subscription.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Levels of protection against DDoS attacks. If omitted, the EIP has the basic one.
    ///
    /// At most 10 elements.
    pub security_protection_types: Vec<SecurityProtectionType>,
    /// IP address pool to take the address from. The account needs the privilege to use pools.
    pub public_ip_address_pool_id: Option<String>,
    /// Zone of the EIP.
    pub zone: Option<String>,
    /// Address that the EIP is to have, one that the account released lately. If neither it nor InstanceId is sent, the address is a random one.
    pub ip_address: Option<String>,
    /// Released EIP to get back. Send this or IpAddress.
    pub instance_id: Option<String>,
    /// Tags of the resource.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static ALLOCATE_EIP_ADDRESS_REQUEST: Schema = Schema::new(
    "AllocateEipAddressRequest",
    &[
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
        Field::new("PricingCycle", ValueType::Enum(<PricingCycle as OpenEnum>::VALUES)),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("ActivityId", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
                "SecurityProtectionTypes",
                ValueType::List(
                    &ValueType::Enum(<SecurityProtectionType as OpenEnum>::VALUES),
                ),
            )
            .encoding(Encoding::Repeat),
        Field::new("PublicIpAddressPoolId", ValueType::String),
        Field::new("Zone", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    AllocateEipAddressRequest, ALLOCATE_EIP_ADDRESS_REQUEST, 0 => region_id, 1 =>
    auto_pay, 2 => bandwidth, 3 => client_token, 4 => isp, 5 => instance_charge_type, 6
    => internet_charge_type, 7 => netmode, 8 => period, 9 => pricing_cycle, 10 =>
    resource_group_id, 11 => activity_id, 12 => name, 13 => description, 14 =>
    security_protection_types, 15 => public_ip_address_pool_id, 16 => zone, 17 =>
    ip_address, 18 => instance_id, 19 => tag
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
    pub fn pricing_cycle(mut self, value: impl IntoOption<PricingCycle>) -> Self {
        self.pricing_cycle = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`activity_id`](Self#structfield.activity_id).
    #[inline]
    pub fn activity_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.activity_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`security_protection_types`](Self#structfield.security_protection_types).
    #[inline]
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityProtectionType>>,
    ) -> Self {
        self.security_protection_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`public_ip_address_pool_id`](Self#structfield.public_ip_address_pool_id).
    #[inline]
    pub fn public_ip_address_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.public_ip_address_pool_id = value.into_option();
        self
    }
    /// Sets [`zone`](Self#structfield.zone).
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.zone = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
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

/// The response of `AllocateEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// Address of the new EIP; only if it is pay-as-you-go.
    pub eip_address: Option<String>,
    /// Id of the new EIP.
    pub allocation_id: String,
    /// Id of the order; only if InstanceChargeType is PrePaid.
    pub order_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the EIP; only if it is pay-as-you-go.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static ALLOCATE_EIP_ADDRESS_RESPONSE: Schema = Schema::new(
    "AllocateEipAddressResponse",
    &[
        Field::new("EipAddress", ValueType::String),
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("OrderId", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AllocateEipAddressResponse, ALLOCATE_EIP_ADDRESS_RESPONSE, 0 => eip_address, 1 =>
    allocation_id, 2 => order_id, 3 => request_id, 4 => resource_group_id
);

aliyun_api_core::response!(AllocateEipAddressResponse);

impl AllocateEipAddressResponse {
    /// Sets [`eip_address`](Self#structfield.eip_address).
    #[inline]
    pub fn eip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.eip_address = value.into_option();
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
        ("InvalidRegion.NotSupport", ErrorClass::Denied),
        ("IllegalParam.Isp", ErrorClass::Invalid),
        ("IllegalParam.SecurityProtectionTypes", ErrorClass::Invalid),
        ("Ip.Allocated", ErrorClass::Conflict),
        ("ExclusiveParam.ZoneAndPublicIpAddressPoolId", ErrorClass::Invalid),
        ("ExclusiveParam.ZoneAndIpAddress", ErrorClass::Invalid),
        ("COMMODITY_NO_EXIST", ErrorClass::Invalid),
        ("INSTANCE_TYPE_NOT_SUPPORT", ErrorClass::Invalid),
        ("QueryParameter.Illegal", ErrorClass::Invalid),
        ("TokenVerfiy.Failed", ErrorClass::Invalid),
        ("OrderFailed", ErrorClass::Internal),
        ("InvalidResourceGroupId", ErrorClass::NotFound),
        ("PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE", ErrorClass::Denied),
        ("SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR", ErrorClass::Denied),
        ("Trade_Sync_Create_Sub_ERROR", ErrorClass::Internal),
        ("InvalidComponent.EipBandwidthMax", ErrorClass::Invalid),
        ("OperationFailed.RiskControl", ErrorClass::Denied),
        ("OperationFailed.SaleValidate", ErrorClass::Denied),
        ("IllegalParam.OrderParamComponent", ErrorClass::Invalid),
        ("OperationFailed.SaleExpression", ErrorClass::Internal),
        ("OperationFailed.CompleteUserInfo", ErrorClass::Denied),
        ("OperationFailed.QueryPrice", ErrorClass::Internal),
        ("OperationFailed.InsufficientEIP", ErrorClass::Quota),
        ("OperationFailed.InvokeInnerApi", ErrorClass::Internal),
        ("OperationFailed.AccountMoneyInvalid", ErrorClass::Denied),
        ("OperationFailed.QueryCredtiInfo", ErrorClass::Internal),
        ("FrequentPurchase.EIP", ErrorClass::Throttling),
        ("OperationFailed.QueryUserLabel", ErrorClass::Internal),
        ("PAY.INSUFFICIENT_BALANCE", ErrorClass::Denied),
        ("PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL", ErrorClass::Denied),
        ("OrderError.EIP", ErrorClass::Internal),
        ("IellgalParameter.OwnerAccount", ErrorClass::Invalid),
        ("ResourceNotEnough.PublicIpAddressPool", ErrorClass::Quota),
        ("Mismatch.IpAndPublicIpAddressPool", ErrorClass::Invalid),
        ("CreditPayInsufficientBalance", ErrorClass::Denied),
        ("OperationDenied.NotOpenDdosOriginProtectService", ErrorClass::Denied),
        ("AccountMoneyValidateError", ErrorClass::Denied),
        ("OrderFailed.ConcurrentOperate", ErrorClass::Conflict),
        ("OperationFailed.BasicInfoUncompleted", ErrorClass::Denied),
        ("OperationFailed.QuotaNotEnough", ErrorClass::Quota),
        ("IllegalParam.Zone", ErrorClass::Invalid),
        ("OperationFailed.AllocateUnfamiliarIp", ErrorClass::Denied),
        ("UnsupportedFeature.AllocateEipAddressWithZone", ErrorClass::Denied),
        ("OperationFailed.CreditPayInsufficientBalance", ErrorClass::Denied),
        ("OperationFailed.ResourceNotEnough", ErrorClass::Quota),
        ("IllegalParam.Bandwidth", ErrorClass::Invalid),
        ("OperationFailed.IpIsLocked", ErrorClass::Denied),
        (
            "Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType",
            ErrorClass::Invalid,
        ),
        ("IllegalParam.ServiceLocation", ErrorClass::Invalid),
        ("UnsupportedFeature.Isp", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("FUWU_BIZ_COMMODITY_VERIFY_FAIL", ErrorClass::Denied),
        ("OperationFailed.SystemBusy", ErrorClass::Internal),
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
    /// Whether a subscription is paid automatically; if false, the order waits in the console to be paid.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Peak bandwidth of the EIP. The most is 200 if it is billed by traffic, 500 if it is pay-as-you-go and billed by bandwidth, 1000 if it is a subscription.
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
    /// Line of the EIP. BGP\_PRO is for some regions outside of mainland China; a single-provider line needs an entry in the single-line whitelist.
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.request.isp = value.into_option();
        self
    }
    /// Billing method of the EIP. A subscription, PrePaid, is billed by bandwidth.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Metering method of the EIP. A subscription needs PayByBandwidth.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<EipInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = value.into_option();
        self
    }
    /// Type of network. There is only this one.
    #[inline]
    pub fn netmode(mut self, value: impl IntoOption<String>) -> Self {
        self.request.netmode = value.into_option();
        self
    }
    /// Subscription duration, counted in PricingCycle: up to 9 months or 5 years.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Unit of the subscription duration.
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<PricingCycle>) -> Self {
        self.request.pricing_cycle = value.into_option();
        self
    }
    /// Resource group of the EIP.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Id of a promotion. Omit it.
    #[inline]
    pub fn activity_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.activity_id = value.into_option();
        self
    }
    /// Name of the EIP. It starts with a letter or a Chinese character. Not for a subscription.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Description of the EIP. It starts with a letter or a Chinese character. Not for a subscription.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Levels of protection against DDoS attacks. If omitted, the EIP has the basic one.
    #[inline]
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityProtectionType>>,
    ) -> Self {
        self.request.security_protection_types = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// IP address pool to take the address from. The account needs the privilege to use pools.
    #[inline]
    pub fn public_ip_address_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.public_ip_address_pool_id = value.into_option();
        self
    }
    /// Zone of the EIP.
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.request.zone = value.into_option();
        self
    }
    /// Address that the EIP is to have, one that the account released lately. If neither it nor InstanceId is sent, the address is a random one.
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ip_address = value.into_option();
        self
    }
    /// Released EIP to get back. Send this or IpAddress.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
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
