// Written by `cargo xtask gen` from the specs. Do not edit.

//! The resources.

#[allow(unused_imports, reason = "not every service has every kind of resource")]
use aliyun_api_mock_runtime::{Fill, Quota, Resource, States};

pub(super) static RESOURCES: &[Resource] = &[
    Resource {
        name: "Vpc",
        id: "VpcId",
        prefix: "vpc-bp",
        creates: &[
            ("VRouter", "vrt-bp", "VRouterId"),
            ("RouteTable", "vtb-bp", "RouteTableId"),
        ],
        states: Some(States {
            field: "Status",
            start: "Pending",
            then: &[("Available", 3000)],
        }),
        set: &[
            ("IsDefault", Fill::Json("false")),
            ("CreationTime", Fill::Now),
            ("RouterTableIds", Fill::List(&[Fill::Field("RouteTableId")])),
            ("UserCidrs", Fill::Field("UserCidr")),
        ],
        lists: &[("VSwitchIds", "VSwitch"), ("NatGatewayIds", "NatGateway")],
        blocked_by: &[
            ("VSwitch", "DependencyViolation.VSwitch"),
            ("NatGateway", "DependencyViolation.NatGateway"),
        ],
        refers: &[
            ("NatGatewayIds", "vpc", "NatGateway"),
            ("RouterTableIds", "vpc", "RouteTable"),
            ("VRouterId", "vpc", "VRouter"),
            ("VSwitchIds", "vpc", "VSwitch"),
        ],
        missing: Some("InvalidVpcId.NotFound"),
        quota: None,
    },
    Resource {
        name: "VSwitch",
        id: "VSwitchId",
        prefix: "vsw-bp",
        creates: &[],
        states: Some(States {
            field: "Status",
            start: "Pending",
            then: &[("Available", 3000)],
        }),
        set: &[("IsDefault", Fill::Json("false")), ("CreationTime", Fill::Now)],
        lists: &[],
        blocked_by: &[],
        refers: &[("VpcId", "vpc", "Vpc")],
        missing: Some("InvalidVSwitchId.NotFound"),
        quota: Some(Quota {
            limit: 24,
            per: Some("Vpc"),
            error: "QuotaExceeded.VSwitch",
        }),
    },
    Resource {
        name: "NatGateway",
        id: "NatGatewayId",
        prefix: "ngw-bp",
        creates: &[],
        states: None,
        set: &[("Name", Fill::Id)],
        lists: &[],
        blocked_by: &[],
        refers: &[("VpcId", "vpc", "Vpc")],
        missing: Some("InvalidNatGatewayId.NotFound"),
        quota: None,
    },
    Resource {
        name: "VRouter",
        id: "VRouterId",
        prefix: "vrt-bp",
        creates: &[],
        states: None,
        set: &[],
        lists: &[],
        blocked_by: &[],
        refers: &[],
        missing: None,
        quota: None,
    },
    Resource {
        name: "RouteTable",
        id: "RouteTableId",
        prefix: "vtb-bp",
        creates: &[],
        states: None,
        set: &[],
        lists: &[],
        blocked_by: &[],
        refers: &[],
        missing: None,
        quota: None,
    },
];
