// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetVpcRouteEntrySummary`

use aliyun_api::vpc::{GetVpcRouteEntrySummaryRequest, GetVpcRouteEntrySummaryResponse};
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

pub(in super::super) const GET_VPC_ROUTE_ENTRY_SUMMARY: Operation = Operation {
    action: <GetVpcRouteEntrySummaryRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(GetVpcRouteEntrySummaryRequest::default()),
    new_response: || Box::new(GetVpcRouteEntrySummaryResponse::default()),
    checks: &[
        Check {
            path: &["RouteEntryType"],
            constraint: Constraint::Values(
                &[
                    "all",
                    "custom",
                    "system",
                    "bgp",
                    "cen",
                    "type_vpn_bgp_internal",
                    "ECR",
                    "All",
                    "Custom",
                    "System",
                    "BGP",
                    "CEN",
                ],
            ),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"RequestId\":\"DC668356-BCB4-42FD-9BC3-FA2B2E04B634\",\"RouteEntrySummarys\":[{\"RouteTableId\":\"vtb-bp145q7glnuzdvzu2****\",\"EntrySummarys\":[{\"RouteEntryType\":\"Custom\",\"Count\":10}]}]}",
    effects: &[],
};
