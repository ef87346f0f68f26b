// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleaseIpv6Address`

use aliyun_api::vpc::{ReleaseIpv6AddressRequest, ReleaseIpv6AddressResponse};
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

pub(in super::super) const RELEASE_IPV6_ADDRESS: Operation = Operation {
    action: <ReleaseIpv6AddressRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(ReleaseIpv6AddressRequest::default()),
    new_response: || Box::new(ReleaseIpv6AddressResponse::default()),
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
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["Ipv6AddressId"],
            to: &[&resources::IPV6_ADDRESS],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Ipv6InternetBandwidth",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::IPV6_ADDRESS,
                        steps: &[],
                    },
                    &[(&["NetworkType"], &[Expected::Text("Public")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AssociationExist",
            message: "Operation failed because the existence of an association.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.Ipv6InstanceId",
            message: "The specified resource of %s is not found.",
            when: &[When::Unknown(&["Ipv6AddressId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C44F62BE-9CE7-4277-B117-69243F3988BF\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::IPV6_ADDRESS,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
