// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTransitRouterVpcAttachments`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the VPC connections of transit routers.
///
/// Name a transit router with TransitRouterId or with CenId and RegionId. RegionId alone lists the connections of all transit routers in a region.
///
/// The parameters of `ListTransitRouterVpcAttachments`. Sent with [`Client::list_transit_router_vpc_attachments`](super::super::Client::list_transit_router_vpc_attachments); the response is a [`ListTransitRouterVpcAttachmentsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .list_transit_router_vpc_attachments()
///     .transit_router_id("tr-bp1su1ytdxtataupl****")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken), [`IllegalParam.TrInstance`](super::super::ErrorCode::IllegalParamTrInstance), [`IllegalParam.Region`](super::super::ErrorCode::IllegalParamRegion), [`IllegalParam.CenId`](super::super::ErrorCode::IllegalParamCenId), [`IllegalParam.TransitRouterId`](super::super::ErrorCode::IllegalParamTransitRouterId), [`IllegalParam.CenIdOrRegionId`](super::super::ErrorCode::IllegalParamCenIdOrRegionId), [`IllegalParam.MaxResults`](super::super::ErrorCode::IllegalParamMaxResults).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachmentsRequest {
    /// Instance of the transit routers.
    pub cen_id: Option<String>,
    /// Region of the transit routers.
    pub region_id: Option<String>,
    /// Id of one connection.
    pub transit_router_attachment_id: Option<String>,
    /// Transit router of the connections.
    pub transit_router_id: Option<String>,
    /// Number of entries in a response.
    ///
    /// At least 1. Default: `20`.
    pub max_results: Option<i64>,
    /// Token from the response before. The first request has none.
    pub next_token: Option<String>,
    /// Tags that the connections have.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
    /// VPC of the connections.
    pub vpc_id: Option<String>,
    /// Which account pays for the connections.
    pub order_type: Option<CenOrderType>,
    /// State of the connections.
    pub status: Option<TransitRouterAttachmentStatus>,
}

pub(crate) static LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS_REQUEST: Schema = Schema::new(
    "ListTransitRouterVpcAttachmentsRequest",
    &[
        Field::new("CenId", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("TransitRouterAttachmentId", ValueType::String),
        Field::new("TransitRouterId", ValueType::String),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("NextToken", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
        Field::new("VpcId", ValueType::String),
        Field::new("OrderType", ValueType::Enum(<CenOrderType as OpenEnum>::VALUES)),
        Field::new(
            "Status",
            ValueType::Enum(<TransitRouterAttachmentStatus as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    ListTransitRouterVpcAttachmentsRequest, LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS_REQUEST,
    0 => cen_id, 1 => region_id, 2 => transit_router_attachment_id, 3 =>
    transit_router_id, 4 => max_results, 5 => next_token, 6 => tag, 7 => vpc_id, 8 =>
    order_type, 9 => status
);

impl ListTransitRouterVpcAttachmentsRequest {
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
    /// Sets [`transit_router_attachment_id`](Self#structfield.transit_router_attachment_id).
    #[inline]
    pub fn transit_router_attachment_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.transit_router_attachment_id = value.into_option();
        self
    }
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_id = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`order_type`](Self#structfield.order_type).
    #[inline]
    pub fn order_type(mut self, value: impl IntoOption<CenOrderType>) -> Self {
        self.order_type = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<TransitRouterAttachmentStatus>,
    ) -> Self {
        self.status = value.into_option();
        self
    }
}

/// The response of `ListTransitRouterVpcAttachments`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachmentsResponse {
    /// The connections.
    pub transit_router_attachments: Vec<TransitRouterVpcAttachment>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of entries in a response.
    pub max_results: Option<i64>,
    /// Token for the next request. Empty, where there are no more entries.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS_RESPONSE: Schema = Schema::new(
    "ListTransitRouterVpcAttachmentsResponse",
    &[
        Field::new(
            "TransitRouterAttachments",
            ValueType::List(&ValueType::Record(&TRANSIT_ROUTER_VPC_ATTACHMENT)),
        ),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListTransitRouterVpcAttachmentsResponse,
    LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS_RESPONSE, 0 => transit_router_attachments, 1 =>
    total_count, 2 => max_results, 3 => next_token, 4 => request_id
);

aliyun_api_core::response!(ListTransitRouterVpcAttachmentsResponse);

impl ListTransitRouterVpcAttachmentsResponse {
    /// Sets [`transit_router_attachments`](Self#structfield.transit_router_attachments).
    #[inline]
    pub fn transit_router_attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitRouterVpcAttachment>>,
    ) -> Self {
        self.transit_router_attachments = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// The connection of a VPC to a transit router as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitRouterVpcAttachment {
    /// Id of the connection.
    pub transit_router_attachment_id: Option<String>,
    /// Name of the connection.
    pub transit_router_attachment_name: Option<String>,
    /// Description of the connection.
    pub transit_router_attachment_description: Option<String>,
    /// Instance of the transit router.
    pub cen_id: Option<String>,
    /// Transit router of the connection.
    pub transit_router_id: Option<String>,
    /// VPC of the connection.
    pub vpc_id: Option<String>,
    /// Account that owns the VPC.
    pub vpc_owner_id: Option<i64>,
    /// Region of the VPC.
    pub vpc_region_id: Option<String>,
    /// Type of what is connected, which is always VPC.
    pub resource_type: Option<String>,
    /// State of the connection.
    pub status: Option<TransitRouterAttachmentStatus>,
    /// When the connection was created, to the minute.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Billing method of the connection.
    pub charge_type: Option<TransitRouterChargeType>,
    /// Which account pays for the connection.
    pub order_type: Option<CenOrderType>,
    /// Whether the transit router advertises its routes to the VPC.
    pub auto_publish_route_enabled: Option<bool>,
    /// The zones of the connection.
    pub zone_mappings: Vec<ListedZoneMapping>,
    /// Tags of the connection.
    pub tags: Vec<Tag>,
    /// Cloud service that manages the attachment.
    pub managed_service: Option<String>,
    /// Features of the connection.
    pub transit_router_vpc_attachment_options: Option<serde_json::Value>,
}

pub(crate) static TRANSIT_ROUTER_VPC_ATTACHMENT: Schema = Schema::new(
    "TransitRouterVpcAttachment",
    &[
        Field::new("TransitRouterAttachmentId", ValueType::String),
        Field::new("TransitRouterAttachmentName", ValueType::String),
        Field::new("TransitRouterAttachmentDescription", ValueType::String),
        Field::new("CenId", ValueType::String),
        Field::new("TransitRouterId", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("VpcOwnerId", ValueType::Integer),
        Field::new("VpcRegionId", ValueType::String),
        Field::new("ResourceType", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<TransitRouterAttachmentStatus as OpenEnum>::VALUES),
        ),
        Field::new("CreationTime", ValueType::String),
        Field::new(
            "ChargeType",
            ValueType::Enum(<TransitRouterChargeType as OpenEnum>::VALUES),
        ),
        Field::new("OrderType", ValueType::Enum(<CenOrderType as OpenEnum>::VALUES)),
        Field::new("AutoPublishRouteEnabled", ValueType::Boolean),
        Field::new(
            "ZoneMappings",
            ValueType::List(&ValueType::Record(&LISTED_ZONE_MAPPING)),
        ),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))),
        Field::new("ManagedService", ValueType::String),
        Field::new("TransitRouterVPCAttachmentOptions", ValueType::Any),
    ],
);

aliyun_api_core::record!(
    TransitRouterVpcAttachment, TRANSIT_ROUTER_VPC_ATTACHMENT, 0 =>
    transit_router_attachment_id, 1 => transit_router_attachment_name, 2 =>
    transit_router_attachment_description, 3 => cen_id, 4 => transit_router_id, 5 =>
    vpc_id, 6 => vpc_owner_id, 7 => vpc_region_id, 8 => resource_type, 9 => status, 10 =>
    creation_time, 11 => charge_type, 12 => order_type, 13 => auto_publish_route_enabled,
    14 => zone_mappings, 15 => tags, 16 => managed_service, 17 =>
    transit_router_vpc_attachment_options
);

impl TransitRouterVpcAttachment {
    /// Sets [`transit_router_attachment_id`](Self#structfield.transit_router_attachment_id).
    #[inline]
    pub fn transit_router_attachment_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.transit_router_attachment_id = value.into_option();
        self
    }
    /// Sets [`transit_router_attachment_name`](Self#structfield.transit_router_attachment_name).
    #[inline]
    pub fn transit_router_attachment_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.transit_router_attachment_name = value.into_option();
        self
    }
    /// Sets [`transit_router_attachment_description`](Self#structfield.transit_router_attachment_description).
    #[inline]
    pub fn transit_router_attachment_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.transit_router_attachment_description = value.into_option();
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
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vpc_owner_id`](Self#structfield.vpc_owner_id).
    #[inline]
    pub fn vpc_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.vpc_owner_id = value.into_option();
        self
    }
    /// Sets [`vpc_region_id`](Self#structfield.vpc_region_id).
    #[inline]
    pub fn vpc_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_region_id = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<TransitRouterAttachmentStatus>,
    ) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        value: impl IntoOption<TransitRouterChargeType>,
    ) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`order_type`](Self#structfield.order_type).
    #[inline]
    pub fn order_type(mut self, value: impl IntoOption<CenOrderType>) -> Self {
        self.order_type = value.into_option();
        self
    }
    /// Sets [`auto_publish_route_enabled`](Self#structfield.auto_publish_route_enabled).
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_publish_route_enabled = value.into_option();
        self
    }
    /// Sets [`zone_mappings`](Self#structfield.zone_mappings).
    #[inline]
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListedZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`managed_service`](Self#structfield.managed_service).
    #[inline]
    pub fn managed_service(mut self, value: impl IntoOption<String>) -> Self {
        self.managed_service = value.into_option();
        self
    }
    /// Sets [`transit_router_vpc_attachment_options`](Self#structfield.transit_router_vpc_attachment_options).
    #[inline]
    pub fn transit_router_vpc_attachment_options(
        mut self,
        value: impl IntoOption<serde_json::Value>,
    ) -> Self {
        self.transit_router_vpc_attachment_options = value.into_option();
        self
    }
}

/// A zone with a VSwitch in it and the network interface of the transit router.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedZoneMapping {
    /// Zone of the VSwitch.
    pub zone_id: Option<String>,
    /// VSwitch in the zone.
    pub vswitch_id: Option<String>,
    /// Network interface that the transit router has in the VSwitch.
    pub network_interface_id: Option<String>,
}

pub(crate) static LISTED_ZONE_MAPPING: Schema = Schema::new(
    "ListedZoneMapping",
    &[
        Field::new("ZoneId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("NetworkInterfaceId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListedZoneMapping, LISTED_ZONE_MAPPING, 0 => zone_id, 1 => vswitch_id, 2 =>
    network_interface_id
);

impl ListedZoneMapping {
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`network_interface_id`](Self#structfield.network_interface_id).
    #[inline]
    pub fn network_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_interface_id = value.into_option();
        self
    }
}

static LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListTransitRouterVpcAttachments",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS_REQUEST,
    response: &LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS_RESPONSE,
    classes: &[
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("IllegalParam.TrInstance", ErrorClass::Invalid),
        ("IllegalParam.Region", ErrorClass::NotFound),
        ("IllegalParam.CenId", ErrorClass::NotFound),
        ("IllegalParam.TransitRouterId", ErrorClass::NotFound),
        ("IllegalParam.CenIdOrRegionId", ErrorClass::Invalid),
        ("IllegalParam.MaxResults", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ListTransitRouterVpcAttachmentsRequest {
    type Response = ListTransitRouterVpcAttachmentsResponse;
    const ACTION: &'static ActionInfo = &LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS;
}

impl aliyun_api_core::Paged for ListTransitRouterVpcAttachmentsRequest {
    type Item = TransitRouterVpcAttachment;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["TransitRouterAttachments"],
        default_size: Some(20),
        max_size: None,
    };
    #[inline]
    fn into_items(
        response: ListTransitRouterVpcAttachmentsResponse,
    ) -> Vec<TransitRouterVpcAttachment> {
        response.transit_router_attachments
    }
}

impl ListTransitRouterVpcAttachmentsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the VPC connections of transit routers.
    ///
    /// Name a transit router with TransitRouterId or with CenId and RegionId. RegionId alone lists the connections of all transit routers in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`ListTransitRouterVpcAttachmentsRequest`].
    #[inline]
    pub fn list_transit_router_vpc_attachments(
        &self,
    ) -> Call<ListTransitRouterVpcAttachmentsRequest> {
        Call::new(&self.inner, ListTransitRouterVpcAttachmentsRequest::new())
    }
}

impl Call<ListTransitRouterVpcAttachmentsRequest> {
    /// Instance of the transit routers.
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cen_id = value.into_option();
        self
    }
    /// Region of the transit routers.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one connection.
    #[inline]
    pub fn transit_router_attachment_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.transit_router_attachment_id = value.into_option();
        self
    }
    /// Transit router of the connections.
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.transit_router_id = value.into_option();
        self
    }
    /// Number of entries in a response.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Token from the response before. The first request has none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Tags that the connections have.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// VPC of the connections.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Which account pays for the connections.
    #[inline]
    pub fn order_type(mut self, value: impl IntoOption<CenOrderType>) -> Self {
        self.request.order_type = value.into_option();
        self
    }
    /// State of the connections.
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<TransitRouterAttachmentStatus>,
    ) -> Self {
        self.request.status = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for ListTransitRouterVpcAttachmentsRequest {
    type Found = TransitRouterVpcAttachment;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "TransitRouterVpcAttachment",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("TransitRouterAttachmentId"),
                field: Some("TransitRouterAttachmentId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidTransitRouterAttachmentId.NotFound"],
        moves: &[("Attaching", "Attached"), ("Modifying", "Attached")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Attaching",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Attached",
                by: &[
                    "UpdateTransitRouterVpcAttachmentAttribute",
                    "UpdateTransitRouterVpcAttachmentZones",
                ],
            },
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &[
                    "UpdateTransitRouterVpcAttachmentAttribute",
                    "UpdateTransitRouterVpcAttachmentZones",
                ],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: ListTransitRouterVpcAttachmentsResponse,
    ) -> Vec<TransitRouterVpcAttachment> {
        response.transit_router_attachments
    }
}

impl Client {
    /// Waits until a TransitRouterVpcAttachment is `Attached`; it looks with `ListTransitRouterVpcAttachments`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_transit_router_vpc_attachment_attached(
        &self,
        transit_router_attachment_id: impl Into<String>,
    ) -> crate::Wait<ListTransitRouterVpcAttachmentsRequest> {
        crate::Wait::new(
            &self.inner,
            "Attached",
            vec![transit_router_attachment_id.into()],
        )
    }
    /// Waits until a TransitRouterVpcAttachment is gone; it looks with `ListTransitRouterVpcAttachments`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_transit_router_vpc_attachment_deleted(
        &self,
        transit_router_attachment_id: impl Into<String>,
    ) -> crate::WaitGone<ListTransitRouterVpcAttachmentsRequest> {
        crate::WaitGone::new(&self.inner, vec![transit_router_attachment_id.into()])
    }
}
