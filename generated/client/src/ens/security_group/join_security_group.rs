// Written by `cargo xtask gen` from the specs. Do not edit.

//! `JoinSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `JoinSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct JoinSecurityGroupRequest {
    /// Group to add the instance to.
    pub security_group_id: String,
    /// Instance to add.
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

/// The response of `JoinSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct JoinSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static JOIN_SECURITY_GROUP_RESPONSE: Schema = Schema {
    name: "JoinSecurityGroupResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    JoinSecurityGroupResponse, JOIN_SECURITY_GROUP_RESPONSE, 0 => request_id
);

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

impl JoinSecurityGroupRequest {
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
    /// Adds an instance to a security group.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`, `IncorrectInstanceStatus`.
    ///
    /// Source: Edge Node Service API manual (2022), section 7.5.
    #[inline]
    pub fn join_security_group(
        &self,
        security_group_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Call<JoinSecurityGroupRequest> {
        Call::new(
            &self.inner,
            JoinSecurityGroupRequest::new(security_group_id, instance_id),
        )
    }
}
