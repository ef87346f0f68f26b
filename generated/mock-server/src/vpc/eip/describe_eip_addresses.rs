// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipAddresses`

use aliyun_api::vpc::{DescribeEipAddressesRequest, DescribeEipAddressesResponse};
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

pub(in super::super) const DESCRIBE_EIP_ADDRESSES: Operation = Operation {
    action: <DescribeEipAddressesRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(DescribeEipAddressesRequest::default()),
    new_response: || Box::new(DescribeEipAddressesResponse::default()),
    checks: &[
        Check {
            path: &["AllocationId"],
            constraint: Constraint::Count(None, Some(50)),
        },
        Check {
            path: &["EipAddress"],
            constraint: Constraint::Count(None, Some(50)),
        },
        Check {
            path: &["Filter"],
            constraint: Constraint::Count(Some(1), Some(2)),
        },
        Check {
            path: &["Filter", "Key"],
            constraint: Constraint::Values(&["CreationStartTime", "CreationEndTime"]),
        },
        Check {
            path: &["Filter", "Value"],
            constraint: Constraint::Format(Format::Time),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(100))]),
        },
        Check {
            path: &["EipName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["EipName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
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
        (&["AssociatedInstanceType"], "EcsInstance"),
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
            path: &["AllocationId"],
            to: &[&resources::EIP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["AssociatedInstanceId"],
            to: &[&resources::NAT_GATEWAY, &resources::HAVIP],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "Forbidden.RegionNotFound",
            message: "Specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidFilterKey.NotFound",
            message: "The specified filter key is invalid.",
            when: &[When::Invalid(&["Filter.Key"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidFilterValue",
            message: "The specified filter value is invalid.",
            when: &[When::Invalid(&["Filter.Value"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidLockReason.NotFound",
            message: "The specified LockReason is not found",
            when: &[When::Invalid(&["LockReason"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIAssociatedInstanceType.ValueNotSupported",
            message: "The specified value of AssociatedInstanceType is not supported.",
            when: &[When::Invalid(&["AssociatedInstanceType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidChargeType.ValueNotSupported",
            message: "The specified ChargeType is not supported.",
            when: &[When::Invalid(&["ChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAliuid",
            message: "User Id is not valid.",
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
            code: "InstanceType.Invalid",
            message: "InstanceType is not null",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InstanceIdLength.Exceed",
            message: "InstanceId length is exceed",
            when: &[When::Invalid(&["AllocationId"])],
        },
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
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ResourceGroupId",
            message: "ResourceGroup is not supported in this region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IellgalParameter.OwnerAccount",
            message: "The specified parameter OwnerAccount is not valid.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["EipAddresses", "EipAddress"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"PageNumber\":\"1\",\"EipAddresses\":{\"EipAddress\":{\"ChargeType\":\"PostPaid\",\"Status\":\"Available\",\"RegionId\":\"cn-beijing\",\"ResourceGroupId\":\"rg-acfmxazxxxxxxxx\",\"AllocationTime\":\"2018-01-15T11:17:30Z\",\"IpAddress\":\"59.110.xx.xx\",\"AllocationId\":\"eip-2ze88m67qx5zxxxxx\",\"AvailableRegions\":{\"AvailableRegion\":[\"cn-beijing\"]},\"InternetChargeType\":\"PayByTraffic\",\"Bandwidth\":\"1\"}},\"TotalCount\":\"1\",\"PageSize\":\"10\",\"RequestId\":\"7EEF2D6B-D207-4197-AE37-01279C888757\"}",
    effects: &[
        Effect::List {
            resource: &resources::EIP,
            items: &["EipAddresses", "EipAddress"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("AllocationId", &["AllocationId"]),
                ("AssociatedInstanceId", &["InstanceId"]),
                ("AssociatedInstanceType", &["InstanceType"]),
                ("ChargeType", &["ChargeType"]),
                ("EipAddress", &["IpAddress"]),
                ("ISP", &["ISP"]),
                ("LockReason", &["OperationLocks", "LockReason"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("Status", &["Status"]),
                ("SegmentInstanceId", &["SegmentInstanceId"]),
                ("EipName", &["Name"]),
                ("PublicIpAddressPoolId", &["PublicIpAddressPoolId"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
