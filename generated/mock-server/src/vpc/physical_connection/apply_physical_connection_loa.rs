// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ApplyPhysicalConnectionLOA`

use aliyun_api::vpc::{
    ApplyPhysicalConnectionLOARequest, ApplyPhysicalConnectionLOAResponse,
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

pub(in super::super) const APPLY_PHYSICAL_CONNECTION_LOA: Operation = Operation {
    action: <ApplyPhysicalConnectionLOARequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(ApplyPhysicalConnectionLOARequest::default()),
    new_response: || Box::new(ApplyPhysicalConnectionLOAResponse::default()),
    checks: &[
        Check {
            path: &["ConstructionTime"],
            constraint: Constraint::Format(Format::Time),
        },
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(2), Some(10240))]),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["PMInfo"],
            constraint: Constraint::Count(None, Some(16)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["Bandwidth"], "100")],
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
            code: "MissingParam.PMInfo",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LineOperator",
            message: "%s",
            when: &[When::Invalid(&["LineOperator"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LineType",
            message: "%s",
            when: &[When::Invalid(&["LineType"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PeerLocation",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PmCertificateType",
            message: "%s",
            when: &[When::Invalid(&["PMInfo.PMCertificateType"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PmCertificateNo",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PmContactInfo",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PmGender",
            message: "%s",
            when: &[When::Invalid(&["PMInfo.PMGender"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PmName",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Si",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidConstructionTime.Malformed",
            message: "%s",
            when: &[When::Invalid(&["ConstructionTime"])],
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
            code: "IncorrectStatus.PhysicalConnection",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CompanyName",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Bandwidth",
            message: "The param of bandwidth is illegal.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
    ],
    pagination: None,
    example: "{\"message\":\"successful\",\"httpStatusCode\":200,\"requestId\":\"A47BD386-7FDE-42C4-8D22-C6223D18AA1C\",\"code\":\"200\",\"success\":true}",
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
                set: &[("LoaStatus", ValueExpr::Json("\"Available\""))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Create(Creation {
            resource: &resources::PHYSICAL_CONNECTION_LOA,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
