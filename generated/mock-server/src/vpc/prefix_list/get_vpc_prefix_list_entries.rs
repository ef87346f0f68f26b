// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetVpcPrefixListEntries`

use aliyun_api::vpc::{GetVpcPrefixListEntriesRequest, GetVpcPrefixListEntriesResponse};
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

pub(in super::super) const GET_VPC_PREFIX_LIST_ENTRIES: Operation = Operation {
    action: <GetVpcPrefixListEntriesRequest as Request>::ACTION,
    group: "prefix-list",
    new_request: || Box::new(GetVpcPrefixListEntriesRequest::default()),
    new_response: || Box::new(GetVpcPrefixListEntriesResponse::default()),
    checks: &[
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["MaxResults"], "50")],
    refs: &[
        Reference {
            path: &["PrefixListId"],
            to: &[&resources::PREFIX_LIST],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextToken",
            message: "The specified NextToken is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.PrefixList",
            message: "The specified resource of prefixList is not found.",
            when: &[When::Unknown(&["PrefixListId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["PrefixListEntry"],
        default_size: 50,
        max_size: 100,
    }),
    example: "{\"TotalCount\":1,\"Count\":1,\"PrefixListEntry\":[{\"PrefixListId\":\"pl-0b7hwu67****\",\"Cidr\":\"192.168.0.0/16\",\"Description\":\"description\",\"RegionId\":\"cn-hangzhou\"}],\"RequestId\":\"4EC47282-1B74-4534-BD0E-403F3EE64CAF\"}",
    effects: &[
        Effect::ListElements(ElementList {
            resource: &resources::PREFIX_LIST,
            items: &["PrefixListEntry"],
            of: &["PrefixListEntries"],
            show: &[
                ("PrefixListId", ValueExpr::Id),
                ("Cidr", ValueExpr::Field(&["Cidr"])),
                ("Description", ValueExpr::Field(&["Description"])),
                ("RegionId", ValueExpr::Field(&["RegionId"])),
            ],
            filters: &[("PrefixListId", ValueExpr::Id)],
            tags: &[],
            any_of: None,
            distinct: false,
        }),
    ],
};
