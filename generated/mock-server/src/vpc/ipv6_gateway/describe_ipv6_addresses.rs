// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeIpv6Addresses`

use aliyun_api::vpc::{DescribeIpv6AddressesRequest, DescribeIpv6AddressesResponse};
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

pub(in super::super) const DESCRIBE_IPV6_ADDRESSES: Operation = Operation {
    action: <DescribeIpv6AddressesRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(DescribeIpv6AddressesRequest::default()),
    new_response: || Box::new(DescribeIpv6AddressesResponse::default()),
    checks: &[
        Check {
            path: &["Ipv6AddressId"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["IncludeReservationData"], "false"),
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
        (&["AddressType"], "IPv6Address"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["Ipv6AddressId"],
            to: &[&resources::IPV6_ADDRESS],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["Ipv6InternetBandwidthId"],
            to: &[&resources::IPV6_INTERNET_BANDWIDTH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6Address",
            message: "The param of %s is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.NetworkType",
            message: "The param of %s is illegal.",
            when: &[When::Invalid(&["NetworkType"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Ipv6Addresses", "Ipv6Address"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"PageSize\":10,\"RequestId\":\"AA4486A8-B6AE-469E-AB09-820EF8ECFA2B\",\"PageNumber\":1,\"TotalCount\":1,\"Ipv6Addresses\":{\"Ipv6Address\":[{\"VpcId\":\"vpc-bp15zckdt37pq72zv****\",\"Status\":\"Available\",\"Ipv6AddressId\":\"ipv6-2zen5j4axcp5l5qyy****\",\"AllocationTime\":\"2020-12-20T14:56:09Z\",\"Ipv6AddressName\":\"test\",\"Ipv6AddressDescription\":\"test\",\"AssociatedInstanceType\":\"EcsInstance\",\"AssociatedInstanceId\":\"i-2ze72wuqj4y3jl4f****\",\"NetworkType\":\"Public\",\"Ipv6Address\":\"2408:XXXX:153:3921:851c:c435:7b12:1c5f\",\"Ipv6Isp\":\"BGP\",\"VSwitchId\":\"vsw-25navfgbue4g****\",\"Ipv6GatewayId\":\"ipv6gw-2zewg0l66s73b4k2q****\",\"RealBandwidth\":5,\"Ipv6InternetBandwidth\":{\"InternetChargeType\":\"PayByTraffic\",\"BusinessStatus\":\"Normal\",\"Bandwidth\":5,\"Ipv6InternetBandwidthId\":\"ipv6bw-hp3b35oq1fj50kbv****\",\"InstanceChargeType\":\"PostPaid\",\"HasReservationData\":false},\"ResourceGroupId\":\"rg-bp67acfmxazb4ph****\",\"Tags\":{\"Tag\":[{\"Key\":\"FinanceDept\",\"Value\":\"yunke\"}]},\"ServiceManaged\":0}]}}",
    effects: &[
        Effect::List {
            resource: &resources::IPV6_ADDRESS,
            items: &["Ipv6Addresses", "Ipv6Address"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("Ipv6AddressId", &["Ipv6AddressId"]),
                ("Ipv6Address", &["Ipv6Address"]),
                ("Name", &["Ipv6AddressName"]),
                ("AssociatedInstanceId", &["AssociatedInstanceId"]),
                ("AssociatedInstanceType", &["AssociatedInstanceType"]),
                ("NetworkType", &["NetworkType"]),
                ("VpcId", &["VpcId"]),
                ("VSwitchId", &["VSwitchId"]),
                (
                    "Ipv6InternetBandwidthId",
                    &["Ipv6InternetBandwidth", "Ipv6InternetBandwidthId"],
                ),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("AddressType", &["AddressType"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
