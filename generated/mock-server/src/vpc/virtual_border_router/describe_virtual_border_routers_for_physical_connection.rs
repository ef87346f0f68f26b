// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVirtualBorderRoutersForPhysicalConnection`

use aliyun_api::vpc::{
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
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

pub(in super::super) const DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION: Operation = Operation {
    action: <DescribeVirtualBorderRoutersForPhysicalConnectionRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(
        DescribeVirtualBorderRoutersForPhysicalConnectionRequest::default(),
    ),
    new_response: || Box::new(
        DescribeVirtualBorderRoutersForPhysicalConnectionResponse::default(),
    ),
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
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
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
            code: "InvalidPhysicalConnectionId.NotFound",
            message: "The specified PhysicalConnectionId does not belong to user.",
            when: &[When::Unknown(&["PhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionId.NotFound",
            message: "The specified physicalConnection is not found.",
            when: &[],
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
        items: &[
            "VirtualBorderRouterForPhysicalConnectionSet",
            "VirtualBorderRouterForPhysicalConnectionType",
        ],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":2,\"PageSize\":10,\"RequestId\":\"03E8CB87-5876-4034-BBB2-6E0851281C37\",\"VirtualBorderRouterForPhysicalConnectionSet\":{\"VirtualBorderRouterForPhysicalConnectionType\":[{\"CreationTime\":\"2018-03-06T11:16:34Z\",\"ActivationTime\":\"2018-03-06T11:16:34Z\",\"CircuitCode\":\"\",\"VlanId\":10,\"RecoveryTime\":\"\",\"VbrOwnerUid\":\"1231579085529123\",\"VbrId\":\"vbr-2zecmmvg5gvu8xxxxw\",\"TerminationTime\":\"\"},{\"CreationTime\":\"2018-01-04T13:34:18Z\",\"ActivationTime\":\"2018-01-04T13:34:18Z\",\"CircuitCode\":\"\",\"VlanId\":100,\"RecoveryTime\":\"\",\"VbrOwnerUid\":\"1231579085529123\",\"VbrId\":\"vbr-2zee2e2cwetx4k0txxxxakw\",\"TerminationTime\":\"\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::VIRTUAL_BORDER_ROUTER,
            items: &[
                "VirtualBorderRouterForPhysicalConnectionSet",
                "VirtualBorderRouterForPhysicalConnectionType",
            ],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("PhysicalConnectionId", &["PhysicalConnectionId"]),
            ],
            pairs: Some("Filter"),
            tags: &[],
        },
    ],
};
