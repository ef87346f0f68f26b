// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a security group.
///
/// The parameters of `CreateSecurityGroup`. Sent with [`Client::create_security_group`](super::super::Client::create_security_group); the response is a [`CreateSecurityGroupResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.create_security_group().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission).
///
/// Source: Edge Node Service API manual (2022), section 7.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// Name of the group. If omitted, the group has no name.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub security_group_name: Option<String>,
}

pub(crate) static CREATE_SECURITY_GROUP_REQUEST: Schema = Schema {
    name: "CreateSecurityGroupRequest",
    fields: &[Field::new("SecurityGroupName", ValueType::String)],
};

aliyun_api_core::record!(
    CreateSecurityGroupRequest, CREATE_SECURITY_GROUP_REQUEST, 0 => security_group_name
);

impl CreateSecurityGroupRequest {
    /// Sets [`security_group_name`](Self#structfield.security_group_name).
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_name = value.into_option();
        self
    }
}

/// The response of `CreateSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new group.
    pub security_group_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_SECURITY_GROUP_RESPONSE: Schema = Schema {
    name: "CreateSecurityGroupResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("SecurityGroupId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateSecurityGroupResponse, CREATE_SECURITY_GROUP_RESPONSE, 0 => request_id, 1 =>
    security_group_id
);

aliyun_api_core::response!(CreateSecurityGroupResponse);

impl CreateSecurityGroupResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = value.into();
        self
    }
}

static CREATE_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_SECURITY_GROUP_REQUEST,
    response: &CREATE_SECURITY_GROUP_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateSecurityGroupRequest {
    type Response = CreateSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &CREATE_SECURITY_GROUP;
}

impl CreateSecurityGroupRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Creates a security group.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateSecurityGroupRequest`].
    #[inline]
    pub fn create_security_group(&self) -> Call<CreateSecurityGroupRequest> {
        Call::new(&self.inner, CreateSecurityGroupRequest::new())
    }
}

impl Call<CreateSecurityGroupRequest> {
    /// Name of the group. If omitted, the group has no name.
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.security_group_name = value.into_option();
        self
    }
}
