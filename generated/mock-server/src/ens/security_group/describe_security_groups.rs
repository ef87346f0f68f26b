// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSecurityGroups`

use aliyun_api::ens::{DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse};
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

pub(in super::super) const DESCRIBE_SECURITY_GROUPS: Operation = Operation {
    action: <DescribeSecurityGroupsRequest as Request>::ACTION,
    group: "security-group",
    new_request: || Box::new(DescribeSecurityGroupsRequest::default()),
    new_response: || Box::new(DescribeSecurityGroupsResponse::default()),
    checks: &[
        Check {
            path: &["PageNumber"],
            constraint: Constraint::Range(&[(Some(1), None)]),
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
            path: &["SecurityGroupId"],
            to: &[&resources::SECURITY_GROUP],
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
            code: "SecurityGroupRule.NotFound",
            message: "The input security group rule does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "The current status of the resource does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "The specified InstanceId does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation",
            message: "There is still instance(s) in the specified security group.",
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
        items: &["SecurityGroups", "SecurityGroup"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":49,\"PageSize\":1,\"RequestId\":\"A1707FC0-430C-423A-B624-284046B20399\",\"SecurityGroups\":{\"SecurityGroup\":[{\"CreationTime\":\"2019-11-01T06:08:46Z\",\"SecurityGroupId\":\"sg-bp67acfmxazb4ph***\",\"SecurityGroupName\":\"DocTest\",\"Description\":\"\",\"InstanceCount\":5}]}}",
    effects: &[
        Effect::List {
            resource: &resources::SECURITY_GROUP,
            items: &["SecurityGroups", "SecurityGroup"],
            filters: &[
                ("SecurityGroupId", &["SecurityGroupId"]),
                ("SecurityGroupName", &["SecurityGroupName"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
