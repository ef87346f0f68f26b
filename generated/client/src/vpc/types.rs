// Written by `cargo xtask gen` from the specs. Do not edit.

//! Objects and enums that more than one action uses.

#[allow(unused_imports, reason = "not every module has every kind of type")]
use aliyun_api_core::{
    Encoding, Field, IntoOption, OpenEnum, Schema, Timestamp, UnknownValue, ValueType,
};

/// An IPv6 CIDR block of a VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcIpv6CidrBlock {
    /// Line of the block.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// The block itself.
    pub ipv6_cidr_block: Option<String>,
}

pub(crate) static VPC_IPV6_CIDR_BLOCK: Schema = Schema::new(
    "VpcIpv6CidrBlock",
    &[
        Field::new("Ipv6Isp", ValueType::Enum(<Ipv6Isp as OpenEnum>::VALUES)),
        Field::new("Ipv6CidrBlock", ValueType::String),
    ],
);

aliyun_api_core::record!(
    VpcIpv6CidrBlock, VPC_IPV6_CIDR_BLOCK, 0 => ipv6_isp, 1 => ipv6_cidr_block
);

impl VpcIpv6CidrBlock {
    /// Sets [`ipv6_isp`](Self#structfield.ipv6_isp).
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.ipv6_isp = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
}

/// A lock on a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationLock {
    /// Why the resource is locked.
    pub lock_reason: Option<LockReason>,
}

pub(crate) static OPERATION_LOCK: Schema = Schema::new(
    "OperationLock",
    &[Field::new("LockReason", ValueType::Enum(<LockReason as OpenEnum>::VALUES))],
);

aliyun_api_core::record!(OperationLock, OPERATION_LOCK, 0 => lock_reason);

impl OperationLock {
    /// Sets [`lock_reason`](Self#structfield.lock_reason).
    #[inline]
    pub fn lock_reason(mut self, value: impl IntoOption<LockReason>) -> Self {
        self.lock_reason = value.into_option();
        self
    }
}

/// A tag in a request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTag {
    /// Key of the tag. It must not be empty.
    ///
    /// 1 to 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag. It may be empty.
    ///
    /// At most 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub value: Option<String>,
}

pub(crate) static REQUEST_TAG: Schema = Schema::new(
    "RequestTag",
    &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)],
);

aliyun_api_core::record!(RequestTag, REQUEST_TAG, 0 => key, 1 => value);

impl RequestTag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for RequestTag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl RequestTag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A tag of a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
}

pub(crate) static TAG: Schema = Schema::new(
    "Tag",
    &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)],
);

aliyun_api_core::record!(Tag, TAG, 0 => key, 1 => value);

impl Tag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl Tag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A tag in a request, which names its key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTag {
    /// Key of the tag. It must not be empty.
    ///
    /// 1 to 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub key: String,
    /// Value of the tag. It may be empty.
    ///
    /// At most 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub value: Option<String>,
}

pub(crate) static RESOURCE_TAG: Schema = Schema::new(
    "ResourceTag",
    &[
        Field::new("Key", ValueType::String).required(),
        Field::new("Value", ValueType::String),
    ],
);

aliyun_api_core::record!(ResourceTag, RESOURCE_TAG, 0 => key, 1 => value);

impl ResourceTag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for ResourceTag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl ResourceTag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A resource that a network ACL is associated with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAclResource {
    /// State of the association.
    pub status: Option<NetworkAclResourceStatus>,
    /// Type of the resource.
    pub resource_type: Option<NetworkAclResourceType>,
    /// Id of the resource.
    pub resource_id: Option<String>,
}

pub(crate) static NETWORK_ACL_RESOURCE: Schema = Schema::new(
    "NetworkAclResource",
    &[
        Field::new(
            "Status",
            ValueType::Enum(<NetworkAclResourceStatus as OpenEnum>::VALUES),
        ),
        Field::new(
            "ResourceType",
            ValueType::Enum(<NetworkAclResourceType as OpenEnum>::VALUES),
        ),
        Field::new("ResourceId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NetworkAclResource, NETWORK_ACL_RESOURCE, 0 => status, 1 => resource_type, 2 =>
    resource_id
);

impl NetworkAclResource {
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<NetworkAclResourceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(
        mut self,
        value: impl IntoOption<NetworkAclResourceType>,
    ) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_id = value.into_option();
        self
    }
}

/// A resource that a network ACL is associated with or disassociated from.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAclResourceInput {
    /// Type of the resource.
    pub resource_type: NetworkAclResourceType,
    /// Id of the resource.
    pub resource_id: String,
}

pub(crate) static NETWORK_ACL_RESOURCE_INPUT: Schema = Schema::new(
    "NetworkAclResourceInput",
    &[
        Field::new(
                "ResourceType",
                ValueType::Enum(<NetworkAclResourceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("ResourceId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    NetworkAclResourceInput, NETWORK_ACL_RESOURCE_INPUT, 0 => resource_type, 1 =>
    resource_id
);

impl NetworkAclResourceInput {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<NetworkAclResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = value.into();
        self
    }
}

/// An inbound rule of a network ACL in a request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngressAclEntryInput {
    /// Id of the rule, if it is there already.
    pub network_acl_entry_id: Option<String>,
    /// Where the rule comes from.
    pub entry_type: Option<NetworkAclEntryType>,
    /// Name of the rule.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub network_acl_entry_name: Option<String>,
    /// What becomes of the traffic.
    pub policy: NetworkAclPolicy,
    /// CIDR block that the traffic comes from.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub source_cidr_ip: String,
    /// Version of the Internet protocol.
    pub ip_version: Option<NetworkAclIpVersion>,
    /// Description of the rule.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Protocol of the traffic.
    pub protocol: NetworkAclProtocol,
    /// Destination ports: for TCP and UDP a range such as 1/200 or 80/80 within 1 to 65535, and -1/-1, which is no limit, for everything else. The text says once that they are source ports.
    ///
    /// A port range such as `1/200`.
    pub port: String,
}

pub(crate) static INGRESS_ACL_ENTRY_INPUT: Schema = Schema::new(
    "IngressAclEntryInput",
    &[
        Field::new("NetworkAclEntryId", ValueType::String),
        Field::new(
            "EntryType",
            ValueType::Enum(<NetworkAclEntryType as OpenEnum>::VALUES),
        ),
        Field::new("NetworkAclEntryName", ValueType::String),
        Field::new("Policy", ValueType::Enum(<NetworkAclPolicy as OpenEnum>::VALUES))
            .required(),
        Field::new("SourceCidrIp", ValueType::String).required(),
        Field::new(
            "IpVersion",
            ValueType::Enum(<NetworkAclIpVersion as OpenEnum>::VALUES),
        ),
        Field::new("Description", ValueType::String),
        Field::new("Protocol", ValueType::Enum(<NetworkAclProtocol as OpenEnum>::VALUES))
            .required(),
        Field::new("Port", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    IngressAclEntryInput, INGRESS_ACL_ENTRY_INPUT, 0 => network_acl_entry_id, 1 =>
    entry_type, 2 => network_acl_entry_name, 3 => policy, 4 => source_cidr_ip, 5 =>
    ip_version, 6 => description, 7 => protocol, 8 => port
);

impl IngressAclEntryInput {
    /// Sets [`network_acl_entry_id`](Self#structfield.network_acl_entry_id).
    #[inline]
    pub fn network_acl_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_id = value.into_option();
        self
    }
    /// Sets [`entry_type`](Self#structfield.entry_type).
    #[inline]
    pub fn entry_type(mut self, value: impl IntoOption<NetworkAclEntryType>) -> Self {
        self.entry_type = value.into_option();
        self
    }
    /// Sets [`network_acl_entry_name`](Self#structfield.network_acl_entry_name).
    #[inline]
    pub fn network_acl_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_name = value.into_option();
        self
    }
    /// Sets [`policy`](Self#structfield.policy).
    #[inline]
    pub fn policy(mut self, value: impl Into<NetworkAclPolicy>) -> Self {
        self.policy = value.into();
        self
    }
    /// Sets [`source_cidr_ip`](Self#structfield.source_cidr_ip).
    #[inline]
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = value.into();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<NetworkAclIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`protocol`](Self#structfield.protocol).
    #[inline]
    pub fn protocol(mut self, value: impl Into<NetworkAclProtocol>) -> Self {
        self.protocol = value.into();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = value.into();
        self
    }
}

/// An outbound rule of a network ACL in a request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EgressAclEntryInput {
    /// Id of the rule, if it is there already.
    pub network_acl_entry_id: Option<String>,
    /// Where the rule comes from.
    pub entry_type: Option<NetworkAclEntryType>,
    /// Name of the rule.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub network_acl_entry_name: Option<String>,
    /// What becomes of the traffic.
    pub policy: NetworkAclPolicy,
    /// Description of the rule.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Protocol of the traffic.
    pub protocol: NetworkAclProtocol,
    /// CIDR block that the traffic goes to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub destination_cidr_ip: String,
    /// Version of the Internet protocol.
    pub ip_version: Option<NetworkAclIpVersion>,
    /// Destination ports: for TCP and UDP a range such as 1/200 or 80/80 within 1 to 65535, and -1/-1, which is no limit, for everything else.
    ///
    /// A port range such as `1/200`.
    pub port: String,
}

pub(crate) static EGRESS_ACL_ENTRY_INPUT: Schema = Schema::new(
    "EgressAclEntryInput",
    &[
        Field::new("NetworkAclEntryId", ValueType::String),
        Field::new(
            "EntryType",
            ValueType::Enum(<NetworkAclEntryType as OpenEnum>::VALUES),
        ),
        Field::new("NetworkAclEntryName", ValueType::String),
        Field::new("Policy", ValueType::Enum(<NetworkAclPolicy as OpenEnum>::VALUES))
            .required(),
        Field::new("Description", ValueType::String),
        Field::new("Protocol", ValueType::Enum(<NetworkAclProtocol as OpenEnum>::VALUES))
            .required(),
        Field::new("DestinationCidrIp", ValueType::String).required(),
        Field::new(
            "IpVersion",
            ValueType::Enum(<NetworkAclIpVersion as OpenEnum>::VALUES),
        ),
        Field::new("Port", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    EgressAclEntryInput, EGRESS_ACL_ENTRY_INPUT, 0 => network_acl_entry_id, 1 =>
    entry_type, 2 => network_acl_entry_name, 3 => policy, 4 => description, 5 =>
    protocol, 6 => destination_cidr_ip, 7 => ip_version, 8 => port
);

impl EgressAclEntryInput {
    /// Sets [`network_acl_entry_id`](Self#structfield.network_acl_entry_id).
    #[inline]
    pub fn network_acl_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_id = value.into_option();
        self
    }
    /// Sets [`entry_type`](Self#structfield.entry_type).
    #[inline]
    pub fn entry_type(mut self, value: impl IntoOption<NetworkAclEntryType>) -> Self {
        self.entry_type = value.into_option();
        self
    }
    /// Sets [`network_acl_entry_name`](Self#structfield.network_acl_entry_name).
    #[inline]
    pub fn network_acl_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_name = value.into_option();
        self
    }
    /// Sets [`policy`](Self#structfield.policy).
    #[inline]
    pub fn policy(mut self, value: impl Into<NetworkAclPolicy>) -> Self {
        self.policy = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`protocol`](Self#structfield.protocol).
    #[inline]
    pub fn protocol(mut self, value: impl Into<NetworkAclProtocol>) -> Self {
        self.protocol = value.into();
        self
    }
    /// Sets [`destination_cidr_ip`](Self#structfield.destination_cidr_ip).
    #[inline]
    pub fn destination_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_ip = value.into();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<NetworkAclIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = value.into();
        self
    }
}

/// An inbound rule of a network ACL.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngressAclEntry {
    /// Id of the rule.
    pub network_acl_entry_id: Option<String>,
    /// Where the rule comes from.
    pub entry_type: Option<NetworkAclEntryType>,
    /// Name of the rule.
    pub network_acl_entry_name: Option<String>,
    /// What becomes of the traffic.
    pub policy: Option<NetworkAclPolicy>,
    /// Description of the rule.
    pub description: Option<String>,
    /// CIDR block that the traffic comes from.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub source_cidr_ip: Option<String>,
    /// Version of the Internet protocol.
    pub ip_version: Option<NetworkAclIpVersion>,
    /// Protocol of the traffic.
    pub protocol: Option<NetworkAclProtocol>,
    /// Destination ports, -1/-1 for all.
    pub port: Option<String>,
}

pub(crate) static INGRESS_ACL_ENTRY: Schema = Schema::new(
    "IngressAclEntry",
    &[
        Field::new("NetworkAclEntryId", ValueType::String),
        Field::new(
            "EntryType",
            ValueType::Enum(<NetworkAclEntryType as OpenEnum>::VALUES),
        ),
        Field::new("NetworkAclEntryName", ValueType::String),
        Field::new("Policy", ValueType::Enum(<NetworkAclPolicy as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("SourceCidrIp", ValueType::String),
        Field::new(
            "IpVersion",
            ValueType::Enum(<NetworkAclIpVersion as OpenEnum>::VALUES),
        ),
        Field::new(
            "Protocol",
            ValueType::Enum(<NetworkAclProtocol as OpenEnum>::VALUES),
        ),
        Field::new("Port", ValueType::String),
    ],
);

aliyun_api_core::record!(
    IngressAclEntry, INGRESS_ACL_ENTRY, 0 => network_acl_entry_id, 1 => entry_type, 2 =>
    network_acl_entry_name, 3 => policy, 4 => description, 5 => source_cidr_ip, 6 =>
    ip_version, 7 => protocol, 8 => port
);

impl IngressAclEntry {
    /// Sets [`network_acl_entry_id`](Self#structfield.network_acl_entry_id).
    #[inline]
    pub fn network_acl_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_id = value.into_option();
        self
    }
    /// Sets [`entry_type`](Self#structfield.entry_type).
    #[inline]
    pub fn entry_type(mut self, value: impl IntoOption<NetworkAclEntryType>) -> Self {
        self.entry_type = value.into_option();
        self
    }
    /// Sets [`network_acl_entry_name`](Self#structfield.network_acl_entry_name).
    #[inline]
    pub fn network_acl_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_name = value.into_option();
        self
    }
    /// Sets [`policy`](Self#structfield.policy).
    #[inline]
    pub fn policy(mut self, value: impl IntoOption<NetworkAclPolicy>) -> Self {
        self.policy = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`source_cidr_ip`](Self#structfield.source_cidr_ip).
    #[inline]
    pub fn source_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.source_cidr_ip = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<NetworkAclIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`protocol`](Self#structfield.protocol).
    #[inline]
    pub fn protocol(mut self, value: impl IntoOption<NetworkAclProtocol>) -> Self {
        self.protocol = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<String>) -> Self {
        self.port = value.into_option();
        self
    }
}

/// An outbound rule of a network ACL.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EgressAclEntry {
    /// Id of the rule.
    pub network_acl_entry_id: Option<String>,
    /// Where the rule comes from.
    pub entry_type: Option<NetworkAclEntryType>,
    /// Name of the rule.
    pub network_acl_entry_name: Option<String>,
    /// What becomes of the traffic.
    pub policy: Option<NetworkAclPolicy>,
    /// Description of the rule.
    pub description: Option<String>,
    /// Protocol of the traffic.
    pub protocol: Option<NetworkAclProtocol>,
    /// CIDR block that the traffic goes to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub destination_cidr_ip: Option<String>,
    /// Version of the Internet protocol.
    pub ip_version: Option<NetworkAclIpVersion>,
    /// Destination ports, -1/-1 for all.
    pub port: Option<String>,
}

pub(crate) static EGRESS_ACL_ENTRY: Schema = Schema::new(
    "EgressAclEntry",
    &[
        Field::new("NetworkAclEntryId", ValueType::String),
        Field::new(
            "EntryType",
            ValueType::Enum(<NetworkAclEntryType as OpenEnum>::VALUES),
        ),
        Field::new("NetworkAclEntryName", ValueType::String),
        Field::new("Policy", ValueType::Enum(<NetworkAclPolicy as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new(
            "Protocol",
            ValueType::Enum(<NetworkAclProtocol as OpenEnum>::VALUES),
        ),
        Field::new("DestinationCidrIp", ValueType::String),
        Field::new(
            "IpVersion",
            ValueType::Enum(<NetworkAclIpVersion as OpenEnum>::VALUES),
        ),
        Field::new("Port", ValueType::String),
    ],
);

aliyun_api_core::record!(
    EgressAclEntry, EGRESS_ACL_ENTRY, 0 => network_acl_entry_id, 1 => entry_type, 2 =>
    network_acl_entry_name, 3 => policy, 4 => description, 5 => protocol, 6 =>
    destination_cidr_ip, 7 => ip_version, 8 => port
);

impl EgressAclEntry {
    /// Sets [`network_acl_entry_id`](Self#structfield.network_acl_entry_id).
    #[inline]
    pub fn network_acl_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_id = value.into_option();
        self
    }
    /// Sets [`entry_type`](Self#structfield.entry_type).
    #[inline]
    pub fn entry_type(mut self, value: impl IntoOption<NetworkAclEntryType>) -> Self {
        self.entry_type = value.into_option();
        self
    }
    /// Sets [`network_acl_entry_name`](Self#structfield.network_acl_entry_name).
    #[inline]
    pub fn network_acl_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_name = value.into_option();
        self
    }
    /// Sets [`policy`](Self#structfield.policy).
    #[inline]
    pub fn policy(mut self, value: impl IntoOption<NetworkAclPolicy>) -> Self {
        self.policy = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`protocol`](Self#structfield.protocol).
    #[inline]
    pub fn protocol(mut self, value: impl IntoOption<NetworkAclProtocol>) -> Self {
        self.protocol = value.into_option();
        self
    }
    /// Sets [`destination_cidr_ip`](Self#structfield.destination_cidr_ip).
    #[inline]
    pub fn destination_cidr_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.destination_cidr_ip = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<NetworkAclIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<String>) -> Self {
        self.port = value.into_option();
        self
    }
}

/// A network ACL with its rules and the resources that it is associated with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAcl {
    /// State of the network ACL.
    pub status: Option<NetworkAclStatus>,
    /// VPC of the network ACL.
    pub vpc_id: Option<String>,
    /// When the network ACL was created.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the network ACL.
    pub description: Option<String>,
    /// Name of the network ACL.
    pub network_acl_name: Option<String>,
    /// Id of the network ACL.
    pub network_acl_id: Option<String>,
    /// Account that owns the network ACL.
    pub owner_id: Option<i64>,
    /// Region of the network ACL.
    pub region_id: Option<String>,
    /// Inbound rules.
    ///
    /// A list of `IngressAclEntry`.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Outbound rules.
    ///
    /// A list of `EgressAclEntry`.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Resources that the network ACL is associated with.
    ///
    /// A list of `NetworkAclResource`.
    pub resources: Vec<NetworkAclResource>,
    /// Tags of the network ACL.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static NETWORK_ACL: Schema = Schema::new(
    "NetworkAcl",
    &[
        Field::new("Status", ValueType::Enum(<NetworkAclStatus as OpenEnum>::VALUES)),
        Field::new("VpcId", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("NetworkAclName", ValueType::String),
        Field::new("NetworkAclId", ValueType::String),
        Field::new("OwnerId", ValueType::Integer),
        Field::new("RegionId", ValueType::String),
        Field::new(
                "IngressAclEntries",
                ValueType::List(&ValueType::Record(&INGRESS_ACL_ENTRY)),
            )
            .wrapper("IngressAclEntry"),
        Field::new(
                "EgressAclEntries",
                ValueType::List(&ValueType::Record(&EGRESS_ACL_ENTRY)),
            )
            .wrapper("EgressAclEntry"),
        Field::new(
                "Resources",
                ValueType::List(&ValueType::Record(&NETWORK_ACL_RESOURCE)),
            )
            .wrapper("Resource"),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    NetworkAcl, NETWORK_ACL, 0 => status, 1 => vpc_id, 2 => creation_time, 3 =>
    description, 4 => network_acl_name, 5 => network_acl_id, 6 => owner_id, 7 =>
    region_id, 8 => ingress_acl_entries, 9 => egress_acl_entries, 10 => resources, 11 =>
    tags
);

impl NetworkAcl {
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<NetworkAclStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`network_acl_name`](Self#structfield.network_acl_name).
    #[inline]
    pub fn network_acl_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_name = value.into_option();
        self
    }
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_id = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ingress_acl_entries`](Self#structfield.ingress_acl_entries).
    #[inline]
    pub fn ingress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<IngressAclEntry>>,
    ) -> Self {
        self.ingress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`egress_acl_entries`](Self#structfield.egress_acl_entries).
    #[inline]
    pub fn egress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<EgressAclEntry>>,
    ) -> Self {
        self.egress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resources`](Self#structfield.resources).
    #[inline]
    pub fn resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkAclResource>>,
    ) -> Self {
        self.resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An IPv6 gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6Gateway {
    /// When the gateway was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// State of the gateway.
    pub status: Option<Ipv6GatewayStatus>,
    /// VPC of the gateway.
    pub vpc_id: Option<String>,
    /// Description of the gateway.
    pub description: Option<String>,
    /// Id of the gateway.
    pub ipv6_gateway_id: Option<String>,
    /// When the gateway expires.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether the gateway is locked.
    pub business_status: Option<BusinessStatus>,
    /// Name of the gateway.
    pub name: Option<String>,
    /// Billing method of the gateway, always PostPaid.
    pub instance_charge_type: Option<ChargeType>,
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Tags of the gateway.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Account that owns the gateway.
    pub owner_id: Option<i64>,
}

pub(crate) static IPV6_GATEWAY: Schema = Schema::new(
    "Ipv6Gateway",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("Status", ValueType::Enum(<Ipv6GatewayStatus as OpenEnum>::VALUES)),
        Field::new("VpcId", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6GatewayId", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("RegionId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("OwnerId", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    Ipv6Gateway, IPV6_GATEWAY, 0 => creation_time, 1 => status, 2 => vpc_id, 3 =>
    description, 4 => ipv6_gateway_id, 5 => expired_time, 6 => business_status, 7 =>
    name, 8 => instance_charge_type, 9 => region_id, 10 => resource_group_id, 11 => tags,
    12 => owner_id
);

impl Ipv6Gateway {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<Ipv6GatewayStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_gateway_id = value.into_option();
        self
    }
    /// Sets [`expired_time`](Self#structfield.expired_time).
    #[inline]
    pub fn expired_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.expired_time = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
}

/// A VPC as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vpc {
    /// IPv4 CIDR block of the VPC.
    pub cidr_block: Option<String>,
    /// When the VPC was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the VPC.
    pub description: Option<String>,
    /// IPv6 CIDR block of the VPC.
    pub ipv6_cidr_block: Option<String>,
    /// Whether it is the default VPC of the region.
    pub is_default: Option<bool>,
    /// NAT gateways in the VPC.
    pub nat_gateway_ids: Vec<String>,
    /// Region of the VPC.
    pub region_id: Option<String>,
    /// Resource group of the VPC.
    pub resource_group_id: Option<String>,
    /// Route tables of the VPC.
    pub router_table_ids: Vec<String>,
    /// State the VPC is in.
    pub status: Option<VpcStatus>,
    /// Tags of the VPC.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// CIDR blocks on the side of the customer.
    pub user_cidrs: Vec<String>,
    /// VRouter of the VPC.
    pub vrouter_id: Option<String>,
    /// VSwitches in the VPC, of which only the newest 300 are there.
    pub vswitch_ids: Vec<String>,
    /// Id of the VPC.
    pub vpc_id: Option<String>,
    /// Name of the VPC.
    pub vpc_name: Option<String>,
    /// Account that owns the VPC.
    pub owner_id: Option<i64>,
    /// State of the DHCP options set of the VPC.
    pub dhcp_options_set_status: Option<DhcpOptionsSetStatus>,
    /// DHCP options set of the VPC.
    pub dhcp_options_set_id: Option<String>,
    /// State of the attachment to a CEN instance, only where there is one.
    pub cen_status: Option<String>,
    /// IPv6 CIDR blocks of the VPC with their lines.
    ///
    /// A list of `VpcIpv6CidrBlock`.
    pub ipv6_cidr_blocks: Vec<VpcIpv6CidrBlock>,
    /// Secondary IPv4 CIDR blocks of the VPC.
    pub secondary_cidr_blocks: Vec<String>,
    /// Whether the VPC has IPv6.
    pub enabled_ipv6: Option<bool>,
    /// State of the DNS names of the VPC.
    pub dns_hostname_status: Option<String>,
}

pub(crate) static VPC: Schema = Schema::new(
    "Vpc",
    &[
        Field::new("CidrBlock", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("NatGatewayIds", ValueType::List(&ValueType::String))
            .wrapper("NatGatewayIds"),
        Field::new("RegionId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouterTableIds", ValueType::List(&ValueType::String))
            .wrapper("RouterTableIds"),
        Field::new("Status", ValueType::Enum(<VpcStatus as OpenEnum>::VALUES)),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("UserCidrs", ValueType::List(&ValueType::String)).wrapper("UserCidr"),
        Field::new("VRouterId", ValueType::String),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .wrapper("VSwitchId"),
        Field::new("VpcId", ValueType::String),
        Field::new("VpcName", ValueType::String),
        Field::new("OwnerId", ValueType::Integer),
        Field::new(
            "DhcpOptionsSetStatus",
            ValueType::Enum(<DhcpOptionsSetStatus as OpenEnum>::VALUES),
        ),
        Field::new("DhcpOptionsSetId", ValueType::String),
        Field::new("CenStatus", ValueType::String),
        Field::new(
                "Ipv6CidrBlocks",
                ValueType::List(&ValueType::Record(&VPC_IPV6_CIDR_BLOCK)),
            )
            .wrapper("Ipv6CidrBlock"),
        Field::new("SecondaryCidrBlocks", ValueType::List(&ValueType::String))
            .wrapper("SecondaryCidrBlock"),
        Field::new("EnabledIpv6", ValueType::Boolean),
        Field::new("DnsHostnameStatus", ValueType::String),
    ],
);

aliyun_api_core::record!(
    Vpc, VPC, 0 => cidr_block, 1 => creation_time, 2 => description, 3 =>
    ipv6_cidr_block, 4 => is_default, 5 => nat_gateway_ids, 6 => region_id, 7 =>
    resource_group_id, 8 => router_table_ids, 9 => status, 10 => tags, 11 => user_cidrs,
    12 => vrouter_id, 13 => vswitch_ids, 14 => vpc_id, 15 => vpc_name, 16 => owner_id, 17
    => dhcp_options_set_status, 18 => dhcp_options_set_id, 19 => cen_status, 20 =>
    ipv6_cidr_blocks, 21 => secondary_cidr_blocks, 22 => enabled_ipv6, 23 =>
    dns_hostname_status
);

impl Vpc {
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`nat_gateway_ids`](Self#structfield.nat_gateway_ids).
    #[inline]
    pub fn nat_gateway_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_gateway_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`router_table_ids`](Self#structfield.router_table_ids).
    #[inline]
    pub fn router_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.router_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpcStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`user_cidrs`](Self#structfield.user_cidrs).
    #[inline]
    pub fn user_cidrs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_cidrs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_id = value.into_option();
        self
    }
    /// Sets [`vswitch_ids`](Self#structfield.vswitch_ids).
    #[inline]
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vpc_name`](Self#structfield.vpc_name).
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_name = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_status`](Self#structfield.dhcp_options_set_status).
    #[inline]
    pub fn dhcp_options_set_status(
        mut self,
        value: impl IntoOption<DhcpOptionsSetStatus>,
    ) -> Self {
        self.dhcp_options_set_status = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_id = value.into_option();
        self
    }
    /// Sets [`cen_status`](Self#structfield.cen_status).
    #[inline]
    pub fn cen_status(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_status = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_blocks`](Self#structfield.ipv6_cidr_blocks).
    #[inline]
    pub fn ipv6_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpcIpv6CidrBlock>>,
    ) -> Self {
        self.ipv6_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`secondary_cidr_blocks`](Self#structfield.secondary_cidr_blocks).
    #[inline]
    pub fn secondary_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`enabled_ipv6`](Self#structfield.enabled_ipv6).
    #[inline]
    pub fn enabled_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_ipv6 = value.into_option();
        self
    }
    /// Sets [`dns_hostname_status`](Self#structfield.dns_hostname_status).
    #[inline]
    pub fn dns_hostname_status(mut self, value: impl IntoOption<String>) -> Self {
        self.dns_hostname_status = value.into_option();
        self
    }
}

/// The route table that a VSwitch uses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitchRouteTable {
    /// Id of the route table.
    pub route_table_id: Option<String>,
    /// Type of the route table.
    pub route_table_type: Option<RouteTableType>,
}

pub(crate) static VSWITCH_ROUTE_TABLE: Schema = Schema::new(
    "VSwitchRouteTable",
    &[
        Field::new("RouteTableId", ValueType::String),
        Field::new(
            "RouteTableType",
            ValueType::Enum(<RouteTableType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    VSwitchRouteTable, VSWITCH_ROUTE_TABLE, 0 => route_table_id, 1 => route_table_type
);

impl VSwitchRouteTable {
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`route_table_type`](Self#structfield.route_table_type).
    #[inline]
    pub fn route_table_type(mut self, value: impl IntoOption<RouteTableType>) -> Self {
        self.route_table_type = value.into_option();
        self
    }
}

/// A VSwitch as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitch {
    /// Number of addresses that are still free.
    pub available_ip_address_count: Option<i64>,
    /// IPv4 CIDR block of the VSwitch.
    pub cidr_block: Option<String>,
    /// When the VSwitch was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the VSwitch.
    pub description: Option<String>,
    /// IPv6 CIDR block of the VSwitch.
    pub ipv6_cidr_block: Option<String>,
    /// Whether it is the default VSwitch of the zone.
    pub is_default: Option<bool>,
    /// Resource group of the VSwitch.
    pub resource_group_id: Option<String>,
    /// The route table in use.
    pub route_table: Option<VSwitchRouteTable>,
    /// State the VSwitch is in.
    pub status: Option<VSwitchStatus>,
    /// Id of the VSwitch.
    pub vswitch_id: Option<String>,
    /// Name of the VSwitch.
    pub vswitch_name: Option<String>,
    /// VPC the VSwitch belongs to.
    pub vpc_id: Option<String>,
    /// Zone of the VSwitch.
    pub zone_id: Option<String>,
    /// Network ACL of the VSwitch.
    pub network_acl_id: Option<String>,
    /// Account that owns the VSwitch.
    pub owner_id: Option<i64>,
    /// Whether the VSwitch is shared; empty where it is not.
    pub share_type: Option<VSwitchShareType>,
    /// Whether the VSwitch has IPv6.
    pub enabled_ipv6: Option<bool>,
    /// Tags of the VSwitch.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static VSWITCH: Schema = Schema::new(
    "VSwitch",
    &[
        Field::new("AvailableIpAddressCount", ValueType::Integer),
        Field::new("CidrBlock", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouteTable", ValueType::Record(&VSWITCH_ROUTE_TABLE)),
        Field::new("Status", ValueType::Enum(<VSwitchStatus as OpenEnum>::VALUES)),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("ZoneId", ValueType::String),
        Field::new("NetworkAclId", ValueType::String),
        Field::new("OwnerId", ValueType::Integer),
        Field::new("ShareType", ValueType::Enum(<VSwitchShareType as OpenEnum>::VALUES)),
        Field::new("EnabledIpv6", ValueType::Boolean),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    VSwitch, VSWITCH, 0 => available_ip_address_count, 1 => cidr_block, 2 =>
    creation_time, 3 => description, 4 => ipv6_cidr_block, 5 => is_default, 6 =>
    resource_group_id, 7 => route_table, 8 => status, 9 => vswitch_id, 10 =>
    vswitch_name, 11 => vpc_id, 12 => zone_id, 13 => network_acl_id, 14 => owner_id, 15
    => share_type, 16 => enabled_ipv6, 17 => tags
);

impl VSwitch {
    /// Sets [`available_ip_address_count`](Self#structfield.available_ip_address_count).
    #[inline]
    pub fn available_ip_address_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.available_ip_address_count = value.into_option();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`route_table`](Self#structfield.route_table).
    #[inline]
    pub fn route_table(mut self, value: impl IntoOption<VSwitchRouteTable>) -> Self {
        self.route_table = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VSwitchStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_id = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`share_type`](Self#structfield.share_type).
    #[inline]
    pub fn share_type(mut self, value: impl IntoOption<VSwitchShareType>) -> Self {
        self.share_type = value.into_option();
        self
    }
    /// Sets [`enabled_ipv6`](Self#structfield.enabled_ipv6).
    #[inline]
    pub fn enabled_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_ipv6 = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A CEN instance that a network instance is attached to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedCen {
    /// Id of the CEN instance.
    pub cen_id: Option<String>,
    /// Account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
    /// State of the attachment to the CEN instance: Attached, or for a virtual border router also Attaching, Detaching, Detached, and empty where there was none.
    pub cen_status: Option<String>,
}

pub(crate) static ASSOCIATED_CEN: Schema = Schema::new(
    "AssociatedCen",
    &[
        Field::new("CenId", ValueType::String),
        Field::new("CenOwnerId", ValueType::Integer),
        Field::new("CenStatus", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AssociatedCen, ASSOCIATED_CEN, 0 => cen_id, 1 => cen_owner_id, 2 => cen_status
);

impl AssociatedCen {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`cen_owner_id`](Self#structfield.cen_owner_id).
    #[inline]
    pub fn cen_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.cen_owner_id = value.into_option();
        self
    }
    /// Sets [`cen_status`](Self#structfield.cen_status).
    #[inline]
    pub fn cen_status(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_status = value.into_option();
        self
    }
}

/// Number of cloud resources of one type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudResourceCount {
    /// Number of resources.
    pub resource_count: Option<i64>,
    /// Type of the resources. In a VPC: VSwitch, VRouter or RouteTable.
    pub resource_type: Option<String>,
}

pub(crate) static CLOUD_RESOURCE_COUNT: Schema = Schema::new(
    "CloudResourceCount",
    &[
        Field::new("ResourceCount", ValueType::Integer),
        Field::new("ResourceType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CloudResourceCount, CLOUD_RESOURCE_COUNT, 0 => resource_count, 1 => resource_type
);

impl CloudResourceCount {
    /// Sets [`resource_count`](Self#structfield.resource_count).
    #[inline]
    pub fn resource_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.resource_count = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }
}

/// A filter for the VBRs to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualBorderRouterFilter {
    /// What to filter by.
    pub key: Option<VirtualBorderRouterFilterKey>,
    /// Values to look for. One match is enough.
    ///
    /// 1 to 5 elements.
    pub value: Vec<String>,
}

pub(crate) static VIRTUAL_BORDER_ROUTER_FILTER: Schema = Schema::new(
    "VirtualBorderRouterFilter",
    &[
        Field::new(
            "Key",
            ValueType::Enum(<VirtualBorderRouterFilterKey as OpenEnum>::VALUES),
        ),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    VirtualBorderRouterFilter, VIRTUAL_BORDER_ROUTER_FILTER, 0 => key, 1 => value
);

impl VirtualBorderRouterFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<VirtualBorderRouterFilterKey>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An order for a physical connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnectionOrder {
    /// Id of the order.
    pub order_id: Option<String>,
}

pub(crate) static PHYSICAL_CONNECTION_ORDER: Schema = Schema::new(
    "PhysicalConnectionOrder",
    &[Field::new("OrderId", ValueType::String).aliases(&["orderId"])],
);

aliyun_api_core::record!(
    PhysicalConnectionOrder, PHYSICAL_CONNECTION_ORDER, 0 => order_id
);

impl PhysicalConnectionOrder {
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<String>) -> Self {
        self.order_id = value.into_option();
        self
    }
}

/// A MACsec key of a physical connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsecKey {
    /// The connectivity association key (CAK).
    ///
    /// Sensitive: never logged or shown.
    pub cak: Option<String>,
    /// Cipher suite of the key.
    pub cipher_suite: Option<String>,
    /// Name of the CAK (CKN).
    pub ckn: Option<String>,
    /// When the key comes into use.
    pub start_on: Option<String>,
    /// State of the key.
    pub status: Option<String>,
}

pub(crate) static MACSEC_KEY: Schema = Schema::new(
    "MacsecKey",
    &[
        Field::new("Cak", ValueType::String).sensitive(),
        Field::new("CipherSuite", ValueType::String),
        Field::new("Ckn", ValueType::String),
        Field::new("StartOn", ValueType::String),
        Field::new("Status", ValueType::String),
    ],
);

aliyun_api_core::record!(
    MacsecKey, MACSEC_KEY, 0 => cak, 1 => cipher_suite, 2 => ckn, 3 => start_on, 4 =>
    status
);

impl MacsecKey {
    /// Sets [`cak`](Self#structfield.cak).
    #[inline]
    pub fn cak(mut self, value: impl IntoOption<String>) -> Self {
        self.cak = value.into_option();
        self
    }
    /// Sets [`cipher_suite`](Self#structfield.cipher_suite).
    #[inline]
    pub fn cipher_suite(mut self, value: impl IntoOption<String>) -> Self {
        self.cipher_suite = value.into_option();
        self
    }
    /// Sets [`ckn`](Self#structfield.ckn).
    #[inline]
    pub fn ckn(mut self, value: impl IntoOption<String>) -> Self {
        self.ckn = value.into_option();
        self
    }
    /// Sets [`start_on`](Self#structfield.start_on).
    #[inline]
    pub fn start_on(mut self, value: impl IntoOption<String>) -> Self {
        self.start_on = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<String>) -> Self {
        self.status = value.into_option();
        self
    }
}

/// A physical connection as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnection {
    /// Access point of the connection.
    pub access_point_id: Option<String>,
    /// Location of the device of the connection.
    pub ad_location: Option<String>,
    /// Bandwidth of the connection.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Whether the connection is locked.
    pub business_status: Option<BusinessStatus>,
    /// Billing method of the connection.
    pub charge_type: Option<String>,
    /// Circuit code of the leased line, assigned by the provider.
    pub circuit_code: Option<String>,
    /// When the connection was set up.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the connection.
    pub description: Option<String>,
    /// When the connection was enabled.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub enabled_time: Option<Timestamp>,
    /// When the connection expires.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Option<Timestamp>,
    /// Whether there is an order that is not in effect yet.
    pub has_reservation_data: Option<String>,
    /// Provider of the leased line.
    pub line_operator: Option<PhysicalConnectionLineOperator>,
    /// State of the LOA.
    pub loa_status: Option<PhysicalConnectionLoaStatus>,
    /// Name of the connection.
    pub name: Option<String>,
    /// Location of the data center.
    pub peer_location: Option<String>,
    /// Id of the connection.
    pub physical_connection_id: Option<String>,
    /// Port number of the device of the connection.
    pub port_number: Option<String>,
    /// Port type of the connection; 1000Base-T by default.
    pub port_type: Option<PhysicalConnectionPortType>,
    /// Redundant connection.
    pub redundant_physical_connection_id: Option<String>,
    /// When that order takes effect.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Metering method by that order.
    pub reservation_internet_charge_type: Option<String>,
    /// Type of that order, RENEW for a renewal.
    pub reservation_order_type: Option<String>,
    /// Size of the connection.
    pub spec: Option<String>,
    /// State the connection is in.
    pub status: Option<PhysicalConnectionStatus>,
    /// Type of the connection; VPC by default.
    pub r#type: Option<String>,
    /// Type of the access point.
    pub access_point_type: Option<String>,
    /// Whether the connection is dedicated or hosted.
    pub product_type: Option<PhysicalConnectionProductType>,
    /// Number of hosted connections on this one.
    pub virtual_physical_connection_count: Option<i64>,
    /// Connection that a hosted one is on.
    pub parent_physical_connection_id: Option<String>,
    /// Account that owns the connection a hosted one is on.
    pub parent_physical_connection_ali_uid: Option<i64>,
    /// VLAN id of a hosted connection.
    pub vlan_id: Option<String>,
    /// Who pays for a hosted connection.
    pub order_mode: Option<PhysicalConnectionOrderMode>,
    /// Whether the tenant has accepted a hosted connection.
    pub vpconn_status: Option<HostedConnectionStatus>,
    /// Bandwidth that a hosted connection gets once its order is paid; M stands for Mbit/s, G for Gbit/s.
    pub expect_spec: Option<String>,
    /// Resource group of the connection.
    pub resource_group_id: Option<String>,
    /// Room and cabinet of the device of the connection.
    pub ad_detail_location: Option<String>,
    /// Tags of the connection.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// QoS policy of the connection.
    pub qos_id: Option<String>,
    /// Features of the access device that were asked for.
    pub device_features_selected: Option<String>,
    /// Delay until the port counts as down.
    pub down_delay_time: Option<i64>,
    /// MACsec keys of the connection.
    ///
    /// A list of `MacsecKey`.
    pub macsec_keys: Vec<MacsecKey>,
    /// Model of the optical module.
    pub optical_module_model: Option<String>,
}

pub(crate) static PHYSICAL_CONNECTION: Schema = Schema::new(
    "PhysicalConnection",
    &[
        Field::new("AccessPointId", ValueType::String),
        Field::new("AdLocation", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("ChargeType", ValueType::String),
        Field::new("CircuitCode", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnabledTime", ValueType::String),
        Field::new("EndTime", ValueType::String),
        Field::new("HasReservationData", ValueType::String),
        Field::new(
            "LineOperator",
            ValueType::Enum(<PhysicalConnectionLineOperator as OpenEnum>::VALUES),
        ),
        Field::new(
            "LoaStatus",
            ValueType::Enum(<PhysicalConnectionLoaStatus as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("PeerLocation", ValueType::String),
        Field::new("PhysicalConnectionId", ValueType::String),
        Field::new("PortNumber", ValueType::String),
        Field::new(
            "PortType",
            ValueType::Enum(<PhysicalConnectionPortType as OpenEnum>::VALUES),
        ),
        Field::new("RedundantPhysicalConnectionId", ValueType::String),
        Field::new("ReservationActiveTime", ValueType::String),
        Field::new("ReservationInternetChargeType", ValueType::String),
        Field::new("ReservationOrderType", ValueType::String),
        Field::new("Spec", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<PhysicalConnectionStatus as OpenEnum>::VALUES),
        ),
        Field::new("Type", ValueType::String),
        Field::new("AccessPointType", ValueType::String),
        Field::new(
            "ProductType",
            ValueType::Enum(<PhysicalConnectionProductType as OpenEnum>::VALUES),
        ),
        Field::new("VirtualPhysicalConnectionCount", ValueType::Integer),
        Field::new("ParentPhysicalConnectionId", ValueType::String),
        Field::new("ParentPhysicalConnectionAliUid", ValueType::Integer),
        Field::new("VlanId", ValueType::String),
        Field::new(
            "OrderMode",
            ValueType::Enum(<PhysicalConnectionOrderMode as OpenEnum>::VALUES),
        ),
        Field::new(
            "VpconnStatus",
            ValueType::Enum(<HostedConnectionStatus as OpenEnum>::VALUES),
        ),
        Field::new("ExpectSpec", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("AdDetailLocation", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("tags"),
        Field::new("QosId", ValueType::String),
        Field::new("DeviceFeaturesSelected", ValueType::String),
        Field::new("DownDelayTime", ValueType::Integer),
        Field::new("MacsecKeys", ValueType::List(&ValueType::Record(&MACSEC_KEY)))
            .wrapper("MacsecKey"),
        Field::new("OpticalModuleModel", ValueType::String),
    ],
);

aliyun_api_core::record!(
    PhysicalConnection, PHYSICAL_CONNECTION, 0 => access_point_id, 1 => ad_location, 2 =>
    bandwidth, 3 => business_status, 4 => charge_type, 5 => circuit_code, 6 =>
    creation_time, 7 => description, 8 => enabled_time, 9 => end_time, 10 =>
    has_reservation_data, 11 => line_operator, 12 => loa_status, 13 => name, 14 =>
    peer_location, 15 => physical_connection_id, 16 => port_number, 17 => port_type, 18
    => redundant_physical_connection_id, 19 => reservation_active_time, 20 =>
    reservation_internet_charge_type, 21 => reservation_order_type, 22 => spec, 23 =>
    status, 24 => r#type, 25 => access_point_type, 26 => product_type, 27 =>
    virtual_physical_connection_count, 28 => parent_physical_connection_id, 29 =>
    parent_physical_connection_ali_uid, 30 => vlan_id, 31 => order_mode, 32 =>
    vpconn_status, 33 => expect_spec, 34 => resource_group_id, 35 => ad_detail_location,
    36 => tags, 37 => qos_id, 38 => device_features_selected, 39 => down_delay_time, 40
    => macsec_keys, 41 => optical_module_model
);

impl PhysicalConnection {
    /// Sets [`access_point_id`](Self#structfield.access_point_id).
    #[inline]
    pub fn access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.access_point_id = value.into_option();
        self
    }
    /// Sets [`ad_location`](Self#structfield.ad_location).
    #[inline]
    pub fn ad_location(mut self, value: impl IntoOption<String>) -> Self {
        self.ad_location = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`circuit_code`](Self#structfield.circuit_code).
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.circuit_code = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`enabled_time`](Self#structfield.enabled_time).
    #[inline]
    pub fn enabled_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.enabled_time = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`has_reservation_data`](Self#structfield.has_reservation_data).
    #[inline]
    pub fn has_reservation_data(mut self, value: impl IntoOption<String>) -> Self {
        self.has_reservation_data = value.into_option();
        self
    }
    /// Sets [`line_operator`](Self#structfield.line_operator).
    #[inline]
    pub fn line_operator(
        mut self,
        value: impl IntoOption<PhysicalConnectionLineOperator>,
    ) -> Self {
        self.line_operator = value.into_option();
        self
    }
    /// Sets [`loa_status`](Self#structfield.loa_status).
    #[inline]
    pub fn loa_status(
        mut self,
        value: impl IntoOption<PhysicalConnectionLoaStatus>,
    ) -> Self {
        self.loa_status = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`peer_location`](Self#structfield.peer_location).
    #[inline]
    pub fn peer_location(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_location = value.into_option();
        self
    }
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.physical_connection_id = value.into_option();
        self
    }
    /// Sets [`port_number`](Self#structfield.port_number).
    #[inline]
    pub fn port_number(mut self, value: impl IntoOption<String>) -> Self {
        self.port_number = value.into_option();
        self
    }
    /// Sets [`port_type`](Self#structfield.port_type).
    #[inline]
    pub fn port_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionPortType>,
    ) -> Self {
        self.port_type = value.into_option();
        self
    }
    /// Sets [`redundant_physical_connection_id`](Self#structfield.redundant_physical_connection_id).
    #[inline]
    pub fn redundant_physical_connection_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.redundant_physical_connection_id = value.into_option();
        self
    }
    /// Sets [`reservation_active_time`](Self#structfield.reservation_active_time).
    #[inline]
    pub fn reservation_active_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.reservation_active_time = value.into_option();
        self
    }
    /// Sets [`reservation_internet_charge_type`](Self#structfield.reservation_internet_charge_type).
    #[inline]
    pub fn reservation_internet_charge_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.reservation_internet_charge_type = value.into_option();
        self
    }
    /// Sets [`reservation_order_type`](Self#structfield.reservation_order_type).
    #[inline]
    pub fn reservation_order_type(mut self, value: impl IntoOption<String>) -> Self {
        self.reservation_order_type = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<String>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<PhysicalConnectionStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`access_point_type`](Self#structfield.access_point_type).
    #[inline]
    pub fn access_point_type(mut self, value: impl IntoOption<String>) -> Self {
        self.access_point_type = value.into_option();
        self
    }
    /// Sets [`product_type`](Self#structfield.product_type).
    #[inline]
    pub fn product_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionProductType>,
    ) -> Self {
        self.product_type = value.into_option();
        self
    }
    /// Sets [`virtual_physical_connection_count`](Self#structfield.virtual_physical_connection_count).
    #[inline]
    pub fn virtual_physical_connection_count(
        mut self,
        value: impl IntoOption<i64>,
    ) -> Self {
        self.virtual_physical_connection_count = value.into_option();
        self
    }
    /// Sets [`parent_physical_connection_id`](Self#structfield.parent_physical_connection_id).
    #[inline]
    pub fn parent_physical_connection_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.parent_physical_connection_id = value.into_option();
        self
    }
    /// Sets [`parent_physical_connection_ali_uid`](Self#structfield.parent_physical_connection_ali_uid).
    #[inline]
    pub fn parent_physical_connection_ali_uid(
        mut self,
        value: impl IntoOption<i64>,
    ) -> Self {
        self.parent_physical_connection_ali_uid = value.into_option();
        self
    }
    /// Sets [`vlan_id`](Self#structfield.vlan_id).
    #[inline]
    pub fn vlan_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vlan_id = value.into_option();
        self
    }
    /// Sets [`order_mode`](Self#structfield.order_mode).
    #[inline]
    pub fn order_mode(
        mut self,
        value: impl IntoOption<PhysicalConnectionOrderMode>,
    ) -> Self {
        self.order_mode = value.into_option();
        self
    }
    /// Sets [`vpconn_status`](Self#structfield.vpconn_status).
    #[inline]
    pub fn vpconn_status(
        mut self,
        value: impl IntoOption<HostedConnectionStatus>,
    ) -> Self {
        self.vpconn_status = value.into_option();
        self
    }
    /// Sets [`expect_spec`](Self#structfield.expect_spec).
    #[inline]
    pub fn expect_spec(mut self, value: impl IntoOption<String>) -> Self {
        self.expect_spec = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`ad_detail_location`](Self#structfield.ad_detail_location).
    #[inline]
    pub fn ad_detail_location(mut self, value: impl IntoOption<String>) -> Self {
        self.ad_detail_location = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`qos_id`](Self#structfield.qos_id).
    #[inline]
    pub fn qos_id(mut self, value: impl IntoOption<String>) -> Self {
        self.qos_id = value.into_option();
        self
    }
    /// Sets [`device_features_selected`](Self#structfield.device_features_selected).
    #[inline]
    pub fn device_features_selected(mut self, value: impl IntoOption<String>) -> Self {
        self.device_features_selected = value.into_option();
        self
    }
    /// Sets [`down_delay_time`](Self#structfield.down_delay_time).
    #[inline]
    pub fn down_delay_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.down_delay_time = value.into_option();
        self
    }
    /// Sets [`macsec_keys`](Self#structfield.macsec_keys).
    #[inline]
    pub fn macsec_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<MacsecKey>>,
    ) -> Self {
        self.macsec_keys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`optical_module_model`](Self#structfield.optical_module_model).
    #[inline]
    pub fn optical_module_model(mut self, value: impl IntoOption<String>) -> Self {
        self.optical_module_model = value.into_option();
        self
    }
}

/// Settings of phase one of the negotiation of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IkeConfigInput {
    /// Pre-shared key for the mutual authentication of the VPN gateway and the customer gateway, without spaces. If omitted, a random one is generated.
    ///
    /// At most 100 characters; sensitive: never logged or shown.
    pub psk: Option<String>,
    /// Version of IKE to use.
    ///
    /// Default: `ikev1`.
    pub ike_version: Option<VpnIkeVersion>,
    /// Negotiation mode of version 1.
    ///
    /// Default: `main`.
    pub ike_mode: Option<VpnIkeMode>,
    /// Encryption algorithm in phase one.
    ///
    /// Default: `aes`.
    pub ike_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// Authentication algorithm in phase one.
    ///
    /// Default: `md5`.
    pub ike_auth_alg: Option<VpnAuthAlgorithm>,
    /// Diffie-Hellman group of the key exchange in phase one.
    ///
    /// Default: `group2`.
    pub ike_pfs: Option<VpnDhGroup>,
    /// SA lifetime of phase one.
    ///
    /// 0 to 86400 seconds. Default: `86400`.
    pub ike_lifetime: Option<i64>,
    /// Local ID (IKE) of the VPN gateway, an IP address or a domain name, without spaces. With a domain name, the aggressive mode fits. If omitted, it is its public IP address.
    ///
    /// At most 100 characters.
    pub local_id: Option<String>,
    /// Remote ID (IKE) of the customer gateway, an IP address or a domain name, without spaces. If omitted, it is its public IP address.
    ///
    /// At most 100 characters.
    pub remote_id: Option<String>,
}

pub(crate) static IKE_CONFIG_INPUT: Schema = Schema::new(
    "IkeConfigInput",
    &[
        Field::new("Psk", ValueType::String).sensitive(),
        Field::new("IkeVersion", ValueType::Enum(<VpnIkeVersion as OpenEnum>::VALUES)),
        Field::new("IkeMode", ValueType::Enum(<VpnIkeMode as OpenEnum>::VALUES)),
        Field::new(
            "IkeEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IkeAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IkePfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
        Field::new("IkeLifetime", ValueType::Integer),
        Field::new("LocalId", ValueType::String).aliases(&["LocalIdIPsec"]),
        Field::new("RemoteId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    IkeConfigInput, IKE_CONFIG_INPUT, 0 => psk, 1 => ike_version, 2 => ike_mode, 3 =>
    ike_enc_alg, 4 => ike_auth_alg, 5 => ike_pfs, 6 => ike_lifetime, 7 => local_id, 8 =>
    remote_id
);

impl IkeConfigInput {
    /// Sets [`psk`](Self#structfield.psk).
    #[inline]
    pub fn psk(mut self, value: impl IntoOption<String>) -> Self {
        self.psk = value.into_option();
        self
    }
    /// Sets [`ike_version`](Self#structfield.ike_version).
    #[inline]
    pub fn ike_version(mut self, value: impl IntoOption<VpnIkeVersion>) -> Self {
        self.ike_version = value.into_option();
        self
    }
    /// Sets [`ike_mode`](Self#structfield.ike_mode).
    #[inline]
    pub fn ike_mode(mut self, value: impl IntoOption<VpnIkeMode>) -> Self {
        self.ike_mode = value.into_option();
        self
    }
    /// Sets [`ike_enc_alg`](Self#structfield.ike_enc_alg).
    #[inline]
    pub fn ike_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ike_enc_alg = value.into_option();
        self
    }
    /// Sets [`ike_auth_alg`](Self#structfield.ike_auth_alg).
    #[inline]
    pub fn ike_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ike_auth_alg = value.into_option();
        self
    }
    /// Sets [`ike_pfs`](Self#structfield.ike_pfs).
    #[inline]
    pub fn ike_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ike_pfs = value.into_option();
        self
    }
    /// Sets [`ike_lifetime`](Self#structfield.ike_lifetime).
    #[inline]
    pub fn ike_lifetime(mut self, value: impl IntoOption<i64>) -> Self {
        self.ike_lifetime = value.into_option();
        self
    }
    /// Sets [`local_id`](Self#structfield.local_id).
    #[inline]
    pub fn local_id(mut self, value: impl IntoOption<String>) -> Self {
        self.local_id = value.into_option();
        self
    }
    /// Sets [`remote_id`](Self#structfield.remote_id).
    #[inline]
    pub fn remote_id(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_id = value.into_option();
        self
    }
}

/// Settings of phase two of the negotiation of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecConfigInput {
    /// Encryption algorithm in phase two.
    ///
    /// Default: `aes`.
    pub ipsec_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// Authentication algorithm in phase two.
    ///
    /// Default: `md5`.
    pub ipsec_auth_alg: Option<VpnAuthAlgorithm>,
    /// Diffie-Hellman group of the key exchange. Packets of all protocols are forwarded.
    ///
    /// Default: `group2`.
    pub ipsec_pfs: Option<VpnDhGroup>,
    /// SA lifetime of phase two.
    ///
    /// 0 to 86400 seconds. Default: `86400`.
    pub ipsec_lifetime: Option<i64>,
}

pub(crate) static IPSEC_CONFIG_INPUT: Schema = Schema::new(
    "IpsecConfigInput",
    &[
        Field::new(
            "IpsecEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IpsecAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IpsecPfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
        Field::new("IpsecLifetime", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    IpsecConfigInput, IPSEC_CONFIG_INPUT, 0 => ipsec_enc_alg, 1 => ipsec_auth_alg, 2 =>
    ipsec_pfs, 3 => ipsec_lifetime
);

impl IpsecConfigInput {
    /// Sets [`ipsec_enc_alg`](Self#structfield.ipsec_enc_alg).
    #[inline]
    pub fn ipsec_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ipsec_enc_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_auth_alg`](Self#structfield.ipsec_auth_alg).
    #[inline]
    pub fn ipsec_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ipsec_auth_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_pfs`](Self#structfield.ipsec_pfs).
    #[inline]
    pub fn ipsec_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ipsec_pfs = value.into_option();
        self
    }
    /// Sets [`ipsec_lifetime`](Self#structfield.ipsec_lifetime).
    #[inline]
    pub fn ipsec_lifetime(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipsec_lifetime = value.into_option();
        self
    }
}

/// Phase one of the negotiation of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IkeConfig {
    /// Authentication algorithm in phase one.
    pub ike_auth_alg: Option<VpnAuthAlgorithm>,
    /// Encryption algorithm in phase one.
    pub ike_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// SA lifetime of phase one.
    ///
    /// Unit seconds.
    pub ike_lifetime: Option<i64>,
    /// Negotiation mode.
    pub ike_mode: Option<VpnIkeMode>,
    /// Diffie-Hellman group in phase one.
    pub ike_pfs: Option<VpnDhGroup>,
    /// Version of IKE in use.
    pub ike_version: Option<VpnIkeVersion>,
    /// Local ID (IKE), a domain name or an IP address: that of the VPN gateway, or in DownloadVpnConnectionConfig that of the customer gateway; by default its own address.
    pub local_id: Option<String>,
    /// The pre-shared key.
    ///
    /// Sensitive: never logged or shown.
    pub psk: Option<String>,
    /// Remote ID (IKE), a domain name or an IP address: that of the customer gateway, or in DownloadVpnConnectionConfig that of the VPN gateway; by default its own address.
    pub remote_id: Option<String>,
}

pub(crate) static IKE_CONFIG: Schema = Schema::new(
    "IkeConfig",
    &[
        Field::new(
            "IkeAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IkeEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IkeLifetime", ValueType::Integer),
        Field::new("IkeMode", ValueType::Enum(<VpnIkeMode as OpenEnum>::VALUES)),
        Field::new("IkePfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
        Field::new("IkeVersion", ValueType::Enum(<VpnIkeVersion as OpenEnum>::VALUES)),
        Field::new("LocalId", ValueType::String),
        Field::new("Psk", ValueType::String).sensitive(),
        Field::new("RemoteId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    IkeConfig, IKE_CONFIG, 0 => ike_auth_alg, 1 => ike_enc_alg, 2 => ike_lifetime, 3 =>
    ike_mode, 4 => ike_pfs, 5 => ike_version, 6 => local_id, 7 => psk, 8 => remote_id
);

impl IkeConfig {
    /// Sets [`ike_auth_alg`](Self#structfield.ike_auth_alg).
    #[inline]
    pub fn ike_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ike_auth_alg = value.into_option();
        self
    }
    /// Sets [`ike_enc_alg`](Self#structfield.ike_enc_alg).
    #[inline]
    pub fn ike_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ike_enc_alg = value.into_option();
        self
    }
    /// Sets [`ike_lifetime`](Self#structfield.ike_lifetime).
    #[inline]
    pub fn ike_lifetime(mut self, value: impl IntoOption<i64>) -> Self {
        self.ike_lifetime = value.into_option();
        self
    }
    /// Sets [`ike_mode`](Self#structfield.ike_mode).
    #[inline]
    pub fn ike_mode(mut self, value: impl IntoOption<VpnIkeMode>) -> Self {
        self.ike_mode = value.into_option();
        self
    }
    /// Sets [`ike_pfs`](Self#structfield.ike_pfs).
    #[inline]
    pub fn ike_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ike_pfs = value.into_option();
        self
    }
    /// Sets [`ike_version`](Self#structfield.ike_version).
    #[inline]
    pub fn ike_version(mut self, value: impl IntoOption<VpnIkeVersion>) -> Self {
        self.ike_version = value.into_option();
        self
    }
    /// Sets [`local_id`](Self#structfield.local_id).
    #[inline]
    pub fn local_id(mut self, value: impl IntoOption<String>) -> Self {
        self.local_id = value.into_option();
        self
    }
    /// Sets [`psk`](Self#structfield.psk).
    #[inline]
    pub fn psk(mut self, value: impl IntoOption<String>) -> Self {
        self.psk = value.into_option();
        self
    }
    /// Sets [`remote_id`](Self#structfield.remote_id).
    #[inline]
    pub fn remote_id(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_id = value.into_option();
        self
    }
}

/// Phase two of the negotiation of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecConfig {
    /// Authentication algorithm in phase two.
    pub ipsec_auth_alg: Option<VpnAuthAlgorithm>,
    /// Encryption algorithm in phase two.
    pub ipsec_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// SA lifetime of phase two.
    ///
    /// Unit seconds.
    pub ipsec_lifetime: Option<i64>,
    /// Diffie-Hellman group in phase two.
    pub ipsec_pfs: Option<VpnDhGroup>,
}

pub(crate) static IPSEC_CONFIG: Schema = Schema::new(
    "IpsecConfig",
    &[
        Field::new(
            "IpsecAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IpsecEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IpsecLifetime", ValueType::Integer),
        Field::new("IpsecPfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    IpsecConfig, IPSEC_CONFIG, 0 => ipsec_auth_alg, 1 => ipsec_enc_alg, 2 =>
    ipsec_lifetime, 3 => ipsec_pfs
);

impl IpsecConfig {
    /// Sets [`ipsec_auth_alg`](Self#structfield.ipsec_auth_alg).
    #[inline]
    pub fn ipsec_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ipsec_auth_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_enc_alg`](Self#structfield.ipsec_enc_alg).
    #[inline]
    pub fn ipsec_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ipsec_enc_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_lifetime`](Self#structfield.ipsec_lifetime).
    #[inline]
    pub fn ipsec_lifetime(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipsec_lifetime = value.into_option();
        self
    }
    /// Sets [`ipsec_pfs`](Self#structfield.ipsec_pfs).
    #[inline]
    pub fn ipsec_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ipsec_pfs = value.into_option();
        self
    }
}

/// An IPsec connection as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnConnection {
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfig>,
    /// Id of the IPsec connection.
    pub vpn_connection_id: Option<String>,
    /// Customer gateway at the other end.
    pub customer_gateway_id: Option<String>,
    /// VPN gateway at the end of the VPC.
    pub vpn_gateway_id: Option<String>,
    /// Name of the IPsec connection.
    pub name: Option<String>,
    /// CIDR blocks of the VPC, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub local_subnet: Option<String>,
    /// CIDR blocks of the data center, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub remote_subnet: Option<String>,
    /// When the IPsec connection was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Negotiation state.
    pub status: Option<VpnConnectionStatus>,
    /// Whether a change of the network configuration starts a new negotiation at once; if false, it does when traffic comes, which may interrupt the connection for a moment.
    pub effect_immediately: Option<bool>,
    /// Health check of the IPsec connection.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// Whether NAT traversal is on, for a connection with one tunnel.
    pub enable_nat_traversal: Option<bool>,
    /// Whether dead peer detection is on, for a connection with one tunnel.
    pub enable_dpd: Option<bool>,
    /// CA certificate of the other end.
    ///
    /// Sensitive: never logged or shown.
    pub remote_ca_certificate: Option<String>,
    /// BGP of the IPsec connection, if it has one tunnel.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// What the IPsec connection is associated with.
    pub attach_type: Option<VpnAttachType>,
    /// Network that the tunnels go through.
    pub network_type: Option<VpnNetworkType>,
    /// CEN instance of the transit router.
    pub attach_instance_id: Option<String>,
    /// Bandwidth of the IPsec connection, in Mbit/s.
    pub spec: Option<String>,
    /// State of the association with a VPN gateway or a transit router.
    pub state: Option<VpnConnectionState>,
    /// Transit router that the IPsec connection is associated with.
    pub transit_router_id: Option<String>,
    /// Name of the transit router.
    pub transit_router_name: Option<String>,
    /// Whether the transit router belongs to another account.
    pub cross_account_authorized: Option<bool>,
    /// Gateway address of the IPsec connection, if it is associated with a transit router.
    pub internet_ip: Option<String>,
    /// Tags of the IPsec connection.
    ///
    /// A list of `Tag`.
    pub tag: Vec<Tag>,
    /// Tunnels of the IPsec connection, if it has two.
    ///
    /// A list of `VpnTunnelOptions`.
    pub tunnel_options_specification: Vec<VpnTunnelOptions>,
    /// Whether the tunnels use BGP.
    pub enable_tunnels_bgp: Option<bool>,
    /// Resource group of the IPsec connection.
    pub resource_group_id: Option<String>,
    /// Bandwidth of a tunnel.
    pub tunnel_bandwidth: Option<String>,
}

pub(crate) static VPN_CONNECTION: Schema = Schema::new(
    "VpnConnection",
    &[
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
        Field::new("VpnConnectionId", ValueType::String),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("RemoteSubnet", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<VpnConnectionStatus as OpenEnum>::VALUES))
            .aliases(&["status"]),
        Field::new("EffectImmediately", ValueType::Boolean),
        Field::new("VcoHealthCheck", ValueType::Record(&VCO_HEALTH_CHECK)),
        Field::new("EnableNatTraversal", ValueType::Boolean),
        Field::new("EnableDpd", ValueType::Boolean),
        Field::new("RemoteCaCertificate", ValueType::String).sensitive(),
        Field::new("VpnBgpConfig", ValueType::Record(&VPN_BGP_CONFIG)),
        Field::new("AttachType", ValueType::Enum(<VpnAttachType as OpenEnum>::VALUES)),
        Field::new("NetworkType", ValueType::Enum(<VpnNetworkType as OpenEnum>::VALUES)),
        Field::new("AttachInstanceId", ValueType::String),
        Field::new("Spec", ValueType::String),
        Field::new("State", ValueType::Enum(<VpnConnectionState as OpenEnum>::VALUES)),
        Field::new("TransitRouterId", ValueType::String),
        Field::new("TransitRouterName", ValueType::String),
        Field::new("CrossAccountAuthorized", ValueType::Boolean),
        Field::new("InternetIp", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new(
                "TunnelOptionsSpecification",
                ValueType::List(&ValueType::Record(&VPN_TUNNEL_OPTIONS)),
            )
            .wrapper("TunnelOptions"),
        Field::new("EnableTunnelsBgp", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("TunnelBandwidth", ValueType::String),
    ],
);

aliyun_api_core::record!(
    VpnConnection, VPN_CONNECTION, 0 => ike_config, 1 => ipsec_config, 2 =>
    vpn_connection_id, 3 => customer_gateway_id, 4 => vpn_gateway_id, 5 => name, 6 =>
    local_subnet, 7 => remote_subnet, 8 => create_time, 9 => status, 10 =>
    effect_immediately, 11 => vco_health_check, 12 => enable_nat_traversal, 13 =>
    enable_dpd, 14 => remote_ca_certificate, 15 => vpn_bgp_config, 16 => attach_type, 17
    => network_type, 18 => attach_instance_id, 19 => spec, 20 => state, 21 =>
    transit_router_id, 22 => transit_router_name, 23 => cross_account_authorized, 24 =>
    internet_ip, 25 => tag, 26 => tunnel_options_specification, 27 => enable_tunnels_bgp,
    28 => resource_group_id, 29 => tunnel_bandwidth
);

impl VpnConnection {
    /// Sets [`ike_config`](Self#structfield.ike_config).
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfig>) -> Self {
        self.ike_config = value.into_option();
        self
    }
    /// Sets [`ipsec_config`](Self#structfield.ipsec_config).
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfig>) -> Self {
        self.ipsec_config = value.into_option();
        self
    }
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_connection_id = value.into_option();
        self
    }
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`remote_subnet`](Self#structfield.remote_subnet).
    #[inline]
    pub fn remote_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_subnet = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnConnectionStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`effect_immediately`](Self#structfield.effect_immediately).
    #[inline]
    pub fn effect_immediately(mut self, value: impl IntoOption<bool>) -> Self {
        self.effect_immediately = value.into_option();
        self
    }
    /// Sets [`vco_health_check`](Self#structfield.vco_health_check).
    #[inline]
    pub fn vco_health_check(mut self, value: impl IntoOption<VcoHealthCheck>) -> Self {
        self.vco_health_check = value.into_option();
        self
    }
    /// Sets [`enable_nat_traversal`](Self#structfield.enable_nat_traversal).
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_nat_traversal = value.into_option();
        self
    }
    /// Sets [`enable_dpd`](Self#structfield.enable_dpd).
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dpd = value.into_option();
        self
    }
    /// Sets [`remote_ca_certificate`](Self#structfield.remote_ca_certificate).
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_ca_certificate = value.into_option();
        self
    }
    /// Sets [`vpn_bgp_config`](Self#structfield.vpn_bgp_config).
    #[inline]
    pub fn vpn_bgp_config(mut self, value: impl IntoOption<VpnBgpConfig>) -> Self {
        self.vpn_bgp_config = value.into_option();
        self
    }
    /// Sets [`attach_type`](Self#structfield.attach_type).
    #[inline]
    pub fn attach_type(mut self, value: impl IntoOption<VpnAttachType>) -> Self {
        self.attach_type = value.into_option();
        self
    }
    /// Sets [`network_type`](Self#structfield.network_type).
    #[inline]
    pub fn network_type(mut self, value: impl IntoOption<VpnNetworkType>) -> Self {
        self.network_type = value.into_option();
        self
    }
    /// Sets [`attach_instance_id`](Self#structfield.attach_instance_id).
    #[inline]
    pub fn attach_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.attach_instance_id = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<String>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`state`](Self#structfield.state).
    #[inline]
    pub fn state(mut self, value: impl IntoOption<VpnConnectionState>) -> Self {
        self.state = value.into_option();
        self
    }
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_id = value.into_option();
        self
    }
    /// Sets [`transit_router_name`](Self#structfield.transit_router_name).
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_name = value.into_option();
        self
    }
    /// Sets [`cross_account_authorized`](Self#structfield.cross_account_authorized).
    #[inline]
    pub fn cross_account_authorized(mut self, value: impl IntoOption<bool>) -> Self {
        self.cross_account_authorized = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tunnel_options_specification`](Self#structfield.tunnel_options_specification).
    #[inline]
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnTunnelOptions>>,
    ) -> Self {
        self.tunnel_options_specification = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`enable_tunnels_bgp`](Self#structfield.enable_tunnels_bgp).
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_tunnels_bgp = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tunnel_bandwidth`](Self#structfield.tunnel_bandwidth).
    #[inline]
    pub fn tunnel_bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_bandwidth = value.into_option();
        self
    }
}

/// Health check of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// Destination address of the probes.
    pub dip: Option<String>,
    /// Interval between two checks.
    ///
    /// Unit seconds.
    pub interval: Option<i64>,
    /// Source address of the probes.
    pub sip: Option<String>,
    /// Number of probes that are sent again.
    pub retry: Option<i64>,
    /// Whether health checks are on, `true` or `false`.
    pub enable: Option<String>,
    /// Result of the health check.
    pub status: Option<VpnHealthCheckStatus>,
    /// What a failed health check does to the published routes.
    pub policy: Option<VpnHealthCheckPolicy>,
}

pub(crate) static VCO_HEALTH_CHECK: Schema = Schema::new(
    "VcoHealthCheck",
    &[
        Field::new("Dip", ValueType::String),
        Field::new("Interval", ValueType::Integer),
        Field::new("Sip", ValueType::String),
        Field::new("Retry", ValueType::Integer),
        Field::new("Enable", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<VpnHealthCheckStatus as OpenEnum>::VALUES),
        ),
        Field::new("Policy", ValueType::Enum(<VpnHealthCheckPolicy as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    VcoHealthCheck, VCO_HEALTH_CHECK, 0 => dip, 1 => interval, 2 => sip, 3 => retry, 4 =>
    enable, 5 => status, 6 => policy
);

impl VcoHealthCheck {
    /// Sets [`dip`](Self#structfield.dip).
    #[inline]
    pub fn dip(mut self, value: impl IntoOption<String>) -> Self {
        self.dip = value.into_option();
        self
    }
    /// Sets [`interval`](Self#structfield.interval).
    #[inline]
    pub fn interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.interval = value.into_option();
        self
    }
    /// Sets [`sip`](Self#structfield.sip).
    #[inline]
    pub fn sip(mut self, value: impl IntoOption<String>) -> Self {
        self.sip = value.into_option();
        self
    }
    /// Sets [`retry`](Self#structfield.retry).
    #[inline]
    pub fn retry(mut self, value: impl IntoOption<i64>) -> Self {
        self.retry = value.into_option();
        self
    }
    /// Sets [`enable`](Self#structfield.enable).
    #[inline]
    pub fn enable(mut self, value: impl IntoOption<String>) -> Self {
        self.enable = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnHealthCheckStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`policy`](Self#structfield.policy).
    #[inline]
    pub fn policy(mut self, value: impl IntoOption<VpnHealthCheckPolicy>) -> Self {
        self.policy = value.into_option();
        self
    }
}

/// BGP of an IPsec connection with one tunnel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// Whether BGP is on, `true` or `false`.
    pub enable_bgp: Option<String>,
    /// Negotiation state of BGP.
    pub status: Option<VpnBgpStatus>,
    /// Autonomous system number at the end of the VPC.
    pub local_asn: Option<i64>,
    /// BGP address at the end of the VPC.
    pub local_bgp_ip: Option<String>,
    /// Autonomous system number at the end of the data center.
    pub peer_asn: Option<i64>,
    /// BGP address at the end of the data center.
    pub peer_bgp_ip: Option<String>,
    /// CIDR block of the tunnel.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub tunnel_cidr: Option<String>,
    /// BGP authentication key of the customer gateway.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
}

pub(crate) static VPN_BGP_CONFIG: Schema = Schema::new(
    "VpnBgpConfig",
    &[
        Field::new("EnableBgp", ValueType::String),
        Field::new("Status", ValueType::Enum(<VpnBgpStatus as OpenEnum>::VALUES)),
        Field::new("LocalAsn", ValueType::Integer),
        Field::new("LocalBgpIp", ValueType::String),
        Field::new("PeerAsn", ValueType::Integer),
        Field::new("PeerBgpIp", ValueType::String),
        Field::new("TunnelCidr", ValueType::String),
        Field::new("AuthKey", ValueType::String).sensitive(),
    ],
);

aliyun_api_core::record!(
    VpnBgpConfig, VPN_BGP_CONFIG, 0 => enable_bgp, 1 => status, 2 => local_asn, 3 =>
    local_bgp_ip, 4 => peer_asn, 5 => peer_bgp_ip, 6 => tunnel_cidr, 7 => auth_key
);

impl VpnBgpConfig {
    /// Sets [`enable_bgp`](Self#structfield.enable_bgp).
    #[inline]
    pub fn enable_bgp(mut self, value: impl IntoOption<String>) -> Self {
        self.enable_bgp = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnBgpStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`local_bgp_ip`](Self#structfield.local_bgp_ip).
    #[inline]
    pub fn local_bgp_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_bgp_ip = value.into_option();
        self
    }
    /// Sets [`peer_asn`](Self#structfield.peer_asn).
    #[inline]
    pub fn peer_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.peer_asn = value.into_option();
        self
    }
    /// Sets [`peer_bgp_ip`](Self#structfield.peer_bgp_ip).
    #[inline]
    pub fn peer_bgp_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_bgp_ip = value.into_option();
        self
    }
    /// Sets [`tunnel_cidr`](Self#structfield.tunnel_cidr).
    #[inline]
    pub fn tunnel_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_cidr = value.into_option();
        self
    }
    /// Sets [`auth_key`](Self#structfield.auth_key).
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.auth_key = value.into_option();
        self
    }
}

/// Settings of the health check of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthCheckConfigInput {
    /// Whether health checks are on.
    ///
    /// Default: `false`.
    pub enable: Option<bool>,
    /// Destination address of the probes.
    pub dip: Option<String>,
    /// Source address of the probes.
    pub sip: Option<String>,
    /// Interval between two checks.
    ///
    /// Unit seconds. Default: `3`.
    pub interval: Option<i64>,
    /// Number of probes that are sent again.
    ///
    /// Default: `3`.
    pub retry: Option<i64>,
}

pub(crate) static HEALTH_CHECK_CONFIG_INPUT: Schema = Schema::new(
    "HealthCheckConfigInput",
    &[
        Field::new("enable", ValueType::Boolean),
        Field::new("dip", ValueType::String),
        Field::new("sip", ValueType::String),
        Field::new("interval", ValueType::Integer),
        Field::new("retry", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    HealthCheckConfigInput, HEALTH_CHECK_CONFIG_INPUT, 0 => enable, 1 => dip, 2 => sip, 3
    => interval, 4 => retry
);

impl HealthCheckConfigInput {
    /// Sets [`enable`](Self#structfield.enable).
    #[inline]
    pub fn enable(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable = value.into_option();
        self
    }
    /// Sets [`dip`](Self#structfield.dip).
    #[inline]
    pub fn dip(mut self, value: impl IntoOption<String>) -> Self {
        self.dip = value.into_option();
        self
    }
    /// Sets [`sip`](Self#structfield.sip).
    #[inline]
    pub fn sip(mut self, value: impl IntoOption<String>) -> Self {
        self.sip = value.into_option();
        self
    }
    /// Sets [`interval`](Self#structfield.interval).
    #[inline]
    pub fn interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.interval = value.into_option();
        self
    }
    /// Sets [`retry`](Self#structfield.retry).
    #[inline]
    pub fn retry(mut self, value: impl IntoOption<i64>) -> Self {
        self.retry = value.into_option();
        self
    }
}

/// BGP settings of an IPsec connection with one tunnel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BgpConfigInput {
    /// Whether BGP is on.
    ///
    /// Default: `false`.
    pub enable_bgp: Option<bool>,
    /// Autonomous system number at the end of the VPC: a number of 32 bits, or its two halves with a dot between them. A private one is advised.
    ///
    /// Matches `[1-9][0-9]{0,9}|[0-9]{1,5}\.[0-9]{1,5}`. Default: `45104`.
    pub local_asn: Option<String>,
    /// CIDR block of the tunnel, of 30 bits in 169.254.0.0/16. No two tunnels of a VPN gateway have one in common.
    ///
    /// Matches `169\.254\.[0-9.]+/30`; a CIDR block such as `10.0.0.0/8`; not in `169.254.0.0/30`, in `169.254.1.0/30`, in `169.254.2.0/30`, in `169.254.3.0/30`, in `169.254.4.0/30`, in `169.254.5.0/30`, in `169.254.6.0/30` or in `169.254.169.252/30`.
    pub tunnel_cidr: Option<String>,
    /// BGP address at the end of the VPC, within the CIDR block of the tunnel.
    ///
    /// An IPv4 address.
    pub local_bgp_ip: Option<String>,
}

pub(crate) static BGP_CONFIG_INPUT: Schema = Schema::new(
    "BgpConfigInput",
    &[
        Field::new("EnableBgp", ValueType::Boolean),
        Field::new("LocalAsn", ValueType::String),
        Field::new("TunnelCidr", ValueType::String),
        Field::new("LocalBgpIp", ValueType::String),
    ],
);

aliyun_api_core::record!(
    BgpConfigInput, BGP_CONFIG_INPUT, 0 => enable_bgp, 1 => local_asn, 2 => tunnel_cidr,
    3 => local_bgp_ip
);

impl BgpConfigInput {
    /// Sets [`enable_bgp`](Self#structfield.enable_bgp).
    #[inline]
    pub fn enable_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_bgp = value.into_option();
        self
    }
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<String>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`tunnel_cidr`](Self#structfield.tunnel_cidr).
    #[inline]
    pub fn tunnel_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_cidr = value.into_option();
        self
    }
    /// Sets [`local_bgp_ip`](Self#structfield.local_bgp_ip).
    #[inline]
    pub fn local_bgp_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_bgp_ip = value.into_option();
        self
    }
}

/// BGP settings of one of two tunnels.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelBgpConfigInput {
    /// Autonomous system number at the end of the VPC. A private one is advised.
    ///
    /// 1 to 4294967295. Default: `45104`.
    pub local_asn: Option<i64>,
    /// BGP address at the end of the VPC, within the CIDR block of the tunnel.
    ///
    /// An IPv4 address.
    pub local_bgp_ip: Option<String>,
    /// CIDR block of the tunnel, of 30 bits in 169.254.0.0/16. No two tunnels of a VPN gateway have one in common.
    ///
    /// Matches `169\.254\.[0-9.]+/30`; a CIDR block such as `10.0.0.0/8`; not in `169.254.0.0/30`, in `169.254.1.0/30`, in `169.254.2.0/30`, in `169.254.3.0/30`, in `169.254.4.0/30`, in `169.254.5.0/30`, in `169.254.6.0/30` or in `169.254.169.252/30`.
    pub tunnel_cidr: Option<String>,
}

pub(crate) static TUNNEL_BGP_CONFIG_INPUT: Schema = Schema::new(
    "TunnelBgpConfigInput",
    &[
        Field::new("LocalAsn", ValueType::Integer),
        Field::new("LocalBgpIp", ValueType::String),
        Field::new("TunnelCidr", ValueType::String),
    ],
);

aliyun_api_core::record!(
    TunnelBgpConfigInput, TUNNEL_BGP_CONFIG_INPUT, 0 => local_asn, 1 => local_bgp_ip, 2
    => tunnel_cidr
);

impl TunnelBgpConfigInput {
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`local_bgp_ip`](Self#structfield.local_bgp_ip).
    #[inline]
    pub fn local_bgp_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_bgp_ip = value.into_option();
        self
    }
    /// Sets [`tunnel_cidr`](Self#structfield.tunnel_cidr).
    #[inline]
    pub fn tunnel_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_cidr = value.into_option();
        self
    }
}

/// One of the two tunnels of a new IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnTunnelOptionsInput {
    /// Customer gateway at the other end of the tunnel.
    pub customer_gateway_id: String,
    /// Whether dead peer detection is on: if the other end stays silent, the tunnel is torn down.
    ///
    /// Default: `true`.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on: ports are not checked in the negotiation, and NAT devices in the path are found.
    ///
    /// Default: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the other end. Only a NationalStandard gateway has it and needs it.
    ///
    /// Sensitive: never logged or shown.
    pub remote_ca_certificate: Option<String>,
    /// Role of the tunnel.
    pub role: Option<VpnTunnelRole>,
    /// BGP settings of the tunnel.
    pub tunnel_bgp_config: Option<TunnelBgpConfigInput>,
    /// Phase one of the negotiation.
    pub tunnel_ike_config: Option<IkeConfigInput>,
    /// Phase two of the negotiation.
    pub tunnel_ipsec_config: Option<IpsecConfigInput>,
}

pub(crate) static VPN_TUNNEL_OPTIONS_INPUT: Schema = Schema::new(
    "VpnTunnelOptionsInput",
    &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("EnableDpd", ValueType::Boolean),
        Field::new("EnableNatTraversal", ValueType::Boolean),
        Field::new("RemoteCaCertificate", ValueType::String).sensitive(),
        Field::new("Role", ValueType::Enum(<VpnTunnelRole as OpenEnum>::VALUES)),
        Field::new("TunnelBgpConfig", ValueType::Record(&TUNNEL_BGP_CONFIG_INPUT))
            .encoding(Encoding::Flat),
        Field::new("TunnelIkeConfig", ValueType::Record(&IKE_CONFIG_INPUT))
            .encoding(Encoding::Flat),
        Field::new("TunnelIpsecConfig", ValueType::Record(&IPSEC_CONFIG_INPUT))
            .encoding(Encoding::Flat),
    ],
);

aliyun_api_core::record!(
    VpnTunnelOptionsInput, VPN_TUNNEL_OPTIONS_INPUT, 0 => customer_gateway_id, 1 =>
    enable_dpd, 2 => enable_nat_traversal, 3 => remote_ca_certificate, 4 => role, 5 =>
    tunnel_bgp_config, 6 => tunnel_ike_config, 7 => tunnel_ipsec_config
);

impl VpnTunnelOptionsInput {
    /// With what is required.
    #[inline]
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl VpnTunnelOptionsInput {
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = value.into();
        self
    }
    /// Sets [`enable_dpd`](Self#structfield.enable_dpd).
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dpd = value.into_option();
        self
    }
    /// Sets [`enable_nat_traversal`](Self#structfield.enable_nat_traversal).
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_nat_traversal = value.into_option();
        self
    }
    /// Sets [`remote_ca_certificate`](Self#structfield.remote_ca_certificate).
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_ca_certificate = value.into_option();
        self
    }
    /// Sets [`role`](Self#structfield.role).
    #[inline]
    pub fn role(mut self, value: impl IntoOption<VpnTunnelRole>) -> Self {
        self.role = value.into_option();
        self
    }
    /// Sets [`tunnel_bgp_config`](Self#structfield.tunnel_bgp_config).
    #[inline]
    pub fn tunnel_bgp_config(
        mut self,
        value: impl IntoOption<TunnelBgpConfigInput>,
    ) -> Self {
        self.tunnel_bgp_config = value.into_option();
        self
    }
    /// Sets [`tunnel_ike_config`](Self#structfield.tunnel_ike_config).
    #[inline]
    pub fn tunnel_ike_config(mut self, value: impl IntoOption<IkeConfigInput>) -> Self {
        self.tunnel_ike_config = value.into_option();
        self
    }
    /// Sets [`tunnel_ipsec_config`](Self#structfield.tunnel_ipsec_config).
    #[inline]
    pub fn tunnel_ipsec_config(
        mut self,
        value: impl IntoOption<IpsecConfigInput>,
    ) -> Self {
        self.tunnel_ipsec_config = value.into_option();
        self
    }
}

/// What changes of one of the two tunnels of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnTunnelOptionsChange {
    /// Tunnel to change.
    pub tunnel_id: Option<String>,
    /// Role of the tunnel.
    pub role: Option<VpnTunnelRole>,
    /// Whether dead peer detection is on: if the other end stays silent, the tunnel is torn down.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on: ports are not checked in the negotiation, and NAT devices in the path are found.
    pub enable_nat_traversal: Option<bool>,
    /// New CA certificate of the other end. Only a NationalStandard gateway has it.
    ///
    /// Sensitive: never logged or shown.
    pub remote_ca_certificate: Option<String>,
    /// New BGP settings of the tunnel. They take effect only if EnableTunnelsBgp is on.
    pub tunnel_bgp_config: Option<TunnelBgpConfigInput>,
    /// New settings of phase one of the negotiation.
    pub tunnel_ike_config: Option<IkeConfigInput>,
    /// New settings of phase two of the negotiation.
    pub tunnel_ipsec_config: Option<IpsecConfigInput>,
    /// Customer gateway at the other end of the tunnel.
    pub customer_gateway_id: Option<String>,
}

pub(crate) static VPN_TUNNEL_OPTIONS_CHANGE: Schema = Schema::new(
    "VpnTunnelOptionsChange",
    &[
        Field::new("TunnelId", ValueType::String),
        Field::new("Role", ValueType::Enum(<VpnTunnelRole as OpenEnum>::VALUES)),
        Field::new("EnableDpd", ValueType::Boolean),
        Field::new("EnableNatTraversal", ValueType::Boolean),
        Field::new("RemoteCaCertificate", ValueType::String).sensitive(),
        Field::new("TunnelBgpConfig", ValueType::Record(&TUNNEL_BGP_CONFIG_INPUT))
            .encoding(Encoding::Flat),
        Field::new("TunnelIkeConfig", ValueType::Record(&IKE_CONFIG_INPUT))
            .encoding(Encoding::Flat),
        Field::new("TunnelIpsecConfig", ValueType::Record(&IPSEC_CONFIG_INPUT))
            .encoding(Encoding::Flat),
        Field::new("CustomerGatewayId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    VpnTunnelOptionsChange, VPN_TUNNEL_OPTIONS_CHANGE, 0 => tunnel_id, 1 => role, 2 =>
    enable_dpd, 3 => enable_nat_traversal, 4 => remote_ca_certificate, 5 =>
    tunnel_bgp_config, 6 => tunnel_ike_config, 7 => tunnel_ipsec_config, 8 =>
    customer_gateway_id
);

impl VpnTunnelOptionsChange {
    /// Sets [`tunnel_id`](Self#structfield.tunnel_id).
    #[inline]
    pub fn tunnel_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_id = value.into_option();
        self
    }
    /// Sets [`role`](Self#structfield.role).
    #[inline]
    pub fn role(mut self, value: impl IntoOption<VpnTunnelRole>) -> Self {
        self.role = value.into_option();
        self
    }
    /// Sets [`enable_dpd`](Self#structfield.enable_dpd).
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dpd = value.into_option();
        self
    }
    /// Sets [`enable_nat_traversal`](Self#structfield.enable_nat_traversal).
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_nat_traversal = value.into_option();
        self
    }
    /// Sets [`remote_ca_certificate`](Self#structfield.remote_ca_certificate).
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_ca_certificate = value.into_option();
        self
    }
    /// Sets [`tunnel_bgp_config`](Self#structfield.tunnel_bgp_config).
    #[inline]
    pub fn tunnel_bgp_config(
        mut self,
        value: impl IntoOption<TunnelBgpConfigInput>,
    ) -> Self {
        self.tunnel_bgp_config = value.into_option();
        self
    }
    /// Sets [`tunnel_ike_config`](Self#structfield.tunnel_ike_config).
    #[inline]
    pub fn tunnel_ike_config(mut self, value: impl IntoOption<IkeConfigInput>) -> Self {
        self.tunnel_ike_config = value.into_option();
        self
    }
    /// Sets [`tunnel_ipsec_config`](Self#structfield.tunnel_ipsec_config).
    #[inline]
    pub fn tunnel_ipsec_config(
        mut self,
        value: impl IntoOption<IpsecConfigInput>,
    ) -> Self {
        self.tunnel_ipsec_config = value.into_option();
        self
    }
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
}

/// Phase one of the negotiation of a tunnel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelIkeConfig {
    /// Authentication algorithm in phase one.
    pub ike_auth_alg: Option<VpnAuthAlgorithm>,
    /// Encryption algorithm in phase one.
    pub ike_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// SA lifetime of phase one, in seconds.
    pub ike_lifetime: Option<String>,
    /// Negotiation mode.
    pub ike_mode: Option<VpnIkeMode>,
    /// Diffie-Hellman group in phase one.
    pub ike_pfs: Option<VpnDhGroup>,
    /// Version of IKE in use.
    pub ike_version: Option<VpnIkeVersion>,
    /// Local ID (IKE) of the tunnel, at the end of the VPC.
    pub local_id: Option<String>,
    /// The pre-shared key.
    ///
    /// Sensitive: never logged or shown.
    pub psk: Option<String>,
    /// Remote ID (IKE) of the other end of the tunnel.
    pub remote_id: Option<String>,
}

pub(crate) static TUNNEL_IKE_CONFIG: Schema = Schema::new(
    "TunnelIkeConfig",
    &[
        Field::new(
            "IkeAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IkeEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IkeLifetime", ValueType::String),
        Field::new("IkeMode", ValueType::Enum(<VpnIkeMode as OpenEnum>::VALUES)),
        Field::new("IkePfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
        Field::new("IkeVersion", ValueType::Enum(<VpnIkeVersion as OpenEnum>::VALUES)),
        Field::new("LocalId", ValueType::String),
        Field::new("Psk", ValueType::String).sensitive(),
        Field::new("RemoteId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    TunnelIkeConfig, TUNNEL_IKE_CONFIG, 0 => ike_auth_alg, 1 => ike_enc_alg, 2 =>
    ike_lifetime, 3 => ike_mode, 4 => ike_pfs, 5 => ike_version, 6 => local_id, 7 => psk,
    8 => remote_id
);

impl TunnelIkeConfig {
    /// Sets [`ike_auth_alg`](Self#structfield.ike_auth_alg).
    #[inline]
    pub fn ike_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ike_auth_alg = value.into_option();
        self
    }
    /// Sets [`ike_enc_alg`](Self#structfield.ike_enc_alg).
    #[inline]
    pub fn ike_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ike_enc_alg = value.into_option();
        self
    }
    /// Sets [`ike_lifetime`](Self#structfield.ike_lifetime).
    #[inline]
    pub fn ike_lifetime(mut self, value: impl IntoOption<String>) -> Self {
        self.ike_lifetime = value.into_option();
        self
    }
    /// Sets [`ike_mode`](Self#structfield.ike_mode).
    #[inline]
    pub fn ike_mode(mut self, value: impl IntoOption<VpnIkeMode>) -> Self {
        self.ike_mode = value.into_option();
        self
    }
    /// Sets [`ike_pfs`](Self#structfield.ike_pfs).
    #[inline]
    pub fn ike_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ike_pfs = value.into_option();
        self
    }
    /// Sets [`ike_version`](Self#structfield.ike_version).
    #[inline]
    pub fn ike_version(mut self, value: impl IntoOption<VpnIkeVersion>) -> Self {
        self.ike_version = value.into_option();
        self
    }
    /// Sets [`local_id`](Self#structfield.local_id).
    #[inline]
    pub fn local_id(mut self, value: impl IntoOption<String>) -> Self {
        self.local_id = value.into_option();
        self
    }
    /// Sets [`psk`](Self#structfield.psk).
    #[inline]
    pub fn psk(mut self, value: impl IntoOption<String>) -> Self {
        self.psk = value.into_option();
        self
    }
    /// Sets [`remote_id`](Self#structfield.remote_id).
    #[inline]
    pub fn remote_id(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_id = value.into_option();
        self
    }
}

/// Phase two of the negotiation of a tunnel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelIpsecConfig {
    /// Authentication algorithm in phase two.
    pub ipsec_auth_alg: Option<VpnAuthAlgorithm>,
    /// Encryption algorithm in phase two.
    pub ipsec_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// SA lifetime of phase two, in seconds.
    pub ipsec_lifetime: Option<String>,
    /// Diffie-Hellman group in phase two.
    pub ipsec_pfs: Option<VpnDhGroup>,
}

pub(crate) static TUNNEL_IPSEC_CONFIG: Schema = Schema::new(
    "TunnelIpsecConfig",
    &[
        Field::new(
            "IpsecAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IpsecEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IpsecLifetime", ValueType::String),
        Field::new("IpsecPfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    TunnelIpsecConfig, TUNNEL_IPSEC_CONFIG, 0 => ipsec_auth_alg, 1 => ipsec_enc_alg, 2 =>
    ipsec_lifetime, 3 => ipsec_pfs
);

impl TunnelIpsecConfig {
    /// Sets [`ipsec_auth_alg`](Self#structfield.ipsec_auth_alg).
    #[inline]
    pub fn ipsec_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ipsec_auth_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_enc_alg`](Self#structfield.ipsec_enc_alg).
    #[inline]
    pub fn ipsec_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ipsec_enc_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_lifetime`](Self#structfield.ipsec_lifetime).
    #[inline]
    pub fn ipsec_lifetime(mut self, value: impl IntoOption<String>) -> Self {
        self.ipsec_lifetime = value.into_option();
        self
    }
    /// Sets [`ipsec_pfs`](Self#structfield.ipsec_pfs).
    #[inline]
    pub fn ipsec_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ipsec_pfs = value.into_option();
        self
    }
}

/// BGP of a tunnel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelBgpConfig {
    /// Negotiation state of BGP.
    pub bgp_status: Option<VpnBgpStatus>,
    /// Autonomous system number at the end of the VPC.
    pub local_asn: Option<String>,
    /// BGP address at the end of the VPC.
    pub local_bgp_ip: Option<String>,
    /// Autonomous system number at the other end.
    pub peer_asn: Option<String>,
    /// BGP address at the other end.
    pub peer_bgp_ip: Option<String>,
    /// CIDR block of the tunnel.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub tunnel_cidr: Option<String>,
}

pub(crate) static TUNNEL_BGP_CONFIG: Schema = Schema::new(
    "TunnelBgpConfig",
    &[
        Field::new("BgpStatus", ValueType::Enum(<VpnBgpStatus as OpenEnum>::VALUES)),
        Field::new("LocalAsn", ValueType::String),
        Field::new("LocalBgpIp", ValueType::String),
        Field::new("PeerAsn", ValueType::String),
        Field::new("PeerBgpIp", ValueType::String),
        Field::new("TunnelCidr", ValueType::String),
    ],
);

aliyun_api_core::record!(
    TunnelBgpConfig, TUNNEL_BGP_CONFIG, 0 => bgp_status, 1 => local_asn, 2 =>
    local_bgp_ip, 3 => peer_asn, 4 => peer_bgp_ip, 5 => tunnel_cidr
);

impl TunnelBgpConfig {
    /// Sets [`bgp_status`](Self#structfield.bgp_status).
    #[inline]
    pub fn bgp_status(mut self, value: impl IntoOption<VpnBgpStatus>) -> Self {
        self.bgp_status = value.into_option();
        self
    }
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<String>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`local_bgp_ip`](Self#structfield.local_bgp_ip).
    #[inline]
    pub fn local_bgp_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_bgp_ip = value.into_option();
        self
    }
    /// Sets [`peer_asn`](Self#structfield.peer_asn).
    #[inline]
    pub fn peer_asn(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_asn = value.into_option();
        self
    }
    /// Sets [`peer_bgp_ip`](Self#structfield.peer_bgp_ip).
    #[inline]
    pub fn peer_bgp_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_bgp_ip = value.into_option();
        self
    }
    /// Sets [`tunnel_cidr`](Self#structfield.tunnel_cidr).
    #[inline]
    pub fn tunnel_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_cidr = value.into_option();
        self
    }
}

/// One of the two tunnels of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnTunnelOptions {
    /// Id of the tunnel.
    pub tunnel_id: Option<String>,
    /// Customer gateway at the other end of the tunnel.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, `true` or `false`.
    pub enable_dpd: Option<String>,
    /// Whether NAT traversal is on, `true` or `false`.
    pub enable_nat_traversal: Option<String>,
    /// Address of the tunnel.
    pub internet_ip: Option<String>,
    /// CA certificate of the other end, of a NationalStandard gateway.
    ///
    /// Sensitive: never logged or shown.
    pub remote_ca_certificate: Option<String>,
    /// Role of the tunnel.
    pub role: Option<VpnTunnelRole>,
    /// State the tunnel is in.
    pub state: Option<VpnTunnelState>,
    /// Negotiation state of the tunnel.
    pub status: Option<VpnConnectionStatus>,
    /// BGP of the tunnel.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Phase one of the negotiation.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Phase two of the negotiation.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /// Zone of the tunnel.
    pub zone_no: Option<String>,
    /// Number of the tunnel.
    pub tunnel_index: Option<i64>,
}

pub(crate) static VPN_TUNNEL_OPTIONS: Schema = Schema::new(
    "VpnTunnelOptions",
    &[
        Field::new("TunnelId", ValueType::String),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("EnableDpd", ValueType::String),
        Field::new("EnableNatTraversal", ValueType::String),
        Field::new("InternetIp", ValueType::String),
        Field::new("RemoteCaCertificate", ValueType::String).sensitive(),
        Field::new("Role", ValueType::Enum(<VpnTunnelRole as OpenEnum>::VALUES)),
        Field::new("State", ValueType::Enum(<VpnTunnelState as OpenEnum>::VALUES)),
        Field::new("Status", ValueType::Enum(<VpnConnectionStatus as OpenEnum>::VALUES)),
        Field::new("TunnelBgpConfig", ValueType::Record(&TUNNEL_BGP_CONFIG)),
        Field::new("TunnelIkeConfig", ValueType::Record(&TUNNEL_IKE_CONFIG)),
        Field::new("TunnelIpsecConfig", ValueType::Record(&TUNNEL_IPSEC_CONFIG)),
        Field::new("ZoneNo", ValueType::String),
        Field::new("TunnelIndex", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    VpnTunnelOptions, VPN_TUNNEL_OPTIONS, 0 => tunnel_id, 1 => customer_gateway_id, 2 =>
    enable_dpd, 3 => enable_nat_traversal, 4 => internet_ip, 5 => remote_ca_certificate,
    6 => role, 7 => state, 8 => status, 9 => tunnel_bgp_config, 10 => tunnel_ike_config,
    11 => tunnel_ipsec_config, 12 => zone_no, 13 => tunnel_index
);

impl VpnTunnelOptions {
    /// Sets [`tunnel_id`](Self#structfield.tunnel_id).
    #[inline]
    pub fn tunnel_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_id = value.into_option();
        self
    }
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`enable_dpd`](Self#structfield.enable_dpd).
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<String>) -> Self {
        self.enable_dpd = value.into_option();
        self
    }
    /// Sets [`enable_nat_traversal`](Self#structfield.enable_nat_traversal).
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<String>) -> Self {
        self.enable_nat_traversal = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`remote_ca_certificate`](Self#structfield.remote_ca_certificate).
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_ca_certificate = value.into_option();
        self
    }
    /// Sets [`role`](Self#structfield.role).
    #[inline]
    pub fn role(mut self, value: impl IntoOption<VpnTunnelRole>) -> Self {
        self.role = value.into_option();
        self
    }
    /// Sets [`state`](Self#structfield.state).
    #[inline]
    pub fn state(mut self, value: impl IntoOption<VpnTunnelState>) -> Self {
        self.state = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnConnectionStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`tunnel_bgp_config`](Self#structfield.tunnel_bgp_config).
    #[inline]
    pub fn tunnel_bgp_config(mut self, value: impl IntoOption<TunnelBgpConfig>) -> Self {
        self.tunnel_bgp_config = value.into_option();
        self
    }
    /// Sets [`tunnel_ike_config`](Self#structfield.tunnel_ike_config).
    #[inline]
    pub fn tunnel_ike_config(mut self, value: impl IntoOption<TunnelIkeConfig>) -> Self {
        self.tunnel_ike_config = value.into_option();
        self
    }
    /// Sets [`tunnel_ipsec_config`](Self#structfield.tunnel_ipsec_config).
    #[inline]
    pub fn tunnel_ipsec_config(
        mut self,
        value: impl IntoOption<TunnelIpsecConfig>,
    ) -> Self {
        self.tunnel_ipsec_config = value.into_option();
        self
    }
    /// Sets [`zone_no`](Self#structfield.zone_no).
    #[inline]
    pub fn zone_no(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_no = value.into_option();
        self
    }
    /// Sets [`tunnel_index`](Self#structfield.tunnel_index).
    #[inline]
    pub fn tunnel_index(mut self, value: impl IntoOption<i64>) -> Self {
        self.tunnel_index = value.into_option();
        self
    }
}

/// An order for a VPN gateway that changes it later.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnGatewayReservation {
    /// State of the order.
    pub status: Option<VpnReservationStatus>,
    /// Type of the order.
    pub reservation_order_type: Option<ReservationOrderType>,
    /// Whether IPsec-VPN is on then, or before a temporary upgrade.
    pub reservation_ipsec: Option<VpnFeatureState>,
    /// Bandwidth of the gateway then, or before a temporary upgrade, in Mbit/s.
    pub reservation_spec: Option<String>,
    /// Whether SSL-VPN is on then, or before a temporary upgrade.
    pub reservation_ssl: Option<VpnFeatureState>,
    /// Largest number of concurrent SSL-VPN clients then, or before a temporary upgrade.
    pub reservation_max_connections: Option<i64>,
    /// When a temporary upgrade ends, or a renewal takes effect.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub reservation_end_time: Option<Timestamp>,
}

pub(crate) static VPN_GATEWAY_RESERVATION: Schema = Schema::new(
    "VpnGatewayReservation",
    &[
        Field::new(
            "Status",
            ValueType::Enum(<VpnReservationStatus as OpenEnum>::VALUES),
        ),
        Field::new(
            "ReservationOrderType",
            ValueType::Enum(<ReservationOrderType as OpenEnum>::VALUES),
        ),
        Field::new(
            "ReservationIpsec",
            ValueType::Enum(<VpnFeatureState as OpenEnum>::VALUES),
        ),
        Field::new("ReservationSpec", ValueType::String),
        Field::new(
            "ReservationSsl",
            ValueType::Enum(<VpnFeatureState as OpenEnum>::VALUES),
        ),
        Field::new("ReservationMaxConnections", ValueType::Integer),
        Field::new("ReservationEndTime", ValueType::String),
    ],
);

aliyun_api_core::record!(
    VpnGatewayReservation, VPN_GATEWAY_RESERVATION, 0 => status, 1 =>
    reservation_order_type, 2 => reservation_ipsec, 3 => reservation_spec, 4 =>
    reservation_ssl, 5 => reservation_max_connections, 6 => reservation_end_time
);

impl VpnGatewayReservation {
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnReservationStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`reservation_order_type`](Self#structfield.reservation_order_type).
    #[inline]
    pub fn reservation_order_type(
        mut self,
        value: impl IntoOption<ReservationOrderType>,
    ) -> Self {
        self.reservation_order_type = value.into_option();
        self
    }
    /// Sets [`reservation_ipsec`](Self#structfield.reservation_ipsec).
    #[inline]
    pub fn reservation_ipsec(mut self, value: impl IntoOption<VpnFeatureState>) -> Self {
        self.reservation_ipsec = value.into_option();
        self
    }
    /// Sets [`reservation_spec`](Self#structfield.reservation_spec).
    #[inline]
    pub fn reservation_spec(mut self, value: impl IntoOption<String>) -> Self {
        self.reservation_spec = value.into_option();
        self
    }
    /// Sets [`reservation_ssl`](Self#structfield.reservation_ssl).
    #[inline]
    pub fn reservation_ssl(mut self, value: impl IntoOption<VpnFeatureState>) -> Self {
        self.reservation_ssl = value.into_option();
        self
    }
    /// Sets [`reservation_max_connections`](Self#structfield.reservation_max_connections).
    #[inline]
    pub fn reservation_max_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.reservation_max_connections = value.into_option();
        self
    }
    /// Sets [`reservation_end_time`](Self#structfield.reservation_end_time).
    #[inline]
    pub fn reservation_end_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.reservation_end_time = value.into_option();
        self
    }
}

/// An SSL-VPN server as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SslVpnServer {
    /// Encryption algorithm of the server.
    pub cipher: Option<SslVpnCipher>,
    /// CIDR block that clients get their addresses from.
    pub client_ip_pool: Option<String>,
    /// Whether the traffic is compressed.
    pub compress: Option<bool>,
    /// Number of clients that are connected now.
    pub connections: Option<i64>,
    /// When the server was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Public address of the server.
    pub internet_ip: Option<String>,
    /// CIDR block that clients reach.
    pub local_subnet: Option<String>,
    /// Largest number of concurrent client connections.
    pub max_connections: Option<i64>,
    /// Name of the server.
    pub name: Option<String>,
    /// Port of the server.
    pub port: Option<i64>,
    /// Protocol of the server.
    pub proto: Option<SslVpnProto>,
    /// Region of the server.
    pub region_id: Option<String>,
    /// Id of the server.
    pub ssl_vpn_server_id: Option<String>,
    /// VPN gateway the server belongs to.
    pub vpn_gateway_id: Option<String>,
    /// Whether clients need a second factor.
    pub enable_multi_factor_auth: Option<bool>,
    /// IDaaS EIAM instance that checks the second factor.
    pub i_daa_s_instance_id: Option<String>,
    /// Region of the IDaaS EIAM instance.
    pub i_daa_s_region_id: Option<String>,
    /// Application of the IDaaS EIAM instance.
    pub i_daa_s_application_id: Option<String>,
    /// Version of the IDaaS EIAM instance. An instance of version 1.0 has none.
    pub i_daa_s_instance_version: Option<String>,
    /// Resource group of the server.
    pub resource_group_id: Option<String>,
    /// DNS servers for the clients.
    pub dns_servers: Option<String>,
}

pub(crate) static SSL_VPN_SERVER: Schema = Schema::new(
    "SslVpnServer",
    &[
        Field::new("Cipher", ValueType::Enum(<SslVpnCipher as OpenEnum>::VALUES)),
        Field::new("ClientIpPool", ValueType::String).aliases(&["CLientIpPool"]),
        Field::new("Compress", ValueType::Boolean),
        Field::new("Connections", ValueType::Integer),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("InternetIp", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("MaxConnections", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("Port", ValueType::Integer),
        Field::new("Proto", ValueType::Enum(<SslVpnProto as OpenEnum>::VALUES)),
        Field::new("RegionId", ValueType::String),
        Field::new("SslVpnServerId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("EnableMultiFactorAuth", ValueType::Boolean),
        Field::new("IDaaSInstanceId", ValueType::String),
        Field::new("IDaaSRegionId", ValueType::String),
        Field::new("IDaaSApplicationId", ValueType::String),
        Field::new("IDaaSInstanceVersion", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("DnsServers", ValueType::String),
    ],
);

aliyun_api_core::record!(
    SslVpnServer, SSL_VPN_SERVER, 0 => cipher, 1 => client_ip_pool, 2 => compress, 3 =>
    connections, 4 => create_time, 5 => internet_ip, 6 => local_subnet, 7 =>
    max_connections, 8 => name, 9 => port, 10 => proto, 11 => region_id, 12 =>
    ssl_vpn_server_id, 13 => vpn_gateway_id, 14 => enable_multi_factor_auth, 15 =>
    i_daa_s_instance_id, 16 => i_daa_s_region_id, 17 => i_daa_s_application_id, 18 =>
    i_daa_s_instance_version, 19 => resource_group_id, 20 => dns_servers
);

impl SslVpnServer {
    /// Sets [`cipher`](Self#structfield.cipher).
    #[inline]
    pub fn cipher(mut self, value: impl IntoOption<SslVpnCipher>) -> Self {
        self.cipher = value.into_option();
        self
    }
    /// Sets [`client_ip_pool`](Self#structfield.client_ip_pool).
    #[inline]
    pub fn client_ip_pool(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip_pool = value.into_option();
        self
    }
    /// Sets [`compress`](Self#structfield.compress).
    #[inline]
    pub fn compress(mut self, value: impl IntoOption<bool>) -> Self {
        self.compress = value.into_option();
        self
    }
    /// Sets [`connections`](Self#structfield.connections).
    #[inline]
    pub fn connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.connections = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`max_connections`](Self#structfield.max_connections).
    #[inline]
    pub fn max_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_connections = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<i64>) -> Self {
        self.port = value.into_option();
        self
    }
    /// Sets [`proto`](Self#structfield.proto).
    #[inline]
    pub fn proto(mut self, value: impl IntoOption<SslVpnProto>) -> Self {
        self.proto = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_server_id`](Self#structfield.ssl_vpn_server_id).
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_server_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`enable_multi_factor_auth`](Self#structfield.enable_multi_factor_auth).
    #[inline]
    pub fn enable_multi_factor_auth(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_multi_factor_auth = value.into_option();
        self
    }
    /// Sets [`i_daa_s_instance_id`](Self#structfield.i_daa_s_instance_id).
    #[inline]
    pub fn i_daa_s_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_instance_id = value.into_option();
        self
    }
    /// Sets [`i_daa_s_region_id`](Self#structfield.i_daa_s_region_id).
    #[inline]
    pub fn i_daa_s_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_region_id = value.into_option();
        self
    }
    /// Sets [`i_daa_s_application_id`](Self#structfield.i_daa_s_application_id).
    #[inline]
    pub fn i_daa_s_application_id(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_application_id = value.into_option();
        self
    }
    /// Sets [`i_daa_s_instance_version`](Self#structfield.i_daa_s_instance_version).
    #[inline]
    pub fn i_daa_s_instance_version(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_instance_version = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`dns_servers`](Self#structfield.dns_servers).
    #[inline]
    pub fn dns_servers(mut self, value: impl IntoOption<String>) -> Self {
        self.dns_servers = value.into_option();
        self
    }
}

/// How the other side reaches into the VPC through a VPC NAT gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayAccessMode {
    /// Mode of the access.
    pub mode_value: Option<String>,
    /// Type of the tunnel in use.
    pub tunnel_type: Option<String>,
}

pub(crate) static NAT_GATEWAY_ACCESS_MODE: Schema = Schema::new(
    "NatGatewayAccessMode",
    &[
        Field::new("ModeValue", ValueType::String),
        Field::new("TunnelType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayAccessMode, NAT_GATEWAY_ACCESS_MODE, 0 => mode_value, 1 => tunnel_type
);

impl NatGatewayAccessMode {
    /// Sets [`mode_value`](Self#structfield.mode_value).
    #[inline]
    pub fn mode_value(mut self, value: impl IntoOption<String>) -> Self {
        self.mode_value = value.into_option();
        self
    }
    /// Sets [`tunnel_type`](Self#structfield.tunnel_type).
    #[inline]
    pub fn tunnel_type(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_type = value.into_option();
        self
    }
}

/// What a DHCP options set says.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DhcpOptions {
    /// IP addresses of DNS servers, with commas between them.
    pub domain_name_servers: Option<String>,
    /// Domain of the ECS instances.
    pub domain_name: Option<String>,
    /// Lease time of IPv4 addresses in days or hours.
    pub lease_time: Option<String>,
    /// Lease time of IPv6 addresses in days or hours.
    pub ipv6_lease_time: Option<String>,
}

pub(crate) static DHCP_OPTIONS: Schema = Schema::new(
    "DhcpOptions",
    &[
        Field::new("DomainNameServers", ValueType::String),
        Field::new("DomainName", ValueType::String),
        Field::new("LeaseTime", ValueType::String),
        Field::new("Ipv6LeaseTime", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DhcpOptions, DHCP_OPTIONS, 0 => domain_name_servers, 1 => domain_name, 2 =>
    lease_time, 3 => ipv6_lease_time
);

impl DhcpOptions {
    /// Sets [`domain_name_servers`](Self#structfield.domain_name_servers).
    #[inline]
    pub fn domain_name_servers(mut self, value: impl IntoOption<String>) -> Self {
        self.domain_name_servers = value.into_option();
        self
    }
    /// Sets [`domain_name`](Self#structfield.domain_name).
    #[inline]
    pub fn domain_name(mut self, value: impl IntoOption<String>) -> Self {
        self.domain_name = value.into_option();
        self
    }
    /// Sets [`lease_time`](Self#structfield.lease_time).
    #[inline]
    pub fn lease_time(mut self, value: impl IntoOption<String>) -> Self {
        self.lease_time = value.into_option();
        self
    }
    /// Sets [`ipv6_lease_time`](Self#structfield.ipv6_lease_time).
    #[inline]
    pub fn ipv6_lease_time(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_lease_time = value.into_option();
        self
    }
}

/// A reserved CIDR block of a VSwitch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitchCidrReservation {
    /// VPC of the VSwitch.
    pub vpc_id: Option<String>,
    /// VSwitch of the block.
    pub vswitch_id: Option<String>,
    /// Id of the block.
    pub vswitch_cidr_reservation_id: Option<String>,
    /// The block.
    pub vswitch_cidr_reservation_cidr: Option<String>,
    /// Name of the block.
    pub vswitch_cidr_reservation_name: Option<String>,
    /// Description of the block.
    pub vswitch_cidr_reservation_description: Option<String>,
    /// Version of the block: IPv4 or IPv6.
    pub ip_version: Option<String>,
    /// Time of creation.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// What the block is for: prefix.
    pub r#type: Option<String>,
    /// Number of prefixes that are free.
    pub available_cidr_count: Option<i64>,
    /// Number of prefixes that are in use.
    pub assigned_cidr_count: Option<i64>,
    /// State of the block.
    pub status: Option<VSwitchCidrReservationStatus>,
    /// Tags of the block.
    pub tags: Vec<Tag>,
}

pub(crate) static VSWITCH_CIDR_RESERVATION: Schema = Schema::new(
    "VSwitchCidrReservation",
    &[
        Field::new("VpcId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchCidrReservationId", ValueType::String),
        Field::new("VSwitchCidrReservationCidr", ValueType::String),
        Field::new("VSwitchCidrReservationName", ValueType::String),
        Field::new("VSwitchCidrReservationDescription", ValueType::String),
        Field::new("IpVersion", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Type", ValueType::String),
        Field::new("AvailableCidrCount", ValueType::Integer),
        Field::new("AssignedCidrCount", ValueType::Integer),
        Field::new(
            "Status",
            ValueType::Enum(<VSwitchCidrReservationStatus as OpenEnum>::VALUES),
        ),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))),
    ],
);

aliyun_api_core::record!(
    VSwitchCidrReservation, VSWITCH_CIDR_RESERVATION, 0 => vpc_id, 1 => vswitch_id, 2 =>
    vswitch_cidr_reservation_id, 3 => vswitch_cidr_reservation_cidr, 4 =>
    vswitch_cidr_reservation_name, 5 => vswitch_cidr_reservation_description, 6 =>
    ip_version, 7 => creation_time, 8 => r#type, 9 => available_cidr_count, 10 =>
    assigned_cidr_count, 11 => status, 12 => tags
);

impl VSwitchCidrReservation {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_id`](Self#structfield.vswitch_cidr_reservation_id).
    #[inline]
    pub fn vswitch_cidr_reservation_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_id = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_cidr`](Self#structfield.vswitch_cidr_reservation_cidr).
    #[inline]
    pub fn vswitch_cidr_reservation_cidr(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_cidr = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_name`](Self#structfield.vswitch_cidr_reservation_name).
    #[inline]
    pub fn vswitch_cidr_reservation_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_name = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_description`](Self#structfield.vswitch_cidr_reservation_description).
    #[inline]
    pub fn vswitch_cidr_reservation_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_description = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`available_cidr_count`](Self#structfield.available_cidr_count).
    #[inline]
    pub fn available_cidr_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.available_cidr_count = value.into_option();
        self
    }
    /// Sets [`assigned_cidr_count`](Self#structfield.assigned_cidr_count).
    #[inline]
    pub fn assigned_cidr_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.assigned_cidr_count = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<VSwitchCidrReservationStatus>,
    ) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// State of a VPC.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpcStatus {
    /// `Pending`: being configured, not ready for use.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpcStatus, Pending = "Pending", Available = "Available");

/// State of a DHCP options set.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DhcpOptionsSetStatus {
    /// `Available`: ready for use.
    Available,
    /// `InUse`: in use.
    InUse,
    /// `Deleted`: deleted.
    Deleted,
    /// `Pending`: being configured.
    Pending,
    /// `UnUsed`: detached; a VPC without a set has it.
    UnUsed,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    DhcpOptionsSetStatus, Available = "Available", InUse = "InUse", Deleted = "Deleted",
    Pending = "Pending", UnUsed = "UnUsed"
);

/// Line of an IPv6 CIDR block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6Isp {
    /// `BGP`: several lines.
    Bgp,
    /// `BGP_International`: several lines with international ones.
    BgpInternational,
    /// `ChinaMobile`: China Mobile.
    ChinaMobile,
    /// `ChinaUnicom`: China Unicom.
    ChinaUnicom,
    /// `ChinaTelecom`: China Telecom.
    ChinaTelecom,
    /// `ChinaMobile_L2`: China Mobile, second kind.
    ChinaMobileL2,
    /// `ChinaUnicom_L2`: China Unicom, second kind.
    ChinaUnicomL2,
    /// `ChinaTelecom_L2`: China Telecom, second kind.
    ChinaTelecomL2,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6Isp, Bgp = "BGP", BgpInternational = "BGP_International", ChinaMobile =
    "ChinaMobile", ChinaUnicom = "ChinaUnicom", ChinaTelecom = "ChinaTelecom",
    ChinaMobileL2 = "ChinaMobile_L2", ChinaUnicomL2 = "ChinaUnicom_L2", ChinaTelecomL2 =
    "ChinaTelecom_L2"
);

/// State of a VSwitch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VSwitchStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VSwitchStatus, Pending = "Pending", Available = "Available");

/// How a VSwitch is shared between accounts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VSwitchShareType {
    /// `Shared`: shared by another account.
    Shared,
    /// `Sharing`: shared with other accounts.
    Sharing,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VSwitchShareType, Shared = "Shared", Sharing = "Sharing");

/// Type of a route table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteTableType {
    /// `System`: created by the system.
    System,
    /// `Custom`: created by a user.
    Custom,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(RouteTableType, System = "System", Custom = "Custom");

/// State of a route table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteTableStatus {
    /// `Pending`: being created.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// `Deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteTableStatus, Pending = "Pending", Available = "Available", Deleting = "Deleting"
);

/// What a route table can be associated with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteTableAssociateType {
    /// `VSwitch`: VSwitches.
    VSwitch,
    /// `Gateway`: an IPv4 gateway.
    Gateway,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteTableAssociateType, VSwitch = "VSwitch", Gateway = "Gateway"
);

/// Type of a router.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterType {
    /// `VRouter`: router of a VPC.
    VRouter,
    /// `VBR`: virtual border router.
    Vbr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(RouterType, VRouter = "VRouter", Vbr = "VBR");

/// Type of the next hop of a route.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextHopType {
    /// `Instance`: ECS instance.
    Instance,
    /// `HaVip`: high-availability virtual IP address.
    HaVip,
    /// `RouterInterface`: router interface.
    RouterInterface,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NextHopType, Instance = "Instance", HaVip = "HaVip", RouterInterface =
    "RouterInterface"
);

/// Whether a resource is locked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessStatus {
    /// `Normal`: not locked.
    Normal,
    /// `FinancialLocked`: locked because a payment is overdue.
    FinancialLocked,
    /// `SecurityLocked`: locked for reasons of security.
    SecurityLocked,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    BusinessStatus, Normal = "Normal", FinancialLocked = "FinancialLocked",
    SecurityLocked = "SecurityLocked"
);

/// Why a resource is locked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LockReason {
    /// `financial`: a payment is overdue.
    Financial,
    /// `security`: for reasons of security.
    Security,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(LockReason, Financial = "financial", Security = "security");

/// Billing method of a resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeType {
    /// `PostPaid`: pay-as-you-go.
    PostPaid,
    /// `PrePaid`: subscription.
    PrePaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ChargeType, PostPaid = "PostPaid", PrePaid = "PrePaid");

/// Unit of the subscription duration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricingCycle {
    /// `Month`: months.
    Month,
    /// `Year`: years.
    Year,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(PricingCycle, Month = "Month", Year = "Year");

/// Type of an order that is not in effect yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReservationOrderType {
    /// `RENEWCHANGE`: renewal, also with another size.
    RenewChange,
    /// `TEMP_UPGRADE`: a temporary upgrade.
    TempUpgrade,
    /// `UPGRADE`: an upgrade.
    Upgrade,
    /// `RENEW`: a renewal.
    Renew,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ReservationOrderType, RenewChange = "RENEWCHANGE", TempUpgrade = "TEMP_UPGRADE",
    Upgrade = "UPGRADE", Renew = "RENEW"
);

/// Size of a NAT gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewaySpec {
    /// `Small`: small.
    Small,
    /// `Middle`: medium.
    Middle,
    /// `Large`: large.
    Large,
    /// `Xlarge.1`: extra large.
    XLarge1,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewaySpec, Small = "Small", Middle = "Middle", Large = "Large", XLarge1 =
    "Xlarge.1"
);

/// Type of a resource that has tags.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagResourceType {
    /// `VPC`: VPC.
    Vpc,
    /// `VSWITCH`: VSwitch.
    Vswitch,
    /// `ROUTETABLE`: route table.
    Routetable,
    /// `EIP`: EIP.
    Eip,
    /// `VPNGATEWAY`: VPN gateway.
    Vpngateway,
    /// `NATGATEWAY`: NAT gateway.
    Natgateway,
    /// `COMMONBANDWIDTHPACKAGE`: shared bandwidth package.
    Commonbandwidthpackage,
    /// `PREFIXLIST`: prefix list.
    Prefixlist,
    /// `PUBLICIPADDRESSPOOL`: pool of public addresses.
    Publicipaddresspool,
    /// `IPV4GATEWAY`: IPv4 gateway.
    Ipv4gateway,
    /// `IPV6GATEWAY`: IPv6 gateway.
    Ipv6gateway,
    /// `NETWORKACL`: network ACL.
    Networkacl,
    /// `TRAFFICMIRRORFILTER`: filter of traffic mirroring.
    Trafficmirrorfilter,
    /// `TRAFFICMIRRORSESSION`: session of traffic mirroring.
    Trafficmirrorsession,
    /// `FLOWLOG`: flow log.
    Flowlog,
    /// `HAVIP`: HaVip.
    Havip,
    /// `DHCPOPTIONSSET`: DHCP options set.
    Dhcpoptionsset,
    /// `GATEWAYENDPOINT`: gateway endpoint.
    Gatewayendpoint,
    /// `IPV6ADDRESS`: IPv6 address.
    Ipv6address,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    TagResourceType, Vpc = "VPC", Vswitch = "VSWITCH", Routetable = "ROUTETABLE", Eip =
    "EIP", Vpngateway = "VPNGATEWAY", Natgateway = "NATGATEWAY", Commonbandwidthpackage =
    "COMMONBANDWIDTHPACKAGE", Prefixlist = "PREFIXLIST", Publicipaddresspool =
    "PUBLICIPADDRESSPOOL", Ipv4gateway = "IPV4GATEWAY", Ipv6gateway = "IPV6GATEWAY",
    Networkacl = "NETWORKACL", Trafficmirrorfilter = "TRAFFICMIRRORFILTER",
    Trafficmirrorsession = "TRAFFICMIRRORSESSION", Flowlog = "FLOWLOG", Havip = "HAVIP",
    Dhcpoptionsset = "DHCPOPTIONSSET", Gatewayendpoint = "GATEWAYENDPOINT", Ipv6address =
    "IPV6ADDRESS"
);

/// Who made a tag key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagKeyType {
    /// `Custom`: a user.
    Custom,
    /// `System`: the system.
    System,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(TagKeyType, Custom = "Custom", System = "System");

/// State of a network ACL.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAclStatus {
    /// `Available`: ready for use.
    Available,
    /// `Modifying`: being configured.
    Modifying,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NetworkAclStatus, Available = "Available", Modifying = "Modifying"
);

/// What becomes of traffic that a rule of a network ACL is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAclPolicy {
    /// `accept`: it passes.
    Accept,
    /// `drop`: it does not pass.
    Drop,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetworkAclPolicy, Accept = "accept", Drop = "drop");

/// Protocol that a rule of a network ACL is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAclProtocol {
    /// `icmp`: ICMP.
    Icmp,
    /// `gre`: GRE.
    Gre,
    /// `tcp`: TCP.
    Tcp,
    /// `udp`: UDP.
    Udp,
    /// `all`: every protocol.
    All,
    /// `icmpv6`: ICMP of IPv6.
    Icmpv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NetworkAclProtocol, Icmp = "icmp", Gre = "gre", Tcp = "tcp", Udp = "udp", All =
    "all", Icmpv6 = "icmpv6"
);

/// Version of the Internet protocol that a rule of a network ACL is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAclIpVersion {
    /// `IPv4`: version 4.
    IPv4,
    /// `IPv6`: version 6.
    IPv6,
    /// `IPV4`: version 4, as an example of DescribeNetworkAcls spells it.
    UppercaseIpv4,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NetworkAclIpVersion, IPv4 = "IPv4", IPv6 = "IPv6", UppercaseIpv4 = "IPV4"
);

/// Where a rule of a network ACL comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAclEntryType {
    /// `custom`: created by a user.
    Custom,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetworkAclEntryType, Custom = "custom");

/// Type of a resource that a network ACL is associated with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAclResourceType {
    /// `VSwitch`: VSwitch.
    VSwitch,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetworkAclResourceType, VSwitch = "VSwitch");

/// State of the association of a resource with a network ACL.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAclResourceStatus {
    /// `BINDED`: associated.
    Binded,
    /// `BINDING`: being associated.
    Binding,
    /// `UNBINDING`: being disassociated.
    Unbinding,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NetworkAclResourceStatus, Binded = "BINDED", Binding = "BINDING", Unbinding =
    "UNBINDING"
);

/// State of an IPv6 gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6GatewayStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// `Deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6GatewayStatus, Pending = "Pending", Available = "Available", Deleting =
    "Deleting"
);

/// Metering method of the Internet bandwidth of an IPv6 address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6InternetChargeType {
    /// `PayByTraffic`: by traffic.
    PayByTraffic,
    /// `PayByBandwidth`: by bandwidth.
    PayByBandwidth,
    /// `PayByOld95`: by 95 percent of the peaks of a month; only for accounts that applied for it.
    PayByOld95,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6InternetChargeType, PayByTraffic = "PayByTraffic", PayByBandwidth =
    "PayByBandwidth", PayByOld95 = "PayByOld95"
);

/// State of an IPv6 address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6AddressStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6AddressStatus, Pending = "Pending", Available = "Available"
);

/// Where an IPv6 address can be reached from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6NetworkType {
    /// `Private`: private networks alone.
    Private,
    /// `Public`: the Internet, too.
    Public,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(Ipv6NetworkType, Private = "Private", Public = "Public");

/// Type of the resource that has an IPv6 address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6AssociatedInstanceType {
    /// `EcsInstance`: ECS instance in a VPC.
    EcsInstance,
    /// `NetworkInterface`: secondary elastic network interface.
    NetworkInterface,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6AssociatedInstanceType, EcsInstance = "EcsInstance", NetworkInterface =
    "NetworkInterface"
);

/// Whether an IPv6 address is one or a block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6AddressType {
    /// `IPv6Address`: one address.
    IPv6Address,
    /// `IPv6Prefix`: a block of addresses.
    IPv6Prefix,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6AddressType, IPv6Address = "IPv6Address", IPv6Prefix = "IPv6Prefix"
);

/// State of an egress-only rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6EgressOnlyRuleStatus {
    /// `Creating`: being created.
    Creating,
    /// `Created`: created, as the page of CreateIpv6EgressOnlyRule calls it.
    Created,
    /// `Available`: in effect.
    Available,
    /// `Deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6EgressOnlyRuleStatus, Creating = "Creating", Created = "Created", Available =
    "Available", Deleting = "Deleting"
);

/// Type of what an egress-only rule is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6EgressOnlyRuleInstanceType {
    /// `Ipv6Address`: IPv6 address.
    Ipv6Address,
    /// `IPv6Address`: IPv6 address, as the metadata of DescribeIpv6EgressOnlyRules spells it.
    UppercaseIpv6Address,
    /// `IPv6Prefix`: block of IPv6 addresses.
    IPv6Prefix,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6EgressOnlyRuleInstanceType, Ipv6Address = "Ipv6Address", UppercaseIpv6Address =
    "IPv6Address", IPv6Prefix = "IPv6Prefix"
);

/// State of a HaVip.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HaVipStatus {
    /// `Creating`: being created.
    Creating,
    /// `Available`: ready for use, with no instance.
    Available,
    /// `Associating`: being associated with an instance.
    Associating,
    /// `InUse`: associated with an instance.
    InUse,
    /// `Unassociating`: being disassociated from an instance.
    Unassociating,
    /// `Deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    HaVipStatus, Creating = "Creating", Available = "Available", Associating =
    "Associating", InUse = "InUse", Unassociating = "Unassociating", Deleting =
    "Deleting"
);

/// Type of an instance that a HaVip is associated with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HaVipInstanceType {
    /// `EcsInstance`: ECS instance.
    EcsInstance,
    /// `NetworkInterface`: elastic network interface.
    NetworkInterface,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    HaVipInstanceType, EcsInstance = "EcsInstance", NetworkInterface = "NetworkInterface"
);

/// Type of a network instance that a CEN instance connects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenInstanceType {
    /// `VPC`: VPC.
    Vpc,
    /// `VBR`: virtual border router.
    Vbr,
    /// `CCN`: CCN.
    Ccn,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(CenInstanceType, Vpc = "VPC", Vbr = "VBR", Ccn = "CCN");

/// State of a route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// `Modifying`: being changed.
    Modifying,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteEntryStatus, Pending = "Pending", Available = "Available", Modifying =
    "Modifying"
);

/// Type of a route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryType {
    /// `Custom`: created by a user.
    Custom,
    /// `System`: created by the system.
    System,
    /// `BGP`: learned through BGP.
    Bgp,
    /// `CEN`: from a CEN instance.
    Cen,
    /// `ECR`: from an express connect router.
    Ecr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteEntryType, Custom = "Custom", System = "System", Bgp = "BGP", Cen = "CEN", Ecr =
    "ECR"
);

/// Service that manages a route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryServiceType {
    /// `TR`: transit router.
    Tr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(RouteEntryServiceType, Tr = "TR");

/// Version of the Internet protocol of a route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryIpVersion {
    /// `IPv4`: version 4.
    IPv4,
    /// `IPv6`: version 6.
    IPv6,
    /// `ipv4`: version 4, as the document of 2024 spells it.
    LowercaseIpv4,
    /// `ipv6`: version 6, as the document of 2024 spells it.
    LowercaseIpv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteEntryIpVersion, IPv4 = "IPv4", IPv6 = "IPv6", LowercaseIpv4 = "ipv4",
    LowercaseIpv6 = "ipv6"
);

/// Type of the next hop of a listed route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryNextHopType {
    /// `Instance`: ECS instance.
    Instance,
    /// `HaVip`: high-availability virtual IP address.
    HaVip,
    /// `VpnGateway`: VPN gateway.
    VpnGateway,
    /// `NatGateway`: NAT gateway.
    NatGateway,
    /// `NetworkInterface`: secondary elastic network interface.
    NetworkInterface,
    /// `RouterInterface`: router interface.
    RouterInterface,
    /// `IPv6Gateway`: IPv6 gateway.
    IPv6Gateway,
    /// `Attachment`: transit router.
    Attachment,
    /// `Ipv4Gateway`: IPv4 gateway.
    Ipv4Gateway,
    /// `GatewayEndpoint`: gateway endpoint.
    GatewayEndpoint,
    /// `CenBasic`: CEN instance without transit routers.
    CenBasic,
    /// `Ecr`: express connect router.
    Ecr,
    /// `VpcPeer`: VPC peering connection; only CreateRouteEntry lists it.
    VpcPeer,
    /// `Local`: the VPC itself; only UpdateGatewayRouteTableEntryAttribute lists it.
    Local,
    /// `service`: only an example of DescribeRouteTables has it.
    Service,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteEntryNextHopType, Instance = "Instance", HaVip = "HaVip", VpnGateway =
    "VpnGateway", NatGateway = "NatGateway", NetworkInterface = "NetworkInterface",
    RouterInterface = "RouterInterface", IPv6Gateway = "IPv6Gateway", Attachment =
    "Attachment", Ipv4Gateway = "Ipv4Gateway", GatewayEndpoint = "GatewayEndpoint",
    CenBasic = "CenBasic", Ecr = "Ecr", VpcPeer = "VpcPeer", Local = "Local", Service =
    "service"
);

/// Role of a router interface in a peering connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterInterfaceRole {
    /// `InitiatingSide`: starts the connection.
    InitiatingSide,
    /// `AcceptingSide`: accepts the connection.
    AcceptingSide,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouterInterfaceRole, InitiatingSide = "InitiatingSide", AcceptingSide =
    "AcceptingSide"
);

/// Size of a router interface. Each has its bandwidth.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterInterfaceSpec {
    /// `Mini.2`: 2 Mbit/s.
    Mini2,
    /// `Mini.5`: 5 Mbit/s.
    Mini5,
    /// `Small.1`: 10 Mbit/s.
    Small1,
    /// `Small.2`: 20 Mbit/s.
    Small2,
    /// `Small.5`: 50 Mbit/s.
    Small5,
    /// `Middle.1`: 100 Mbit/s.
    Middle1,
    /// `Middle.2`: 200 Mbit/s.
    Middle2,
    /// `Middle.5`: 500 Mbit/s.
    Middle5,
    /// `Large.1`: 1000 Mbit/s.
    Large1,
    /// `Large.2`: 2000 Mbit/s.
    Large2,
    /// `Large.5`: 5000 Mbit/s.
    Large5,
    /// `Xlarge.1`: 10000 Mbit/s.
    XLarge1,
    /// `Negative`: the size of every acceptor.
    Negative,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouterInterfaceSpec, Mini2 = "Mini.2", Mini5 = "Mini.5", Small1 = "Small.1", Small2 =
    "Small.2", Small5 = "Small.5", Middle1 = "Middle.1", Middle2 = "Middle.2", Middle5 =
    "Middle.5", Large1 = "Large.1", Large2 = "Large.2", Large5 = "Large.5", XLarge1 =
    "Xlarge.1", Negative = "Negative"
);

/// State of a router interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterInterfaceStatus {
    /// `Idle`: not connected yet.
    Idle,
    /// `Connecting`: an initiator whose connection is being established.
    Connecting,
    /// `Activating`: being activated.
    Activating,
    /// `Active`: in use.
    Active,
    /// `Deactivating`: being deactivated.
    Deactivating,
    /// `Inactive`: not in use.
    Inactive,
    /// `Deleted`: deleted; seen if the other end of a connection is gone.
    Deleted,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouterInterfaceStatus, Idle = "Idle", Connecting = "Connecting", Activating =
    "Activating", Active = "Active", Deactivating = "Deactivating", Inactive =
    "Inactive", Deleted = "Deleted"
);

/// Version of the IP addresses of BGP peers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BgpIpVersion {
    /// `IPv4`: version 4.
    IPv4,
    /// `IPv6`: version 6.
    IPv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(BgpIpVersion, IPv4 = "IPv4", IPv6 = "IPv6");

/// State of a BGP peer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BgpPeerStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// `Modifying`: being changed.
    Modifying,
    /// `Deleting`: being deleted.
    Deleting,
    /// `Deleted`: deleted.
    Deleted,
    /// `active`: in use.
    Active,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    BgpPeerStatus, Pending = "Pending", Available = "Available", Modifying = "Modifying",
    Deleting = "Deleting", Deleted = "Deleted", Active = "active"
);

/// State of a BGP connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BgpStatus {
    /// `Idle`: not connected.
    Idle,
    /// `Connect`: being connected.
    Connect,
    /// `Active`: waiting for the peer.
    Active,
    /// `Established`: connected.
    Established,
    /// `Down`: not available.
    Down,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    BgpStatus, Idle = "Idle", Connect = "Connect", Active = "Active", Established =
    "Established", Down = "Down"
);

/// State of a VBR. The manual gives it the states of physical connections as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualBorderRouterStatus {
    /// `unconfirmed`: created for another account that has not confirmed it yet.
    Unconfirmed,
    /// `active`: in use.
    Active,
    /// `terminating`: being terminated.
    Terminating,
    /// `terminated`: not in operation.
    Terminated,
    /// `recovering`: being recovered.
    Recovering,
    /// `deleting`: being deleted.
    Deleting,
    /// `Initial`: applied for.
    Initial,
    /// `Approved`: application approved.
    Approved,
    /// `Allocating`: resources are being allocated.
    Allocating,
    /// `Allocated`: access is being built.
    Allocated,
    /// `Confirmed`: waiting for the confirmation of the user.
    Confirmed,
    /// `Enabled`: in use.
    Enabled,
    /// `Rejected`: application rejected.
    Rejected,
    /// `Canceled`: canceled before it was enabled.
    Canceled,
    /// `Allocation Failed`: no resources could be allocated.
    AllocationFailed,
    /// `Terminated`: not in operation, in the manual.
    NotInOperation,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VirtualBorderRouterStatus, Unconfirmed = "unconfirmed", Active = "active",
    Terminating = "terminating", Terminated = "terminated", Recovering = "recovering",
    Deleting = "deleting", Initial = "Initial", Approved = "Approved", Allocating =
    "Allocating", Allocated = "Allocated", Confirmed = "Confirmed", Enabled = "Enabled",
    Rejected = "Rejected", Canceled = "Canceled", AllocationFailed = "Allocation Failed",
    NotInOperation = "Terminated", Available = "Available"
);

/// What to filter by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualBorderRouterFilterKey {
    /// `PhysicalConnectionId`: id of the physical connection.
    PhysicalConnectionId,
    /// `VbrId`: id of the VBR.
    VbrId,
    /// `Status`: state of the VBR.
    Status,
    /// `Name`: name of the VBR.
    Name,
    /// `AccessPointId`: id of the access point.
    AccessPointId,
    /// `eccId`: id of the ECC instance.
    EccId,
    /// `type`: type of the VBR.
    Type,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VirtualBorderRouterFilterKey, PhysicalConnectionId = "PhysicalConnectionId", VbrId =
    "VbrId", Status = "Status", Name = "Name", AccessPointId = "AccessPointId", EccId =
    "eccId", Type = "type"
);

/// State of a physical connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionStatus {
    /// `Initial`: the application is under review.
    Initial,
    /// `Approved`: the application is approved.
    Approved,
    /// `Allocating`: resources are being allocated.
    Allocating,
    /// `Allocated`: cables are being laid at the data center.
    Allocated,
    /// `Confirmed`: the user has to confirm.
    Confirmed,
    /// `Enabled`: in operation.
    Enabled,
    /// `Rejected`: the application is rejected.
    Rejected,
    /// `Canceled`: canceled before it was enabled.
    Canceled,
    /// `AllocationFailed`: resources could not be allocated.
    AllocationFailed,
    /// `Terminating`: being terminated.
    Terminating,
    /// `Terminated`: not in operation any more.
    Terminated,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionStatus, Initial = "Initial", Approved = "Approved", Allocating =
    "Allocating", Allocated = "Allocated", Confirmed = "Confirmed", Enabled = "Enabled",
    Rejected = "Rejected", Canceled = "Canceled", AllocationFailed = "AllocationFailed",
    Terminating = "Terminating", Terminated = "Terminated"
);

/// Provider of a leased line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionLineOperator {
    /// `CT`: China Telecom.
    Ct,
    /// `CU`: China Unicom.
    Cu,
    /// `CM`: China Mobile.
    Cm,
    /// `CO`: another provider in mainland China.
    Co,
    /// `Equinix`: Equinix.
    Equinix,
    /// `Other`: another provider outside mainland China.
    Other,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionLineOperator, Ct = "CT", Cu = "CU", Cm = "CM", Co = "CO", Equinix =
    "Equinix", Other = "Other"
);

/// Port type of a physical connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionPortType {
    /// `100Base-T`: electrical, 100 Mbit/s.
    Base100T,
    /// `1000Base-T`: electrical, 1 Gbit/s.
    Base1000T,
    /// `1000Base-LX`: optical, single-mode, 1 Gbit/s, up to 10 km.
    Base1000Lx,
    /// `10GBase-T`: electrical, 10 Gbit/s.
    Base10GT,
    /// `10GBase-LR`: optical, single-mode, 10 Gbit/s, up to 10 km.
    Base10GLr,
    /// `40GBase-LR`: optical, single-mode, 40 Gbit/s, on request.
    Base40GLr,
    /// `100GBase-LR`: optical, single-mode, 100 Gbit/s, on request.
    Base100GLr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionPortType, Base100T = "100Base-T", Base1000T = "1000Base-T",
    Base1000Lx = "1000Base-LX", Base10GT = "10GBase-T", Base10GLr = "10GBase-LR",
    Base40GLr = "40GBase-LR", Base100GLr = "100GBase-LR"
);

/// Type of a leased line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionLineType {
    /// `MSTP`.
    Mstp,
    /// `Other`.
    Other,
    /// `SDH`.
    Sdh,
    /// `MPLSVPN`.
    Mplsvpn,
    /// `FIBRE`.
    Fibre,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionLineType, Mstp = "MSTP", Other = "Other", Sdh = "SDH", Mplsvpn =
    "MPLSVPN", Fibre = "FIBRE"
);

/// State of an LOA.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionLoaStatus {
    /// `Applying`: applied for.
    Applying,
    /// `Accept`: the application is accepted.
    Accept,
    /// `Available`: ready for use.
    Available,
    /// `Rejected`: the application is rejected.
    Rejected,
    /// `Completing`: the line is being installed.
    Completing,
    /// `Complete`: the line is installed.
    Complete,
    /// `Deleted`: deleted.
    Deleted,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionLoaStatus, Applying = "Applying", Accept = "Accept", Available =
    "Available", Rejected = "Rejected", Completing = "Completing", Complete = "Complete",
    Deleted = "Deleted"
);

/// Type of the document that an installer holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionCertificateType {
    /// `IDCard`: identity card.
    IdCard,
    /// `Passport`: passport.
    Passport,
    /// `Other`: another document.
    Other,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionCertificateType, IdCard = "IDCard", Passport = "Passport", Other =
    "Other"
);

/// Gender of an installer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionGender {
    /// `Male`: male.
    Male,
    /// `Female`: female.
    Female,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(PhysicalConnectionGender, Male = "Male", Female = "Female");

/// Whether a physical connection is shared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionProductType {
    /// `PhysicalConnection`: dedicated, not shared.
    PhysicalConnection,
    /// `VirtualPhysicalConnection`: hosted, a share of another one.
    VirtualPhysicalConnection,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionProductType, PhysicalConnection = "PhysicalConnection",
    VirtualPhysicalConnection = "VirtualPhysicalConnection"
);

/// Who pays for a hosted connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionOrderMode {
    /// `PayByPhysicalConnectionOwner`: the partner, who owns the physical connection.
    PayByPhysicalConnectionOwner,
    /// `PayByVirtualPhysicalConnectionOwner`: the tenant, who owns the hosted connection.
    PayByVirtualPhysicalConnectionOwner,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionOrderMode, PayByPhysicalConnectionOwner =
    "PayByPhysicalConnectionOwner", PayByVirtualPhysicalConnectionOwner =
    "PayByVirtualPhysicalConnectionOwner"
);

/// Whether the tenant has accepted a hosted connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostedConnectionStatus {
    /// `Confirmed`: accepted.
    Confirmed,
    /// `UnConfirmed`: not accepted yet.
    UnConfirmed,
    /// `Deleted`: deleted.
    Deleted,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    HostedConnectionStatus, Confirmed = "Confirmed", UnConfirmed = "UnConfirmed", Deleted
    = "Deleted"
);

/// Version of the IKE protocol.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnIkeVersion {
    /// `ikev1`: version 1.
    Ikev1,
    /// `ikev2`: version 2.
    Ikev2,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnIkeVersion, Ikev1 = "ikev1", Ikev2 = "ikev2");

/// Negotiation mode of version 1 of IKE.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnIkeMode {
    /// `main`: main mode, which is more secure.
    Main,
    /// `aggressive`: aggressive mode, which suits NAT traversal better.
    Aggressive,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnIkeMode, Main = "main", Aggressive = "aggressive");

/// Encryption algorithm of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnEncryptionAlgorithm {
    /// `aes`: AES.
    Aes,
    /// `aes192`: AES-192.
    Aes192,
    /// `aes256`: AES-256.
    Aes256,
    /// `des`: DES.
    Des,
    /// `3des`: triple DES.
    TripleDes,
    /// `sm4`: SM4, of a NationalStandard gateway.
    Sm4,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnEncryptionAlgorithm, Aes = "aes", Aes192 = "aes192", Aes256 = "aes256", Des =
    "des", TripleDes = "3des", Sm4 = "sm4"
);

/// Authentication algorithm of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnAuthAlgorithm {
    /// `md5`: MD5.
    Md5,
    /// `sha1`: SHA-1.
    Sha1,
    /// `sha256`: SHA-256.
    Sha256,
    /// `sha384`: SHA-384.
    Sha384,
    /// `sha512`: SHA-512.
    Sha512,
    /// `sm3`: SM3, of a NationalStandard gateway.
    Sm3,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnAuthAlgorithm, Md5 = "md5", Sha1 = "sha1", Sha256 = "sha256", Sha384 = "sha384",
    Sha512 = "sha512", Sm3 = "sm3"
);

/// Diffie-Hellman group of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnDhGroup {
    /// `group1`: group 1.
    Group1,
    /// `group2`: group 2.
    Group2,
    /// `group5`: group 5.
    Group5,
    /// `group14`: group 14.
    Group14,
    /// `group24`: group 24, which only the manual has.
    Group24,
    /// `disabled`: none, which only phase two may have.
    Disabled,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnDhGroup, Group1 = "group1", Group2 = "group2", Group5 = "group5", Group14 =
    "group14", Group24 = "group24", Disabled = "disabled"
);

/// Negotiation state of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnConnectionStatus {
    /// `ike_sa_not_established`: phase one of the negotiation failed.
    IkeSaNotEstablished,
    /// `ike_sa_established`: phase one of the negotiation succeeded.
    IkeSaEstablished,
    /// `ipsec_sa_not_established`: phase two of the negotiation failed.
    IpsecSaNotEstablished,
    /// `ipsec_sa_established`: phase two of the negotiation succeeded.
    IpsecSaEstablished,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnConnectionStatus, IkeSaNotEstablished = "ike_sa_not_established", IkeSaEstablished
    = "ike_sa_established", IpsecSaNotEstablished = "ipsec_sa_not_established",
    IpsecSaEstablished = "ipsec_sa_established"
);

/// Result of the health check of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnHealthCheckStatus {
    /// `success`: the other end is reached.
    Success,
    /// `failed`: the other end is not reached.
    Failed,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnHealthCheckStatus, Success = "success", Failed = "failed"
);

/// What a failed health check does to published routes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnHealthCheckPolicy {
    /// `revoke_route`: withdraws them.
    RevokeRoute,
    /// `reserve_route`: leaves them.
    ReserveRoute,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnHealthCheckPolicy, RevokeRoute = "revoke_route", ReserveRoute = "reserve_route"
);

/// Negotiation state of BGP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnBgpStatus {
    /// `success`: established.
    Success,
    /// `failed`: not established.
    Failed,
    /// `false`: not established.
    False,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnBgpStatus, Success = "success", Failed = "failed", False = "false"
);

/// What an IPsec connection is associated with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnAttachType {
    /// `CEN`: a transit router of a CEN instance.
    Cen,
    /// `NO_ASSOCIATED`: nothing.
    NoAssociated,
    /// `VPNGW`: a VPN gateway.
    Vpngw,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnAttachType, Cen = "CEN", NoAssociated = "NO_ASSOCIATED", Vpngw = "VPNGW"
);

/// Network that a VPN goes through.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnNetworkType {
    /// `public`: the Internet.
    Public,
    /// `private`: private networks.
    Private,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnNetworkType, Public = "public", Private = "private");

/// State of the association of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnConnectionState {
    /// `active`: associated with a VPN gateway and in operation.
    Active,
    /// `init`: not associated with anything yet.
    Init,
    /// `attaching`: being associated with a transit router.
    Attaching,
    /// `attached`: associated with a transit router.
    Attached,
    /// `detaching`: being disassociated from a transit router.
    Detaching,
    /// `financialLocked`: locked because a payment is overdue.
    FinancialLocked,
    /// `provisioning`: being set up.
    Provisioning,
    /// `updating`: being changed.
    Updating,
    /// `upgrading`: being upgraded.
    Upgrading,
    /// `deleted`: deleted.
    Deleted,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnConnectionState, Active = "active", Init = "init", Attaching = "attaching",
    Attached = "attached", Detaching = "detaching", FinancialLocked = "financialLocked",
    Provisioning = "provisioning", Updating = "updating", Upgrading = "upgrading",
    Deleted = "deleted"
);

/// Role of one of two tunnels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnTunnelRole {
    /// `master`: the active tunnel.
    Master,
    /// `slave`: the standby tunnel.
    Slave,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnTunnelRole, Master = "master", Slave = "slave");

/// State of a tunnel.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnTunnelState {
    /// `active`: in operation.
    Active,
    /// `updating`: being changed.
    Updating,
    /// `deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnTunnelState, Active = "active", Updating = "updating", Deleting = "deleting"
);

/// Whether a VPN gateway has a feature.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnFeatureState {
    /// `enable`: the feature is on.
    Enable,
    /// `disable`: the feature is off.
    Disable,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnFeatureState, Enable = "enable", Disable = "disable");

/// Type of a VPN gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnGatewayType {
    /// `Normal`: with international algorithms.
    Normal,
    /// `NationalStandard`: with Chinese algorithms.
    NationalStandard,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnGatewayType, Normal = "Normal", NationalStandard = "NationalStandard"
);

/// What a VPN gateway is made for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnGatewayCategory {
    /// `Traditional`: IPsec-VPN and SSL-VPN.
    Traditional,
    /// `Enhance.SiteToSite`: IPsec-VPN alone.
    EnhanceSiteToSite,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnGatewayCategory, Traditional = "Traditional", EnhanceSiteToSite =
    "Enhance.SiteToSite"
);

/// State of an order for a VPN gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnReservationStatus {
    /// `1`: a renewal that is not in effect yet.
    Pending,
    /// `2`: a temporary upgrade that is in effect.
    InEffect,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnReservationStatus, Pending = "1", InEffect = "2");

/// Type of a route of a VPN gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnRouteEntryType {
    /// `custom`: destination route.
    Custom,
    /// `bgp`: BGP route.
    Bgp,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnRouteEntryType, Custom = "custom", Bgp = "bgp");

/// Where a route of a VPN gateway comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnRouteSource {
    /// `CLOUD`: cloud resources that the gateway is associated with.
    Cloud,
    /// `VPN_BGP`: BGP.
    VpnBgp,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnRouteSource, Cloud = "CLOUD", VpnBgp = "VPN_BGP");

/// State of a VPN gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnGatewayStatus {
    /// `init`: new and not set up yet.
    Init,
    /// `provisioning`: being set up.
    Provisioning,
    /// `active`: in operation.
    Active,
    /// `updating`: being changed.
    Updating,
    /// `deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnGatewayStatus, Init = "init", Provisioning = "provisioning", Active = "active",
    Updating = "updating", Deleting = "deleting"
);

/// Whether a VPN gateway is locked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnGatewayBusinessStatus {
    /// `Normal`: not locked.
    Normal,
    /// `FinancialLocked`: locked because a payment is overdue.
    FinancialLocked,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnGatewayBusinessStatus, Normal = "Normal", FinancialLocked = "FinancialLocked"
);

/// Encryption algorithm of an SSL-VPN server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SslVpnCipher {
    /// `AES-128-CBC`: AES with a key of 128 bits.
    Aes128Cbc,
    /// `AES-192-CBC`: AES with a key of 192 bits.
    Aes192Cbc,
    /// `AES-256-CBC`: AES with a key of 256 bits.
    Aes256Cbc,
    /// `none`: no encryption.
    None,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SslVpnCipher, Aes128Cbc = "AES-128-CBC", Aes192Cbc = "AES-192-CBC", Aes256Cbc =
    "AES-256-CBC", None = "none"
);

/// Protocol of an SSL-VPN server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SslVpnProto {
    /// `UDP`: UDP.
    Udp,
    /// `TCP`: TCP.
    Tcp,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(SslVpnProto, Udp = "UDP", Tcp = "TCP");

/// Billing method of a NAT gateway or a NAT bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatInstanceChargeType {
    /// `PostPaid`: pay-as-you-go.
    PostPaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NatInstanceChargeType, PostPaid = "PostPaid");

/// State of a NAT gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayStatus {
    /// `Initiating`: being set up, as the manual of 2019 has it.
    Initiating,
    /// `Available`: ready for use.
    Available,
    /// `Pending`: being configured, as the manual of 2019 has it.
    Pending,
    /// `Creating`: being created.
    Creating,
    /// `Modifying`: being given another size.
    Modifying,
    /// `Deleting`: being deleted.
    Deleting,
    /// `Converting`: being converted from a standard gateway into an enhanced one.
    Converting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayStatus, Initiating = "Initiating", Available = "Available", Pending =
    "Pending", Creating = "Creating", Modifying = "Modifying", Deleting = "Deleting",
    Converting = "Converting"
);

/// Generation of a NAT gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayType {
    /// `Enhanced`: the only one that is sold today.
    Enhanced,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NatGatewayType, Enhanced = "Enhanced");

/// Network that a NAT gateway leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayNetworkType {
    /// `internet`: the Internet.
    Internet,
    /// `intranet`: other private networks; the gateway is a VPC NAT gateway.
    Intranet,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayNetworkType, Internet = "internet", Intranet = "intranet"
);

/// Metering method of a NAT gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayInternetChargeType {
    /// `PayByLcu`: by the capacity units in use.
    PayByLcu,
    /// `PayBySpec`: by the size, which is no longer sold.
    PayBySpec,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayInternetChargeType, PayByLcu = "PayByLcu", PayBySpec = "PayBySpec"
);

/// How EIPs are associated with a NAT gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayEipBindMode {
    /// `MULTI_BINDED`: the gateway sees the addresses of its EIPs.
    MultiBinded,
    /// `NAT`: each EIP takes a private address of the VSwitch, up to 50; goes together with an IPv4 gateway.
    Nat,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewayEipBindMode, MultiBinded = "MULTI_BINDED", Nat = "NAT"
);

/// State of a NAT IP address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatIpStatus {
    /// `Creating`: being created.
    Creating,
    /// `Available`: ready for use.
    Available,
    /// `Deleting`: being deleted.
    Deleting,
    /// `Deleted`: deleted.
    Deleted,
    /// `Associating`: being associated with an SNAT or DNAT entry.
    Associating,
    /// `Associated`: associated with an SNAT or DNAT entry.
    Associated,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatIpStatus, Creating = "Creating", Available = "Available", Deleting = "Deleting",
    Deleted = "Deleted", Associating = "Associating", Associated = "Associated"
);

/// State of a CIDR block of a NAT gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatIpCidrStatus {
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NatIpCidrStatus, Available = "Available");

/// Metering method of a NAT bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatBandwidthPackageInternetChargeType {
    /// `PayByTraffic`: by the amount of traffic.
    PayByTraffic,
    /// `PayByBandwidth`: by the bandwidth.
    PayByBandwidth,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatBandwidthPackageInternetChargeType, PayByTraffic = "PayByTraffic", PayByBandwidth
    = "PayByBandwidth"
);

/// Internet provider of a NAT bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatBandwidthPackageIsp {
    /// `BGP`: several lines.
    Bgp,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NatBandwidthPackageIsp, Bgp = "BGP");

/// Protocol whose packets a DNAT entry forwards.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardEntryProtocol {
    /// `TCP`: TCP packets.
    Tcp,
    /// `UDP`: UDP packets.
    Udp,
    /// `Any`: all packets.
    Any,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ForwardEntryProtocol, Tcp = "TCP", Udp = "UDP", Any = "Any");

/// Type of a global acceleration instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalAccelerationBandwidthType {
    /// `Sharing`: shared bandwidth.
    Sharing,
    /// `Exclusive`: dedicated bandwidth.
    Exclusive,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GlobalAccelerationBandwidthType, Sharing = "Sharing", Exclusive = "Exclusive"
);

/// Service area of a global acceleration instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalAccelerationServiceLocation {
    /// `china-mainland`: mainland of China.
    ChinaMainland,
    /// `north-america`: North America.
    NorthAmerica,
    /// `asia-pacific`: Asia Pacific.
    AsiaPacific,
    /// `europe`: Europe.
    Europe,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GlobalAccelerationServiceLocation, ChinaMainland = "china-mainland", NorthAmerica =
    "north-america", AsiaPacific = "asia-pacific", Europe = "europe"
);

/// Type of a backend server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalAccelerationServerType {
    /// `EcsInstance`: ECS instance.
    EcsInstance,
    /// `SlbInstance`: SLB instance.
    SlbInstance,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GlobalAccelerationServerType, EcsInstance = "EcsInstance", SlbInstance =
    "SlbInstance"
);

/// Metering method of a shared bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonBandwidthPackageInternetChargeType {
    /// `PayBy95`: by the 95th percentile of the bandwidth.
    PayBy95,
    /// `PayByBandwidth`: by the bandwidth.
    PayByBandwidth,
    /// `PayByTraffic`: by the amount of traffic.
    PayByTraffic,
    /// `PayByDominantTraffic`: by the traffic in the direction that has more.
    PayByDominantTraffic,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CommonBandwidthPackageInternetChargeType, PayBy95 = "PayBy95", PayByBandwidth =
    "PayByBandwidth", PayByTraffic = "PayByTraffic", PayByDominantTraffic =
    "PayByDominantTraffic"
);

/// State of a shared bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonBandwidthPackageStatus {
    /// `Available`: ready for use.
    Available,
    /// `Modifying`: being changed.
    Modifying,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CommonBandwidthPackageStatus, Available = "Available", Modifying = "Modifying"
);

/// Whether a shared bandwidth package is locked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonBandwidthPackageBusinessStatus {
    /// `Normal`: not locked.
    Normal,
    /// `FinancialLocked`: locked because a payment is overdue.
    FinancialLocked,
    /// `SecurityLocked`: locked for reasons of security.
    SecurityLocked,
    /// `Unactivated`: not activated yet.
    Unactivated,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CommonBandwidthPackageBusinessStatus, Normal = "Normal", FinancialLocked =
    "FinancialLocked", SecurityLocked = "SecurityLocked", Unactivated = "Unactivated"
);

/// State of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipStatus {
    /// `Associating`: being associated with a resource.
    Associating,
    /// `Unassociating`: being disassociated.
    Unassociating,
    /// `InUse`: allocated.
    InUse,
    /// `Available`: ready for use.
    Available,
    /// `Releasing`: being released.
    Releasing,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipStatus, Associating = "Associating", Unassociating = "Unassociating", InUse =
    "InUse", Available = "Available", Releasing = "Releasing"
);

/// Type of the resource that an EIP is associated with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipInstanceType {
    /// `EcsInstance`: ECS instance in a VPC.
    EcsInstance,
    /// `SlbInstance`: SLB instance in a VPC.
    SlbInstance,
    /// `Nat`: NAT gateway.
    Nat,
    /// `HaVip`: high-availability virtual IP address.
    HaVip,
    /// `NetworkInterface`: elastic network interface.
    NetworkInterface,
    /// `IpAddress`: IP address of a VPC.
    IpAddress,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipInstanceType, EcsInstance = "EcsInstance", SlbInstance = "SlbInstance", Nat =
    "Nat", HaVip = "HaVip", NetworkInterface = "NetworkInterface", IpAddress =
    "IpAddress"
);

/// Metering method of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipInternetChargeType {
    /// `PayByTraffic`: by the amount of traffic.
    PayByTraffic,
    /// `PayByBandwidth`: by the bandwidth.
    PayByBandwidth,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipInternetChargeType, PayByTraffic = "PayByTraffic", PayByBandwidth =
    "PayByBandwidth"
);

/// Line of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipIsp {
    /// `BGP`: several lines.
    Bgp,
    /// `ChinaTelecom`: China Telecom.
    ChinaTelecom,
    /// `ChinaUnicom`: China Unicom.
    ChinaUnicom,
    /// `ChinaMobile`: China Mobile.
    ChinaMobile,
    /// `BGP_FinanceCloud`: financial cloud in Hangzhou.
    BgpFinanceCloud,
    /// `BGP_PRO`: several lines of higher quality.
    BgpPro,
    /// `ChinaTelecom_L2`: China Telecom, second tier.
    ChinaTelecomL2,
    /// `ChinaUnicom_L2`: China Unicom, second tier.
    ChinaUnicomL2,
    /// `ChinaMobile_L2`: China Mobile, second tier.
    ChinaMobileL2,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipIsp, Bgp = "BGP", ChinaTelecom = "ChinaTelecom", ChinaUnicom = "ChinaUnicom",
    ChinaMobile = "ChinaMobile", BgpFinanceCloud = "BGP_FinanceCloud", BgpPro =
    "BGP_PRO", ChinaTelecomL2 = "ChinaTelecom_L2", ChinaUnicomL2 = "ChinaUnicom_L2",
    ChinaMobileL2 = "ChinaMobile_L2"
);

/// How an EIP is associated with a network interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipAssociationMode {
    /// `NAT`: by address translation.
    Nat,
    /// `MULTI_BINDED`: visible on the interface, several on one.
    MultiBinded,
    /// `BINDED`: visible on the interface.
    Binded,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipAssociationMode, Nat = "NAT", MultiBinded = "MULTI_BINDED", Binded = "BINDED"
);

/// Level of protection against DDoS attacks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityProtectionType {
    /// `AntiDDoS_Enhanced`: Anti-DDoS Pro or Premium.
    AntiDdosEnhanced,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SecurityProtectionType, AntiDdosEnhanced = "AntiDDoS_Enhanced"
);

/// Whether an EIP or a shared bandwidth package is for a cloud box.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicIpBizType {
    /// `Default`: for no special use.
    Default,
    /// `CloudBox`: for a cloud box.
    CloudBox,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(PublicIpBizType, Default = "Default", CloudBox = "CloudBox");

/// Type of the resource whose traffic a flow log captures.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowLogResourceType {
    /// `NetworkInterface`: a network interface.
    NetworkInterface,
    /// `VSwitch`: all network interfaces of a VSwitch.
    VSwitch,
    /// `VPC`: all network interfaces of a VPC.
    Vpc,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    FlowLogResourceType, NetworkInterface = "NetworkInterface", VSwitch = "VSwitch", Vpc
    = "VPC"
);

/// Traffic that a flow log captures.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowLogTrafficType {
    /// `All`: all traffic.
    All,
    /// `Allow`: traffic that access control allows.
    Allow,
    /// `Drop`: traffic that access control denies.
    Drop,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    FlowLogTrafficType, All = "All", Allow = "Allow", Drop = "Drop"
);

/// State of a flow log.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowLogStatus {
    /// `Active`: in operation.
    Active,
    /// `Activating`: being created or activated.
    Activating,
    /// `Inactive`: not in operation.
    Inactive,
    /// `Deactivating`: being deactivated.
    Deactivating,
    /// `Modifying`: being changed.
    Modifying,
    /// `Deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    FlowLogStatus, Active = "Active", Activating = "Activating", Inactive = "Inactive",
    Deactivating = "Deactivating", Modifying = "Modifying", Deleting = "Deleting"
);

/// Path of the traffic that a flow log captures.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowLogTrafficPath {
    /// `all`: any path.
    All,
    /// `internetGateway`: from and to the Internet.
    InternetGateway,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    FlowLogTrafficPath, All = "all", InternetGateway = "internetGateway"
);

/// Version of the addresses whose traffic a flow log captures.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowLogIpVersion {
    /// `IPV4`: IPv4 alone.
    Ipv4,
    /// `DualStack`: IPv4 and IPv6.
    DualStack,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(FlowLogIpVersion, Ipv4 = "IPV4", DualStack = "DualStack");

/// State of an IPv4 gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv4GatewayStatus {
    /// `Creating`: being created.
    Creating,
    /// `Created`: ready for use.
    Created,
    /// `Activating`: being activated.
    Activating,
    /// `Modifying`: being changed.
    Modifying,
    /// `Deleting`: being deleted.
    Deleting,
    /// `Deleted`: deleted.
    Deleted,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv4GatewayStatus, Creating = "Creating", Created = "Created", Activating =
    "Activating", Modifying = "Modifying", Deleting = "Deleting", Deleted = "Deleted"
);

/// Type of a gateway with a route table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GatewayType {
    /// `Ipv4Gateway`: IPv4 gateway.
    Ipv4Gateway,
    /// `Ipv6Gateway`: IPv6 gateway.
    Ipv6Gateway,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GatewayType, Ipv4Gateway = "Ipv4Gateway", Ipv6Gateway = "Ipv6Gateway"
);

/// State of a prefix list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrefixListStatus {
    /// `Created`: ready for use.
    Created,
    /// `Modifying`: being changed.
    Modifying,
    /// `Deleted`: deleted.
    Deleted,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PrefixListStatus, Created = "Created", Modifying = "Modifying", Deleted = "Deleted"
);

/// State of a reserved CIDR block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VSwitchCidrReservationStatus {
    /// `Assigning`: being reserved.
    Assigning,
    /// `Assigned`: reserved.
    Assigned,
    /// `Releasing`: being released.
    Releasing,
    /// `Released`: released.
    Released,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VSwitchCidrReservationStatus, Assigning = "Assigning", Assigned = "Assigned",
    Releasing = "Releasing", Released = "Released"
);
