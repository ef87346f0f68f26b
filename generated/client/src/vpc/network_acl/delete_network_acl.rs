// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNetworkAcl`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a network ACL.
///
/// No VSwitch may be associated with it. One network ACL is deleted by one request at a time.
///
/// The parameters of `DeleteNetworkAcl`. Sent with [`Client::delete_network_acl`](super::super::Client::delete_network_acl); the response is a [`DeleteNetworkAclResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_network_acl("nacl-bp1lhl0taikrbgnh****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ParameterMissing.AliUid`](super::super::ErrorCode::ParameterMissingAliUid), [`ParameterMissing.Bid`](super::super::ErrorCode::ParameterMissingBid), [`ParameterMissing.RegionId`](super::super::ErrorCode::ParameterMissingRegionId), [`ParameterEmpty.RegionId`](super::super::ErrorCode::ParameterEmptyRegionId), [`ParameterMissing.NetworkAclId`](super::super::ErrorCode::ParameterMissingNetworkAclId), [`ParameterEmpty.NetworkAclId`](super::super::ErrorCode::ParameterEmptyNetworkAclId), [`InvalidNetworkAcl.NotFound`](super::super::ErrorCode::InvalidNetworkAclNotFound), [`NetworkStatus.Modifying`](super::super::ErrorCode::NetworkStatusModifying), [`NetworkAclExistBinding`](super::super::ErrorCode::NetworkAclExistBinding), [`NotSupport.NetworkAcl`](super::super::ErrorCode::NotSupportNetworkAcl).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNetworkAclRequest {
    /// Network ACL to delete.
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

pub(crate) static DELETE_NETWORK_ACL_REQUEST: Schema = Schema::new(
    "DeleteNetworkAclRequest",
    &[
        Field::new("NetworkAclId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteNetworkAclRequest, DELETE_NETWORK_ACL_REQUEST, 0 => network_acl_id, 1 =>
    region_id, 2 => client_token, 3 => dry_run
);

impl DeleteNetworkAclRequest {
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

/// The response of `DeleteNetworkAcl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNetworkAclResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_NETWORK_ACL_RESPONSE: Schema = Schema::new(
    "DeleteNetworkAclResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteNetworkAclResponse, DELETE_NETWORK_ACL_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteNetworkAclResponse);

impl DeleteNetworkAclResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_NETWORK_ACL: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteNetworkAcl",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_NETWORK_ACL_REQUEST,
    response: &DELETE_NETWORK_ACL_RESPONSE,
    classes: &[
        ("ParameterMissing.AliUid", ErrorClass::Invalid),
        ("ParameterMissing.Bid", ErrorClass::Invalid),
        ("ParameterMissing.RegionId", ErrorClass::Invalid),
        ("ParameterEmpty.RegionId", ErrorClass::Invalid),
        ("ParameterMissing.NetworkAclId", ErrorClass::Invalid),
        ("ParameterEmpty.NetworkAclId", ErrorClass::Invalid),
        ("NetworkStatus.Modifying", ErrorClass::NotReady),
        ("NetworkAclExistBinding", ErrorClass::Conflict),
        ("NotSupport.NetworkAcl", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteNetworkAclRequest {
    type Response = DeleteNetworkAclResponse;
    const ACTION: &'static ActionInfo = &DELETE_NETWORK_ACL;
}

impl DeleteNetworkAclRequest {
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
    /// Deletes a network ACL.
    ///
    /// No VSwitch may be associated with it. One network ACL is deleted by one request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteNetworkAclRequest`].
    #[inline]
    pub fn delete_network_acl(
        &self,
        network_acl_id: impl Into<String>,
    ) -> Call<DeleteNetworkAclRequest> {
        Call::new(&self.inner, DeleteNetworkAclRequest::new(network_acl_id))
    }
}

impl Call<DeleteNetworkAclRequest> {
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
