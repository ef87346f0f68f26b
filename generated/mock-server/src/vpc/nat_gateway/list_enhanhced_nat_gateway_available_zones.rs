// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListEnhanhcedNatGatewayAvailableZones`

use aliyun_api::vpc::{
    ListEnhanhcedNatGatewayAvailableZonesRequest,
    ListEnhanhcedNatGatewayAvailableZonesResponse,
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

pub(in super::super) const LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES: Operation = Operation {
    action: <ListEnhanhcedNatGatewayAvailableZonesRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ListEnhanhcedNatGatewayAvailableZonesRequest::default()),
    new_response: || Box::new(ListEnhanhcedNatGatewayAvailableZonesResponse::default()),
    checks: &[
        Check {
            path: &["Filter", "Key"],
            constraint: Constraint::Values(&["PrivateLinkEnabled"]),
        },
        Check {
            path: &["Filter", "Value"],
            constraint: Constraint::Values(&["true", "false"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["AcceptLanguage"], "zh-CN")],
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
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"8AE6F367-52EA-535D-9A3D-EF23D70527C8\",\"Zones\":[{\"ZoneId\":\"me-east-1a\",\"LocalName\":\"中东1 可用区A\"}]}",
    effects: &[
        Effect::List {
            resource: &resources::ZONE,
            items: &["Zones"],
            filters: &[],
            pairs: None,
            tags: &[],
        },
    ],
};
