// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteTransitRouter`

use aliyun_api::cen::{DeleteTransitRouterRequest, DeleteTransitRouterResponse};
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

pub(in super::super) const DELETE_TRANSIT_ROUTER: Operation = Operation {
    action: <DeleteTransitRouterRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(DeleteTransitRouterRequest::default()),
    new_response: || Box::new(DeleteTransitRouterResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["TransitRouterId"],
            to: &[&resources::TRANSIT_ROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationFailed.DeleteTransitRouter",
            message: "Operation failed because TransitRouterRouteTable or TransitRouterRouteEntry or BandwidthTransitRegion exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.TransitRouterInstance",
            message: "The status of TransitRouter is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER,
                        steps: &[],
                    },
                    &["Active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CCNAttached",
            message: "Can not delete transit router because CCN still attached.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.BandwidthLimitExist",
            message: "Operation is invalid because a bandwidth limit exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.CenInstance",
            message: "The status of CenInstance is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER,
                        steps: &[Toward::Referred(&resources::CEN_INSTANCE)],
                    },
                    &["Active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.TrafficMarkingPolicyExist",
            message: "Operation is invalid because traffic marking policy exists.",
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
            code: "OperationFailed.PrefixListExist",
            message: "Operation is invalid because prefix list exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.TrafficQosPolicyExist",
            message: "Operation is invalid because traffic qos policy exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CloudRouteExist",
            message: "Operation is invalid because cloud route exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.FlowLogExistOrNisOpened",
            message: "Operation failed because FlowLog exists or Nis opened.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"6DE3EE92-39C8-4BBD-A3AD-F568D74741BB\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::TRANSIT_ROUTER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
