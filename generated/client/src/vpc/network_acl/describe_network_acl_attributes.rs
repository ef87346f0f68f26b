// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNetworkAclAttributes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads a network ACL.
///
/// The parameters of `DescribeNetworkAclAttributes`. Sent with [`Client::describe_network_acl_attributes`](super::super::Client::describe_network_acl_attributes); the response is a [`DescribeNetworkAclAttributesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_network_acl_attributes("nacl-a2do9e413e0spzasx****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ParameterMissing.AliUid`](super::super::ErrorCode::ParameterMissingAliUid), [`ParameterMissing.Bid`](super::super::ErrorCode::ParameterMissingBid), [`ParameterMissing.RegionId`](super::super::ErrorCode::ParameterMissingRegionId), [`ParameterEmpty.RegionId`](super::super::ErrorCode::ParameterEmptyRegionId), [`ParameterMissing.NetworkAclId`](super::super::ErrorCode::ParameterMissingNetworkAclId), [`ParameterEmpty.NetworkAclId`](super::super::ErrorCode::ParameterEmptyNetworkAclId), [`InvalidNetworkAcl.NotFound`](super::super::ErrorCode::InvalidNetworkAclNotFound), [`NotSupport.NetworkAcl`](super::super::ErrorCode::NotSupportNetworkAcl).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesRequest {
    /// Network ACL to read.
    ///
    /// Required.
    pub network_acl_id: String,
    /// Region of the network ACL.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST: Schema = Schema::new(
    "DescribeNetworkAclAttributesRequest",
    &[
        Field::new("NetworkAclId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeNetworkAclAttributesRequest, DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST, 0 =>
    network_acl_id, 1 => region_id, 2 => client_token
);

impl DescribeNetworkAclAttributesRequest {
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
}

/// The response of `DescribeNetworkAclAttributes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesResponse {
    /// Id of the request.
    pub request_id: String,
    /// The network ACL.
    pub network_acl_attribute: Option<NetworkAcl>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE: Schema = Schema::new(
    "DescribeNetworkAclAttributesResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("NetworkAclAttribute", ValueType::Record(&NETWORK_ACL)),
    ],
);

aliyun_api_core::record!(
    DescribeNetworkAclAttributesResponse, DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE, 0 =>
    request_id, 1 => network_acl_attribute
);

aliyun_api_core::response!(DescribeNetworkAclAttributesResponse);

impl DescribeNetworkAclAttributesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`network_acl_attribute`](Self#structfield.network_acl_attribute).
    #[inline]
    pub fn network_acl_attribute(mut self, value: impl IntoOption<NetworkAcl>) -> Self {
        self.network_acl_attribute = value.into_option();
        self
    }
}

static DESCRIBE_NETWORK_ACL_ATTRIBUTES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeNetworkAclAttributes",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST,
    response: &DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE,
    classes: &[
        ("ParameterMissing.AliUid", ErrorClass::Invalid),
        ("ParameterMissing.Bid", ErrorClass::Invalid),
        ("ParameterMissing.RegionId", ErrorClass::Invalid),
        ("ParameterEmpty.RegionId", ErrorClass::Invalid),
        ("ParameterMissing.NetworkAclId", ErrorClass::Invalid),
        ("ParameterEmpty.NetworkAclId", ErrorClass::Invalid),
        ("NotSupport.NetworkAcl", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeNetworkAclAttributesRequest {
    type Response = DescribeNetworkAclAttributesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_NETWORK_ACL_ATTRIBUTES;
}

impl DescribeNetworkAclAttributesRequest {
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
    /// Reads a network ACL.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeNetworkAclAttributesRequest`].
    #[inline]
    pub fn describe_network_acl_attributes(
        &self,
        network_acl_id: impl Into<String>,
    ) -> Call<DescribeNetworkAclAttributesRequest> {
        Call::new(&self.inner, DescribeNetworkAclAttributesRequest::new(network_acl_id))
    }
}

impl Call<DescribeNetworkAclAttributesRequest> {
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
}
