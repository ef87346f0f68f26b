// Written by `cargo xtask gen` from the specs. Do not edit.

//! `JoinSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds an instance to a security group.
///
/// The parameters of `JoinSecurityGroup`. Sent with [`Client::join_security_group`](super::super::Client::join_security_group); the response is a [`JoinSecurityGroupResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .join_security_group(ens::JoinSecurityGroupRequired {
///         security_group_id: "sg-bp67acfmxazb4ph***".into(),
///         instance_id: "i-bp67acfmxazb4ph***".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus).
///
/// Source: Edge Node Service API manual (2022), section 7.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinSecurityGroupRequest {
    /// Group to add the instance to.
    ///
    /// Required.
    pub security_group_id: String,
    /// Instance to add.
    ///
    /// Required.
    pub instance_id: String,
}

pub(crate) static JOIN_SECURITY_GROUP_REQUEST: Schema = Schema {
    name: "JoinSecurityGroupRequest",
    fields: &[
        Field::new("SecurityGroupId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    JoinSecurityGroupRequest, JOIN_SECURITY_GROUP_REQUEST, 0 => security_group_id, 1 =>
    instance_id
);

impl JoinSecurityGroupRequest {
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = value.into();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
}

/// The response of `JoinSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static JOIN_SECURITY_GROUP_RESPONSE: Schema = Schema {
    name: "JoinSecurityGroupResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    JoinSecurityGroupResponse, JOIN_SECURITY_GROUP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(JoinSecurityGroupResponse);

impl JoinSecurityGroupResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static JOIN_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "JoinSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &JOIN_SECURITY_GROUP_REQUEST,
    response: &JOIN_SECURITY_GROUP_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for JoinSecurityGroupRequest {
    type Response = JoinSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &JOIN_SECURITY_GROUP;
}

/// What `JoinSecurityGroup` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct JoinSecurityGroupRequired {
    /// Group to add the instance to.
    ///
    /// Required.
    pub security_group_id: String,
    /// Instance to add.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for JoinSecurityGroupRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "JoinSecurityGroupRequired",
            &JOIN_SECURITY_GROUP_REQUEST,
            &[(0, &self.security_group_id), (1, &self.instance_id)],
            f,
        )
    }
}

impl JoinSecurityGroupRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: JoinSecurityGroupRequired) -> Self {
        Self {
            security_group_id: required.security_group_id,
            instance_id: required.instance_id,
        }
    }
}

impl Client {
    /// Adds an instance to a security group.
    ///
    /// Parameters with their limits, errors, and an example: [`JoinSecurityGroupRequest`].
    #[inline]
    pub fn join_security_group(
        &self,
        required: JoinSecurityGroupRequired,
    ) -> Call<JoinSecurityGroupRequest> {
        Call::new(&self.inner, JoinSecurityGroupRequest::new(required))
    }
}
