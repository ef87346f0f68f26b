// Written by `cargo xtask gen` from the specs. Do not edit.

//! `TagResources`

use aliyun_api::vpc::{TagResourcesRequest, TagResourcesResponse};
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

pub(in super::super) const TAG_RESOURCES: Operation = Operation {
    action: <TagResourcesRequest as Request>::ACTION,
    group: "tag",
    new_request: || Box::new(TagResourcesRequest::default()),
    new_response: || Box::new(TagResourcesResponse::default()),
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
            path: &["Tag"],
            constraint: Constraint::Count(Some(1), Some(20)),
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
    ],
    rules: &[],
    states: &[],
    defaults: &[],
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
            when: &[When::Invalid(&["Tag.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagValue",
            message: "The tag values are not valid.",
            when: &[When::Invalid(&["Tag.Value"])],
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
            code: "InvalidTagScope.NotFound",
            message: "The tag scope is not found",
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
            when: &[When::Invalid(&["Tag"])],
        },
        ErrorRow {
            status: 400,
            code: "SizeLimitExceeded.ResourceId",
            message: "The maximum number of resource IDs is exceeded.",
            when: &[When::Invalid(&["ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter.TagValue",
            message: "The input parameter TagValue that is mandatory for processing this request is not supplied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter.TagKey",
            message: "The input parameter TagKey that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&["Tag.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.Tags",
            message: "You must specify the Tags parameter.",
            when: &[When::Missing(&["Tag"])],
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
