// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatGateway`

use aliyun_api::vpc::{CreateNatGatewayRequest, CreateNatGatewayResponse};
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

pub(in super::super) const CREATE_NAT_GATEWAY: Operation = Operation {
    action: <CreateNatGatewayRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(CreateNatGatewayRequest::default()),
    new_response: || Box::new(CreateNatGatewayResponse::default()),
    checks: &[
        Check {
            path: &["BandwidthPackage"],
            constraint: Constraint::Count(Some(1), Some(4)),
        },
        Check {
            path: &["BandwidthPackage", "Bandwidth"],
            constraint: Constraint::Range(&[(Some(5), Some(5000))]),
        },
        Check {
            path: &["BandwidthPackage", "IpCount"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
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
            path: &["Description"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)(..+)?"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["InternetChargeType"],
            constraint: Constraint::Values(&["PayByLcu", "PayBySpec"]),
        },
        Check {
            path: &["InternetChargeType"],
            constraint: Constraint::Not(&[Forbidden::Text("PayBySpec")]),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(21)),
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
            path: &["NatIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["BandwidthPackage", "ISP"], "BGP"),
        (&["InstanceChargeType"], "PostPaid"),
        (&["SecurityProtectionEnabled"], "false"),
        (&["IcmpReplyEnabled"], "true"),
        (&["EipBindMode"], "MULTI_BINDED"),
        (&["PrivateLinkEnabled"], "false"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["BandwidthPackage", "Zone"],
            to: &[&resources::ZONE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidVPCStatus",
            message: "vpc incorrect status.",
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
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter.BandwidthPackage",
            message: "only support one BandwidthPackage be created with NatGateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidZoneId.NotFound",
            message: "Specified value of ZoneId is not exists.",
            when: &[When::Unknown(&["BandwidthPackage.Zone"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidZoneId.NotFound",
            message: "Can not find ZoneId for allocated ip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.BandwidthPackageIps",
            message: "The specified ipCount exceeded quota.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Name.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Description.Malformed",
            message: "The specified Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "ZONE_NO_AVAILABLE_IP",
            message: "The Zone have no available ip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
            message: "The specified ISP of BandwidthPackage is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNatGatewayId.NotFound",
            message: "The NatGatewayId not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VswitchStatusError",
            message: "The VSwitch is creating .",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpcStatusError",
            message: "The Vpc is creating .",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Spec.ValueNotSupported",
            message: "The specified Spec is not valid.",
            when: &[When::Invalid(&["Spec"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NatPayBySpec",
            message: "Pay-by-specification NAT is no longer supported. Newly purchased pay-as-you-go NAT gateways only support the pay-by-CU metering method.",
            when: &[When::Forbidden(&["InternetChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.PrivateLink",
            message: "The feature of %s is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.FullNatEntry",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.InternetChargeType",
            message: "The feature of InternetChargeType is not supported.",
            when: &[When::Invalid(&["InternetChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNatGatewayName.MalFormed",
            message: "NatGateway name is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNatGatewayDescription.MalFormed",
            message: "NatGateway description is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied",
            message: "The user cannot allow to create natgw, please call PD to authorize",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "RouterEntryConflict.Duplicated",
            message: "A route entry already exists, which CIDR is '0.0.0.0/0'",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AllocateIpFailed",
            message: "Alloc bandwidthPackage ips failed, maybe no available ip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal",
            message: "ipCount,bandwidth parameter invalid",
            when: &[
                When::Invalid(
                    &["BandwidthPackage.Bandwidth", "BandwidthPackage.IpCount"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "COMMODITY.INVALID_COMPONENT",
            message: "The instance component is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CreateNatGateway.RouteConflict.DynamicRoute",
            message: "Route conflict exists in routing table.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.MultiNatGateway",
            message: "More than one natGateway per vpc is unsupported.",
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
            code: "OperationFailed.UnpaidBillsExist",
            message: "The account has unpaid bills. Please pay your overdue bill first.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.RouteEntry",
            message: "Specified routeEntry status error.",
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
            code: "OperationFailed.RiskControl",
            message: "Risk control check failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.RouteTableStatus",
            message: "%s",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[Toward::Referring(&resources::ROUTE_TABLE)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.TokenVerfiy",
            message: "Token verify failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Name",
            message: "The specified Name is invalid, shorter than 2 characters.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.EnhancedQuotaExceed",
            message: "Enhanced nat gateway per vpc quota is exceeded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OrderError.NoAvailablePaymentMethod",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OrderError.BasicInfoUncompleted",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EnhancedCURegion",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission.CreateServiceLinkedRole",
            message: "You are not authorized to create service linked role",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EnhancedRegion",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.EnhancedInventoryNotEnough",
            message: "Operation failed because inventory is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VswNotBelongToVpc",
            message: "Operation failed because the specified VSwitch is not bound to the same VPC with NAT gateway.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &[(&["VpcId"], &[Expected::Not(&[Expected::Parameter(&["VpcId"])])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.EnhancedUserIsUnAuthorized",
            message: "Operation failed because the user is not authorized to create an enhanced NAT gateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.PrePaidPyByLcu",
            message: "The operation failed because the subscription NAT gateway does not support the pay-by-LCU billing method.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NormalInventoryNotEnough",
            message: "Standard NAT gateways are no longer offered. You can create enhanced NAT gateways and set the correct natType.",
            when: &[When::Invalid(&["NatType"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VSwitchNoAvailableIp",
            message: "Operation failed because the specified vswitch does not have availabe ip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.EnhancedCheckInventory",
            message: "Operation failed because check inventory result is unexpected.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.IcmpReplyEnabled",
            message: "The feature of IcmpReplyEnabled is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.SecurityProtectionEnabled",
            message: "The feature of SecurityProtectionEnabled is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RegionConvert",
            message: "Operation failed because do not find region info.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.VpcNat",
            message: "The feature of VpcNat is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSWITCHID.NotFound",
            message: "The specified resource of %s is not found.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OperateShareResource",
            message: "Operate share resource  is forbidden.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VSWITCH",
            message: "The status of VSWITCH is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VpcNatGatewayInventoryNotEnough",
            message: "The operation is failed because of inventory is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VpcNatGatewayCheckInventory",
            message: "The operation is failed because of check inventory result is unexpected",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ExclusiveParam.%sAnd%s",
            message: "The param of %s and %s are mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SecurityGroupType.NotSupported",
            message: "The specified security group type is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SecurityGroup.NotExist",
            message: "The specified security group is not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ContainForbiddenLabel",
            message: "There is a label that prohibits ordering, please contact your distributor for processing.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.PrePaidInstance",
            message: "The operation is not allowed because prepaid instance is no longer supported.",
            when: &[When::Invalid(&["InstanceChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Geneve",
            message: "The feature of Geneve is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified value of VpcId is not found in our record.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 404,
            code: "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY",
            message: "NatGateway in one vpc support only one.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "OperationFailed.CrateEntryTimeOut",
            message: "Operation failed because create custom routeEntry timeout.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.CreateSpecialSpecNatGateway",
            message: "You are not authorized to create special spec nat gateway.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "UnsupportedZoneForFwNat",
            message: "The zone is unsupported for FW NAT.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OrderError.NatGateway",
            message: "The Account failed to create order.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.NoAvailableResource",
            message: "The Zone have no available resource.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"BandwidthPackageIds\":{\"BandwidthPackageId\":[\"bwp-**************\"]},\"SnatTableIds\":{\"SnatTableId\":[\"stb-**************\"]},\"NatGatewayId\":\"ngw-**************\",\"RequestId\":\"E43E51F2-344F-4685-8DF5-30EB298CFA81\",\"ForwardTableIds\":{\"ForwardTableId\":[\"ftb-**************\"]}}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::NAT_GATEWAY,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
