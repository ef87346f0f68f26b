// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RevokeSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes an inbound rule from a security group.
///
/// No single parameter identifies a rule; IpProtocol, PortRange, Policy and SourceCidrIp together do: they say what a range of addresses may or may not send.
/// The source is where traffic comes from, the destination where it goes to.
///
/// The parameters of `RevokeSecurityGroup`. Sent with [`Client::revoke_security_group`](super::super::Client::revoke_security_group); the response is a [`RevokeSecurityGroupResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .revoke_security_group(ens::RevokeSecurityGroupRequired {
///         ip_protocol: "tcp".into(),
///         port_range: "22/22".into(),
///         security_group_id: "sg-bp67acfmazb4p****".into(),
///         source_cidr_ip: "10.0.0.0/8".into(),
///     })
///     .policy("accept")
///     .priority(1)
///     .source_port_range("22/22")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`SecurityGroupRule.NotFound`](super::super::ErrorCode::SecurityGroupRuleNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`DependencyViolation`](super::super::ErrorCode::DependencyViolation).
///
/// Source: Edge Node Service API manual (2022), section 7.2; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeSecurityGroupRequest {
    /// Protocol that the rule is about.
    ///
    /// Required.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports of the group that the rule is about: 1 to 65535, the lower one first, such as 1/200; -1/-1 for protocols without ports.
    ///
    /// Required. A port range such as `1/200`.
    pub port_range: String,
    /// Group to remove the rule from.
    ///
    /// Required.
    pub security_group_id: String,
    /// Whether the rule allows inbound traffic.
    ///
    /// Default: `accept`.
    pub policy: Option<SecurityGroupPolicy>,
    /// Priority of the rule.
    ///
    /// 1 to 100. Default: `1`.
    pub priority: Option<i64>,
    /// Source of the rule, a CIDR block or an IPv4 address.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
    pub source_cidr_ip: String,
    /// Ports at the source that the rule is about, with the limits of PortRange.
    ///
    /// A port range such as `1/200`.
    pub source_port_range: Option<String>,
}

pub(crate) static REVOKE_SECURITY_GROUP_REQUEST: Schema = Schema::new(
    "RevokeSecurityGroupRequest",
    &[
        Field::new(
                "IpProtocol",
                ValueType::Enum(<SecurityGroupProtocol as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PortRange", ValueType::String).required(),
        Field::new("SecurityGroupId", ValueType::String).required(),
        Field::new("Policy", ValueType::Enum(<SecurityGroupPolicy as OpenEnum>::VALUES)),
        Field::new("Priority", ValueType::Integer),
        Field::new("SourceCidrIp", ValueType::String).required(),
        Field::new("SourcePortRange", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RevokeSecurityGroupRequest, REVOKE_SECURITY_GROUP_REQUEST, 0 => ip_protocol, 1 =>
    port_range, 2 => security_group_id, 3 => policy, 4 => priority, 5 => source_cidr_ip,
    6 => source_port_range
);

impl RevokeSecurityGroupRequest {
    /// Sets [`ip_protocol`](Self#structfield.ip_protocol).
    #[inline]
    pub fn ip_protocol(mut self, value: impl Into<SecurityGroupProtocol>) -> Self {
        self.ip_protocol = value.into();
        self
    }
    /// Sets [`port_range`](Self#structfield.port_range).
    #[inline]
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = value.into();
        self
    }
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = value.into();
        self
    }
    /// Sets [`policy`](Self#structfield.policy).
    #[inline]
    pub fn policy(mut self, value: impl IntoOption<SecurityGroupPolicy>) -> Self {
        self.policy = value.into_option();
        self
    }
    /// Sets [`priority`](Self#structfield.priority).
    #[inline]
    pub fn priority(mut self, value: impl IntoOption<i64>) -> Self {
        self.priority = value.into_option();
        self
    }
    /// Sets [`source_cidr_ip`](Self#structfield.source_cidr_ip).
    #[inline]
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = value.into();
        self
    }
    /// Sets [`source_port_range`](Self#structfield.source_port_range).
    #[inline]
    pub fn source_port_range(mut self, value: impl IntoOption<String>) -> Self {
        self.source_port_range = value.into_option();
        self
    }
}

/// The response of `RevokeSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REVOKE_SECURITY_GROUP_RESPONSE: Schema = Schema::new(
    "RevokeSecurityGroupResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RevokeSecurityGroupResponse, REVOKE_SECURITY_GROUP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(RevokeSecurityGroupResponse);

impl RevokeSecurityGroupResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REVOKE_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RevokeSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REVOKE_SECURITY_GROUP_REQUEST,
    response: &REVOKE_SECURITY_GROUP_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RevokeSecurityGroupRequest {
    type Response = RevokeSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &REVOKE_SECURITY_GROUP;
}

/// What `RevokeSecurityGroup` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct RevokeSecurityGroupRequired {
    /// Protocol that the rule is about.
    ///
    /// Required.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports of the group that the rule is about: 1 to 65535, the lower one first, such as 1/200; -1/-1 for protocols without ports.
    ///
    /// Required. A port range such as `1/200`.
    pub port_range: String,
    /// Group to remove the rule from.
    ///
    /// Required.
    pub security_group_id: String,
    /// Source of the rule, a CIDR block or an IPv4 address.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
    pub source_cidr_ip: String,
}

impl std::fmt::Debug for RevokeSecurityGroupRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RevokeSecurityGroupRequired",
            &REVOKE_SECURITY_GROUP_REQUEST,
            &[
                (0, &self.ip_protocol),
                (1, &self.port_range),
                (2, &self.security_group_id),
                (5, &self.source_cidr_ip),
            ],
            f,
        )
    }
}

impl RevokeSecurityGroupRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: RevokeSecurityGroupRequired) -> Self {
        Self {
            ip_protocol: required.ip_protocol,
            port_range: required.port_range,
            security_group_id: required.security_group_id,
            source_cidr_ip: required.source_cidr_ip,
            ..Self::default()
        }
    }
}

impl Client {
    /// Removes an inbound rule from a security group.
    ///
    /// No single parameter identifies a rule; IpProtocol, PortRange, Policy and SourceCidrIp together do: they say what a range of addresses may or may not send.
    /// The source is where traffic comes from, the destination where it goes to.
    ///
    /// Parameters with their limits, errors, and an example: [`RevokeSecurityGroupRequest`].
    #[inline]
    pub fn revoke_security_group(
        &self,
        required: RevokeSecurityGroupRequired,
    ) -> Call<RevokeSecurityGroupRequest> {
        Call::new(&self.inner, RevokeSecurityGroupRequest::new(required))
    }
}

impl Call<RevokeSecurityGroupRequest> {
    /// Whether the rule allows inbound traffic.
    #[inline]
    pub fn policy(mut self, value: impl IntoOption<SecurityGroupPolicy>) -> Self {
        self.request.policy = value.into_option();
        self
    }
    /// Priority of the rule.
    #[inline]
    pub fn priority(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.priority = value.into_option();
        self
    }
    /// Ports at the source that the rule is about, with the limits of PortRange.
    #[inline]
    pub fn source_port_range(mut self, value: impl IntoOption<String>) -> Self {
        self.request.source_port_range = value.into_option();
        self
    }
}
