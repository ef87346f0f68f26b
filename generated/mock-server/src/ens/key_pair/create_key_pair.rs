// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateKeyPair`

use aliyun_api::ens::{CreateKeyPairRequest, CreateKeyPairResponse};
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

pub(in super::super) const CREATE_KEY_PAIR: Operation = Operation {
    action: <CreateKeyPairRequest as Request>::ACTION,
    group: "key-pair",
    new_request: || Box::new(CreateKeyPairRequest::default()),
    new_response: || Box::new(CreateKeyPairResponse::default()),
    checks: &[
        Check {
            path: &["KeyPairName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["KeyPairName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_-]*"),
        },
        Check {
            path: &["KeyPairName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
            message: "Call Inteface Happen Error.",
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
    example: "{\"KeyPairFingerPrint\":\"7880c1ad4687fdbf7a6da2131****\",\"KeyPairName\":\"TestKeyPairName\",\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"KeyPairId\":\"ssh-5lywanlkih1zo9yl8eg****\",\"PrivateKeyBody\":\"-----BEGIN RSA PRIVATE KEY-----\\nMIIEogIBAAKCAQE****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::KEY_PAIR,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
