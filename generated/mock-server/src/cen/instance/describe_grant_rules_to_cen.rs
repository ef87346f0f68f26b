// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeGrantRulesToCen`

use aliyun_api::cen::{DescribeGrantRulesToCenRequest, DescribeGrantRulesToCenResponse};
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

pub(in super::super) const DESCRIBE_GRANT_RULES_TO_CEN: Operation = Operation {
    action: <DescribeGrantRulesToCenRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeGrantRulesToCenRequest::default()),
    new_response: || Box::new(DescribeGrantRulesToCenResponse::default()),
    checks: &[
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(0), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ChildInstanceId"],
            to: &[
                &crate::vpc::resources::VPC,
                &crate::vpc::resources::VIRTUAL_BORDER_ROUTER,
            ],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Missing parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.RegionId",
            message: "The specified Region Id is invalid.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["GrantRules", "GrantRule"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"GrantRules\":{\"GrantRule\":[{\"CenId\":\"cen-nye53d7p3hzyu4****\",\"CenOwnerId\":1210123456123456,\"ChildInstanceId\":\"vpc-bp1rgeww9mdstuuar****\",\"ChildInstanceType\":\"VPC\",\"ChildInstanceRegionId\":\"cn-hangzhou\",\"ChildInstanceOwnerId\":1250123456123456,\"OrderType\":\"PayByCenOwner\",\"CreateTime\":0}]},\"TotalCount\":1,\"MaxResults\":20,\"NextToken\":\"FFmyTO70tTpLG6I3FmYAXGKPd****\",\"RequestId\":\"4906B209-8613-5C19-9CC9-B7A3FFDA731C\"}",
    effects: &[],
};
