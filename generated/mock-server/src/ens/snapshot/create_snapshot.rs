// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSnapshot`

use aliyun_api::ens::{CreateSnapshotRequest, CreateSnapshotResponse};
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

pub(in super::super) const CREATE_SNAPSHOT: Operation = Operation {
    action: <CreateSnapshotRequest as Request>::ACTION,
    group: "snapshot",
    new_request: || Box::new(CreateSnapshotRequest::default()),
    new_response: || Box::new(CreateSnapshotResponse::default()),
    checks: &[
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_-]*"),
        },
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
            code: "OrderFailed",
            message: "订单失败",
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
            code: "SaleControlVerificationFailedStock",
            message: "Inventory sales constraint verification failed, please re-match, or contact the product.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SaleControlVerificationFailedRegion",
            message: "The node sales constraint verification failed, please re-select or contact the product.",
            when: &[],
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
    ],
    pagination: None,
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"SnapShotId\":[\"sp-5w1x1nxsmkhdgval1h5l****\"],\"OrderId\":\"21969183547****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::SNAPSHOT,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
