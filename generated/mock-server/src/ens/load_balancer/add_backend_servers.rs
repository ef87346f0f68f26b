// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddBackendServers`

use aliyun_api::ens::{AddBackendServersRequest, AddBackendServersResponse};
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

pub(in super::super) const ADD_BACKEND_SERVERS: Operation = Operation {
    action: <AddBackendServersRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(AddBackendServersRequest::default()),
    new_response: || Box::new(AddBackendServersResponse::default()),
    checks: &[
        Check {
            path: &["BackendServers"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["BackendServers", "Weight"],
            constraint: Constraint::Range(&[(Some(0), Some(100))]),
        },
        Check {
            path: &["BackendServers", "Ip"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["BackendServers", "Port"],
            constraint: Constraint::Range(&[(Some(0), Some(65535))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["BackendServers", "Weight"], "100")],
    refs: &[
        Reference {
            path: &["LoadBalancerId"],
            to: &[&resources::LOAD_BALANCER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["BackendServers", "ServerId"],
            to: &[&resources::INSTANCE, &resources::NETWORK_INTERFACE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InstanceNotFound",
            message: "The input parameter instancId that is not found.",
            when: &[When::Unknown(&["BackendServers.ServerId"])],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[When::Invalid(&["BackendServers"])],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while call the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "LoadBalancerNotFound",
            message: "The input parameter loadBalancerId that is not found.",
            when: &[When::Unknown(&["LoadBalancerId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "The current status of the resource does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["BackendServers", "ServerId"]),
                        named: &resources::INSTANCE,
                        steps: &[],
                    },
                    &["Running"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Mismatch",
            message: "Specified loadbalancer and backendServer are not in the same network.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["BackendServers", "ServerId"]),
                        named: &resources::INSTANCE,
                        steps: &[],
                    },
                    &[
                        (
                            &["NetworkAttributes", "NetworkId"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["LoadBalancerId", "NetworkId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceed.BackendServer",
            message: "Backend servers quota exceeded in this loadbalancer.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.EniType",
            message: "The type of eni is invalid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.EniStatus",
            message: "The status of eni is invalid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.EniServiceManaged",
            message: "The eni is managed by service",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"BackendServers\":{\"BackendServer\":[{\"ServerId\":\"i-5uf6hj58zvm14ali8****\",\"Weight\":100,\"Type\":\"ens\",\"Ip\":\"192.168.0.1\",\"Port\":0}]}}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::LOAD_BALANCER,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "BackendServers",
                        how: How::Add,
                        value: ValueExpr::Field(&["BackendServers"]),
                        by: &["ServerId"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
