// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeHaVips`

use aliyun_api::vpc::{DescribeHaVipsRequest, DescribeHaVipsResponse};
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

pub(in super::super) const DESCRIBE_HAVIPS: Operation = Operation {
    action: <DescribeHaVipsRequest as Request>::ACTION,
    group: "ha-vip",
    new_request: || Box::new(DescribeHaVipsRequest::default()),
    new_response: || Box::new(DescribeHaVipsResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["Filter"],
            constraint: Constraint::Count(None, Some(5)),
        },
        Check {
            path: &["Filter", "Value"],
            constraint: Constraint::Count(None, Some(10)),
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
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
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
            code: "Forbidden.HaVip",
            message: "No permissions to perform operations on HAVIPs. Please apply for privilege--vpc_privilege_allow_buy_havip_instance.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidFilterKey.ValueNotSupported",
            message: "Specified filter key is not supported: Filter.X.key",
            when: &[When::Invalid(&["Filter.Key"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["HaVips", "HaVip"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageSize\":10,\"RequestId\":\"33E480C5-B46F-4CA5-B6FD-D77C746E86AB\",\"PageNumber\":1,\"TotalCount\":1,\"HaVips\":{\"HaVip\":[{\"VpcId\":\"vpc-bp1kcm36tevkpms97****\",\"Status\":\"InUse\",\"HaVipId\":\"havip-bp149uyvut73dpld****\",\"AssociatedInstanceType\":\"EcsInstance\",\"CreateTime\":\"2021-07-03T14:25:26Z\",\"ChargeType\":\"none\",\"RegionId\":\"cn-hangzhou\",\"VSwitchId\":\"vsw-bp1pkt1fba8e824ez****\",\"IpAddress\":\"192.168.24.5\",\"Description\":\"My HaVip\",\"MasterInstanceId\":\"i-bp145q7glnuzdvzu21****\",\"Name\":\"test\",\"AssociatedEipAddresses\":{\"associatedEipAddresse\":[\"121.12.XX.XX\"]},\"AssociatedInstances\":{\"associatedInstance\":[\"i-bp145q7glnuzdvzu21****\"]},\"ResourceGroupId\":\"rg-bp67acfmxazb4ph****\",\"Tags\":{\"Tag\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}]}}]}}",
    effects: &[
        Effect::List {
            resource: &resources::HAVIP,
            items: &["HaVips", "HaVip"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: Some("Filter"),
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
