// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSecurityGroupAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeSecurityGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupAttributeRequest {
    /// Group to read.
    pub security_group_id: String,
}

pub(crate) static DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeSecurityGroupAttributeRequest",
    fields: &[Field::new("SecurityGroupId", ValueType::String).required()],
};

aliyun_api_core::record!(
    DescribeSecurityGroupAttributeRequest, DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST, 0
    => security_group_id
);

/// The response of `DescribeSecurityGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
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
    pub permissions: Vec<SecurityGroupPermission>,
}

pub(crate) static DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "DescribeSecurityGroupAttributeResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("SecurityGroupId", ValueType::String),
        Field::new("SecurityGroupName", ValueType::String),
        Field::new(
            "Permissions",
            ValueType::List(&ValueType::Record(&SECURITY_GROUP_PERMISSION)),
        ),
    ],
};

aliyun_api_core::record!(
    DescribeSecurityGroupAttributeResponse, DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE, 0
    => request_id, 1 => description, 2 => security_group_id, 3 => security_group_name, 4
    => permissions
);

/// A rule of a security group.
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupPermission {
    /// When the rule was added, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
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
}

pub(crate) static SECURITY_GROUP_PERMISSION: Schema = Schema {
    name: "SecurityGroupPermission",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    SecurityGroupPermission, SECURITY_GROUP_PERMISSION, 0 => creation_time, 1 =>
    direction, 2 => policy, 3 => port_range, 4 => source_cidr_ip, 5 => ip_protocol, 6 =>
    dest_cidr_ip, 7 => priority, 8 => source_port_range, 9 => description
);

static DESCRIBE_SECURITY_GROUP_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeSecurityGroupAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeSecurityGroupAttributeRequest {
    type Response = DescribeSecurityGroupAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SECURITY_GROUP_ATTRIBUTE;
}

impl DescribeSecurityGroupAttributeRequest {
    /// A request with what is required.
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
    /// # Errors
    /// `NoPermission`, `CallInterface`, `IncorrectInstanceStatus`.
    ///
    /// Source: Edge Node Service API manual (2022), section 7.10.
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
