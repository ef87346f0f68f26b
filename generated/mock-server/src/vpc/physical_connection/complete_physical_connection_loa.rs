// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CompletePhysicalConnectionLOA`

use aliyun_api::vpc::{
    CompletePhysicalConnectionLOARequest, CompletePhysicalConnectionLOAResponse,
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

pub(in super::super) const COMPLETE_PHYSICAL_CONNECTION_LOA: Operation = Operation {
    action: <CompletePhysicalConnectionLOARequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(CompletePhysicalConnectionLOARequest::default()),
    new_response: || Box::new(CompletePhysicalConnectionLOAResponse::default()),
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
    defaults: &[(&["FinishWork"], "true")],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::PHYSICAL_CONNECTION],
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
            status: 400,
            code: "MissingParam.AliUid",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.InstanceId",
            message: "%s",
            when: &[When::Missing(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.RegionNo",
            message: "%s",
            when: &[When::Missing(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "%s",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.PhysicalConnectionLOA",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LineCode",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LineLabel",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.LOAStatusNotAllowComplete",
            message: "The operation is not allowed because of LOAStatusNotAllowComplete.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LineSPContactInfo",
            message: "LineSPContactInfo is illegal.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"message\":\"successful\",\"requestId\":\"5FA3B04E-AEA0-4F89-BF0D-3FD71ED69BF7\",\"code\":\"200\",\"success\":true}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::PHYSICAL_CONNECTION,
                id: Some("InstanceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "LoaStatus",
                        ValueExpr::Match(
                            &Match {
                                on: &["FinishWork"],
                                cases: &[
                                    ("false", ValueExpr::Field(&["LoaStatus"])),
                                    ("true", ValueExpr::Json("\"Complete\"")),
                                ],
                                absent: Some(ValueExpr::Json("\"Complete\"")),
                                otherwise: None,
                            },
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
        Effect::Transition(
            Target {
                resource: &resources::PHYSICAL_CONNECTION_LOA,
                id: Some("InstanceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("LineCode", ValueExpr::Field(&["LineCode"])),
                    ("LineLabel", ValueExpr::Field(&["LineLabel"])),
                    ("LineServiceProvider", ValueExpr::Field(&["LineServiceProvider"])),
                    ("LineSPContactInfo", ValueExpr::Field(&["LineSPContactInfo"])),
                    (
                        "Status",
                        ValueExpr::Match(
                            &Match {
                                on: &["FinishWork"],
                                cases: &[
                                    ("false", ValueExpr::Field(&["Status"])),
                                    ("true", ValueExpr::Json("\"Complete\"")),
                                ],
                                absent: Some(ValueExpr::Json("\"Complete\"")),
                                otherwise: None,
                            },
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
