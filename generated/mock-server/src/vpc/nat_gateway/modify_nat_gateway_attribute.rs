// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatGatewayAttribute`

use aliyun_api::vpc::{
    ModifyNatGatewayAttributeRequest, ModifyNatGatewayAttributeResponse,
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

pub(in super::super) const MODIFY_NAT_GATEWAY_ATTRIBUTE: Operation = Operation {
    action: <ModifyNatGatewayAttributeRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifyNatGatewayAttributeRequest::default()),
    new_response: || Box::new(ModifyNatGatewayAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["EipBindMode"],
            constraint: Constraint::Values(&["NAT"]),
        },
        Check {
            path: &["LogDelivery", "LogDeliveryType"],
            constraint: Constraint::Values(&["sls"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
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
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidNatGatewayId.NotFound",
            message: "The specified NatGatewayId does not exist in our records.",
            when: &[When::Unknown(&["NatGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Name.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Description.Malformed",
            message: "The specified Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.PrivateLinkMode",
            message: "The feature of %s is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NATGW",
            message: "NATGW status is invalid.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ExclusiveParam.%sAnd%s",
            message: "The param of %s and %s are mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatGateway",
            message: "The status of natgateway is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.PrivateLinkMode",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.IcmpReplyEnabled",
            message: "The feature of IcmpReplyEnabled is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.NotNull",
            message: "The parameter must not be null, name or description or icmpReplyEnabled",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.IndirectConvertForVpcNat",
            message: "The VPC NAT gateway is not support to change EIP bond type.",
            when: &[
                When::Request(
                    &[(&["EipBindMode"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::NAT_GATEWAY,
                                steps: &[],
                            },
                            &[(&["NetworkType"], &[Expected::Text("intranet")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.NormalNatModifyEipBindMode",
            message: "The normal NAT gateway is not support to change EIP bond type.",
            when: &[
                When::Request(
                    &[(&["EipBindMode"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::NAT_GATEWAY,
                                steps: &[],
                            },
                            &[(&["NatType"], &[Expected::Text("Normal")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.EipBondTypeIsAlreadyNAT",
            message: "The EIP bond type is already NAT type.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &[(&["EipBindMode"], &[Expected::Parameter(&["EipBindMode"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.IndirectConvertForFwNat",
            message: "The security protection enabled NAT gateway is not support change EIP bond type.",
            when: &[
                When::Request(
                    &[(&["EipBindMode"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::NAT_GATEWAY,
                                steps: &[],
                            },
                            &[
                                (&["SecurityProtectionEnabled"], &[Expected::Text("true")]),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.EipNumForModifyEipBondType",
            message: "The quota of %s is exceeded, binded: %s, quota: %s.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.SwitchAvailableIps",
            message: "The available private Ip number is not enough in your subnet.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.VpcNatSecurityProtectionEnabled",
            message: "The VPC NAT gateway is not supported to enable security protection.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NatGatewayStatusInvalid",
            message: "The NAT gateway status is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.EipStatusInvalid",
            message: "The NAT gateway has EIP in invalid status.",
            when: &[
                When::Request(
                    &[(&["EipBindMode"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::StateNot(
                            Subject {
                                parameter: None,
                                named: &resources::NAT_GATEWAY,
                                steps: &[Toward::Referring(&resources::EIP)],
                            },
                            &["InUse"],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.SnatEntryStatusInvalid",
            message: "The NAT gateway has SNAT entry in invalid status.",
            when: &[
                When::Request(
                    &[(&["EipBindMode"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::StateNot(
                            Subject {
                                parameter: None,
                                named: &resources::NAT_GATEWAY,
                                steps: &[Toward::Referring(&resources::SNAT_ENTRY)],
                            },
                            &["Available"],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.DnatEntryStatusInvalid",
            message: "The NAT gateway has DNAT entry in invalid status.",
            when: &[
                When::Request(
                    &[(&["EipBindMode"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::StateNot(
                            Subject {
                                parameter: None,
                                named: &resources::NAT_GATEWAY,
                                steps: &[Toward::Referring(&resources::FORWARD_ENTRY)],
                            },
                            &["Available"],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.MutilBindedTypeNatEnableFw",
            message: "The NAT with Mutil-Binded Eip bind type is not support enable firewall.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancialLocked",
            message: "The instance is locked due to outstanding payments.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PrivateLinkMode",
            message: "The NAT gateway is not support to change PrivateLinkMode.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.SessionLogDeliveryDestination",
            message: "The specified Delivery Destination is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.LogDeliveryIsUnAuthorized",
            message: "Operation failed because the user is not authorized to deliver NAT session log.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.SessionLogDeliveryType",
            message: "The specified Delivery Type is illegal.",
            when: &[When::Invalid(&["LogDelivery.LogDeliveryType"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.EnableSessionLog",
            message: "The feature of EnableSessionLog is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.ModifyEipBondType",
            message: "Authentication is failed for modify EIP bond type.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.ConfigSessionLog",
            message: "Failed to configure session log due to a temporary failure of the server.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::NAT_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
