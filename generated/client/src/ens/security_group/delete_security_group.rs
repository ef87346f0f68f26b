// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecurityGroupRequest {
    /// Group to delete.
    pub security_group_id: String,
}

pub(crate) static DELETE_SECURITY_GROUP_REQUEST: Schema = Schema {
    name: "DeleteSecurityGroupRequest",
    fields: &[Field::new("SecurityGroupId", ValueType::String).required()],
};

aliyun_api_core::record!(
    DeleteSecurityGroupRequest, DELETE_SECURITY_GROUP_REQUEST, 0 => security_group_id
);

/// The response of `DeleteSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_SECURITY_GROUP_RESPONSE: Schema = Schema {
    name: "DeleteSecurityGroupResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteSecurityGroupResponse, DELETE_SECURITY_GROUP_RESPONSE, 0 => request_id
);

static DELETE_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_SECURITY_GROUP_REQUEST,
    response: &DELETE_SECURITY_GROUP_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteSecurityGroupRequest {
    type Response = DeleteSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &DELETE_SECURITY_GROUP;
}

impl DeleteSecurityGroupRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
        }
    }
}

impl Client {
    /// Deletes a security group.
    ///
    /// The group must have no instances; LeaveSecurityGroup removes one.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`, `IncorrectInstanceStatus`.
    ///
    /// Source: Edge Node Service API manual (2022), section 7.9.
    #[inline]
    pub fn delete_security_group(
        &self,
        security_group_id: impl Into<String>,
    ) -> Call<DeleteSecurityGroupRequest> {
        Call::new(&self.inner, DeleteSecurityGroupRequest::new(security_group_id))
    }
}
