// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetVSwitchCidrReservationUsage`

use aliyun_api::vpc::{
    GetVSwitchCidrReservationUsageRequest, GetVSwitchCidrReservationUsageResponse,
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

pub(in super::super) const GET_VSWITCH_CIDR_RESERVATION_USAGE: Operation = Operation {
    action: <GetVSwitchCidrReservationUsageRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(GetVSwitchCidrReservationUsageRequest::default()),
    new_response: || Box::new(GetVSwitchCidrReservationUsageResponse::default()),
    checks: &[
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["MaxResults"], "10")],
    refs: &[
        Reference {
            path: &["VSwitchCidrReservationId"],
            to: &[&resources::VSWITCH_CIDR_RESERVATION],
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
            status: 400,
            code: "IllegalParam.NextToken",
            message: "The specified NextToken is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.CidrReservation",
            message: "The specified resource of VSwitchCidrReservation is not found.",
            when: &[When::Unknown(&["VSwitchCidrReservationId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["CidrReservationUsages"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\",\"NextToken\":\"FFmyTO70tTpLG6I3FmYAXGKPd****\",\"TotalCount\":10,\"MaxResults\":10,\"CidrReservationUsages\":[{\"VSwitchCidrReservationId\":\"vcr-bp1m12saqteraw3rp****\",\"VSwitchId\":\"vsw-25navfgbue4g****\",\"ResourceId\":\"eni-bp14v2sdd3v8htln****\",\"ResourceType\":\"NetworkInterface\",\"IpPrefixId\":\"vcr-bp1m12saqteraw3rp****\",\"IpPrefixCidr\":\"192.168.1.64/28\"}]}",
    effects: &[],
};
