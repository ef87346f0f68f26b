// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeForwardTableEntries`

use aliyun_api::vpc::{
    DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse,
};
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

pub(in super::super) const DESCRIBE_FORWARD_TABLE_ENTRIES: Operation = Operation {
    action: <DescribeForwardTableEntriesRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DescribeForwardTableEntriesRequest::default()),
    new_response: || Box::new(DescribeForwardTableEntriesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["ExternalPort"],
            constraint: Constraint::Pattern(
                "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny",
            ),
        },
        Check {
            path: &["InternalPort"],
            constraint: Constraint::Pattern(
                "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny",
            ),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["ForwardTableId"], &["NatGatewayId"]]),
            when: &[],
            when_present: &[],
            error: Some("DESCRIBE_FORWARD_PARAM_INVALID"),
        },
    ],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["ForwardTableId"],
            to: &[&resources::FORWARD_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ForwardEntryId"],
            to: &[&resources::FORWARD_ENTRY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
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
            code: "IncorretForwardEntryStatus",
            message: "Some Forward entry status blocked this operation..",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidForwardTableId.NotFound",
            message: "Specified forwardTableId does not exist",
            when: &[When::Unknown(&["ForwardTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "DESCRIBE_FORWARD_PARAM_INVALID",
            message: "ForwardTableId and natGatewayId can not both be null",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["ForwardTableEntries", "ForwardTableEntry"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"74F2BAD8-AF35-4C57-81F1-5E33BFB0F5F2\",\"ForwardTableEntries\":{\"ForwardTableEntry\":[{\"ForwardEntryId\":\"fwd-bp18jpb1tlm550di3q5pb\",\"IpProtocol\":\"any\",\"Status\":\"Available\",\"ExternalIp\":\"47.97.xx.xx\",\"ForwardTableId\":\"ftb-bp15o9aylj19vfvgtnzoy\",\"ExternalPort\":\"any\",\"InternalPort\":\"any\",\"InternalIp\":\"192.168.xx.xx\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::FORWARD_ENTRY,
            items: &["ForwardTableEntries", "ForwardTableEntry"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("ForwardTableId", &["ForwardTableId"]),
                ("ForwardEntryId", &["ForwardEntryId"]),
                ("ExternalIp", &["ExternalIp"]),
                ("ExternalPort", &["ExternalPort"]),
                ("InternalIp", &["InternalIp"]),
                ("InternalPort", &["InternalPort"]),
                ("IpProtocol", &["IpProtocol"]),
                ("ForwardEntryName", &["ForwardEntryName"]),
                ("NatGatewayId", &["NatGatewayId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
