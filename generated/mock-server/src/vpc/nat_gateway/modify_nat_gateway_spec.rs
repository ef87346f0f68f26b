// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatGatewaySpec`

use aliyun_api::vpc::{ModifyNatGatewaySpecRequest, ModifyNatGatewaySpecResponse};
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

pub(in super::super) const MODIFY_NAT_GATEWAY_SPEC: Operation = Operation {
    action: <ModifyNatGatewaySpecRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifyNatGatewaySpecRequest::default()),
    new_response: || Box::new(ModifyNatGatewaySpecResponse::default()),
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
    defaults: &[(&["AutoPay"], "false")],
    refs: &[
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
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
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidNatGatewayId.NotFound",
            message: "The specified NatGatewayId does not exist in our records.",
            when: &[When::Unknown(&["NatGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "NATGW_MODIFY_SPEC_SAME",
            message: "The specified Spec is same with now.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &[(&["Spec"], &[Expected::Parameter(&["Spec"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Spec.ValueNotSupported",
            message: "The specified Spec is not valid.",
            when: &[When::Invalid(&["Spec"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SyncOrderToSub",
            message: "SyncOrderToSub error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryPrice",
            message: "Query price failed when create order.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "IncorrectStatus.NatGateway",
            message: "%s",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "OperationUnsupported.PayByLcuNatModifySpec",
            message: "The spec of payByLcu nat is unsupported to modify.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &[(&["InternetChargeType"], &[Expected::Text("PayByLcu")])],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.ModifySpecToSpecialSpec",
            message: "You are not authorized to modify nat spec to special spec.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.ModifySpecToSpecialSpecForNormalNat",
            message: "Normal NAT is not allowed to change to special spec, only enhanced nat allowed.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.NoAvailableResource",
            message: "The Zone have no available resource.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"DBD4E4A2-786E-4BD2-8EB6-107FFC2B5B7D\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::NAT_GATEWAY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Spec", ValueExpr::Field(&["Spec"])),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Available", 3000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
