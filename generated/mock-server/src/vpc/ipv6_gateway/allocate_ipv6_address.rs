// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateIpv6Address`

use aliyun_api::vpc::{AllocateIpv6AddressRequest, AllocateIpv6AddressResponse};
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

pub(in super::super) const ALLOCATE_IPV6_ADDRESS: Operation = Operation {
    action: <AllocateIpv6AddressRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(AllocateIpv6AddressRequest::default()),
    new_response: || Box::new(AllocateIpv6AddressResponse::default()),
    checks: &[
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
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
    defaults: &[(&["DryRun"], "false"), (&["AddressType"], "IPv6Address")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationFailed.IPv6AddressAlreadyAllocated",
            message: "The operation is failed because of the ipv6 address specified was allocated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AddressNotInVSwitchCidr",
            message: "The operation is failed because of %s.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpAddress",
            message: "The param of %s is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IPv6Disabled",
            message: "Operation failed because IPv6 is not enabled for the vSwitch.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &[(&["EnabledIpv6"], &[Expected::Text("false")])],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.VSwitch",
            message: "The specified resource of %s is not found.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
    ],
    pagination: None,
    example: "{\"Ipv6AddressId\":\"ipv6-2zen5j4axcp5l5qyy****\",\"Ipv6Address\":\"2408:XXXX:153:3921:851c:c435:7b12:1c5f\",\"ResourceGroupId\":\"rg-bp67acfmxazb4ph****\",\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::IPV6_ADDRESS,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
