// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenGeographicSpans`

use aliyun_api::cen::{
    DescribeCenGeographicSpansRequest, DescribeCenGeographicSpansResponse,
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

pub(in super::super) const DESCRIBE_CEN_GEOGRAPHIC_SPANS: Operation = Operation {
    action: <DescribeCenGeographicSpansRequest as Request>::ACTION,
    group: "bandwidth-package",
    new_request: || Box::new(DescribeCenGeographicSpansRequest::default()),
    new_response: || Box::new(DescribeCenGeographicSpansResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[],
    errors: &[],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["GeographicSpanModels", "GeographicSpanModel"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"GeographicSpanModels\":{\"GeographicSpanModel\":[{\"GeographicSpanId\":\"china_asia-pacific\",\"LocalGeoRegionId\":\"asia-pacific\",\"OppositeGeoRegionId\":\"china\"}]},\"TotalCount\":1,\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"09780287-BC24-4164-8334-773432E32696\"}",
    effects: &[],
};
