// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateIpv6InternetBandwidth`

use aliyun_api::vpc::{
    AllocateIpv6InternetBandwidthRequest, AllocateIpv6InternetBandwidthResponse,
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

pub(in super::super) const ALLOCATE_IPV6_INTERNET_BANDWIDTH: Operation = Operation {
    action: <AllocateIpv6InternetBandwidthRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(AllocateIpv6InternetBandwidthRequest::default()),
    new_response: || Box::new(AllocateIpv6InternetBandwidthResponse::default()),
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
    rules: &[],
    states: &[],
    defaults: &[(&["InternetChargeType"], "PayByBandwidth"), (&["DryRun"], "false")],
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
            path: &["Ipv6AddressId"],
            to: &[&resources::IPV6_ADDRESS],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.Bandwidth",
            message: "The param of %s is illegal.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.Ipv6InstanceId",
            message: "The param of Ipv6InstanceId is missing.",
            when: &[When::Missing(&["Ipv6AddressId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpv6Instance.NotFound",
            message: "The specified Ipv6AddressId or Ipv6InternetBandwidthId is not found.",
            when: &[When::Unknown(&["Ipv6AddressId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ChargeType",
            message: "The param of %s is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.InternetChargeType",
            message: "The param of %s is illegal.",
            when: &[When::Invalid(&["InternetChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.PrePaid",
            message: "%s is unsupported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6GatewayDisMatchIpv6Address",
            message: "The operation is failed because of %s.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
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
            status: 400,
            code: "OperationFailed.InternetBandwidthAlreadyExisted",
            message: "The operation is failed because of %s.",
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
            code: "OperationFailed.Ipv6GatewayNotExist",
            message: "The operation is failed because of %s.",
            when: &[When::Unknown(&["Ipv6GatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Ipv6Instance",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::IPV6_ADDRESS,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6Address",
            message: "The param of %s is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address",
            message: "The feature of %s is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.InternetChargeTypeOnStaticIsp",
            message: "The feature of %s is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ULA",
            message: "%s is unsupported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.OpenCdtServiceFirst",
            message: "The operation is failed because of %s.",
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
            code: "ResourceNotFound.Ipv6Address",
            message: "The specified resource of %s is not found.",
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
            code: "OperationFailed.SaleValidate",
            message: "Validate sale condition with subArticle failed.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "SystemBusy",
            message: "The system is busy. Please try again later.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Ipv6AddressId\":\"ipv6-2zen5j4axcp5l5qyy****\",\"RequestId\":\"6972A26E-99B1-4367-9890-FBDEBB0F5E7D\",\"InternetBandwidthId\":\"ipv6bw-uf6hcyzu65v98v3du****\"}",
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
                    ("NetworkType", ValueExpr::Json("\"Public\"")),
                    ("RealBandwidth", ValueExpr::Field(&["Bandwidth"])),
                    ("Ipv6GatewayId", ValueExpr::Field(&["Ipv6GatewayId"])),
                    (
                        "Ipv6InternetBandwidthId",
                        ValueExpr::Field(&["InternetBandwidthId"]),
                    ),
                    (
                        "Ipv6InternetBandwidth",
                        ValueExpr::Object(
                            &[
                                (
                                    "InternetChargeType",
                                    ValueExpr::Field(&["InternetChargeType"]),
                                ),
                                ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
                                ("Bandwidth", ValueExpr::Field(&["Bandwidth"])),
                                (
                                    "Ipv6InternetBandwidthId",
                                    ValueExpr::Field(&["InternetBandwidthId"]),
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
