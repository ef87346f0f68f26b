// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNetworkAclAttributes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a network ACL.
///
/// The parameters of `ModifyNetworkAclAttributes`. Sent with [`Client::modify_network_acl_attributes`](super::super::Client::modify_network_acl_attributes); the response is a [`ModifyNetworkAclAttributesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_network_acl_attributes("nacl-bp1lhl0taikrxxxxxxxx")
///     .network_acl_name("acl-1")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ParameterMissing.AliUid`](super::super::ErrorCode::ParameterMissingAliUid), [`ParameterMissing.Bid`](super::super::ErrorCode::ParameterMissingBid), [`ParameterMissing.RegionId`](super::super::ErrorCode::ParameterMissingRegionId), [`ParameterEmpty.RegionId`](super::super::ErrorCode::ParameterEmptyRegionId), [`ParameterMissing.NetworkAclId`](super::super::ErrorCode::ParameterMissingNetworkAclId), [`ParameterEmpty.NetworkAclId`](super::super::ErrorCode::ParameterEmptyNetworkAclId), [`ParameterLengthIllegal.Name`](super::super::ErrorCode::ParameterLengthIllegalName), [`ParameterIllegal.Name`](super::super::ErrorCode::ParameterIllegalName), [`ParameterLengthIllegal.Description`](super::super::ErrorCode::ParameterLengthIllegalDescription), [`ParameterIllegal.Description`](super::super::ErrorCode::ParameterIllegalDescription), [`InvalidNetworkAcl.NotFound`](super::super::ErrorCode::InvalidNetworkAclNotFound), [`NotSupport.NetworkAcl`](super::super::ErrorCode::NotSupportNetworkAcl), [`IllegalParamFormat.%s`](super::super::ErrorCode::IllegalParamFormatAny).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNetworkAclAttributesRequest {
    /// Network ACL to change.
    ///
    /// Required.
    pub network_acl_id: String,
    /// New name of the network ACL.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub network_acl_name: Option<String>,
    /// New description of the network ACL.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
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

pub(crate) static MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST: Schema = Schema::new(
    "ModifyNetworkAclAttributesRequest",
    &[
        Field::new("NetworkAclId", ValueType::String).required(),
        Field::new("NetworkAclName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyNetworkAclAttributesRequest, MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST, 0 =>
    network_acl_id, 1 => network_acl_name, 2 => description, 3 => region_id, 4 =>
    client_token, 5 => dry_run
);

impl ModifyNetworkAclAttributesRequest {
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = value.into();
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

/// The response of `ModifyNetworkAclAttributes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNetworkAclAttributesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_NETWORK_ACL_ATTRIBUTES_RESPONSE: Schema = Schema::new(
    "ModifyNetworkAclAttributesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyNetworkAclAttributesResponse, MODIFY_NETWORK_ACL_ATTRIBUTES_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyNetworkAclAttributesResponse);

impl ModifyNetworkAclAttributesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_NETWORK_ACL_ATTRIBUTES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNetworkAclAttributes",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST,
    response: &MODIFY_NETWORK_ACL_ATTRIBUTES_RESPONSE,
    classes: &[
        ("ParameterMissing.AliUid", ErrorClass::Invalid),
        ("ParameterMissing.Bid", ErrorClass::Invalid),
        ("ParameterMissing.RegionId", ErrorClass::Invalid),
        ("ParameterEmpty.RegionId", ErrorClass::Invalid),
        ("ParameterMissing.NetworkAclId", ErrorClass::Invalid),
        ("ParameterEmpty.NetworkAclId", ErrorClass::Invalid),
        ("ParameterLengthIllegal.Name", ErrorClass::Invalid),
        ("ParameterIllegal.Name", ErrorClass::Invalid),
        ("ParameterLengthIllegal.Description", ErrorClass::Invalid),
        ("ParameterIllegal.Description", ErrorClass::Invalid),
        ("NotSupport.NetworkAcl", ErrorClass::Conflict),
        ("IllegalParamFormat.%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyNetworkAclAttributesRequest {
    type Response = ModifyNetworkAclAttributesResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NETWORK_ACL_ATTRIBUTES;
}

impl ModifyNetworkAclAttributesRequest {
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
    /// Changes the name and the description of a network ACL.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyNetworkAclAttributesRequest`].
    #[inline]
    pub fn modify_network_acl_attributes(
        &self,
        network_acl_id: impl Into<String>,
    ) -> Call<ModifyNetworkAclAttributesRequest> {
        Call::new(&self.inner, ModifyNetworkAclAttributesRequest::new(network_acl_id))
    }
}

impl Call<ModifyNetworkAclAttributesRequest> {
    /// New name of the network ACL.
    #[inline]
    pub fn network_acl_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_acl_name = value.into_option();
        self
    }
    /// New description of the network ACL.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
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
