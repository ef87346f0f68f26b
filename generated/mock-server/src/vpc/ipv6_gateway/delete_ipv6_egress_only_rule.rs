// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteIpv6EgressOnlyRule`

use aliyun_api::vpc::{DeleteIpv6EgressOnlyRuleRequest, DeleteIpv6EgressOnlyRuleResponse};
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

pub(in super::super) const DELETE_IPV6_EGRESS_ONLY_RULE: Operation = Operation {
    action: <DeleteIpv6EgressOnlyRuleRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(DeleteIpv6EgressOnlyRuleRequest::default()),
    new_response: || Box::new(DeleteIpv6EgressOnlyRuleResponse::default()),
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
            path: &["Ipv6EgressOnlyRuleId"],
            to: &[&resources::IPV6_EGRESS_ONLY_RULE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.EgressOnlyRule",
            message: "%s",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::IPV6_EGRESS_ONLY_RULE,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.Ipv6EgressOnlyRule",
            message: "The specified resource of IPv6 Gateway Rule is not found.",
            when: &[When::Unknown(&["Ipv6EgressOnlyRuleId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"9DFEDBEE-E5AB-49E8-A2DC-CC114C67AF75\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::IPV6_EGRESS_ONLY_RULE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
