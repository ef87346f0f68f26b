// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNatIpCidr`

use aliyun_api::vpc::{DeleteNatIpCidrRequest, DeleteNatIpCidrResponse};
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

pub(in super::super) const DELETE_NAT_IP_CIDR: Operation = Operation {
    action: <DeleteNatIpCidrRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DeleteNatIpCidrRequest::default()),
    new_response: || Box::new(DeleteNatIpCidrResponse::default()),
    checks: &[
        Check {
            path: &["NatIpCidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
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
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            code: "ResourceNotFound.NatIpCidr",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DefaultNatIpCidr",
            message: "The operation is failed because of default NatIPCidr can not be deleted.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_IP_CIDR,
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
                    &resources::NAT_IP,
                    &[
                        (&["NatGatewayId"], &[Expected::Parameter(&["NatGatewayId"])]),
                        (&["NatIpCidr"], &[Expected::Parameter(&["NatIpCidr"])]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatGateway",
            message: "%The status of %s [%s] is incorrect.",
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
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"7021BEB1-210F-48A9-AB82-BE9A9110BB89\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::NAT_IP_CIDR,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
