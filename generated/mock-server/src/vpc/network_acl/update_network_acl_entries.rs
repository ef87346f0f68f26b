// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateNetworkAclEntries`

use aliyun_api::vpc::{UpdateNetworkAclEntriesRequest, UpdateNetworkAclEntriesResponse};
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

pub(in super::super) const UPDATE_NETWORK_ACL_ENTRIES: Operation = Operation {
    action: <UpdateNetworkAclEntriesRequest as Request>::ACTION,
    group: "network-acl",
    new_request: || Box::new(UpdateNetworkAclEntriesRequest::default()),
    new_response: || Box::new(UpdateNetworkAclEntriesResponse::default()),
    checks: &[
        Check {
            path: &["IngressAclEntries"],
            constraint: Constraint::Count(None, Some(100)),
        },
        Check {
            path: &["IngressAclEntries", "NetworkAclEntryName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["IngressAclEntries", "NetworkAclEntryName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["IngressAclEntries", "SourceCidrIp"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["IngressAclEntries", "Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["IngressAclEntries", "Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["IngressAclEntries", "Port"],
            constraint: Constraint::Format(Format::PortRange),
        },
        Check {
            path: &["EgressAclEntries"],
            constraint: Constraint::Count(None, Some(100)),
        },
        Check {
            path: &["EgressAclEntries", "NetworkAclEntryName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["EgressAclEntries", "NetworkAclEntryName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["EgressAclEntries", "Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["EgressAclEntries", "Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["EgressAclEntries", "DestinationCidrIp"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["EgressAclEntries", "Port"],
            constraint: Constraint::Format(Format::PortRange),
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
    defaults: &[
        (&["UpdateIngressAclEntries"], "false"),
        (&["UpdateEgressAclEntries"], "false"),
        (&["DryRun"], "false"),
    ],
    refs: &[
        Reference {
            path: &["NetworkAclId"],
            to: &[&resources::NETWORK_ACL],
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
            code: "ParameterMissing.AliUid",
            message: "ParameterMissing.AliUid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.Bid",
            message: "ParameterMissing.Bid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.RegionId",
            message: "ParameterMissing.RegionId",
            when: &[When::Missing(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.RegionId",
            message: "ParameterEmpty.RegionId",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.NetworkAclId",
            message: "ParameterMissing.NetworkAclId",
            when: &[When::Missing(&["NetworkAclId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.NetworkAclId",
            message: "ParameterEmpty.NetworkAclId",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.Port",
            message: "ParameterMissing.Port",
            when: &[When::Missing(&["IngressAclEntries.Port", "EgressAclEntries.Port"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.Port",
            message: "ParameterIllegal.Port",
            when: &[When::Invalid(&["IngressAclEntries.Port", "EgressAclEntries.Port"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.Policy",
            message: "ParameterIllegal.Policy",
            when: &[
                When::Invalid(&["IngressAclEntries.Policy", "EgressAclEntries.Policy"]),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.Policy",
            message: "ParameterMissing.Policy",
            when: &[
                When::Missing(&["IngressAclEntries.Policy", "EgressAclEntries.Policy"]),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.Protocol",
            message: "ParameterIllegal.Protocol",
            when: &[
                When::Invalid(
                    &["IngressAclEntries.Protocol", "EgressAclEntries.Protocol"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.Protocol",
            message: "ParameterMissing.Protocol",
            when: &[
                When::Missing(
                    &["IngressAclEntries.Protocol", "EgressAclEntries.Protocol"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ParameterLengthIllegal.Name",
            message: "ParameterLengthIllegal.Name",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.Name",
            message: "ParameterIllegal.Name",
            when: &[
                When::Invalid(
                    &[
                        "IngressAclEntries.NetworkAclEntryName",
                        "EgressAclEntries.NetworkAclEntryName",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ParameterLengthIllegal.Description",
            message: "ParameterLengthIllegal.Description",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.Description",
            message: "ParameterIllegal.Description",
            when: &[
                When::Invalid(
                    &["IngressAclEntries.Description", "EgressAclEntries.Description"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.SourceCidrIp",
            message: "ParameterIllegal.SourceCidrIp",
            when: &[When::Invalid(&["IngressAclEntries.SourceCidrIp"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.SourceCidrIp",
            message: "ParameterMissing.SourceCidrIp",
            when: &[When::Missing(&["IngressAclEntries.SourceCidrIp"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.DestinationCidrIp",
            message: "ParameterIllegal.DestinationCidrIp",
            when: &[When::Invalid(&["EgressAclEntries.DestinationCidrIp"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.DestinationCidrIp",
            message: "ParameterMissing.DestinationCidrIp",
            when: &[When::Missing(&["EgressAclEntries.DestinationCidrIp"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceed.NetworkAclEntry",
            message: "Network acl entry is over limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNetworkAcl.NotFound",
            message: "The special Network Acl is not found.",
            when: &[When::Unknown(&["NetworkAclId"])],
        },
        ErrorRow {
            status: 400,
            code: "NetworkStatus.Modifying",
            message: "The special Network Acl is in modifying.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NETWORK_ACL,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceStatus.Error",
            message: "The binding instance is in middle status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NETWORK_ACL,
                        steps: &[Toward::Referred(&resources::VSWITCH)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "NotSupport.NetworkAcl",
            message: "Network acl is not support now.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IngressAclEntryId",
            message: "The specified IngressAclEntryId is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.EgressAclEntryId",
            message: "The specified EgressAclEntryId is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpcIpv6NotEnabled",
            message: "IPv6 has not been enabled for the VPC.",
            when: &[
                When::Request(
                    &[(&["IngressAclEntries", "IpVersion"], &[Expected::Text("IPv6")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::NETWORK_ACL,
                                steps: &[Toward::Referred(&resources::VPC)],
                            },
                            &[(&["EnabledIpv6"], &[Expected::Text("false")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.SourceCidrIp",
            message: "Param SourceCidrIp is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Policy",
            message: "Param Policy illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Protocol",
            message: "Param Protocol illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.DestinationCidrIp",
            message: "Param DestinationCidrIp illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpVersion",
            message: "Param IpVersion illegal.",
            when: &[
                When::Invalid(
                    &["IngressAclEntries.IpVersion", "EgressAclEntries.IpVersion"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"1170A5A0-E760-4331-9133-A7D38D973215\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::NETWORK_ACL,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "IngressAclEntries",
                        ValueExpr::Match(
                            &Match {
                                on: &["UpdateIngressAclEntries"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["IngressAclEntries"])),
                                    (
                                        "false",
                                        ValueExpr::Field(&["NetworkAclId", "IngressAclEntries"]),
                                    ),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                    ),
                    (
                        "EgressAclEntries",
                        ValueExpr::Match(
                            &Match {
                                on: &["UpdateEgressAclEntries"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["EgressAclEntries"])),
                                    (
                                        "false",
                                        ValueExpr::Field(&["NetworkAclId", "EgressAclEntries"]),
                                    ),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                    ),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
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
