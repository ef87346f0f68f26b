// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCustomerGateway`

use aliyun_api::vpc::{CreateCustomerGatewayRequest, CreateCustomerGatewayResponse};
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

pub(in super::super) const CREATE_CUSTOMER_GATEWAY: Operation = Operation {
    action: <CreateCustomerGatewayRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateCustomerGatewayRequest::default()),
    new_response: || Box::new(CreateCustomerGatewayResponse::default()),
    checks: &[
        Check {
            path: &["IpAddress"],
            constraint: Constraint::Format(Format::Ipv4),
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
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Asn"],
            constraint: Constraint::Pattern("[1-9][0-9]{0,9}|[0-9]{1,5}\\.[0-9]{1,5}"),
        },
        Check {
            path: &["Asn"],
            constraint: Constraint::Not(&[Forbidden::Number((Some(45104), Some(45104)))]),
        },
        Check {
            path: &["AuthKey"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["AuthKey"],
            constraint: Constraint::Pattern("[\\x21-\\x3e\\x40-\\x7e]*"),
        },
        Check {
            path: &["AuthKey"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["Asn"]]),
            when: &[],
            when_present: &[&["AuthKey"]],
            error: Some("OperationDenied.MissingAsn"),
        },
    ],
    states: &[],
    defaults: &[],
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
            code: "Forbbiden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpAddress.AlreadyExist",
            message: "Specified IpAddress is already exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpAddress.WrongFormat",
            message: "Specified IpAddress is invalid.",
            when: &[When::Invalid(&["IpAddress"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription",
            message: "The description is not valid",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAuthkey.Malformed",
            message: "The specified BGP authentication key (%s) is malformed.",
            when: &[When::Invalid(&["AuthKey"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Asn",
            message: "The specified Asn is invalid.",
            when: &[When::Invalid(&["Asn"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.MissingAsn",
            message: "The autonomous system number of the customer gateway is mandatory when BGP authentication key is specified.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.TagKey",
            message: "The specified parameter TagKey is invalid.",
            when: &[When::Invalid(&["Tags.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.TagValue",
            message: "The specified parameter TagValue is invalid.",
            when: &[When::Invalid(&["Tags.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "SizeLimitExceeded.TagNum",
            message: "The maximum number of tags is exceeded.",
            when: &[When::Invalid(&["Tags"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.TagKey.Duplicated",
            message: "The specified tag key already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.TagKey",
            message: "The specified parameter TagKey is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NoRamPermission",
            message: "Vpn Service has no permission to operate your IDaaS instances.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CreateVpnUserGatewayQuotaFull.QuotaFull",
            message: "The number of created VPN customer gateways exceeds the quota.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 409,
            code: "OperationConflict",
            message: "The operation against this instance is too frequent, please try again later.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"CustomerGatewayId\":\"cgw-bp1jrawp82av6bws9h2ut\",\"RequestId\":\"D32B3C26-6C6C-4988-93E9-D2A6444CE6AE\",\"CreateTime\":1493363599000,\"IpAddress\":\"100.1.1.2\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::CUSTOMER_GATEWAY,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
