// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNatGateway`

use aliyun_api::vpc::{DeleteNatGatewayRequest, DeleteNatGatewayResponse};
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

pub(in super::super) const DELETE_NAT_GATEWAY: Operation = Operation {
    action: <DeleteNatGatewayRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DeleteNatGatewayRequest::default()),
    new_response: || Box::new(DeleteNatGatewayResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["Force"], "false")],
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
            code: "DependencyViolation.BandwidthPackages",
            message: "There are BandwidthPackages on specified NatGateway not deleted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.VpcEndpointService",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.FullNatEntry",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouterEntry",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.EIPS",
            message: "There are Eips on specified NatGateway, please unbind it first.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.PrePaidNatGateway",
            message: "The specified NatGateway is PrePaid.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &[(&["InstanceChargeType"], &[Expected::Text("PrePaid")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.DeletionProtection",
            message: "The instance cannnot delete because of deletion protecion.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &[(&["DeletionProtection"], &[Expected::Text("true")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SnatEntry",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.SnatEntry",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[Toward::Referring(&resources::SNAT_ENTRY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.ForwardEntry",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.ForwardEntry",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[Toward::Referring(&resources::FORWARD_ENTRY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.NatIp",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatIp",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[Toward::Referring(&resources::NAT_IP)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.NatIpCidr",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatGateway",
            message: "The NatGateway instance is being deleted and needs to wait until the process is complete.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.RouterEntry",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[Toward::Referring(&resources::ROUTE_ENTRY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VSwitch",
            message: "The specified vSwitch status is invalid.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[Toward::Referred(&resources::VSWITCH)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "INSTANCE_NOT_EXISTS",
            message: "Instance not exists.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "IncorrectStatus.NatGateway",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatGateway",
            message: "The specified resource of %s is not found.",
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
            each: None,
            discriminator: &[],
        }),
    ],
};
