// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTagResources`

use aliyun_api::vpc::{ListTagResourcesRequest, ListTagResourcesResponse};
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

pub(in super::super) const LIST_TAG_RESOURCES: Operation = Operation {
    action: <ListTagResourcesRequest as Request>::ACTION,
    group: "tag",
    new_request: || Box::new(ListTagResourcesRequest::default()),
    new_response: || Box::new(ListTagResourcesResponse::default()),
    checks: &[
        Check {
            path: &["ResourceType"],
            constraint: Constraint::Pattern(
                "(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS",
            ),
        },
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
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
            demand: Demand::AtLeastOne(&[&["ResourceId"], &["Tag"]]),
            when: &[],
            when_present: &[],
            error: Some("BothEmpty.TagsAndResources"),
        },
    ],
    states: &[],
    defaults: &[(&["MaxResults"], "50")],
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
            status: 400,
            code: "BothEmpty.TagsAndResources",
            message: "The specified Tags and ResourcesIds are not allow to both empty.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.ResourceType",
            message: "The param of ResourceType is missing.",
            when: &[When::Missing(&["ResourceType"])],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "BothEmpty.TagsAndResources",
            message: "The specified Tags and ResourcesIds are not allow to both empty.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["TagResources", "TagResource"],
        default_size: 50,
        max_size: 50,
    }),
    example: "{\"NextToken\":\"FFmyTO70tTpLG6I3FmYAXGKPd****\",\"RequestId\":\"DE65F6B7-7566-4802-9007-96F2494AC512\",\"TagResources\":{\"TagResource\":[{\"ResourceType\":\"VPC\",\"TagValue\":\"FinanceJoshua\",\"ResourceId\":\"vpc-bp16qjewdsunr41m1****\",\"TagKey\":\"FinanceDept\"}]}}",
    effects: &[
        Effect::ListElements(ElementList {
            resource: &resources::VPC,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VPC\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VPC\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::VSWITCH,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VSWITCH\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VSWITCH\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::ROUTE_TABLE,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"ROUTETABLE\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"ROUTETABLE\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::VPN_GATEWAY,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VPNGATEWAY\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"VPNGATEWAY\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::NAT_GATEWAY,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"NATGATEWAY\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"NATGATEWAY\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::COMMON_BANDWIDTH_PACKAGE,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"COMMONBANDWIDTHPACKAGE\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"COMMONBANDWIDTHPACKAGE\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::EIP,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"EIP\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"EIP\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::FLOW_LOG,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"FLOWLOG\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"FLOWLOG\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::NETWORK_ACL,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"NETWORKACL\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"NETWORKACL\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::IPV6_GATEWAY,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV6GATEWAY\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV6GATEWAY\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::IPV6_ADDRESS,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV6ADDRESS\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV6ADDRESS\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::IPV4_GATEWAY,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV4GATEWAY\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"IPV4GATEWAY\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::DHCP_OPTIONS_SET,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"DHCPOPTIONSSET\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"DHCPOPTIONSSET\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::PREFIX_LIST,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"PREFIXLIST\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"PREFIXLIST\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
        Effect::ListElements(ElementList {
            resource: &resources::HAVIP,
            items: &["TagResources", "TagResource"],
            of: &["Tags"],
            show: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"HAVIP\"")),
                ("TagKey", ValueExpr::Field(&["Key"])),
                ("TagValue", ValueExpr::Field(&["Value"])),
            ],
            filters: &[
                ("ResourceId", ValueExpr::Id),
                ("ResourceType", ValueExpr::Json("\"HAVIP\"")),
            ],
            tags: &[("Tag", &["Tags"])],
            any_of: None,
            distinct: false,
        }),
    ],
};
