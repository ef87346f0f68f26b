// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateNetworkAclEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Replaces the rules of a network ACL.
///
/// The rules of a direction are replaced as a whole: rules that are to stay are sent again. One network ACL is changed by one request at a time.
///
/// The rules are replaced in the background; the `Status` of the network ACL in DescribeNetworkAclAttributes changes from Modifying to Available.
///
/// The parameters of `UpdateNetworkAclEntries`. Sent with [`Client::update_network_acl_entries`](super::super::Client::update_network_acl_entries); the response is a [`UpdateNetworkAclEntriesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .update_network_acl_entries("nacl-bp1lhl0taikrzxsc****")
///     .ingress_acl_entries([
///         vpc::IngressAclEntryInput::default()
///             .network_acl_entry_name("acl-3")
///             .policy("accept")
///             .source_cidr_ip("10.0.0.0/24")
///             .ip_version("IPv4")
///             .description("This is IngressAclEntries.")
///             .protocol("tcp")
///             .port("80/80"),
///     ])
///     .egress_acl_entries([
///         vpc::EgressAclEntryInput::default()
///             .network_acl_entry_name("acl-2")
///             .policy("accept")
///             .description("This is EgressAclEntries.")
///             .protocol("all")
///             .destination_cidr_ip("10.0.0.0/24")
///             .ip_version("IPv4")
///             .port("-1/-1"),
///     ])
///     .update_ingress_acl_entries(true)
///     .update_egress_acl_entries(true)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ParameterMissing.AliUid`](super::super::ErrorCode::ParameterMissingAliUid), [`ParameterMissing.Bid`](super::super::ErrorCode::ParameterMissingBid), [`ParameterMissing.RegionId`](super::super::ErrorCode::ParameterMissingRegionId), [`ParameterEmpty.RegionId`](super::super::ErrorCode::ParameterEmptyRegionId), [`ParameterMissing.NetworkAclId`](super::super::ErrorCode::ParameterMissingNetworkAclId), [`ParameterEmpty.NetworkAclId`](super::super::ErrorCode::ParameterEmptyNetworkAclId), [`ParameterMissing.Port`](super::super::ErrorCode::ParameterMissingPort), [`ParameterIllegal.Port`](super::super::ErrorCode::ParameterIllegalPort), [`ParameterIllegal.Policy`](super::super::ErrorCode::ParameterIllegalPolicy), [`ParameterMissing.Policy`](super::super::ErrorCode::ParameterMissingPolicy), [`ParameterIllegal.Protocol`](super::super::ErrorCode::ParameterIllegalProtocol), [`ParameterMissing.Protocol`](super::super::ErrorCode::ParameterMissingProtocol), [`ParameterLengthIllegal.Name`](super::super::ErrorCode::ParameterLengthIllegalName), [`ParameterIllegal.Name`](super::super::ErrorCode::ParameterIllegalName), [`ParameterLengthIllegal.Description`](super::super::ErrorCode::ParameterLengthIllegalDescription), [`ParameterIllegal.Description`](super::super::ErrorCode::ParameterIllegalDescription), [`ParameterIllegal.SourceCidrIp`](super::super::ErrorCode::ParameterIllegalSourceCidrIp), [`ParameterMissing.SourceCidrIp`](super::super::ErrorCode::ParameterMissingSourceCidrIp), [`ParameterIllegal.DestinationCidrIp`](super::super::ErrorCode::ParameterIllegalDestinationCidrIp), [`ParameterMissing.DestinationCidrIp`](super::super::ErrorCode::ParameterMissingDestinationCidrIp), [`QuotaExceed.NetworkAclEntry`](super::super::ErrorCode::QuotaExceedNetworkAclEntry), [`InvalidNetworkAcl.NotFound`](super::super::ErrorCode::InvalidNetworkAclNotFound), [`NetworkStatus.Modifying`](super::super::ErrorCode::NetworkStatusModifying), [`ResourceStatus.Error`](super::super::ErrorCode::ResourceStatusError), [`NotSupport.NetworkAcl`](super::super::ErrorCode::NotSupportNetworkAcl), [`IllegalParam.IngressAclEntryId`](super::super::ErrorCode::IllegalParamIngressAclEntryId), [`IllegalParam.EgressAclEntryId`](super::super::ErrorCode::IllegalParamEgressAclEntryId), [`OperationDenied.VpcIpv6NotEnabled`](super::super::ErrorCode::OperationDeniedVpcIpv6NotEnabled), [`IllegalParam.SourceCidrIp`](super::super::ErrorCode::IllegalParamSourceCidrIp), [`IllegalParam.Policy`](super::super::ErrorCode::IllegalParamPolicy), [`IllegalParam.Protocol`](super::super::ErrorCode::IllegalParamProtocol), [`IllegalParam.DestinationCidrIp`](super::super::ErrorCode::IllegalParamDestinationCidrIp), [`IllegalParam.IpVersion`](super::super::ErrorCode::IllegalParamIpVersion).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesRequest {
    /// The inbound rules. They count only if UpdateIngressAclEntries is true.
    ///
    /// At most 100 elements.
    pub ingress_acl_entries: Vec<IngressAclEntryInput>,
    /// The outbound rules. They count only if UpdateEgressAclEntries is true.
    ///
    /// At most 100 elements.
    pub egress_acl_entries: Vec<EgressAclEntryInput>,
    /// Whether the inbound rules are replaced, by IngressAclEntries alone.
    ///
    /// Default: `false`.
    pub update_ingress_acl_entries: Option<bool>,
    /// Whether the outbound rules are replaced, by EgressAclEntries alone.
    ///
    /// Default: `false`.
    pub update_egress_acl_entries: Option<bool>,
    /// Network ACL whose rules are replaced.
    ///
    /// Required.
    pub network_acl_id: String,
    /// Region of the network ACL.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static UPDATE_NETWORK_ACL_ENTRIES_REQUEST: Schema = Schema::new(
    "UpdateNetworkAclEntriesRequest",
    &[
        Field::new(
                "IngressAclEntries",
                ValueType::List(&ValueType::Record(&INGRESS_ACL_ENTRY_INPUT)),
            )
            .encoding(Encoding::Repeat),
        Field::new(
                "EgressAclEntries",
                ValueType::List(&ValueType::Record(&EGRESS_ACL_ENTRY_INPUT)),
            )
            .encoding(Encoding::Repeat),
        Field::new("UpdateIngressAclEntries", ValueType::Boolean),
        Field::new("UpdateEgressAclEntries", ValueType::Boolean),
        Field::new("NetworkAclId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    UpdateNetworkAclEntriesRequest, UPDATE_NETWORK_ACL_ENTRIES_REQUEST, 0 =>
    ingress_acl_entries, 1 => egress_acl_entries, 2 => update_ingress_acl_entries, 3 =>
    update_egress_acl_entries, 4 => network_acl_id, 5 => region_id, 6 => client_token, 7
    => dry_run
);

impl UpdateNetworkAclEntriesRequest {
    /// Sets [`ingress_acl_entries`](Self#structfield.ingress_acl_entries).
    #[inline]
    pub fn ingress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<IngressAclEntryInput>>,
    ) -> Self {
        self.ingress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`egress_acl_entries`](Self#structfield.egress_acl_entries).
    #[inline]
    pub fn egress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<EgressAclEntryInput>>,
    ) -> Self {
        self.egress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`update_ingress_acl_entries`](Self#structfield.update_ingress_acl_entries).
    #[inline]
    pub fn update_ingress_acl_entries(mut self, value: impl IntoOption<bool>) -> Self {
        self.update_ingress_acl_entries = value.into_option();
        self
    }
    /// Sets [`update_egress_acl_entries`](Self#structfield.update_egress_acl_entries).
    #[inline]
    pub fn update_egress_acl_entries(mut self, value: impl IntoOption<bool>) -> Self {
        self.update_egress_acl_entries = value.into_option();
        self
    }
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
}

/// The response of `UpdateNetworkAclEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UPDATE_NETWORK_ACL_ENTRIES_RESPONSE: Schema = Schema::new(
    "UpdateNetworkAclEntriesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UpdateNetworkAclEntriesResponse, UPDATE_NETWORK_ACL_ENTRIES_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UpdateNetworkAclEntriesResponse);

impl UpdateNetworkAclEntriesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UPDATE_NETWORK_ACL_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UpdateNetworkAclEntries",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UPDATE_NETWORK_ACL_ENTRIES_REQUEST,
    response: &UPDATE_NETWORK_ACL_ENTRIES_RESPONSE,
    classes: &[
        ("ParameterMissing.AliUid", ErrorClass::Invalid),
        ("ParameterMissing.Bid", ErrorClass::Invalid),
        ("ParameterMissing.RegionId", ErrorClass::Invalid),
        ("ParameterEmpty.RegionId", ErrorClass::Invalid),
        ("ParameterMissing.NetworkAclId", ErrorClass::Invalid),
        ("ParameterEmpty.NetworkAclId", ErrorClass::Invalid),
        ("ParameterMissing.Port", ErrorClass::Invalid),
        ("ParameterIllegal.Port", ErrorClass::Invalid),
        ("ParameterIllegal.Policy", ErrorClass::Invalid),
        ("ParameterMissing.Policy", ErrorClass::Invalid),
        ("ParameterIllegal.Protocol", ErrorClass::Invalid),
        ("ParameterMissing.Protocol", ErrorClass::Invalid),
        ("ParameterLengthIllegal.Name", ErrorClass::Invalid),
        ("ParameterIllegal.Name", ErrorClass::Invalid),
        ("ParameterLengthIllegal.Description", ErrorClass::Invalid),
        ("ParameterIllegal.Description", ErrorClass::Invalid),
        ("ParameterIllegal.SourceCidrIp", ErrorClass::Invalid),
        ("ParameterMissing.SourceCidrIp", ErrorClass::Invalid),
        ("ParameterIllegal.DestinationCidrIp", ErrorClass::Invalid),
        ("ParameterMissing.DestinationCidrIp", ErrorClass::Invalid),
        ("QuotaExceed.NetworkAclEntry", ErrorClass::Quota),
        ("NetworkStatus.Modifying", ErrorClass::NotReady),
        ("ResourceStatus.Error", ErrorClass::NotReady),
        ("NotSupport.NetworkAcl", ErrorClass::Conflict),
        ("IllegalParam.IngressAclEntryId", ErrorClass::Invalid),
        ("IllegalParam.EgressAclEntryId", ErrorClass::Invalid),
        ("OperationDenied.VpcIpv6NotEnabled", ErrorClass::Conflict),
        ("IllegalParam.SourceCidrIp", ErrorClass::Invalid),
        ("IllegalParam.Policy", ErrorClass::Invalid),
        ("IllegalParam.Protocol", ErrorClass::Invalid),
        ("IllegalParam.DestinationCidrIp", ErrorClass::Invalid),
        ("IllegalParam.IpVersion", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UpdateNetworkAclEntriesRequest {
    type Response = UpdateNetworkAclEntriesResponse;
    const ACTION: &'static ActionInfo = &UPDATE_NETWORK_ACL_ENTRIES;
}

impl UpdateNetworkAclEntriesRequest {
    /// With what is required.
    #[inline]
    pub fn new(network_acl_id: impl Into<String>) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Replaces the rules of a network ACL.
    ///
    /// The rules of a direction are replaced as a whole: rules that are to stay are sent again. One network ACL is changed by one request at a time.
    ///
    /// The rules are replaced in the background; the `Status` of the network ACL in DescribeNetworkAclAttributes changes from Modifying to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`UpdateNetworkAclEntriesRequest`].
    #[inline]
    pub fn update_network_acl_entries(
        &self,
        network_acl_id: impl Into<String>,
    ) -> Call<UpdateNetworkAclEntriesRequest> {
        Call::new(&self.inner, UpdateNetworkAclEntriesRequest::new(network_acl_id))
    }
}

impl Call<UpdateNetworkAclEntriesRequest> {
    /// The inbound rules. They count only if UpdateIngressAclEntries is true.
    #[inline]
    pub fn ingress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<IngressAclEntryInput>>,
    ) -> Self {
        self.request.ingress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// The outbound rules. They count only if UpdateEgressAclEntries is true.
    #[inline]
    pub fn egress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<EgressAclEntryInput>>,
    ) -> Self {
        self.request.egress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the inbound rules are replaced, by IngressAclEntries alone.
    #[inline]
    pub fn update_ingress_acl_entries(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.update_ingress_acl_entries = value.into_option();
        self
    }
    /// Whether the outbound rules are replaced, by EgressAclEntries alone.
    #[inline]
    pub fn update_egress_acl_entries(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.update_egress_acl_entries = value.into_option();
        self
    }
    /// Region of the network ACL.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
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
}
