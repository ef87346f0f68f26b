// Written by `cargo xtask gen` from the specs. Do not edit.

//! `LeaveSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `LeaveSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct LeaveSecurityGroupRequest {
    /// Security group to remove the instance from.
    pub security_group_id: String,
    /// Instance to remove.
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

/// The response of `LeaveSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct LeaveSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static LEAVE_SECURITY_GROUP_RESPONSE: Schema = Schema {
    name: "LeaveSecurityGroupResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    LeaveSecurityGroupResponse, LEAVE_SECURITY_GROUP_RESPONSE, 0 => request_id
);

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

impl LeaveSecurityGroupRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        security_group_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            instance_id: instance_id.into(),
        }
    }
}

impl Client {
    /// Removes an instance from a security group.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`, `IncorrectInstanceStatus`.
    ///
    /// Source: Edge Node Service API manual (2022), section 7.7.
    #[inline]
    pub fn leave_security_group(
        &self,
        security_group_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Call<LeaveSecurityGroupRequest> {
        Call::new(
            &self.inner,
            LeaveSecurityGroupRequest::new(security_group_id, instance_id),
        )
    }
}
