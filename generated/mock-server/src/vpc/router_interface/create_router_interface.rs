// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouterInterface`

use aliyun_api::vpc::{CreateRouterInterfaceRequest, CreateRouterInterfaceResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_ROUTER_INTERFACE: Operation = Operation {
    action: <CreateRouterInterfaceRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(CreateRouterInterfaceRequest::default()),
    new_response: || Box::new(CreateRouterInterfaceResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(9))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Forbid(&[&["Role"]]),
            when: &[
                Condition {
                    parameter: &["RouterType"],
                    values: &["VBR"],
                },
                Condition {
                    parameter: &["Role"],
                    values: &["AcceptingSide"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["Spec"]]),
            when: &[
                Condition {
                    parameter: &["Role"],
                    values: &["AcceptingSide"],
                },
                Condition {
                    parameter: &["Spec"],
                    values: &[
                        "Mini.2",
                        "Mini.5",
                        "Small.1",
                        "Small.2",
                        "Small.5",
                        "Middle.1",
                        "Middle.2",
                        "Middle.5",
                        "Large.1",
                        "Large.2",
                        "Large.5",
                        "Xlarge.1",
                    ],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["AccessPointId"]]),
            when: &[
                Condition {
                    parameter: &["RouterType"],
                    values: &["VBR"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["AccessPointId"]]),
            when: &[
                Condition {
                    parameter: &["RouterType"],
                    values: &["VRouter"],
                },
            ],
            when_present: &[],
            error: Some("InvalidAccessPoint.ValueNotAllowed"),
        },
        Rule {
            demand: Demand::Require(&[&["OppositeAccessPointId"]]),
            when: &[
                Condition {
                    parameter: &["OppositeRouterType"],
                    values: &["VBR"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["OppositeAccessPointId"]]),
            when: &[
                Condition {
                    parameter: &["OppositeRouterType"],
                    values: &["VRouter"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["HealthCheckTargetIp"]]),
            when: &[],
            when_present: &[&["HealthCheckSourceIp"]],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["AutoPay"], &["Period"]]),
            when: &[
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PrePaid"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["Period"]]),
            when: &[
                Condition {
                    parameter: &["PricingCycle"],
                    values: &["Year"],
                },
                Condition {
                    parameter: &["Period"],
                    values: &["4", "5", "6", "7", "8", "9"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[
        StateRule {
            subject: Subject {
                parameter: Some(&["RouterId"]),
                path: &[&resources::VIRTUAL_BORDER_ROUTER],
            },
            states: &["Enabled"],
            when: &[
                Condition {
                    parameter: &["RouterType"],
                    values: &["VBR"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[(&["InstanceChargeType"], "PostPaid"), (&["PricingCycle"], "Month")],
    refs: &[
        Reference {
            path: &["OppositeRegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["RouterId"],
            to: &[&resources::VROUTER, &resources::VIRTUAL_BORDER_ROUTER],
        },
        Reference {
            path: &["OppositeInterfaceId"],
            to: &[&resources::ROUTER_INTERFACE],
        },
        Reference {
            path: &["OppositeRouterId"],
            to: &[&resources::VROUTER, &resources::VIRTUAL_BORDER_ROUTER],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The regionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRole.ValueNotSupported",
            message: "The specified Role is not valid.",
            when: &[When::Invalid(&["Role"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSpec.ValudNotSupported",
            message: "The specified Spec is not supported.",
            when: &[When::Invalid(&["Spec"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterType.ValueNotSupported",
            message: "The specified RouterType is not valid.",
            when: &[When::Invalid(&["RouterType"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouterId.NotFound",
            message: "The specified RouterId does not exist in our recored.",
            when: &[When::Unknown(&["RouterId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specifid \"Description\" is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.BillsOutstanding",
            message: "You cannot create more RouterInterface because you have bills outstanding.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "LimitationExceed.InterfaceNumberOnRouter",
            message: "Total number of RouterInterfaces on a Router exceeded.",
            when: &[When::Quota(&resources::ROUTER_INTERFACE)],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotInRouterInterfaceCreateWhitelist",
            message: "Not in router interface create whitelist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "RI_CREATE_ONE_LIMIT_BY_SYNC",
            message: "Create ri only one limit by sync.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPoint.ValueNotAllowed",
            message: "The non-vbr router interface cannot have access point configured.",
            when: &[When::Invalid(&["AccessPointId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPoint.ValueNotAllowed",
            message: "The non-vbr opposite router interface cannot have opposite access point configured.",
            when: &[When::Invalid(&["OppositeAccessPointId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPoint.NotMatch",
            message: "The accessPoint id is not matched",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPoint.NotExist",
            message: "The accessPoint not exit",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterType.ValueNotSupported",
            message: "The specified RouterType is not valid",
            when: &[When::Invalid(&["OppositeRouterType"])],
        },
        ErrorRow {
            status: 400,
            code: "ForbiddenAction",
            message: "The user dose not supported this action.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RouterInterfaceId\":\"ri-2ze7fbuohmxxxxxx\",\"RequestId\":\"980960B0-2969-40BF-8542-EBB34FD358AB\"}",
    effects: &[
        Effect::Create {
            resource: &resources::ROUTER_INTERFACE,
            amount: None,
            discriminator: &[],
        },
    ],
};
