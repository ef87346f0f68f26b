// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTagResources`

use aliyun_api::cen::{ListTagResourcesRequest, ListTagResourcesResponse};
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

pub(in super::super) const LIST_TAG_RESOURCES: Operation = Operation {
    action: <ListTagResourcesRequest as Request>::ACTION,
    group: "tag",
    new_request: || Box::new(ListTagResourcesRequest::default()),
    new_response: || Box::new(ListTagResourcesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
        Check {
            path: &["ResourceId"],
            constraint: Constraint::Count(None, Some(20)),
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
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["ResourceId"], &["Tag"]]),
            when: &[],
            when_present: &[],
            error: Some("BothEmpty.TagsAndResources"),
        },
        Rule {
            demand: Demand::Require(&[&["RegionId"]]),
            when: &[
                Condition {
                    parameter: &["ResourceType"],
                    values: &[
                        "TransitRouter",
                        "TransitRouterVpcAttachment",
                        "TransitRouterVbrAttachment",
                        "TransitRouterPeerAttachment",
                        "TransitRouterVpnAttachment",
                        "TransitRouterRouteTable",
                        "Flowlog",
                        "TransitRouterMulticastDomain",
                    ],
                },
            ],
            when_present: &[],
            error: Some("MissingParam"),
        },
    ],
    states: &[],
    defaults: &[(&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["ResourceId"],
            to: &[
                &resources::CEN_INSTANCE,
                &resources::CEN_BANDWIDTH_PACKAGE,
                &resources::TRANSIT_ROUTER,
                &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
            ],
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
            code: "InvalidTagKey",
            message: "The tag keys are not valid.",
            when: &[When::Invalid(&["Tag.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagValue",
            message: "The tag values are not valid.",
            when: &[When::Invalid(&["Tag.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam",
            message: "%s",
            when: &[When::Missing(&["ResourceType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceType.NotFound",
            message: "The instance type is not found",
            when: &[When::Invalid(&["ResourceType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceIds.NotFound",
            message: "The instanceIds are not found",
            when: &[When::Unknown(&["ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.TagKeys",
            message: "The request do not allow to operate the tag keys",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.TagNum",
            message: "Custom Tags quota exceeded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagScope.NotFound",
            message: "The tag scope is not found",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotAllowedCategary",
            message: "The System tag is not valid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SizeLimitExceeded.ResourceIdNum",
            message: "The ResourceIds parameter's number is exceed , Valid : 20",
            when: &[When::Invalid(&["ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "BothEmpty.TagsAndResources",
            message: "Both of Tags and ResourceIds is empty.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextToken",
            message: "The parameter NextToken is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Region",
            message: "The specified region is invalid.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "PageSize",
        items: &["TagResources", "TagResource"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"TagResources\":{\"TagResource\":[{\"ResourceId\":\"cen-8z69wtwqel33lq****\",\"ResourceType\":\"CEN\",\"TagKey\":\"test\",\"TagValue\":\"Bp\"}]},\"NextToken\":\"FFmyTO70tTpLG6I3FmYAXGKPd****\",\"RequestId\":\"165B5C86-2033-5954-A89D-4CD83BA06C85\"}",
    effects: &[
        Effect::ListElements(ElementList {
            resource: &resources::CEN_INSTANCE,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"CEN\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"cen\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::CEN_BANDWIDTH_PACKAGE,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"BandwidthPackage\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"BandwidthPackage\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::TRANSIT_ROUTER,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"TransitRouter\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"TransitRouter\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"TransitRouterVpcAttachment\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"TransitRouterVpcAttachment\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
    ],
};
