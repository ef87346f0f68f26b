// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySnatEntry`

use aliyun_api::vpc::{ModifySnatEntryRequest, ModifySnatEntryResponse};
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

pub(in super::super) const MODIFY_SNAT_ENTRY: Operation = Operation {
    action: <ModifySnatEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifySnatEntryRequest::default()),
    new_response: || Box::new(ModifySnatEntryResponse::default()),
    checks: &[
        Check {
            path: &["SnatIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["SnatEntryName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["SnatEntryName"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["SnatEntryName"],
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
        Check {
            path: &["EipAffinity"],
            constraint: Constraint::Values(&["0", "1"]),
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
            path: &["SnatEntryId"],
            to: &[&resources::SNAT_ENTRY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SnatTableId"],
            to: &[&resources::SNAT_TABLE],
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
            code: "InvalidSnatTableId.NotFound",
            message: "Specified SNAT table does not exist.",
            when: &[When::Unknown(&["SnatTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSnatIp.Malformed",
            message: "The specified SnatIp is not a valid IP address.",
            when: &[When::Invalid(&["SnatIp"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatEntryId.NotFound",
            message: "Specified SNAT entry does not exist.",
            when: &[When::Unknown(&["SnatEntryId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.SourceVSwitchId.Duplicated",
            message: "The specified SourceCIDR is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.IpUsedInForwardTable",
            message: "The specified SnatIp already used in forward table",
            when: &[
                When::Exists(
                    &resources::FORWARD_ENTRY,
                    &[
                        (&["ExternalIp"], &[Expected::Parameter(&["SnatIp"])]),
                        (&["ExternalPort"], &[Expected::Text("any")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipForSnatPool",
            message: "The Eip cannot support snat pool",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Name.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["SnatEntryName"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorretSnatEntryStatus",
            message: "The Specified SnatEntry is not stable status, can not operation",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::SNAT_ENTRY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SnatIpsCheck",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SnatIpPoolCbwpRules",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EIP_NOT_IN_GATEWAY",
            message: "The Eip not in nat gateway",
            when: &[
                When::Exists(
                    &resources::EIP,
                    &[
                        (&["IpAddress"], &[Expected::Parameter(&["SnatIp"])]),
                        (
                            &["InstanceId"],
                            &[
                                Expected::Absent,
                                Expected::Not(
                                    &[Expected::Parameter(&["SnatTableId", "NatGatewayId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.SnatIp",
            message: "Error public ip must in same bandwidth package.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.SnatIp",
            message: "Public ip number exceeds quota.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSnatEntryId.NotFound",
            message: "Specified SNAT entry does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SnatIpPoolBwpRules",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.SnatEntry",
            message: "The Specified SnatEntry is not stable status, can not operation",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SnatIpsTooMany",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CanNotUseEipInDnat",
            message: "Operation failed because the eip can not used by forward entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipNatGWCheck",
            message: "Operation unsupported because the relation check of eip and nat gateway is failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.SnatEntry",
            message: "Specified SNAT entry does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatIp",
            message: "Specified NatIp does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CanNotUseNatIpInDnat",
            message: "Operation failed because the NatIp can not used by forward entry.",
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
                        named: &resources::SNAT_ENTRY,
                        steps: &[Toward::Referred(&resources::NAT_GATEWAY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipInBinding",
            message: "Create snat entry with eip in associating status is unsupported.",
            when: &[
                When::Exists(
                    &resources::EIP,
                    &[
                        (&["IpAddress"], &[Expected::Parameter(&["SnatIp"])]),
                        (&["Status"], &[Expected::Text("Associating")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipNatBWPCheck",
            message: "The EIP is not associated with a NAT service plan.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatIp.NotFound",
            message: "Specified SnatIp does not found on the NAT Gateway",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatIp",
            message: "Specified NatIp does not found on the NAT Gateway",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::SNAT_ENTRY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("SnatIp", ValueExpr::Field(&["SnatIp"])),
                    ("SnatEntryName", ValueExpr::Field(&["SnatEntryName"])),
                    ("EipAffinity", ValueExpr::Field(&["EipAffinity"])),
                    ("NetworkInterfaceId", ValueExpr::Field(&["NetworkInterfaceId"])),
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
