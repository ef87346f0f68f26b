// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouterInterfaceSpec`

use aliyun_api::vpc::{
    ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse,
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

pub(in super::super) const MODIFY_ROUTER_INTERFACE_SPEC: Operation = Operation {
    action: <ModifyRouterInterfaceSpecRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(ModifyRouterInterfaceSpecRequest::default()),
    new_response: || Box::new(ModifyRouterInterfaceSpecResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouterInterfaceId"],
            to: &[&resources::ROUTER_INTERFACE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidSpec.ValudNotSupported",
            message: "The specified Spec is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouterInterfaceId.NotFound",
            message: "The specified RouterInterfaceId does not exist in our record.",
            when: &[When::Unknown(&["RouterInterfaceId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceOwner.Error",
            message: "The router instance owener error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstance.StatusError",
            message: "The router instance owener error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancialLocked",
            message: "RouterInterface can not be operated by this action when it?s FinancialLocked.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[(&["BusinessStatus"], &[Expected::Text("FinancialLocked")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParam.NotFound",
            message: "Parameter must not be null,uid, bid,regionNo, remoteRegionNo or routerId",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOppositeRegionId.NotFound",
            message: "The OppositeRegionId provided does not exist in our records.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterInterfaceSpec.Malformed",
            message: "Specified RouterInterface spec is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.chargeType",
            message: "RouterInterface chargeType different.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceQueryError",
            message: "The specified resource is queried error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSpec.ValueNotSupported",
            message: "The specified Spec is not supported.",
            when: &[When::Invalid(&["Spec"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstance.StatusError",
            message: "The router instance status error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOpposite.NotFound",
            message: "The opposite does not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Spec\":\"Middle.2\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::ROUTER_INTERFACE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Spec", ValueExpr::Field(&["Spec"])),
                    ("Status", ValueExpr::Json("\"Activating\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Active", 3000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
