// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNatIp`

use aliyun_api::vpc::{DeleteNatIpRequest, DeleteNatIpResponse};
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

pub(in super::super) const DELETE_NAT_IP: Operation = Operation {
    action: <DeleteNatIpRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DeleteNatIpRequest::default()),
    new_response: || Box::new(DeleteNatIpResponse::default()),
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
            path: &["Ipv4Prefix"],
            constraint: Constraint::Format(Format::Cidr),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["NatIpId"], &["Ipv4Prefix"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["NatGatewayId"]]),
            when: &[],
            when_present: &[&["Ipv4Prefix"]],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatIpId"],
            to: &[&resources::NAT_IP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatIp",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_IP,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DefaultNatIp",
            message: "The operation is failed because of default NatIP can not be deleted.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_IP,
                        steps: &[],
                    },
                    &[(&["IsDefault"], &[Expected::Text("true")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.NatIp",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[
                When::Exists(
                    &resources::SNAT_ENTRY,
                    &[(&["SnatIp"], &[Expected::Parameter(&["NatIpId", "NatIp"])])],
                ),
                When::Exists(
                    &resources::FORWARD_ENTRY,
                    &[(&["ExternalIp"], &[Expected::Parameter(&["NatIpId", "NatIp"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatGateway",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_IP,
                        steps: &[Toward::Referred(&resources::NAT_GATEWAY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.FullNatEntry",
            message: "The fullnat entry depends on this nat ip,so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatIp",
            message: "The specified resource of %s is not found.",
            when: &[When::Unknown(&["NatIpId"])],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatGateway",
            message: "The specified resource of %s is not found.",
            when: &[When::Unknown(&["NatGatewayId"])],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatIpCidr",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"E9AD97A0-5338-43F8-8A80-5E274CCBA11B\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::NAT_IP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
