// Written by `cargo xtask gen` from the specs. Do not edit.

//! `LeaveSecurityGroup`

use aliyun_api::ens::{LeaveSecurityGroupRequest, LeaveSecurityGroupResponse};
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

pub(in super::super) const LEAVE_SECURITY_GROUP: Operation = Operation {
    action: <LeaveSecurityGroupRequest as Request>::ACTION,
    group: "security-group",
    new_request: || Box::new(LeaveSecurityGroupRequest::default()),
    new_response: || Box::new(LeaveSecurityGroupResponse::default()),
    checks: &[],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["InstanceId"], &["NetworkInterfaceId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["SecurityGroupId"],
            to: &[&resources::SECURITY_GROUP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NetworkInterfaceId"],
            to: &[&resources::NETWORK_INTERFACE],
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
            code: "IncorrectInstanceStatus",
            message: "The current status of the resource does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::INSTANCE,
                        steps: &[],
                    },
                    &["Stopped", "Running"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[],
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
            when: &[When::Unknown(&["SecurityGroupId"])],
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
            code: "InvalidInstanceId.NotFound",
            message: "The specified InstanceId does not exist.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::INSTANCE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "SecurityGroupIds",
                        how: How::Remove,
                        value: ValueExpr::Field(&["SecurityGroupId"]),
                        by: &[],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
