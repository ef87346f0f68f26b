// Written by `cargo xtask gen` from the specs. Do not edit.

//! The resources.

#[allow(unused_imports, reason = "not every service has every kind of resource")]
use aliyun_api_mock_runtime::{
    BackRef, Blocker, CidrRelation, CidrRule, Id, ForEach, Known, Match, Part, Quota,
    RefCount, FieldReference, Resource, States, Untie, ValueExpr,
};

/// A private network.
pub(crate) static VPC: Resource = Resource {
    name: "Vpc",
    id: Id::Field {
        name: "VpcId",
        prefix: "vpc-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[
        Part {
            resource: &VROUTER,
            field: Some("VRouterId"),
            each: None,
            when: &[],
            with: &[],
        },
        Part {
            resource: &ROUTE_TABLE,
            field: Some("RouteTableId"),
            each: None,
            when: &[],
            with: &[
                ("RouteTableType", ValueExpr::Json("\"System\"")),
                ("RouterType", ValueExpr::Json("\"VRouter\"")),
                ("RouterId", ValueExpr::Field(&["VRouterId"])),
            ],
        },
    ],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        ("IsDefault", ValueExpr::Json("false")),
        ("ClassicLinkEnabled", ValueExpr::Json("false")),
        ("CreationTime", ValueExpr::Now),
        ("DhcpOptionsSetStatus", ValueExpr::Json("\"UnUsed\"")),
        ("UserCidrs", ValueExpr::Field(&["UserCidr"])),
        ("EnabledIpv6", ValueExpr::Field(&["EnableIpv6"])),
        (
            "Ipv6CidrBlocks",
            ValueExpr::Match(
                &Match {
                    on: &["EnableIpv6"],
                    cases: &[
                        (
                            "true",
                            ValueExpr::List(
                                &[
                                    ValueExpr::Object(
                                        &[
                                            ("Ipv6CidrBlock", ValueExpr::Field(&["Ipv6CidrBlock"])),
                                            ("Ipv6Isp", ValueExpr::Field(&["Ipv6Isp"])),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        ("false", ValueExpr::List(&[])),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
        ("Tags", ValueExpr::Field(&["Tag"])),
    ],
    back_refs: &[
        BackRef {
            field: "VSwitchIds",
            resource: &VSWITCH,
            part: None,
        },
        BackRef {
            field: "NatGatewayIds",
            resource: &NAT_GATEWAY,
            part: None,
        },
        BackRef {
            field: "RouterTableIds",
            resource: &ROUTE_TABLE,
            part: None,
        },
        BackRef {
            field: "Ipv4GatewayId",
            resource: &IPV4_GATEWAY,
            part: None,
        },
    ],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&crate::cen::resources::CHILD_INSTANCE],
            error: Some("DependencyViolation.TransitRouter"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT],
            error: Some("DependencyViolation.TransitRouter"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&NAT_GATEWAY],
            error: Some("DependencyViolation.NatGateway"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&VPN_GATEWAY],
            error: Some("DependencyViolation.Instance"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&ROUTE_TABLE, &ROUTE_ENTRY],
            error: Some("DependencyViolation.RouteEntry"),
            with: &[(&["Type"], &["Custom"])],
            unless: None,
        },
        Blocker {
            path: &[&ROUTE_TABLE],
            error: Some("DependencyViolation.RouteTable"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&VSWITCH],
            error: Some("DependencyViolation.VSwitch"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&VROUTER, &ROUTER_INTERFACE],
            error: Some("DependencyViolation.RouterInterface"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&IPV4_GATEWAY],
            error: Some("DependencyViolation.Ipv4Gateway"),
            with: &[],
            unless: Some("ForceDelete"),
        },
        Blocker {
            path: &[&IPV6_GATEWAY],
            error: Some("DependencyViolation.Ipv6Gateway"),
            with: &[],
            unless: Some("ForceDelete"),
        },
        Blocker {
            path: &[&NETWORK_ACL],
            error: Some("DependencyViolation.NetworkAcl"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[&CEN_GRANT, &IPV4_GATEWAY, &IPV6_GATEWAY],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VRouterId"],
            to: &VROUTER,
        },
        FieldReference {
            field: &["DhcpOptionsSetId"],
            to: &DHCP_OPTIONS_SET,
        },
    ],
    not_found_error: Some("InvalidVpcId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A subnet of a VPC.
pub(crate) static VSWITCH: Resource = Resource {
    name: "VSwitch",
    id: Id::Field {
        name: "VSwitchId",
        prefix: "vsw-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[
        Part {
            resource: &ROUTE_ENTRY,
            field: None,
            each: Some(ForEach::Referring {
                child: &ROUTE_TABLE,
                to: &VPC,
            }),
            when: &[],
            with: &[
                ("RouteTableId", ValueExpr::Field(&["RouteTableId"])),
                ("DestinationCidrBlock", ValueExpr::Field(&["CidrBlock"])),
                ("Type", ValueExpr::Json("\"System\"")),
                ("Origin", ValueExpr::Json("\"SystemCreate\"")),
                ("InstanceId", ValueExpr::Json("\"\"")),
                ("NextHopType", ValueExpr::Json("\"Local\"")),
                ("NextHops", ValueExpr::List(&[])),
                ("Status", ValueExpr::Json("\"Available\"")),
            ],
        },
    ],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &["Ipv6CidrBlock"],
    set: &[
        (
            "AvailableIpAddressCount",
            ValueExpr::HostCount(&ValueExpr::Field(&["CidrBlock"])),
        ),
        ("ResourceGroupId", ValueExpr::Field(&["VpcId", "ResourceGroupId"])),
        ("IsDefault", ValueExpr::Json("false")),
        ("CreationTime", ValueExpr::Now),
        (
            "RouteTable",
            ValueExpr::Object(
                &[
                    ("RouteTableId", ValueExpr::Field(&["VpcId", "RouteTableId"])),
                    ("RouteTableType", ValueExpr::Json("\"System\"")),
                ],
            ),
        ),
        (
            "EnabledIpv6",
            ValueExpr::Match(
                &Match {
                    on: &["Ipv6CidrBlock"],
                    cases: &[],
                    absent: Some(ValueExpr::Json("false")),
                    otherwise: Some(ValueExpr::Json("true")),
                },
            ),
        ),
        ("Tags", ValueExpr::Field(&["Tag"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&NAT_GATEWAY],
            error: Some("DependencyViolation.EnhancedNatgw"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&SNAT_ENTRY],
            error: Some("DependencyViolation.SnatEntry"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&VPN_GATEWAY],
            error: Some("DependencyViolation.CloudService"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT],
            error: Some("DependencyViolation.CloudService"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&HAVIP],
            error: Some("DependencyViolation.HaVip"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&IPV6_ADDRESS],
            error: Some("DependencyViolation.Ipv6Address"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&NETWORK_ACL],
            error: Some("DependencyViolation.NetworkAcl"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&VSWITCH_CIDR_RESERVATION],
            error: Some("DependencyViolation.VSwitchCidrReservation"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[
        CidrRule {
            field: "CidrBlock",
            relation: CidrRelation::Inside(
                &[&["VpcId", "CidrBlock"], &["VpcId", "SecondaryCidrBlocks"]],
            ),
            error: Some("InvalidParameter"),
        },
        CidrRule {
            field: "CidrBlock",
            relation: CidrRelation::Disjoint(&["VpcId"]),
            error: Some("InvalidCidrBlock.Overlapped"),
        },
    ],
    refers: &[
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
        FieldReference {
            field: &["RouteTable", "RouteTableId"],
            to: &ROUTE_TABLE,
        },
        FieldReference {
            field: &["NetworkAclId"],
            to: &NETWORK_ACL,
        },
    ],
    not_found_error: Some("InvalidVSwitchId.NotFound"),
    conflict_error: None,
    quota: Some(Quota {
        limit: 150,
        per: Some(&VPC),
        with: &[],
        error: "QuotaExceeded.VSwitch",
    }),
};

/// The router of a VPC.
pub(crate) static VROUTER: Resource = Resource {
    name: "VRouter",
    id: Id::Field {
        name: "VRouterId",
        prefix: "vrt-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[("CreationTime", ValueExpr::Now)],
    back_refs: &[
        BackRef {
            field: "RouteTableIds",
            resource: &ROUTE_TABLE,
            part: None,
        },
    ],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
    ],
    not_found_error: Some("InvalidVRouterId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A table of routes of a VPC or of a virtual border router.
pub(crate) static ROUTE_TABLE: Resource = Resource {
    name: "RouteTable",
    id: Id::Field {
        name: "RouteTableId",
        prefix: "vtb-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[
        Part {
            resource: &ROUTE_ENTRY,
            field: None,
            each: None,
            when: &[(&["RouterType"], &["VRouter"])],
            with: &[
                ("RouteTableId", ValueExpr::Id),
                ("DestinationCidrBlock", ValueExpr::Json("\"100.64.0.0/10\"")),
                ("Type", ValueExpr::Json("\"System\"")),
                ("Origin", ValueExpr::Json("\"SystemCreate\"")),
                ("InstanceId", ValueExpr::Json("\"\"")),
                ("NextHopType", ValueExpr::Json("\"service\"")),
                ("NextHops", ValueExpr::List(&[])),
                ("Status", ValueExpr::Json("\"Available\"")),
            ],
        },
        Part {
            resource: &ROUTE_ENTRY,
            field: None,
            each: Some(ForEach::Referring {
                child: &VSWITCH,
                to: &VPC,
            }),
            when: &[],
            with: &[
                ("RouteTableId", ValueExpr::Id),
                ("DestinationCidrBlock", ValueExpr::Field(&["CidrBlock"])),
                ("Type", ValueExpr::Json("\"System\"")),
                ("Origin", ValueExpr::Json("\"SystemCreate\"")),
                ("InstanceId", ValueExpr::Json("\"\"")),
                ("NextHopType", ValueExpr::Json("\"Local\"")),
                ("NextHops", ValueExpr::List(&[])),
                ("Status", ValueExpr::Json("\"Available\"")),
            ],
        },
    ],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 1000)],
    }),
    ignore_parameters: &[],
    set: &[
        (
            "ResourceGroupId",
            ValueExpr::Match(
                &Match {
                    on: &["VpcId", "ResourceGroupId"],
                    cases: &[],
                    absent: Some(ValueExpr::Field(&["ResourceGroupId"])),
                    otherwise: Some(ValueExpr::Field(&["VpcId", "ResourceGroupId"])),
                },
            ),
        ),
        ("CreationTime", ValueExpr::Now),
        ("VRouterId", ValueExpr::Field(&["VpcId", "VRouterId"])),
        ("RouterId", ValueExpr::Field(&["VRouterId"])),
        ("AssociateType", ValueExpr::Json("\"VSwitch\"")),
        ("RoutePropagationEnable", ValueExpr::Json("true")),
        (
            "Tags",
            ValueExpr::Match(
                &Match {
                    on: &["RouteTableType"],
                    cases: &[
                        ("Custom", ValueExpr::Field(&["Tag"])),
                        ("System", ValueExpr::List(&[])),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
    ],
    back_refs: &[
        BackRef {
            field: "RouteEntrys",
            resource: &ROUTE_ENTRY,
            part: None,
        },
        BackRef {
            field: "VSwitchIds",
            resource: &VSWITCH,
            part: None,
        },
    ],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&ROUTE_ENTRY],
            error: Some("IncorrectRouteTableStatus.RouteEntryExist"),
            with: &[(&["Type"], &["Custom"])],
            unless: None,
        },
        Blocker {
            path: &[&IPV4_GATEWAY],
            error: Some("OperationDenied.GatewayAssociated"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&IPV6_GATEWAY],
            error: Some("OperationDenied.GatewayAssociated"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[&ROUTE_ENTRY],
    unties: &[
        Untie {
            resource: &VSWITCH,
            clear: &[],
            set: &[
                (
                    "RouteTable",
                    ValueExpr::Object(
                        &[
                            (
                                "RouteTableId",
                                ValueExpr::Field(&["VpcId", "RouteTableId"]),
                            ),
                            ("RouteTableType", ValueExpr::Json("\"System\"")),
                        ],
                    ),
                ),
            ],
        },
    ],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
        FieldReference {
            field: &["RouterId"],
            to: &VROUTER,
        },
        FieldReference {
            field: &["RouterId"],
            to: &VIRTUAL_BORDER_ROUTER,
        },
        FieldReference {
            field: &["GatewayIds"],
            to: &IPV4_GATEWAY,
        },
        FieldReference {
            field: &["GatewayIds"],
            to: &IPV6_GATEWAY,
        },
        FieldReference {
            field: &["VRouterId"],
            to: &VROUTER,
        },
    ],
    not_found_error: Some("InvalidRouteTableId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A route in a route table.
pub(crate) static ROUTE_ENTRY: Resource = Resource {
    name: "RouteEntry",
    id: Id::Field {
        name: "RouteEntryId",
        prefix: "rte-bp",
    },
    known: None,
    unique: &["RouteTableId", "DestinationCidrBlock"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 1000)],
    }),
    ignore_parameters: &["NextHopType"],
    set: &[
        ("Type", ValueExpr::Json("\"Custom\"")),
        ("Origin", ValueExpr::Json("\"CustomCreate\"")),
        ("GmtModified", ValueExpr::Now),
        ("InstanceId", ValueExpr::Field(&["NextHopId"])),
        (
            "NextHopType",
            ValueExpr::Match(
                &Match {
                    on: &["NextHopId"],
                    cases: &[],
                    absent: Some(ValueExpr::Field(&["NextHopType"])),
                    otherwise: Some(
                        ValueExpr::Match(
                            &Match {
                                on: &["NextHopType"],
                                cases: &[],
                                absent: Some(ValueExpr::Json("\"Instance\"")),
                                otherwise: Some(ValueExpr::Field(&["NextHopType"])),
                            },
                        ),
                    ),
                },
            ),
        ),
        (
            "NextHops",
            ValueExpr::List(
                &[
                    ValueExpr::Field(&["NextHopList"]),
                    ValueExpr::Object(
                        &[
                            ("NextHopId", ValueExpr::Field(&["NextHopId"])),
                            ("NextHopType", ValueExpr::Field(&["NextHopType"])),
                        ],
                    ),
                ],
            ),
        ),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[
        CidrRule {
            field: "DestinationCidrBlock",
            relation: CidrRelation::Distinct(&["RouteTableId"]),
            error: Some("InvalidCIDRBlock.Duplicate"),
        },
    ],
    refers: &[
        FieldReference {
            field: &["RouteTableId"],
            to: &ROUTE_TABLE,
        },
        FieldReference {
            field: &["NextHopId"],
            to: &ROUTER_INTERFACE,
        },
        FieldReference {
            field: &["NextHopId"],
            to: &VPN_GATEWAY,
        },
        FieldReference {
            field: &["NextHopId"],
            to: &NAT_GATEWAY,
        },
        FieldReference {
            field: &["NextHopId"],
            to: &HAVIP,
        },
        FieldReference {
            field: &["NextHopId"],
            to: &IPV6_GATEWAY,
        },
        FieldReference {
            field: &["NextHopId"],
            to: &IPV4_GATEWAY,
        },
        FieldReference {
            field: &["NextHopList", "NextHopId"],
            to: &ROUTER_INTERFACE,
        },
        FieldReference {
            field: &["NextHop"],
            to: &ROUTER_INTERFACE,
        },
        FieldReference {
            field: &["NextHop"],
            to: &VPN_GATEWAY,
        },
        FieldReference {
            field: &["NextHop"],
            to: &NAT_GATEWAY,
        },
        FieldReference {
            field: &["NextHop"],
            to: &IPV4_GATEWAY,
        },
        FieldReference {
            field: &["NextHops", "NextHopId"],
            to: &ROUTER_INTERFACE,
        },
        FieldReference {
            field: &["NextHops", "NextHopId"],
            to: &VPN_GATEWAY,
        },
        FieldReference {
            field: &["NextHops", "NextHopId"],
            to: &NAT_GATEWAY,
        },
    ],
    not_found_error: Some("InvalidRouteEntry.NotFound"),
    conflict_error: Some("InvalidCIDRBlock.Duplicate"),
    quota: Some(Quota {
        limit: 200,
        per: Some(&ROUTE_TABLE),
        with: &[(&["Type"], &["Custom"])],
        error: "QuotaExceeded",
    }),
};

/// One end of a peering connection between two routers.
pub(crate) static ROUTER_INTERFACE: Resource = Resource {
    name: "RouterInterface",
    id: Id::Field {
        name: "RouterInterfaceId",
        prefix: "ri-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Idle",
        then: &[],
    }),
    ignore_parameters: &["DeleteHealthCheckIp"],
    set: &[
        (
            "OrderId",
            ValueExpr::Match(
                &Match {
                    on: &["InstanceChargeType"],
                    cases: &[
                        ("PrePaid", ValueExpr::Order),
                        ("PostPaid", ValueExpr::Field(&["OrderId"])),
                    ],
                    absent: Some(ValueExpr::Field(&["OrderId"])),
                    otherwise: None,
                },
            ),
        ),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("ChargeType", ValueExpr::Field(&["InstanceChargeType"])),
        ("CreationTime", ValueExpr::Now),
        ("CrossBorder", ValueExpr::Json("false")),
        ("HasReservationData", ValueExpr::Json("false")),
        ("VpcInstanceId", ValueExpr::Field(&["RouterId", "VpcId"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[
        (
            "OppositeVpcInstanceId",
            ValueExpr::Field(&["OppositeInterfaceId", "VpcInstanceId"]),
        ),
        (
            "OppositeInterfaceBusinessStatus",
            ValueExpr::Field(&["OppositeInterfaceId", "BusinessStatus"]),
        ),
        ("OppositeInterfaceSpec", ValueExpr::Field(&["OppositeInterfaceId", "Spec"])),
        ("OppositeInterfaceStatus", ValueExpr::Field(&["OppositeInterfaceId", "Status"])),
    ],
    blocked_by: &[
        Blocker {
            path: &[&ROUTE_ENTRY],
            error: Some("DependencyViolation.RouterInterfaceReferedByRouteEntry"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[
        Untie {
            resource: &ROUTER_INTERFACE,
            clear: &["OppositeInterfaceId"],
            set: &[],
        },
    ],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["RouterId"],
            to: &VROUTER,
        },
        FieldReference {
            field: &["RouterId"],
            to: &VIRTUAL_BORDER_ROUTER,
        },
        FieldReference {
            field: &["OppositeInterfaceId"],
            to: &ROUTER_INTERFACE,
        },
        FieldReference {
            field: &["VpcInstanceId"],
            to: &VPC,
        },
    ],
    not_found_error: Some("InvalidRouterInterfaceId.NotFound"),
    conflict_error: None,
    quota: Some(Quota {
        limit: 5,
        per: Some(&VROUTER),
        with: &[],
        error: "LimitationExceed.InterfaceNumberOnRouter",
    }),
};

/// A group of BGP peers with a common configuration.
pub(crate) static BGP_GROUP: Resource = Resource {
    name: "BgpGroup",
    id: Id::Field {
        name: "BgpGroupId",
        prefix: "bgpg-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &["IsFakeAsn"],
    set: &[
        (
            "IsFake",
            ValueExpr::Match(
                &Match {
                    on: &["IsFakeAsn"],
                    cases: &[
                        ("true", ValueExpr::Json("\"true\"")),
                        ("false", ValueExpr::Json("\"false\"")),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
        ("LocalAsn", ValueExpr::Json("\"45104\"")),
        ("Hold", ValueExpr::Json("\"30\"")),
        ("Keepalive", ValueExpr::Json("\"10\"")),
        ("RouteLimit", ValueExpr::Field(&["RouteQuota"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&BGP_PEER],
            error: Some("DependencyViolation.BgpPeer"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["RouterId"],
            to: &VIRTUAL_BORDER_ROUTER,
        },
    ],
    not_found_error: Some("InvalidBgpGroup"),
    conflict_error: None,
    quota: None,
};

/// A BGP neighbor of a virtual border router.
pub(crate) static BGP_PEER: Resource = Resource {
    name: "BgpPeer",
    id: Id::Field {
        name: "BgpPeerId",
        prefix: "bgp-bp",
    },
    known: None,
    unique: &["RouterId", "PeerIpAddress"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("RouterId", ValueExpr::Field(&["BgpGroupId", "RouterId"])),
        ("AdvertisedRouteCount", ValueExpr::Json("0")),
        ("ReceivedRouteCount", ValueExpr::Json("0")),
        ("GmtModified", ValueExpr::Now),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[
        ("AuthKey", ValueExpr::Field(&["BgpGroupId", "AuthKey"])),
        ("Description", ValueExpr::Field(&["BgpGroupId", "Description"])),
        ("Hold", ValueExpr::Field(&["BgpGroupId", "Hold"])),
        ("IsFake", ValueExpr::Field(&["BgpGroupId", "IsFake"])),
        ("Keepalive", ValueExpr::Field(&["BgpGroupId", "Keepalive"])),
        ("LocalAsn", ValueExpr::Field(&["BgpGroupId", "LocalAsn"])),
        ("PeerAsn", ValueExpr::Field(&["BgpGroupId", "PeerAsn"])),
        ("RouteLimit", ValueExpr::Field(&["BgpGroupId", "RouteLimit"])),
    ],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["BgpGroupId"],
            to: &BGP_GROUP,
        },
        FieldReference {
            field: &["RouterId"],
            to: &VIRTUAL_BORDER_ROUTER,
        },
    ],
    not_found_error: Some("InvalidBgpPeer.NotFound"),
    conflict_error: Some("DuplicatedParam.PeerIpAddress"),
    quota: None,
};

/// A CIDR block that a virtual border router advertises.
pub(crate) static BGP_NETWORK: Resource = Resource {
    name: "BgpNetwork",
    id: Id::Key(&["RouterId", "DstCidrBlock"]),
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[("Status", ValueExpr::Json("\"Enabled\""))],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["RouterId"],
            to: &VIRTUAL_BORDER_ROUTER,
        },
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
    ],
    not_found_error: None,
    conflict_error: Some("InvalidParams.AlreadyExists"),
    quota: None,
};

/// A router between a physical connection and private networks (VBR).
pub(crate) static VIRTUAL_BORDER_ROUTER: Resource = Resource {
    name: "VirtualBorderRouter",
    id: Id::Field {
        name: "VbrId",
        prefix: "vbr-bp",
    },
    known: None,
    unique: &["PhysicalConnectionId", "VlanId"],
    co_creates: &[
        Part {
            resource: &ROUTE_TABLE,
            field: Some("RouteTableId"),
            each: None,
            when: &[],
            with: &[
                ("RouteTableType", ValueExpr::Json("\"System\"")),
                ("RouterType", ValueExpr::Json("\"VBR\"")),
                ("RouterId", ValueExpr::Id),
            ],
        },
        Part {
            resource: &ROUTER_INTERFACE,
            field: Some("VlanInterfaceId"),
            each: None,
            when: &[],
            with: &[
                ("RouterType", ValueExpr::Json("\"VBR\"")),
                ("RouterId", ValueExpr::Id),
            ],
        },
    ],
    states: Some(States {
        field: "Status",
        start: "active",
        then: &[],
    }),
    ignore_parameters: &["AssociatedPhysicalConnections"],
    set: &[
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        ("CreationTime", ValueExpr::Now),
        ("ActivationTime", ValueExpr::Now),
        (
            "Status",
            ValueExpr::Match(
                &Match {
                    on: &["VbrOwnerId"],
                    cases: &[],
                    absent: Some(ValueExpr::Json("\"active\"")),
                    otherwise: Some(ValueExpr::Json("\"unconfirmed\"")),
                },
            ),
        ),
        ("Type", ValueExpr::Json("\"pconnVBR\"")),
        ("VbrOwnerUid", ValueExpr::Field(&["VbrOwnerId"])),
        ("EnableIpv6", ValueExpr::Field(&["EnableIpv6"])),
        ("SitelinkEnable", ValueExpr::Json("false")),
        ("BandwidthStatus", ValueExpr::Json("\"Active\"")),
        ("PConnVbrBussinessStatus", ValueExpr::Json("\"Normal\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[
        ("AccessPointId", ValueExpr::Field(&["PhysicalConnectionId", "AccessPointId"])),
        (
            "PhysicalConnectionBusinessStatus",
            ValueExpr::Field(&["PhysicalConnectionId", "BusinessStatus"]),
        ),
        (
            "PhysicalConnectionStatus",
            ValueExpr::Field(&["PhysicalConnectionId", "Status"]),
        ),
        ("VbrName", ValueExpr::Field(&["Name"])),
    ],
    blocked_by: &[
        Blocker {
            path: &[&ROUTER_INTERFACE],
            error: Some("InvalidOperation.RouterInterfaceNotDeleted"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&ROUTER_INTERFACE, &ROUTE_ENTRY],
            error: Some("DependencyViolation.RouterInterfaceReferedByRouteEntry"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&BGP_GROUP],
            error: Some("DependencyViolation.BgpGroup"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&BGP_NETWORK],
            error: Some("DependencyViolation.BgpNetwork"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&crate::cen::resources::CHILD_INSTANCE],
            error: Some("OperationUnsupported.VBRAttachedCen"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["PhysicalConnectionId"],
            to: &PHYSICAL_CONNECTION,
        },
        FieldReference {
            field: &["AssociatedPhysicalConnections", "PhysicalConnectionId"],
            to: &PHYSICAL_CONNECTION,
        },
        FieldReference {
            field: &["AssociatedPhysicalConnections", "VlanInterfaceId"],
            to: &ROUTER_INTERFACE,
        },
        FieldReference {
            field: &["RouteTableId"],
            to: &ROUTE_TABLE,
        },
        FieldReference {
            field: &["VlanInterfaceId"],
            to: &ROUTER_INTERFACE,
        },
    ],
    not_found_error: Some("InvalidVbrId.NotFound"),
    conflict_error: Some("InvalidVlanId.Used"),
    quota: None,
};

/// A leased line from a data center to an access point.
pub(crate) static PHYSICAL_CONNECTION: Resource = Resource {
    name: "PhysicalConnection",
    id: Id::Field {
        name: "PhysicalConnectionId",
        prefix: "pc-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Initial",
        then: &[
            ("Approved", 1000),
            ("Allocating", 1000),
            ("Allocated", 1000),
            ("Confirmed", 1000),
        ],
    }),
    ignore_parameters: &["bandwidth"],
    set: &[
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        (
            "Bandwidth",
            ValueExpr::Match(
                &Match {
                    on: &["bandwidth"],
                    cases: &[],
                    absent: Some(ValueExpr::Json("100")),
                    otherwise: Some(ValueExpr::Field(&["bandwidth"])),
                },
            ),
        ),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("CreationTime", ValueExpr::Now),
        ("HasReservationData", ValueExpr::Json("\"false\"")),
        ("ProductType", ValueExpr::Json("\"PhysicalConnection\"")),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("VirtualPhysicalConnectionCount", ValueExpr::Json("0")),
        ("OrderId", ValueExpr::Order),
        ("data", ValueExpr::Object(&[("OrderId", ValueExpr::Field(&["OrderId"]))])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&VIRTUAL_BORDER_ROUTER],
            error: Some("Forbidden.VBRExists"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[&PHYSICAL_CONNECTION_LOA],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["RedundantPhysicalConnectionId"],
            to: &PHYSICAL_CONNECTION,
        },
        FieldReference {
            field: &["ParentPhysicalConnectionId"],
            to: &PHYSICAL_CONNECTION,
        },
    ],
    not_found_error: Some("InvalidPhysicalConnectionId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// The letter of authorization for the installation of a physical connection. It has the id of the connection.
pub(crate) static PHYSICAL_CONNECTION_LOA: Resource = Resource {
    name: "PhysicalConnectionLoa",
    id: Id::Field {
        name: "InstanceId",
        prefix: "",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("SI", ValueExpr::Field(&["Si"])),
        ("Status", ValueExpr::Json("\"Available\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("InvalidInstanceId.NotFound"),
    conflict_error: Some("IncorrectStatus.PhysicalConnectionLOA"),
    quota: None,
};

/// A gateway of a VPC for IPsec connections and SSL clients.
pub(crate) static VPN_GATEWAY: Resource = Resource {
    name: "VpnGateway",
    id: Id::Field {
        name: "VpnGatewayId",
        prefix: "vpn-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "init",
        then: &[("provisioning", 1000), ("active", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("OrderId", ValueExpr::Order),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        ("Name", ValueExpr::Id),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("CreateTime", ValueExpr::Epoch),
        ("InternetIp", ValueExpr::Address),
        ("Spec", ValueExpr::Field(&["Bandwidth"])),
        ("SslMaxConnections", ValueExpr::Field(&["SslConnections"])),
        (
            "IpsecVpn",
            ValueExpr::Match(
                &Match {
                    on: &["EnableIpsec"],
                    cases: &[
                        ("true", ValueExpr::Json("\"enable\"")),
                        ("false", ValueExpr::Json("\"disable\"")),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
        (
            "SslVpn",
            ValueExpr::Match(
                &Match {
                    on: &["EnableSsl"],
                    cases: &[
                        ("true", ValueExpr::Json("\"enable\"")),
                        ("false", ValueExpr::Json("\"disable\"")),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
        (
            "DisasterRecoveryInternetIp",
            ValueExpr::Match(
                &Match {
                    on: &["DisasterRecoveryVSwitchId"],
                    cases: &[],
                    absent: None,
                    otherwise: Some(ValueExpr::Address),
                },
            ),
        ),
        ("AutoPropagate", ValueExpr::Json("false")),
        ("EnableBgp", ValueExpr::Json("false")),
        ("GatewayType", ValueExpr::Json("\"Traditional\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&VPN_CONNECTION],
            error: Some("DependencyViolation.VpnConnection"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&SSL_VPN_SERVER],
            error: Some("DependencyViolation.SslVpnServer"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
        FieldReference {
            field: &["VSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["DisasterRecoveryVSwitchId"],
            to: &VSWITCH,
        },
    ],
    not_found_error: Some("InvalidVpnGatewayInstanceId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// The gateway of a data center at the other end of IPsec connections.
pub(crate) static CUSTOMER_GATEWAY: Resource = Resource {
    name: "CustomerGateway",
    id: Id::Field {
        name: "CustomerGatewayId",
        prefix: "cgw-bp",
    },
    known: None,
    unique: &["IpAddress"],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("CreateTime", ValueExpr::Epoch),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&VPN_CONNECTION],
            error: Some("DependencyViolation.VpnConnection"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("InvalidCustomerGatewayInstanceId.NotFound"),
    conflict_error: Some("InvalidIpAddress.AlreadyExist"),
    quota: None,
};

/// An IPsec connection between a VPN gateway and a customer gateway.
pub(crate) static VPN_CONNECTION: Resource = Resource {
    name: "VpnConnection",
    id: Id::Field {
        name: "VpnConnectionId",
        prefix: "vco-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "ike_sa_not_established",
        then: &[("ike_sa_established", 3000), ("ipsec_sa_established", 2000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("Name", ValueExpr::Id),
        ("CreateTime", ValueExpr::Epoch),
        ("State", ValueExpr::Json("\"active\"")),
        ("AttachType", ValueExpr::Json("\"VPNGW\"")),
        ("NetworkType", ValueExpr::Field(&["VpnGatewayId", "NetworkType"])),
        ("ResourceGroupId", ValueExpr::Field(&["VpnGatewayId", "ResourceGroupId"])),
        ("CrossAccountAuthorized", ValueExpr::Json("false")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[
        ("Tag", ValueExpr::Field(&["Tags"])),
        (
            "VcoHealthCheck",
            ValueExpr::Object(
                &[
                    ("Enable", ValueExpr::Field(&["HealthCheckConfig", "enable"])),
                    ("Dip", ValueExpr::Field(&["HealthCheckConfig", "dip"])),
                    ("Sip", ValueExpr::Field(&["HealthCheckConfig", "sip"])),
                    ("Interval", ValueExpr::Field(&["HealthCheckConfig", "interval"])),
                    ("Retry", ValueExpr::Field(&["HealthCheckConfig", "retry"])),
                ],
            ),
        ),
        (
            "VpnBgpConfig",
            ValueExpr::Object(
                &[
                    ("EnableBgp", ValueExpr::Field(&["BgpConfig", "EnableBgp"])),
                    ("LocalAsn", ValueExpr::Field(&["BgpConfig", "LocalAsn"])),
                    ("LocalBgpIp", ValueExpr::Field(&["BgpConfig", "LocalBgpIp"])),
                    ("TunnelCidr", ValueExpr::Field(&["BgpConfig", "TunnelCidr"])),
                    ("PeerAsn", ValueExpr::Field(&["CustomerGatewayId", "Asn"])),
                ],
            ),
        ),
        (
            "VpnConnectionConfig",
            ValueExpr::Object(
                &[
                    (
                        "IkeConfig",
                        ValueExpr::Object(
                            &[
                                (
                                    "IkeVersion",
                                    ValueExpr::Field(&["IkeConfig", "IkeVersion"]),
                                ),
                                ("IkeMode", ValueExpr::Field(&["IkeConfig", "IkeMode"])),
                                (
                                    "IkeEncAlg",
                                    ValueExpr::Field(&["IkeConfig", "IkeEncAlg"]),
                                ),
                                (
                                    "IkeAuthAlg",
                                    ValueExpr::Field(&["IkeConfig", "IkeAuthAlg"]),
                                ),
                                ("IkePfs", ValueExpr::Field(&["IkeConfig", "IkePfs"])),
                                (
                                    "IkeLifetime",
                                    ValueExpr::Field(&["IkeConfig", "IkeLifetime"]),
                                ),
                                ("LocalId", ValueExpr::Field(&["IkeConfig", "RemoteId"])),
                                ("RemoteId", ValueExpr::Field(&["IkeConfig", "LocalId"])),
                                ("Psk", ValueExpr::Field(&["IkeConfig", "Psk"])),
                            ],
                        ),
                    ),
                    ("IpsecConfig", ValueExpr::Field(&["IpsecConfig"])),
                    ("Local", ValueExpr::Field(&["CustomerGatewayId", "IpAddress"])),
                    ("LocalSubnet", ValueExpr::Field(&["RemoteSubnet"])),
                    ("Remote", ValueExpr::Field(&["VpnGatewayId", "InternetIp"])),
                    ("RemoteSubnet", ValueExpr::Field(&["LocalSubnet"])),
                ],
            ),
        ),
    ],
    blocked_by: &[],
    cascade: &[&VPN_ROUTE_ENTRY],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["CustomerGatewayId"],
            to: &CUSTOMER_GATEWAY,
        },
        FieldReference {
            field: &["VpnGatewayId"],
            to: &VPN_GATEWAY,
        },
        FieldReference {
            field: &["TunnelOptionsSpecification", "CustomerGatewayId"],
            to: &CUSTOMER_GATEWAY,
        },
    ],
    not_found_error: Some("InvalidVpnConnectionInstanceId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A destination route of a VPN gateway.
pub(crate) static VPN_ROUTE_ENTRY: Resource = Resource {
    name: "VpnRouteEntry",
    id: Id::Key(&["VpnGatewayId", "RouteDest", "NextHop", "Weight"]),
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("CreateTime", ValueExpr::Epoch),
        ("RouteEntryType", ValueExpr::Json("\"custom\"")),
        ("OverlayMode", ValueExpr::Json("\"Ipsec\"")),
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
        ("VpnInstanceId", ValueExpr::Field(&["VpnGatewayId"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["NextHop"],
            to: &VPN_CONNECTION,
        },
        FieldReference {
            field: &["VpnGatewayId"],
            to: &VPN_GATEWAY,
        },
        FieldReference {
            field: &["VpnInstanceId"],
            to: &VPN_GATEWAY,
        },
    ],
    not_found_error: Some("InvalidRouteEntry.NotFound"),
    conflict_error: Some("VpnRouteEntry.AlreadyExists"),
    quota: None,
};

/// The SSL-VPN server of a VPN gateway.
pub(crate) static SSL_VPN_SERVER: Resource = Resource {
    name: "SslVpnServer",
    id: Id::Field {
        name: "SslVpnServerId",
        prefix: "vss-bp",
    },
    known: None,
    unique: &["VpnGatewayId"],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("Connections", ValueExpr::Json("0")),
        ("CreateTime", ValueExpr::Epoch),
        ("InternetIp", ValueExpr::Field(&["VpnGatewayId", "InternetIp"])),
        ("MaxConnections", ValueExpr::Field(&["VpnGatewayId", "SslMaxConnections"])),
        ("ResourceGroupId", ValueExpr::Field(&["VpnGatewayId", "ResourceGroupId"])),
        (
            "IDaaSInstanceVersion",
            ValueExpr::Match(
                &Match {
                    on: &["IDaaSApplicationId"],
                    cases: &[],
                    absent: None,
                    otherwise: Some(ValueExpr::Json("\"EIAM 2.0\"")),
                },
            ),
        ),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[&SSL_VPN_CLIENT_CERT],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VpnGatewayId"],
            to: &VPN_GATEWAY,
        },
    ],
    not_found_error: Some("InvalidSslVpnServerId.NotFound"),
    conflict_error: Some("SslVpnServer.AlreadyExist"),
    quota: None,
};

/// A client certificate for an SSL-VPN server.
pub(crate) static SSL_VPN_CLIENT_CERT: Resource = Resource {
    name: "SslVpnClientCert",
    id: Id::Field {
        name: "SslVpnClientCertId",
        prefix: "vsc-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("CreateTime", ValueExpr::Epoch),
        ("Status", ValueExpr::Json("\"normal\"")),
        ("ResourceGroupId", ValueExpr::Field(&["SslVpnServerId", "ResourceGroupId"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["SslVpnServerId"],
            to: &SSL_VPN_SERVER,
        },
    ],
    not_found_error: Some("InvalidSslVpnClientCertId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A gateway between a VPC and the Internet or other private networks. It is in a VSwitch.
pub(crate) static NAT_GATEWAY: Resource = Resource {
    name: "NatGateway",
    id: Id::Field {
        name: "NatGatewayId",
        prefix: "ngw-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[
        Part {
            resource: &FORWARD_TABLE,
            field: Some("ForwardTableId"),
            each: None,
            when: &[],
            with: &[],
        },
        Part {
            resource: &SNAT_TABLE,
            field: Some("SnatTableId"),
            each: None,
            when: &[],
            with: &[],
        },
        Part {
            resource: &FULL_NAT_TABLE,
            field: Some("FullNatTableId"),
            each: None,
            when: &[],
            with: &[],
        },
        Part {
            resource: &ROUTE_ENTRY,
            field: Some("RouteEntryId"),
            each: None,
            when: &[],
            with: &[
                ("RouteTableId", ValueExpr::Field(&["VpcId", "RouteTableId"])),
                ("DestinationCidrBlock", ValueExpr::Json("\"0.0.0.0/0\"")),
                ("NextHopType", ValueExpr::Json("\"NatGateway\"")),
                ("NextHopId", ValueExpr::Id),
            ],
        },
    ],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &["BandwidthPackage"],
    set: &[
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        ("Name", ValueExpr::Id),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("CreationTime", ValueExpr::Now),
        ("DeletionProtection", ValueExpr::Json("false")),
        ("EcsMetricEnabled", ValueExpr::Json("false")),
        ("EnableSessionLog", ValueExpr::Json("\"false\"")),
        ("InstanceChargeType", ValueExpr::Json("\"PostPaid\"")),
        ("InternetChargeType", ValueExpr::Json("\"PayByLcu\"")),
        ("NetworkType", ValueExpr::Json("\"internet\"")),
        ("ForwardTableIds", ValueExpr::List(&[ValueExpr::Field(&["ForwardTableId"])])),
        ("SnatTableIds", ValueExpr::List(&[ValueExpr::Field(&["SnatTableId"])])),
        ("FullNatTableIds", ValueExpr::List(&[ValueExpr::Field(&["FullNatTableId"])])),
        (
            "IpPrefixList",
            ValueExpr::List(
                &[ValueExpr::Object(&[("IpPrefix", ValueExpr::Field(&["Ipv4Prefix"]))])],
            ),
        ),
        ("Tags", ValueExpr::Field(&["Tag"])),
        (
            "NatGatewayPrivateInfo",
            ValueExpr::Object(
                &[
                    ("VswitchId", ValueExpr::Field(&["VSwitchId"])),
                    ("IzNo", ValueExpr::Field(&["VSwitchId", "ZoneId"])),
                    ("PrivateIpAddress", ValueExpr::Field(&["NatIp"])),
                    ("MaxBandwidth", ValueExpr::Json("5120")),
                    ("MaxSessionQuota", ValueExpr::Json("2000000")),
                    ("MaxSessionEstablishRate", ValueExpr::Json("100000")),
                ],
            ),
        ),
    ],
    back_refs: &[
        BackRef {
            field: "BandwidthPackageIds",
            resource: &NAT_BANDWIDTH_PACKAGE,
            part: None,
        },
        BackRef {
            field: "IpLists",
            resource: &EIP,
            part: None,
        },
        BackRef {
            field: "IpList",
            resource: &EIP,
            part: None,
        },
    ],
    ref_counts: &[],
    derived: &[
        (
            "ForwardTable",
            ValueExpr::Object(
                &[("ForwardTableId", ValueExpr::Field(&["ForwardTableId"]))],
            ),
        ),
        (
            "SnatTable",
            ValueExpr::Object(&[("SnatTableId", ValueExpr::Field(&["SnatTableId"]))]),
        ),
        (
            "FullNatTable",
            ValueExpr::Object(
                &[("FullNatTableId", ValueExpr::Field(&["FullNatTableId"]))],
            ),
        ),
        (
            "BillingConfig",
            ValueExpr::Object(
                &[
                    ("InternetChargeType", ValueExpr::Field(&["InternetChargeType"])),
                    ("InstanceChargeType", ValueExpr::Field(&["InstanceChargeType"])),
                ],
            ),
        ),
        ("PrivateInfo", ValueExpr::Field(&["NatGatewayPrivateInfo"])),
        (
            "DeletionProtectionInfo",
            ValueExpr::Object(&[("Enabled", ValueExpr::Field(&["DeletionProtection"]))]),
        ),
    ],
    blocked_by: &[
        Blocker {
            path: &[&EIP],
            error: Some("DependencyViolation.EIPS"),
            with: &[],
            unless: Some("Force"),
        },
        Blocker {
            path: &[&SNAT_ENTRY],
            error: Some("DependencyViolation.SnatEntry"),
            with: &[],
            unless: Some("Force"),
        },
        Blocker {
            path: &[&FORWARD_ENTRY],
            error: Some("DependencyViolation.ForwardEntry"),
            with: &[],
            unless: Some("Force"),
        },
        Blocker {
            path: &[&ROUTE_ENTRY],
            error: Some("DependencyViolation.RouterEntry"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&NAT_IP],
            error: Some("DependencyViolation.NatIp"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&NAT_IP_CIDR],
            error: Some("DependencyViolation.NatIpCidr"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&NAT_BANDWIDTH_PACKAGE],
            error: Some("DependencyViolation.BandwidthPackages"),
            with: &[],
            unless: Some("Force"),
        },
    ],
    cascade: &[&NAT_BANDWIDTH_PACKAGE],
    unties: &[
        Untie {
            resource: &EIP,
            clear: &[
                "InstanceId",
                "InstanceType",
                "InstanceRegionId",
                "Mode",
                "PrivateIpAddress",
                "VpcId",
            ],
            set: &[("Status", ValueExpr::Json("\"Available\""))],
        },
    ],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
        FieldReference {
            field: &["VSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["ForwardTableIds"],
            to: &FORWARD_TABLE,
        },
        FieldReference {
            field: &["SnatTableIds"],
            to: &SNAT_TABLE,
        },
        FieldReference {
            field: &["FullNatTableIds"],
            to: &FULL_NAT_TABLE,
        },
        FieldReference {
            field: &["NatGatewayPrivateInfo", "VswitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["ForwardTable", "ForwardTableId"],
            to: &FORWARD_TABLE,
        },
        FieldReference {
            field: &["SnatTable", "SnatTableId"],
            to: &SNAT_TABLE,
        },
        FieldReference {
            field: &["FullNatTable", "FullNatTableId"],
            to: &FULL_NAT_TABLE,
        },
        FieldReference {
            field: &["PrivateInfo", "VswitchId"],
            to: &VSWITCH,
        },
    ],
    not_found_error: Some("InvalidNatGatewayId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// The FULLNAT table of a NAT gateway.
pub(crate) static FULL_NAT_TABLE: Resource = Resource {
    name: "FullNatTable",
    id: Id::Field {
        name: "FullNatTableId",
        prefix: "fulltb-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// An address of a VPC NAT gateway.
pub(crate) static NAT_IP: Resource = Resource {
    name: "NatIp",
    id: Id::Field {
        name: "NatIpId",
        prefix: "vpcnatip-bp",
    },
    known: None,
    unique: &["NatGatewayId", "Ipv4Prefix"],
    co_creates: &[],
    states: Some(States {
        field: "NatIpStatus",
        start: "Creating",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[("IsDefault", ValueExpr::Json("false")), ("NatIp", ValueExpr::Address)],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["NatGatewayId"],
            to: &NAT_GATEWAY,
        },
    ],
    not_found_error: Some("ResourceNotFound.NatIp"),
    conflict_error: Some("ResourceAlreadyExist.NatIp"),
    quota: None,
};

/// A CIDR block for the addresses of a VPC NAT gateway.
pub(crate) static NAT_IP_CIDR: Resource = Resource {
    name: "NatIpCidr",
    id: Id::Field {
        name: "NatIpCidrId",
        prefix: "vpcnatcidr-bp",
    },
    known: None,
    unique: &["NatGatewayId", "NatIpCidr"],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("CreationTime", ValueExpr::Now),
        ("IsDefault", ValueExpr::Json("false")),
        ("NatIpCidrStatus", ValueExpr::Json("\"Available\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["NatGatewayId"],
            to: &NAT_GATEWAY,
        },
    ],
    not_found_error: Some("ResourceNotFound.NatIpCidr"),
    conflict_error: Some("ResourceAlreadyExist.NatIpCidr"),
    quota: None,
};

/// A bandwidth package of a NAT gateway.
pub(crate) static NAT_BANDWIDTH_PACKAGE: Resource = Resource {
    name: "NatBandwidthPackage",
    id: Id::Field {
        name: "BandwidthPackageId",
        prefix: "bwp-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("Status", ValueExpr::Json("\"Available\"")),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("CreationTime", ValueExpr::Now),
        ("InstanceChargeType", ValueExpr::Json("\"PostPaid\"")),
        ("InternetChargeType", ValueExpr::Json("\"PayByTraffic\"")),
        ("ISP", ValueExpr::Json("\"BGP\"")),
        ("ZoneId", ValueExpr::Field(&["Zone"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["NatGatewayId"],
            to: &NAT_GATEWAY,
        },
    ],
    not_found_error: Some("InvalidBandwidthPackageId.NotFound"),
    conflict_error: None,
    quota: Some(Quota {
        limit: 4,
        per: Some(&NAT_GATEWAY),
        with: &[],
        error: "QuotaExceeded.BandwidthPackageCountOnNatGateway",
    }),
};

/// The DNAT table of a NAT gateway.
pub(crate) static FORWARD_TABLE: Resource = Resource {
    name: "ForwardTable",
    id: Id::Field {
        name: "ForwardTableId",
        prefix: "ftb-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[("NatGatewayId", ValueExpr::Field(&["NatGatewayId"]))],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[&FORWARD_ENTRY],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("InvalidForwardTableId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A DNAT entry.
pub(crate) static FORWARD_ENTRY: Resource = Resource {
    name: "ForwardEntry",
    id: Id::Field {
        name: "ForwardEntryId",
        prefix: "fwd-bp",
    },
    known: None,
    unique: &["ForwardTableId", "ExternalIp", "ExternalPort", "IpProtocol"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 1000)],
    }),
    ignore_parameters: &["ExternalPort", "InternalPort", "IpProtocol"],
    set: &[
        (
            "ExternalPort",
            ValueExpr::Match(
                &Match {
                    on: &["ExternalPort"],
                    cases: &[("Any", ValueExpr::Json("\"any\""))],
                    absent: None,
                    otherwise: Some(ValueExpr::Field(&["ExternalPort"])),
                },
            ),
        ),
        (
            "InternalPort",
            ValueExpr::Match(
                &Match {
                    on: &["InternalPort"],
                    cases: &[("Any", ValueExpr::Json("\"any\""))],
                    absent: None,
                    otherwise: Some(ValueExpr::Field(&["InternalPort"])),
                },
            ),
        ),
        (
            "IpProtocol",
            ValueExpr::Match(
                &Match {
                    on: &["IpProtocol"],
                    cases: &[
                        ("TCP", ValueExpr::Json("\"tcp\"")),
                        ("UDP", ValueExpr::Json("\"udp\"")),
                        ("Any", ValueExpr::Json("\"any\"")),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
        ("NatGatewayId", ValueExpr::Field(&["ForwardTableId", "NatGatewayId"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["ForwardTableId"],
            to: &FORWARD_TABLE,
        },
        FieldReference {
            field: &["NatGatewayId"],
            to: &NAT_GATEWAY,
        },
    ],
    not_found_error: Some("InvalidForwardEntryId.NotFound"),
    conflict_error: Some("ForwardEntry.Duplicated"),
    quota: Some(Quota {
        limit: 100,
        per: Some(&FORWARD_TABLE),
        with: &[],
        error: "QuotaExceeded.ForwardEntry",
    }),
};

/// The SNAT table of a NAT gateway.
pub(crate) static SNAT_TABLE: Resource = Resource {
    name: "SnatTable",
    id: Id::Field {
        name: "SnatTableId",
        prefix: "stb-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[("NatGatewayId", ValueExpr::Field(&["NatGatewayId"]))],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[&SNAT_ENTRY],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("InvalidSnatTableId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// An SNAT entry.
pub(crate) static SNAT_ENTRY: Resource = Resource {
    name: "SnatEntry",
    id: Id::Field {
        name: "SnatEntryId",
        prefix: "snat-bp",
    },
    known: None,
    unique: &["SnatTableId", "SourceCIDR"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 1000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("NatGatewayId", ValueExpr::Field(&["SnatTableId", "NatGatewayId"])),
        ("SourceCIDR", ValueExpr::Field(&["SourceVSwitchId", "CidrBlock"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["SnatTableId"],
            to: &SNAT_TABLE,
        },
        FieldReference {
            field: &["SourceVSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["NatGatewayId"],
            to: &NAT_GATEWAY,
        },
    ],
    not_found_error: Some("InvalidSnatEntryId.NotFound"),
    conflict_error: Some("Forbidden.SourceVSwitchId.Duplicated"),
    quota: None,
};

/// A public address in another region that leads to a backend server.
pub(crate) static GLOBAL_ACCELERATION_INSTANCE: Resource = Resource {
    name: "GlobalAccelerationInstance",
    id: Id::Field {
        name: "GlobalAccelerationInstanceId",
        prefix: "ga-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Available",
        then: &[],
    }),
    ignore_parameters: &[],
    set: &[
        ("CreationTime", ValueExpr::Now),
        ("ChargeType", ValueExpr::Json("\"PostPaid\"")),
        ("IpAddress", ValueExpr::Address),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["PublicIpAddresses", "AllocationId"],
            to: &EIP,
        },
    ],
    not_found_error: Some("InvalidGlobalAccelerationInstanceId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// Bandwidth that several elastic IP addresses share.
pub(crate) static COMMON_BANDWIDTH_PACKAGE: Resource = Resource {
    name: "CommonBandwidthPackage",
    id: Id::Field {
        name: "BandwidthPackageId",
        prefix: "cbwp-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Available",
        then: &[],
    }),
    ignore_parameters: &[],
    set: &[
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        ("BizType", ValueExpr::Json("\"Default\"")),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("CreationTime", ValueExpr::Now),
        ("DeletionProtection", ValueExpr::Json("false")),
        ("HasReservationData", ValueExpr::Json("\"false\"")),
        ("InstanceChargeType", ValueExpr::Json("\"PostPaid\"")),
        ("InternetChargeType", ValueExpr::Json("\"PayByBandwidth\"")),
        ("ISP", ValueExpr::Json("\"BGP\"")),
        ("ServiceManaged", ValueExpr::Json("0")),
        ("Tags", ValueExpr::Field(&["Tag"])),
    ],
    back_refs: &[
        BackRef {
            field: "PublicIpAddresses",
            resource: &EIP,
            part: None,
        },
    ],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&EIP],
            error: Some("DependencyViolation.Ips"),
            with: &[],
            unless: Some("Force"),
        },
    ],
    cascade: &[],
    unties: &[
        Untie {
            resource: &EIP,
            clear: &["BandwidthPackageId", "BandwidthPackageType", "EipBandwidth"],
            set: &[("Bandwidth", ValueExpr::Field(&["EipBandwidth"]))],
        },
    ],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("InvalidBandwidthPackageId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// An elastic IP address.
pub(crate) static EIP: Resource = Resource {
    name: "Eip",
    id: Id::Field {
        name: "AllocationId",
        prefix: "eip-bp",
    },
    known: None,
    unique: &["IpAddress"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Available",
        then: &[],
    }),
    ignore_parameters: &["InstanceId"],
    set: &[
        ("HDMonitorStatus", ValueExpr::Json("\"OFF\"")),
        (
            "OrderId",
            ValueExpr::Match(
                &Match {
                    on: &["InstanceChargeType"],
                    cases: &[
                        ("PrePaid", ValueExpr::Order),
                        ("PostPaid", ValueExpr::Field(&["OrderId"])),
                    ],
                    absent: Some(ValueExpr::Field(&["OrderId"])),
                    otherwise: None,
                },
            ),
        ),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        ("IpAddress", ValueExpr::Address),
        ("EipAddress", ValueExpr::Field(&["IpAddress"])),
        ("AllocationTime", ValueExpr::Now),
        ("AvailableRegions", ValueExpr::List(&[ValueExpr::Field(&["RegionId"])])),
        ("BizType", ValueExpr::Json("\"Default\"")),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("ChargeType", ValueExpr::Json("\"PostPaid\"")),
        ("DeletionProtection", ValueExpr::Json("false")),
        ("HasReservationData", ValueExpr::Json("false")),
        ("InternetChargeType", ValueExpr::Json("\"PayByBandwidth\"")),
        ("ServiceManaged", ValueExpr::Json("0")),
        ("Tags", ValueExpr::Field(&["Tag"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[
        (
            "BandwidthPackageBandwidth",
            ValueExpr::Field(&["BandwidthPackageId", "Bandwidth"]),
        ),
    ],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["BandwidthPackageId"],
            to: &COMMON_BANDWIDTH_PACKAGE,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &NAT_GATEWAY,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &HAVIP,
        },
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
    ],
    not_found_error: Some("InvalidAllocationId.NotFound"),
    conflict_error: Some("Ip.Allocated"),
    quota: None,
};

/// A record of the traffic of a network interface, a VSwitch or a VPC.
pub(crate) static FLOW_LOG: Resource = Resource {
    name: "FlowLog",
    id: Id::Field {
        name: "FlowLogId",
        prefix: "fl-bp",
    },
    known: None,
    unique: &["ResourceId"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Activating",
        then: &[("Active", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("AggregationInterval", ValueExpr::Json("10")),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("CreationTime", ValueExpr::Now),
        ("FlowLogDeliverStatus", ValueExpr::Json("\"SUCCESS\"")),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["ResourceId"],
            to: &VPC,
        },
        FieldReference {
            field: &["ResourceId"],
            to: &VSWITCH,
        },
    ],
    not_found_error: Some("InvalidInstanceId.NotFound"),
    conflict_error: Some("InvalidResourceId.NotFound"),
    quota: None,
};

/// The permission for a CEN instance to attach a network instance.
pub(crate) static CEN_GRANT: Resource = Resource {
    name: "CenGrant",
    id: Id::Key(&["InstanceId", "CenInstanceId"]),
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[("CreationTime", ValueExpr::Now)],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["InstanceId"],
            to: &VPC,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &VIRTUAL_BORDER_ROUTER,
        },
        FieldReference {
            field: &["CenInstanceId"],
            to: &crate::cen::resources::CEN_INSTANCE,
        },
    ],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// Rules for the traffic of VSwitches.
pub(crate) static NETWORK_ACL: Resource = Resource {
    name: "NetworkAcl",
    id: Id::Field {
        name: "NetworkAclId",
        prefix: "nacl-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Modifying",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("CreationTime", ValueExpr::Now),
        ("IngressAclEntries", ValueExpr::List(&[])),
        ("EgressAclEntries", ValueExpr::List(&[])),
        ("Resources", ValueExpr::List(&[])),
        ("Tags", ValueExpr::Field(&["Tag"])),
        (
            "NetworkAclAttribute",
            ValueExpr::Object(
                &[
                    ("NetworkAclId", ValueExpr::Id),
                    ("VpcId", ValueExpr::Field(&["VpcId"])),
                    ("NetworkAclName", ValueExpr::Field(&["NetworkAclName"])),
                    ("Description", ValueExpr::Field(&["Description"])),
                    ("RegionId", ValueExpr::Field(&["RegionId"])),
                    ("CreationTime", ValueExpr::Now),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
            ),
        ),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&VSWITCH],
            error: Some("NetworkAclExistBinding"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
        FieldReference {
            field: &["Resources", "ResourceId"],
            to: &VSWITCH,
        },
    ],
    not_found_error: Some("InvalidNetworkAcl.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A gateway of a VPC for IPv6.
pub(crate) static IPV6_GATEWAY: Resource = Resource {
    name: "Ipv6Gateway",
    id: Id::Field {
        name: "Ipv6GatewayId",
        prefix: "ipv6gw-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("CreationTime", ValueExpr::Now),
        ("InstanceChargeType", ValueExpr::Json("\"PostPaid\"")),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&ROUTE_TABLE],
            error: Some("DependencyViolation.GatewayRouteTableRelation"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&IPV6_EGRESS_ONLY_RULE],
            error: Some("DependencyViolation.EgressRules"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&IPV6_ADDRESS],
            error: Some("DependencyViolation.Ipv6InternetBandwidth"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
        FieldReference {
            field: &["GatewayRouteTableId"],
            to: &ROUTE_TABLE,
        },
    ],
    not_found_error: Some("InvalidIpv6GatewayId.NotFound"),
    conflict_error: None,
    quota: Some(Quota {
        limit: 1,
        per: Some(&VPC),
        with: &[],
        error: "OperationUnsupported.OnlyOneIpv6GatewayInVpc",
    }),
};

/// An IPv6 address of a VSwitch.
pub(crate) static IPV6_ADDRESS: Resource = Resource {
    name: "Ipv6Address",
    id: Id::Field {
        name: "Ipv6AddressId",
        prefix: "ipv6-bp",
    },
    known: None,
    unique: &["Ipv6InternetBandwidthId"],
    co_creates: &[
        Part {
            resource: &IPV6_INTERNET_BANDWIDTH,
            field: Some("InternetBandwidthId"),
            each: None,
            when: &[],
            with: &[],
        },
    ],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 1000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("AllocationTime", ValueExpr::Now),
        ("Ipv6Isp", ValueExpr::Json("\"BGP\"")),
        ("NetworkType", ValueExpr::Json("\"Private\"")),
        ("ServiceManaged", ValueExpr::Json("0")),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("VpcId", ValueExpr::Field(&["VSwitchId", "VpcId"])),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
        FieldReference {
            field: &["Ipv6GatewayId"],
            to: &IPV6_GATEWAY,
        },
        FieldReference {
            field: &["Ipv6InternetBandwidth", "Ipv6InternetBandwidthId"],
            to: &IPV6_INTERNET_BANDWIDTH,
        },
    ],
    not_found_error: Some("InvalidIpv6AddressId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// The Internet bandwidth of an IPv6 address.
pub(crate) static IPV6_INTERNET_BANDWIDTH: Resource = Resource {
    name: "Ipv6InternetBandwidth",
    id: Id::Field {
        name: "InternetBandwidthId",
        prefix: "ipv6bw-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("InvalidIpv6Instance.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A rule that lets an IPv6 address reach the Internet without being reached from there.
pub(crate) static IPV6_EGRESS_ONLY_RULE: Resource = Resource {
    name: "Ipv6EgressOnlyRule",
    id: Id::Field {
        name: "Ipv6EgressOnlyRuleId",
        prefix: "ipv6py-bp",
    },
    known: None,
    unique: &["InstanceId"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[("Ipv6EgressRuleId", ValueExpr::Id)],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["Ipv6GatewayId"],
            to: &IPV6_GATEWAY,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &IPV6_ADDRESS,
        },
    ],
    not_found_error: Some("ResourceNotFound.Ipv6EgressOnlyRule"),
    conflict_error: Some("OperationFailed.Ipv6EgressRuleExisted"),
    quota: None,
};

/// A gateway between a VPC and the Internet.
pub(crate) static IPV4_GATEWAY: Resource = Resource {
    name: "Ipv4Gateway",
    id: Id::Field {
        name: "Ipv4GatewayId",
        prefix: "ipv4gw-bp",
    },
    known: None,
    unique: &["VpcId"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Created", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("Enabled", ValueExpr::Json("false")),
        ("GmtCreate", ValueExpr::Now),
        ("CreateTime", ValueExpr::Now),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&ROUTE_ENTRY],
            error: Some("OperationDenied.RouteEntryExist"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&ROUTE_TABLE],
            error: Some("OperationDenied.GatewayAlreadyAssociated"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
        FieldReference {
            field: &["Ipv4GatewayRouteTableId"],
            to: &ROUTE_TABLE,
        },
    ],
    not_found_error: Some("ResourceNotFound.Ipv4Gateway"),
    conflict_error: Some("OperationDenied.VpcExistIpv4Gateway"),
    quota: None,
};

/// The association of a route table with a gateway.
pub(crate) static GATEWAY_ROUTE_TABLE_ASSOCIATION: Resource = Resource {
    name: "GatewayRouteTableAssociation",
    id: Id::Key(&["RouteTableId", "GatewayId"]),
    known: None,
    unique: &["GatewayId"],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["RouteTableId"],
            to: &ROUTE_TABLE,
        },
        FieldReference {
            field: &["GatewayId"],
            to: &IPV4_GATEWAY,
        },
        FieldReference {
            field: &["GatewayId"],
            to: &IPV6_GATEWAY,
        },
    ],
    not_found_error: Some("OperationFailed.NotExistAssociateRelation"),
    conflict_error: Some("ResourceAlreadyAssociated.Ipv4Gateway"),
    quota: None,
};

/// DNS servers and a domain for the ECS instances of VPCs.
pub(crate) static DHCP_OPTIONS_SET: Resource = Resource {
    name: "DhcpOptionsSet",
    id: Id::Field {
        name: "DhcpOptionsSetId",
        prefix: "dopt-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        ("CreationTime", ValueExpr::Now),
        (
            "DhcpOptions",
            ValueExpr::Object(
                &[
                    ("DomainNameServers", ValueExpr::Field(&["DomainNameServers"])),
                    ("DomainName", ValueExpr::Field(&["DomainName"])),
                    ("LeaseTime", ValueExpr::Field(&["LeaseTime"])),
                    ("Ipv6LeaseTime", ValueExpr::Field(&["Ipv6LeaseTime"])),
                ],
            ),
        ),
        ("Tags", ValueExpr::Field(&["Tag"])),
    ],
    back_refs: &[
        BackRef {
            field: "AssociateVpcs",
            resource: &DHCP_OPTIONS_SET_ASSOCIATION,
            part: None,
        },
    ],
    ref_counts: &[
        RefCount {
            field: "AssociateVpcCount",
            resource: &DHCP_OPTIONS_SET_ASSOCIATION,
        },
    ],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&DHCP_OPTIONS_SET_ASSOCIATION],
            error: Some("DependencyViolation.VpcAttachment"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("InvalidDhcpOptionsSetId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// The DHCP options set that a VPC has. It has the id of the VPC.
pub(crate) static DHCP_OPTIONS_SET_ASSOCIATION: Resource = Resource {
    name: "DhcpOptionsSetAssociation",
    id: Id::Key(&["VpcId"]),
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "AssociateStatus",
        start: "Pending",
        then: &[("InUse", 1000)],
    }),
    ignore_parameters: &[],
    set: &[],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["DhcpOptionsSetId"],
            to: &DHCP_OPTIONS_SET,
        },
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
    ],
    not_found_error: None,
    conflict_error: Some("OperationFailed.AttachmentExist"),
    quota: None,
};

/// A set of CIDR blocks for routes.
pub(crate) static PREFIX_LIST: Resource = Resource {
    name: "PrefixList",
    id: Id::Field {
        name: "PrefixListId",
        prefix: "pl-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Created",
        then: &[],
    }),
    ignore_parameters: &["IpVersion", "AddPrefixListEntry", "RemovePrefixListEntry"],
    set: &[
        ("CreationTime", ValueExpr::Now),
        (
            "IpVersion",
            ValueExpr::Match(
                &Match {
                    on: &["IpVersion"],
                    cases: &[
                        ("IPv4", ValueExpr::Json("\"IPV4\"")),
                        ("IPv6", ValueExpr::Json("\"IPV6\"")),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
        ("PrefixListType", ValueExpr::Json("\"Custom\"")),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[
        ("PrefixListStatus", ValueExpr::Field(&["Status"])),
        ("CidrBlocks", ValueExpr::Field(&["PrefixListEntries", "Cidr"])),
    ],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("ResourceNotFound.PrefixList"),
    conflict_error: None,
    quota: None,
};

/// A high-availability virtual IP address.
pub(crate) static HAVIP: Resource = Resource {
    name: "HaVip",
    id: Id::Field {
        name: "HaVipId",
        prefix: "havip-bp",
    },
    known: None,
    unique: &["VSwitchId", "IpAddress"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("AssociatedInstances", ValueExpr::List(&[])),
        ("CreateTime", ValueExpr::Now),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("VpcId", ValueExpr::Field(&["VSwitchId", "VpcId"])),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
    ],
    back_refs: &[
        BackRef {
            field: "AssociatedEipAddresses",
            resource: &EIP,
            part: Some(&["IpAddress"]),
        },
    ],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&ROUTE_ENTRY],
            error: Some("DependencyViolation.HaVipReferedByRouteEntry"),
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&EIP],
            error: Some("DependencyViolation.HaVipAssociatedWithEIP"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[
        CidrRule {
            field: "IpAddress",
            relation: CidrRelation::Inside(&[&["VSwitchId", "CidrBlock"]]),
            error: Some("InvalidIPAddress.OutOfRange"),
        },
    ],
    refers: &[
        FieldReference {
            field: &["VSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
    ],
    not_found_error: Some("InvalidHaVipId.NotFound"),
    conflict_error: Some("InvalidIPAddress.AlreadyUsed"),
    quota: None,
};

/// A region. The manual of VPC names some in its examples, and the other documents list those of all services.
pub(crate) static REGION: Resource = Resource {
    name: "Region",
    id: Id::Field {
        name: "RegionId",
        prefix: "",
    },
    known: Some(
        Known::Ids(
            &[
                "cn-qingdao",
                "cn-beijing",
                "cn-zhangjiakou",
                "cn-huhehaote",
                "cn-wulanchabu",
                "cn-hangzhou",
                "cn-shanghai",
                "cn-nanjing",
                "cn-fuzhou",
                "cn-shenzhen",
                "cn-heyuan",
                "cn-guangzhou",
                "cn-chengdu",
                "cn-hongkong",
                "ap-northeast-1",
                "ap-northeast-2",
                "ap-southeast-1",
                "ap-southeast-2",
                "ap-southeast-3",
                "ap-southeast-5",
                "ap-southeast-6",
                "ap-southeast-7",
                "ap-south-1",
                "us-east-1",
                "us-west-1",
                "eu-west-1",
                "eu-central-1",
                "me-east-1",
                "me-central-1",
                "cn-beijing-finance-1",
                "cn-hangzhou-finance",
                "cn-shanghai-finance-1",
                "cn-shenzhen-finance-1",
                "cn-beijing-gov-1",
                "cn-north-2-gov-1",
            ],
        ),
    ),
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[("LocalName", ValueExpr::Id), ("RegionEndpoint", ValueExpr::Endpoint)],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// A zone of a region. Its id is that of the region with a letter, and a hyphen between them where the region ends in a letter.
pub(crate) static ZONE: Resource = Resource {
    name: "Zone",
    id: Id::Field {
        name: "ZoneId",
        prefix: "",
    },
    known: Some(Known::Each {
        resource: &REGION,
        then: "-?[a-z]",
        listed: &["a", "b", "c"],
    }),
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("LocalName", ValueExpr::Id),
        ("ZoneType", ValueExpr::Json("\"AvailabilityZone\"")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// A reserved CIDR block of a VSwitch.
pub(crate) static VSWITCH_CIDR_RESERVATION: Resource = Resource {
    name: "VSwitchCidrReservation",
    id: Id::Field {
        name: "VSwitchCidrReservationId",
        prefix: "vcr-bp",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Assigning",
        then: &[("Assigned", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("CreationTime", ValueExpr::Now),
        ("Type", ValueExpr::Field(&["VSwitchCidrReservationType"])),
        ("VpcId", ValueExpr::Field(&["VSwitchId", "VpcId"])),
        ("AssignedCidrCount", ValueExpr::Json("0")),
        ("Tags", ValueExpr::Field(&["Tag"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[
        CidrRule {
            field: "VSwitchCidrReservationCidr",
            relation: CidrRelation::Disjoint(&["VSwitchId"]),
            error: Some("OperationFailed.VSwitchCidrReservationCidr"),
        },
    ],
    refers: &[
        FieldReference {
            field: &["VSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["VpcId"],
            to: &VPC,
        },
    ],
    not_found_error: Some("ResourceNotFound.CidrReservation"),
    conflict_error: None,
    quota: Some(Quota {
        limit: 10,
        per: Some(&VSWITCH),
        with: &[],
        error: "QuotaExceeded.CidrReservationCount",
    }),
};
