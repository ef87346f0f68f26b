// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ResizeDisk`

use aliyun_api::ens::{ResizeDiskRequest, ResizeDiskResponse};
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

pub(in super::super) const RESIZE_DISK: Operation = Operation {
    action: <ResizeDiskRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(ResizeDiskRequest::default()),
    new_response: || Box::new(ResizeDiskResponse::default()),
    checks: &[
        Check {
            path: &["NewSize"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["DiskId"],
            to: &[&resources::DISK],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "PARAM_NOT_ENOUGH",
            message: "Insufficient parameters entered",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "INSTANCE_ID_NOT_FOUND",
            message: "Instance information not found",
            when: &[When::Unknown(&["DiskId"])],
        },
        ErrorRow {
            status: 400,
            code: "ENS_BUY_USER_ILLEGAL",
            message: "User is illegal",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Insufficient parameters entered",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ENS_BUY_COUNT_LESS",
            message: "Too many resources purchased",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SIZE_ILLEGAL",
            message: "The purchased capacity is illegal",
            when: &[When::Invalid(&["NewSize"])],
        },
        ErrorRow {
            status: 400,
            code: "ENS_BUY_STORE_ENOUGH",
            message: "Insufficient inventory of purchased resources",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OrderFailed",
            message: "Order failed",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ENS_BUY_DISK_STATUS_ILLEGAL",
            message: "The disk status is invalid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SaleControl.VerificationFailed",
            message: "You did not pass the salecontrol verification.Please contact the product.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"689412F2-8402-181E-8C87-1EF62331DCC4\",\"OrderId\":\"21522202681****\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::DISK,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "Size",
                        ValueExpr::Product(
                            &[ValueExpr::Field(&["NewSize"]), ValueExpr::Json("1024")],
                        ),
                    ),
                ],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
