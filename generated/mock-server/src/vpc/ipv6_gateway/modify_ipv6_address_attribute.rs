// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyIpv6AddressAttribute`

use aliyun_api::vpc::{
    ModifyIpv6AddressAttributeRequest, ModifyIpv6AddressAttributeResponse,
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

pub(in super::super) const MODIFY_IPV6_ADDRESS_ATTRIBUTE: Operation = Operation {
    action: <ModifyIpv6AddressAttributeRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(ModifyIpv6AddressAttributeRequest::default()),
    new_response: || Box::new(ModifyIpv6AddressAttributeResponse::default()),
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
            code: "InvalidIpv6AddressId.NotFound",
            message: "The specified resource of %s is not found.",
            when: &[When::Unknown(&["Ipv6AddressId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Name",
            message: "The param of Name [%s] is illegal.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Description",
            message: "The param of Description [%s] is illegal.",
            when: &[When::Invalid(&["Description"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"D560AF68-4CE8-4A5C-B3FE-469F558094D0\"}",
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
                set: &[
                    ("Ipv6AddressName", ValueExpr::Field(&["Name"])),
                    ("Ipv6AddressDescription", ValueExpr::Field(&["Description"])),
                ],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
