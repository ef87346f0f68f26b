// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeUserBandWidthData`

use aliyun_api::ens::{
    DescribeUserBandWidthDataRequest, DescribeUserBandWidthDataResponse,
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

pub(in super::super) const DESCRIBE_USER_BANDWIDTH_DATA: Operation = Operation {
    action: <DescribeUserBandWidthDataRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeUserBandWidthDataRequest::default()),
    new_response: || Box::new(DescribeUserBandWidthDataResponse::default()),
    checks: &[
        Check {
            path: &["Period"],
            constraint: Constraint::Values(&["300", "1200", "3600", "14400"]),
        },
        Check {
            path: &["StartTime"],
            constraint: Constraint::Format(Format::Timestamp),
        },
        Check {
            path: &["EndTime"],
            constraint: Constraint::Format(Format::Timestamp),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameters that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "USERNOTFOUND",
            message: "The user is not in ens-controller.",
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
    pagination: None,
    example: "{\"RequestId\":\"50373E71-7710-4620-8AAB-133CCE49451C\",\"MonitorData\":{\"MaxDownBandWidth\":\"16817468\",\"MaxUpBandWidth\":\"231008\",\"BandWidthMonitorData\":[{\"UpBandWidth\":0,\"DownBandWidth\":0,\"InternetTX\":0,\"InternetRX\":0,\"TimeStamp\":\"2019-10-12T05:45:00Z\"}]},\"Code\":0}",
    effects: &[],
};
