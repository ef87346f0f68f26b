// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTagResources`

use aliyun_api::ens::{ListTagResourcesRequest, ListTagResourcesResponse};
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
            path: &["ResourceId"],
            constraint: Constraint::Count(Some(1), Some(50)),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(50)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(
                &["aliyun", "acs:", "http://", "https://"],
            ),
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
    defaults: &[],
    refs: &[
        Reference {
            path: &["ResourceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 403,
            code: "NoPermission",
            message: "The operator is not permission for this operate",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C78D9B61-69D8-5655-A312-A15DA5EA5D5E\",\"TagResources\":[{\"ResourceId\":\"i-5zy93g7z1hnkdmav84joxyzgn\",\"ResourceType\":\"instance\",\"TagKey\":\"test_tag_key-2\",\"TagValue\":\"CLUSTER\"}],\"NextToken\":\"abcfeg368547ccdef\"}",
    effects: &[
        Effect::ListElements(ElementList {
            resource: &resources::INSTANCE,
            items: &["TagResources"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"instance\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"instance\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
    ],
};
