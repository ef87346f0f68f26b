// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSecurityGroupAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads a security group with its rules.
///
/// The parameters of `DescribeSecurityGroupAttribute`. Sent with [`Client::describe_security_group_attribute`](super::super::Client::describe_security_group_attribute); the response is a [`DescribeSecurityGroupAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_security_group_attribute("sg-bp67acfmazb4ph***").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`SecurityGroupRule.NotFound`](super::super::ErrorCode::SecurityGroupRuleNotFound), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`DependencyViolation`](super::super::ErrorCode::DependencyViolation), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 7.10; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeRequest {
    /// Group to read.
    ///
    /// Required.
    pub security_group_id: String,
}

pub(crate) static DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeSecurityGroupAttributeRequest",
    &[Field::new("SecurityGroupId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DescribeSecurityGroupAttributeRequest, DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST, 0
    => security_group_id
);

impl DescribeSecurityGroupAttributeRequest {
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = value.into();
        self
    }
}

/// The response of `DescribeSecurityGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Description of the group.
    pub description: Option<String>,
    /// Id of the group.
    pub security_group_id: Option<String>,
    /// Name of the group.
    pub security_group_name: Option<String>,
    /// The rules of the group.
    ///
    /// A list of `SecurityGroupPermission`.
    pub permissions: Vec<SecurityGroupPermission>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeSecurityGroupAttributeResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("SecurityGroupId", ValueType::String),
        Field::new("SecurityGroupName", ValueType::String),
        Field::new(
                "Permissions",
                ValueType::List(&ValueType::Record(&SECURITY_GROUP_PERMISSION)),
            )
            .wrapper("Permission"),
    ],
);

aliyun_api_core::record!(
    DescribeSecurityGroupAttributeResponse, DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE, 0
    => request_id, 1 => description, 2 => security_group_id, 3 => security_group_name, 4
    => permissions
);

aliyun_api_core::response!(DescribeSecurityGroupAttributeResponse);

impl DescribeSecurityGroupAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_id = value.into_option();
        self
    }
    /// Sets [`security_group_name`](Self#structfield.security_group_name).
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_name = value.into_option();
        self
    }
    /// Sets [`permissions`](Self#structfield.permissions).
    #[inline]
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityGroupPermission>>,
    ) -> Self {
        self.permissions = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A rule of a security group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroupPermission {
    /// When the rule was added, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Direction of the traffic.
    pub direction: Option<String>,
    /// Whether the traffic is allowed.
    pub policy: Option<String>,
    /// Ports that the rule is about.
    pub port_range: Option<String>,
    /// Source of inbound traffic, a CIDR block.
    pub source_cidr_ip: Option<String>,
    /// Protocol of the traffic.
    pub ip_protocol: Option<String>,
    /// Destination of outbound traffic, a CIDR block.
    pub dest_cidr_ip: Option<String>,
    /// Priority of the rule.
    pub priority: Option<i64>,
    /// Ports at the source.
    pub source_port_range: Option<String>,
    /// Description of the rule.
    pub description: Option<String>,
    /// IPv6 destination of outbound traffic, a CIDR block.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// IPv6 source of inbound traffic, a CIDR block.
    pub ipv6_source_cidr_ip: Option<String>,
}

pub(crate) static SECURITY_GROUP_PERMISSION: Schema = Schema::new(
    "SecurityGroupPermission",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("Direction", ValueType::String),
        Field::new("Policy", ValueType::String),
        Field::new("PortRange", ValueType::String),
        Field::new("SourceCidrIp", ValueType::String),
        Field::new("IpProtocol", ValueType::String),
        Field::new("DestCidrIp", ValueType::String),
        Field::new("Priority", ValueType::Integer),
        Field::new("SourcePortRange", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6DestCidrIp", ValueType::String),
        Field::new("Ipv6SourceCidrIp", ValueType::String),
    ],
);

aliyun_api_core::record!(
    SecurityGroupPermission, SECURITY_GROUP_PERMISSION, 0 => creation_time, 1 =>
    direction, 2 => policy, 3 => port_range, 4 => source_cidr_ip, 5 => ip_protocol, 6 =>
    dest_cidr_ip, 7 => priority, 8 => source_port_range, 9 => description, 10 =>
    ipv6_dest_cidr_ip, 11 => ipv6_source_cidr_ip
);

impl SecurityGroupPermission {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`direction`](Self#structfield.direction).
    #[inline]
    pub fn direction(mut self, value: impl IntoOption<String>) -> Self {
        self.direction = value.into_option();
        self
    }
    /// Sets [`policy`](Self#structfield.policy).
    #[inline]
    pub fn policy(mut self, value: impl IntoOption<String>) -> Self {
        self.policy = value.into_option();
        self
    }
    /// Sets [`port_range`](Self#structfield.port_range).
    #[inline]
    pub fn port_range(mut self, value: impl IntoOption<String>) -> Self {
        self.port_range = value.into_option();
        self
    }
    /// Sets [`source_cidr_ip`](Self#structfield.source_cidr_ip).
    #[inline]
    pub fn source_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.source_cidr_ip = value.into_option();
        self
    }
    /// Sets [`ip_protocol`](Self#structfield.ip_protocol).
    #[inline]
    pub fn ip_protocol(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_protocol = value.into_option();
        self
    }
    /// Sets [`dest_cidr_ip`](Self#structfield.dest_cidr_ip).
    #[inline]
    pub fn dest_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.dest_cidr_ip = value.into_option();
        self
    }
    /// Sets [`priority`](Self#structfield.priority).
    #[inline]
    pub fn priority(mut self, value: impl IntoOption<i64>) -> Self {
        self.priority = value.into_option();
        self
    }
    /// Sets [`source_port_range`](Self#structfield.source_port_range).
    #[inline]
    pub fn source_port_range(mut self, value: impl IntoOption<String>) -> Self {
        self.source_port_range = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ipv6_dest_cidr_ip`](Self#structfield.ipv6_dest_cidr_ip).
    #[inline]
    pub fn ipv6_dest_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_dest_cidr_ip = value.into_option();
        self
    }
    /// Sets [`ipv6_source_cidr_ip`](Self#structfield.ipv6_source_cidr_ip).
    #[inline]
    pub fn ipv6_source_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_source_cidr_ip = value.into_option();
        self
    }
}

static DESCRIBE_SECURITY_GROUP_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeSecurityGroupAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeSecurityGroupAttributeRequest {
    type Response = DescribeSecurityGroupAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SECURITY_GROUP_ATTRIBUTE;
}

impl DescribeSecurityGroupAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
        }
    }
}

impl Client {
    /// Reads a security group with its rules.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeSecurityGroupAttributeRequest`].
    #[inline]
    pub fn describe_security_group_attribute(
        &self,
        security_group_id: impl Into<String>,
    ) -> Call<DescribeSecurityGroupAttributeRequest> {
        Call::new(
            &self.inner,
            DescribeSecurityGroupAttributeRequest::new(security_group_id),
        )
    }
}
