// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RevokeSecurityGroupEgress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes an outbound rule from a security group.
///
/// The permission of the rule ends with it. The source is where traffic starts, the destination where it arrives.
///
/// The parameters of `RevokeSecurityGroupEgress`. Sent with [`Client::revoke_security_group_egress`](super::super::Client::revoke_security_group_egress); the response is a [`RevokeSecurityGroupEgressResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .revoke_security_group_egress(ens::RevokeSecurityGroupEgressRequired {
///         ip_protocol: "tcp".into(),
///         port_range: "22/22".into(),
///         security_group_id: "sg-bp67acfmazb4ph***".into(),
///         dest_cidr_ip: "10.0.0.0/8".into(),
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
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`SecurityGroupRule.NotFound`](super::super::ErrorCode::SecurityGroupRuleNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 7.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgressRequest {
    /// Protocol of the rule to remove.
    ///
    /// Required.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports at the destination that the rule is about: 1 to 65535, the lower one first, such as 1/200; -1/-1 for protocols without ports.
    ///
    /// Required. A port range such as `1/200`.
    pub port_range: String,
    /// Security group to remove the rule from.
    ///
    /// Required.
    pub security_group_id: String,
    /// Whether the rule allows traffic.
    ///
    /// Default: `accept`.
    pub policy: Option<SecurityGroupPolicy>,
    /// Priority of the rule. The smaller the number, the higher it is.
    ///
    /// 1 to 100. Default: `1`.
    pub priority: Option<i64>,
    /// Destination of the rule, a CIDR block or an IPv4 address.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
    pub dest_cidr_ip: String,
    /// Ports at the source that the rule is about, with the limits of PortRange.
    ///
    /// A port range such as `1/200`.
    pub source_port_range: Option<String>,
}

pub(crate) static REVOKE_SECURITY_GROUP_EGRESS_REQUEST: Schema = Schema::new(
    "RevokeSecurityGroupEgressRequest",
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
        Field::new("DestCidrIp", ValueType::String).required(),
        Field::new("SourcePortRange", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RevokeSecurityGroupEgressRequest, REVOKE_SECURITY_GROUP_EGRESS_REQUEST, 0 =>
    ip_protocol, 1 => port_range, 2 => security_group_id, 3 => policy, 4 => priority, 5
    => dest_cidr_ip, 6 => source_port_range
);

impl RevokeSecurityGroupEgressRequest {
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
    /// Sets [`dest_cidr_ip`](Self#structfield.dest_cidr_ip).
    #[inline]
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = value.into();
        self
    }
    /// Sets [`source_port_range`](Self#structfield.source_port_range).
    #[inline]
    pub fn source_port_range(mut self, value: impl IntoOption<String>) -> Self {
        self.source_port_range = value.into_option();
        self
    }
}

/// The response of `RevokeSecurityGroupEgress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REVOKE_SECURITY_GROUP_EGRESS_RESPONSE: Schema = Schema::new(
    "RevokeSecurityGroupEgressResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RevokeSecurityGroupEgressResponse, REVOKE_SECURITY_GROUP_EGRESS_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(RevokeSecurityGroupEgressResponse);

impl RevokeSecurityGroupEgressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REVOKE_SECURITY_GROUP_EGRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RevokeSecurityGroupEgress",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REVOKE_SECURITY_GROUP_EGRESS_REQUEST,
    response: &REVOKE_SECURITY_GROUP_EGRESS_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RevokeSecurityGroupEgressRequest {
    type Response = RevokeSecurityGroupEgressResponse;
    const ACTION: &'static ActionInfo = &REVOKE_SECURITY_GROUP_EGRESS;
}

/// What `RevokeSecurityGroupEgress` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct RevokeSecurityGroupEgressRequired {
    /// Protocol of the rule to remove.
    ///
    /// Required.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports at the destination that the rule is about: 1 to 65535, the lower one first, such as 1/200; -1/-1 for protocols without ports.
    ///
    /// Required. A port range such as `1/200`.
    pub port_range: String,
    /// Security group to remove the rule from.
    ///
    /// Required.
    pub security_group_id: String,
    /// Destination of the rule, a CIDR block or an IPv4 address.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
    pub dest_cidr_ip: String,
}

impl std::fmt::Debug for RevokeSecurityGroupEgressRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RevokeSecurityGroupEgressRequired",
            &REVOKE_SECURITY_GROUP_EGRESS_REQUEST,
            &[
                (0, &self.ip_protocol),
                (1, &self.port_range),
                (2, &self.security_group_id),
                (5, &self.dest_cidr_ip),
            ],
            f,
        )
    }
}

impl RevokeSecurityGroupEgressRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: RevokeSecurityGroupEgressRequired) -> Self {
        Self {
            ip_protocol: required.ip_protocol,
            port_range: required.port_range,
            security_group_id: required.security_group_id,
            dest_cidr_ip: required.dest_cidr_ip,
            ..Self::default()
        }
    }
}

impl Client {
    /// Removes an outbound rule from a security group.
    ///
    /// The permission of the rule ends with it. The source is where traffic starts, the destination where it arrives.
    ///
    /// Parameters with their limits, errors, and an example: [`RevokeSecurityGroupEgressRequest`].
    #[inline]
    pub fn revoke_security_group_egress(
        &self,
        required: RevokeSecurityGroupEgressRequired,
    ) -> Call<RevokeSecurityGroupEgressRequest> {
        Call::new(&self.inner, RevokeSecurityGroupEgressRequest::new(required))
    }
}

impl Call<RevokeSecurityGroupEgressRequest> {
    /// Whether the rule allows traffic.
    #[inline]
    pub fn policy(mut self, value: impl IntoOption<SecurityGroupPolicy>) -> Self {
        self.request.policy = value.into_option();
        self
    }
    /// Priority of the rule. The smaller the number, the higher it is.
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
