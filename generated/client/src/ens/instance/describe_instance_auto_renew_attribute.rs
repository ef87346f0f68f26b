// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceAutoRenewAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeInstanceAutoRenewAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeInstanceAutoRenewAttributeRequest {
    /// Ids of the instances, joined by semicolons (;).
    pub instance_ids: String,
}

pub(crate) static DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeInstanceAutoRenewAttributeRequest",
    fields: &[Field::new("InstanceIds", ValueType::String).required()],
};

aliyun_api_core::record!(
    DescribeInstanceAutoRenewAttributeRequest,
    DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST, 0 => instance_ids
);

/// The response of `DescribeInstanceAutoRenewAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeInstanceAutoRenewAttributeResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The renewal settings of each instance.
    ///
    /// A list of `InstanceRenewAttribute`.
    pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "DescribeInstanceAutoRenewAttributeResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new(
                "InstanceRenewAttributes",
                ValueType::List(&ValueType::Record(&INSTANCE_RENEW_ATTRIBUTE)),
            )
            .wrapper("InstanceRenewAttribute"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeInstanceAutoRenewAttributeResponse,
    DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE, 0 => code, 1 =>
    instance_renew_attributes, 2 => request_id
);

/// Renewal settings of an instance.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceRenewAttribute {
    /// Whether it is renewed automatically.
    pub auto_renewal: Option<bool>,
    /// Duration of each automatic renewal.
    ///
    /// Unit months.
    pub duration: Option<i64>,
    /// Id of the instance.
    pub instance_id: Option<String>,
}

pub(crate) static INSTANCE_RENEW_ATTRIBUTE: Schema = Schema {
    name: "InstanceRenewAttribute",
    fields: &[
        Field::new("AutoRenewal", ValueType::Boolean),
        Field::new("Duration", ValueType::Integer),
        Field::new("InstanceId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    InstanceRenewAttribute, INSTANCE_RENEW_ATTRIBUTE, 0 => auto_renewal, 1 => duration, 2
    => instance_id
);

static DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeInstanceAutoRenewAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeInstanceAutoRenewAttributeRequest {
    type Response = DescribeInstanceAutoRenewAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE;
}

impl DescribeInstanceAutoRenewAttributeRequest {
    /// A request with what is required.
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
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.11.
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
