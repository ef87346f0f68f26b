// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVSwitchCidrReservation`

use aliyun_api::vpc::{
    CreateVSwitchCidrReservationRequest, CreateVSwitchCidrReservationResponse,
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

pub(in super::super) const CREATE_VSWITCH_CIDR_RESERVATION: Operation = Operation {
    action: <CreateVSwitchCidrReservationRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(CreateVSwitchCidrReservationRequest::default()),
    new_response: || Box::new(CreateVSwitchCidrReservationResponse::default()),
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
            path: &["VSwitchCidrReservationName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["VSwitchCidrReservationName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["VSwitchCidrReservationName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["VSwitchCidrReservationDescription"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["VSwitchCidrReservationDescription"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["VSwitchCidrReservationDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["VSwitchCidrReservationMask"],
            constraint: Constraint::Range(&[(Some(1), Some(80))]),
        },
        Check {
            path: &["VSwitchCidrReservationCidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["VSwitchCidrReservationType"],
            constraint: Constraint::Values(&["prefix"]),
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
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(
                &[&["VSwitchCidrReservationMask"], &["VSwitchCidrReservationCidr"]],
            ),
            when: &[],
            when_present: &[],
            error: Some("MissingParam.CidrReservationMaskOrCidrReservationCidr"),
        },
    ],
    states: &[],
    defaults: &[
        (&["IpVersion"], "IPv4"),
        (&["VSwitchCidrReservationType"], "prefix"),
        (&["DryRun"], "false"),
    ],
    refs: &[
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParamFormat",
            message: "IllegalParamFormat",
            when: &[
                When::Invalid(
                    &[
                        "VSwitchCidrReservationName",
                        "VSwitchCidrReservationDescription",
                        "IpVersion",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParamFormat.VSwitchCidrReservationCidr",
            message: "The param format of VSwitchCidrReservationCidr is illegal.",
            when: &[When::Invalid(&["VSwitchCidrReservationCidr"])],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.VSwitch",
            message: "The specified resource of VSwitch is not found.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.ReservedType",
            message: "The specified ReservedType is not supported.",
            when: &[When::Invalid(&["VSwitchCidrReservationType"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.VSwitchIpv6",
            message: "The ipv6 feature of  switch is not supported.",
            when: &[
                When::Request(
                    &[(&["IpVersion"], &[Expected::Text("IPv6")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VSWITCH,
                                steps: &[],
                            },
                            &[(&["EnabledIpv6"], &[Expected::Text("false")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VSwitchCidrReservationCidr",
            message: "The specified VSwitchCidrReservationCidr conflicts with existed cidr reservation or vswitch cidr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.CidrReservationMaskOrCidrReservationCidr",
            message: "Either VSwitchCidrReservationMask or VSwitchCidrReservationCidr should be specified.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedRegion",
            message: "UnsupportedRegion",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.VpcAdvancedFeature",
            message: "UnsupportedFeature.VpcAdvancedFeature",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VSwitchCidrReservationMask",
            message: "The quota of VSwitchCidrReservationMask is exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.CidrReservationCount",
            message: "The quota of VSwitchCidrReservation is exceeded.",
            when: &[When::Quota(&resources::VSWITCH_CIDR_RESERVATION)],
        },
        ErrorRow {
            status: 400,
            code: "Conflict.CidrReservationMaskAndCidrReservationCidr",
            message: "The specified VSwitchCidrReservationMask and  VSwitchCidrReservationCidr is conflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CidrNotEnoughInVSwitch",
            message: "No enough cidr to allocate in this vswitch.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SystemReservedIpContained",
            message: "The specified VSwitchCidrReservationCidr cannot contain system reserved IP addresses.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AlreadyUsedIpContained",
            message: "The specified VSwitchCidrReservationCidr cannot contain already used IP addresses.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VSWITCH",
            message: "The status of the specified VSwitch is invalid.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.VSwitchCidrReservationMask",
            message: "The specified VSwitchCidrReservationMask must be at least 2 bits greater than the vSwitch mask.",
            when: &[When::Invalid(&["VSwitchCidrReservationMask"])],
        },
    ],
    pagination: None,
    example: "{\"VSwitchCidrReservationId\":\"vcr-bp1m12saqteraw3rp****\",\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VSWITCH_CIDR_RESERVATION,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
