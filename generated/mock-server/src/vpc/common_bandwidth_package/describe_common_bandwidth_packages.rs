// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCommonBandwidthPackages`

use aliyun_api::vpc::{
    DescribeCommonBandwidthPackagesRequest, DescribeCommonBandwidthPackagesResponse,
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

pub(in super::super) const DESCRIBE_COMMON_BANDWIDTH_PACKAGES: Operation = Operation {
    action: <DescribeCommonBandwidthPackagesRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(DescribeCommonBandwidthPackagesRequest::default()),
    new_response: || Box::new(DescribeCommonBandwidthPackagesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
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
        (&["IncludeReservationData"], "false"),
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
        (&["DryRun"], "false"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["BandwidthPackageId"],
            to: &[&resources::COMMON_BANDWIDTH_PACKAGE],
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
        ErrorRow {
            status: 400,
            code: "InvalidBandwidthPackageIdNumber.NotSupported",
            message: "The number of BandwidthPackageIds exceeds the limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResourceGroupId",
            message: "The specified ResourceGroupId does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ResourceGroupId",
            message: "ResourceGroup is not supported in this region.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CommonBandwidthPackages", "CommonBandwidthPackage"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":\"1\",\"TotalCount\":\"1\",\"PageSize\":\"10\",\"RequestId\":\"20E6FD1C-7321-4DAD-BDFD-EC8769E4AA33\",\"CommonBandwidthPackages\":{\"CommonBandwidthPackage\":{\"CreationTime\":\"2017-06-28T06:39:20Z\",\"Name\":\"abc\",\"Status\":\"Available\",\"BandwidthPackageId\":\"cbwp-bp1vevu8h3ieh5xkcdhdy\",\"BusinessStatus\":\"Normal\",\"Ratio\":\"100\",\"RegionId\":\"cn-hangzhou\",\"ZoneId\":\"cn-hangzhou-d\",\"InstanceChargeType\":\"PostPaid\",\"InternetChargeType\":\"PayByBandwidth\",\"PublicIpAddresses\":{\"PublicIpAddresse\":{\"IpAddress\":\"116.62.129.250\",\"AllocationId\":\"eip-bp13e9i2qst4g6jzi35tc\"}},\"Bandwidth\":\"20\"}}}",
    effects: &[
        Effect::List {
            resource: &resources::COMMON_BANDWIDTH_PACKAGE,
            items: &["CommonBandwidthPackages", "CommonBandwidthPackage"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("BandwidthPackageId", &["BandwidthPackageId"]),
                ("Name", &["Name"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
