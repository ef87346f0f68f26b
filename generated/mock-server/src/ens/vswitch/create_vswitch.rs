// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVSwitch`

use aliyun_api::ens::{CreateVSwitchRequest, CreateVSwitchResponse};
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

pub(in super::super) const CREATE_VSWITCH: Operation = Operation {
    action: <CreateVSwitchRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(CreateVSwitchRequest::default()),
    new_response: || Box::new(CreateVSwitchResponse::default()),
    checks: &[
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Pattern(".*/(1[6-9]|2[0-9])"),
        },
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_-]*"),
        },
        Check {
            path: &["VSwitchName"],
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
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
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
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["NetworkId"],
            to: &[&resources::NETWORK],
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
    ],
    pagination: None,
    example: "{\"VSwitchId\":\"vsw-5****\",\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VSWITCH,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
