// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyInstanceAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name or the password of an instance.
///
/// The password cannot be changed while the instance is `Starting` or `Running`.
/// A new password takes effect after a restart from the console or with RebootInstance, not after one from within the instance.
///
/// The parameters of `ModifyInstanceAttribute`. Sent with [`Client::modify_instance_attribute`](super::super::Client::modify_instance_attribute); the response is a [`ModifyInstanceAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.modify_instance_attribute("i-instanc****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Edge Node Service API manual (2022), section 5.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// Instance to change. Only one is supported.
    ///
    /// Required.
    pub instance_id: String,
    /// New password. CreateInstance asks for 8 to 30 characters of three kinds.
    ///
    /// Sensitive: never logged or shown.
    pub password: Option<String>,
    /// New name of the instance. Only CreateInstance allows periods.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_.-]*`; does not start with `http://` or `https://`.
    pub instance_name: Option<String>,
}

pub(crate) static MODIFY_INSTANCE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyInstanceAttributeRequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("Password", ValueType::String).sensitive(),
        Field::new("InstanceName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyInstanceAttributeRequest, MODIFY_INSTANCE_ATTRIBUTE_REQUEST, 0 => instance_id,
    1 => password, 2 => instance_name
);

impl ModifyInstanceAttributeRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[inline]
    pub fn password(mut self, value: impl IntoOption<String>) -> Self {
        self.password = value.into_option();
        self
    }
    /// Sets [`instance_name`](Self#structfield.instance_name).
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_name = value.into_option();
        self
    }
}

/// The response of `ModifyInstanceAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeResponse {
    /// Return code; 0 or 200 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_INSTANCE_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyInstanceAttributeResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyInstanceAttributeResponse, MODIFY_INSTANCE_ATTRIBUTE_RESPONSE, 0 => code, 1 =>
    request_id
);

aliyun_api_core::response!(ModifyInstanceAttributeResponse);

impl ModifyInstanceAttributeResponse {
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

static MODIFY_INSTANCE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyInstanceAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_INSTANCE_ATTRIBUTE_REQUEST,
    response: &MODIFY_INSTANCE_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyInstanceAttributeRequest {
    type Response = ModifyInstanceAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_INSTANCE_ATTRIBUTE;
}

impl ModifyInstanceAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name or the password of an instance.
    ///
    /// The password cannot be changed while the instance is `Starting` or `Running`.
    /// A new password takes effect after a restart from the console or with RebootInstance, not after one from within the instance.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyInstanceAttributeRequest`].
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<ModifyInstanceAttributeRequest> {
        Call::new(&self.inner, ModifyInstanceAttributeRequest::new(instance_id))
    }
}

impl Call<ModifyInstanceAttributeRequest> {
    /// New password. CreateInstance asks for 8 to 30 characters of three kinds.
    #[inline]
    pub fn password(mut self, value: impl IntoOption<String>) -> Self {
        self.request.password = value.into_option();
        self
    }
    /// New name of the instance. Only CreateInstance allows periods.
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_name = value.into_option();
        self
    }
}
