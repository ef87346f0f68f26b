// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeKeyPairs`

use aliyun_api::ens::{DescribeKeyPairsRequest, DescribeKeyPairsResponse};
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

pub(in super::super) const DESCRIBE_KEY_PAIRS: Operation = Operation {
    action: <DescribeKeyPairsRequest as Request>::ACTION,
    group: "key-pair",
    new_request: || Box::new(DescribeKeyPairsRequest::default()),
    new_response: || Box::new(DescribeKeyPairsResponse::default()),
    checks: &[
        Check {
            path: &["KeyPairName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["KeyPairName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_.-]*"),
        },
        Check {
            path: &["KeyPairName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PageNumber"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
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
        items: &["KeyPairs", "KeyPair"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"TotalCount\":7,\"RequestId\":\"37B52F33-6879-49D0-A39B-22966B01449E\",\"PageSize\":10,\"PageNumber\":1,\"KeyPairs\":{\"KeyPair\":[{\"KeyPairFingerPrint\":\"fdaf8ff7a756ef843814fc****\",\"KeyPairName\":\"TestKeyPairName\",\"CreationTime\":\"2020-04-26T15:38:27Z\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::KEY_PAIR,
            items: &["KeyPairs", "KeyPair"],
            filters: &[("KeyPairName", &["KeyPairName"]), ("KeyPairId", &["KeyPairId"])],
            pairs: None,
            tags: &[],
        },
    ],
};
