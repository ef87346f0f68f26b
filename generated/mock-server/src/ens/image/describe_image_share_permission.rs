// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeImageSharePermission`

use aliyun_api::ens::{
    DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse,
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

pub(in super::super) const DESCRIBE_IMAGE_SHARE_PERMISSION: Operation = Operation {
    action: <DescribeImageSharePermissionRequest as Request>::ACTION,
    group: "image",
    new_request: || Box::new(DescribeImageSharePermissionRequest::default()),
    new_response: || Box::new(DescribeImageSharePermissionResponse::default()),
    checks: &[
        Check {
            path: &["PageNumber"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["ImageId"],
            to: &[&resources::CUSTOM_IMAGE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
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
        items: &["Accounts", "Account"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"TotalCount\":2,\"PageSize\":100,\"RequestId\":\"A44EE357-6174-5E37-A801-48F5790F9ACE\",\"PageNumber\":1,\"ImageId\":\"m-5qkf6jv9a0tzd5ipwx5fi****\",\"Accounts\":{\"Account\":[{\"AliyunUid\":\"197265348438****\"}]}}",
    effects: &[],
};
