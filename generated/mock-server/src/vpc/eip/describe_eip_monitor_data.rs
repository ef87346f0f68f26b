// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipMonitorData`

use aliyun_api::vpc::{DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse};
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

pub(in super::super) const DESCRIBE_EIP_MONITOR_DATA: Operation = Operation {
    action: <DescribeEipMonitorDataRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(DescribeEipMonitorDataRequest::default()),
    new_response: || Box::new(DescribeEipMonitorDataResponse::default()),
    checks: &[
        Check {
            path: &["EndTime"],
            constraint: Constraint::Format(Format::Timestamp),
        },
        Check {
            path: &["StartTime"],
            constraint: Constraint::Format(Format::Timestamp),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Values(&["60", "300", "600", "900", "3600"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["Period"], "60")],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidInstanceId.NotFound",
            message: "The InstanceId provided does not exist in our records.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStartTime.Malformed",
            message: "The specified parameter \"StartTime\" is not valid.",
            when: &[When::Invalid(&["StartTime"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidEndTime.Malformed",
            message: "The specified parameter \"EndTime\" is not valid.",
            when: &[When::Invalid(&["EndTime"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPeriod.ValueNotSupported",
            message: "The specified parameter \"Period\" is not valid.",
            when: &[When::Invalid(&["Period"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStartTime.TooEarly",
            message: "The specified parameter \"StartTime\" is too early.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAllocationId.NotFound",
            message: "Specified allocation id is not found.",
            when: &[When::Unknown(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.TooManyDataQueried",
            message: "Specified operation is denied as too many data to return.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.RegionNotFound",
            message: "Specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.TooMany",
            message: "monitor parameter too many data required.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidIpInstanceId.NotFound",
            message: "The specified Eip InstanceId does not exist in our records.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"B7D72D42-8A6C-4764-963B-5F7C049FA769\",\"EipMonitorDatas\":{\"EipMonitorData\":[{\"TimeStamp\":\"2019-05-29T03:39:00Z\",\"EipTX\":140370,\"EipFlow\":32666910,\"EipPackets\":23700,\"EipRX\":32526540,\"EipBandwidth\":544448},{\"TimeStamp\":\"2019-05-29T03:40:00Z\",\"EipTX\":17730,\"EipFlow\":43020,\"EipPackets\":120,\"EipRX\":25290,\"EipBandwidth\":717}]}}",
    effects: &[],
};
