// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceAutoRenewAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads whether instances are renewed automatically, and for how long.
///
/// The parameters of `DescribeInstanceAutoRenewAttribute`. Sent with [`Client::describe_instance_auto_renew_attribute`](super::super::Client::describe_instance_auto_renew_attribute); the response is a [`DescribeInstanceAutoRenewAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_instance_auto_renew_attribute("i-5ci7l7k1m9m2zmhp4iw3oxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceNotExists`](super::super::ErrorCode::InstanceNotExists), [`CallInterface`](super::super::ErrorCode::CallInterface), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.11; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeRequest {
    /// Ids of the instances, joined by semicolons (;).
    ///
    /// Required.
    pub instance_ids: String,
}

pub(crate) static DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeInstanceAutoRenewAttributeRequest",
    &[Field::new("InstanceIds", ValueType::String).required()],
);

aliyun_api_core::record!(
    DescribeInstanceAutoRenewAttributeRequest,
    DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST, 0 => instance_ids
);

impl DescribeInstanceAutoRenewAttributeRequest {
    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[inline]
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = value.into();
        self
    }
}

/// The response of `DescribeInstanceAutoRenewAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The renewal settings of each instance.
    ///
    /// A list of `InstanceRenewAttribute`.
    pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeInstanceAutoRenewAttributeResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new(
                "InstanceRenewAttributes",
                ValueType::List(&ValueType::Record(&INSTANCE_RENEW_ATTRIBUTE)),
            )
            .wrapper("InstanceRenewAttribute"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeInstanceAutoRenewAttributeResponse,
    DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE, 0 => code, 1 =>
    instance_renew_attributes, 2 => request_id
);

aliyun_api_core::response!(DescribeInstanceAutoRenewAttributeResponse);

impl DescribeInstanceAutoRenewAttributeResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`instance_renew_attributes`](Self#structfield.instance_renew_attributes).
    #[inline]
    pub fn instance_renew_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceRenewAttribute>>,
    ) -> Self {
        self.instance_renew_attributes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Renewal settings of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceRenewAttribute {
    /// Whether it is renewed automatically.
    pub auto_renewal: Option<bool>,
    /// Duration of each automatic renewal.
    ///
    /// Unit months.
    pub duration: Option<String>,
    /// Id of the instance.
    pub instance_id: Option<String>,
}

pub(crate) static INSTANCE_RENEW_ATTRIBUTE: Schema = Schema::new(
    "InstanceRenewAttribute",
    &[
        Field::new("AutoRenewal", ValueType::Boolean),
        Field::new("Duration", ValueType::String),
        Field::new("InstanceId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    InstanceRenewAttribute, INSTANCE_RENEW_ATTRIBUTE, 0 => auto_renewal, 1 => duration, 2
    => instance_id
);

impl InstanceRenewAttribute {
    /// Sets [`auto_renewal`](Self#structfield.auto_renewal).
    #[inline]
    pub fn auto_renewal(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_renewal = value.into_option();
        self
    }
    /// Sets [`duration`](Self#structfield.duration).
    #[inline]
    pub fn duration(mut self, value: impl IntoOption<String>) -> Self {
        self.duration = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
}

static DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeInstanceAutoRenewAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeInstanceAutoRenewAttributeRequest {
    type Response = DescribeInstanceAutoRenewAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE;
}

impl DescribeInstanceAutoRenewAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_ids: impl Into<String>) -> Self {
        Self {
            instance_ids: instance_ids.into(),
        }
    }
}

impl Client {
    /// Reads whether instances are renewed automatically, and for how long.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeInstanceAutoRenewAttributeRequest`].
    #[inline]
    pub fn describe_instance_auto_renew_attribute(
        &self,
        instance_ids: impl Into<String>,
    ) -> Call<DescribeInstanceAutoRenewAttributeRequest> {
        Call::new(
            &self.inner,
            DescribeInstanceAutoRenewAttributeRequest::new(instance_ids),
        )
    }
}
