// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVSwitchAttributes`

use aliyun_api::vpc::{
    DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse,
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

pub(in super::super) const DESCRIBE_VSWITCH_ATTRIBUTES: Operation = Operation {
    action: <DescribeVSwitchAttributesRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(DescribeVSwitchAttributesRequest::default()),
    new_response: || Box::new(DescribeVSwitchAttributesResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.NotFound",
            message: "Specified VSwitch can not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RouteTable\":{\"RouteTableId\":\"vtb-hp3ngu1hkdutfakqnz76p\",\"RouteTableType\":\"System\"},\"Description\":\"\",\"IsDefault\":false,\"AvailableIpAddressCount\":251,\"ResourceGroupId\":\"rg-acfmy45w7w2cdxa\",\"ZoneId\":\"cn-huhehaote-a\",\"VSwitchId\":\"vsw-hp3lyltb1dosj540yyxjv\",\"VpcId\":\"vpc-hp34hflqqsjh3a3q7lbtr\",\"CreationTime\":\"2019-01-07T04:54:14Z\",\"Status\":\"Available\",\"CidrBlock\":\"192.168.0.0/24\",\"RequestId\":\"A31F062D-81F0-48BC-9771-915D6622D26A\",\"Ipv6CidrBlock\":\"2408:4004:0:2900::/64\",\"VSwitchName\":\"doc1\",\"CloudResources\":{\"CloudResourceSetType\":[]}}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::VSWITCH,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
