// Written by `cargo xtask gen` from the specs. Do not edit.

//! The resources.

#[allow(unused_imports, reason = "not every service has every kind of resource")]
use aliyun_api_mock_runtime::{Fill, Id, Quota, Resource, Shown, States};

pub(super) static RESOURCES: &[Resource] = &[
    Resource {
        name: "Vpc",
        id: Id::Field {
            name: "VpcId",
            prefix: "vpc-bp",
        },
        creates: &[
            ("VRouter", "vrt-bp", "VRouterId"),
            ("RouteTable", "vtb-bp", "RouteTableId"),
        ],
        states: Some(States {
            field: "Status",
            start: "Pending",
            then: &[("Available", 3000)],
        }),
        skip: &[],
        set: &[
            ("IsDefault", Fill::Json("false")),
            ("CreationTime", Fill::Now),
            ("RouterTableIds", Fill::List(&[Fill::Field("RouteTableId")])),
            ("UserCidrs", Fill::Field("UserCidr")),
        ],
        lists: &[
            Shown {
                field: "VSwitchIds",
                resource: "VSwitch",
                part: None,
            },
            Shown {
                field: "NatGatewayIds",
                resource: "NatGateway",
                part: None,
            },
        ],
        counts: &[],
        blocked_by: &[
            ("VSwitch", "DependencyViolation.VSwitch"),
            ("NatGateway", "DependencyViolation.NatGateway"),
        ],
        refers: &[
            ("RouterTableIds", "vpc", "RouteTable"),
            ("VRouterId", "vpc", "VRouter"),
        ],
        missing: Some("InvalidVpcId.NotFound"),
        exists: None,
        quota: None,
    },
    Resource {
        name: "VSwitch",
        id: Id::Field {
            name: "VSwitchId",
            prefix: "vsw-bp",
        },
        creates: &[],
        states: Some(States {
            field: "Status",
            start: "Pending",
            then: &[("Available", 3000)],
        }),
        skip: &[],
        set: &[("IsDefault", Fill::Json("false")), ("CreationTime", Fill::Now)],
        lists: &[],
        counts: &[],
        blocked_by: &[],
        refers: &[
            ("VpcId", "vpc", "Vpc"),
            ("RouteTable.RouteTableId", "vpc", "RouteTable"),
        ],
        missing: Some("InvalidVSwitchId.NotFound"),
        exists: None,
        quota: Some(Quota {
            limit: 24,
            per: Some("Vpc"),
            error: "QuotaExceeded.VSwitch",
        }),
    },
    Resource {
        name: "NatGateway",
        id: Id::Field {
            name: "NatGatewayId",
            prefix: "ngw-bp",
        },
        creates: &[],
        states: None,
        skip: &[],
        set: &[("Name", Fill::Id)],
        lists: &[],
        counts: &[],
        blocked_by: &[],
        refers: &[("VpcId", "vpc", "Vpc")],
        missing: Some("InvalidNatGatewayId.NotFound"),
        exists: None,
        quota: None,
    },
    Resource {
        name: "VRouter",
        id: Id::Field {
            name: "VRouterId",
            prefix: "vrt-bp",
        },
        creates: &[],
        states: None,
        skip: &[],
        set: &[],
        lists: &[],
        counts: &[],
        blocked_by: &[],
        refers: &[],
        missing: None,
        exists: None,
        quota: None,
    },
    Resource {
        name: "RouteTable",
        id: Id::Field {
            name: "RouteTableId",
            prefix: "vtb-bp",
        },
        creates: &[],
        states: None,
        skip: &[],
        set: &[],
        lists: &[],
        counts: &[],
        blocked_by: &[],
        refers: &[],
        missing: None,
        exists: None,
        quota: None,
    },
];
