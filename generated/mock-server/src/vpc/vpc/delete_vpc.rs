// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpc`

use aliyun_api::vpc::{DeleteVpcRequest, DeleteVpcResponse};
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

pub(in super::super) const DELETE_VPC: Operation = Operation {
    action: <DeleteVpcRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(DeleteVpcRequest::default()),
    new_response: || Box::new(DeleteVpcResponse::default()),
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
    states: &[],
    defaults: &[(&["ForceDelete"], "false"), (&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
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
                        named: &resources::VPC,
                        steps: &[],
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
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcDhcpStatus",
            message: "The DhcpOptionsSet status of vpc  does not support this operation.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[(&["DhcpOptionsSetStatus"], &[Expected::Text("Pending")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.GatewayEndpoint",
            message: "The VPC contains endpoints and cannot be deleted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The eip operate too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAction",
            message: "The VPC has been connected to the classic network ECS. Please cancel the connection before proceeding.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Ipv6Gateway",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.cbnStatus",
            message: "Current CBN status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &["Attached"],
                ),
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[
                            Toward::Referring(
                                &crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            ),
                        ],
                    },
                    &["Attached"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouteTable",
            message: "Specified object has dependent custom routeTable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.NetworkAcl",
            message: "Specified object has dependent resources network acl.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.CloudServiceResource",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.ClassicLinkInstance",
            message: "Specified object has active classicLink instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "System.ServiceBusy",
            message: "System is busy, please try later.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.DhcpOptionsSet",
            message: "The VPC cannot be deleted when it is associated with dhcpOptionsSet.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[(&["DhcpOptionsSetStatus"], &[Expected::Text("InUse")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not found.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.CustomRouteTable",
            message: "CustomRouteTable already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Ipv4Gateway",
            message: "The VPC cannot be deleted when it has ipv4Gateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.GatewayRouteTable",
            message: "Specified object has dependent resources gatewayRouteTable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpcPeerExists",
            message: "The operation is not allowed because the VpcPeer exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.AppAccess",
            message: "Specified object has dependent resources app access.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.OppositeRouterInterface",
            message: "Failed to delete the VPC because it has peer router interfaces.",
            when: &[
                When::Exists(
                    &resources::ROUTER_INTERFACE,
                    &[
                        (
                            &["OppositeRouterId"],
                            &[Expected::Parameter(&["VpcId", "VRouterId"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.TransitRouter",
            message: "Specified object has attached to Transit Router.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "DependencyViolation.Instance",
            message: "ClassicLink Instances exist in VPC.",
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
            each: None,
            discriminator: &[],
        }),
    ],
};
