//! The resources of the small service with VPCs.

use aliyun_api_mock_runtime::{BackRef, Blocker, FieldReference, Id, Part, Quota, Resource, States, ValueExpr};

use super::tables::resource;

pub(super) static VPC: Resource = resource!("Vpc", Id::Field { name: "VpcId", prefix: "vpc-bp" },
    co_creates: &[
        Part { resource: &V_ROUTER, field: Some("VRouterId"), each: None, when: &[], with: &[] },
        Part { resource: &ROUTE_TABLE, field: Some("RouteTableId"), each: None, when: &[], with: &[] },
    ],
    states: Some(States { field: "Status", start: "Pending", then: &[("Available", 3_000)] }),
    set: &[
        ("IsDefault", ValueExpr::Json("false")),
        ("CreationTime", ValueExpr::Now),
        ("VpcName", ValueExpr::Id),
        ("RouterTableIds", ValueExpr::List(&[ValueExpr::Field(&["RouteTableId"])])),
    ],
    back_refs: &[BackRef { field: "VSwitchIds", resource: &V_SWITCH, part: None }],
    blocked_by: &[
        Blocker { path: &[&ROUTE_TABLE], error: Some("DependencyViolation.RouteTable"), with: &[], unless: None },
        Blocker { path: &[&V_SWITCH], error: Some("DependencyViolation.VSwitch"), with: &[], unless: None },
    ],
    not_found_error: Some("InvalidVpcId.NotFound"),
    quota: Some(Quota { limit: 5, per: None, with: &[], error: "QuotaExceeded.Vpc" }),
);
pub(super) static V_SWITCH: Resource = resource!("VSwitch", Id::Field { name: "VSwitchId", prefix: "vsw-bp" },
    refers: &[FieldReference { field: &["VpcId"], to: &VPC }],
    quota: Some(Quota { limit: 3, per: Some(&VPC), with: &[], error: "QuotaExceeded.VSwitch" }),
);
pub(super) static ROUTE_TABLE: Resource = resource!("RouteTable", Id::Field { name: "RouteTableId", prefix: "vtb-" },
    set: &[("RouteTableType", ValueExpr::Json(r#""System""#))],
    refers: &[FieldReference { field: &["VpcId"], to: &VPC }],
);
pub(super) static EIP: Resource = resource!("Eip", Id::Field { name: "AllocationId", prefix: "eip-bp" },
    states: Some(States { field: "Status", start: "Available", then: &[] }),
);
/// Of a service that the server is not given: it has ids and no objects.
static V_ROUTER: Resource = resource!("VRouter", Id::Field { name: "VRouterId", prefix: "vrt-" });
