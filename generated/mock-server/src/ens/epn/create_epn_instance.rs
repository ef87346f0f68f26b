// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateEpnInstance`

use aliyun_api::ens::{CreateEpnInstanceRequest, CreateEpnInstanceResponse};
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

pub(in super::super) const CREATE_EPN_INSTANCE: Operation = Operation {
    action: <CreateEpnInstanceRequest as Request>::ACTION,
    group: "epn",
    new_request: || Box::new(CreateEpnInstanceRequest::default()),
    new_response: || Box::new(CreateEpnInstanceResponse::default()),
    checks: &[
        Check {
            path: &["InternetMaxBandwidthOut"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "StockNotEnough",
            message: "The specified instance type has insufficient resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UserNotExist",
            message: "The specified user is not authroized to perform this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InstanceIdNotFound",
            message: "The input parameter instancdId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The input parameter is Invalid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDiskSize.ValueNotSupported",
            message: "The specified disk capacity is invalid. Specify another capacity and try again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Bandwidth",
            message: "The specified parameter InternetChargeType is not valid.",
            when: &[When::Invalid(&["InternetChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Image",
            message: "The specified image does not support.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.InstanceType",
            message: "The specified parameter InstanceType is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccountStatus.NotEnoughBalance",
            message: "Your account does not have enough balance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "unsupported_Ipv6Feature",
            message: "This ensregion does not support creating instance of the IPv6 type. Select another type.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.CreateInstance",
            message: "The user is not in the Goods whitelist of creating instance interface.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ENS_OperationUnsupported_KeyPairName",
            message: "The KeyPairNameis not available or image not support ssh key.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ENS_DependencyViolation_WindowsInstance",
            message: "The instance creating is window, only user password to login.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN",
            message: "The required module pwd or keyPairName is not inputed",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPrivateIpAddress",
            message: "Specified private IP address is not in the CIDR block of virtual switch.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.NotFound",
            message: "Specified virtual switch does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPrivateIpAddress.Duplicated",
            message: "Specified private IP address is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"EPNInstanceId\":\"epn-xxxxx\",\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::EPN_INSTANCE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
