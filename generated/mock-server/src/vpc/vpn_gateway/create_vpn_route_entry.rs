// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnRouteEntry`

use aliyun_api::vpc::{CreateVpnRouteEntryRequest, CreateVpnRouteEntryResponse};
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

pub(in super::super) const CREATE_VPN_ROUTE_ENTRY: Operation = Operation {
    action: <CreateVpnRouteEntryRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateVpnRouteEntryRequest::default()),
    new_response: || Box::new(CreateVpnRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["RouteDest"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["Weight"],
            constraint: Constraint::Values(&["0", "100"]),
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
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(100)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Forbid(&[&["RouteDest"]]),
            when: &[
                Condition {
                    parameter: &["RouteDest"],
                    values: &["0.0.0.0/0"],
                },
            ],
            when_present: &[],
            error: Some("IllegalParam.RouteDest"),
        },
    ],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["NextHop"],
            to: &[&resources::VPN_CONNECTION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpnGatewayId"],
            to: &[&resources::VPN_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[When::Unknown(&["VpnGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.Configuring",
            message: "The specified service is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
                    },
                    &["active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.FinancialLocked",
            message: "The specified service is financial locked.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
                    },
                    &[(&["BusinessStatus"], &[Expected::Text("FinancialLocked")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.AlreadyExists",
            message: "The specified route entry is already exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.Conflict",
            message: "The specified route entry has conflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.ConflictSSL",
            message: "The specified route entry has conflict with SSL client.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.BackupRoute",
            message: "Validate backup route entry failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.InvalidWeight",
            message: "Invalid route entry weight value.",
            when: &[When::Invalid(&["Weight"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNextHop.NotFound",
            message: "The specified NextHop does not exist.",
            when: &[When::Unknown(&["NextHop"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.RouteDest",
            message: "The specified RouteDest is invalid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RouteConflict",
            message: "Operation failed because there is already a route in VPC route table to another VPN on the same network block.",
            when: &[
                When::Request(
                    &[(&["PublishVpc"], &[Expected::Text("true")])],
                    &[
                        When::Exists(
                            &resources::ROUTE_ENTRY,
                            &[
                                (
                                    &["RouteTableId"],
                                    &[
                                        Expected::Parameter(
                                            &["VpnGatewayId", "VpcId", "RouteTableId"],
                                        ),
                                    ],
                                ),
                                (
                                    &["DestinationCidrBlock"],
                                    &[Expected::Parameter(&["RouteDest"])],
                                ),
                                (&["NextHopType"], &[Expected::Text("VpnGateway")]),
                                (
                                    &["NextHopId"],
                                    &[Expected::Not(&[Expected::Parameter(&["VpnGatewayId"])])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InvalidCidrBlock",
            message: "Operation failed because the specified network block is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VpnRouteEntry",
            message: "The number of route entries to the VPN gateway in the VPC routing table has reached the quota limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, please wait a moment and try again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnTask.CONFLICT",
            message: "Vpn task has conflict.",
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
                        named: &resources::VPN_GATEWAY,
                        steps: &[Toward::Referred(&resources::VPC)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Malformed",
            message: "Specified CIDR block is not valid.",
            when: &[When::Invalid(&["RouteDest"])],
        },
        ErrorRow {
            status: 403,
            code: "Forbbiden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RouteDest\":\"10.0.0.0/24\",\"VpnInstanceId\":\"vpn-bp1cmw7jh1nfe43m9****\",\"OverlayMode\":\"Ipsec\",\"Weight\":100,\"State\":\"published\",\"RequestId\":\"CB2793A8-845F-444C-8E93-76F1BBDF9C78\",\"NextHop\":\"vco-bp1tui07ob10fmuro****\",\"CreateTime\":1563873294331}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VPN_ROUTE_ENTRY,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
