// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVSwitches`

use aliyun_api::ens::{DescribeVSwitchesRequest, DescribeVSwitchesResponse};
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

pub(in super::super) const DESCRIBE_VSWITCHES: Operation = Operation {
    action: <DescribeVSwitchesRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(DescribeVSwitchesRequest::default()),
    new_response: || Box::new(DescribeVSwitchesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["EnsRegionIds"],
            constraint: Constraint::Count(Some(1), Some(100)),
        },
        Check {
            path: &["VSwitchIds"],
            constraint: Constraint::Count(Some(1), Some(100)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
        (&["OrderByParams"], "{\"EnsRegionId\":\"desc\"}"),
    ],
    refs: &[
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NetworkId"],
            to: &[&resources::NETWORK],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchIds"],
            to: &[&resources::VSWITCH],
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
            code: "InvalidSecurityGroupId.NotFound",
            message: "The specified SecurityGroupId does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SecurityGroupRuleConflict.Duplicated",
            message: "The SecurityGroup rule already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AuthorizationLimitExceed",
            message: "The limit of authorization records in the security group reaches.",
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
        items: &["VSwitches", "VSwitch"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"TotalCount\":2,\"PageSize\":10,\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"PageNumber\":1,\"VSwitches\":{\"VSwitch\":[{\"Status\":\"Pending\",\"FreeIpCount\":1024,\"Description\":\"VSwitchDescription\",\"CreatedTime\":\"2020-06-16T06:33:15Z\",\"VSwitchId\":\"vsw-5m9xh1q8oh56o****\",\"CidrBlock\":\"10.21.224.0/22\",\"VSwitchName\":\"testVSwitchName\",\"NetworkId\":\"vpc-25cdvfeq58pl****\",\"EnsRegionId\":\"cn-xian-unicom\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::VSWITCH,
            items: &["VSwitches", "VSwitch"],
            filters: &[
                ("EnsRegionId", &["EnsRegionId"]),
                ("VSwitchId", &["VSwitchId"]),
                ("VSwitchName", &["VSwitchName"]),
                ("NetworkId", &["NetworkId"]),
                ("EnsRegionIds", &["EnsRegionId"]),
                ("VSwitchIds", &["VSwitchId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
