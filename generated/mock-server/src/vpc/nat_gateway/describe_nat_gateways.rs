// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNatGateways`

use aliyun_api::vpc::{DescribeNatGatewaysRequest, DescribeNatGatewaysResponse};
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

pub(in super::super) const DESCRIBE_NAT_GATEWAYS: Operation = Operation {
    action: <DescribeNatGatewaysRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DescribeNatGatewaysRequest::default()),
    new_response: || Box::new(DescribeNatGatewaysResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
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
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10"), (&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ZoneId"],
            to: &[&resources::ZONE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["NatGateways", "NatGateway"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"1207C80C-7CAB-4874-A9A0-D19EC9F35490\",\"NatGateways\":{\"NatGateway\":[{\"Description\":\"\",\"Spec\":\"Small\",\"IpLists\":{\"IpList\":[{\"IpAddress\":\"118.31.65.181\",\"AllocationId\":\"eip-bp1xyg5ipmh3nledxywxf\",\"UsingStatus\":\"UsedBySnatTable\"},{\"IpAddress\":\"47.97.187.34\",\"AllocationId\":\"eip-bp19eue77u20cffjcu4ea\",\"UsingStatus\":\"UsedByForwardTable\"}]},\"ForwardTableIds\":{\"ForwardTableId\":[\"ftb-bp15o9aylj19vfvgtnzoy\"]},\"VpcId\":\"vpc-bp15k6sx6fhdz2jw4daz0\",\"NatGatewayId\":\"ngw-bp1047e2d4z7kf2kiy25t\",\"CreationTime\":\"2018-01-10T09:48:29Z\",\"BandwidthPackageIds\":{\"BandwidthPackageId\":[]},\"Name\":\"\",\"Status\":\"Available\",\"BusinessStatus\":\"Normal\",\"RegionId\":\"cn-hangzhou\",\"SnatTableIds\":{\"SnatTableId\":[\"stb-bp1tyr0o48w6wymur4gvn\"]},\"InstanceChargeType\":\"PostPaid\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::NAT_GATEWAY,
            items: &["NatGateways", "NatGateway"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("AvailabilityMode", &["AvailabilityMode"]),
                ("InstanceChargeType", &["InstanceChargeType"]),
                ("Name", &["Name"]),
                ("NatGatewayId", &["NatGatewayId"]),
                ("NatType", &["NatType"]),
                ("NetworkType", &["NetworkType"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("Spec", &["Spec"]),
                ("Status", &["Status"]),
                ("VpcId", &["VpcId"]),
                ("ZoneId", &["NatGatewayPrivateInfo", "IzNo"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
