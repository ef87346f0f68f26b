// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCens`

use aliyun_api::cen::{DescribeCensRequest, DescribeCensResponse};
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

pub(in super::super) const DESCRIBE_CENS: Operation = Operation {
    action: <DescribeCensRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeCensRequest::default()),
    new_response: || Box::new(DescribeCensResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
        Check {
            path: &["Filter"],
            constraint: Constraint::Count(None, Some(5)),
        },
        Check {
            path: &["Filter", "Value"],
            constraint: Constraint::Count(None, Some(5)),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(64)),
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
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidTagKey",
            message: "The tag keys are not valid.",
            when: &[When::Invalid(&["Tag.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagValue",
            message: "The tag values are not valid.",
            when: &[When::Invalid(&["Tag.Value"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Cens", "Cen"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"Cens\":{\"Cen\":[{\"CenId\":\"cen-0xyeagctz5sfg9****\",\"Name\":\"nametest\",\"Description\":\"desctest\",\"Status\":\"Active\",\"ProtectionLevel\":\"REDUCED\",\"Ipv6Level\":\"DISABLED\",\"CreationTime\":\"2019-10-22T07:44Z\",\"ResourceGroupId\":\"rg-acfm3unpnuw****\",\"CenBandwidthPackageIds\":{\"CenBandwidthPackageId\":[\"cenbwp-4c2zaavbvh5f42****\"]},\"Tags\":{\"Tag\":[{\"Key\":\"tagtest\",\"Value\":\"tagtest\"}]}}]},\"TotalCount\":1,\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"2BFA6822-240E-4E27-B4C8-AA400EF7474D\"}",
    effects: &[
        Effect::List {
            resource: &resources::CEN_INSTANCE,
            items: &["Cens", "Cen"],
            filters: &[("ResourceGroupId", &["ResourceGroupId"])],
            pairs: Some("Filter"),
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
