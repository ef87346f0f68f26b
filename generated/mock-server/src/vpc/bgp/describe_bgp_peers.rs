// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpPeers`

use aliyun_api::vpc::{DescribeBgpPeersRequest, DescribeBgpPeersResponse};
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

pub(in super::super) const DESCRIBE_BGP_PEERS: Operation = Operation {
    action: <DescribeBgpPeersRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(DescribeBgpPeersRequest::default()),
    new_response: || Box::new(DescribeBgpPeersResponse::default()),
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
            path: &["BgpPeerId"],
            to: &[&resources::BGP_PEER],
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
            code: "ServiceUnavailable",
            message: "The request has failed due to a temporary failure of the server.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["BgpPeers", "BgpPeer"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"TotalCount\":2,\"PageSize\":10,\"RequestId\":\"16DFA5E6-9771-41B7-B079-DD7C2DF49BE6\",\"BgpPeers\":{\"BgpPeer\":[{\"BgpGroupId\":\"bgpg-2zev8h2wo414sxxxxxxxx\",\"LocalAsn\":\"45104\",\"PeerIpAddress\":\"11.11.xx.xx\",\"Hold\":\"30\",\"Description\":\"\",\"AuthKey\":\"\",\"IsFake\":true,\"PeerAsn\":\"234\",\"Keepalive\":\"10\",\"RouteLimit\":\"99\",\"BgpPeerId\":\"bgp-2ze3un0ft1jd1xxxxxxxx\",\"Name\":\"\",\"Status\":\"Available\",\"RouterId\":\"vbr-2zecmmvg5gvu8xxxxxxxx\",\"RegionId\":\"cn-beijing\"},{\"BgpGroupId\":\"bgpg-2zev8h2wo414sxxxxxxxx\",\"LocalAsn\":\"45104\",\"PeerIpAddress\":\"11.11.xx.xx\",\"Hold\":\"30\",\"Description\":\"\",\"AuthKey\":\"\",\"IsFake\":true,\"PeerAsn\":\"234\",\"Keepalive\":\"10\",\"RouteLimit\":\"99\",\"BgpPeerId\":\"bgp-2zeu54rbreqqzxxxxxxxx\",\"Name\":\"\",\"Status\":\"Available\",\"RouterId\":\"vbr-2zecmmvg5gvu8xxxxxxxx\",\"RegionId\":\"cn-beijing\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::BGP_PEER,
            items: &["BgpPeers", "BgpPeer"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("BgpGroupId", &["BgpGroupId"]),
                ("BgpPeerId", &["BgpPeerId"]),
                ("RouterId", &["RouterId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
