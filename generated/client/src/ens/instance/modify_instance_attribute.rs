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

/// Changes attributes of an instance, such as its name, password and host name.
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
/// [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`NoPermission`](super::super::ErrorCode::NoPermission).
///
/// Source: Edge Node Service API manual (2022), section 5.5; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
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
    /// New host name. Periods and hyphens must not be at its ends or next to each other.
    ///
    /// 2 to 64 characters; matches `[A-Za-z0-9]+([.-][A-Za-z0-9]+)*`.
    pub host_name: Option<String>,
    /// New user data, as Base64. Before the encoding it has up to 16 KB. Encrypt secrets before you encode them.
    ///
    /// At most 21848 bytes; Base64 text; sensitive: never logged or shown.
    pub user_data: Option<String>,
    /// Whether the instance is protected against deletion.
    pub deletion_protection: Option<bool>,
}

pub(crate) static MODIFY_INSTANCE_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyInstanceAttributeRequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("Password", ValueType::String).sensitive(),
        Field::new("InstanceName", ValueType::String),
        Field::new("HostName", ValueType::String),
        Field::new("UserData", ValueType::String).sensitive(),
        Field::new("DeletionProtection", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyInstanceAttributeRequest, MODIFY_INSTANCE_ATTRIBUTE_REQUEST, 0 => instance_id,
    1 => password, 2 => instance_name, 3 => host_name, 4 => user_data, 5 =>
    deletion_protection
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
    /// Sets [`host_name`](Self#structfield.host_name).
    #[inline]
    pub fn host_name(mut self, value: impl IntoOption<String>) -> Self {
        self.host_name = value.into_option();
        self
    }
    /// Sets [`user_data`](Self#structfield.user_data).
    #[inline]
    pub fn user_data(mut self, value: impl IntoOption<String>) -> Self {
        self.user_data = value.into_option();
        self
    }
    /// Sets [`deletion_protection`](Self#structfield.deletion_protection).
    #[inline]
    pub fn deletion_protection(mut self, value: impl IntoOption<bool>) -> Self {
        self.deletion_protection = value.into_option();
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

pub(crate) static MODIFY_INSTANCE_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyInstanceAttributeResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

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
    /// Changes attributes of an instance, such as its name, password and host name.
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
    /// New host name. Periods and hyphens must not be at its ends or next to each other.
    #[inline]
    pub fn host_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.host_name = value.into_option();
        self
    }
    /// New user data, as Base64. Before the encoding it has up to 16 KB. Encrypt secrets before you encode them.
    #[inline]
    pub fn user_data(mut self, value: impl IntoOption<String>) -> Self {
        self.request.user_data = value.into_option();
        self
    }
    /// Whether the instance is protected against deletion.
    #[inline]
    pub fn deletion_protection(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.deletion_protection = value.into_option();
        self
    }
}
