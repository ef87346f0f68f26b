// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSnapshots`

use aliyun_api::ens::{DescribeSnapshotsRequest, DescribeSnapshotsResponse};
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

pub(in super::super) const DESCRIBE_SNAPSHOTS: Operation = Operation {
    action: <DescribeSnapshotsRequest as Request>::ACTION,
    group: "snapshot",
    new_request: || Box::new(DescribeSnapshotsRequest::default()),
    new_response: || Box::new(DescribeSnapshotsResponse::default()),
    checks: &[
        Check {
            path: &["PageNumber"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_-]*"),
        },
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["DiskId"],
            to: &[&resources::DISK],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SnapshotId"],
            to: &[&resources::SNAPSHOT],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter that is mandatory for processing this request is not supplied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InstanceIdNotFound",
            message: "The input parameter instancdId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Snapshots"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"Snapshots\":[{\"SnapshotId\":\"s-bp67acfmxazb4p****\",\"CreationTime\":\"2020-08-20T14:52:28Z\",\"Status\":\"available\",\"Size\":\"40\",\"SourceDiskId\":\"d-bp67acfmxazb4ph****\",\"SourceDiskType\":\"1\",\"SourceDiskCategory\":\"cloud_efficiency\",\"SnapshotName\":\"testSnapshotName\",\"Description\":\"testDescription\",\"EnsRegionId\":\"cn-beijing-15\",\"SourceSnapshotId\":\"s-bpdfer893jfkdqe****\",\"SourceEnsRegionId\":\"cn-hangzhou-27\"}],\"PageNumber\":1,\"PageSize\":10,\"TotalCount\":1,\"RequestId\":\"9635ED2E-3103-1606-84D4-9F8E816B19F9\"}",
    effects: &[
        Effect::List {
            resource: &resources::SNAPSHOT,
            items: &["Snapshots"],
            filters: &[
                ("EnsRegionId", &["EnsRegionId"]),
                ("DiskId", &["SourceDiskId"]),
                ("InstanceId", &["InstanceId"]),
                ("SnapshotId", &["SnapshotId"]),
                ("EnsRegionIds", &["EnsRegionId"]),
                ("SnapshotName", &["SnapshotName"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
