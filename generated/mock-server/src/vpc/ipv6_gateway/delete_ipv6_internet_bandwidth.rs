// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteIpv6InternetBandwidth`

use aliyun_api::vpc::{
    DeleteIpv6InternetBandwidthRequest, DeleteIpv6InternetBandwidthResponse,
};
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

pub(in super::super) const DELETE_IPV6_INTERNET_BANDWIDTH: Operation = Operation {
    action: <DeleteIpv6InternetBandwidthRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(DeleteIpv6InternetBandwidthRequest::default()),
    new_response: || Box::new(DeleteIpv6InternetBandwidthResponse::default()),
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
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(
                &[&["Ipv6AddressId"], &["Ipv6InternetBandwidthId"]],
            ),
            when: &[],
            when_present: &[],
            error: Some("BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId"),
        },
    ],
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
        Reference {
            path: &["Ipv6InternetBandwidthId"],
            to: &[&resources::IPV6_INTERNET_BANDWIDTH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId",
            message: "Either %s or %s should be specified.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "OperationFailed.ServiceManaged",
            message: "Operation is forbidden because this instance belongs to Service manager.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"E07E0FE6-5C21-405F-AF82-7613AA81EF92\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::IPV6_ADDRESS,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("NetworkType", ValueExpr::Json("\"Private\""))],
                clear: &[
                    "RealBandwidth",
                    "Ipv6GatewayId",
                    "Ipv6InternetBandwidth",
                    "Ipv6InternetBandwidthId",
                ],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
