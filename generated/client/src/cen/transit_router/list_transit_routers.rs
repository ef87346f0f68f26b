// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTransitRouters`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the transit routers of a CEN instance.
///
/// RegionId narrows the list to the transit router of a region, and TransitRouterId to one.
///
/// The parameters of `ListTransitRouters`. Sent with [`Client::list_transit_routers`](super::super::Client::list_transit_routers); the response is a [`ListTransitRoutersResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.list_transit_routers().cen_id("cen-j3jzhw1zpau2km****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidParameterCombination.TransitRouter`](super::super::ErrorCode::InvalidParameterCombinationTransitRouter), [`InvalidOperation.UnsupportFilterValue`](super::super::ErrorCode::InvalidOperationUnsupportFilterValue), [`InvalidOperation.UnsupportFilter`](super::super::ErrorCode::InvalidOperationUnsupportFilter), [`IllegalParam.TagValue`](super::super::ErrorCode::IllegalParamTagValue), [`IllegalParam.TagKey`](super::super::ErrorCode::IllegalParamTagKey).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTransitRoutersRequest {
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Instance of the transit routers.
    pub cen_id: Option<String>,
    /// Id of one transit router.
    pub transit_router_id: Option<String>,
    /// Region of the transit routers.
    pub region_id: Option<String>,
    /// Tags that the transit routers have.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
    /// State of the transit routers.
    pub status: Option<TransitRouterStatus>,
    /// Edition of the transit routers.
    pub r#type: Option<TransitRouterType>,
    /// Name of the transit routers.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub transit_router_name: Option<String>,
    /// A feature that the transit routers have or lack.
    ///
    /// At most 1 element.
    pub feature_filter: Vec<TransitRouterFeatureFilter>,
}

pub(crate) static LIST_TRANSIT_ROUTERS_REQUEST: Schema = Schema::new(
    "ListTransitRoutersRequest",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("CenId", ValueType::String),
        Field::new("TransitRouterId", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
        Field::new("Status", ValueType::Enum(<TransitRouterStatus as OpenEnum>::VALUES)),
        Field::new("Type", ValueType::Enum(<TransitRouterType as OpenEnum>::VALUES)),
        Field::new("TransitRouterName", ValueType::String),
        Field::new(
                "FeatureFilter",
                ValueType::List(&ValueType::Record(&TRANSIT_ROUTER_FEATURE_FILTER)),
            )
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    ListTransitRoutersRequest, LIST_TRANSIT_ROUTERS_REQUEST, 0 => page_number, 1 =>
    page_size, 2 => cen_id, 3 => transit_router_id, 4 => region_id, 5 => tag, 6 =>
    status, 7 => r#type, 8 => transit_router_name, 9 => feature_filter
);

impl ListTransitRoutersRequest {
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
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<TransitRouterStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<TransitRouterType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`transit_router_name`](Self#structfield.transit_router_name).
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_name = value.into_option();
        self
    }
    /// Sets [`feature_filter`](Self#structfield.feature_filter).
    #[inline]
    pub fn feature_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitRouterFeatureFilter>>,
    ) -> Self {
        self.feature_filter = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `ListTransitRouters`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTransitRoutersResponse {
    /// The transit routers.
    pub transit_routers: Vec<TransitRouter>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static LIST_TRANSIT_ROUTERS_RESPONSE: Schema = Schema::new(
    "ListTransitRoutersResponse",
    &[
        Field::new(
            "TransitRouters",
            ValueType::List(&ValueType::Record(&TRANSIT_ROUTER)),
        ),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListTransitRoutersResponse, LIST_TRANSIT_ROUTERS_RESPONSE, 0 => transit_routers, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(ListTransitRoutersResponse);

impl ListTransitRoutersResponse {
    /// Sets [`transit_routers`](Self#structfield.transit_routers).
    #[inline]
    pub fn transit_routers(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitRouter>>,
    ) -> Self {
        self.transit_routers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
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
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A feature to filter by.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitRouterFeatureFilter {
    /// The feature.
    pub key: Option<TransitRouterFeature>,
    /// Whether it is enabled.
    ///
    /// At most 1 element.
    pub value: Vec<TransitRouterFeatureState>,
}

pub(crate) static TRANSIT_ROUTER_FEATURE_FILTER: Schema = Schema::new(
    "TransitRouterFeatureFilter",
    &[
        Field::new("Key", ValueType::Enum(<TransitRouterFeature as OpenEnum>::VALUES)),
        Field::new(
                "Value",
                ValueType::List(
                    &ValueType::Enum(<TransitRouterFeatureState as OpenEnum>::VALUES),
                ),
            )
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    TransitRouterFeatureFilter, TRANSIT_ROUTER_FEATURE_FILTER, 0 => key, 1 => value
);

impl TransitRouterFeatureFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<TransitRouterFeature>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitRouterFeatureState>>,
    ) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A transit router as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitRouter {
    /// Id of the transit router.
    pub transit_router_id: Option<String>,
    /// Name of the transit router.
    pub transit_router_name: Option<String>,
    /// Description of the transit router.
    pub transit_router_description: Option<String>,
    /// Instance of the transit router.
    pub cen_id: Option<String>,
    /// Region of the transit router.
    pub region_id: Option<String>,
    /// Account that owns the instance.
    pub ali_uid: Option<i64>,
    /// Edition of the transit router.
    pub r#type: Option<TransitRouterType>,
    /// State of the transit router.
    pub status: Option<TransitRouterStatus>,
    /// When the transit router was created, to the minute.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether multicast is enabled.
    pub support_multicast: Option<bool>,
    /// CIDR blocks of the transit router.
    pub transit_router_cidr_list: Vec<ListedTransitRouterCidr>,
    /// Tags of the transit router.
    pub tags: Vec<Tag>,
}

pub(crate) static TRANSIT_ROUTER: Schema = Schema::new(
    "TransitRouter",
    &[
        Field::new("TransitRouterId", ValueType::String),
        Field::new("TransitRouterName", ValueType::String),
        Field::new("TransitRouterDescription", ValueType::String),
        Field::new("CenId", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("AliUid", ValueType::Integer),
        Field::new("Type", ValueType::Enum(<TransitRouterType as OpenEnum>::VALUES)),
        Field::new("Status", ValueType::Enum(<TransitRouterStatus as OpenEnum>::VALUES)),
        Field::new("CreationTime", ValueType::String),
        Field::new("SupportMulticast", ValueType::Boolean),
        Field::new(
            "TransitRouterCidrList",
            ValueType::List(&ValueType::Record(&LISTED_TRANSIT_ROUTER_CIDR)),
        ),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))),
    ],
);

aliyun_api_core::record!(
    TransitRouter, TRANSIT_ROUTER, 0 => transit_router_id, 1 => transit_router_name, 2 =>
    transit_router_description, 3 => cen_id, 4 => region_id, 5 => ali_uid, 6 => r#type, 7
    => status, 8 => creation_time, 9 => support_multicast, 10 =>
    transit_router_cidr_list, 11 => tags
);

impl TransitRouter {
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_id = value.into_option();
        self
    }
    /// Sets [`transit_router_name`](Self#structfield.transit_router_name).
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_name = value.into_option();
        self
    }
    /// Sets [`transit_router_description`](Self#structfield.transit_router_description).
    #[inline]
    pub fn transit_router_description(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_description = value.into_option();
        self
    }
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ali_uid`](Self#structfield.ali_uid).
    #[inline]
    pub fn ali_uid(mut self, value: impl IntoOption<i64>) -> Self {
        self.ali_uid = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<TransitRouterType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<TransitRouterStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`support_multicast`](Self#structfield.support_multicast).
    #[inline]
    pub fn support_multicast(mut self, value: impl IntoOption<bool>) -> Self {
        self.support_multicast = value.into_option();
        self
    }
    /// Sets [`transit_router_cidr_list`](Self#structfield.transit_router_cidr_list).
    #[inline]
    pub fn transit_router_cidr_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListedTransitRouterCidr>>,
    ) -> Self {
        self.transit_router_cidr_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A CIDR block of a transit router as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedTransitRouterCidr {
    /// Id of the block.
    pub transit_router_cidr_id: Option<String>,
    /// The block itself.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub cidr: Option<String>,
    /// Name of the block.
    pub name: Option<String>,
    /// Description of the block.
    pub description: Option<String>,
    /// Whether a route for the block is added by itself.
    pub publish_cidr_route: Option<bool>,
}

pub(crate) static LISTED_TRANSIT_ROUTER_CIDR: Schema = Schema::new(
    "ListedTransitRouterCidr",
    &[
        Field::new("TransitRouterCidrId", ValueType::String),
        Field::new("Cidr", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("PublishCidrRoute", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ListedTransitRouterCidr, LISTED_TRANSIT_ROUTER_CIDR, 0 => transit_router_cidr_id, 1
    => cidr, 2 => name, 3 => description, 4 => publish_cidr_route
);

impl ListedTransitRouterCidr {
    /// Sets [`transit_router_cidr_id`](Self#structfield.transit_router_cidr_id).
    #[inline]
    pub fn transit_router_cidr_id(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_cidr_id = value.into_option();
        self
    }
    /// Sets [`cidr`](Self#structfield.cidr).
    #[inline]
    pub fn cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`publish_cidr_route`](Self#structfield.publish_cidr_route).
    #[inline]
    pub fn publish_cidr_route(mut self, value: impl IntoOption<bool>) -> Self {
        self.publish_cidr_route = value.into_option();
        self
    }
}

/// The feature.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransitRouterFeature {
    /// `Multicast`: multicast.
    Multicast,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(TransitRouterFeature, Multicast = "Multicast");

/// `Value`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransitRouterFeatureState {
    /// `Enabled`: it is.
    Enabled,
    /// `Disabled`: it is not.
    Disabled,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    TransitRouterFeatureState, Enabled = "Enabled", Disabled = "Disabled"
);

static LIST_TRANSIT_ROUTERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListTransitRouters",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_TRANSIT_ROUTERS_REQUEST,
    response: &LIST_TRANSIT_ROUTERS_RESPONSE,
    classes: &[
        ("InvalidParameterCombination.TransitRouter", ErrorClass::Invalid),
        ("InvalidOperation.UnsupportFilterValue", ErrorClass::Invalid),
        ("InvalidOperation.UnsupportFilter", ErrorClass::Invalid),
        ("IllegalParam.TagValue", ErrorClass::Invalid),
        ("IllegalParam.TagKey", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ListTransitRoutersRequest {
    type Response = ListTransitRoutersResponse;
    const ACTION: &'static ActionInfo = &LIST_TRANSIT_ROUTERS;
}

impl aliyun_api_core::Paged for ListTransitRoutersRequest {
    type Item = TransitRouter;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["TransitRouters"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: ListTransitRoutersResponse) -> Vec<TransitRouter> {
        response.transit_routers
    }
}

impl ListTransitRoutersRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the transit routers of a CEN instance.
    ///
    /// RegionId narrows the list to the transit router of a region, and TransitRouterId to one.
    ///
    /// Parameters with their limits, errors, and an example: [`ListTransitRoutersRequest`].
    #[inline]
    pub fn list_transit_routers(&self) -> Call<ListTransitRoutersRequest> {
        Call::new(&self.inner, ListTransitRoutersRequest::new())
    }
}

impl Call<ListTransitRoutersRequest> {
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
    /// Instance of the transit routers.
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cen_id = value.into_option();
        self
    }
    /// Id of one transit router.
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.transit_router_id = value.into_option();
        self
    }
    /// Region of the transit routers.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Tags that the transit routers have.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// State of the transit routers.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<TransitRouterStatus>) -> Self {
        self.request.status = value.into_option();
        self
    }
    /// Edition of the transit routers.
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<TransitRouterType>) -> Self {
        self.request.r#type = value.into_option();
        self
    }
    /// Name of the transit routers.
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.transit_router_name = value.into_option();
        self
    }
    /// A feature that the transit routers have or lack.
    #[inline]
    pub fn feature_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitRouterFeatureFilter>>,
    ) -> Self {
        self.request.feature_filter = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for ListTransitRoutersRequest {
    type Found = TransitRouter;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "TransitRouter",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("TransitRouterId"),
                field: Some("TransitRouterId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidTransitRouterId.NotFound"],
        moves: &[("Creating", "Active"), ("Modifying", "Active")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Active",
                by: &["UpdateTransitRouter"],
            },
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &["UpdateTransitRouter"],
            },
        ],
    };
    #[inline]
    fn into_found(response: ListTransitRoutersResponse) -> Vec<TransitRouter> {
        response.transit_routers
    }
}

impl Client {
    /// Waits until a TransitRouter is `Active`; it looks with `ListTransitRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_transit_router_active(
        &self,
        transit_router_id: impl Into<String>,
    ) -> crate::Wait<ListTransitRoutersRequest> {
        crate::Wait::new(&self.inner, "Active", vec![transit_router_id.into()])
    }
    /// Waits until a TransitRouter is gone; it looks with `ListTransitRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_transit_router_deleted(
        &self,
        transit_router_id: impl Into<String>,
    ) -> crate::WaitGone<ListTransitRoutersRequest> {
        crate::WaitGone::new(&self.inner, vec![transit_router_id.into()])
    }
}
