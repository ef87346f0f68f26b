// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeZones`

use aliyun_api::vpc::{DescribeZonesRequest, DescribeZonesResponse};
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

pub(in super::super) const DESCRIBE_ZONES: Operation = Operation {
    action: <DescribeZonesRequest as Request>::ACTION,
    group: "region",
    new_request: || Box::new(DescribeZonesRequest::default()),
    new_response: || Box::new(DescribeZonesResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["ZoneType"], "AvailabilityZone")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"6FEA0CF3-D3B9-43E5-A304-D217037876A8\",\"Zones\":{\"Zone\":[{\"ZoneId\":\"cn-hangzhou-b\",\"LocalName\":\"China Hangzhou Zone B\"},{\"ZoneId\":\"cn-hangzhou-d\",\"LocalName\":\"China Hangzhou Zone D\"},{\"ZoneId\":\"cn-hangzhou-e\",\"LocalName\":\"China Hangzhou Zone E\"},{\"ZoneId\":\"cn-hangzhou-f\",\"LocalName\":\"China Hangzhou Zone F\"},{\"ZoneId\":\"cn-hangzhou-g\",\"LocalName\":\"China Hangzhou Zone G\"},{\"ZoneId\":\"cn-hangzhou-h\",\"LocalName\":\"China Hangzhou Zone H\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::ZONE,
            items: &["Zones", "Zone"],
            filters: &[("ZoneType", &["ZoneType"])],
            pairs: None,
            tags: &[],
        },
    ],
};
