// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTransitRouterAvailableResource`

use aliyun_api::cen::{
    ListTransitRouterAvailableResourceRequest, ListTransitRouterAvailableResourceResponse,
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

pub(in super::super) const LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE: Operation = Operation {
    action: <ListTransitRouterAvailableResourceRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(ListTransitRouterAvailableResourceRequest::default()),
    new_response: || Box::new(ListTransitRouterAvailableResourceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["SupportMulticast"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"AvailableZones\":[\"cn-hangzhou-i\"],\"MasterZones\":[\"cn-hangzhou-h\"],\"SlaveZones\":[\"cn-hangzhou-i\"],\"SupportMulticast\":false,\"RequestId\":\"B4F480E0-4E76-5E43-9966-8322C28A158A\"}",
    effects: &[],
};
