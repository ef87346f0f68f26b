// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RunInstances`

use aliyun_api::ens::{RunInstancesRequest, RunInstancesResponse};
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

pub(in super::super) const RUN_INSTANCES: Operation = Operation {
    action: <RunInstancesRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(RunInstancesRequest::default()),
    new_response: || Box::new(RunInstancesResponse::default()),
    checks: &[
        Check {
            path: &["SystemDisk", "Size"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["DataDisk", "Size"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12))]),
        },
        Check {
            path: &["InternetMaxBandwidthOut"],
            constraint: Constraint::Range(&[(Some(0), None)]),
        },
        Check {
            path: &["Amount"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
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
            path: &["UserData"],
            constraint: Constraint::MaxBytes(21848),
        },
        Check {
            path: &["UserData"],
            constraint: Constraint::Format(Format::Base64),
        },
        Check {
            path: &["AutoUseCoupon"],
            constraint: Constraint::Values(&["true", "false"]),
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
            path: &["AutoReleaseTime"],
            constraint: Constraint::Format(Format::Timestamp),
        },
        Check {
            path: &["Ipv6AddressCount"],
            constraint: Constraint::Range(&[(Some(0), None)]),
        },
        Check {
            path: &["LaunchTemplateVersion"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["SpotDuration"],
            constraint: Constraint::Range(&[(Some(0), Some(1))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(
                &[&["InstanceType"], &["LaunchTemplateId"], &["LaunchTemplateName"]],
            ),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(
                &[
                    &["InstanceChargeType"],
                    &["LaunchTemplateId"],
                    &["LaunchTemplateName"],
                ],
            ),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(
                &[&["ScheduleAreaLevel"], &["LaunchTemplateId"], &["LaunchTemplateName"]],
            ),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(
                &[
                    &["InternetMaxBandwidthOut"],
                    &["LaunchTemplateId"],
                    &["LaunchTemplateName"],
                ],
            ),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(
                &[&["Amount"], &["LaunchTemplateId"], &["LaunchTemplateName"]],
            ),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(
                &[
                    &["Password"],
                    &["KeyPairName"],
                    &["PasswordInherit"],
                    &["LaunchTemplateId"],
                    &["LaunchTemplateName"],
                ],
            ),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["EnsRegionId"]]),
            when: &[
                Condition {
                    parameter: &["ScheduleAreaLevel"],
                    values: &["Region"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["NetDistrictCode"], &["Carrier"]]),
            when: &[
                Condition {
                    parameter: &["ScheduleAreaLevel"],
                    values: &["Big", "Middle", "Small"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(
                &[&["NetWorkId"], &["VSwitchId"], &["PrivateIpAddress"]],
            ),
            when: &[
                Condition {
                    parameter: &["ScheduleAreaLevel"],
                    values: &["Big", "Middle", "Small"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[
        (&["DataDisk", "Encrypted"], "false"),
        (&["AutoRenew"], "false"),
        (&["SchedulingPriceStrategy"], "PriceLowPriority"),
        (&["PeriodUnit"], "Month"),
        (&["PublicIpIdentification"], "true"),
        (&["IpType"], "ipv4"),
        (&["AutoUseCoupon"], "true"),
        (&["SpotStrategy"], "NoSpot"),
        (&["SpotDuration"], "1"),
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
            path: &["NetWorkId"],
            to: &[&resources::NETWORK],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SecurityId"],
            to: &[&resources::SECURITY_GROUP],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"91E4AFBE-4E35-5D2A-A886-BB477C9953D2\",\"InstanceIds\":[\"i-5xxxx26dix05koz15l5413j25o\"]}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::INSTANCE,
            amount: Some("Amount"),
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
