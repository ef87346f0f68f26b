// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteEntry`

use aliyun_api::vpc::{CreateRouteEntryRequest, CreateRouteEntryResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_ROUTE_ENTRY: Operation = Operation {
    action: <CreateRouteEntryRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(CreateRouteEntryRequest::default()),
    new_response: || Box::new(CreateRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["DestinationCidrBlock"],
            constraint: Constraint::Pattern(
                "[0-9]{1,3}(\\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?",
            ),
        },
        Check {
            path: &["DestinationCidrBlock"],
            constraint: Constraint::Not(&[Forbidden::Inside("100.64.0.0/10")]),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["NextHopList"],
            constraint: Constraint::Count(Some(2), Some(4)),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(
                &[&["NextHopType"], &["NextHopId"], &["NextHopList"]],
            ),
            when: &[],
            when_present: &[],
            error: Some("InvalidNexthopTypeAndList.BothNull"),
        },
        Rule {
            demand: Demand::AtMostOne(&[&["NextHopType"], &["NextHopList"]]),
            when: &[],
            when_present: &[],
            error: Some("InvalidNexthopTypeAndList.BothNotNull"),
        },
        Rule {
            demand: Demand::Require(&[&["NextHopId"]]),
            when: &[],
            when_present: &[&["NextHopType"]],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["NextHopId"]]),
            when: &[],
            when_present: &[&["NextHopList"]],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["NextHopType"], "Instance")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
        },
        Reference {
            path: &["NextHopId"],
            to: &[&resources::ROUTER_INTERFACE, &resources::VPN_GATEWAY],
        },
        Reference {
            path: &["NextHopList", "NextHopId"],
            to: &[&resources::ROUTER_INTERFACE],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidInstanId.NotFound",
            message: "Specified instance does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Malformed",
            message: "Specified CIDR block is not valid.",
            when: &[When::Invalid(&["DestinationCidrBlock"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidNextHopId.NotFound",
            message: "Specified next hop does not exist.",
            when: &[When::Unknown(&["NextHopId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouteTableId.NotFound",
            message: "Specified route table does not exist.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCIDRBlock.Duplicate",
            message: "Specified CIDR block is already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::ROUTE_TABLE, &resources::VPC],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "Current instance status does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded",
            message: "Route entry quota exceeded in this route table.",
            when: &[When::Quota(&resources::ROUTE_ENTRY)],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock",
            message: "Specified CIDR block is not valid.",
            when: &[When::Forbidden(&["DestinationCidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNextHopType",
            message: "Specified parameter \"NextHopType\" is not valid",
            when: &[When::Invalid(&["NextHopType", "NextHopList.NextHopType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNextHop.NotFound",
            message: "Specified next hop does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVRouter.NotFound",
            message: "vRouter not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpc.NotFound",
            message: "Vpc not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNexthopTypeAndList.BothNull",
            message: "both nexthopType and nextHopList are null.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNexthopTypeAndList.BothNotNull",
            message: "both nexthopType and nextHopList are not null.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterInterface",
            message: "invalid router interface.",
            when: &[When::Unknown(&["NextHopList.NextHopId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOppositeRouterType",
            message: "nexthop list cannot only contain router interface whose opposite router interface is on vbr.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["NextHopList", "NextHopId"]),
                        path: &[&resources::ROUTER_INTERFACE],
                    },
                    &[(&["OppositeRouterType"], &["VRouter"])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNexthopListSize",
            message: "nexthop size is illegal. Must be between 2 and 4.",
            when: &[When::Invalid(&["NextHopList"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidEntryRuleQuota.NotFound",
            message: "Route entry quota rule not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.CheckEntryRuleQuota",
            message: "Route entry quota rule check error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVBRStatus",
            message: "invalid virtual border router status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[
                            &resources::ROUTE_TABLE,
                            &resources::VIRTUAL_BORDER_ROUTER,
                        ],
                    },
                    &["Enabled"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionBusinessStatus",
            message: "invalid physical connection business status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[
                            &resources::ROUTE_TABLE,
                            &resources::VIRTUAL_BORDER_ROUTER,
                            &resources::PHYSICAL_CONNECTION,
                        ],
                    },
                    &["Enabled"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidHaVipId.NotFound",
            message: "The specified HaVip does not exist in the specified VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectHaVipStatus",
            message: "This operation is denied because satus of the specified HaVip is neither Available nor InUse.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CountLimitExceed.HaVipRouteEntry",
            message: "There can be 5 route entry to HaVip at most in one route table.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntry.Duplicate",
            message: "The route entry already exist.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "IncorrectInstanceStatus",
            message: "The current status of the resource does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock",
            message: "Specified CIDR block is already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Specified routeEntry status error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "The vpc has NotStable routeEntry status.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "VBR has NotStable route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParam",
            message: "The Ecmp routerEntry with router interfaces local vgw vip not match.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "INVALID_WEIGHT_PARAM",
            message: "Specified value of weight invalid",
            when: &[When::Invalid(&["NextHopList.Weight"])],
        },
        ErrorRow {
            status: 400,
            code: "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
            message: "The Specified CIDR must be in vpc CIDR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "INVALID_VPC_ID",
            message: "The Specified VpcId not match.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntrySize",
            message: "The Specified routerEntry size not legal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntry",
            message: "Specified routeEntry not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"12D086F6-8F31-4658-84C1-006DED011A85\"}",
    effects: &[
        Effect::Create {
            resource: &resources::ROUTE_ENTRY,
            amount: None,
            discriminator: &[],
        },
    ],
};
