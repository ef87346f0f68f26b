// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyForwardEntry`

use aliyun_api::vpc::{ModifyForwardEntryRequest, ModifyForwardEntryResponse};
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

pub(in super::super) const MODIFY_FORWARD_ENTRY: Operation = Operation {
    action: <ModifyForwardEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifyForwardEntryRequest::default()),
    new_response: || Box::new(ModifyForwardEntryResponse::default()),
    checks: &[
        Check {
            path: &["ExternalIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["ExternalPort"],
            constraint: Constraint::Pattern(
                "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny",
            ),
        },
        Check {
            path: &["InternalIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["InternalPort"],
            constraint: Constraint::Pattern(
                "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny",
            ),
        },
        Check {
            path: &["ForwardEntryName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["ForwardEntryName"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["ForwardEntryName"],
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
            path: &["ForwardEntryId"],
            to: &[&resources::FORWARD_ENTRY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ForwardTableId"],
            to: &[&resources::FORWARD_TABLE],
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
            status: 400,
            code: "InvalidExternalIp.Malformed",
            message: "The specified ExternalIp is not a valid IP address.",
            when: &[When::Invalid(&["ExternalIp"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInternalIp.Malformed",
            message: "The specified InternalIp is not a valid IP address.",
            when: &[When::Invalid(&["InternalIp"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidExternalPort.Malformed",
            message: "The specified ExternalPort is not a valid port.",
            when: &[When::Invalid(&["ExternalPort"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInternalPort.Malformed",
            message: "The specified InternalPort is not a valid port.",
            when: &[When::Invalid(&["InternalPort"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.DestnationIpOutOfVpcCIDR",
            message: "The specified Destination Ip is Out of VPC CIDR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidProtocal.ValueNotSupported",
            message: "The specified IpProtocol does not support.",
            when: &[When::Invalid(&["IpProtocol"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorretForwardEntryStatus",
            message: "Some Forward entry status blocked this operation..",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::FORWARD_ENTRY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded",
            message: "Forward entry quota exceeded in this route table.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidForwardEntryId.NotFound",
            message: "Specified forward entry ID does not exist",
            when: &[When::Unknown(&["ForwardEntryId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidExternalIp.NotFound",
            message: "Specified External Ip address does not found on the VRouter",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidForwardTableId.NotFound",
            message: "Specified forward table does not exist.",
            when: &[When::Unknown(&["ForwardTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ExternalIp.UsedInSnatTable",
            message: "The specified ExternalIp is already used in SnatTable",
            when: &[
                When::Request(
                    &[
                        (
                            &["ExternalPort"],
                            &[Expected::Text("any"), Expected::Text("Any")],
                        ),
                    ],
                    &[
                        When::Exists(
                            &resources::SNAT_ENTRY,
                            &[(&["SnatIp"], &[Expected::Parameter(&["ExternalIp"])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.Already.Bounded",
            message: "The specified instance already bounded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.PortSegment",
            message: "The feature of PortSegment is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ExclusiveParam.%sAnd%s",
            message: "The param of %s and %s are mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIp.NotInNatgw",
            message: "The specified Ip not belong to natgateway.",
            when: &[
                When::Exists(
                    &resources::EIP,
                    &[
                        (&["IpAddress"], &[Expected::Parameter(&["ExternalIp"])]),
                        (
                            &["InstanceId"],
                            &[
                                Expected::Absent,
                                Expected::Not(
                                    &[Expected::Parameter(&["ForwardTableId", "NatGatewayId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.InternalPort",
            message: "The param of %s is duplicated.",
            when: &[
                When::Request(
                    &[
                        (&["InternalIp"], &[Expected::Absent]),
                        (&["IpProtocol"], &[Expected::Absent]),
                    ],
                    &[
                        When::Exists(
                            &resources::FORWARD_ENTRY,
                            &[
                                (
                                    &["ForwardTableId"],
                                    &[Expected::Parameter(&["ForwardTableId"])],
                                ),
                                (
                                    &["InternalIp"],
                                    &[Expected::Parameter(&["ForwardEntryId", "InternalIp"])],
                                ),
                                (
                                    &["InternalPort"],
                                    &[Expected::Parameter(&["InternalPort"])],
                                ),
                                (
                                    &["IpProtocol"],
                                    &[Expected::Parameter(&["ForwardEntryId", "IpProtocol"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.ExternalPort",
            message: "The param of %s is duplicated.",
            when: &[
                When::Request(
                    &[
                        (&["ExternalIp"], &[Expected::Absent]),
                        (&["IpProtocol"], &[Expected::Absent]),
                    ],
                    &[
                        When::Exists(
                            &resources::FORWARD_ENTRY,
                            &[
                                (
                                    &["ForwardTableId"],
                                    &[Expected::Parameter(&["ForwardTableId"])],
                                ),
                                (
                                    &["ExternalIp"],
                                    &[Expected::Parameter(&["ForwardEntryId", "ExternalIp"])],
                                ),
                                (
                                    &["ExternalPort"],
                                    &[Expected::Parameter(&["ExternalPort"])],
                                ),
                                (
                                    &["IpProtocol"],
                                    &[Expected::Parameter(&["ForwardEntryId", "IpProtocol"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AnyPortConfig",
            message: "Operation failed because any port correspondence any protocol",
            when: &[
                When::Request(
                    &[
                        (
                            &["ExternalPort"],
                            &[Expected::Text("any"), Expected::Text("Any")],
                        ),
                        (
                            &["InternalPort"],
                            &[
                                Expected::Not(
                                    &[Expected::Text("any"), Expected::Text("Any")],
                                ),
                            ],
                        ),
                    ],
                    &[],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ForwardEntry",
            message: "Duplicated destination ip port is unsupported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatIp",
            message: "The status of %s [%s] is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.IpHasBeenUsedInSnat",
            message: "The source ip can't be used. Because it has been used in snat.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.ForwardEntry",
            message: "The status of %s [%s] is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.DestinationIpOutOfVswitchCIDR",
            message: "The specified Internal Ip is Out of VSwitch CIDR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ForwardEntry.Duplicated",
            message: "The specified ExternalIp, IpProtocol, ExternalPort,InternalIp, InternalPort  is duplicated",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIp.NotFound",
            message: "The specified ip does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Name.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["ForwardEntryName"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorretStatus.ForwardEntry",
            message: "The Specified forwardEntry is not stable status, can not operation",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.AnyPortNotZero",
            message: "Any port port must be zero.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.DestinationPort",
            message: "The specified param DestinationPort is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidForwardEntryId.NotFound",
            message: "Specified forward entry ID does not exist",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipInBinding",
            message: "Create snat entry with eip in associating status is unsupported.",
            when: &[
                When::Exists(
                    &resources::EIP,
                    &[
                        (&["IpAddress"], &[Expected::Parameter(&["ExternalIp"])]),
                        (&["Status"], &[Expected::Text("Associating")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.ForwardEntrySessionManytoOne",
            message: "The dnat session quota is exceed.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatIp",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.ForwardEntry",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::FORWARD_ENTRY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("ExternalIp", ValueExpr::Field(&["ExternalIp"])),
                    (
                        "ExternalPort",
                        ValueExpr::Match(
                            &Match {
                                on: &["ExternalPort"],
                                cases: &[("Any", ValueExpr::Json("\"any\""))],
                                absent: None,
                                otherwise: Some(ValueExpr::Field(&["ExternalPort"])),
                            },
                        ),
                    ),
                    ("InternalIp", ValueExpr::Field(&["InternalIp"])),
                    (
                        "InternalPort",
                        ValueExpr::Match(
                            &Match {
                                on: &["InternalPort"],
                                cases: &[("Any", ValueExpr::Json("\"any\""))],
                                absent: None,
                                otherwise: Some(ValueExpr::Field(&["InternalPort"])),
                            },
                        ),
                    ),
                    (
                        "IpProtocol",
                        ValueExpr::Match(
                            &Match {
                                on: &["IpProtocol"],
                                cases: &[
                                    ("TCP", ValueExpr::Json("\"tcp\"")),
                                    ("UDP", ValueExpr::Json("\"udp\"")),
                                    ("Any", ValueExpr::Json("\"any\"")),
                                ],
                                absent: None,
                                otherwise: Some(ValueExpr::Field(&["IpProtocol"])),
                            },
                        ),
                    ),
                    ("ForwardEntryName", ValueExpr::Field(&["ForwardEntryName"])),
                    ("PortBreak", ValueExpr::Field(&["PortBreak"])),
                    ("Status", ValueExpr::Json("\"Pending\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
