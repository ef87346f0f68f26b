// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeGrantRulesToCen`

use aliyun_api::vpc::{DescribeGrantRulesToCenRequest, DescribeGrantRulesToCenResponse};
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
    group: "vpc",
    new_request: || Box::new(DescribeGrantRulesToCenRequest::default()),
    new_response: || Box::new(DescribeGrantRulesToCenResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[&resources::VPC, &resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CenGrantRules", "CbnGrantRule"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"CenGrantRules\":{\"CbnGrantRule\":[{\"CenInstanceId\":\"cen-9gsm1q2yh1prpt****\",\"CenOwnerId\":0,\"CreationTime\":\"2019-11-15T09:26:36Z\"}]},\"TotalCount\":1,\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"F5BB78C8-5F41-464F-B9FF-5E0A7198BA26\"}",
    effects: &[
        Effect::List {
            resource: &resources::CEN_GRANT,
            items: &["CenGrantRules", "CbnGrantRule"],
            filters: &[
                ("InstanceId", &["InstanceId"]),
                ("InstanceType", &["InstanceType"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
