// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteKeyPairs`

use aliyun_api::ens::{DeleteKeyPairsRequest, DeleteKeyPairsResponse};
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

pub(in super::super) const DELETE_KEY_PAIRS: Operation = Operation {
    action: <DeleteKeyPairsRequest as Request>::ACTION,
    group: "key-pair",
    new_request: || Box::new(DeleteKeyPairsRequest::default()),
    new_response: || Box::new(DeleteKeyPairsResponse::default()),
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
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["KeyPairName"], &["KeyPairId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["KeyPairName"],
            to: &[&resources::KEY_PAIR],
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
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PubKeyNameExisted",
            message: "Public Key Pair Name Existed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PubKeyAttachedWithInstance",
            message: "Public Key Attached With Instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPubKeyBody",
            message: "Invalid Public Key Body.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PubKeyNameNotExist",
            message: "Public Key Pair Name Not Exist.",
            when: &[When::Unknown(&["KeyPairName"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::KEY_PAIR,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
