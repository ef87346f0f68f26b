// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsEipAddresses`

use aliyun_api::ens::{DescribeEnsEipAddressesRequest, DescribeEnsEipAddressesResponse};
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

pub(in super::super) const DESCRIBE_ENS_EIP_ADDRESSES: Operation = Operation {
    action: <DescribeEnsEipAddressesRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(DescribeEnsEipAddressesRequest::default()),
    new_response: || Box::new(DescribeEnsEipAddressesResponse::default()),
    checks: &[
        Check {
            path: &["AllocationId"],
            constraint: Constraint::Count(None, Some(50)),
        },
        Check {
            path: &["EipAddress"],
            constraint: Constraint::Count(None, Some(50)),
        },
        Check {
            path: &["PageNumber"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(100))]),
        },
        Check {
            path: &["EnsRegionIds"],
            constraint: Constraint::Count(Some(1), Some(100)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["AssociatedInstanceId"],
            to: &[
                &resources::INSTANCE,
                &resources::LOAD_BALANCER,
                &resources::NAT_GATEWAY,
                &resources::NETWORK_INTERFACE,
                &resources::HAVIP,
            ],
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
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["EipAddresses", "EipAddress"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"RequestId\":\"8629F679-B51D-4194-A1CC-5D8F504C362B\",\"EipAddresses\":{\"EipAddress\":[{\"AllocationId\":\"eip-5sainglpw7qfem3icir4s****\",\"AllocationTime\":\"1624885274000\",\"Bandwidth\":50,\"ChargeType\":\"PostPaid\",\"Description\":\"example\",\"InstanceId\":\"lb-5sc3kum2e0sz34wbqrws9****\",\"InstanceType\":\"SlbInstance\",\"InternetChargeType\":\"95BandwidthByMonth\",\"IpAddress\":\"10.10.10\",\"Name\":\"test\",\"EnsRegionId\":\"cn-xian-telecom\",\"Status\":\"Available\",\"Isp\":\"cmcc\"}]},\"PageNumber\":1,\"PageSize\":50,\"TotalCount\":7}",
    effects: &[
        Effect::List {
            resource: &resources::EIP,
            items: &["EipAddresses", "EipAddress"],
            filters: &[
                ("AllocationId", &["AllocationId"]),
                ("EipAddress", &["IpAddress"]),
                ("AssociatedInstanceId", &["InstanceId"]),
                ("AssociatedInstanceType", &["InstanceType"]),
                ("EnsRegionId", &["EnsRegionId"]),
                ("EipName", &["Name"]),
                ("Standby", &["Standby"]),
                ("EnsRegionIds", &["EnsRegionId"]),
                ("IcmpReplyEnabled", &["IcmpReplyEnabled"]),
                ("LockReason", &["OperationLocks", "LockReason"]),
                ("Status", &["Status"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
