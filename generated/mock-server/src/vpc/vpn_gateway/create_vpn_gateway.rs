// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnGateway`

use aliyun_api::vpc::{CreateVpnGatewayRequest, CreateVpnGatewayResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_VPN_GATEWAY: Operation = Operation {
    action: <CreateVpnGatewayRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateVpnGatewayRequest::default()),
    new_response: || Box::new(CreateVpnGatewayResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Values(&["5", "10", "20", "50", "100"]),
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
            constraint: Constraint::Range(
                &[
                    (Some(1), Some(9)),
                    (Some(12), Some(12)),
                    (Some(24), Some(24)),
                    (Some(36), Some(36)),
                ],
            ),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["Period"]]),
            when: &[
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PREPAY"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[
        (&["AutoPay"], "false"),
        (&["EnableIpsec"], "true"),
        (&["EnableSsl"], "false"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Name\":\"myVpn\",\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj****\",\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B457\"}",
    effects: &[
        Effect::Create {
            resource: &resources::VPN_GATEWAY,
            amount: None,
            discriminator: &[("ChargeType", ValueExpr::Field(&["InstanceChargeType"]))],
        },
    ],
};
