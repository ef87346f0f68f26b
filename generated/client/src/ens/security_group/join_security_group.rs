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

/// Adds an instance or a network interface to a security group.
///
/// The parameters of `JoinSecurityGroup`. Sent with [`Client::join_security_group`](super::super::Client::join_security_group); the response is a [`JoinSecurityGroupResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .join_security_group("sg-bp67acfmxazb4ph***")
///     .instance_id("i-bp67acfmxazb4ph***")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`SecurityGroupRule.NotFound`](super::super::ErrorCode::SecurityGroupRuleNotFound), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`RegionNotSupport`](super::super::ErrorCode::RegionNotSupport), [`InstanceAlreadyBound`](super::super::ErrorCode::InstanceAlreadyBound).
///
/// Source: Edge Node Service API manual (2022), section 7.5; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinSecurityGroupRequest {
    /// Group to add the instance to.
    ///
    /// Required.
    pub security_group_id: String,
    /// Instance to add.
    pub instance_id: Option<String>,
    /// Network interface to add, in place of an instance.
    pub network_interface_id: Option<String>,
}

pub(crate) static JOIN_SECURITY_GROUP_REQUEST: Schema = Schema::new(
    "JoinSecurityGroupRequest",
    &[
        Field::new("SecurityGroupId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String),
        Field::new("NetworkInterfaceId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    JoinSecurityGroupRequest, JOIN_SECURITY_GROUP_REQUEST, 0 => security_group_id, 1 =>
    instance_id, 2 => network_interface_id
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
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`network_interface_id`](Self#structfield.network_interface_id).
    #[inline]
    pub fn network_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_interface_id = value.into_option();
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

pub(crate) static JOIN_SECURITY_GROUP_RESPONSE: Schema = Schema::new(
    "JoinSecurityGroupResponse",
    &[Field::new("RequestId", ValueType::String)],
);

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
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("RegionNotSupport", ErrorClass::Invalid),
        ("InstanceAlreadyBound", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for JoinSecurityGroupRequest {
    type Response = JoinSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &JOIN_SECURITY_GROUP;
}

impl JoinSecurityGroupRequest {
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
    /// Adds an instance or a network interface to a security group.
    ///
    /// Parameters with their limits, errors, and an example: [`JoinSecurityGroupRequest`].
    #[inline]
    pub fn join_security_group(
        &self,
        security_group_id: impl Into<String>,
    ) -> Call<JoinSecurityGroupRequest> {
        Call::new(&self.inner, JoinSecurityGroupRequest::new(security_group_id))
    }
}

impl Call<JoinSecurityGroupRequest> {
    /// Instance to add.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Network interface to add, in place of an instance.
    #[inline]
    pub fn network_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_interface_id = value.into_option();
        self
    }
}
