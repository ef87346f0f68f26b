// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeGlobalAccelerationInstances`

use aliyun_api::vpc::{
    DescribeGlobalAccelerationInstancesRequest,
    DescribeGlobalAccelerationInstancesResponse,
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

pub(in super::super) const DESCRIBE_GLOBAL_ACCELERATION_INSTANCES: Operation = Operation {
    action: <DescribeGlobalAccelerationInstancesRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(DescribeGlobalAccelerationInstancesRequest::default()),
    new_response: || Box::new(DescribeGlobalAccelerationInstancesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["BandwidthType"], "Exclusive"),
        (&["IncludeReservationData"], "false"),
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["GlobalAccelerationInstanceId"],
            to: &[&resources::GLOBAL_ACCELERATION_INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["GlobalAccelerationInstances", "GlobalAccelerationInstance"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"6B4EE38D-C75B-4E1F-844E-863A94430676\",\"GlobalAccelerationInstances\":{\"GlobalAccelerationInstance\":[{\"ChargeType\":\"PrePaid\",\"GlobalAccelerationInstanceId\":\"ga-bp1x99kj7kl1ziw5xuwb5\",\"HasReservationData\":false,\"Description\":\"\",\"BackendServers\":{\"BackendServer\":[{\"ServerId\":\"i-2zeg83zvn5d4ed4y2r4c\",\"RegionId\":\"cn-beijing\",\"ServerType\":\"EcsInstance\",\"ServerIpAddress\":\"172.17.109.xxx\"}]},\"IpAddress\":\"47.98.99.xxx\",\"InternetChargeType\":\"PayByBandwidth\",\"Name\":\"\",\"BandwidthType\":\"Exclusive\",\"CreationTime\":\"2018-07-05T03:39:31Z\",\"Status\":\"InUse\",\"ServiceLocation\":\"china-mainland\",\"RegionId\":\"cn-hangzhou\",\"AccelerationLocation\":\"china-mainland\",\"OperationLocks\":{\"LockReason\":[]},\"ExpiredTime\":\"2018-08-05T16:00Z\",\"PublicIpAddresses\":{\"PublicIpAddress\":[]},\"Bandwidth\":\"10\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::GLOBAL_ACCELERATION_INSTANCE,
            items: &["GlobalAccelerationInstances", "GlobalAccelerationInstance"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("BandwidthType", &["BandwidthType"]),
                ("GlobalAccelerationInstanceId", &["GlobalAccelerationInstanceId"]),
                ("IpAddress", &["IpAddress"]),
                ("Name", &["Name"]),
                ("ServerId", &["BackendServers", "ServerId"]),
                ("ServiceLocation", &["ServiceLocation"]),
                ("Status", &["Status"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
