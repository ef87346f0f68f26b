// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenAttachedChildInstanceAttribute`

use aliyun_api::cen::{
    DescribeCenAttachedChildInstanceAttributeRequest,
    DescribeCenAttachedChildInstanceAttributeResponse,
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

pub(in super::super) const DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE: Operation = Operation {
    action: <DescribeCenAttachedChildInstanceAttributeRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(
        DescribeCenAttachedChildInstanceAttributeRequest::default(),
    ),
    new_response: || Box::new(
        DescribeCenAttachedChildInstanceAttributeResponse::default(),
    ),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ChildInstanceId"],
            to: &[
                &crate::vpc::resources::VPC,
                &crate::vpc::resources::VIRTUAL_BORDER_ROUTER,
            ],
            region: RefRegion::Parameter("ChildInstanceRegionId"),
        },
        Reference {
            path: &["ChildInstanceRegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "SystemBusy",
            message: "The system is busy. Please try again later.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ParameterError",
            message: "The parameter is error.",
            when: &[When::Unknown(&["CenId", "ChildInstanceId"])],
        },
    ],
    pagination: None,
    example: "{\"CenId\":\"cen-5mv960yjhja0dh****\",\"ChildInstanceId\":\"vpc-2zebdboka7d7t37vo****\",\"ChildInstanceName\":\"defaultvpc\",\"ChildInstanceType\":\"VPC\",\"ChildInstanceRegionId\":\"cn-beijing\",\"ChildInstanceOwnerId\":1688000000000000,\"Status\":\"Attached\",\"ChildInstanceAttachTime\":\"2018-07-30T07:53Z\",\"ChildInstanceAttributes\":{\"CidrBlock\":\"192.168.0.0/16\",\"SecondaryCidrBlocks\":{\"secondaryCidrBlock\":[\"192.168.20.0/24\"]},\"Ipv6CidrBlock\":\"2408:XXXX:0:a600::/56\",\"Ipv6CidrBlocks\":{\"ipv6CidrBlock\":[{\"Ipv6Isp\":\"BGP\",\"Ipv6CidrBlock\":\"2408:XXXX:0:6a::/56\"}]}},\"RequestId\":\"ADD98358-D265-4060-87CB-A2427F5A8944\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::CHILD_INSTANCE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
