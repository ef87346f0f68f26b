// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpGroups`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeBgpGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeBgpGroupsRequest {
    /// Region of the BGP groups.
    pub region_id: String,
    /// Id of one BGP group.
    pub bgp_group_id: Option<String>,
    /// Whether to look for the default BGP group.
    pub is_default: Option<bool>,
    /// Account of the owner.
    pub owner_account: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// VBR that the groups are for.
    pub router_id: Option<String>,
}

pub(crate) static DESCRIBE_BGP_GROUPS_REQUEST: Schema = Schema {
    name: "DescribeBgpGroupsRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("OwnerAccount", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RouterId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeBgpGroupsRequest, DESCRIBE_BGP_GROUPS_REQUEST, 0 => region_id, 1 =>
    bgp_group_id, 2 => is_default, 3 => owner_account, 4 => page_number, 5 => page_size,
    6 => router_id
);

/// The response of `DescribeBgpGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeBgpGroupsResponse {
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// The BGP groups.
    ///
    /// A list of `BgpGroup`.
    pub bgp_groups: Vec<BgpGroup>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_BGP_GROUPS_RESPONSE: Schema = Schema {
    name: "DescribeBgpGroupsResponse",
    fields: &[
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("BgpGroups", ValueType::List(&ValueType::Record(&BGP_GROUP)))
            .wrapper("BgpGroup"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeBgpGroupsResponse, DESCRIBE_BGP_GROUPS_RESPONSE, 0 => total_count, 1 =>
    page_number, 2 => page_size, 3 => bgp_groups, 4 => request_id
);

/// A BGP group.
#[derive(Clone, Default, PartialEq)]
pub struct BgpGroup {
    /// Key that the peers of the group authenticate with.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// Id of the group.
    pub bgp_group_id: Option<String>,
    /// Description of the group.
    pub description: Option<String>,
    /// BGP hold time: a peer that sends no BGP message for this long is disconnected.
    pub hold: Option<i64>,
    /// Whether the ASN is a fake one.
    pub is_fake: Option<bool>,
    /// BGP keepalive interval.
    pub keepalive: Option<i64>,
    /// ASN on the side of Alibaba Cloud.
    pub local_asn: Option<i64>,
    /// Name of the group.
    pub name: Option<String>,
    /// ASN of the peers.
    pub peer_asn: Option<i64>,
    /// Region of the group.
    pub region_id: Option<String>,
    /// Route limit.
    pub route_limit: Option<i64>,
    /// VBR that the group is for.
    pub router_id: Option<String>,
    /// State the group is in.
    pub status: Option<String>,
}

pub(crate) static BGP_GROUP: Schema = Schema {
    name: "BgpGroup",
    fields: &[
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Hold", ValueType::Integer),
        Field::new("IsFake", ValueType::Boolean),
        Field::new("Keepalive", ValueType::Integer),
        Field::new("LocalAsn", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("PeerAsn", ValueType::Integer),
        Field::new("RegionId", ValueType::String),
        Field::new("RouteLimit", ValueType::Integer),
        Field::new("RouterId", ValueType::String),
        Field::new("Status", ValueType::String),
    ],
};

aliyun_api_core::record!(
    BgpGroup, BGP_GROUP, 0 => auth_key, 1 => bgp_group_id, 2 => description, 3 => hold, 4
    => is_fake, 5 => keepalive, 6 => local_asn, 7 => name, 8 => peer_asn, 9 => region_id,
    10 => route_limit, 11 => router_id, 12 => status
);

static DESCRIBE_BGP_GROUPS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeBgpGroups",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_BGP_GROUPS_REQUEST,
    response: &DESCRIBE_BGP_GROUPS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeBgpGroupsRequest {
    type Response = DescribeBgpGroupsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_BGP_GROUPS;
}

impl DescribeBgpGroupsRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists BGP groups in a region.
    ///
    /// # Errors
    /// `InternalError`, `InvalidRegionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.3.
    #[inline]
    pub fn describe_bgp_groups(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeBgpGroupsRequest> {
        Call::new(&self.inner, DescribeBgpGroupsRequest::new(region_id))
    }
}

impl Call<DescribeBgpGroupsRequest> {
    /// Id of one BGP group.
    #[inline]
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.request.bgp_group_id = Some(value.into());
        self
    }
    /// Whether to look for the default BGP group.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.request.is_default = Some(value);
        self
    }
    /// Account of the owner.
    #[inline]
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.request.owner_account = Some(value.into());
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
    /// VBR that the groups are for.
    #[inline]
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.request.router_id = Some(value.into());
        self
    }
}
