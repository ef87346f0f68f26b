// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpc`

use aliyun_api::vpc::{DeleteVpcRequest, DeleteVpcResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const DELETE_VPC: Operation = Operation {
    action: <DeleteVpcRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(DeleteVpcRequest::default()),
    new_response: || Box::new(DeleteVpcResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
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
            status: 403,
            code: "OperationDenied",
            message: "The operation is not supported in this status.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "OperationDenied",
            message: "The snapshot creation for the specified disk is not finished yet.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::VPC],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouteEntry",
            message: "Specified object has dependent resources",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Instance",
            message: "Specified object has dependent resources",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.VSwitch",
            message: "Specified object has dependent resources",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SecurityGroup",
            message: "Specified object has dependent resources",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouteInterface",
            message: "Specified object has dependent route interface .",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Tunnel",
            message: "Specified object has dependent tunnel.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.NatGateway",
            message: "Specified object has dependent resources NatGateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouterInterface",
            message: "Specified object has dependent resources RouterInterface.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SecurityGroup",
            message: "Specified object has dependent resources SecurityGroup.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VpcNotFound",
            message: "Specified VPC can not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden",
            message: "Active custom route in vpc.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::VPC,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
