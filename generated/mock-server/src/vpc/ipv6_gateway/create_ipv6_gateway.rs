// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateIpv6Gateway`

use aliyun_api::vpc::{CreateIpv6GatewayRequest, CreateIpv6GatewayResponse};
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

pub(in super::super) const CREATE_IPV6_GATEWAY: Operation = Operation {
    action: <CreateIpv6GatewayRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(CreateIpv6GatewayRequest::default()),
    new_response: || Box::new(CreateIpv6GatewayResponse::default()),
    checks: &[
        Check {
            path: &["Name"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["Description"],
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
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
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
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidVpcId.NotFound",
            message: "%s",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Name",
            message: "%s",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Description",
            message: "%s",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Spec",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ChargeType",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.OnlyOneIpv6GatewayInVpc",
            message: "%s",
            when: &[When::Quota(&resources::IPV6_GATEWAY)],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VpcIpv6Disabled",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[(&["EnabledIpv6"], &[Expected::Text("false")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.UnpaidBillsExist",
            message: "The account has unpaid bills. Please pay your overdue bill first.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InformationIncomplete",
            message: "Your information is incomplete.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NoPaymentMethod",
            message: "No payment method is specified for your account.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ResourceGroupId",
            message: "Invalid ResourceGroupld value.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.vpcId",
            message: "The parameter vpcId is mandatory.",
            when: &[When::Missing(&["VpcId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Ipv6GatewayId\":\"ipv6gw-hp3y0l3ln89j8cdvf****\",\"ResourceGroupId\":\"rg-acfmxazb4ph6aiy****\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::IPV6_GATEWAY,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
