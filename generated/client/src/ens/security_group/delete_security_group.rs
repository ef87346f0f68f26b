// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a security group.
///
/// The group must have no instances; LeaveSecurityGroup removes one.
///
/// The parameters of `DeleteSecurityGroup`. Sent with [`Client::delete_security_group`](super::super::Client::delete_security_group); the response is a [`DeleteSecurityGroupResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.delete_security_group("sg-bp67acfmxazb4ph***").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`SecurityGroupRule.NotFound`](super::super::ErrorCode::SecurityGroupRuleNotFound), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`DependencyViolation`](super::super::ErrorCode::DependencyViolation), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 7.9; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRequest {
    /// Group to delete.
    ///
    /// Required.
    pub security_group_id: String,
}

pub(crate) static DELETE_SECURITY_GROUP_REQUEST: Schema = Schema::new(
    "DeleteSecurityGroupRequest",
    &[Field::new("SecurityGroupId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DeleteSecurityGroupRequest, DELETE_SECURITY_GROUP_REQUEST, 0 => security_group_id
);

impl DeleteSecurityGroupRequest {
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = value.into();
        self
    }
}

/// The response of `DeleteSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_SECURITY_GROUP_RESPONSE: Schema = Schema::new(
    "DeleteSecurityGroupResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteSecurityGroupResponse, DELETE_SECURITY_GROUP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteSecurityGroupResponse);

impl DeleteSecurityGroupResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_SECURITY_GROUP_REQUEST,
    response: &DELETE_SECURITY_GROUP_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteSecurityGroupRequest {
    type Response = DeleteSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &DELETE_SECURITY_GROUP;
}

impl DeleteSecurityGroupRequest {
    /// With what is required.
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
    /// Parameters with their limits, errors, and an example: [`DeleteSecurityGroupRequest`].
    #[inline]
    pub fn delete_security_group(
        &self,
        security_group_id: impl Into<String>,
    ) -> Call<DeleteSecurityGroupRequest> {
        Call::new(&self.inner, DeleteSecurityGroupRequest::new(security_group_id))
    }
}
