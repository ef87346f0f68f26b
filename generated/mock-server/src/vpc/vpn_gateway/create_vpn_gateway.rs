// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnGateway`

use aliyun_api::vpc::{CreateVpnGatewayRequest, CreateVpnGatewayResponse};
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

pub(in super::super) const CREATE_VPN_GATEWAY: Operation = Operation {
    action: <CreateVpnGatewayRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateVpnGatewayRequest::default()),
    new_response: || Box::new(CreateVpnGatewayResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Values(
                &["5", "10", "20", "50", "100", "200", "500", "1000"],
            ),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Range(
                &[
                    (Some(1), Some(9)),
                    (Some(12), Some(12)),
                    (Some(24), Some(24)),
                    (Some(36), Some(36)),
                ],
            ),
        },
        Check {
            path: &["SslConnections"],
            constraint: Constraint::Values(
                &["5", "10", "20", "50", "100", "200", "500", "1000"],
            ),
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
            demand: Demand::Require(&[&["Period"]]),
            when: &[
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PREPAY"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["SslConnections"]]),
            when: &[
                Condition {
                    parameter: &["EnableSsl"],
                    values: &["false"],
                },
            ],
            when_present: &[],
            error: Some("UnnecessarySslConnection"),
        },
        Rule {
            demand: Demand::Forbid(&[&["EnableSsl"]]),
            when: &[
                Condition {
                    parameter: &["EnableIpsec"],
                    values: &["false"],
                },
                Condition {
                    parameter: &["EnableSsl"],
                    values: &["false"],
                },
            ],
            when_present: &[],
            error: Some("InvalidVpnEnable"),
        },
        Rule {
            demand: Demand::Forbid(&[&["EnableSsl"]]),
            when: &[
                Condition {
                    parameter: &["EnableSsl"],
                    values: &["true"],
                },
                Condition {
                    parameter: &["NetworkType"],
                    values: &["private"],
                },
            ],
            when_present: &[],
            error: Some("OperationFailed.SslNotSupport"),
        },
        Rule {
            demand: Demand::Forbid(&[&["VpnType"]]),
            when: &[
                Condition {
                    parameter: &["VpnType"],
                    values: &["NationalStandard"],
                },
                Condition {
                    parameter: &["NetworkType"],
                    values: &["private"],
                },
            ],
            when_present: &[],
            error: Some("OperationFailed.NetworkTypeNotMatch"),
        },
    ],
    states: &[],
    defaults: &[
        (&["AutoPay"], "false"),
        (&["EnableIpsec"], "true"),
        (&["EnableSsl"], "false"),
        (&["InstanceChargeType"], "POSTPAY"),
        (&["SslConnections"], "5"),
        (&["VpnType"], "Normal"),
        (&["NetworkType"], "public"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["DisasterRecoveryVSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpcId.NotFound",
            message: "The specified VPC id does not exist in our records.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName",
            message: "The specified value of Name not supported.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSpec.NotFound",
            message: "The specified Spec does not exist in our records.",
            when: &[When::Invalid(&["Bandwidth", "SslConnections"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPeriod",
            message: "The specified period is not valid",
            when: &[When::Invalid(&["Period"])],
        },
        ErrorRow {
            status: 400,
            code: "ChargeType.NotSupport",
            message: "The specified charge type is not support.",
            when: &[When::Invalid(&["InstanceChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "InventoryNotEnough",
            message: "The inventory is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnnecessarySslConnection",
            message: "The SSL connection is unnecessary for ssl vpn disabled.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpnEnable",
            message: "Either IPsec or SSL VPN must be set enable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.NotFound",
            message: "The specified vswitchId is not found.",
            when: &[When::Unknown(&["VSwitchId", "DisasterRecoveryVSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InventoryNotEnough",
            message: "No enough available resource. Try another vswitch with different available zone.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OperateShareResource",
            message: "Operating shared resources is forbidden.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IpNotEnough",
            message: "Operation failed because private ip address of the virtual switch is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NoSLRPermission",
            message: "User not authorized to create service linked role.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VSwitchConflict",
            message: "The vswitch can't create vpn. Try another vswitch.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AzNotSupport",
            message: "Current available zone can't create vpn. Try another vswitch with different available zone.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NetworkTypeNotMatch",
            message: "Create NationalStandard vpn with private networkType is unsupported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SslNotSupport",
            message: "Enable ssl vpn with private networkType is unsupported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.TagKey",
            message: "The specified parameter TagKey is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.TagValue",
            message: "The specified parameter TagValue is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SizeLimitExceeded.TagNum",
            message: "The maximum number of tags is exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.TagKey.Duplicated",
            message: "The specified tag key already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.TagKey",
            message: "The specified parameter TagKey is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.SecondVswitchNotSupport",
            message: "The available zone of vswitch2 not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.FirstVswitchNotSupport",
            message: "The available zone of vswitch1 not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.VswitchIdShouldDifferent",
            message: "The VSwitch ids should be different.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.FirstVswitchIpNotEnough",
            message: "The ip of vswitch1 not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.SecondVswitchIpNotEnough",
            message: "The ip of vswitch2 not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.ZoneIdShouldDifferent",
            message: "Two vSwitches should belong to different Availability Zones.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"Name\":\"myVpn\",\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj****\",\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B457\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VPN_GATEWAY,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[
                (
                    "ChargeType",
                    ValueExpr::Match(
                        &Match {
                            on: &["InstanceChargeType"],
                            cases: &[
                                ("PREPAY", ValueExpr::Json("\"Prepay\"")),
                                ("POSTPAY", ValueExpr::Json("\"POSTPAY\"")),
                            ],
                            absent: None,
                            otherwise: None,
                        },
                    ),
                ),
            ],
        }),
    ],
};
