// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateForwardEntry`

use aliyun_api::vpc::{CreateForwardEntryRequest, CreateForwardEntryResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_FORWARD_ENTRY: Operation = Operation {
    action: <CreateForwardEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(CreateForwardEntryRequest::default()),
    new_response: || Box::new(CreateForwardEntryResponse::default()),
    checks: &[
        Check {
            path: &["ExternalIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["ExternalPort"],
            constraint: Constraint::Pattern(
                "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny",
            ),
        },
        Check {
            path: &["InternalIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["InternalPort"],
            constraint: Constraint::Pattern(
                "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny",
            ),
        },
        Check {
            path: &["ForwardEntryName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["ForwardEntryName"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["ForwardEntryName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["ForwardTableId"],
            to: &[&resources::FORWARD_TABLE],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidExternalIp.Malformed",
            message: "The specified ExternalIp is not a valid IP address.",
            when: &[When::Invalid(&["ExternalIp"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInternalIp.Malformed",
            message: "The specified InternalIp is not a valid IP address.",
            when: &[When::Invalid(&["InternalIp"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidExternalPort.Malformed",
            message: "The specified ExternalPort is not a valid port.",
            when: &[When::Invalid(&["ExternalPort"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInternalPort.Malformed",
            message: "The specified InternalPort is not a valid port.",
            when: &[When::Invalid(&["InternalPort"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.DestnationIpOutOfVpcCIDR",
            message: "The specified Internal Ip is Out of VPC CIDR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidProtocal.ValueNotSupported",
            message: "The specified IpProtocol does not support.",
            when: &[When::Invalid(&["IpProtocol"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorretForwardEntryStatus",
            message: "Some Forward entry status blocked this operation..",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidForwardTableId.NotFound",
            message: "Specified forward table does not exist.",
            when: &[When::Unknown(&["ForwardTableId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidExternalIp.NotFound",
            message: "Specified External Ip address does not found on the VRouter",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ExternalIp.UsedInSnatTable",
            message: "The specified ExternalIp is already used in SnatTable",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbindden",
            message: "The specified Instance already bind eip",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.InternalIpOutOfVpcCIDR",
            message: "The specified Internal Ip is Out of VPC CIDR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Invalid.natgwNotExist",
            message: "The specified natgateway not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIp.NotInNatgw",
            message: "The specified Ip not belong to natgateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Missing mandatory parameter",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Name.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["ForwardEntryName"])],
        },
    ],
    pagination: None,
    example: "{\"ForwardEntryId\":\"fwd-119smw5tkxxxxxxxx\",\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\"}",
    effects: &[
        Effect::Create {
            resource: &resources::FORWARD_ENTRY,
            amount: None,
            discriminator: &[],
        },
    ],
};
