// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenAttachedChildInstances`

use aliyun_api::cen::{
    DescribeCenAttachedChildInstancesRequest, DescribeCenAttachedChildInstancesResponse,
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

pub(in super::super) const DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES: Operation = Operation {
    action: <DescribeCenAttachedChildInstancesRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeCenAttachedChildInstancesRequest::default()),
    new_response: || Box::new(DescribeCenAttachedChildInstancesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ChildInstanceRegionId"],
            to: &[&crate::vpc::resources::REGION],
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
        items: &["ChildInstances", "ChildInstance"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"ChildInstances\":{\"ChildInstance\":[{\"CenId\":\"cen-j3jzhw1zpau2km****\",\"ChildInstanceId\":\"vpc-8vb1lu55yt9rlwgxl****\",\"ChildInstanceType\":\"VPC\",\"ChildInstanceRegionId\":\"cn-zhangjiakou\",\"ChildInstanceOwnerId\":1688000000000000,\"Status\":\"Attached\",\"ChildInstanceAttachTime\":\"2021-08-10T06:27Z\"}]},\"TotalCount\":1,\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"B2063B16-852B-5B66-B73D-4ED4D1A5E5C2\"}",
    effects: &[
        Effect::List {
            resource: &resources::CHILD_INSTANCE,
            items: &["ChildInstances", "ChildInstance"],
            filters: &[
                ("CenId", &["CenId"]),
                ("ChildInstanceType", &["ChildInstanceType"]),
                ("ChildInstanceRegionId", &["ChildInstanceRegionId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
