// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSecurityGroup`

use aliyun_api::ens::{CreateSecurityGroupRequest, CreateSecurityGroupResponse};
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

pub(in super::super) const CREATE_SECURITY_GROUP: Operation = Operation {
    action: <CreateSecurityGroupRequest as Request>::ACTION,
    group: "security-group",
    new_request: || Box::new(CreateSecurityGroupRequest::default()),
    new_response: || Box::new(CreateSecurityGroupResponse::default()),
    checks: &[
        Check {
            path: &["SecurityGroupName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["SecurityGroupName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_-]*"),
        },
        Check {
            path: &["SecurityGroupName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Permissions"],
            constraint: Constraint::Count(None, Some(200)),
        },
        Check {
            path: &["Permissions", "PortRange"],
            constraint: Constraint::Format(Format::PortRange),
        },
        Check {
            path: &["Permissions", "Priority"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
        Check {
            path: &["Permissions", "SourceCidrIp"],
            constraint: Constraint::Pattern("[0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2})?"),
        },
        Check {
            path: &["Permissions", "DestCidrIp"],
            constraint: Constraint::Pattern("[0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2})?"),
        },
        Check {
            path: &["Permissions", "SourcePortRange"],
            constraint: Constraint::Format(Format::PortRange),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
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
            code: "LimitExceeded.SecurityGroup",
            message: "The number of securityGroup exceeds the limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"SecurityGroupId\":\"sg-bp1fg655nh68xyz9i***\",\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::SECURITY_GROUP,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
