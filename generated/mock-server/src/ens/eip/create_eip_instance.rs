// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateEipInstance`

use aliyun_api::ens::{CreateEipInstanceRequest, CreateEipInstanceResponse};
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

pub(in super::super) const CREATE_EIP_INSTANCE: Operation = Operation {
    action: <CreateEipInstanceRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(CreateEipInstanceRequest::default()),
    new_response: || Box::new(CreateEipInstanceResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(5), Some(10000))]),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(None, Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["IpAddress"],
            constraint: Constraint::Format(Format::Ipv4),
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
            demand: Demand::Forbid(&[&["InternetChargeType"]]),
            when: &[
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PostPaid"],
                },
                Condition {
                    parameter: &["InternetChargeType"],
                    values: &["PayByBandwidth"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["Bandwidth"], "5")],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[
                &resources::INSTANCE,
                &resources::LOAD_BALANCER,
                &resources::NAT_GATEWAY,
                &resources::NETWORK_INTERFACE,
                &resources::HAVIP,
            ],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"9DB6123F-470D-510A-A9EB-EBA799340452\",\"AllocationId\":\"eip-25877c70gddh****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::EIP,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
