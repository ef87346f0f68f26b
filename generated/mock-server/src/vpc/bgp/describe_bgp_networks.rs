// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpNetworks`

use aliyun_api::vpc::{DescribeBgpNetworksRequest, DescribeBgpNetworksResponse};
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

pub(in super::super) const DESCRIBE_BGP_NETWORKS: Operation = Operation {
    action: <DescribeBgpNetworksRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(DescribeBgpNetworksRequest::default()),
    new_response: || Box::new(DescribeBgpNetworksResponse::default()),
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
            path: &["RouterId"],
            to: &[&resources::VIRTUAL_BORDER_ROUTER],
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
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["BgpNetworks", "BgpNetwork"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"BgpNetworks\":{\"BgpNetwork\":[{\"DstCidrBlock\":\"10.1.1.0/24\",\"VpcId\":\"\"}]},\"RequestId\":\"6F513A15-669F-419D-B511-08A85292059B\",\"PageSize\":10,\"TotalCount\":1}",
    effects: &[
        Effect::List {
            resource: &resources::BGP_NETWORK,
            items: &["BgpNetworks", "BgpNetwork"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("RouterId", &["RouterId"]),
                ("dstCidrBlock", &["DstCidrBlock"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
