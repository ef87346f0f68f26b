// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpGroups`

use aliyun_api::vpc::{DescribeBgpGroupsRequest, DescribeBgpGroupsResponse};
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

pub(in super::super) const DESCRIBE_BGP_GROUPS: Operation = Operation {
    action: <DescribeBgpGroupsRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(DescribeBgpGroupsRequest::default()),
    new_response: || Box::new(DescribeBgpGroupsResponse::default()),
    checks: &[
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
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["BgpGroupId"],
            to: &[&resources::BGP_GROUP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouterId"],
            to: &[&resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "IellgalParameter.OwnerAccount",
            message: "The specified parameter OwnerAccount is not valid.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["BgpGroups", "BgpGroup"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"09E2C0FD-37FF-4737-80DF-517AC36D43DB\",\"BgpGroups\":{\"BgpGroup\":[{\"BgpGroupId\":\"bgpg-2zev8h2wo414sfhjgdlhh\",\"LocalAsn\":\"45104\",\"Hold\":\"30\",\"Description\":\"\",\"AuthKey\":\"\",\"IsFake\":\"true\",\"PeerAsn\":\"234\",\"Keepalive\":\"10\",\"RouteLimit\":\"99\",\"Name\":\"Group1\",\"Status\":\"Pending\",\"RouterId\":\"vbr-2zecmmvg5gvu8i4telkhw\",\"RegionId\":\"cn-beijing\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::BGP_GROUP,
            items: &["BgpGroups", "BgpGroup"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("BgpGroupId", &["BgpGroupId"]),
                ("RouterId", &["RouterId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
