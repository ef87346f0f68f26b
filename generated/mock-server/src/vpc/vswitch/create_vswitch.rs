// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVSwitch`

use aliyun_api::vpc::{CreateVSwitchRequest, CreateVSwitchResponse};
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

pub(in super::super) const CREATE_VSWITCH: Operation = Operation {
    action: <CreateVSwitchRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(CreateVSwitchRequest::default()),
    new_response: || Box::new(CreateVSwitchResponse::default()),
    checks: &[
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Pattern(".*/(1[6-9]|2[0-9])"),
        },
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Not(&[Forbidden::Inside("100.64.0.0/10")]),
        },
        Check {
            path: &["Ipv6CidrBlock"],
            constraint: Constraint::Range(&[(Some(0), Some(255))]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["VpcIpv6CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["CidrMask"],
            constraint: Constraint::Range(&[(Some(16), Some(29))]),
        },
        Check {
            path: &["Ipv6CidrMask"],
            constraint: Constraint::Range(&[(Some(1), Some(128))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
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
            status: 404,
            code: "InvalidZoneId.NotFound",
            message: "Specified zone does not exist.",
            when: &[When::Unknown(&["ZoneId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchName.Malformed",
            message: "Specified virtual switch name is not valid.",
            when: &[When::Invalid(&["VSwitchName"])],
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
            code: "InvalidCidrBlock.Overlapped",
            message: "Specified CIDR block overlapped with other entry.",
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
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[
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
            code: "IncorrectVSwitchStatus",
            message: "Some virtual switch is modifying within the same VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCirdrBlock.MaskLength",
            message: "Specified CIDR block is not valid .",
            when: &[When::Invalid(&["CidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "VSwitch Creation simultaneously is not supported.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[Toward::Referring(&resources::VSWITCH)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VpcNotFound",
            message: "Specified VPC can not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ResourceConflict",
            message: "vpc only support one cloud box.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IdempotentTokenProcessing",
            message: "Action is processing.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "Invalid description.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchDiscription.Malformed",
            message: "Specified  virtual switch description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "Abs.Vpc.InvalidDescription.Malformed",
            message: "Specified virtual switch name is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.vpcId",
            message: "The parameter vpcId is mandatory.",
            when: &[When::Missing(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "CreateVSwitch.IncorrectStatus.cbnStatus",
            message: "Current CBN status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &["Attached"],
                ),
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[
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
            code: "InvalidCidrBlock.Malformed",
            message: "Specified CIDR block is not valid.",
            when: &[When::Forbidden(&["CidrBlock"])],
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
            when: &[],
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
            code: "OperationFailed.NotifyCenCreate",
            message: "Failed to notify cen when create vswitch.",
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
            code: "MissingParam.Ipv6CidrBlock",
            message: "The parameter Ipv6CidrBlock is mandatory.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.VpcIpv6CidrBlock",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[
                        (
                            &["Ipv6CidrBlocks", "Ipv6CidrBlock"],
                            &[
                                Expected::Not(&[Expected::Parameter(&["VpcIpv6CidrBlock"])]),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.OtherSubnetCreating",
            message: "The operation is not allowed because the other VSwitch is creating.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpcPeerExists",
            message: "The operation is not allowed because the VpcPeer exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CidrBlock",
            message: "The param of CidrBlock [%s] is illegal.",
            when: &[],
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
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\",\"VSwitchId\":\"vsw-25naue4gz\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VSWITCH,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
