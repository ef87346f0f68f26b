// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteEntry`

use aliyun_api::vpc::{CreateRouteEntryRequest, CreateRouteEntryResponse};
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

pub(in super::super) const CREATE_ROUTE_ENTRY: Operation = Operation {
    action: <CreateRouteEntryRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(CreateRouteEntryRequest::default()),
    new_response: || Box::new(CreateRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["DestinationCidrBlock"],
            constraint: Constraint::Pattern(
                "[0-9]{1,3}(\\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?|pl-[0-9A-Za-z*]+",
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
            constraint: Constraint::Count(Some(2), Some(16)),
        },
        Check {
            path: &["RouteEntryName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["RouteEntryName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
    defaults: &[(&["NextHopType"], "Instance"), (&["DryRun"], "false")],
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
                &resources::HAVIP,
                &resources::IPV6_GATEWAY,
                &resources::IPV4_GATEWAY,
            ],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NextHopList", "NextHopId"],
            to: &[&resources::ROUTER_INTERFACE],
            region: RefRegion::Call,
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
                        named: &resources::ROUTE_TABLE,
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
            code: "QuotaExceeded",
            message: "Route entry quota exceeded in this route table.",
            when: &[When::Quota(&resources::ROUTE_ENTRY)],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[Toward::Referring(&resources::ROUTE_ENTRY)],
                    },
                    &["Available"],
                ),
            ],
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
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[(&["OppositeRouterType"], &[Expected::Text("VRouter")])],
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
                        named: &resources::ROUTE_TABLE,
                        steps: &[Toward::Referred(&resources::VIRTUAL_BORDER_ROUTER)],
                    },
                    &["active"],
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
                        named: &resources::ROUTE_TABLE,
                        steps: &[
                            Toward::Referred(&resources::VIRTUAL_BORDER_ROUTER),
                            Toward::Referred(&resources::PHYSICAL_CONNECTION),
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
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["NextHopId"]),
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &["Available", "InUse"],
                ),
            ],
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
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[
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
        ErrorRow {
            status: 400,
            code: "IllegalParam.CidrBlock",
            message: "The specified CidrBlock is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "The current virtual switch status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&resources::VSWITCH),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVPC.NotFound",
            message: "vpc not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterType",
            message: "Cannot specify nexthop list in vbr's route table.",
            when: &[
                When::Request(
                    &[
                        (
                            &["NextHopList", "NextHopId"],
                            &[Expected::Not(&[Expected::Absent])],
                        ),
                    ],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::ROUTE_TABLE,
                                steps: &[],
                            },
                            &[(&["RouterType"], &[Expected::Text("VBR")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNexthop",
            message: "The Specified nexthop illegal.",
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
            code: "InvalidDestinationCidrBlock",
            message: "The specified destinationCidrBlock must not included in black list cidr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VRouterNotFound",
            message: "Specified virtual switch is not found during access authentication.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DefaultValidate.Error",
            message: "validte fail.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Region.NotSupport",
            message: "The specified region does not currently support nextHopType for networkInterface",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NotifyCenCreate",
            message: "Failed to notify cen when create route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.PrivateIpNotFound",
            message: "Private ip address not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.InactiveMode",
            message: "Vpc multi scope route only support active standby.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntryName.Malformed",
            message: "Specified RouteEntry name is not valid.",
            when: &[When::Invalid(&["RouteEntryName"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.MultiScopeRiRouteEntry",
            message: "MultiScope ri status must not in idle.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.MoreThanOneVpnOrHavip",
            message: "MultiScope can not support more than one vpn/havip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EcmpRiTypeOrNumber",
            message: "Emcp entry not supported if vpc-vbr or vbr-vlan ri does not exist.",
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
            code: "OperationUnsupported.SubRouteTableECMP",
            message: "Vpc subRouteTable don't support ecmp or multiScope.",
            when: &[
                When::Request(
                    &[
                        (
                            &["NextHopList", "NextHopId"],
                            &[Expected::Not(&[Expected::Absent])],
                        ),
                    ],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::ROUTE_TABLE,
                                steps: &[],
                            },
                            &[(&["RouteTableType"], &[Expected::Text("Custom")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNexthop.NotFound",
            message: "VRouterEntry nexthop does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextHopId",
            message: "Instance not exists or not vpc vm.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpnInstanceId.NotFound",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ScopeActiveRouteEntryType",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ScopeStandbyRouteEntryQuota",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ScopeActiveRouteEntryQuota",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ScopeInvalidRouteType",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.EcmpInvalidRouterInterfaceOppositeType",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.Ipv6EcmpRouteEntry",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.Ipv6CidrBlock",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.Ipv6ForVBR",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.HaVipRouteEntry",
            message: "Vpc havip route entry quota exceed.",
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
            code: "OperationFailed.InvalidNexthop",
            message: "vpc multi scope route must has a enable nexthop.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NotifyCenDelete",
            message: "Failed to notify cen when delete route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNatGateway.NotFound",
            message: "Natgateway not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CxpRouteExist",
            message: "Cxp route alreay existed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.RouteTableStatus",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.GetEniInfo",
            message: "Failed to get networkInterface info.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.EcmpRouteEntryNextHopCount",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InvalidNextHopType",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.InvalidRouterInterfaceType",
            message: "Only vpc vbr interface support ecmp route.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidHaVip.NotFound",
            message: "The specified HaVip does not exist in the specified region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.MultiScopeType",
            message: "The specified nexthop type is not support in multiScope.",
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
            code: "QuotaExceeded.VpnRouteEntry",
            message: "Vpn route entry quota exceeded.",
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
            status: 400,
            code: "OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable",
            message: "The operation is not allowed because only the custom routing table can add a routing entry with the next hop pointing to the cloud box type VBR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouteTableAssociateNotCloudBoxVSwitch",
            message: "The operation is not allowed because of the routing table is bound to a non-cloud box type vswitch, and routing entries pointing to the cloud box VBR cannot be added.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VbrMisMatchCloudBox",
            message: "The operation is not allowed because the routing table is bound to a cloud box vswitch, and routing entries pointing to other cloud box VBRs cannot be added.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VbrIdle",
            message: "The operation is not allowed because the next hop of the added routing entry is a VBR type RI at the opposite end, which cannot be in an idle state.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["NextHopId"]),
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[
                        (&["OppositeRouterType"], &[Expected::Text("VBR")]),
                        (&["Status"], &[Expected::Text("Idle")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouterInterfaceToDifferentVpc",
            message: "The operation is not allowed because the router interface is connected to different VPCs.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouterInterfaceFromDifferentZones",
            message: "The operation is not allowed because the router interface resides in different zones.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.VpcPeer",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcPeer",
            message: "The status of %s [%s] is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouteTableTypeNotPermitted",
            message: "The operation is not allowed because the type of route table is not permitted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.GatewayRouteTableNotPermitted",
            message: "The operation is not allowed to create a route pointing to this nextHop type on gateway route table.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.VpcPeerIpv6",
            message: "IPv6 route entries for VPC peering connections cannot be created in this region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpcIpv6NotEnabled",
            message: "IPv6 has not been enabled for the VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Ipv4Gateway",
            message: "The status of Ipv4Gateway is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["NextHopId"]),
                        named: &resources::IPV4_GATEWAY,
                        steps: &[],
                    },
                    &["Created"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.PrefixList",
            message: "The specified resource of prefixList is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.CreatePrefixListEcmpRouteEntry",
            message: "The feature of creating ecmp route entry with prefixList is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouterInterfaceIpv6NotEnabled",
            message: "Routerinterface does not support IPv6.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NextHopTypeNotPermitted",
            message: "The operation is not allowed because the nextHop type is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceAlreadyAssociated.PrefixList",
            message: "The operation failed because the specified prefixList route entry already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CidrConflictWithPrefixList",
            message: "The specified CIDR block already exists in a prefixList route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Ipv4Gateway",
            message: "Specified Ipv4Gateway does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Mismatch.HaVipIdAndRouteTableId",
            message: "The HaVip and RouteTable are mismatched.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["NextHopId"]),
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &[
                        (
                            &["VpcId"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["RouteTableId", "VpcId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.OperationLocked",
            message: "The operation failed because the nextHop instance is in the O&M lock state.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Mismatch.Ipv4GatewayIdAndRouteTableId",
            message: "The specified IPv4Gateway and RouteTable are not matched.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["NextHopId"]),
                        named: &resources::IPV4_GATEWAY,
                        steps: &[],
                    },
                    &[
                        (
                            &["VpcId"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["RouteTableId", "VpcId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch",
            message: "The destination IPv6 network segment specified in the route entry overlaps with the vSwitch network segment.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotAssociated.Cen",
            message: "The Vpc and Cen are not associated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.CenRelation",
            message: "The status of Vpc in Cen is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &["Attached"],
                ),
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(
                                &crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            ),
                        ],
                    },
                    &["Attached"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.CenTypeInvalid",
            message: "The operation is not allowed because of Cen type is invalid..",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Cen",
            message: "The specified resource of Cen is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.NetworkInterface",
            message: "The specified resource of network interface is not found.",
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
            code: "IncorrectStatus.RouterInterface",
            message: "The specified RouterInterface status is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNexthop.UnsupportedEniBizType",
            message: "The biz type of NetworkInterface is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouterInterfaceIpv6",
            message: "RouterInterface does not support IPv6.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VbrAttachEcrInMiddleStatus",
            message: "The operation is not allowed because of VBR attach or detach ECR in middle status.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotAssociated.Ecr",
            message: "The ECR is not associated.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidParameter",
            message: "Instance not exists or not vpc vm",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidNatGatewayId.NotFound",
            message: "Specified value of NatGatewayId is not found in our record.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidNetworkInterface.NotFound",
            message: "The specified networkInterface does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpc.NotFound",
            message: "Specified vpc is not found in our record.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "OperationFailed.InstanceDismatchCurrentVpc",
            message: "The specified instance does not exist in current vpc.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidIpv6Gateway.NotFound",
            message: "Specified Ipv6Gateway does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "VPC.ERROR",
            message: "error code 500,Internal server error.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "IncorrectStatus.Ipv4Gateway",
            message: "The status of Ipv4Gateway is incorrect.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"12D086F6-8F31-4658-84C1-006DED011A85\",\"RouteEntryId\":\"rte-sn6vjkioxte1gz83z****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::ROUTE_ENTRY,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
