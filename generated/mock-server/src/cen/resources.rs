// Written by `cargo xtask gen` from the specs. Do not edit.

//! The resources.

#[allow(unused_imports, reason = "not every service has every kind of resource")]
use aliyun_api_mock_runtime::{
    BackRef, Blocker, CidrRelation, CidrRule, Id, ForEach, Known, Match, Part, Quota,
    RefCount, FieldReference, Resource, States, Untie, ValueExpr,
};

/// An instance that connects the private networks attached to it.
pub(crate) static CEN_INSTANCE: Resource = Resource {
    name: "CenInstance",
    id: Id::Field {
        name: "CenId",
        prefix: "cen-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Active", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("CreationTime", ValueExpr::Now),
        ("Ipv6Level", ValueExpr::Json("\"DISABLED\"")),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
    ],
    back_refs: &[
        BackRef {
            field: "CenBandwidthPackageIds",
            resource: &CEN_BANDWIDTH_PACKAGE,
            part: None,
        },
    ],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&CEN_BANDWIDTH_PACKAGE],
            error: None,
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&CHILD_INSTANCE],
            error: None,
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&TRANSIT_ROUTER_VPC_ATTACHMENT],
            error: None,
            with: &[],
            unless: None,
        },
    ],
    cascade: &[&TRANSIT_ROUTER, &INTER_REGION_BANDWIDTH],
    unties: &[],
    cidr_rules: &[],
    refers: &[],
    not_found_error: Some("InvalidCenId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A network that is attached to a CEN instance.
pub(crate) static CHILD_INSTANCE: Resource = Resource {
    name: "ChildInstance",
    id: Id::Key(&["CenId", "ChildInstanceId"]),
    known: None,
    unique: &["ChildInstanceId"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Attaching",
        then: &[("Attached", 3000)],
    }),
    ignore_parameters: &[],
    set: &[("ChildInstanceAttachTime", ValueExpr::Now)],
    back_refs: &[],
    ref_counts: &[],
    derived: &[
        (
            "ChildInstanceName",
            ValueExpr::Match(
                &Match {
                    on: &["ChildInstanceType"],
                    cases: &[("VPC", ValueExpr::Field(&["ChildInstanceId", "VpcName"]))],
                    absent: None,
                    otherwise: Some(ValueExpr::Field(&["ChildInstanceId", "Name"])),
                },
            ),
        ),
        (
            "ChildInstanceAttributes",
            ValueExpr::Object(
                &[
                    ("CidrBlock", ValueExpr::Field(&["ChildInstanceId", "CidrBlock"])),
                    (
                        "SecondaryCidrBlocks",
                        ValueExpr::Field(&["ChildInstanceId", "SecondaryCidrBlocks"]),
                    ),
                    (
                        "Ipv6CidrBlock",
                        ValueExpr::Field(&["ChildInstanceId", "Ipv6CidrBlock"]),
                    ),
                    (
                        "Ipv6CidrBlocks",
                        ValueExpr::Field(&["ChildInstanceId", "Ipv6CidrBlocks"]),
                    ),
                ],
            ),
        ),
    ],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["CenId"],
            to: &CEN_INSTANCE,
        },
        FieldReference {
            field: &["ChildInstanceId"],
            to: &crate::vpc::resources::VPC,
        },
        FieldReference {
            field: &["ChildInstanceId"],
            to: &crate::vpc::resources::VIRTUAL_BORDER_ROUTER,
        },
    ],
    not_found_error: None,
    conflict_error: Some("InvalidOperation.ChildInstanceAlreadyAttached"),
    quota: None,
};

/// Prepaid bandwidth between two areas.
pub(crate) static CEN_BANDWIDTH_PACKAGE: Resource = Resource {
    name: "CenBandwidthPackage",
    id: Id::Field {
        name: "CenBandwidthPackageId",
        prefix: "cenbwp-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Idle",
        then: &[],
    }),
    ignore_parameters: &["GeographicRegionAId", "GeographicRegionBId"],
    set: &[
        ("CenBandwidthPackageOrderId", ValueExpr::Order),
        ("ResourceGroupId", ValueExpr::Json("\"rg-acfmy45w7w2cdxa\"")),
        (
            "IsCrossBorder",
            ValueExpr::Match(
                &Match {
                    on: &["GeographicRegionAId"],
                    cases: &[
                        (
                            "China",
                            ValueExpr::Match(
                                &Match {
                                    on: &["GeographicRegionBId"],
                                    cases: &[("China", ValueExpr::Json("false"))],
                                    absent: None,
                                    otherwise: Some(ValueExpr::Json("true")),
                                },
                            ),
                        ),
                    ],
                    absent: None,
                    otherwise: Some(
                        ValueExpr::Match(
                            &Match {
                                on: &["GeographicRegionBId"],
                                cases: &[("China", ValueExpr::Json("true"))],
                                absent: None,
                                otherwise: Some(ValueExpr::Json("false")),
                            },
                        ),
                    ),
                },
            ),
        ),
        (
            "GeographicSpanId",
            ValueExpr::Match(
                &Match {
                    on: &["GeographicRegionAId"],
                    cases: &[
                        (
                            "China",
                            ValueExpr::Match(
                                &Match {
                                    on: &["GeographicRegionBId"],
                                    cases: &[
                                        ("China", ValueExpr::Json("\"china_china\"")),
                                        (
                                            "North-America",
                                            ValueExpr::Json("\"north-america_china\""),
                                        ),
                                        ("Asia-Pacific", ValueExpr::Json("\"china_asia-pacific\"")),
                                    ],
                                    absent: None,
                                    otherwise: Some(ValueExpr::Field(&["GeographicSpanId"])),
                                },
                            ),
                        ),
                        (
                            "North-America",
                            ValueExpr::Match(
                                &Match {
                                    on: &["GeographicRegionBId"],
                                    cases: &[
                                        ("China", ValueExpr::Json("\"north-america_china\"")),
                                    ],
                                    absent: None,
                                    otherwise: Some(ValueExpr::Field(&["GeographicSpanId"])),
                                },
                            ),
                        ),
                        (
                            "Asia-Pacific",
                            ValueExpr::Match(
                                &Match {
                                    on: &["GeographicRegionBId"],
                                    cases: &[
                                        ("China", ValueExpr::Json("\"china_asia-pacific\"")),
                                    ],
                                    absent: None,
                                    otherwise: Some(ValueExpr::Field(&["GeographicSpanId"])),
                                },
                            ),
                        ),
                    ],
                    absent: None,
                    otherwise: Some(ValueExpr::Field(&["GeographicSpanId"])),
                },
            ),
        ),
        (
            "GeographicRegionAId",
            ValueExpr::Match(
                &Match {
                    on: &["GeographicRegionAId"],
                    cases: &[
                        ("China", ValueExpr::Json("\"china\"")),
                        ("North-America", ValueExpr::Json("\"north-america\"")),
                        ("Asia-Pacific", ValueExpr::Json("\"asia-pacific\"")),
                        ("Europe", ValueExpr::Json("\"europe\"")),
                        ("Australia", ValueExpr::Json("\"australia\"")),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
        (
            "GeographicRegionBId",
            ValueExpr::Match(
                &Match {
                    on: &["GeographicRegionBId"],
                    cases: &[
                        ("China", ValueExpr::Json("\"china\"")),
                        ("North-America", ValueExpr::Json("\"north-america\"")),
                        ("Asia-Pacific", ValueExpr::Json("\"asia-pacific\"")),
                        ("Europe", ValueExpr::Json("\"europe\"")),
                        ("Australia", ValueExpr::Json("\"australia\"")),
                    ],
                    absent: None,
                    otherwise: None,
                },
            ),
        ),
        ("BusinessStatus", ValueExpr::Json("\"Normal\"")),
        ("CenIds", ValueExpr::List(&[])),
        ("CreationTime", ValueExpr::Now),
        ("HasReservationData", ValueExpr::Json("\"false\"")),
        ("Tags", ValueExpr::Field(&["Tag"])),
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
            field: &["CenIds"],
            to: &CEN_INSTANCE,
        },
    ],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// The bandwidth between two regions of a CEN instance.
pub(crate) static INTER_REGION_BANDWIDTH: Resource = Resource {
    name: "InterRegionBandwidth",
    id: Id::Key(&["CenId", "LocalRegionId", "OppositeRegionId"]),
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[("Status", ValueExpr::Json("\"Active\""))],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["CenId"],
            to: &CEN_INSTANCE,
        },
        FieldReference {
            field: &["BandwidthPackageId"],
            to: &CEN_BANDWIDTH_PACKAGE,
        },
    ],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// The router of a CEN instance in a region.
pub(crate) static TRANSIT_ROUTER: Resource = Resource {
    name: "TransitRouter",
    id: Id::Field {
        name: "TransitRouterId",
        prefix: "tr-",
    },
    known: None,
    unique: &["CenId", "RegionId"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Active", 3000)],
    }),
    ignore_parameters: &[],
    set: &[("CreationTime", ValueExpr::Now), ("Tags", ValueExpr::Field(&["Tag"]))],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&TRANSIT_ROUTER_VPC_ATTACHMENT],
            error: None,
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["CenId"],
            to: &CEN_INSTANCE,
        },
    ],
    not_found_error: Some("InvalidTransitRouterId.NotFound"),
    conflict_error: Some("InstanceExist.TransitRouterInstance"),
    quota: None,
};

/// The connection of a VPC to a transit router of the Enterprise Edition.
pub(crate) static TRANSIT_ROUTER_VPC_ATTACHMENT: Resource = Resource {
    name: "TransitRouterVpcAttachment",
    id: Id::Field {
        name: "TransitRouterAttachmentId",
        prefix: "tr-attach-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Attaching",
        then: &[("Attached", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("CenId", ValueExpr::Field(&["TransitRouterId", "CenId"])),
        ("CreationTime", ValueExpr::Now),
        ("OrderType", ValueExpr::Json("\"PayByCenOwner\"")),
        ("ResourceType", ValueExpr::Json("\"VPC\"")),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("RegionId", ValueExpr::Field(&["TransitRouterId", "RegionId"])),
        ("VpcRegionId", ValueExpr::Field(&["RegionId"])),
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
            field: &["CenId"],
            to: &CEN_INSTANCE,
        },
        FieldReference {
            field: &["TransitRouterId"],
            to: &TRANSIT_ROUTER,
        },
        FieldReference {
            field: &["VpcId"],
            to: &crate::vpc::resources::VPC,
        },
        FieldReference {
            field: &["ZoneMappings", "VSwitchId"],
            to: &crate::vpc::resources::VSWITCH,
        },
    ],
    not_found_error: Some("InvalidTransitRouterAttachmentId.NotFound"),
    conflict_error: None,
    quota: None,
};
