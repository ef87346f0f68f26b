// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVirtualBorderRouters`

use aliyun_api::vpc::{
    DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse,
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

pub(in super::super) const DESCRIBE_VIRTUAL_BORDER_ROUTERS: Operation = Operation {
    action: <DescribeVirtualBorderRoutersRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(DescribeVirtualBorderRoutersRequest::default()),
    new_response: || Box::new(DescribeVirtualBorderRoutersResponse::default()),
    checks: &[
        Check {
            path: &["Filter"],
            constraint: Constraint::Count(Some(1), Some(5)),
        },
        Check {
            path: &["Filter", "Value"],
            constraint: Constraint::Count(Some(1), Some(5)),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
        (&["IncludeCrossAccountVbr"], "false"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidFilterKey.ValueNotSupported",
            message: "Specified filter key is not supported: Filter.X.key",
            when: &[When::Invalid(&["Filter.Key"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VirtualBorderRouterSet", "VirtualBorderRouterType"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":\"1\",\"VirtualBorderRouterSet\":{\"VirtualBorderRouterType\":{\"LocalGatewayIp\":\"10.1.xx.xx\",\"PeerGatewayIp\":\"10.2.xx.xx\",\"PhysicalConnectionOwnerUid\":\"123157908XXXXXXXX\",\"VlanId\":\"10\",\"PhysicalConnectionStatus\":\"Enabled\",\"PhysicalConnectionId\":\"pc-2zeoaxkq3jotxxxxxxxx\",\"RouteTableId\":\"vtb-2ze9hmd6yofwvxxxxxxxx\",\"PeeringSubnetMask\":\"255.0.0.0\",\"CreationTime\":\"2018-03-06T11:16:34Z\",\"ActivationTime\":\"2018-03-06T11:16:34Z\",\"Status\":\"active\",\"PhysicalConnectionBusinessStatus\":\"Normal\",\"VlanInterfaceId\":\"ri-2zeum6rgu0586xxxxxxxx\",\"VbrId\":\"vbr-2zecmmvg5gxxxxxxxx\",\"AccessPointId\":\"ap-cn-beijing-dx-A\"}},\"TotalCount\":\"1\",\"PageSize\":10,\"RequestId\":\"AE65530E-8436-4FB1-8217-DCD35712AC89\"}",
    effects: &[
        Effect::List {
            resource: &resources::VIRTUAL_BORDER_ROUTER,
            items: &["VirtualBorderRouterSet", "VirtualBorderRouterType"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: Some("Filter"),
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
