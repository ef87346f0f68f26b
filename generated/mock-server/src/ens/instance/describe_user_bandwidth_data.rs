// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeUserBandWidthData`

use aliyun_api::ens::{
    DescribeUserBandWidthDataRequest, DescribeUserBandWidthDataResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
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
    defaults: &[(&["Period"], "300")],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"code\":\"200\",\"RequestId\":\"50373E71-7710-4620-8AAB-133CCE49451C\",\"MonitorData\":{\"MaxDownBandWidth\":16817468,\"MaxUpBandWidth\":231008,\"BandWidthMonitorData\":[{\"UpBandWidth\":0,\"DownBandWidth\":0,\"InternetTX\":0,\"InternetRX\":0,\"TimeStamp\":\"2019-10-12T05:45:00Z\"}]},\"Code\":0,\"requestId\":\"50373E71-7710-4620-8AAB-133CCE49451C\",\"successResponse\":true}",
    effects: &[],
};
