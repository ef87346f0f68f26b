// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnectionSetupOrder`

use aliyun_api::vpc::{
    CreatePhysicalConnectionSetupOrderRequest, CreatePhysicalConnectionSetupOrderResponse,
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

pub(in super::super) const CREATE_PHYSICAL_CONNECTION_SETUP_ORDER: Operation = Operation {
    action: <CreatePhysicalConnectionSetupOrderRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(CreatePhysicalConnectionSetupOrderRequest::default()),
    new_response: || Box::new(CreatePhysicalConnectionSetupOrderResponse::default()),
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
    states: &[
        StateRule {
            subject: Subject {
                parameter: Some(&["RedundantPhysicalConnectionId"]),
                named: &resources::PHYSICAL_CONNECTION,
                steps: &[],
            },
            states: &["Allocated", "Confirmed", "Enabled"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[(&["AutoPay"], "false"), (&["PortType"], "1000Base-T")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RedundantPhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidPrice.NotFound",
            message: "Pricing plan result not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.PerAccessPoint",
            message: "Physical connection count per ap quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionOperator.Malformed",
            message: "Specified PhysicalConnection Operator is not valid.",
            when: &[When::Invalid(&["LineOperator"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionPortType.Malformed",
            message: "Specified PhysicalConnection PortType is not valid.",
            when: &[When::Invalid(&["PortType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPortType.NotFound",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstance.NotFound",
            message: "%s",
            when: &[When::Unknown(&["RedundantPhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.AccessPoint",
            message: "%s",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"message\":\"successful\",\"httpStatusCode\":200,\"requestId\":\"AA874147-4A58-41D4-95E2-F2FFDAF417A6\",\"data\":{\"orderId\":203255400960138},\"code\":\"200\",\"success\":true}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::PHYSICAL_CONNECTION,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
