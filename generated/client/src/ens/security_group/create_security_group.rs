// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSecurityGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a security group.
///
/// The parameters of `CreateSecurityGroup`. Sent with [`Client::create_security_group`](super::super::Client::create_security_group); the response is a [`CreateSecurityGroupResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.create_security_group().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`LimitExceeded.SecurityGroup`](super::super::ErrorCode::LimitExceededSecurityGroup), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 7.3; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// Name of the group. If omitted, the group has no name.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub security_group_name: Option<String>,
    /// Description of the group. It starts with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// First rules of the group.
    ///
    /// At most 200 elements.
    pub permissions: Option<Vec<SecurityGroupPermissionInput>>,
}

pub(crate) static CREATE_SECURITY_GROUP_REQUEST: Schema = Schema::new(
    "CreateSecurityGroupRequest",
    &[
        Field::new("SecurityGroupName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
                "Permissions",
                ValueType::List(&ValueType::Record(&SECURITY_GROUP_PERMISSION_INPUT)),
            )
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    CreateSecurityGroupRequest, CREATE_SECURITY_GROUP_REQUEST, 0 => security_group_name,
    1 => description, 2 => permissions
);

impl CreateSecurityGroupRequest {
    /// Sets [`security_group_name`](Self#structfield.security_group_name).
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`permissions`](Self#structfield.permissions).
    #[inline]
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityGroupPermissionInput>>,
    ) -> Self {
        self.permissions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The response of `CreateSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new group.
    pub security_group_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_SECURITY_GROUP_RESPONSE: Schema = Schema::new(
    "CreateSecurityGroupResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("SecurityGroupId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateSecurityGroupResponse, CREATE_SECURITY_GROUP_RESPONSE, 0 => request_id, 1 =>
    security_group_id
);

aliyun_api_core::response!(CreateSecurityGroupResponse);

impl CreateSecurityGroupResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = value.into();
        self
    }
}

/// A rule for a new security group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroupPermissionInput {
    /// Direction of the traffic.
    ///
    /// Required.
    pub direction: SecurityGroupDirection,
    /// Protocol of the traffic.
    ///
    /// Required.
    pub ip_protocol: SecurityGroupProtocol,
    /// Ports from 1 to 65535, the lower one first; -1/-1 for protocols without ports.
    ///
    /// Required. A port range such as `1/200`.
    pub port_range: String,
    /// Whether the traffic is allowed.
    ///
    /// Required.
    pub policy: SecurityGroupPolicy,
    /// Priority of the rule.
    ///
    /// Required. 1 to 100.
    pub priority: i64,
    /// Source of inbound traffic, a CIDR block or an IPv4 address.
    ///
    /// Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
    pub source_cidr_ip: Option<String>,
    /// IPv6 source of inbound traffic, a CIDR block.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Destination of outbound traffic, a CIDR block or an IPv4 address.
    ///
    /// Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?`.
    pub dest_cidr_ip: Option<String>,
    /// IPv6 destination of outbound traffic, a CIDR block.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Ports at the source.
    ///
    /// A port range such as `1/200`.
    pub source_port_range: Option<String>,
    /// Description of the rule.
    pub description: Option<String>,
}

pub(crate) static SECURITY_GROUP_PERMISSION_INPUT: Schema = Schema::new(
    "SecurityGroupPermissionInput",
    &[
        Field::new(
                "Direction",
                ValueType::Enum(<SecurityGroupDirection as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
                "IpProtocol",
                ValueType::Enum(<SecurityGroupProtocol as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PortRange", ValueType::String).required(),
        Field::new("Policy", ValueType::Enum(<SecurityGroupPolicy as OpenEnum>::VALUES))
            .required(),
        Field::new("Priority", ValueType::Integer).required(),
        Field::new("SourceCidrIp", ValueType::String),
        Field::new("Ipv6SourceCidrIp", ValueType::String),
        Field::new("DestCidrIp", ValueType::String),
        Field::new("Ipv6DestCidrIp", ValueType::String),
        Field::new("SourcePortRange", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    SecurityGroupPermissionInput, SECURITY_GROUP_PERMISSION_INPUT, 0 => direction, 1 =>
    ip_protocol, 2 => port_range, 3 => policy, 4 => priority, 5 => source_cidr_ip, 6 =>
    ipv6_source_cidr_ip, 7 => dest_cidr_ip, 8 => ipv6_dest_cidr_ip, 9 =>
    source_port_range, 10 => description
);

impl SecurityGroupPermissionInput {
    /// Sets [`direction`](Self#structfield.direction).
    #[inline]
    pub fn direction(mut self, value: impl Into<SecurityGroupDirection>) -> Self {
        self.direction = value.into();
        self
    }
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
    /// Sets [`policy`](Self#structfield.policy).
    #[inline]
    pub fn policy(mut self, value: impl Into<SecurityGroupPolicy>) -> Self {
        self.policy = value.into();
        self
    }
    /// Sets [`priority`](Self#structfield.priority).
    #[inline]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = value;
        self
    }
    /// Sets [`source_cidr_ip`](Self#structfield.source_cidr_ip).
    #[inline]
    pub fn source_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.source_cidr_ip = value.into_option();
        self
    }
    /// Sets [`ipv6_source_cidr_ip`](Self#structfield.ipv6_source_cidr_ip).
    #[inline]
    pub fn ipv6_source_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_source_cidr_ip = value.into_option();
        self
    }
    /// Sets [`dest_cidr_ip`](Self#structfield.dest_cidr_ip).
    #[inline]
    pub fn dest_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.dest_cidr_ip = value.into_option();
        self
    }
    /// Sets [`ipv6_dest_cidr_ip`](Self#structfield.ipv6_dest_cidr_ip).
    #[inline]
    pub fn ipv6_dest_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_dest_cidr_ip = value.into_option();
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
}

/// Direction of the traffic.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityGroupDirection {
    /// `ingress`: inbound.
    Ingress,
    /// `egress`: outbound.
    Egress,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SecurityGroupDirection, Ingress = "ingress", Egress = "egress"
);

static CREATE_SECURITY_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateSecurityGroup",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_SECURITY_GROUP_REQUEST,
    response: &CREATE_SECURITY_GROUP_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateSecurityGroupRequest {
    type Response = CreateSecurityGroupResponse;
    const ACTION: &'static ActionInfo = &CREATE_SECURITY_GROUP;
}

impl CreateSecurityGroupRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Creates a security group.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateSecurityGroupRequest`].
    #[inline]
    pub fn create_security_group(&self) -> Call<CreateSecurityGroupRequest> {
        Call::new(&self.inner, CreateSecurityGroupRequest::new())
    }
}

impl Call<CreateSecurityGroupRequest> {
    /// Name of the group. If omitted, the group has no name.
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.security_group_name = value.into_option();
        self
    }
    /// Description of the group. It starts with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// First rules of the group.
    #[inline]
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityGroupPermissionInput>>,
    ) -> Self {
        self.request.permissions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
