// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteEntries`

use aliyun_api::vpc::{DeleteRouteEntriesRequest, DeleteRouteEntriesResponse};
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

pub(in super::super) const DELETE_ROUTE_ENTRIES: Operation = Operation {
    action: <DeleteRouteEntriesRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(DeleteRouteEntriesRequest::default()),
    new_response: || Box::new(DeleteRouteEntriesResponse::default()),
    checks: &[
        Check {
            path: &["RouteEntries"],
            constraint: Constraint::Count(None, Some(50)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteEntries", "RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteEntries", "RouteEntryId"],
            to: &[&resources::ROUTE_ENTRY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "DryRunOperation",
            message: "Request validation has been passed with DryRun flag set.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\",\"SuccessCount\":1,\"FailedCount\":1,\"FailedRouteEntries\":[{\"DstCidrBlock\":\"47.100.XX.XX/24\",\"NextHop\":\"i-j6c2fp57q8rr4jlu****\",\"FailedCode\":\"VPC_ROUTER_ENTRY_NOT_EXIST\",\"FailedMessage\":\"vRouterEntry not exists\"}]}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::ROUTE_ENTRY,
            id: None,
            parts: &[("DestinationCidrBlock", "DstCidrBlock")],
            each: Some(Each {
                list: "RouteEntries",
                count: Some("SuccessCount"),
                missing: Some("FailedCount"),
            }),
            discriminator: &[],
        }),
    ],
};
