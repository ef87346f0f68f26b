// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatGatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, the description and other attributes of a NAT gateway.
///
/// The parameters of `ModifyNatGatewayAttribute`. Sent with [`Client::modify_nat_gateway_attribute`](super::super::Client::modify_nat_gateway_attribute); the response is a [`ModifyNatGatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_nat_gateway_attribute("ngw-xxoo123").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidNatGatewayId.NotFound`](super::super::ErrorCode::InvalidNatGatewayIdNotFound), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`InvalidParameter.Description.Malformed`](super::super::ErrorCode::InvalidParameterDescriptionMalformed), [`UnsupportedFeature.PrivateLinkMode`](super::super::ErrorCode::UnsupportedFeaturePrivateLinkMode), [`IncorrectStatus.NATGW`](super::super::ErrorCode::IncorrectStatusNatgw), [`ExclusiveParam.%sAnd%s`](super::super::ErrorCode::ExclusiveParamAnyAndAny), [`IncorrectStatus.NatGateway`](super::super::ErrorCode::IncorrectStatusNatGateway), [`DependencyViolation.PrivateLinkMode`](super::super::ErrorCode::DependencyViolationPrivateLinkMode), [`UnsupportedFeature.IcmpReplyEnabled`](super::super::ErrorCode::UnsupportedFeatureIcmpReplyEnabled), [`InvalidParams.NotNull`](super::super::ErrorCode::InvalidParamsNotNull), [`UnsupportedFeature.IndirectConvertForVpcNat`](super::super::ErrorCode::UnsupportedFeatureIndirectConvertForVpcNat), [`UnsupportedFeature.NormalNatModifyEipBindMode`](super::super::ErrorCode::UnsupportedFeatureNormalNatModifyEipBindMode), [`OperationDenied.EipBondTypeIsAlreadyNAT`](super::super::ErrorCode::OperationDeniedEipBondTypeIsAlreadyNAT), [`UnsupportedFeature.IndirectConvertForFwNat`](super::super::ErrorCode::UnsupportedFeatureIndirectConvertForFwNat), [`QuotaExceeded.EipNumForModifyEipBondType`](super::super::ErrorCode::QuotaExceededEipNumForModifyEipBondType), [`ResourceNotEnough.SwitchAvailableIps`](super::super::ErrorCode::ResourceNotEnoughSwitchAvailableIps), [`UnsupportedFeature.VpcNatSecurityProtectionEnabled`](super::super::ErrorCode::UnsupportedFeatureVpcNatSecurityProtectionEnabled), [`OperationDenied.NatGatewayStatusInvalid`](super::super::ErrorCode::OperationDeniedNatGatewayStatusInvalid), [`OperationDenied.EipStatusInvalid`](super::super::ErrorCode::OperationDeniedEipStatusInvalid), [`OperationDenied.SnatEntryStatusInvalid`](super::super::ErrorCode::OperationDeniedSnatEntryStatusInvalid), [`OperationDenied.DnatEntryStatusInvalid`](super::super::ErrorCode::OperationDeniedDnatEntryStatusInvalid), [`UnsupportedFeature.MutilBindedTypeNatEnableFw`](super::super::ErrorCode::UnsupportedFeatureMutilBindedTypeNatEnableFw), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`OperationFailed.PrivateLinkMode`](super::super::ErrorCode::OperationFailedPrivateLinkMode), [`IllegalParam.SessionLogDeliveryDestination`](super::super::ErrorCode::IllegalParamSessionLogDeliveryDestination), [`OperationFailed.LogDeliveryIsUnAuthorized`](super::super::ErrorCode::OperationFailedLogDeliveryIsUnAuthorized), [`IllegalParam.SessionLogDeliveryType`](super::super::ErrorCode::IllegalParamSessionLogDeliveryType), [`UnsupportedFeature.EnableSessionLog`](super::super::ErrorCode::UnsupportedFeatureEnableSessionLog), [`Forbidden.ModifyEipBondType`](super::super::ErrorCode::ForbiddenModifyEipBondType), [`OperationFailed.ConfigSessionLog`](super::super::ErrorCode::OperationFailedConfigSessionLog).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.2; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeRequest {
    /// NAT gateway to change.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Region that the NAT gateway is in.
    pub region_id: Option<String>,
    /// New description of the NAT gateway: from 2 characters in the manual, up to 128 today. The manual wants a letter at the start.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the NAT gateway. The manual wants 2 characters and a letter at the start.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Whether the gateway replies to ICMP requests on behalf of its instances.
    pub icmp_reply_enabled: Option<bool>,
    /// How EIPs are to be associated with the gateway: only from MULTI\_BINDED to NAT, with at most five EIPs, and with free addresses in the VSwitch. Connections break for seconds.
    ///
    /// `NAT`.
    pub eip_bind_mode: Option<String>,
    /// Whether sessions are logged.
    pub enable_session_log: Option<bool>,
    /// Where the log of sessions is written.
    pub log_delivery: Option<NatGatewayLogDelivery>,
}

pub(crate) static MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyNatGatewayAttributeRequest",
    &[
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("IcmpReplyEnabled", ValueType::Boolean),
        Field::new("EipBindMode", ValueType::String),
        Field::new("EnableSessionLog", ValueType::Boolean),
        Field::new("LogDelivery", ValueType::Record(&NAT_GATEWAY_LOG_DELIVERY))
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    ModifyNatGatewayAttributeRequest, MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST, 0 =>
    nat_gateway_id, 1 => region_id, 2 => description, 3 => name, 4 => icmp_reply_enabled,
    5 => eip_bind_mode, 6 => enable_session_log, 7 => log_delivery
);

impl ModifyNatGatewayAttributeRequest {
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`icmp_reply_enabled`](Self#structfield.icmp_reply_enabled).
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.icmp_reply_enabled = value.into_option();
        self
    }
    /// Sets [`eip_bind_mode`](Self#structfield.eip_bind_mode).
    #[inline]
    pub fn eip_bind_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.eip_bind_mode = value.into_option();
        self
    }
    /// Sets [`enable_session_log`](Self#structfield.enable_session_log).
    #[inline]
    pub fn enable_session_log(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_session_log = value.into_option();
        self
    }
    /// Sets [`log_delivery`](Self#structfield.log_delivery).
    #[inline]
    pub fn log_delivery(
        mut self,
        value: impl IntoOption<NatGatewayLogDelivery>,
    ) -> Self {
        self.log_delivery = value.into_option();
        self
    }
}

/// The response of `ModifyNatGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyNatGatewayAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyNatGatewayAttributeResponse, MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyNatGatewayAttributeResponse);

impl ModifyNatGatewayAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Where the log of sessions is written.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayLogDelivery {
    /// Kind of the destination; sls is Log Service.
    ///
    /// `sls`.
    pub log_delivery_type: Option<String>,
    /// The Logstore: `acs:log:`, region, account, `project/`, its name, `/logstore/` and its name.
    pub log_destination: Option<String>,
}

pub(crate) static NAT_GATEWAY_LOG_DELIVERY: Schema = Schema::new(
    "NatGatewayLogDelivery",
    &[
        Field::new("LogDeliveryType", ValueType::String),
        Field::new("LogDestination", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayLogDelivery, NAT_GATEWAY_LOG_DELIVERY, 0 => log_delivery_type, 1 =>
    log_destination
);

impl NatGatewayLogDelivery {
    /// Sets [`log_delivery_type`](Self#structfield.log_delivery_type).
    #[inline]
    pub fn log_delivery_type(mut self, value: impl IntoOption<String>) -> Self {
        self.log_delivery_type = value.into_option();
        self
    }
    /// Sets [`log_destination`](Self#structfield.log_destination).
    #[inline]
    pub fn log_destination(mut self, value: impl IntoOption<String>) -> Self {
        self.log_destination = value.into_option();
        self
    }
}

static MODIFY_NAT_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNatGatewayAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST,
    response: &MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[
        ("UnsupportedFeature.PrivateLinkMode", ErrorClass::Invalid),
        ("ExclusiveParam.%sAnd%s", ErrorClass::Invalid),
        ("UnsupportedFeature.IcmpReplyEnabled", ErrorClass::Invalid),
        ("UnsupportedFeature.IndirectConvertForVpcNat", ErrorClass::Invalid),
        ("UnsupportedFeature.NormalNatModifyEipBindMode", ErrorClass::Invalid),
        ("OperationDenied.EipBondTypeIsAlreadyNAT", ErrorClass::Conflict),
        ("UnsupportedFeature.IndirectConvertForFwNat", ErrorClass::Invalid),
        ("ResourceNotEnough.SwitchAvailableIps", ErrorClass::Quota),
        ("UnsupportedFeature.VpcNatSecurityProtectionEnabled", ErrorClass::Invalid),
        ("OperationDenied.NatGatewayStatusInvalid", ErrorClass::NotReady),
        ("OperationDenied.EipStatusInvalid", ErrorClass::NotReady),
        ("OperationDenied.SnatEntryStatusInvalid", ErrorClass::NotReady),
        ("OperationDenied.DnatEntryStatusInvalid", ErrorClass::NotReady),
        ("UnsupportedFeature.MutilBindedTypeNatEnableFw", ErrorClass::Invalid),
        ("OperationFailed.PrivateLinkMode", ErrorClass::Invalid),
        ("IllegalParam.SessionLogDeliveryDestination", ErrorClass::Invalid),
        ("OperationFailed.LogDeliveryIsUnAuthorized", ErrorClass::Denied),
        ("IllegalParam.SessionLogDeliveryType", ErrorClass::Invalid),
        ("UnsupportedFeature.EnableSessionLog", ErrorClass::Invalid),
        ("Forbidden.ModifyEipBondType", ErrorClass::Denied),
        ("OperationFailed.ConfigSessionLog", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyNatGatewayAttributeRequest {
    type Response = ModifyNatGatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NAT_GATEWAY_ATTRIBUTE;
}

impl ModifyNatGatewayAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name, the description and other attributes of a NAT gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyNatGatewayAttributeRequest`].
    #[inline]
    pub fn modify_nat_gateway_attribute(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Call<ModifyNatGatewayAttributeRequest> {
        Call::new(&self.inner, ModifyNatGatewayAttributeRequest::new(nat_gateway_id))
    }
}

impl Call<ModifyNatGatewayAttributeRequest> {
    /// Region that the NAT gateway is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the NAT gateway: from 2 characters in the manual, up to 128 today. The manual wants a letter at the start.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the NAT gateway. The manual wants 2 characters and a letter at the start.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Whether the gateway replies to ICMP requests on behalf of its instances.
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.icmp_reply_enabled = value.into_option();
        self
    }
    /// How EIPs are to be associated with the gateway: only from MULTI\_BINDED to NAT, with at most five EIPs, and with free addresses in the VSwitch. Connections break for seconds.
    #[inline]
    pub fn eip_bind_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.request.eip_bind_mode = value.into_option();
        self
    }
    /// Whether sessions are logged.
    #[inline]
    pub fn enable_session_log(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_session_log = value.into_option();
        self
    }
    /// Where the log of sessions is written.
    #[inline]
    pub fn log_delivery(
        mut self,
        value: impl IntoOption<NatGatewayLogDelivery>,
    ) -> Self {
        self.request.log_delivery = value.into_option();
        self
    }
}
