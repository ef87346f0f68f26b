// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateCenBandwidthPackage`

use aliyun_api::cen::{
    AssociateCenBandwidthPackageRequest, AssociateCenBandwidthPackageResponse,
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

pub(in super::super) const ASSOCIATE_CEN_BANDWIDTH_PACKAGE: Operation = Operation {
    action: <AssociateCenBandwidthPackageRequest as Request>::ACTION,
    group: "bandwidth-package",
    new_request: || Box::new(AssociateCenBandwidthPackageRequest::default()),
    new_response: || Box::new(AssociateCenBandwidthPackageResponse::default()),
    checks: &[],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::CEN_INSTANCE,
                steps: &[],
            },
            states: &["Active"],
            when: &[],
            when_present: &[],
            error: None,
        },
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::CEN_BANDWIDTH_PACKAGE,
                steps: &[],
            },
            states: &["Idle"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["CenBandwidthPackageId"],
            to: &[&resources::CEN_BANDWIDTH_PACKAGE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.TransitRouter",
            message: "The status of TransitRouter is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::CEN_INSTANCE,
                        steps: &[Toward::Referring(&resources::TRANSIT_ROUTER)],
                    },
                    &["Active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SetPostPay95BandwidthLimitError",
            message: "Operation failed because set postpay 95 bandwidth limit error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationInvalid.UserCanNotUseBwp",
            message: "The user can not use Cen bandwidthPackage.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::CEN_BANDWIDTH_PACKAGE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("CenIds", ValueExpr::List(&[ValueExpr::Field(&["CenId"])])),
                    ("Status", ValueExpr::Json("\"InUse\"")),
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
