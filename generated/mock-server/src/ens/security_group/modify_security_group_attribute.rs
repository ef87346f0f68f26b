// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySecurityGroupAttribute`

use aliyun_api::ens::{
    ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse,
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

pub(in super::super) const MODIFY_SECURITY_GROUP_ATTRIBUTE: Operation = Operation {
    action: <ModifySecurityGroupAttributeRequest as Request>::ACTION,
    group: "security-group",
    new_request: || Box::new(ModifySecurityGroupAttributeRequest::default()),
    new_response: || Box::new(ModifySecurityGroupAttributeResponse::default()),
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
    ],
    rules: &[],
    states: &[],
    defaults: &[],
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
            code: "InvalidParameter",
            message: "InvalidParameter",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSecurityGroupId.NotFound",
            message: "The specified SecurityGroupId does not exist",
            when: &[When::Unknown(&["SecurityGroupId"])],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::SECURITY_GROUP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
