// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateGlobalAccelerationInstance`

use aliyun_api::vpc::{
    UnassociateGlobalAccelerationInstanceRequest,
    UnassociateGlobalAccelerationInstanceResponse,
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

pub(in super::super) const UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE: Operation = Operation {
    action: <UnassociateGlobalAccelerationInstanceRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(UnassociateGlobalAccelerationInstanceRequest::default()),
    new_response: || Box::new(UnassociateGlobalAccelerationInstanceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["GlobalAccelerationInstanceId"],
            to: &[&resources::GLOBAL_ACCELERATION_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidGlobalAccelerationInstanceId.NotFound",
            message: "The specified GlobalAccelerationInstanceId is not found.",
            when: &[When::Unknown(&["GlobalAccelerationInstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectGlobalAccelerationInstanceIdStatus",
            message: "Current GlobalAccelerationInstance status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::GLOBAL_ACCELERATION_INSTANCE,
                        steps: &[],
                    },
                    &["InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancialLocked",
            message: "The ip business status is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden.InvaildOwner",
            message: "The GlobalAccelerationInstance owener error",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"BD5BCEE8-F62C-40C2-9AC3-89XXXXXXXXX\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::GLOBAL_ACCELERATION_INSTANCE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Status", ValueExpr::Json("\"Unassociating\""))],
                clear: &["BackendServers"],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
