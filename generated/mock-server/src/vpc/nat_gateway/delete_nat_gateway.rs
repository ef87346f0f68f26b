// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNatGateway`

use aliyun_api::vpc::{DeleteNatGatewayRequest, DeleteNatGatewayResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const DELETE_NAT_GATEWAY: Operation = Operation {
    action: <DeleteNatGatewayRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DeleteNatGatewayRequest::default()),
    new_response: || Box::new(DeleteNatGatewayResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            code: "DependencyViolation.BandwidthPackages",
            message: "There are BandwidthPackages on specified NatGateway not deleted.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::NAT_GATEWAY,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
