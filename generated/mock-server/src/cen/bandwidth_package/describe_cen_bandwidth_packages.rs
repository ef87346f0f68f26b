// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenBandwidthPackages`

use aliyun_api::cen::{
    DescribeCenBandwidthPackagesRequest, DescribeCenBandwidthPackagesResponse,
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

pub(in super::super) const DESCRIBE_CEN_BANDWIDTH_PACKAGES: Operation = Operation {
    action: <DescribeCenBandwidthPackagesRequest as Request>::ACTION,
    group: "bandwidth-package",
    new_request: || Box::new(DescribeCenBandwidthPackagesRequest::default()),
    new_response: || Box::new(DescribeCenBandwidthPackagesResponse::default()),
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
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10"), (&["IsOrKey"], "false")],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.TagValue",
            message: "The tag values are not valid.",
            when: &[When::Invalid(&["Tag.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TagKey",
            message: "The tag keys are not valid.",
            when: &[When::Invalid(&["Tag.Key"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CenBandwidthPackages", "CenBandwidthPackage"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"CenBandwidthPackages\":{\"CenBandwidthPackage\":[{\"CenBandwidthPackageId\":\"cenbwp-4c2zaavbvh5x****\",\"Name\":\"test\",\"Description\":\"cen\",\"Status\":\"InUse\",\"BusinessStatus\":\"Normal\",\"Bandwidth\":2,\"GeographicRegionAId\":\"china\",\"GeographicRegionBId\":\"north-america\",\"GeographicSpanId\":\"north-america_china\",\"IsCrossBorder\":false,\"BandwidthPackageChargeType\":\"PREPAY\",\"CreationTime\":\"2021-02-01T11:14Z\",\"ExpiredTime\":\"2021-09-08T16:00Z\",\"HasReservationData\":\"false\",\"ReservationActiveTime\":\"2021-08-30T16:00Z\",\"ReservationBandwidth\":\"10\",\"ReservationInternetChargeType\":\"PREPAY\",\"ReservationOrderType\":\"UPGRADE\",\"ResourceGroupId\":\"rg-aekzoyr5k36****\",\"CenIds\":{\"CenId\":[\"cen-xxjsjfkffkfkfjkf****\"]},\"OrginInterRegionBandwidthLimits\":{\"OrginInterRegionBandwidthLimit\":[{\"LocalRegionId\":\"cn-hangzhou\",\"OppositeRegionId\":\"us-west-1\",\"GeographicSpanId\":\"north-america_china\",\"BandwidthLimit\":\"1\"}]},\"Tags\":{\"Tag\":[{\"Key\":\"TagKey\",\"Value\":\"TagValue\"}]}}]},\"TotalCount\":1,\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"9D7E2400-2755-4AF5-9B73-12565E4F73A0\"}",
    effects: &[
        Effect::List {
            resource: &resources::CEN_BANDWIDTH_PACKAGE,
            items: &["CenBandwidthPackages", "CenBandwidthPackage"],
            filters: &[("ResourceGroupId", &["ResourceGroupId"])],
            pairs: Some("Filter"),
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
