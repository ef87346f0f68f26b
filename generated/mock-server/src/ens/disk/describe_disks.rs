// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeDisks`

use aliyun_api::ens::{DescribeDisksRequest, DescribeDisksResponse};
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

pub(in super::super) const DESCRIBE_DISKS: Operation = Operation {
    action: <DescribeDisksRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(DescribeDisksRequest::default()),
    new_response: || Box::new(DescribeDisksResponse::default()),
    checks: &[
        Check {
            path: &["PageNumber"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
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
            path: &["DiskId"],
            to: &[&resources::DISK],
            region: RefRegion::Call,
        },
        Reference {
            path: &["DiskIds"],
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
            message: "The input parameter domainName that is mandatory for processing this request is not supplied.",
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
        items: &["Disks", "Disks"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"Code\":0,\"Disks\":{\"Disks\":[{\"Category\":\"local_ssd\",\"CreationTime\":\"2021-11-11T14:34:55+08:00\",\"DiskChargeType\":\"prepaid\",\"DiskId\":\"d-5svum1dx1w4a4spr54lgr****\",\"DiskName\":\"fvt-ecs-5cf0****\",\"EnsRegionId\":\"cn-guangzhou-10\",\"InstanceId\":\"i-5t77rb0yoz79m28ku60sx****\",\"InstanceName\":\"边缘prod环境串流机器-1063\",\"Size\":20,\"Status\":\"Available\",\"Type\":\"1\",\"Portable\":true,\"SnapshotId\":\"s-bp67acfmxazb4p****\",\"SerialId\":\"123\",\"Encrypted\":false,\"EncryptedKeyId\":\"05467897a-4262-4802-b8cb-00d3fb40****\"}]},\"PageNumber\":1,\"PageSize\":50,\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\",\"TotalCount\":13}",
    effects: &[
        Effect::List {
            resource: &resources::DISK,
            items: &["Disks", "Disks"],
            filters: &[
                ("EnsRegionId", &["EnsRegionId"]),
                ("DiskId", &["DiskId"]),
                ("DiskName", &["DiskName"]),
                ("Status", &["Status"]),
                ("Category", &["Category"]),
                ("DiskChargeType", &["DiskChargeType"]),
                ("EnsRegionIds", &["EnsRegionId"]),
                ("DiskIds", &["DiskId"]),
                ("InstanceId", &["InstanceId"]),
                ("SnapshotId", &["SnapshotId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
