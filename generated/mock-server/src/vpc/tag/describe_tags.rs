// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeTags`

use aliyun_api::vpc::{DescribeTagsRequest, DescribeTagsResponse};
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

pub(in super::super) const DESCRIBE_TAGS: Operation = Operation {
    action: <DescribeTagsRequest as Request>::ACTION,
    group: "tag",
    new_request: || Box::new(DescribeTagsRequest::default()),
    new_response: || Box::new(DescribeTagsResponse::default()),
    checks: &[
        Check {
            path: &["ResourceType"],
            constraint: Constraint::Pattern(
                "(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS",
            ),
        },
        Check {
            path: &["MaxResult"],
            constraint: Constraint::Range(&[(None, Some(500))]),
        },
        Check {
            path: &["ResourceId"],
            constraint: Constraint::Count(None, Some(50)),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
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
    rules: &[
        Rule {
            demand: Demand::Require(&[&["ResourceType"]]),
            when: &[],
            when_present: &[&["ResourceId"]],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(&[&["ResourceId"], &["Tag"]]),
            when: &[],
            when_present: &[],
            error: Some("BothEmpty.TagsAndResources"),
        },
    ],
    states: &[],
    defaults: &[(&["MaxResult"], "50")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
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
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "BothEmpty.TagsAndResources",
            message: "The specified Tags and ResourcesIds are not allow to both empty.",
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
            code: "MissingParameter.TagValue",
            message: "The input parameter TagValue that is mandatory for processing this request is not supplied.",
            when: &[],
        },
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
            when: &[],
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
            when: &[When::Invalid(&["Tag"])],
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
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResult",
        items: &["TagResources", "TagResource"],
        default_size: 50,
        max_size: 500,
    }),
    example: "{\"NextToken\":\"FFmyTO70tTpLG6I3FmYAXGKPd****\",\"RequestId\":\"C46FF5A8-C5F0-4024-8262-B16B639225A0\",\"TagResources\":{\"TagResource\":[{\"TagValue\":\"FinanceJoshua\",\"TagKey\":\"FinanceDept\"}]}}",
    effects: &[
        Effect::ListElements(ElementList {
            resource: &resources::VPC,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VPC\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::VSWITCH,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VSWITCH\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::ROUTE_TABLE,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"ROUTETABLE\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::VPN_GATEWAY,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VPNGATEWAY\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::NAT_GATEWAY,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"NATGATEWAY\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::COMMON_BANDWIDTH_PACKAGE,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"COMMONBANDWIDTHPACKAGE\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::EIP,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"EIP\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::FLOW_LOG,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"FLOWLOG\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::NETWORK_ACL,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"NETWORKACL\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::IPV6_GATEWAY,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV6GATEWAY\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::IPV6_ADDRESS,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV6ADDRESS\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::IPV4_GATEWAY,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV4GATEWAY\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::DHCP_OPTIONS_SET,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"DHCPOPTIONSSET\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::PREFIX_LIST,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"PREFIXLIST\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::HAVIP,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"HAVIP\"")),
            ],
            tags: &[],
            any_of: Some("Tag"),
            distinct: true,
        }),
    ],
};
