// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstances`

use aliyun_api::ens::{DescribeEpnInstancesRequest, DescribeEpnInstancesResponse};
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

pub(in super::super) const DESCRIBE_EPN_INSTANCES: Operation = Operation {
    action: <DescribeEpnInstancesRequest as Request>::ACTION,
    group: "epn",
    new_request: || Box::new(DescribeEpnInstancesRequest::default()),
    new_response: || Box::new(DescribeEpnInstancesResponse::default()),
    checks: &[
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
            path: &["EPNInstanceId"],
            to: &[&resources::EPN_INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
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
            status: 400,
            code: "InvalidParameter",
            message: "The errorMessage is %s. Please check it again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["EPNInstances", "EPNInstance"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"TotalCount\":1,\"EPNInstances\":{\"EPNInstance\":[{\"Status\":\"Running\",\"EPNInstanceType\":\"EdgeToEdge\",\"ModifyTime\":\"2019-11-01T06:08:46Z\",\"InternetMaxBandwidthOut\":40,\"EndTime\":\"2019-11-01T06:08:46Z\",\"NetworkingModel\":\"SpeedUp\",\"StartTime\":\"2019-11-01T06:08:46Z\",\"CreationTime\":\"2019-11-01T06:08:46Z\",\"EPNInstanceId\":\"epn****\",\"EPNInstanceName\":\"ens_test_epn\"}]},\"PageSize\":40,\"RequestId\":\"A1707FC0-430C-423A-B624-284046B20399\",\"PageNumber\":1}",
    effects: &[
        Effect::List {
            resource: &resources::EPN_INSTANCE,
            items: &["EPNInstances", "EPNInstance"],
            filters: &[
                ("EPNInstanceId", &["EPNInstanceId"]),
                ("EPNInstanceName", &["EPNInstanceName"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
