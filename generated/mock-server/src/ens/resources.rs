// Written by `cargo xtask gen` from the specs. Do not edit.

//! The resources.

#[allow(unused_imports, reason = "not every service has every kind of resource")]
use aliyun_api_mock_runtime::{
    BackRef, Blocker, CidrRelation, CidrRule, Id, ForEach, Known, Match, Part, Quota,
    RefCount, FieldReference, Resource, States, Untie, ValueExpr,
};

/// A virtual machine at an edge node.
pub(crate) static INSTANCE: Resource = Resource {
    name: "Instance",
    id: Id::Field {
        name: "InstanceId",
        prefix: "i-",
    },
    known: None,
    unique: &[],
    co_creates: &[
        Part {
            resource: &DISK,
            field: Some("SystemDiskId"),
            each: None,
            when: &[],
            with: &[
                ("InstanceId", ValueExpr::Id),
                ("EnsRegionId", ValueExpr::Field(&["EnsRegionId"])),
                ("Category", ValueExpr::Field(&["SystemDiskCategory"])),
                ("Size", ValueExpr::Field(&["SystemDisk", "Size"])),
                ("Type", ValueExpr::Json("\"1\"")),
                ("Portable", ValueExpr::Json("false")),
                ("DeleteWithInstance", ValueExpr::Json("true")),
            ],
        },
        Part {
            resource: &DISK,
            field: None,
            each: Some(ForEach::Parameter("DataDisk")),
            when: &[],
            with: &[
                ("InstanceId", ValueExpr::Id),
                ("EnsRegionId", ValueExpr::Field(&["EnsRegionId"])),
                ("Category", ValueExpr::Field(&["Category"])),
                (
                    "Size",
                    ValueExpr::Product(
                        &[ValueExpr::Field(&["Size"]), ValueExpr::Json("1024")],
                    ),
                ),
                ("Encrypted", ValueExpr::Field(&["Encrypted"])),
                ("EncryptedKeyId", ValueExpr::Field(&["KMSKeyId"])),
                ("Type", ValueExpr::Json("\"2\"")),
                ("Portable", ValueExpr::Json("true")),
                ("DeleteWithInstance", ValueExpr::Json("true")),
            ],
        },
    ],
    states: Some(States {
        field: "Status",
        start: "Running",
        then: &[],
    }),
    ignore_parameters: &[
        "SystemDisk",
        "DataDisk",
        "Quantity",
        "Amount",
        "NetWorkId",
        "VSwitchId",
        "PrivateIpAddress",
        "SecurityId",
        "Tag",
    ],
    set: &[
        ("CreationTime", ValueExpr::Now),
        (
            "InstanceResourceType",
            ValueExpr::Match(
                &Match {
                    on: &["InstanceChargeType"],
                    cases: &[("PostPaid", ValueExpr::Json("\"EnsPostPaidInstance\""))],
                    absent: None,
                    otherwise: Some(ValueExpr::Json("\"EnsInstance\"")),
                },
            ),
        ),
        ("SpecName", ValueExpr::Field(&["InstanceType"])),
        ("InstanceName", ValueExpr::Id),
        ("OrderId", ValueExpr::Order),
        (
            "NetworkAttributes",
            ValueExpr::Object(
                &[
                    ("VSwitchId", ValueExpr::Field(&["VSwitchId"])),
                    (
                        "NetworkId",
                        ValueExpr::Match(
                            &Match {
                                on: &["NetWorkId"],
                                cases: &[],
                                absent: Some(ValueExpr::Field(&["VSwitchId", "NetworkId"])),
                                otherwise: Some(ValueExpr::Field(&["NetWorkId"])),
                            },
                        ),
                    ),
                    (
                        "PrivateIpAddress",
                        ValueExpr::List(&[ValueExpr::Field(&["PrivateIpAddress"])]),
                    ),
                ],
            ),
        ),
        ("SecurityGroupIds", ValueExpr::List(&[ValueExpr::Field(&["SecurityId"])])),
        ("SystemDiskCategory", ValueExpr::Field(&["SystemDisk", "Category"])),
        (
            "SystemDisk",
            ValueExpr::Object(
                &[
                    ("DiskId", ValueExpr::Field(&["SystemDiskId"])),
                    ("uuid", ValueExpr::Field(&["SystemDiskId"])),
                    ("disk_type", ValueExpr::Json("\"system\"")),
                    (
                        "Size",
                        ValueExpr::Product(
                            &[
                                ValueExpr::Field(&["SystemDisk", "Size"]),
                                ValueExpr::Json("1024"),
                            ],
                        ),
                    ),
                    (
                        "storage",
                        ValueExpr::Product(
                            &[
                                ValueExpr::Field(&["SystemDisk", "Size"]),
                                ValueExpr::Json("1024"),
                            ],
                        ),
                    ),
                    (
                        "Category",
                        ValueExpr::Match(
                            &Match {
                                on: &["SystemDisk", "Category"],
                                cases: &[
                                    ("cloud_efficiency", ValueExpr::Json("\"pangu\"")),
                                    ("local_hdd", ValueExpr::Json("\"local_hdd\"")),
                                    ("local_ssd", ValueExpr::Json("\"file\"")),
                                ],
                                absent: None,
                                otherwise: Some(
                                    ValueExpr::Field(&["SystemDisk", "Category"]),
                                ),
                            },
                        ),
                    ),
                ],
            ),
        ),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("DeletionProtection", ValueExpr::Json("false")),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[
        Untie {
            resource: &DISK,
            clear: &["InstanceId"],
            set: &[
                ("DeleteWithInstance", ValueExpr::Json("false")),
                ("Status", ValueExpr::Json("\"Available\"")),
            ],
        },
        Untie {
            resource: &EIP,
            clear: &["InstanceId", "InstanceType"],
            set: &[
                ("Standby", ValueExpr::Json("false")),
                ("Status", ValueExpr::Json("\"Available\"")),
            ],
        },
    ],
    cidr_rules: &[
        CidrRule {
            field: "PrivateIpAddress",
            relation: CidrRelation::Inside(&[&["VSwitchId", "CidrBlock"]]),
            error: Some("InvalidPrivateIpAddress"),
        },
    ],
    refers: &[
        FieldReference {
            field: &["ImageId"],
            to: &IMAGE,
        },
        FieldReference {
            field: &["VSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["NetWorkId"],
            to: &NETWORK,
        },
        FieldReference {
            field: &["SecurityId"],
            to: &SECURITY_GROUP,
        },
        FieldReference {
            field: &["DataDisk", "DiskId"],
            to: &DISK,
        },
        FieldReference {
            field: &["SecurityGroupIds"],
            to: &SECURITY_GROUP,
        },
        FieldReference {
            field: &["SystemDisk", "DiskId"],
            to: &DISK,
        },
        FieldReference {
            field: &["NetworkAttributes", "NetworkId"],
            to: &NETWORK,
        },
        FieldReference {
            field: &["NetworkAttributes", "VSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["NetworkInterfaces", "NetworkInterfaceId"],
            to: &NETWORK_INTERFACE,
        },
    ],
    not_found_error: Some("InstanceNotFound"),
    conflict_error: None,
    quota: None,
};

/// An edge private network. It can be deleted if it has no VSwitches and no instances.
pub(crate) static EPN_INSTANCE: Resource = Resource {
    name: "EpnInstance",
    id: Id::Field {
        name: "EPNInstanceId",
        prefix: "epn-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Running",
        then: &[],
    }),
    ignore_parameters: &[],
    set: &[("CreationTime", ValueExpr::Now), ("ModifyTime", ValueExpr::Now)],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["Instances", "InstanceId"],
            to: &INSTANCE,
        },
        FieldReference {
            field: &["VSwitches", "VSwitchId"],
            to: &VSWITCH,
        },
    ],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// A group of instances with common traffic rules.
pub(crate) static SECURITY_GROUP: Resource = Resource {
    name: "SecurityGroup",
    id: Id::Field {
        name: "SecurityGroupId",
        prefix: "sg-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[("CreationTime", ValueExpr::Now)],
    back_refs: &[
        BackRef {
            field: "InstanceIds",
            resource: &INSTANCE,
            part: None,
        },
    ],
    ref_counts: &[
        RefCount {
            field: "InstanceCount",
            resource: &INSTANCE,
        },
    ],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&INSTANCE],
            error: Some("DependencyViolation"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["NetworkInterfaceIds"],
            to: &NETWORK_INTERFACE,
        },
    ],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// A private network at an edge node.
pub(crate) static NETWORK: Resource = Resource {
    name: "Network",
    id: Id::Field {
        name: "NetworkId",
        prefix: "n-",
    },
    known: None,
    unique: &[],
    co_creates: &[
        Part {
            resource: &ROUTE_TABLE,
            field: Some("RouterTableId"),
            each: None,
            when: &[],
            with: &[],
        },
    ],
    states: Some(States {
        field: "Status",
        start: "Pending",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("CreatedTime", ValueExpr::Now),
        ("RouteTableId", ValueExpr::Field(&["RouterTableId"])),
        ("RouteTableIds", ValueExpr::List(&[ValueExpr::Field(&["RouterTableId"])])),
        ("Tags", ValueExpr::Field(&["Tag"])),
    ],
    back_refs: &[
        BackRef {
            field: "VSwitchIds",
            resource: &VSWITCH,
            part: None,
        },
        BackRef {
            field: "InstanceIds",
            resource: &INSTANCE,
            part: None,
        },
        BackRef {
            field: "LoadBalancerIds",
            resource: &LOAD_BALANCER,
            part: None,
        },
    ],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&VSWITCH],
            error: Some("DependencyViolation.VSwitch"),
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["RouterTableId"],
            to: &ROUTE_TABLE,
        },
        FieldReference {
            field: &["NetworkAclId"],
            to: &NETWORK_ACL,
        },
        FieldReference {
            field: &["GatewayRouteTableId"],
            to: &ROUTE_TABLE,
        },
        FieldReference {
            field: &["RouteTableId"],
            to: &ROUTE_TABLE,
        },
        FieldReference {
            field: &["RouteTableIds"],
            to: &ROUTE_TABLE,
        },
        FieldReference {
            field: &["NatGatewayIds"],
            to: &NAT_GATEWAY,
        },
        FieldReference {
            field: &["NetworkInterfaceIds"],
            to: &NETWORK_INTERFACE,
        },
        FieldReference {
            field: &["HaVipIds"],
            to: &HAVIP,
        },
    ],
    not_found_error: Some("InvalidNetworkId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// A subnet of a network.
pub(crate) static VSWITCH: Resource = Resource {
    name: "VSwitch",
    id: Id::Field {
        name: "VSwitchId",
        prefix: "vsw-",
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
        ("CreatedTime", ValueExpr::Now),
        ("Tags", ValueExpr::Field(&["Tag"])),
        ("FreeIpCount", ValueExpr::HostCount(&ValueExpr::Field(&["CidrBlock"]))),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[
        Blocker {
            path: &[&INSTANCE],
            error: None,
            with: &[],
            unless: None,
        },
        Blocker {
            path: &[&LOAD_BALANCER],
            error: None,
            with: &[],
            unless: None,
        },
    ],
    cascade: &[],
    unties: &[],
    cidr_rules: &[
        CidrRule {
            field: "CidrBlock",
            relation: CidrRelation::Inside(&[&["NetworkId", "CidrBlock"]]),
            error: None,
        },
    ],
    refers: &[
        FieldReference {
            field: &["NetworkId"],
            to: &NETWORK,
        },
    ],
    not_found_error: Some("InvalidVSwitchId.NotFound"),
    conflict_error: None,
    quota: None,
};

/// The image of an instance, public or custom.
pub(crate) static IMAGE: Resource = Resource {
    name: "Image",
    id: Id::Field {
        name: "ImageId",
        prefix: "m-",
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

/// An image that an account made of an instance or of a snapshot.
pub(crate) static CUSTOM_IMAGE: Resource = Resource {
    name: "CustomImage",
    id: Id::Field {
        name: "ImageId",
        prefix: "m-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Packing", 1000), ("Uploading", 1000), ("Available", 1000)],
    }),
    ignore_parameters: &[],
    set: &[
        ("CreationTime", ValueExpr::Now),
        ("ImageOwnerAlias", ValueExpr::Json("\"self\"")),
        ("Architecture", ValueExpr::Json("\"x86_64\"")),
        ("ComputeType", ValueExpr::Json("\"ens_vm\"")),
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
            field: &["InstanceId"],
            to: &INSTANCE,
        },
        FieldReference {
            field: &["SnapshotId"],
            to: &SNAPSHOT,
        },
        FieldReference {
            field: &["DiskDeviceMappings", "imageId"],
            to: &IMAGE,
        },
    ],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};

/// A cloud disk or local disk of an instance or for one.
pub(crate) static DISK: Resource = Resource {
    name: "Disk",
    id: Id::Field {
        name: "DiskId",
        prefix: "d-",
    },
    known: None,
    unique: &["DiskId"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Available", 3000)],
    }),
    ignore_parameters: &["Size"],
    set: &[
        (
            "Status",
            ValueExpr::Match(
                &Match {
                    on: &["InstanceId"],
                    cases: &[],
                    absent: Some(ValueExpr::Json("\"Creating\"")),
                    otherwise: Some(ValueExpr::Json("\"In-use\"")),
                },
            ),
        ),
        ("CreationTime", ValueExpr::Now),
        (
            "DiskChargeType",
            ValueExpr::Match(
                &Match {
                    on: &["InstanceChargeType"],
                    cases: &[("PostPaid", ValueExpr::Json("\"postpay\""))],
                    absent: None,
                    otherwise: Some(ValueExpr::Json("\"prepay\"")),
                },
            ),
        ),
        ("Type", ValueExpr::Json("\"2\"")),
        ("Portable", ValueExpr::Json("true")),
        ("Encrypted", ValueExpr::Json("false")),
        ("EncryptedKeyId", ValueExpr::Field(&["KMSKeyId"])),
        ("DeleteWithInstance", ValueExpr::Json("false")),
        ("InstanceIds", ValueExpr::List(&[ValueExpr::Id])),
        (
            "Size",
            ValueExpr::Product(&[ValueExpr::Field(&["Size"]), ValueExpr::Json("1024")]),
        ),
        ("Tags", ValueExpr::Field(&["Tag"])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[("InstanceName", ValueExpr::Field(&["InstanceId", "InstanceName"]))],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["SnapshotId"],
            to: &SNAPSHOT,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &INSTANCE,
        },
    ],
    not_found_error: Some("InstanceIdNotFound"),
    conflict_error: None,
    quota: None,
};

/// A copy of a disk at a moment.
pub(crate) static SNAPSHOT: Resource = Resource {
    name: "Snapshot",
    id: Id::Field {
        name: "SnapshotId",
        prefix: "sp-",
    },
    known: None,
    unique: &["SnapshotId"],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "creating",
        then: &[("available", 3000)],
    }),
    ignore_parameters: &["DiskId"],
    set: &[
        ("OrderId", ValueExpr::Order),
        ("CreationTime", ValueExpr::Now),
        ("InstanceId", ValueExpr::Field(&["DiskId", "InstanceId"])),
        ("SourceDiskId", ValueExpr::Field(&["DiskId"])),
        ("SourceDiskType", ValueExpr::Field(&["DiskId", "Type"])),
        ("SourceDiskCategory", ValueExpr::Field(&["DiskId", "Category"])),
        ("SnapShotId", ValueExpr::List(&[ValueExpr::Id])),
    ],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[
        Untie {
            resource: &CUSTOM_IMAGE,
            clear: &["SnapshotId"],
            set: &[],
        },
    ],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["DiskId"],
            to: &DISK,
        },
        FieldReference {
            field: &["SourceSnapshotId"],
            to: &SNAPSHOT,
        },
    ],
    not_found_error: Some("SnapshotIdNotFound"),
    conflict_error: None,
    quota: None,
};

/// A network interface of an instance.
pub(crate) static NETWORK_INTERFACE: Resource = Resource {
    name: "NetworkInterface",
    id: Id::Field {
        name: "NetworkInterfaceId",
        prefix: "eni-",
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

/// An SSH key pair for the login to instances. Its name is its id.
pub(crate) static KEY_PAIR: Resource = Resource {
    name: "KeyPair",
    id: Id::Field {
        name: "KeyPairName",
        prefix: "",
    },
    known: None,
    unique: &["KeyPairId"],
    co_creates: &[],
    states: None,
    ignore_parameters: &[],
    set: &[
        ("CreationTime", ValueExpr::Now),
        ("KeyPairId", ValueExpr::Id),
        ("KeyPairFingerPrint", ValueExpr::Fingerprint),
        (
            "PrivateKeyBody",
            ValueExpr::Match(
                &Match {
                    on: &["PublicKeyBody"],
                    cases: &[],
                    absent: Some(ValueExpr::PrivateKey),
                    otherwise: Some(ValueExpr::Field(&["PrivateKeyBody"])),
                },
            ),
        ),
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
    conflict_error: Some("PubKeyNameExisted"),
    quota: None,
};

/// A list of rules for the traffic of a network.
pub(crate) static NETWORK_ACL: Resource = Resource {
    name: "NetworkAcl",
    id: Id::Field {
        name: "NetworkAclId",
        prefix: "nacl-",
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

/// A NAT gateway of a network.
pub(crate) static NAT_GATEWAY: Resource = Resource {
    name: "NatGateway",
    id: Id::Field {
        name: "NatGatewayId",
        prefix: "nat-",
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

/// A high-availability virtual address of a VSwitch.
pub(crate) static HAVIP: Resource = Resource {
    name: "HaVip",
    id: Id::Field {
        name: "HaVipId",
        prefix: "havip-",
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

/// The table of routes of a network.
pub(crate) static ROUTE_TABLE: Resource = Resource {
    name: "RouteTable",
    id: Id::Field {
        name: "RouterTableId",
        prefix: "rtb-",
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

/// A public address of an edge node for an instance or a load balancer.
pub(crate) static EIP: Resource = Resource {
    name: "Eip",
    id: Id::Field {
        name: "AllocationId",
        prefix: "eip-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Available",
        then: &[],
    }),
    ignore_parameters: &["InstanceId"],
    set: &[
        ("ChargeType", ValueExpr::Field(&["InstanceChargeType"])),
        ("AllocationTime", ValueExpr::Now),
        ("IpAddress", ValueExpr::Address),
        ("Standby", ValueExpr::Json("false")),
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
            field: &["InstanceId"],
            to: &INSTANCE,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &LOAD_BALANCER,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &NAT_GATEWAY,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &NETWORK_INTERFACE,
        },
        FieldReference {
            field: &["InstanceId"],
            to: &HAVIP,
        },
    ],
    not_found_error: Some("InstanceNotFound"),
    conflict_error: None,
    quota: None,
};

/// An edge load balancer (ELB). Its listeners distribute traffic over its backend servers.
pub(crate) static LOAD_BALANCER: Resource = Resource {
    name: "LoadBalancer",
    id: Id::Field {
        name: "LoadBalancerId",
        prefix: "lb-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "LoadBalancerStatus",
        start: "Active",
        then: &[],
    }),
    ignore_parameters: &[],
    set: &[
        ("LoadBalancerName", ValueExpr::Id),
        ("CreateTime", ValueExpr::Now),
        ("Bandwidth", ValueExpr::Json("-1")),
    ],
    back_refs: &[
        BackRef {
            field: "ListenerPorts",
            resource: &LISTENER,
            part: Some(&["ListenerPort"]),
        },
        BackRef {
            field: "ListenerPortsAndProtocols",
            resource: &LISTENER,
            part: None,
        },
    ],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[&LISTENER],
    unties: &[
        Untie {
            resource: &EIP,
            clear: &["InstanceId", "InstanceType"],
            set: &[
                ("Standby", ValueExpr::Json("false")),
                ("Status", ValueExpr::Json("\"Available\"")),
            ],
        },
    ],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["NetworkId"],
            to: &NETWORK,
        },
        FieldReference {
            field: &["VSwitchId"],
            to: &VSWITCH,
        },
        FieldReference {
            field: &["BackendServers", "ServerId"],
            to: &INSTANCE,
        },
        FieldReference {
            field: &["BackendServers", "ServerId"],
            to: &NETWORK_INTERFACE,
        },
    ],
    not_found_error: Some("LoadBalancerNotFound"),
    conflict_error: None,
    quota: None,
};

/// A port of a load balancer with a protocol.
pub(crate) static LISTENER: Resource = Resource {
    name: "Listener",
    id: Id::Key(&["LoadBalancerId", "ListenerPort", "ListenerProtocol"]),
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Stopped",
        then: &[],
    }),
    ignore_parameters: &[],
    set: &[("Bandwidth", ValueExpr::Json("-1"))],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    cascade: &[],
    unties: &[],
    cidr_rules: &[],
    refers: &[
        FieldReference {
            field: &["LoadBalancerId"],
            to: &LOAD_BALANCER,
        },
    ],
    not_found_error: Some("ListenerNotFound"),
    conflict_error: Some("ListenerAlreadyExists"),
    quota: None,
};
