// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetVpcPrefixListAssociations`

use aliyun_api::vpc::{
    GetVpcPrefixListAssociationsRequest, GetVpcPrefixListAssociationsResponse,
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

pub(in super::super) const GET_VPC_PREFIX_LIST_ASSOCIATIONS: Operation = Operation {
    action: <GetVpcPrefixListAssociationsRequest as Request>::ACTION,
    group: "prefix-list",
    new_request: || Box::new(GetVpcPrefixListAssociationsRequest::default()),
    new_response: || Box::new(GetVpcPrefixListAssociationsResponse::default()),
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
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["PrefixListAssociation"],
        default_size: 50,
        max_size: 100,
    }),
    example: "{\"TotalCount\":1,\"Count\":1,\"PrefixListAssociation\":[{\"PrefixListId\":\"pl-0b7hwu67****\",\"ResourceId\":\"vtb-bp1drpcfz9srr393h****\",\"ResourceType\":\"vpcRouteTable\",\"OwnerId\":\"153460731706****\",\"Status\":\"Created\",\"RegionId\":\"cn-hangzhou\",\"ResourceUid\":\"132193271328****\"}],\"RequestId\":\"4EC47282-1B74-4534-BD0E-403F3EE64CAF\"}",
    effects: &[],
};
