// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyIpv6InternetBandwidth`

use aliyun_api::vpc::{
    ModifyIpv6InternetBandwidthRequest, ModifyIpv6InternetBandwidthResponse,
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

pub(in super::super) const MODIFY_IPV6_INTERNET_BANDWIDTH: Operation = Operation {
    action: <ModifyIpv6InternetBandwidthRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(ModifyIpv6InternetBandwidthRequest::default()),
    new_response: || Box::new(ModifyIpv6InternetBandwidthResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(1), Some(2000))]),
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
                &[&["Ipv6AddressId"], &["Ipv6InternetBandwidthId"]],
            ),
            when: &[],
            when_present: &[],
            error: Some("MissingParam.Ipv6InstanceId"),
        },
        Rule {
            demand: Demand::AtMostOne(
                &[&["Ipv6AddressId"], &["Ipv6InternetBandwidthId"]],
            ),
            when: &[],
            when_present: &[],
            error: Some("ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId"),
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
            code: "MissingParam.Ipv6InstanceId",
            message: "The param of Ipv6InstanceId is missing.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpv6Instance.NotFound",
            message: "The specified Ipv6AddressId or Ipv6InternetBandwidthId is not found.",
            when: &[When::Unknown(&["Ipv6AddressId", "Ipv6InternetBandwidthId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Bandwidth",
            message: "The param of bandwidth is illegal.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.FinancialLocked",
            message: "The operation is forbidden because of financialLocked.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InternetBandwidthNonExist",
            message: "The operation is forbidden because of InternetBandwidthNonExist.",
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
            code: "OperationFailed.InternetBandwidthUnstable",
            message: "The operation is forbidden because of InternetBandwidthUnstable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.BandwidthExceedLimit",
            message: "The operation is forbidden because of BandwidthExceedLimit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId",
            message: "Ipv6AddressId and Ipv6InternetBandwidthId is mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidIpv6Instance.NotFound",
            message: "The specified Ipv6AddressId or Ipv6InternetBandwidthId is not found.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.QuerySpInfo",
            message: "query resource by sp error",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.QueryAccountInfo",
            message: "Query account info failed when create order.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.SyncTradeResource",
            message: "Resource transaction information synchronization failed",
            when: &[],
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
                    ("RealBandwidth", ValueExpr::Field(&["Bandwidth"])),
                    (
                        "Ipv6InternetBandwidth",
                        ValueExpr::Object(
                            &[
                                (
                                    "InternetChargeType",
                                    ValueExpr::Field(
                                        &["Ipv6InternetBandwidth", "InternetChargeType"],
                                    ),
                                ),
                                ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
                                ("Bandwidth", ValueExpr::Field(&["Bandwidth"])),
                                (
                                    "Ipv6InternetBandwidthId",
                                    ValueExpr::Field(&["Ipv6InternetBandwidthId"]),
                                ),
                                ("InstanceChargeType", ValueExpr::Json("\"PostPaid\"")),
                                ("HasReservationData", ValueExpr::Json("false")),
                            ],
                        ),
                    ),
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
