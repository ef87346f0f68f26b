// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpcPrefixList`

use aliyun_api::vpc::{CreateVpcPrefixListRequest, CreateVpcPrefixListResponse};
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

pub(in super::super) const CREATE_VPC_PREFIX_LIST: Operation = Operation {
    action: <CreateVpcPrefixListRequest as Request>::ACTION,
    group: "prefix-list",
    new_request: || Box::new(CreateVpcPrefixListRequest::default()),
    new_response: || Box::new(CreateVpcPrefixListResponse::default()),
    checks: &[
        Check {
            path: &["PrefixListName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["PrefixListName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PrefixListDescription"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["PrefixListDescription"],
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
            path: &["PrefixListEntries"],
            constraint: Constraint::Count(None, Some(50)),
        },
        Check {
            path: &["PrefixListEntries", "Cidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["PrefixListEntries", "Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["PrefixListEntries", "Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
    defaults: &[
        (&["DryRun"], "false"),
        (&["MaxEntries"], "50"),
        (&["IpVersion"], "IPv4"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.IpVersion",
            message: "The ipversion type is not supported.",
            when: &[When::Invalid(&["IpVersion"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.PrefixListCidrCount",
            message: "The quota of prefixListMaxEntry count is exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CidrCountExceedMaxCount",
            message: "The operation is failed because of cidrCountExceedMaxCount.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CidrBlock",
            message: "The param of cidrBlock is illegal.",
            when: &[When::Invalid(&["PrefixListEntries.Cidr"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CidrName",
            message: "The param of cidrName is illegal.",
            when: &[When::Invalid(&["PrefixListEntries.Description"])],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.CidrBlock",
            message: "The param of cidrBlock is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.PrefixListCount",
            message: "The quota of prefixList count is exceeded.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"PrefixListId\":\"pl-0b700s2ee3***\",\"ResourceGroupId\":\"rg-bp67acfmxazb4ph****\",\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::PREFIX_LIST,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
