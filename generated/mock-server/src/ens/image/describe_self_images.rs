// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSelfImages`

use aliyun_api::ens::{DescribeSelfImagesRequest, DescribeSelfImagesResponse};
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

pub(in super::super) const DESCRIBE_SELF_IMAGES: Operation = Operation {
    action: <DescribeSelfImagesRequest as Request>::ACTION,
    group: "image",
    new_request: || Box::new(DescribeSelfImagesRequest::default()),
    new_response: || Box::new(DescribeSelfImagesResponse::default()),
    checks: &[
        Check {
            path: &["PageNumber"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["ImageId"],
            to: &[&resources::CUSTOM_IMAGE],
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
        max_size: 100,
    }),
    example: "{\"Code\":0,\"Images\":{\"Image\":[{\"Architecture\":\"x86_64\",\"CreationTime\":\"2017-12-08T12:10:03Z\",\"ImageId\":\"centos_6_08_64_20G_a****\",\"ImageName\":\"centos_6_08_64_20G_a****\",\"ImageOwnerAlias\":\"self\",\"ImageSize\":\"20\",\"InstanceId\":\"i-5iqczfxps7csjrxeca****\",\"OsVersion\":\"7.2\",\"Platform\":\"centos\",\"Status\":\"Creating\",\"ComputeType\":\"ens_vm\",\"SnapshotId\":\"sp-5yt3bdedxzdz6t6uuw****\"}]},\"RequestId\":\"A8B8EB73-B4FD-4262-8EF6-680DF39C9BA0\"}",
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
