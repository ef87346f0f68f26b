// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListPrefixLists`

use aliyun_api::vpc::{ListPrefixListsRequest, ListPrefixListsResponse};
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

pub(in super::super) const LIST_PREFIX_LISTS: Operation = Operation {
    action: <ListPrefixListsRequest as Request>::ACTION,
    group: "prefix-list",
    new_request: || Box::new(ListPrefixListsRequest::default()),
    new_response: || Box::new(ListPrefixListsResponse::default()),
    checks: &[
        Check {
            path: &["PrefixListIds"],
            constraint: Constraint::Count(None, Some(100)),
        },
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
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
        Check {
            path: &["PrefixListName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["PrefixListName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["MaxResults"], "20")],
    refs: &[
        Reference {
            path: &["PrefixListIds"],
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
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["PrefixLists"],
        default_size: 20,
        max_size: 100,
    }),
    example: "{\"TotalCount\":1,\"MaxResults\":20,\"PrefixLists\":[{\"PrefixListId\":\"pl-m5estsqsdqwg88hjf****\",\"PrefixListName\":\"test\",\"PrefixListDescription\":\"Created with oss service by system.\",\"IpVersion\":\"IPV4\",\"CreationTime\":\"2022-07-12T14:22:32Z\",\"CidrBlocks\":[\"100.115.XX.XX/24\"],\"ShareType\":\"Shared\",\"MaxEntries\":10,\"Status\":\"Created\",\"OwnerId\":\"1210123456123456\",\"PrefixListStatus\":\"Created\",\"RegionId\":\"cn-hangzhou\",\"ResourceGroupId\":\"rg-bp67acfmxazb4ph****\",\"Tags\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}],\"PrefixListType\":\"Custom\"}],\"RequestId\":\"DF72F7BB-5DFA-529C-887E-B0BB70D89C4F\"}",
    effects: &[
        Effect::List {
            resource: &resources::PREFIX_LIST,
            items: &["PrefixLists"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("PrefixListIds", &["PrefixListId"]),
                ("PrefixListName", &["PrefixListName"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: None,
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
