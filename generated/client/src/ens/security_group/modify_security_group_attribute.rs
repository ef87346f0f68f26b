// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySecurityGroupAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a security group.
///
/// The parameters of `ModifySecurityGroupAttribute`. Sent with [`Client::modify_security_group_attribute`](super::super::Client::modify_security_group_attribute); the response is a [`ModifySecurityGroupAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.modify_security_group_attribute("sg-bp67acfmazb4p****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 7.11; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRequest {
    /// Group to change.
    ///
    /// Required.
    pub security_group_id: String,
    /// New name of the group.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub security_group_name: Option<String>,
    /// New description of the group.
    ///
    /// 2 to 256 characters.
    pub description: Option<String>,
}

pub(crate) static MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifySecurityGroupAttributeRequest",
    &[
        Field::new("SecurityGroupId", ValueType::String).required(),
        Field::new("SecurityGroupName", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifySecurityGroupAttributeRequest, MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST, 0 =>
    security_group_id, 1 => security_group_name, 2 => description
);

impl ModifySecurityGroupAttributeRequest {
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = value.into();
        self
    }
    /// Sets [`security_group_name`](Self#structfield.security_group_name).
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

/// The response of `ModifySecurityGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_SECURITY_GROUP_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifySecurityGroupAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifySecurityGroupAttributeResponse, MODIFY_SECURITY_GROUP_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifySecurityGroupAttributeResponse);

impl ModifySecurityGroupAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_SECURITY_GROUP_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifySecurityGroupAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    response: &MODIFY_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifySecurityGroupAttributeRequest {
    type Response = ModifySecurityGroupAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_SECURITY_GROUP_ATTRIBUTE;
}

impl ModifySecurityGroupAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a security group.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifySecurityGroupAttributeRequest`].
    #[inline]
    pub fn modify_security_group_attribute(
        &self,
        security_group_id: impl Into<String>,
    ) -> Call<ModifySecurityGroupAttributeRequest> {
        Call::new(
            &self.inner,
            ModifySecurityGroupAttributeRequest::new(security_group_id),
        )
    }
}

impl Call<ModifySecurityGroupAttributeRequest> {
    /// New name of the group.
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.security_group_name = value.into_option();
        self
    }
    /// New description of the group.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
}
