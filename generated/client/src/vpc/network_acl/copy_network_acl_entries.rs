// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CopyNetworkAclEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Copies the rules of a network ACL to another one.
///
/// One network ACL is written by one request at a time.
///
/// The rules are copied in the background; the `Status` of the network ACL in DescribeNetworkAclAttributes changes from Modifying to Available.
///
/// The parameters of `CopyNetworkAclEntries`. Sent with [`Client::copy_network_acl_entries`](super::super::Client::copy_network_acl_entries); the response is a [`CopyNetworkAclEntriesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .copy_network_acl_entries(vpc::CopyNetworkAclEntriesRequired {
///         network_acl_id: "nacl-a2do9e413e0spxxxxxxxx".into(),
///         source_network_acl_id: "nacl-ghuo9ehg3e0spxxxxxxxx".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ParameterMissing.AliUid`](super::super::ErrorCode::ParameterMissingAliUid), [`ParameterMissing.Bid`](super::super::ErrorCode::ParameterMissingBid), [`ParameterMissing.RegionId`](super::super::ErrorCode::ParameterMissingRegionId), [`ParameterEmpty.RegionId`](super::super::ErrorCode::ParameterEmptyRegionId), [`ParameterMissing.NetworkAclId`](super::super::ErrorCode::ParameterMissingNetworkAclId), [`ParameterEmpty.NetworkAclId`](super::super::ErrorCode::ParameterEmptyNetworkAclId), [`ParameterMissing.SourceNetworkAclId`](super::super::ErrorCode::ParameterMissingSourceNetworkAclId), [`ParameterEmpty.SourceNetworkAclId`](super::super::ErrorCode::ParameterEmptySourceNetworkAclId), [`InvalidNetworkAcl.NotFound`](super::super::ErrorCode::InvalidNetworkAclNotFound), [`InvalidSourceNetworkAcl.NotFound`](super::super::ErrorCode::InvalidSourceNetworkAclNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyNetworkAclEntriesRequest {
    /// Region of the network ACL.
    pub region_id: Option<String>,
    /// Network ACL that gets the rules.
    ///
    /// Required.
    pub network_acl_id: String,
    /// Network ACL whose rules are copied.
    ///
    /// Required.
    pub source_network_acl_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static COPY_NETWORK_ACL_ENTRIES_REQUEST: Schema = Schema::new(
    "CopyNetworkAclEntriesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NetworkAclId", ValueType::String).required(),
        Field::new("SourceNetworkAclId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CopyNetworkAclEntriesRequest, COPY_NETWORK_ACL_ENTRIES_REQUEST, 0 => region_id, 1 =>
    network_acl_id, 2 => source_network_acl_id, 3 => client_token, 4 => dry_run
);

impl CopyNetworkAclEntriesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = value.into();
        self
    }
    /// Sets [`source_network_acl_id`](Self#structfield.source_network_acl_id).
    #[inline]
    pub fn source_network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.source_network_acl_id = value.into();
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

/// The response of `CopyNetworkAclEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyNetworkAclEntriesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static COPY_NETWORK_ACL_ENTRIES_RESPONSE: Schema = Schema::new(
    "CopyNetworkAclEntriesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    CopyNetworkAclEntriesResponse, COPY_NETWORK_ACL_ENTRIES_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(CopyNetworkAclEntriesResponse);

impl CopyNetworkAclEntriesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static COPY_NETWORK_ACL_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CopyNetworkAclEntries",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &COPY_NETWORK_ACL_ENTRIES_REQUEST,
    response: &COPY_NETWORK_ACL_ENTRIES_RESPONSE,
    classes: &[
        ("ParameterMissing.AliUid", ErrorClass::Invalid),
        ("ParameterMissing.Bid", ErrorClass::Invalid),
        ("ParameterMissing.RegionId", ErrorClass::Invalid),
        ("ParameterEmpty.RegionId", ErrorClass::Invalid),
        ("ParameterMissing.NetworkAclId", ErrorClass::Invalid),
        ("ParameterEmpty.NetworkAclId", ErrorClass::Invalid),
        ("ParameterMissing.SourceNetworkAclId", ErrorClass::Invalid),
        ("ParameterEmpty.SourceNetworkAclId", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CopyNetworkAclEntriesRequest {
    type Response = CopyNetworkAclEntriesResponse;
    const ACTION: &'static ActionInfo = &COPY_NETWORK_ACL_ENTRIES;
}

/// What `CopyNetworkAclEntries` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CopyNetworkAclEntriesRequired {
    /// Network ACL that gets the rules.
    ///
    /// Required.
    pub network_acl_id: String,
    /// Network ACL whose rules are copied.
    ///
    /// Required.
    pub source_network_acl_id: String,
}

impl std::fmt::Debug for CopyNetworkAclEntriesRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CopyNetworkAclEntriesRequired",
            &COPY_NETWORK_ACL_ENTRIES_REQUEST,
            &[(1, &self.network_acl_id), (2, &self.source_network_acl_id)],
            f,
        )
    }
}

impl CopyNetworkAclEntriesRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CopyNetworkAclEntriesRequired) -> Self {
        Self {
            network_acl_id: required.network_acl_id,
            source_network_acl_id: required.source_network_acl_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Copies the rules of a network ACL to another one.
    ///
    /// One network ACL is written by one request at a time.
    ///
    /// The rules are copied in the background; the `Status` of the network ACL in DescribeNetworkAclAttributes changes from Modifying to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CopyNetworkAclEntriesRequest`].
    #[inline]
    pub fn copy_network_acl_entries(
        &self,
        required: CopyNetworkAclEntriesRequired,
    ) -> Call<CopyNetworkAclEntriesRequest> {
        Call::new(&self.inner, CopyNetworkAclEntriesRequest::new(required))
    }
}

impl Call<CopyNetworkAclEntriesRequest> {
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
