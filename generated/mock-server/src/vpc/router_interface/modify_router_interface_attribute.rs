// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouterInterfaceAttribute`

use aliyun_api::vpc::{
    ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse,
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

pub(in super::super) const MODIFY_ROUTER_INTERFACE_ATTRIBUTE: Operation = Operation {
    action: <ModifyRouterInterfaceAttributeRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(ModifyRouterInterfaceAttributeRequest::default()),
    new_response: || Box::new(ModifyRouterInterfaceAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["HealthCheckSourceIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["HealthCheckTargetIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["HealthCheckTargetIp"]]),
            when: &[],
            when_present: &[&["HealthCheckSourceIp"]],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["DeleteHealthCheckIp"], "false"), (&["OppositeRouterType"], "VBR")],
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
        Reference {
            path: &["OppositeInterfaceId"],
            to: &[&resources::ROUTER_INTERFACE],
            region: RefRegion::Any,
        },
        Reference {
            path: &["OppositeRouterId"],
            to: &[&resources::VROUTER, &resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Any,
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
            code: "InvalidRouterInterfaceId.NotFound",
            message: "The specified RouterInterfaceId does not exist in our records.",
            when: &[When::Unknown(&["RouterInterfaceId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancileLocked",
            message: "This RouterInterface is financiel locked because of bills outstanding.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformd",
            message: "The attribute name is illeagl.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOppositeRouterType.ValueNotSupported",
            message: "The specified OppositeRouterType is not valid.",
            when: &[When::Invalid(&["OppositeRouterType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The Description is illeagl.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden",
            message: "The Router instance owener error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "LinkRole.NotSupport",
            message: "This linkrole is not supported",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformed",
            message: "The attribute name is illegal.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.HcThreshold",
            message: "%s",
            when: &[When::Invalid(&["HcThreshold"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.HcRate",
            message: "%s",
            when: &[When::Invalid(&["HcRate"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidHealthCheckIP.Malformd",
            message: "Healthcheck sourceip or targetip is not valid.",
            when: &[When::Invalid(&["HealthCheckSourceIp", "HealthCheckTargetIp"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParam.ModifyRouterInterface",
            message: "Modify routerinterface param invalide",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancialLocked",
            message: "This RouterInterface is financiel locked because of bills outstanding.",
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
            code: "Forbbiden.ModifyIdAndType",
            message: "Opposite is VBR, cannot modify the ID and type",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "INSTANCE_IN_PROCESSIONG",
            message: "Instance is in processing,please wait and try again",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.HcSourceIp",
            message: "The specified healthCheck Ip is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.OperationLocked",
            message: "Operation failed because OperationLocked.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.RouterInterface",
            message: "This openeration would not be allowed because status of this RouterInterface is not correct.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"980960B0-2969-40BF-8542-EBB34FD358AB\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::ROUTER_INTERFACE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
