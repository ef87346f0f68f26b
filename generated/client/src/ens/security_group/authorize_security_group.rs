// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AuthorizeSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AuthorizeSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupRequest {
    /// Protocol of the traffic.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports of the group from 1 to 65535, the lower one first, such as 1/200; -1/-1 for protocols without ports.
    ///
    /// A port range such as `1/200`.
    pub port_range: String,
    /// Security group to add the rule to.
    pub security_group_id: String,
    /// Source of the traffic, a CIDR block or an IPv4 address.
    ///
    /// Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
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

pub(crate) static AUTHORIZE_SECURITY_GROUP_REQUEST: Schema = Schema {
    name: "AuthorizeSecurityGroupRequest",
    fields: &[
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
};

aliyun_api_core::record!(
    AuthorizeSecurityGroupRequest, AUTHORIZE_SECURITY_GROUP_REQUEST, 0 => ip_protocol, 1
    => port_range, 2 => security_group_id, 3 => source_cidr_ip, 4 => source_port_range, 5
    => policy, 6 => priority
);

/// The response of `AuthorizeSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static AUTHORIZE_SECURITY_GROUP_RESPONSE: Schema = Schema {
    name: "AuthorizeSecurityGroupResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AuthorizeSecurityGroupResponse, AUTHORIZE_SECURITY_GROUP_RESPONSE, 0 => request_id
);

static AUTHORIZE_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AuthorizeSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &AUTHORIZE_SECURITY_GROUP_REQUEST,
    response: &AUTHORIZE_SECURITY_GROUP_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for AuthorizeSecurityGroupRequest {
    type Response = AuthorizeSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &AUTHORIZE_SECURITY_GROUP;
}

/// The required parameters of `AuthorizeSecurityGroup`.
#[derive(Clone, PartialEq)]
pub struct AuthorizeSecurityGroupRequired {
    /// Protocol of the traffic.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports of the group from 1 to 65535, the lower one first, such as 1/200; -1/-1 for protocols without ports.
    ///
    /// A port range such as `1/200`.
    pub port_range: String,
    /// Security group to add the rule to.
    pub security_group_id: String,
    /// Source of the traffic, a CIDR block or an IPv4 address.
    ///
    /// Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
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
    /// A request with what is required.
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
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 7.4.
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
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.request.source_port_range = Some(value.into());
        self
    }
    /// Whether the traffic is allowed.
    #[inline]
    pub fn policy(mut self, value: impl Into<SecurityGroupPolicy>) -> Self {
        self.request.policy = Some(value.into());
        self
    }
    /// Priority of the rule.
    #[inline]
    pub fn priority(mut self, value: i64) -> Self {
        self.request.priority = Some(value);
        self
    }
}
