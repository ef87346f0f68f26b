// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyInstanceAutoRenewAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Sets whether instances are renewed automatically.
///
/// The parameters of `ModifyInstanceAutoRenewAttribute`. Sent with [`Client::modify_instance_auto_renew_attribute`](super::super::Client::modify_instance_auto_renew_attribute); the response is a [`ModifyInstanceAutoRenewAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_instance_auto_renew_attribute(ens::ModifyInstanceAutoRenewAttributeRequired {
///         instance_ids: "i-5ci7l7k1m9m2zmhp4iw3o****".into(),
///         auto_renew: "True".into(),
///     })
///     .duration("1")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceNotExists`](super::super::ErrorCode::InstanceNotExists), [`CallInterface`](super::super::ErrorCode::CallInterface), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeRequest {
    /// Ids of the instances, joined by semicolons (;).
    ///
    /// Required.
    pub instance_ids: String,
    /// Whether the instances are renewed automatically.
    ///
    /// Required.
    pub auto_renew: InstanceAutoRenew,
    /// Duration of each automatic renewal.
    ///
    /// 1 to 9 or 12 months.
    pub duration: Option<String>,
    /// What becomes of the instances. It comes before AutoRenew.
    pub renewal_status: Option<RenewalStatus>,
}

pub(crate) static MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyInstanceAutoRenewAttributeRequest",
    &[
        Field::new("InstanceIds", ValueType::String).required(),
        Field::new("AutoRenew", ValueType::Enum(<InstanceAutoRenew as OpenEnum>::VALUES))
            .required(),
        Field::new("Duration", ValueType::String),
        Field::new("RenewalStatus", ValueType::Enum(<RenewalStatus as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    ModifyInstanceAutoRenewAttributeRequest,
    MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST, 0 => instance_ids, 1 => auto_renew, 2
    => duration, 3 => renewal_status
);

impl ModifyInstanceAutoRenewAttributeRequest {
    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[inline]
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = value.into();
        self
    }
    /// Sets [`auto_renew`](Self#structfield.auto_renew).
    #[inline]
    pub fn auto_renew(mut self, value: impl Into<InstanceAutoRenew>) -> Self {
        self.auto_renew = value.into();
        self
    }
    /// Sets [`duration`](Self#structfield.duration).
    #[inline]
    pub fn duration(mut self, value: impl IntoOption<String>) -> Self {
        self.duration = value.into_option();
        self
    }
    /// Sets [`renewal_status`](Self#structfield.renewal_status).
    #[inline]
    pub fn renewal_status(mut self, value: impl IntoOption<RenewalStatus>) -> Self {
        self.renewal_status = value.into_option();
        self
    }
}

/// The response of `ModifyInstanceAutoRenewAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyInstanceAutoRenewAttributeResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyInstanceAutoRenewAttributeResponse,
    MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(ModifyInstanceAutoRenewAttributeResponse);

impl ModifyInstanceAutoRenewAttributeResponse {
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

/// Whether the instances are renewed automatically.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceAutoRenew {
    /// `True`: renewed automatically before they expire.
    True,
    /// `False`: not renewed automatically.
    False,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(InstanceAutoRenew, True = "True", False = "False");

/// What becomes of the instances. It comes before AutoRenew.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RenewalStatus {
    /// `AutoRenewal`: renewed automatically.
    AutoRenewal,
    /// `Normal`: not renewed automatically.
    Normal,
    /// `NotRenewal`: not renewed at all: the only notice comes three days before the end.
    NotRenewal,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RenewalStatus, AutoRenewal = "AutoRenewal", Normal = "Normal", NotRenewal =
    "NotRenewal"
);

static MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyInstanceAutoRenewAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    response: &MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyInstanceAutoRenewAttributeRequest {
    type Response = ModifyInstanceAutoRenewAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE;
}

/// What `ModifyInstanceAutoRenewAttribute` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyInstanceAutoRenewAttributeRequired {
    /// Ids of the instances, joined by semicolons (;).
    ///
    /// Required.
    pub instance_ids: String,
    /// Whether the instances are renewed automatically.
    ///
    /// Required.
    pub auto_renew: InstanceAutoRenew,
}

impl std::fmt::Debug for ModifyInstanceAutoRenewAttributeRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyInstanceAutoRenewAttributeRequired",
            &MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
            &[(0, &self.instance_ids), (1, &self.auto_renew)],
            f,
        )
    }
}

impl ModifyInstanceAutoRenewAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyInstanceAutoRenewAttributeRequired) -> Self {
        Self {
            instance_ids: required.instance_ids,
            auto_renew: required.auto_renew,
            ..Self::default()
        }
    }
}

impl Client {
    /// Sets whether instances are renewed automatically.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyInstanceAutoRenewAttributeRequest`].
    #[inline]
    pub fn modify_instance_auto_renew_attribute(
        &self,
        required: ModifyInstanceAutoRenewAttributeRequired,
    ) -> Call<ModifyInstanceAutoRenewAttributeRequest> {
        Call::new(&self.inner, ModifyInstanceAutoRenewAttributeRequest::new(required))
    }
}

impl Call<ModifyInstanceAutoRenewAttributeRequest> {
    /// Duration of each automatic renewal.
    #[inline]
    pub fn duration(mut self, value: impl IntoOption<String>) -> Self {
        self.request.duration = value.into_option();
        self
    }
    /// What becomes of the instances. It comes before AutoRenew.
    #[inline]
    pub fn renewal_status(mut self, value: impl IntoOption<RenewalStatus>) -> Self {
        self.request.renewal_status = value.into_option();
        self
    }
}
