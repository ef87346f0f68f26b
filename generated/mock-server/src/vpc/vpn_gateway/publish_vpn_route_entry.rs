// Written by `cargo xtask gen` from the specs. Do not edit.

//! `PublishVpnRouteEntry`

use aliyun_api::vpc::{PublishVpnRouteEntryRequest, PublishVpnRouteEntryResponse};
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

pub(in super::super) const PUBLISH_VPN_ROUTE_ENTRY: Operation = Operation {
    action: <PublishVpnRouteEntryRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(PublishVpnRouteEntryRequest::default()),
    new_response: || Box::new(PublishVpnRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["RouteDest"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
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
            code: "InvalidVpnRouteEntry.NotFound",
            message: "The specified route entry does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InvalidStatus",
            message: "Route entry is not allowed to operate in current status.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RouteConflict",
            message: "Operation failed because there is already a route in VPC route table to another VPN on the same network block.",
            when: &[],
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
            code: "IllegalParam.CidrBlock",
            message: "The specified CidrBlock is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded",
            message: "Route entry quota exceeded in this route table.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Malformed",
            message: "Specified CIDR block is not valid.",
            when: &[When::Invalid(&["RouteDest"])],
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
                        named: &resources::VPN_GATEWAY,
                        steps: &[Toward::Referred(&resources::VPC)],
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
            code: "IncorrectRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "The current virtual switch status does not support this operation.",
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
            code: "InvalidNextHopType",
            message: "Specified parameter \"NextHopType\" is not valid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNextHop.NotFound",
            message: "Specified next hop does not exist.",
            when: &[When::Unknown(&["NextHop"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVRouter.NotFound",
            message: "vRouter not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVPC.NotFound",
            message: "vpc not exists.",
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
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOppositeRouterType",
            message: "nexthop list cannot only contain router interface whose opposite router interface is on vbr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNexthopListSize",
            message: "nexthop size is illegal. Must be between 2 and 4.",
            when: &[],
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
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionBusinessStatus",
            message: "invalid physical connection business status.",
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
            status: 400,
            code: "INVALID_WEIGHT_PARAM",
            message: "Specified value of weight invalid",
            when: &[],
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
            code: "RouteConflict.AlreadyExist",
            message: "Route conflict exists in routing table.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntryName.Malformed",
            message: "Specified RouteEntry name is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.VpcNextHop",
            message: "Route entry nexthop duplicate.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNexthop.DirectEni",
            message: "The direct Eni cannot be nexthop.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAttachment.NotFound",
            message: "The attachment is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ActiveNetworkInterfaceNotFound",
            message: "No active network interface is found on the attachment.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNetworkInterface.NotFound",
            message: "The network interface is not found on the attachment.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryAttachmentInfo",
            message: "Failed to query attachment information.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.AttachmentId",
            message: "The attachment is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NotSupportIPV6",
            message: "The specified next hop does not support IPv6.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Ipv6Address",
            message: "The IPv6 address of the specified next hop is being assigned or deleted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface",
            message: "You cannot create IPv6 route entries on a primary network interface.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.SpecifyIpOnIpv6Entry",
            message: "You cannot specify the private IP address when you create IPv6 route entries.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.MutipleIpv6Address",
            message: "You cannot specify a next hop that has bound multiple IPv6 addresses.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.Ipv6EntryOnCustomTable",
            message: "You cannot create any IPv6 route entry on a custom route table.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbbiden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"CB2793A8-845F-444C-8E93-76F1BBDF9C78\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::VPN_ROUTE_ENTRY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "State",
                        ValueExpr::Match(
                            &Match {
                                on: &["PublishVpc"],
                                cases: &[
                                    ("true", ValueExpr::Json("\"published\"")),
                                    ("false", ValueExpr::Json("\"normal\"")),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                    ),
                ],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["RouteType"],
                        values: &["dbr"],
                    },
                ],
                blocked_by: &[],
            },
        ),
    ],
};
