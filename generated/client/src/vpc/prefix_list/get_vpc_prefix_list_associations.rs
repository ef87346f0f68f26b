// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetVpcPrefixListAssociations`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the resources that a prefix list is associated with.
///
/// The parameters of `GetVpcPrefixListAssociations`. Sent with [`Client::get_vpc_prefix_list_associations`](super::super::Client::get_vpc_prefix_list_associations); the response is a [`GetVpcPrefixListAssociationsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.get_vpc_prefix_list_associations("pl-0b7hwu67****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsRequest {
    /// Prefix list whose associations are listed.
    ///
    /// Required.
    pub prefix_list_id: String,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Number of associations on a page. The text has 20 as the default.
    ///
    /// 1 to 100. Default: `50`.
    pub max_results: Option<i64>,
    /// Region of the prefix list.
    pub region_id: Option<String>,
}

pub(crate) static GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST: Schema = Schema::new(
    "GetVpcPrefixListAssociationsRequest",
    &[
        Field::new("PrefixListId", ValueType::String).required(),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    GetVpcPrefixListAssociationsRequest, GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST, 0 =>
    prefix_list_id, 1 => next_token, 2 => max_results, 3 => region_id
);

impl GetVpcPrefixListAssociationsRequest {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = value.into();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `GetVpcPrefixListAssociations`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Number of associations found.
    pub total_count: Option<i64>,
    /// Number of associations on this page.
    pub count: Option<i64>,
    /// The associations.
    pub prefix_list_association: Vec<PrefixListAssociation>,
    metadata: Metadata,
}

pub(crate) static GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE: Schema = Schema::new(
    "GetVpcPrefixListAssociationsResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("NextToken", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("Count", ValueType::Integer),
        Field::new(
            "PrefixListAssociation",
            ValueType::List(&ValueType::Record(&PREFIX_LIST_ASSOCIATION)),
        ),
    ],
);

aliyun_api_core::record!(
    GetVpcPrefixListAssociationsResponse, GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE, 0 =>
    request_id, 1 => next_token, 2 => total_count, 3 => count, 4 =>
    prefix_list_association
);

aliyun_api_core::response!(GetVpcPrefixListAssociationsResponse);

impl GetVpcPrefixListAssociationsResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`count`](Self#structfield.count).
    #[inline]
    pub fn count(mut self, value: impl IntoOption<i64>) -> Self {
        self.count = value.into_option();
        self
    }
    /// Sets [`prefix_list_association`](Self#structfield.prefix_list_association).
    #[inline]
    pub fn prefix_list_association(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrefixListAssociation>>,
    ) -> Self {
        self.prefix_list_association = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An association of a prefix list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixListAssociation {
    /// Prefix list of the association.
    pub prefix_list_id: Option<String>,
    /// Id of the resource.
    pub resource_id: Option<String>,
    /// Type of the resource.
    pub resource_type: Option<PrefixListResourceType>,
    /// Account that owns the prefix list.
    pub owner_id: Option<String>,
    /// State of the association.
    pub status: Option<PrefixListAssociationStatus>,
    /// Why the association failed.
    pub reason: Option<String>,
    /// Region of the prefix list.
    pub region_id: Option<String>,
    /// Account that owns the resource.
    pub resource_uid: Option<String>,
    /// CIDR blocks. No document describes them.
    pub cidr_list: Option<String>,
    /// CIDR blocks that are without effect. No document describes them.
    pub suppressed_list: Option<String>,
}

pub(crate) static PREFIX_LIST_ASSOCIATION: Schema = Schema::new(
    "PrefixListAssociation",
    &[
        Field::new("PrefixListId", ValueType::String),
        Field::new("ResourceId", ValueType::String),
        Field::new(
            "ResourceType",
            ValueType::Enum(<PrefixListResourceType as OpenEnum>::VALUES),
        ),
        Field::new("OwnerId", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<PrefixListAssociationStatus as OpenEnum>::VALUES),
        ),
        Field::new("Reason", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("ResourceUid", ValueType::String),
        Field::new("CidrList", ValueType::String),
        Field::new("SuppressedList", ValueType::String),
    ],
);

aliyun_api_core::record!(
    PrefixListAssociation, PREFIX_LIST_ASSOCIATION, 0 => prefix_list_id, 1 =>
    resource_id, 2 => resource_type, 3 => owner_id, 4 => status, 5 => reason, 6 =>
    region_id, 7 => resource_uid, 8 => cidr_list, 9 => suppressed_list
);

impl PrefixListAssociation {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_id = value.into_option();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_id = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(
        mut self,
        value: impl IntoOption<PrefixListResourceType>,
    ) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<String>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<PrefixListAssociationStatus>,
    ) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`reason`](Self#structfield.reason).
    #[inline]
    pub fn reason(mut self, value: impl IntoOption<String>) -> Self {
        self.reason = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`resource_uid`](Self#structfield.resource_uid).
    #[inline]
    pub fn resource_uid(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_uid = value.into_option();
        self
    }
    /// Sets [`cidr_list`](Self#structfield.cidr_list).
    #[inline]
    pub fn cidr_list(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_list = value.into_option();
        self
    }
    /// Sets [`suppressed_list`](Self#structfield.suppressed_list).
    #[inline]
    pub fn suppressed_list(mut self, value: impl IntoOption<String>) -> Self {
        self.suppressed_list = value.into_option();
        self
    }
}

/// Type of the resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrefixListResourceType {
    /// `vpcRouteTable`: route table of a VPC.
    VpcRouteTable,
    /// `trRouteTable`: route table of a transit router.
    TrRouteTable,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PrefixListResourceType, VpcRouteTable = "vpcRouteTable", TrRouteTable =
    "trRouteTable"
);

/// State of the association.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrefixListAssociationStatus {
    /// `Created`: up to date.
    Created,
    /// `ModifyFailed`: not up to date, since a change failed.
    ModifyFailed,
    /// `Creating`: being created.
    Creating,
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
    PrefixListAssociationStatus, Created = "Created", ModifyFailed = "ModifyFailed",
    Creating = "Creating", Modifying = "Modifying", Deleting = "Deleting", Deleted =
    "Deleted"
);

static GET_VPC_PREFIX_LIST_ASSOCIATIONS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GetVpcPrefixListAssociations",
    kind: ActionKind::Read,
    idempotency: None,
    request: &GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    response: &GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
    classes: &[
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for GetVpcPrefixListAssociationsRequest {
    type Response = GetVpcPrefixListAssociationsResponse;
    const ACTION: &'static ActionInfo = &GET_VPC_PREFIX_LIST_ASSOCIATIONS;
}

impl aliyun_api_core::Paged for GetVpcPrefixListAssociationsRequest {
    type Item = PrefixListAssociation;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["PrefixListAssociation"],
        default_size: Some(50),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(
        response: GetVpcPrefixListAssociationsResponse,
    ) -> Vec<PrefixListAssociation> {
        response.prefix_list_association
    }
}

impl GetVpcPrefixListAssociationsRequest {
    /// With what is required.
    #[inline]
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the resources that a prefix list is associated with.
    ///
    /// Parameters with their limits, errors, and an example: [`GetVpcPrefixListAssociationsRequest`].
    #[inline]
    pub fn get_vpc_prefix_list_associations(
        &self,
        prefix_list_id: impl Into<String>,
    ) -> Call<GetVpcPrefixListAssociationsRequest> {
        Call::new(&self.inner, GetVpcPrefixListAssociationsRequest::new(prefix_list_id))
    }
}

impl Call<GetVpcPrefixListAssociationsRequest> {
    /// Token of the page, from the response before it. The first page needs none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of associations on a page. The text has 20 as the default.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Region of the prefix list.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
