// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteEntry`

use aliyun_api::vpc::{DeleteRouteEntryRequest, DeleteRouteEntryResponse};
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

pub(in super::super) const DELETE_ROUTE_ENTRY: Operation = Operation {
    action: <DeleteRouteEntryRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(DeleteRouteEntryRequest::default()),
    new_response: || Box::new(DeleteRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["DestinationCidrBlock"],
            constraint: Constraint::Pattern(
                "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?|pl-[0-9A-Za-z*]+",
            ),
        },
        Check {
            path: &["NextHopList"],
            constraint: Constraint::Count(Some(2), Some(16)),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtMostOne(&[&["RouteEntryId"], &["DestinationCidrBlock"]]),
            when: &[],
            when_present: &[],
            error: Some("ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock"),
        },
        Rule {
            demand: Demand::AtLeastOne(&[&["RouteEntryId"], &["DestinationCidrBlock"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["RouteTableId"]]),
            when: &[],
            when_present: &[&["DestinationCidrBlock"]],
            error: None,
        },
        Rule {
            demand: Demand::AtMostOne(&[&["NextHopId"], &["NextHopList"]]),
            when: &[],
            when_present: &[],
            error: Some("ParamExclusive.NextHopIdAndList"),
        },
    ],
    states: &[],
    defaults: &[(&["NextHopList", "NextHopType"], "Instance"), (&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NextHopId"],
            to: &[
                &resources::ROUTER_INTERFACE,
                &resources::VPN_GATEWAY,
                &resources::NAT_GATEWAY,
            ],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NextHopList", "NextHopId"],
            to: &[&resources::ROUTER_INTERFACE, &resources::VPN_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteEntryId"],
            to: &[&resources::ROUTE_ENTRY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrcetRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[
                            Toward::Referred(&resources::ROUTE_TABLE),
                            Toward::Referring(&resources::ROUTE_ENTRY),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouteTableId.NotFound",
            message: "Specified route table does not exist.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied",
            message: "Specified operation is denied as route entry type is system.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[],
                    },
                    &[(&["Type"], &[Expected::Text("System")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntry.NotFound",
            message: "Route entry not exists.",
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
            code: "IncorrectRouteEntryStatus",
            message: "VBR has NotStable route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Specified routeEntry status error.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden",
            message: "Specified RouteEntry cannot allowed delete by openApi.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntry",
            message: "Specified routeEntry not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Vpc NotStable route entry.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[
                            Toward::Referred(&resources::ROUTE_TABLE),
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&resources::ROUTE_TABLE),
                            Toward::Referring(&resources::ROUTE_ENTRY),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[Toward::Referred(&resources::VPC)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Malformed",
            message: "Specified CIDR block is not valid.",
            when: &[When::Invalid(&["DestinationCidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNextHop",
            message: "Specified nexthop and nexthop list cannot both null.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VRouterNotFound",
            message: "pecified virtual switch is not found during access authentication.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntryId.NotFound",
            message: "Specified RouteEntryId does not exist.",
            when: &[When::Unknown(&["RouteEntryId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpnInstanceId.NotFound",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNextHopList.Size",
            message: "Nexthop list size should be between 2 and 16",
            when: &[When::Invalid(&["NextHopList"])],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.NextHopIdAndList",
            message: "NextHopId and NextHopList cannot both be not null.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DeleteMultiScopeEntry",
            message: "Multi or ecmp scope must delete with force.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DistibuteLock",
            message: "Distibute lock fail.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.DeleteManagedRouteEntry",
            message: "The operation is not allowed because of route entry is managed.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[],
                    },
                    &[(&["ServiceType"], &[Expected::Text("TR")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouteTableTypeNotPermitted",
            message: "The operation is not allowed because the type of route table is not permitted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcRouteEntry",
            message: "The status of the specified routeEntry is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NextHopNotChanged",
            message: "The operation is not allowed because of NextHopNotChanged.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.DeleteGatewayEndpointRoute",
            message: "The operation is not allowed to delete route entry pointing gateway endpoint..",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.PrefixList",
            message: "The status of prefixList is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock",
            message: "Specified CIDR block is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VbrAttachEcrInMiddleStatus",
            message: "The operation is not allowed because of VBR attach or detach ECR in middle status.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified value of VpcId is not found in our record.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "Vpc.Error",
            message: "error code 500,Internal server error.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "Internal.Error",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::ROUTE_ENTRY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
