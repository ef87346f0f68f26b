// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancer`

use aliyun_api::ens::{CreateLoadBalancerRequest, CreateLoadBalancerResponse};
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

pub(in super::super) const CREATE_LOAD_BALANCER: Operation = Operation {
    action: <CreateLoadBalancerRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(CreateLoadBalancerRequest::default()),
    new_response: || Box::new(CreateLoadBalancerResponse::default()),
    checks: &[
        Check {
            path: &["LoadBalancerName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["LoadBalancerName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(None, Some(64)),
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
            path: &["NetworkId"],
            to: &[&resources::NETWORK],
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
        ErrorRow {
            status: 400,
            code: "SaleControl.VerificationFailed",
            message: "You did not pass the salecontrol verification.Please contact the product.",
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
    example: "{\"RequestId\":\"1ECC937A-AE0E-4626-BE51-DED1D6D1C888\",\"LoadBalancerId\":\"lb-5s7crik3yo3bp03gqrbp5****\",\"VSwitchId\":\"vsw-5savh5ngxh8sbj14bu7n****\",\"LoadBalancerName\":\"gcs-pre-websocket-****\",\"NetworkId\":\"n-5sax03dh2eyagujgsn7z9****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::LOAD_BALANCER,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
