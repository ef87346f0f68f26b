// Written by `cargo xtask gen` from the specs. Do not edit.

//! `LeaveSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes an instance from a security group.
///
/// The parameters of `LeaveSecurityGroup`. Sent with [`Client::leave_security_group`](super::super::Client::leave_security_group); the response is a [`LeaveSecurityGroupResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .leave_security_group(ens::LeaveSecurityGroupRequired {
///         security_group_id: "sg-bp67acfmazb4p****".into(),
///         instance_id: "i-bp67acfmazb4p****".into(),
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
/// Source: Edge Node Service API manual (2022), section 7.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeaveSecurityGroupRequest {
    /// Security group to remove the instance from.
    ///
    /// Required.
    pub security_group_id: String,
    /// Instance to remove.
    ///
    /// Required.
    pub instance_id: String,
}

pub(crate) static LEAVE_SECURITY_GROUP_REQUEST: Schema = Schema {
    name: "LeaveSecurityGroupRequest",
    fields: &[
        Field::new("SecurityGroupId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    LeaveSecurityGroupRequest, LEAVE_SECURITY_GROUP_REQUEST, 0 => security_group_id, 1 =>
    instance_id
);

impl LeaveSecurityGroupRequest {
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

/// The response of `LeaveSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeaveSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static LEAVE_SECURITY_GROUP_RESPONSE: Schema = Schema {
    name: "LeaveSecurityGroupResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    LeaveSecurityGroupResponse, LEAVE_SECURITY_GROUP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(LeaveSecurityGroupResponse);

impl LeaveSecurityGroupResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static LEAVE_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "LeaveSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &LEAVE_SECURITY_GROUP_REQUEST,
    response: &LEAVE_SECURITY_GROUP_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for LeaveSecurityGroupRequest {
    type Response = LeaveSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &LEAVE_SECURITY_GROUP;
}

/// What `LeaveSecurityGroup` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct LeaveSecurityGroupRequired {
    /// Security group to remove the instance from.
    ///
    /// Required.
    pub security_group_id: String,
    /// Instance to remove.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for LeaveSecurityGroupRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "LeaveSecurityGroupRequired",
            &LEAVE_SECURITY_GROUP_REQUEST,
            &[(0, &self.security_group_id), (1, &self.instance_id)],
            f,
        )
    }
}

impl LeaveSecurityGroupRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: LeaveSecurityGroupRequired) -> Self {
        Self {
            security_group_id: required.security_group_id,
            instance_id: required.instance_id,
        }
    }
}

impl Client {
    /// Removes an instance from a security group.
    ///
    /// Parameters with their limits, errors, and an example: [`LeaveSecurityGroupRequest`].
    #[inline]
    pub fn leave_security_group(
        &self,
        required: LeaveSecurityGroupRequired,
    ) -> Call<LeaveSecurityGroupRequest> {
        Call::new(&self.inner, LeaveSecurityGroupRequest::new(required))
    }
}
