// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenInterRegionBandwidthLimits`

use aliyun_api::cen::{
    DescribeCenInterRegionBandwidthLimitsRequest,
    DescribeCenInterRegionBandwidthLimitsResponse,
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

pub(in super::super) const DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS: Operation = Operation {
    action: <DescribeCenInterRegionBandwidthLimitsRequest as Request>::ACTION,
    group: "inter-region",
    new_request: || Box::new(DescribeCenInterRegionBandwidthLimitsRequest::default()),
    new_response: || Box::new(DescribeCenInterRegionBandwidthLimitsResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CenInterRegionBandwidthLimits", "CenInterRegionBandwidthLimit"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"CenInterRegionBandwidthLimits\":{\"CenInterRegionBandwidthLimit\":[{\"CenId\":\"cen-pfa6ugf3xl0qsd****\",\"LocalRegionId\":\"ccn-cn-shanghai\",\"OppositeRegionId\":\"cn-hangzhou\",\"GeographicSpanId\":\"china_china\",\"BandwidthLimit\":1,\"BandwidthPackageId\":\"cenbwp-uenczwb592fnvv****\",\"BandwidthType\":\"BandwidthPackage\",\"Status\":\"Active\"}]},\"TotalCount\":1,\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"7A30C665-8766-5AAA-9274-C97380E2D850\"}",
    effects: &[
        Effect::List {
            resource: &resources::INTER_REGION_BANDWIDTH,
            items: &["CenInterRegionBandwidthLimits", "CenInterRegionBandwidthLimit"],
            filters: &[("CenId", &["CenId"])],
            pairs: None,
            tags: &[],
        },
    ],
};
