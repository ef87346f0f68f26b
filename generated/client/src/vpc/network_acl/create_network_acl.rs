// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNetworkAcl`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a network ACL for a VPC.
///
/// A network ACL filters the traffic of the VSwitches that it is associated with. A VPC cannot have one while it has ECS instances of old families, which are upgraded or released first: ecs.c1, c2, c4, c5, ce4, cm4, d1, e3, e4, ga1, gn4, gn5, i1, m1, m2, mn4, n1, n2, n4, s1, s2, s3, se1, sn1, sn2, t1 and xn4.
///
/// The parameters of `CreateNetworkAcl`. Sent with [`Client::create_network_acl`](super::super::Client::create_network_acl); the response is a [`CreateNetworkAclResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_network_acl("vpc-dsfd34356vdf****")
///     .network_acl_name("acl-1")
///     .description("This is my NetworkAcl.")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ParameterMissing.AliUid`](super::super::ErrorCode::ParameterMissingAliUid), [`ParameterMissing.Bid`](super::super::ErrorCode::ParameterMissingBid), [`ParameterMissing.RegionId`](super::super::ErrorCode::ParameterMissingRegionId), [`ParameterEmpty.RegionId`](super::super::ErrorCode::ParameterEmptyRegionId), [`ParameterMissing.VpcId`](super::super::ErrorCode::ParameterMissingVpcId), [`ParameterLengthIllegal.Name`](super::super::ErrorCode::ParameterLengthIllegalName), [`ParameterIllegal.Name`](super::super::ErrorCode::ParameterIllegalName), [`ParameterLengthIllegal.Description`](super::super::ErrorCode::ParameterLengthIllegalDescription), [`ParameterIllegal.Description`](super::super::ErrorCode::ParameterIllegalDescription), [`ParameterEmpty.VpcId`](super::super::ErrorCode::ParameterEmptyVpcId), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`QuotaExceed.NetworkAcl`](super::super::ErrorCode::QuotaExceedNetworkAcl), [`NotSupport.NetworkAcl`](super::super::ErrorCode::NotSupportNetworkAcl), [`IllegalParamFormat.%s`](super::super::ErrorCode::IllegalParamFormatAny).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkAclRequest {
    /// VPC to create the network ACL for.
    ///
    /// Required.
    pub vpc_id: String,
    /// Name of the network ACL.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub network_acl_name: Option<String>,
    /// Description of the network ACL.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Tags of the network ACL.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Region of the network ACL.
    pub region_id: Option<String>,
}

pub(crate) static CREATE_NETWORK_ACL_REQUEST: Schema = Schema::new(
    "CreateNetworkAclRequest",
    &[
        Field::new("VpcId", ValueType::String).required(),
        Field::new("NetworkAclName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateNetworkAclRequest, CREATE_NETWORK_ACL_REQUEST, 0 => vpc_id, 1 =>
    network_acl_name, 2 => description, 3 => client_token, 4 => dry_run, 5 => tag, 6 =>
    region_id
);

impl CreateNetworkAclRequest {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`network_acl_name`](Self#structfield.network_acl_name).
    #[inline]
    pub fn network_acl_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `CreateNetworkAcl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkAclResponse {
    /// Id of the new network ACL.
    pub network_acl_id: String,
    /// Id of the request.
    pub request_id: String,
    /// The new network ACL.
    pub network_acl_attribute: Option<NewNetworkAcl>,
    metadata: Metadata,
}

pub(crate) static CREATE_NETWORK_ACL_RESPONSE: Schema = Schema::new(
    "CreateNetworkAclResponse",
    &[
        Field::new("NetworkAclId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("NetworkAclAttribute", ValueType::Record(&NEW_NETWORK_ACL)),
    ],
);

aliyun_api_core::record!(
    CreateNetworkAclResponse, CREATE_NETWORK_ACL_RESPONSE, 0 => network_acl_id, 1 =>
    request_id, 2 => network_acl_attribute
);

aliyun_api_core::response!(CreateNetworkAclResponse);

impl CreateNetworkAclResponse {
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`network_acl_attribute`](Self#structfield.network_acl_attribute).
    #[inline]
    pub fn network_acl_attribute(
        mut self,
        value: impl IntoOption<NewNetworkAcl>,
    ) -> Self {
        self.network_acl_attribute = value.into_option();
        self
    }
}

/// The new network ACL.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewNetworkAcl {
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
    /// Region of the network ACL.
    pub region_id: Option<String>,
    /// Inbound rules.
    ///
    /// A list of `NewIngressAclEntry`.
    pub ingress_acl_entries: Vec<NewIngressAclEntry>,
    /// Outbound rules.
    ///
    /// A list of `NewEgressAclEntry`.
    pub egress_acl_entries: Vec<NewEgressAclEntry>,
    /// Resources that the network ACL is associated with.
    ///
    /// A list of `NetworkAclResource`.
    pub resources: Vec<NetworkAclResource>,
}

pub(crate) static NEW_NETWORK_ACL: Schema = Schema::new(
    "NewNetworkAcl",
    &[
        Field::new("Status", ValueType::Enum(<NetworkAclStatus as OpenEnum>::VALUES)),
        Field::new("VpcId", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("NetworkAclName", ValueType::String),
        Field::new("NetworkAclId", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new(
                "IngressAclEntries",
                ValueType::List(&ValueType::Record(&NEW_INGRESS_ACL_ENTRY)),
            )
            .wrapper("IngressAclEntry"),
        Field::new(
                "EgressAclEntries",
                ValueType::List(&ValueType::Record(&NEW_EGRESS_ACL_ENTRY)),
            )
            .wrapper("EgressAclEntry"),
        Field::new(
                "Resources",
                ValueType::List(&ValueType::Record(&NETWORK_ACL_RESOURCE)),
            )
            .wrapper("Resource"),
    ],
);

aliyun_api_core::record!(
    NewNetworkAcl, NEW_NETWORK_ACL, 0 => status, 1 => vpc_id, 2 => creation_time, 3 =>
    description, 4 => network_acl_name, 5 => network_acl_id, 6 => region_id, 7 =>
    ingress_acl_entries, 8 => egress_acl_entries, 9 => resources
);

impl NewNetworkAcl {
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
        value: impl IntoIterator<Item = impl Into<NewIngressAclEntry>>,
    ) -> Self {
        self.ingress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`egress_acl_entries`](Self#structfield.egress_acl_entries).
    #[inline]
    pub fn egress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewEgressAclEntry>>,
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
}

/// A rule of a new network ACL.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewIngressAclEntry {
    /// Id of the rule.
    pub network_acl_entry_id: Option<String>,
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
    /// Protocol of the traffic.
    pub protocol: Option<NetworkAclProtocol>,
    /// Destination ports, -1/-1 for all.
    pub port: Option<String>,
}

pub(crate) static NEW_INGRESS_ACL_ENTRY: Schema = Schema::new(
    "NewIngressAclEntry",
    &[
        Field::new("NetworkAclEntryId", ValueType::String),
        Field::new("NetworkAclEntryName", ValueType::String),
        Field::new("Policy", ValueType::Enum(<NetworkAclPolicy as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("SourceCidrIp", ValueType::String),
        Field::new(
            "Protocol",
            ValueType::Enum(<NetworkAclProtocol as OpenEnum>::VALUES),
        ),
        Field::new("Port", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NewIngressAclEntry, NEW_INGRESS_ACL_ENTRY, 0 => network_acl_entry_id, 1 =>
    network_acl_entry_name, 2 => policy, 3 => description, 4 => source_cidr_ip, 5 =>
    protocol, 6 => port
);

impl NewIngressAclEntry {
    /// Sets [`network_acl_entry_id`](Self#structfield.network_acl_entry_id).
    #[inline]
    pub fn network_acl_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_id = value.into_option();
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

/// A rule of a new network ACL.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewEgressAclEntry {
    /// Id of the rule.
    pub network_acl_entry_id: Option<String>,
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
    /// Destination ports, -1/-1 for all.
    pub port: Option<String>,
}

pub(crate) static NEW_EGRESS_ACL_ENTRY: Schema = Schema::new(
    "NewEgressAclEntry",
    &[
        Field::new("NetworkAclEntryId", ValueType::String),
        Field::new("NetworkAclEntryName", ValueType::String),
        Field::new("Policy", ValueType::Enum(<NetworkAclPolicy as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new(
            "Protocol",
            ValueType::Enum(<NetworkAclProtocol as OpenEnum>::VALUES),
        ),
        Field::new("DestinationCidrIp", ValueType::String),
        Field::new("Port", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NewEgressAclEntry, NEW_EGRESS_ACL_ENTRY, 0 => network_acl_entry_id, 1 =>
    network_acl_entry_name, 2 => policy, 3 => description, 4 => protocol, 5 =>
    destination_cidr_ip, 6 => port
);

impl NewEgressAclEntry {
    /// Sets [`network_acl_entry_id`](Self#structfield.network_acl_entry_id).
    #[inline]
    pub fn network_acl_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_entry_id = value.into_option();
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
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<String>) -> Self {
        self.port = value.into_option();
        self
    }
}

static CREATE_NETWORK_ACL: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateNetworkAcl",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_NETWORK_ACL_REQUEST,
    response: &CREATE_NETWORK_ACL_RESPONSE,
    classes: &[
        ("ParameterMissing.AliUid", ErrorClass::Invalid),
        ("ParameterMissing.Bid", ErrorClass::Invalid),
        ("ParameterMissing.RegionId", ErrorClass::Invalid),
        ("ParameterEmpty.RegionId", ErrorClass::Invalid),
        ("ParameterMissing.VpcId", ErrorClass::Invalid),
        ("ParameterLengthIllegal.Name", ErrorClass::Invalid),
        ("ParameterIllegal.Name", ErrorClass::Invalid),
        ("ParameterLengthIllegal.Description", ErrorClass::Invalid),
        ("ParameterIllegal.Description", ErrorClass::Invalid),
        ("ParameterEmpty.VpcId", ErrorClass::Invalid),
        ("QuotaExceed.NetworkAcl", ErrorClass::Quota),
        ("NotSupport.NetworkAcl", ErrorClass::Conflict),
        ("IllegalParamFormat.%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateNetworkAclRequest {
    type Response = CreateNetworkAclResponse;
    const ACTION: &'static ActionInfo = &CREATE_NETWORK_ACL;
}

impl CreateNetworkAclRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a network ACL for a VPC.
    ///
    /// A network ACL filters the traffic of the VSwitches that it is associated with. A VPC cannot have one while it has ECS instances of old families, which are upgraded or released first: ecs.c1, c2, c4, c5, ce4, cm4, d1, e3, e4, ga1, gn4, gn5, i1, m1, m2, mn4, n1, n2, n4, s1, s2, s3, se1, sn1, sn2, t1 and xn4.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateNetworkAclRequest`].
    #[inline]
    pub fn create_network_acl(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<CreateNetworkAclRequest> {
        Call::new(&self.inner, CreateNetworkAclRequest::new(vpc_id))
    }
}

impl Call<CreateNetworkAclRequest> {
    /// Name of the network ACL.
    #[inline]
    pub fn network_acl_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_acl_name = value.into_option();
        self
    }
    /// Description of the network ACL.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Tags of the network ACL.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Region of the network ACL.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
