// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCen`

use aliyun_api::cen::{DeleteCenRequest, DeleteCenResponse};
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

pub(in super::super) const DELETE_CEN: Operation = Operation {
    action: <DeleteCenRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DeleteCenRequest::default()),
    new_response: || Box::new(DeleteCenResponse::default()),
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
    ],
    defaults: &[],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationFailed.DeleteCenWithCustomRouteTable",
            message: "Operation failed because you are not allowed to delete the CEN with the custom transit router route table.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DeleteCenWithRouteEntry",
            message: "Operation failed because you are not allowed to delete the CEN with the transit router route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.MulticastDomainExist",
            message: "Operation is invalid because multicast domain exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PrefixListAssociationExist",
            message: "Operation is invalid because prefixList association exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AggregationRouteExist",
            message: "Operation is invalid because transit router aggregation route exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.TrafficMarkingPolicyExist",
            message: "Operation is invalid because transit router traffic marking policy exists.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"5903EE99-D542-4E14-BC65-AAC1CB2D3D03\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::CEN_INSTANCE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
