// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceVncUrl`

use aliyun_api::ens::{DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse};
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

pub(in super::super) const DESCRIBE_INSTANCE_VNC_URL: Operation = Operation {
    action: <DescribeInstanceVncUrlRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeInstanceVncUrlRequest::default()),
    new_response: || Box::new(DescribeInstanceVncUrlResponse::default()),
    checks: &[],
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
            code: "InvalidInstanceId.NotFound",
            message: "The specified InstanceId does not exist.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "Failed to call API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceType.NotSupported",
            message: "The specified InstanceType is not Supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "The current status of the instance does not support this operation.",
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
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"VncUrl\":\"wss%3A%2F%2Fhz01-vncproxy.aliyun.com%2Fwebsockify%2F%3Fs%3DDvh%252FIA%252BYc73gWO48cBx2gBxUDVzaAnSKr74pq30mzqUYgeUMcB%252FbkNixDxdEA996\"}",
    effects: &[],
};
