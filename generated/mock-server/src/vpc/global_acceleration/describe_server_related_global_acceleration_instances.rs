// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeServerRelatedGlobalAccelerationInstances`

use aliyun_api::vpc::{
    DescribeServerRelatedGlobalAccelerationInstancesRequest,
    DescribeServerRelatedGlobalAccelerationInstancesResponse,
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

pub(in super::super) const DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES: Operation = Operation {
    action: <DescribeServerRelatedGlobalAccelerationInstancesRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(
        DescribeServerRelatedGlobalAccelerationInstancesRequest::default(),
    ),
    new_response: || Box::new(
        DescribeServerRelatedGlobalAccelerationInstancesResponse::default(),
    ),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["ServerType"], "EcsInstance")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidBackendServerId.NotFound",
            message: "The specified BackendServerId is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBackendServerId.NotInVPC",
            message: "The specified BackendServerId is not in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBackendServerType.NotFound",
            message: "The specified BackendServerType is not supported.",
            when: &[When::Invalid(&["ServerType"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"A8252014-D8DE-4D85-AF35-AFEXXXXXXX\",\"GlobalAccelerationInstances\":{\"GlobalAccelerationInstance\":[{\"GlobalAccelerationInstanceId\":\"ga-t4nku6vv9xxxxxxxxx\",\"RegionId\":\"ap-southeast-1\",\"IpAddress\":\"12.34.56.78\",\"ServerIpAddress\":\"172.24.52.234\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::GLOBAL_ACCELERATION_INSTANCE,
            items: &["GlobalAccelerationInstances", "GlobalAccelerationInstance"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("ServerId", &["BackendServers", "ServerId"]),
                ("ServerType", &["BackendServers", "ServerType"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
