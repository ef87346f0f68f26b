// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancerAttribute`

use aliyun_api::ens::{
    DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse,
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

pub(in super::super) const DESCRIBE_LOAD_BALANCER_ATTRIBUTE: Operation = Operation {
    action: <DescribeLoadBalancerAttributeRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(DescribeLoadBalancerAttributeRequest::default()),
    new_response: || Box::new(DescribeLoadBalancerAttributeResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["LoadBalancerId"],
            to: &[&resources::LOAD_BALANCER],
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
            code: "ens.interface.error",
            message: "An error occurred while call the API.",
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
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"LoadBalancerId\":\"lb-5rcvo1n1t3hykfhhjwjgqp****\",\"LoadBalancerName\":\"example\",\"LoadBalancerStatus\":\"Active\",\"EnsRegionId\":\"cn-chengdu-telecom\",\"Address\":\"192.168.0.1\",\"NetworkId\":\"n-5rwbi3g9zvgxcsiufwhw8****\",\"VSwitchId\":\"vsw-5s78m2pdr9osa0j64bn78****\",\"Bandwidth\":2000,\"LoadBalancerSpec\":\"elb.s2.medium\",\"CreateTime\":\"2019-05-21T12:22:00Z\",\"EndTime\":\"2020-05-21T12:22:00Z\",\"ListenerPorts\":[\"80\"],\"BackendServers\":[{\"ServerId\":\"i-5vb5h5njxiuhn48a****\",\"Ip\":\"192.168.0.5\\n\",\"Port\":\"0\",\"Type\":\"ens\",\"Weight\":100}],\"ListenerPortsAndProtocols\":[{\"ListenerPort\":8080,\"ListenerProtocol\":\"tcp\",\"Description\":\"test\",\"ListenerForward\":\"off\",\"ForwardPort\":0}],\"AddressIPVersion\":\"ipv4\",\"PayType\":\"PostPaid\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::LOAD_BALANCER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
