// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateDefaultVSwitch`

use aliyun_api::vpc::{CreateDefaultVSwitchRequest, CreateDefaultVSwitchResponse};
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

pub(in super::super) const CREATE_DEFAULT_VSWITCH: Operation = Operation {
    action: <CreateDefaultVSwitchRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(CreateDefaultVSwitchRequest::default()),
    new_response: || Box::new(CreateDefaultVSwitchResponse::default()),
    checks: &[
        Check {
            path: &["Ipv6CidrBlock"],
            constraint: Constraint::Range(&[(Some(0), Some(255))]),
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
            path: &["ZoneId"],
            to: &[&resources::ZONE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "Invalid description.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchName.Malformed",
            message: "Specified virtual switch name is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchDiscription.Malformed",
            message: "Specified  virtual switch description is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Abs.Vpc.InvalidDescription.Malformed",
            message: "Specified virtual switch name is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotAvailable",
            message: "Resource you requested is not available in this region or zone.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified CIDR block is not valid in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Overlapped",
            message: "Specified CIDR block overlapped with other subnets.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VSwitch",
            message: "Virtual switch quota exceeded.",
            when: &[When::Quota(&resources::VSWITCH)],
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
            message: "Some virtual switch is modifying within the same VPC.",
            when: &[
                When::Exists(
                    &resources::VSWITCH,
                    &[
                        (&["IsDefault"], &[Expected::Text("true")]),
                        (&["Status"], &[Expected::Not(&[Expected::Text("Available")])]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCirdrBlock.MaskLength",
            message: "Specified CIDR block is not valid .",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
            when: &[
                When::Exists(
                    &resources::VPC,
                    &[
                        (&["IsDefault"], &[Expected::Text("true")]),
                        (&["Status"], &[Expected::Not(&[Expected::Text("Available")])]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "CreateVSwitch.IncorrectStatus.cbnStatus",
            message: "Current CBN status does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Malformed",
            message: "Specified CIDR block is not valid.",
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
            code: "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS",
            message: "vSwitch quota rule not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VpcNotFound",
            message: "Specified VPC can not found.",
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
            code: "OperationFailed.CidrAcross",
            message: "Classic link instance cidr must not across.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.ClientToken",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6CidrBlockExisted",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6CidrBlock",
            message: "%s",
            when: &[When::Invalid(&["Ipv6CidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VpcIpv6Disabled",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.cbnStatus",
            message: "Current CBN status does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DefaultVpcNotExist",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.CloudBoxIpv6",
            message: "The IPv6 feature is not supported by cloud box.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpcPeerExist",
            message: "The operation is not allowed because the VPC peer exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.CenAttached",
            message: "The operation is not allowed because the VPC is attached to CEN.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NatgwExist",
            message: "The operation is not allowed because the NAT gateway exists in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.OtherSubnetCreating",
            message: "other subnet is creating",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DefaultVSwitchExist",
            message: "A default vSwitch already exists in the zone.",
            when: &[
                When::Exists(
                    &resources::VSWITCH,
                    &[
                        (&["IsDefault"], &[Expected::Text("true")]),
                        (&["ZoneId"], &[Expected::Parameter(&["ZoneId"])]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "Invalid.NotExist",
            message: "witch mask rule not exists.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidStatus.RouteEntry",
            message: "RouteEntry status error.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidZoneId.NotFound",
            message: "Specified zone does not exist.",
            when: &[When::Unknown(&["ZoneId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"VSwitchId\":\"vsw-bp1a4b5qhmxftjimq****\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VSWITCH,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[("IsDefault", ValueExpr::Json("true"))],
        }),
    ],
};
