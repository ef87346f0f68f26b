// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNetworkAcls`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists network ACLs in a region.
///
/// The parameters of `DescribeNetworkAcls`. Sent with [`Client::describe_network_acls`](super::super::Client::describe_network_acls); the response is a [`DescribeNetworkAclsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_network_acls()
///     .vpc_id("vpc-m5ebpc2xh64mqm27e****")
///     .page_number(1)
///     .page_size(10)
///     .tags([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ParameterMissing.AliUid`](super::super::ErrorCode::ParameterMissingAliUid), [`ParameterMissing.Bid`](super::super::ErrorCode::ParameterMissingBid), [`ParameterMissing.RegionId`](super::super::ErrorCode::ParameterMissingRegionId), [`ParameterEmpty.RegionId`](super::super::ErrorCode::ParameterEmptyRegionId), [`NotSupport.NetworkAcl`](super::super::ErrorCode::NotSupportNetworkAcl).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkAclsRequest {
    /// Id of one network ACL.
    pub network_acl_id: Option<String>,
    /// Name that the network ACLs have.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub network_acl_name: Option<String>,
    /// VPC of the network ACLs.
    pub vpc_id: Option<String>,
    /// Type of the resource that the network ACLs are associated with. It counts only with ResourceId.
    pub resource_type: Option<NetworkAclResourceType>,
    /// Resource that the network ACLs are associated with. It counts only with ResourceType.
    pub resource_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Region of the network ACLs.
    pub region_id: Option<String>,
    /// Tags that the network ACLs have.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DESCRIBE_NETWORK_ACLS_REQUEST: Schema = Schema::new(
    "DescribeNetworkAclsRequest",
    &[
        Field::new("NetworkAclId", ValueType::String),
        Field::new("NetworkAclName", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new(
            "ResourceType",
            ValueType::Enum(<NetworkAclResourceType as OpenEnum>::VALUES),
        ),
        Field::new("ResourceId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeNetworkAclsRequest, DESCRIBE_NETWORK_ACLS_REQUEST, 0 => network_acl_id, 1 =>
    network_acl_name, 2 => vpc_id, 3 => resource_type, 4 => resource_id, 5 =>
    page_number, 6 => page_size, 7 => region_id, 8 => tags, 9 => client_token
);

impl DescribeNetworkAclsRequest {
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_id = value.into_option();
        self
    }
    /// Sets [`network_acl_name`](Self#structfield.network_acl_name).
    #[inline]
    pub fn network_acl_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_name = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
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
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DescribeNetworkAcls`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkAclsResponse {
    /// Number of entries on a page.
    pub page_size: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Number of this page.
    pub page_number: Option<String>,
    /// Number of entries found.
    pub total_count: Option<String>,
    /// The network ACLs.
    ///
    /// A list of `NetworkAcl`.
    pub network_acls: Vec<NetworkAcl>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_NETWORK_ACLS_RESPONSE: Schema = Schema::new(
    "DescribeNetworkAclsResponse",
    &[
        Field::new("PageSize", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::String),
        Field::new("TotalCount", ValueType::String),
        Field::new("NetworkAcls", ValueType::List(&ValueType::Record(&NETWORK_ACL)))
            .wrapper("NetworkAcl"),
    ],
);

aliyun_api_core::record!(
    DescribeNetworkAclsResponse, DESCRIBE_NETWORK_ACLS_RESPONSE, 0 => page_size, 1 =>
    request_id, 2 => page_number, 3 => total_count, 4 => network_acls
);

aliyun_api_core::response!(DescribeNetworkAclsResponse);

impl DescribeNetworkAclsResponse {
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<String>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<String>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`network_acls`](Self#structfield.network_acls).
    #[inline]
    pub fn network_acls(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkAcl>>,
    ) -> Self {
        self.network_acls = value.into_iter().map(Into::into).collect();
        self
    }
}

static DESCRIBE_NETWORK_ACLS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeNetworkAcls",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_NETWORK_ACLS_REQUEST,
    response: &DESCRIBE_NETWORK_ACLS_RESPONSE,
    classes: &[
        ("ParameterMissing.AliUid", ErrorClass::Invalid),
        ("ParameterMissing.Bid", ErrorClass::Invalid),
        ("ParameterMissing.RegionId", ErrorClass::Invalid),
        ("ParameterEmpty.RegionId", ErrorClass::Invalid),
        ("NotSupport.NetworkAcl", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeNetworkAclsRequest {
    type Response = DescribeNetworkAclsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_NETWORK_ACLS;
}

impl aliyun_api_core::Paged for DescribeNetworkAclsRequest {
    type Item = NetworkAcl;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["NetworkAcls"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeNetworkAclsResponse) -> Vec<NetworkAcl> {
        response.network_acls
    }
}

impl DescribeNetworkAclsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists network ACLs in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeNetworkAclsRequest`].
    #[inline]
    pub fn describe_network_acls(&self) -> Call<DescribeNetworkAclsRequest> {
        Call::new(&self.inner, DescribeNetworkAclsRequest::new())
    }
}

impl Call<DescribeNetworkAclsRequest> {
    /// Id of one network ACL.
    #[inline]
    pub fn network_acl_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_acl_id = value.into_option();
        self
    }
    /// Name that the network ACLs have.
    #[inline]
    pub fn network_acl_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_acl_name = value.into_option();
        self
    }
    /// VPC of the network ACLs.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Type of the resource that the network ACLs are associated with. It counts only with ResourceId.
    #[inline]
    pub fn resource_type(
        mut self,
        value: impl IntoOption<NetworkAclResourceType>,
    ) -> Self {
        self.request.resource_type = value.into_option();
        self
    }
    /// Resource that the network ACLs are associated with. It counts only with ResourceType.
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_id = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Region of the network ACLs.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Tags that the network ACLs have.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeNetworkAclsRequest {
    type Found = NetworkAcl;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "NetworkAcl",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("NetworkAclId"),
                field: Some("NetworkAclId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidNetworkAcl.NotFound"],
        moves: &[("Modifying", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &["UpdateNetworkAclEntries", "CopyNetworkAclEntries"],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["UpdateNetworkAclEntries", "CopyNetworkAclEntries"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeNetworkAclsResponse) -> Vec<NetworkAcl> {
        response.network_acls
    }
}

impl Client {
    /// Waits until a NetworkAcl is `Available`; it looks with `DescribeNetworkAcls`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_network_acl_available(
        &self,
        network_acl_id: impl Into<String>,
    ) -> crate::Wait<DescribeNetworkAclsRequest> {
        crate::Wait::new(&self.inner, "Available", vec![network_acl_id.into()])
    }
    /// Waits until a NetworkAcl is gone; it looks with `DescribeNetworkAcls`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_network_acl_deleted(
        &self,
        network_acl_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeNetworkAclsRequest> {
        crate::WaitGone::new(&self.inner, vec![network_acl_id.into()])
    }
}
