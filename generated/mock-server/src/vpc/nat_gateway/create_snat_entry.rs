// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSnatEntry`

use aliyun_api::vpc::{CreateSnatEntryRequest, CreateSnatEntryResponse};
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

pub(in super::super) const CREATE_SNAT_ENTRY: Operation = Operation {
    action: <CreateSnatEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(CreateSnatEntryRequest::default()),
    new_response: || Box::new(CreateSnatEntryResponse::default()),
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
            path: &["SourceCIDR"],
            constraint: Constraint::Format(Format::Cidr),
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
    rules: &[
        Rule {
            demand: Demand::AtMostOne(&[&["SourceCIDR"], &["SourceVSwitchId"]]),
            when: &[],
            when_present: &[],
            error: Some("CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR"),
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
            path: &["SnatTableId"],
            to: &[&resources::SNAT_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SourceVSwitchId"],
            to: &[&resources::VSWITCH],
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
            code: "Forbidden.SourceVSwitchId.IncludeHaVip",
            message: "There is some HaVips under specified VSwitch",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["SourceVSwitchId"]),
                        named: &resources::VSWITCH,
                        steps: &[Toward::Referring(&resources::HAVIP)],
                    },
                    &[(&["HaVipId"], &[Expected::Not(&[Expected::Absent])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSnatIp.Malformed",
            message: "The specified SnatIp is not a valid IP address.",
            when: &[When::Invalid(&["SnatIp"])],
        },
        ErrorRow {
            status: 400,
            code: "SNAT_IP_POOL_COUNT_TOO_MANY",
            message: "The Snat pool ip too many.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.SnatEntryCountLimited",
            message: "SNAT entry in the specified SNAT table reaches its limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NOT_ALLOW_USE_SOURCECIDR",
            message: "The User not in nat_scope_unlimited white list. Cannot use SourceCidr param.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "The specified virtual switch does not exist.",
            when: &[When::Unknown(&["SourceVSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSourceCIDR.Malformed",
            message: "SourceCIDR is illegal.",
            when: &[When::Invalid(&["SourceCIDR"])],
        },
        ErrorRow {
            status: 400,
            code: "INVALID_PARAMETER",
            message: "The parameter is invalid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.SourceVSwitchId.Duplicated",
            message: "The specified SourceCIDR is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatIp.NotFound",
            message: "The specified SnatIp is not found in the NAT Gateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.IpUsedInForwardTable",
            message: "The specified SnatIp already used in forward table.",
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
            code: "Forbidden",
            message: "The specified Instance already bind eip",
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
            code: "UnsupportedFeature.PrivateLinkEnabled",
            message: "The feature of PrivateLinkEnabled is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC",
            message: "The User not in sourcecidr_unlimited_outsidevpc white list. Cannot use SourceCidr outside VpcCidr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE",
            message: "The User not in sourcecidr_unlimited_insidevpc white list. Cannot use SourceCidr auto defined.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO",
            message: "The User not in sourcecidr_unlimited_outsidevpc_containszero white list. Cannot use SourceCidr outside VpcCidr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.IpHasBeenUsedInDnat",
            message: "The snat ip can't be used. Because it has been used in dnat",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbindden",
            message: "The specified Instance already bind eip",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EIP_NOT_SUPPORT_SNAT_POOL",
            message: "The Eip cannot support snat pool",
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
            code: "OperationUnsupported.CidrConflict",
            message: "The specified CIDR block conflicts with an existing SNAT entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipNatIpCheck",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipNatBWPCheck",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipNatGWCheck",
            message: "%s",
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
            code: "CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNatGatewayId.NotFound",
            message: "The NatGateway instance not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.SnatIp",
            message: "Ip semgment must be subnet cidr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.SnatEntry",
            message: "%s",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::SNAT_TABLE,
                        steps: &[Toward::Referring(&resources::SNAT_ENTRY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.SnatIp",
            message: "Public ip number exceeds quota.",
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
                        (&["IpAddress"], &[Expected::Parameter(&["SnatIp"])]),
                        (&["Status"], &[Expected::Text("Associating")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VSwitchNotInVpc",
            message: "The specified vswitch and natgateway are not in the same vpc.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::SNAT_TABLE,
                        steps: &[Toward::Referring(&resources::NAT_GATEWAY)],
                    },
                    &[
                        (
                            &["VpcId"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["SourceVSwitchId", "VpcId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.SnatEntry",
            message: "SNAT entry in the specified SNAT table reach it?s limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatIp",
            message: "%s",
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
                        named: &resources::SNAT_TABLE,
                        steps: &[Toward::Referring(&resources::NAT_GATEWAY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatGateway",
            message: "The NatGateway instance not exist.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatIp",
            message: "The NatIp instance not exist.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.VSwitch",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "DefaultValidate.Error",
            message: "validte fail.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.CrateSnatEntryTimeOut",
            message: "Operation failed because create snatEntry timeout.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\",\"SnatEntryId\":\"snat-kmd6nv8fyx****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::SNAT_ENTRY,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
