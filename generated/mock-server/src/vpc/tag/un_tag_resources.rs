// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnTagResources`

use aliyun_api::vpc::{UnTagResourcesRequest, UnTagResourcesResponse};
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

pub(in super::super) const UN_TAG_RESOURCES: Operation = Operation {
    action: <UnTagResourcesRequest as Request>::ACTION,
    group: "tag",
    new_request: || Box::new(UnTagResourcesRequest::default()),
    new_response: || Box::new(UnTagResourcesResponse::default()),
    checks: &[
        Check {
            path: &["ResourceType"],
            constraint: Constraint::Pattern(
                "(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS",
            ),
        },
        Check {
            path: &["ResourceId"],
            constraint: Constraint::Count(Some(1), Some(50)),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["All"], "false")],
    refs: &[
        Reference {
            path: &["ResourceId"],
            to: &[
                &resources::VPC,
                &resources::VSWITCH,
                &resources::ROUTE_TABLE,
                &resources::EIP,
                &resources::VPN_GATEWAY,
                &resources::NAT_GATEWAY,
                &resources::COMMON_BANDWIDTH_PACKAGE,
                &resources::FLOW_LOG,
                &resources::NETWORK_ACL,
                &resources::IPV6_GATEWAY,
                &resources::IPV6_ADDRESS,
                &resources::HAVIP,
                &resources::PREFIX_LIST,
                &resources::IPV4_GATEWAY,
                &resources::DHCP_OPTIONS_SET,
            ],
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
            code: "InvalidTagKey",
            message: "The tag keys are not valid.",
            when: &[When::Invalid(&["TagKey"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagValue",
            message: "The tag values are not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam",
            message: "%s",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceType.NotFound",
            message: "The instance type is not found",
            when: &[When::Invalid(&["ResourceType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceIds.NotFound",
            message: "The instanceIds are not found",
            when: &[When::Unknown(&["ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.TagKeys",
            message: "The request do not allow to operate the tag keys",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.TagNum",
            message: "Custom Tags quota exceeded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotAllowedCategary",
            message: "The System tag is not valid",
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
            code: "SizeLimitExceeded.TagNum",
            message: "The maximum number of tags is exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SizeLimitExceeded.ResourceId",
            message: "The maximum number of resource IDs is exceeded.",
            when: &[When::Invalid(&["ResourceId"])],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C46FF5A8-C5F0-4024-8262-B16B639225A0\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::VPC,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::VSWITCH,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::ROUTE_TABLE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::VPN_GATEWAY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::NAT_GATEWAY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::COMMON_BANDWIDTH_PACKAGE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::EIP,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::FLOW_LOG,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::NETWORK_ACL,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::IPV6_GATEWAY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::IPV6_ADDRESS,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::IPV4_GATEWAY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::DHCP_OPTIONS_SET,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::PREFIX_LIST,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::HAVIP,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["All"],
                                cases: &[
                                    ("true", ValueExpr::Field(&["Tags"])),
                                    ("false", ValueExpr::Field(&["TagKey"])),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
