// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTransitRouters`

use aliyun_api::cen::{ListTransitRoutersRequest, ListTransitRoutersResponse};
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

pub(in super::super) const LIST_TRANSIT_ROUTERS: Operation = Operation {
    action: <ListTransitRoutersRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(ListTransitRoutersRequest::default()),
    new_response: || Box::new(ListTransitRoutersResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
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
        Check {
            path: &["TransitRouterName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["TransitRouterName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["FeatureFilter"],
            constraint: Constraint::Count(None, Some(1)),
        },
        Check {
            path: &["FeatureFilter", "Value"],
            constraint: Constraint::Count(None, Some(1)),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(
                &[&["CenId"], &["TransitRouterId"], &["RegionId"]],
            ),
            when: &[],
            when_present: &[],
            error: Some("InvalidParameterCombination.TransitRouter"),
        },
    ],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["TransitRouterId"],
            to: &[&resources::TRANSIT_ROUTER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidParameterCombination.TransitRouter",
            message: "Region ID is required if no TransitRouterId or CenId specified.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.UnsupportFilterValue",
            message: "The specified FeatureFilter Value is not supported by this operation.",
            when: &[When::Invalid(&["FeatureFilter.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.UnsupportFilter",
            message: "The specified FeatureFilter is not supported by this operation.",
            when: &[When::Invalid(&["FeatureFilter.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TagValue",
            message: "The tag values are not valid.",
            when: &[When::Invalid(&["Tag.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TagKey",
            message: "The tag keys are not valid.",
            when: &[When::Invalid(&["Tag.Key"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["TransitRouters"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"TransitRouters\":[{\"TransitRouterId\":\"tr-bp1su1ytdxtataupl****\",\"TransitRouterName\":\"testname\",\"TransitRouterDescription\":\"testdesc\",\"CenId\":\"cen-j3jzhw1zpau2km****\",\"RegionId\":\"cn-hangzhou\",\"AliUid\":1210123456123456,\"Type\":\"Enterprise\",\"Status\":\"Active\",\"CreationTime\":\"2021-03-15T09:39Z\",\"SupportMulticast\":false,\"TransitRouterCidrList\":[{\"TransitRouterCidrId\":\"cidr-46p5ceg21e8152****\",\"Cidr\":\"192.168.1.0/24\",\"Name\":\"CIDRname\",\"Description\":\"CIDRdesc\",\"PublishCidrRoute\":true}],\"Tags\":[{\"Key\":\"TagKey\",\"Value\":\"TagValue\"}]}],\"TotalCount\":1,\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"68521297-5FA6-46CB-B4EB-658F1C68C8CC\"}",
    effects: &[
        Effect::List {
            resource: &resources::TRANSIT_ROUTER,
            items: &["TransitRouters"],
            filters: &[
                ("CenId", &["CenId"]),
                ("RegionId", &["RegionId"]),
                ("Status", &["Status"]),
                ("TransitRouterId", &["TransitRouterId"]),
                ("TransitRouterName", &["TransitRouterName"]),
                ("Type", &["Type"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
