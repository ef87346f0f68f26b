// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNetworkAttribute`

use aliyun_api::ens::{DescribeNetworkAttributeRequest, DescribeNetworkAttributeResponse};
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

pub(in super::super) const DESCRIBE_NETWORK_ATTRIBUTE: Operation = Operation {
    action: <DescribeNetworkAttributeRequest as Request>::ACTION,
    group: "network",
    new_request: || Box::new(DescribeNetworkAttributeRequest::default()),
    new_response: || Box::new(DescribeNetworkAttributeResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["NetworkId"],
            to: &[&resources::NETWORK],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNetworkId.NotFound",
            message: "Network not found",
            when: &[When::Unknown(&["NetworkId"])],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
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
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"EnsRegionId\":\"cn-beijing\",\"NetworkId\":\"n-5***\",\"NetworkName\":\"abc\",\"CidrBlock\":\"10.0.0.0/24\",\"Status\":\"Available\",\"Description\":\"abc\",\"CreatedTime\":\"2019-06-01T00:00:00Z\",\"VSwitchIds\":{\"VSwitchId\":[\"vsw-bp14cagpfysr29feg****\"]},\"CloudResources\":{\"CloudResourceSetType\":[{\"ResourceCount\":3,\"ResourceType\":\"VSwitch\"}]}}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::NETWORK,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
