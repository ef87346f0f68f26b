// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetBackendServers`

use aliyun_api::ens::{SetBackendServersRequest, SetBackendServersResponse};
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

pub(in super::super) const SET_BACKEND_SERVERS: Operation = Operation {
    action: <SetBackendServersRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(SetBackendServersRequest::default()),
    new_response: || Box::new(SetBackendServersResponse::default()),
    checks: &[
        Check {
            path: &["BackendServers"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["BackendServers", "Weight"],
            constraint: Constraint::Range(&[(Some(0), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
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
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[When::Invalid(&["BackendServers"])],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[When::Missing(&[])],
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
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "BackendServerNotFound",
            message: "The input parameter serverId that is not found.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["BackendServers", "ServerId"]),
                        named: &resources::INSTANCE,
                        steps: &[],
                    },
                    &[
                        (
                            &["InstanceId"],
                            &[
                                Expected::Not(
                                    &[
                                        Expected::Parameter(
                                            &["LoadBalancerId", "BackendServers", "ServerId"],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InstanceNotFound",
            message: "The input parameter instanceId that is not found.",
            when: &[When::Unknown(&["BackendServers.ServerId"])],
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
                        how: How::Update,
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
