// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateNetworkAcl`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates a network ACL with VSwitches.
///
/// One network ACL is associated by one request at a time.
///
/// The VSwitches are associated in the background; their `Status` in DescribeNetworkAclAttributes changes from BINDING to BINDED.
///
/// The parameters of `AssociateNetworkAcl`. Sent with [`Client::associate_network_acl`](super::super::Client::associate_network_acl); the response is a [`AssociateNetworkAclResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_network_acl(
///         "nacl-a2do9e413e0sp****",
///         [
///             vpc::NetworkAclResourceInput::default()
///                 .resource_type("VSwitch")
///                 .resource_id("vsw-bp1de348lntdw****"),
///         ],
///     )
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ParameterMissing.AliUid`](super::super::ErrorCode::ParameterMissingAliUid), [`ParameterMissing.Bid`](super::super::ErrorCode::ParameterMissingBid), [`ParameterMissing.RegionId`](super::super::ErrorCode::ParameterMissingRegionId), [`ParameterEmpty.RegionId`](super::super::ErrorCode::ParameterEmptyRegionId), [`ParameterMissing.NetworkAclId`](super::super::ErrorCode::ParameterMissingNetworkAclId), [`ParameterEmpty.NetworkAclId`](super::super::ErrorCode::ParameterEmptyNetworkAclId), [`ParameterMissing.Resources`](super::super::ErrorCode::ParameterMissingResources), [`ParameterEmpty.Resources`](super::super::ErrorCode::ParameterEmptyResources), [`InvalidNetworkAcl.NotFound`](super::super::ErrorCode::InvalidNetworkAclNotFound), [`NetworkStatus.Modifying`](super::super::ErrorCode::NetworkStatusModifying), [`ResourceStatus.Error`](super::super::ErrorCode::ResourceStatusError), [`InvalidResource.NotFound`](super::super::ErrorCode::InvalidResourceNotFound), [`InvalidResource.VpcError`](super::super::ErrorCode::InvalidResourceVpcError), [`InvalidResource.BindingExist`](super::super::ErrorCode::InvalidResourceBindingExist), [`NotSupport.NetworkAcl`](super::super::ErrorCode::NotSupportNetworkAcl), [`ParameterIllegal.ResourceType`](super::super::ErrorCode::ParameterIllegalResourceType).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateNetworkAclRequest {
    /// VSwitches to associate with the network ACL. The text allows 30.
    ///
    /// Required. 1 to 100 elements.
    pub resource: Vec<NetworkAclResourceInput>,
    /// Network ACL for the VSwitches.
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

pub(crate) static ASSOCIATE_NETWORK_ACL_REQUEST: Schema = Schema::new(
    "AssociateNetworkAclRequest",
    &[
        Field::new(
                "Resource",
                ValueType::List(&ValueType::Record(&NETWORK_ACL_RESOURCE_INPUT)),
            )
            .required()
            .encoding(Encoding::Repeat),
        Field::new("NetworkAclId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    AssociateNetworkAclRequest, ASSOCIATE_NETWORK_ACL_REQUEST, 0 => resource, 1 =>
    network_acl_id, 2 => region_id, 3 => client_token, 4 => dry_run
);

impl AssociateNetworkAclRequest {
    /// Sets [`resource`](Self#structfield.resource).
    #[inline]
    pub fn resource(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkAclResourceInput>>,
    ) -> Self {
        self.resource = value.into_iter().map(Into::into).collect();
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

/// The response of `AssociateNetworkAcl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateNetworkAclResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_NETWORK_ACL_RESPONSE: Schema = Schema::new(
    "AssociateNetworkAclResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociateNetworkAclResponse, ASSOCIATE_NETWORK_ACL_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AssociateNetworkAclResponse);

impl AssociateNetworkAclResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ASSOCIATE_NETWORK_ACL: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateNetworkAcl",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ASSOCIATE_NETWORK_ACL_REQUEST,
    response: &ASSOCIATE_NETWORK_ACL_RESPONSE,
    classes: &[
        ("ParameterMissing.AliUid", ErrorClass::Invalid),
        ("ParameterMissing.Bid", ErrorClass::Invalid),
        ("ParameterMissing.RegionId", ErrorClass::Invalid),
        ("ParameterEmpty.RegionId", ErrorClass::Invalid),
        ("ParameterMissing.NetworkAclId", ErrorClass::Invalid),
        ("ParameterEmpty.NetworkAclId", ErrorClass::Invalid),
        ("ParameterMissing.Resources", ErrorClass::Invalid),
        ("ParameterEmpty.Resources", ErrorClass::Invalid),
        ("NetworkStatus.Modifying", ErrorClass::NotReady),
        ("ResourceStatus.Error", ErrorClass::NotReady),
        ("InvalidResource.VpcError", ErrorClass::Conflict),
        ("InvalidResource.BindingExist", ErrorClass::Conflict),
        ("NotSupport.NetworkAcl", ErrorClass::Conflict),
        ("ParameterIllegal.ResourceType", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateNetworkAclRequest {
    type Response = AssociateNetworkAclResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_NETWORK_ACL;
}

impl AssociateNetworkAclRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        network_acl_id: impl Into<String>,
        resource: impl IntoIterator<Item = impl Into<NetworkAclResourceInput>>,
    ) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            resource: resource.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates a network ACL with VSwitches.
    ///
    /// One network ACL is associated by one request at a time.
    ///
    /// The VSwitches are associated in the background; their `Status` in DescribeNetworkAclAttributes changes from BINDING to BINDED.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateNetworkAclRequest`].
    #[inline]
    pub fn associate_network_acl(
        &self,
        network_acl_id: impl Into<String>,
        resource: impl IntoIterator<Item = impl Into<NetworkAclResourceInput>>,
    ) -> Call<AssociateNetworkAclRequest> {
        Call::new(&self.inner, AssociateNetworkAclRequest::new(network_acl_id, resource))
    }
}

impl Call<AssociateNetworkAclRequest> {
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
