// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstanceAttribute`

use aliyun_api::ens::{
    DescribeEpnInstanceAttributeRequest, DescribeEpnInstanceAttributeResponse,
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

pub(in super::super) const DESCRIBE_EPN_INSTANCE_ATTRIBUTE: Operation = Operation {
    action: <DescribeEpnInstanceAttributeRequest as Request>::ACTION,
    group: "epn",
    new_request: || Box::new(DescribeEpnInstanceAttributeRequest::default()),
    new_response: || Box::new(DescribeEpnInstanceAttributeResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["EPNInstanceId"],
            to: &[&resources::EPN_INSTANCE],
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
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The errorMessage is %s. Please check it again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"ConfVersions\":[{\"ConfVersion\":\"2017-10-11\",\"EnsRegionId\":\"cn-chengdu-telecom\"}],\"EPNInstanceId\":\"epn-xxxx\",\"EPNInstanceName\":\"epn-test\",\"Instances\":[{\"EnsRegionId\":\"cn-chengdu-telecom-4\",\"InstanceId\":\"epn-xxx\",\"InstanceName\":\"epn-test\",\"Isp\":\"cmcc\",\"PrivateIpAddress\":\"192.168.1.12\",\"PublicIpAddress\":\"20.3.XX.XX\",\"Status\":\"Running\"}],\"NetworkingModel\":\"SpeedUp\",\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"VSwitches\":[{\"CidrBlock\":\"10.0.0.1/24\",\"EnsRegionId\":\"\\t cn-chengdu-telecom-4\",\"VSwitchId\":\"vs-xxxx\",\"VSwitchName\":\"vs-test\"}]}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::EPN_INSTANCE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
