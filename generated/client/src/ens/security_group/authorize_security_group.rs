// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AuthorizeSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds an inbound rule to a security group.
///
/// The rule allows or denies traffic from other devices to the instances of the group.
///
/// The parameters of `AuthorizeSecurityGroup`. Sent with [`Client::authorize_security_group`](super::super::Client::authorize_security_group); the response is a [`AuthorizeSecurityGroupResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .authorize_security_group(ens::AuthorizeSecurityGroupRequired {
///         ip_protocol: "tcp".into(),
///         port_range: "22/22".into(),
///         security_group_id: "sg-bp67acfmxazb4ph***".into(),
///         source_cidr_ip: "10.0.0.0/8".into(),
///     })
///     .source_port_range("22/22")
///     .policy("accept")
///     .priority(1)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 7.4; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRequest {
    /// Protocol of the traffic.
    ///
    /// Required.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports of the group from 1 to 65535, the lower one first, such as 1/200; -1/-1 for protocols without ports.
    ///
    /// Required. A port range such as `1/200`.
    pub port_range: String,
    /// Security group to add the rule to.
    ///
    /// Required.
    pub security_group_id: String,
    /// Source of the traffic, a CIDR block or an IPv4 address.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
    pub source_cidr_ip: String,
    /// Ports that the traffic comes from, with the limits of PortRange.
    ///
    /// A port range such as `1/200`.
    pub source_port_range: Option<String>,
    /// Whether the traffic is allowed.
    ///
    /// Default: `accept`.
    pub policy: Option<SecurityGroupPolicy>,
    /// Priority of the rule.
    ///
    /// 1 to 100. Default: `1`.
    pub priority: Option<i64>,
}

pub(crate) static AUTHORIZE_SECURITY_GROUP_REQUEST: Schema = Schema::new(
    "AuthorizeSecurityGroupRequest",
    &[
        Field::new(
                "IpProtocol",
                ValueType::Enum(<SecurityGroupProtocol as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PortRange", ValueType::String).required(),
        Field::new("SecurityGroupId", ValueType::String).required(),
        Field::new("SourceCidrIp", ValueType::String).required(),
        Field::new("SourcePortRange", ValueType::String),
        Field::new("Policy", ValueType::Enum(<SecurityGroupPolicy as OpenEnum>::VALUES)),
        Field::new("Priority", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    AuthorizeSecurityGroupRequest, AUTHORIZE_SECURITY_GROUP_REQUEST, 0 => ip_protocol, 1
    => port_range, 2 => security_group_id, 3 => source_cidr_ip, 4 => source_port_range, 5
    => policy, 6 => priority
);

impl AuthorizeSecurityGroupRequest {
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
}

/// The response of `AuthorizeSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static AUTHORIZE_SECURITY_GROUP_RESPONSE: Schema = Schema::new(
    "AuthorizeSecurityGroupResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AuthorizeSecurityGroupResponse, AUTHORIZE_SECURITY_GROUP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AuthorizeSecurityGroupResponse);

impl AuthorizeSecurityGroupResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static AUTHORIZE_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AuthorizeSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &AUTHORIZE_SECURITY_GROUP_REQUEST,
    response: &AUTHORIZE_SECURITY_GROUP_RESPONSE,
    classes: &[
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AuthorizeSecurityGroupRequest {
    type Response = AuthorizeSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &AUTHORIZE_SECURITY_GROUP;
}

/// What `AuthorizeSecurityGroup` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AuthorizeSecurityGroupRequired {
    /// Protocol of the traffic.
    ///
    /// Required.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports of the group from 1 to 65535, the lower one first, such as 1/200; -1/-1 for protocols without ports.
    ///
    /// Required. A port range such as `1/200`.
    pub port_range: String,
    /// Security group to add the rule to.
    ///
    /// Required.
    pub security_group_id: String,
    /// Source of the traffic, a CIDR block or an IPv4 address.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
    pub source_cidr_ip: String,
}

impl std::fmt::Debug for AuthorizeSecurityGroupRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AuthorizeSecurityGroupRequired",
            &AUTHORIZE_SECURITY_GROUP_REQUEST,
            &[
                (0, &self.ip_protocol),
                (1, &self.port_range),
                (2, &self.security_group_id),
                (3, &self.source_cidr_ip),
            ],
            f,
        )
    }
}

impl AuthorizeSecurityGroupRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AuthorizeSecurityGroupRequired) -> Self {
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
    /// Adds an inbound rule to a security group.
    ///
    /// The rule allows or denies traffic from other devices to the instances of the group.
    ///
    /// Parameters with their limits, errors, and an example: [`AuthorizeSecurityGroupRequest`].
    #[inline]
    pub fn authorize_security_group(
        &self,
        required: AuthorizeSecurityGroupRequired,
    ) -> Call<AuthorizeSecurityGroupRequest> {
        Call::new(&self.inner, AuthorizeSecurityGroupRequest::new(required))
    }
}

impl Call<AuthorizeSecurityGroupRequest> {
    /// Ports that the traffic comes from, with the limits of PortRange.
    #[inline]
    pub fn source_port_range(mut self, value: impl IntoOption<String>) -> Self {
        self.request.source_port_range = value.into_option();
        self
    }
    /// Whether the traffic is allowed.
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
}
