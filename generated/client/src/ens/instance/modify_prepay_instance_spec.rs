// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyPrepayInstanceSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the instance type of a subscription instance.
///
/// The parameters of `ModifyPrepayInstanceSpec`. Sent with [`Client::modify_prepay_instance_spec`](super::super::Client::modify_prepay_instance_spec); the response is a [`ModifyPrepayInstanceSpecResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_prepay_instance_spec()
///     .instance_id("i-bp67acfmxazb4p****")
///     .instance_type("ens.sn1.tiny")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecRequest {
    /// Instance to change.
    pub instance_id: Option<String>,
    /// New instance type. It counts for the whole life of the instance.
    pub instance_type: Option<String>,
}

pub(crate) static MODIFY_PREPAY_INSTANCE_SPEC_REQUEST: Schema = Schema::new(
    "ModifyPrepayInstanceSpecRequest",
    &[
        Field::new("InstanceId", ValueType::String),
        Field::new("InstanceType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyPrepayInstanceSpecRequest, MODIFY_PREPAY_INSTANCE_SPEC_REQUEST, 0 =>
    instance_id, 1 => instance_type
);

impl ModifyPrepayInstanceSpecRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_type = value.into_option();
        self
    }
}

/// The response of `ModifyPrepayInstanceSpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE: Schema = Schema::new(
    "ModifyPrepayInstanceSpecResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyPrepayInstanceSpecResponse, MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyPrepayInstanceSpecResponse);

impl ModifyPrepayInstanceSpecResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_PREPAY_INSTANCE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyPrepayInstanceSpec",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_PREPAY_INSTANCE_SPEC_REQUEST,
    response: &MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyPrepayInstanceSpecRequest {
    type Response = ModifyPrepayInstanceSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_PREPAY_INSTANCE_SPEC;
}

impl ModifyPrepayInstanceSpecRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Changes the instance type of a subscription instance.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyPrepayInstanceSpecRequest`].
    #[inline]
    pub fn modify_prepay_instance_spec(&self) -> Call<ModifyPrepayInstanceSpecRequest> {
        Call::new(&self.inner, ModifyPrepayInstanceSpecRequest::new())
    }
}

impl Call<ModifyPrepayInstanceSpecRequest> {
    /// Instance to change.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// New instance type. It counts for the whole life of the instance.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
}
