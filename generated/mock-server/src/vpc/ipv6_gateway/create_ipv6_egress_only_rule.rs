// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateIpv6EgressOnlyRule`

use aliyun_api::vpc::{CreateIpv6EgressOnlyRuleRequest, CreateIpv6EgressOnlyRuleResponse};
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

pub(in super::super) const CREATE_IPV6_EGRESS_ONLY_RULE: Operation = Operation {
    action: <CreateIpv6EgressOnlyRuleRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(CreateIpv6EgressOnlyRuleRequest::default()),
    new_response: || Box::new(CreateIpv6EgressOnlyRuleResponse::default()),
    checks: &[
        Check {
            path: &["Name"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
    defaults: &[(&["InstanceType"], "Ipv6Address"), (&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["Ipv6GatewayId"],
            to: &[&resources::IPV6_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[&resources::IPV6_ADDRESS],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidIpv6Gateway.NotFound",
            message: "%s",
            when: &[When::Unknown(&["Ipv6GatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Name",
            message: "%s",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Description",
            message: "%s",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.InstanceType",
            message: "%s",
            when: &[When::Invalid(&["InstanceType"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.FinancialLocked",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EgressRuleVSwitch",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpv6Instance.NotFound",
            message: "%s",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NoInternetBandwidth",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::IPV6_ADDRESS,
                        steps: &[],
                    },
                    &[(&["NetworkType"], &[Expected::Text("Private")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6EgressRuleExisted",
            message: "An egress-only rule already exists for the IPv6 address.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InternetBandwidthUnstable",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Ipv6InternetBandwidth",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EgressRuleInDefaultSpec",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.Ipv6EgressRules",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Mismatch.Ipv6AddressAndIpv6Gateway",
            message: "The %s and %s are mismatched.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::IPV6_ADDRESS,
                        steps: &[],
                    },
                    &[
                        (
                            &["VpcId"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["Ipv6GatewayId", "VpcId"])],
                                ),
                            ],
                        ),
                    ],
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
    example: "{\"Ipv6EgressRuleId\":\"ipv6py-hp3w98rmlbqp01245****\",\"RequestId\":\"9DFEDBEE-E5AB-49E8-A2DC-CC114C67AF75\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::IPV6_EGRESS_ONLY_RULE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
