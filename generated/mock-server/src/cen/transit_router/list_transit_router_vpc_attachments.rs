// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTransitRouterVpcAttachments`

use aliyun_api::cen::{
    ListTransitRouterVpcAttachmentsRequest, ListTransitRouterVpcAttachmentsResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Blocker, Check, Condition, Constraint, Creation, Demand, Each, Edit, Effect,
    ElementList, ErrorRow, Expected, Forbidden, Format, How, Match, Operation, PageStyle,
    Pagination, RefRegion, Reference, Rule, StateRule, Toward, Subject, Target,
    Transition, ValueExpr, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS: Operation = Operation {
    action: <ListTransitRouterVpcAttachmentsRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(ListTransitRouterVpcAttachmentsRequest::default()),
    new_response: || Box::new(ListTransitRouterVpcAttachmentsResponse::default()),
    checks: &[
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["MaxResults"], "20")],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["TransitRouterAttachmentId"],
            to: &[&resources::TRANSIT_ROUTER_VPC_ATTACHMENT],
            region: RefRegion::Call,
        },
        Reference {
            path: &["TransitRouterId"],
            to: &[&resources::TRANSIT_ROUTER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&crate::vpc::resources::VPC],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextToken",
            message: "The specified NextToken is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TrInstance",
            message: "The specified TransitRouter is invalid.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["TransitRouterId"]),
                        named: &resources::TRANSIT_ROUTER,
                        steps: &[],
                    },
                    &[(&["CenId"], &[Expected::Not(&[Expected::Parameter(&["CenId"])])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Region",
            message: "The specified Region is invalid.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CenId",
            message: "The specified CenId is invalid.",
            when: &[When::Unknown(&["CenId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TransitRouterId",
            message: "The specified TransitRouterId is invalid.",
            when: &[When::Unknown(&["TransitRouterId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CenIdOrRegionId",
            message: "The specified CenId or RegionId is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.MaxResults",
            message: "The specified MaxResults is illegal.",
            when: &[When::Invalid(&["MaxResults"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["TransitRouterAttachments"],
        default_size: 20,
        max_size: 100,
    }),
    example: "{\"TransitRouterAttachments\":[{\"TransitRouterAttachmentId\":\"tr-attach-nls9fzkfat8934****\",\"TransitRouterAttachmentName\":\"testname\",\"TransitRouterAttachmentDescription\":\"testdesc\",\"CenId\":\"cen-j3jzhw1zpau2km****\",\"TransitRouterId\":\"tr-bp1su1ytdxtataupl****\",\"VpcId\":\"vpc-bp1h8vbrbcgohcju5****\",\"VpcOwnerId\":1250123456123456,\"VpcRegionId\":\"cn-hangzhou\",\"ResourceType\":\"VPC\",\"Status\":\"Attached\",\"CreationTime\":\"2021-06-15T02:14Z\",\"ChargeType\":\"POSTPAY\",\"OrderType\":\"PayByCenOwner\",\"AutoPublishRouteEnabled\":true,\"ZoneMappings\":[{\"ZoneId\":\"cn-hangzhou-h\",\"VSwitchId\":\"vsw-bp1a214sbus8z3b54****\",\"NetworkInterfaceId\":\"eni-bp149hmyaqegerml****\"}],\"Tags\":[{\"Key\":\"test\",\"Value\":\"test\"}]}],\"TotalCount\":1,\"MaxResults\":20,\"NextToken\":\"FFmyTO70tTpLG6I3FmYAXGKPd****\",\"RequestId\":\"C97FF53F-3EF8-4883-B459-60E171924B23\"}",
    effects: &[
        Effect::List {
            resource: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
            items: &["TransitRouterAttachments"],
            filters: &[
                ("CenId", &["CenId"]),
                ("OrderType", &["OrderType"]),
                ("Status", &["Status"]),
                ("TransitRouterAttachmentId", &["TransitRouterAttachmentId"]),
                ("TransitRouterId", &["TransitRouterId"]),
                ("VpcId", &["VpcId"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
