// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateInstance`

use aliyun_api::ens::{CreateInstanceRequest, CreateInstanceResponse};
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

pub(in super::super) const CREATE_INSTANCE: Operation = Operation {
    action: <CreateInstanceRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(CreateInstanceRequest::default()),
    new_response: || Box::new(CreateInstanceResponse::default()),
    checks: &[
        Check {
            path: &["Password"],
            constraint: Constraint::Length(Some(8), Some(30)),
        },
        Check {
            path: &["Password"],
            constraint: Constraint::Pattern(
                "[A-Za-z0-9()`~!@#$%^&*\\-_+=|{}\\[\\]:;'<>,.?/]+",
            ),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12))]),
        },
        Check {
            path: &["SystemDisk", "Size"],
            constraint: Constraint::MultipleOf(10),
        },
        Check {
            path: &["SystemDisk", "Size"],
            constraint: Constraint::Values(&["20", "40"]),
        },
        Check {
            path: &["DataDisk", "Size"],
            constraint: Constraint::Range(&[(Some(20), None)]),
        },
        Check {
            path: &["DataDisk", "Size"],
            constraint: Constraint::MultipleOf(10),
        },
        Check {
            path: &["AutoRenewPeriod"],
            constraint: Constraint::Range(&[(Some(1), Some(12))]),
        },
        Check {
            path: &["UserData"],
            constraint: Constraint::MaxBytes(21848),
        },
        Check {
            path: &["UserData"],
            constraint: Constraint::Format(Format::Base64),
        },
        Check {
            path: &["InstanceName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["InstanceName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_.-]*"),
        },
        Check {
            path: &["InstanceName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["HostName"],
            constraint: Constraint::Length(Some(2), Some(64)),
        },
        Check {
            path: &["HostName"],
            constraint: Constraint::Pattern("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*"),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["AutoRenewPeriod"]]),
            when: &[
                Condition {
                    parameter: &["AutoRenew"],
                    values: &["True"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["VSwitchId"]]),
            when: &[],
            when_present: &[&["PrivateIpAddress"]],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["Password"]]),
            when: &[
                Condition {
                    parameter: &["PasswordInherit"],
                    values: &["true"],
                },
            ],
            when_present: &[],
            error: Some("InvalidPasswordParam.Mismatch"),
        },
    ],
    states: &[],
    defaults: &[
        (&["AutoRenew"], "False"),
        (&["IpType"], "ipv4"),
        (&["PaymentType"], "Subscription"),
        (&["UniqueSuffix"], "false"),
        (&["PublicIpIdentification"], "true"),
    ],
    refs: &[
        Reference {
            path: &["ImageId"],
            to: &[&resources::IMAGE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["KeyPairName"],
            to: &[&resources::KEY_PAIR],
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
            code: "StockNotEnough",
            message: "The specified instance type has insufficient resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidUserData.NotInWhiteList",
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
            code: "CallInterface",
            message: "Call Interface Happen Error.",
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
            when: &[When::Invalid(&["SystemDisk.Size", "DataDisk.Size"])],
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
            when: &[When::Unknown(&["KeyPairName"])],
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
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPrivateIpAddress.Duplicated",
            message: "Specified private IP address is duplicated.",
            when: &[
                When::Exists(
                    &resources::INSTANCE,
                    &[
                        (&["VSwitchId"], &[Expected::Parameter(&["VSwitchId"])]),
                        (
                            &["PrivateIpAddress"],
                            &[Expected::Parameter(&["PrivateIpAddress"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPasswordParam.Mismatch",
            message: "The input password should be null when passwordInherit is true.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Inteface Happen Error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPasswordParam.Mismatch",
            message: "The input password should be null when passwordinherit is true.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"4A431388-2D4B-46F4-A96B-D4E6BD0688C1\",\"InstanceIds\":{\"InstanceId\":[\"[i-7ecpqvkicnchxccozrp****,i-6ecpqvkicnchxccozrp****]\"]},\"Code\":0}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::INSTANCE,
            amount: Some("Quantity"),
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
