// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateEipAddress`

use aliyun_api::vpc::{AllocateEipAddressRequest, AllocateEipAddressResponse};
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

pub(in super::super) const ALLOCATE_EIP_ADDRESS: Operation = Operation {
    action: <AllocateEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(AllocateEipAddressRequest::default()),
    new_response: || Box::new(AllocateEipAddressResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(1), Some(1000))]),
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
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(9))]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["SecurityProtectionTypes"],
            constraint: Constraint::Count(None, Some(10)),
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
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["Period"]]),
            when: &[
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PrePaid"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtMostOne(&[&["IpAddress"], &["InstanceId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["IpAddress"], &["InstanceId"]]),
            when: &[],
            when_present: &[&["Zone"]],
            error: Some("ExclusiveParam.ZoneAndIpAddress"),
        },
        Rule {
            demand: Demand::AtMostOne(&[&["Zone"], &["PublicIpAddressPoolId"]]),
            when: &[],
            when_present: &[],
            error: Some("ExclusiveParam.ZoneAndPublicIpAddressPoolId"),
        },
    ],
    states: &[],
    defaults: &[
        (&["AutoPay"], "false"),
        (&["Bandwidth"], "5"),
        (&["ISP"], "BGP"),
        (&["InstanceChargeType"], "PostPaid"),
        (&["InternetChargeType"], "PayByBandwidth"),
        (&["Netmode"], "public"),
        (&["PricingCycle"], "Month"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbbiden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.Eip",
            message: "Elastic IP address quota exceeded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified value of \"InternetChargeType\" is not valid",
            when: &[When::Invalid(&["InternetChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified value of \"Bandwidth\" is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.Eip",
            message: "Elastic IP address quota exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ReserveIpFail",
            message: "Reserve eip failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRegion.NotSupport",
            message: "The specified region does not support.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidth.Malformed",
            message: "The specified Bandwidth is invalid.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Isp",
            message: "The param of %s is illegal.",
            when: &[When::Invalid(&["ISP"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.SecurityProtectionTypes",
            message: "The param of securityProtectionTypes is illegal.",
            when: &[When::Invalid(&["SecurityProtectionTypes"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "Specified value of \"RegionId\" is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "Ip.Allocated",
            message: "The reserve ip has been allocated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ExclusiveParam.ZoneAndPublicIpAddressPoolId",
            message: "The Zone and PublicIpAddressPoolId parameters are mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ExclusiveParam.ZoneAndIpAddress",
            message: "The specified  param Zone and IpAddress or InstanceId are mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "COMMODITY_NO_EXIST",
            message: "commodity is not exist",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InsufficientBalance",
            message: "Your account does not have enough balance.",
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
            code: "QueryParameter.Illegal",
            message: "query parameter illegal",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TokenVerfiy.Failed",
            message: "token verify failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OrderFailed",
            message: "The Account failed to create order.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.LargeSpecEip",
            message: "Elastic IP address with large spec quota exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResourceGroupId",
            message: "The specified ResourceGroupId does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE",
            message: "Your account does not have enough balance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR",
            message: "You have arrears and do not meet the purchase conditions.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Trade_Sync_Create_Sub_ERROR",
            message: "SyncOrderToSub error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidComponent.EipBandwidthMax",
            message: "The eip_bandwidth_max component is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RiskControl",
            message: "Risk control check failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SaleValidate",
            message: "Validate sale condition with subArticle failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.OrderParamComponent",
            message: "Product order param has invalid component.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SaleExpression",
            message: "Get the sales expression exception attached to the item.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CompleteUserInfo",
            message: "Complete user info failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryPrice",
            message: "Query price failed when create order.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InsufficientEIP",
            message: "Eip resource is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InvokeInnerApi",
            message: "Failed to invoke inner api.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AccountMoneyInvalid",
            message: "Account money is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryCredtiInfo",
            message: "Failed to query credit info.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "FrequentPurchase.EIP",
            message: "eip frequent purchase",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryUserLabel",
            message: "Failed to query user label info.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PAY.INSUFFICIENT_BALANCE",
            message: "Your account does not have enough balance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL",
            message: "User withhoding argeement is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OrderError.EIP",
            message: "FThe Account failed to create order.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IellgalParameter.OwnerAccount",
            message: "The specified parameter OwnerAccount is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.PublicIpAddressPool",
            message: "The specified resource of PublicIpAddressPool is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.PublicIpAddressPool",
            message: "The specified resource of PublicIpAddressPool is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Mismatch.IpAndPublicIpAddressPool",
            message: "The Ip and PublicIpAddressPool are mismatched.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CreditPayInsufficientBalance",
            message: "The balance is insufficient, please contact your channel partner to increase the balance",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NotOpenDdosOriginProtectService",
            message: "The operation is not allowed because of you do not open Ddos Origin Protection Service",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.PublicIpAddressPool",
            message: "The status of PublicIpAddressPool is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AccountMoneyValidateError",
            message: "The available amount of the account is insufficient.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OrderFailed.ConcurrentOperate",
            message: "Failed to create the order due to concurrent operations.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.BasicInfoUncompleted",
            message: "Your information is incomplete. Complete your information before the operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QuotaNotEnough",
            message: "Your quota is insufficient. Please contact your channel partner to increase your quota",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Zone",
            message: "The specified zone is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AllocateUnfamiliarIp",
            message: "The operation failed because only IP addresses used within the last seven days can be allocated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Ip",
            message: "The status of ip is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.AllocateEipAddressWithZone",
            message: "The feature of AllocateEipAddressWithZone is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Ip",
            message: "The specified ip is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CreditPayInsufficientBalance",
            message: "Your account does not have enough balance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ResourceNotEnough",
            message: "The resources you have applied for are insufficient.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Bandwidth",
            message: "The param of bandwidth is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IpIsLocked",
            message: "The operation is failed because of ip is locked.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType",
            message: "The EipSecurityProtectionType and PoolSecurityProtectionType are mismatched.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ServiceLocation",
            message: "The param of serviceLocation is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Isp",
            message: "The feature of Isp is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "FUWU_BIZ_COMMODITY_VERIFY_FAIL",
            message: "????????, ????????PD.",
            when: &[],
        },
        ErrorRow {
            status: 409,
            code: "OperationConflict",
            message: "Request was denied due to conflict with a previous request.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OrderError.EIP",
            message: "The Account failed to create order.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.SystemBusy",
            message: "Operation failed because system is busy.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"B6B9F518-60F8-4D81-9242-1207B356754D\",\"EipAddress\":\"123.xx.xx.206\",\"AllocationId\":\"eip-25877c70gfdkh****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::EIP,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[("ChargeType", ValueExpr::Field(&["InstanceChargeType"]))],
        }),
    ],
};
