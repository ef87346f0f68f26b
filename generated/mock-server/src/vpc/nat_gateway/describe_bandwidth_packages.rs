// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBandwidthPackages`

use aliyun_api::vpc::{
    DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse,
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

pub(in super::super) const DESCRIBE_BANDWIDTH_PACKAGES: Operation = Operation {
    action: <DescribeBandwidthPackagesRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DescribeBandwidthPackagesRequest::default()),
    new_response: || Box::new(DescribeBandwidthPackagesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
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
        Reference {
            path: &["BandwidthPackageId"],
            to: &[&resources::NAT_BANDWIDTH_PACKAGE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["BandwidthPackages", "BandwidthPackage"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"BandwidthPackages\":{\"BandwidthPackage\":[{\"Description\":\"\",\"IpCount\":\"2\",\"ISP\":\"BGP\",\"ZoneId\":\"cn-hangzhou-b\",\"InternetChargeType\":\"PayByTraffic\",\"NatGatewayId\":\"ngw-bp1uewa15k4iy5770ya89\",\"Name\":\"\",\"CreationTime\":\"2018-03-06T07:33:51Z\",\"Status\":\"Available\",\"BandwidthPackageId\":\"bwp-bp1xea10o8qxw8lkw2xa1\",\"BusinessStatus\":\"Normal\",\"RegionId\":\"cn-hangzhou\",\"InstanceChargeType\":\"PostPaid\",\"PublicIpAddresses\":{\"PublicIpAddresse\":[{\"IpAddress\":\"118.31.xx.xx\",\"AllocationId\":\"nateip-bp1jb1uijvm9o8z30ejqp\",\"UsingStatus\":\"Idle\"},{\"IpAddress\":\"118.31.xx.xx\",\"AllocationId\":\"nateip-bp1dt4hpe8847yj4oh10w\",\"UsingStatus\":\"UsedBySnatTable\"}]},\"Bandwidth\":\"5\"}]},\"PageSize\":10,\"RequestId\":\"8909013D-4A64-41A6-93E6-E3FD08A3EAFE\"}",
    effects: &[
        Effect::List {
            resource: &resources::NAT_BANDWIDTH_PACKAGE,
            items: &["BandwidthPackages", "BandwidthPackage"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("BandwidthPackageId", &["BandwidthPackageId"]),
                ("NatGatewayId", &["NatGatewayId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
