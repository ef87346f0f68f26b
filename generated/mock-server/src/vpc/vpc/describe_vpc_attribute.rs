// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpcAttribute`

use aliyun_api::vpc::{DescribeVpcAttributeRequest, DescribeVpcAttributeResponse};
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

pub(in super::super) const DESCRIBE_VPC_ATTRIBUTE: Operation = Operation {
    action: <DescribeVpcAttributeRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(DescribeVpcAttributeRequest::default()),
    new_response: || Box::new(DescribeVpcAttributeResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["IsDefault"], "false"), (&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[When::Unknown(&["VpcId"])],
        },
    ],
    pagination: None,
    example: "{\"VpcName\":\"doctest2\",\"Description\":\"\",\"IsDefault\":false,\"ResourceGroupId\":\"rg-acfmxazb4ph6aiy\",\"UserCidrs\":{\"UserCidr\":[]},\"ClassicLinkEnabled\":false,\"AssociatedCens\":{\"AssociatedCen\":[{\"CenStatus\":\"Attached\",\"CenOwnerId\":\"1231579085529123\",\"CenId\":\"cen-7qthudw0ll6jmc4gsu\"}]},\"VRouterId\":\"vrt-bp1jso6ng1at0ajsc8mbe\",\"VpcId\":\"vpc-bp18sth14qii3pnvodkvt\",\"CreationTime\":\"2018-10-16T07:31:09Z\",\"CidrBlock\":\"192.168.0.0/16\",\"Status\":\"Available\",\"VSwitchIds\":{\"VSwitchId\":[\"vsw-bp14cagpfysr29feg5t97\"]},\"RegionId\":\"cn-hangzhou\",\"RequestId\":\"7486AE4A-129D-43DB-A714-2432C074BA04\",\"CloudResources\":{\"CloudResourceSetType\":[{\"ResourceType\":\"VSwitch\",\"ResourceCount\":1},{\"ResourceType\":\"VRouter\",\"ResourceCount\":1},{\"ResourceType\":\"RouteTable\",\"ResourceCount\":1}]}}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::VPC,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
