// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeImages`

use aliyun_api::ens::{DescribeImagesRequest, DescribeImagesResponse};
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

pub(in super::super) const DESCRIBE_IMAGES: Operation = Operation {
    action: <DescribeImagesRequest as Request>::ACTION,
    group: "image",
    new_request: || Box::new(DescribeImagesRequest::default()),
    new_response: || Box::new(DescribeImagesResponse::default()),
    checks: &[
        Check {
            path: &["ImageName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["ImageName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}.:_-]*"),
        },
        Check {
            path: &["ImageName"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["ImageName"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
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
            path: &["ImageId"],
            to: &[&resources::IMAGE],
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
            message: "The input parameters that is mandatory for processing this request is not supplied.",
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
        items: &["Images", "Image"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"Code\":0,\"Images\":{\"Image\":[{\"Architecture\":\"x86_64\",\"CreationTime\":\"2017-12-08T12:10:03Z\",\"ImageId\":\"centos_6_08_64_20G_alibase_2017****\",\"ImageName\":\"Ubuntu_16.04\",\"ImageOwnerAlias\":\"system\",\"ImageSize\":\"40\",\"Platform\":\"centos\",\"SnapshotId\":\"mock-clone_snapshot_id\"}]},\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"8331AA01-C16D-5481-BB47-D19CEBAA811E\",\"TotalCount\":4}",
    effects: &[
        Effect::List {
            resource: &resources::CUSTOM_IMAGE,
            items: &["Images", "Image"],
            filters: &[
                ("ImageId", &["ImageId"]),
                ("ImageName", &["ImageName"]),
                ("SnapshotId", &["SnapshotId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
