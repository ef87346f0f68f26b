// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateEipAddress`

use aliyun_api::vpc::{AssociateEipAddressRequest, AssociateEipAddressResponse};
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

pub(in super::super) const ASSOCIATE_EIP_ADDRESS: Operation = Operation {
    action: <AssociateEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(AssociateEipAddressRequest::default()),
    new_response: || Box::new(AssociateEipAddressResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["VpcId"]]),
            when: &[
                Condition {
                    parameter: &["InstanceType"],
                    values: &["IpAddress"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["InstanceType"], "EcsInstance"), (&["Mode"], "NAT")],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[&resources::NAT_GATEWAY, &resources::HAVIP],
            region: RefRegion::Parameter("InstanceRegionId"),
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceRegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidAssociation.Duplicated",
            message: "Specified instance already is associated.",
            when: &[
                When::Request(
                    &[
                        (
                            &["InstanceType"],
                            &[
                                Expected::Absent,
                                Expected::Text("EcsInstance"),
                                Expected::Text("SlbInstance"),
                                Expected::Text("HaVip"),
                            ],
                        ),
                    ],
                    &[
                        When::Exists(
                            &resources::EIP,
                            &[(&["InstanceId"], &[Expected::Parameter(&["InstanceId"])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied",
            message: "Specified instance is not in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Mismatch",
            message: "Specified elastic IP address and ECS instance are not in the same region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEipStatus",
            message: "Current elastic IP status does not support this operation",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidInstanId.NotFound",
            message: "Specified instance does not exist.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "Current instance status does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceType.ValueNotSupported",
            message: "The specified value of InstanceType is not supported.",
            when: &[When::Invalid(&["InstanceType"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectHaVipStatus",
            message: "HaVip can be operated by this action only when it's status is Available or InUse.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &["Available", "InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The specified parameter is not valid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied",
            message: "Eip of default vpc not allow this operation",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden",
            message: "The eip instance owener error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBindingStatus",
            message: "The eip binding status invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
            message: "The instance may have portMap or already bind eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "BIND_INSTANCE_OWENER_ERROR",
            message: "Cannot operate the eip.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidAllocationId.NotFound",
            message: "Specified allocation ID is not found",
            when: &[When::Unknown(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.NotFound",
            message: "instance not found",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Mode",
            message: "%s",
            when: &[When::Invalid(&["Mode"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatGateway",
            message: "%s",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "Specified value of InstanceRegionId is not supported.",
            when: &[When::Unknown(&["InstanceRegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The eip operate too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
            message: "instance already bind natpublicip,cannot bind eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NATGATEWAY_FINANCIALLOCKED",
            message: "The NatGateway has expire, cannot do bind operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.InstanceTypeNotSupport",
            message: "The specified instance type is not support.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.NumberOfTrafficEip",
            message: "The number of traffic eip on natgw exceed limitation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.NumberOfEip",
            message: "Binded eip Quota exceed on this NatGw.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.EipCanNotBindGatgw",
            message: "Eip can not bind on natgw.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAction.Denied",
            message: "Action is denied due to unfinished Eip configuration modification.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InstanceType.NotSupport",
            message: "The instance type is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "BindInstance.NotSupported",
            message: "bind instance type %s is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.InstanceBandwidthNotZero",
            message: "Eip can not bind with instance when it's bandwidth is not zero.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "INSTANCE_TYPE_NOT_SUPPORT",
            message: "The instance type is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ServerRegion.Invalid",
            message: "Eip bind remote server region invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Eni.Attached",
            message: "The eni should be detached from ecs when associating with direct eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Eni.HasSubIp",
            message: "Eni has sub ip can not bind direct eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Invalid.DirectEip.BindType",
            message: "The direct eip can be only associated with eni.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.EcsStatusNotSupport",
            message: "The special instance status is not support operate",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Invalid.Function.NotSupported",
            message: "Multi-IP function is under test, the region or uid is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.EniStatusNotSupport",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.EniInstanceId",
            message: "%s",
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
            code: "Mode.Conflict",
            message: "The eni can bind only one mode of eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Mode.NotSupport",
            message: "The user cannot use multi direct eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceed.MultiBindedEip",
            message: "The number of multi binded eip is over limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidEIPStatus.BizDisabled",
            message: "The EIP has been locked.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.EniSubIp",
            message: "Eni has sub ip can not bind direct eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidEip.EipQuotaExceeded",
            message: "The specified eni assigned eip is more than privateIp.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryCommodityInfo",
            message: "Operation failed because quey commodity info error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.MultiIp",
            message: "Multi ip function is not support.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNicOrVm.NotFound",
            message: "Bind nic or vm not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipBindModel",
            message: "The instance type of ecs does not support MULTI_BINDED model Eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EipBindRemote.BackendRegionMustBeSingle",
            message: "eip bind remote instance, backend region must be single",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.BindingInstanceRegion",
            message: "The specified BindingInstanceRegion is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.HavipBoundPortmap",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.NotAllow",
            message: "Bind instance status invalid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstance.NotExist",
            message: "Bind instance data not exist",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidthPackageId.NotFound",
            message: "The specified BandwidthPackageId not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceQueryError",
            message: "The specified resource is queried error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.InstanceHasBandWidth",
            message: "The specified instance bandwidth invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.CloudBoxResourceExist",
            message: "The operation is not allowed because there are resources related to the cloud box in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.CloudBoxVSwitchExist",
            message: "The operation is not allowed because a cloud box type vSwitch exists in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NoAvailablePrivateIp",
            message: "The operation is failed because of vSwitch has not availalbe private ip",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedRegion",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceAlreadyAssociated.IpAddress",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv4GatewayNotOpenedInVpc",
            message: "The operation is failed because Ipv4Gateway is not opened in Vpc.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv4GatewayNotActivatedInVpc",
            message: "The operation is failed because Ipv4Gateway is not activated in Vpc.",
            when: &[
                When::Request(
                    &[(&["InstanceType"], &[Expected::Text("IpAddress")])],
                    &[
                        When::With(
                            Subject {
                                parameter: Some(&["VpcId"]),
                                named: &resources::VPC,
                                steps: &[Toward::Referring(&resources::IPV4_GATEWAY)],
                            },
                            &[(&["Enabled"], &[Expected::Text("false")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.L2EipBindIpAddress",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden",
            message: "The eip instance owner error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancialLocked",
            message: "The ip business status is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.EipBindIpAddress",
            message: "The feature of EipBindIpAddress is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InstanceNotExist",
            message: "The ECS instance does not exist, or is not a VPC VM.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.Ipv4GatewayExist",
            message: "The operation is not allowed because of Ipv4GatewayExist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.EipBindModeConflict",
            message: "Eips can not bind Eni with NAT mode and  MULTI_BINDED mode at the same time.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.EcsMigrating",
            message: "The operation is failed because of ECS is migrating.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IpPrefixConflict",
            message: "The operation failed due to the IP prefix of the ENI.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.EipBindPrefixIp",
            message: "The feature of EipBindPrefixIp is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.UnsupportedEipBindMode",
            message: "The operation is not supported for the NAT gateway due to its EIP binding mode.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.Unauthorized",
            message: "The operation is not allowed because the user is not in the whitelist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SystemBusy",
            message: "Operation failed because system is busy.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PrivateIpAddressNotExist",
            message: "The operation failed because the PrivateIpAddress is not found.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.RegionNotFound",
            message: "Specified instance is not found during access authentication.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "OperationDenied.VpcIpv4GatewayEnabled",
            message: "The operation is not allowed because of the VPC of the NAT gateway has opened IPv4 Gateway.",
            when: &[],
        },
        ErrorRow {
            status: 503,
            code: "ServiceUnavailable",
            message: "The request has failed due to a temporary failure of the server.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::EIP,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("InstanceId", ValueExpr::Field(&["InstanceId"])),
                    ("InstanceType", ValueExpr::Field(&["InstanceType"])),
                    (
                        "InstanceRegionId",
                        ValueExpr::Match(
                            &Match {
                                on: &["InstanceRegionId"],
                                cases: &[],
                                absent: Some(ValueExpr::Field(&["RegionId"])),
                                otherwise: Some(ValueExpr::Field(&["InstanceRegionId"])),
                            },
                        ),
                    ),
                    ("Mode", ValueExpr::Field(&["Mode"])),
                    ("PrivateIpAddress", ValueExpr::Field(&["PrivateIpAddress"])),
                    ("VpcId", ValueExpr::Field(&["VpcId"])),
                    ("Status", ValueExpr::Json("\"Associating\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("InUse", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
