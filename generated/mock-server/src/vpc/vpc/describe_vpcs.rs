// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpcs`

use aliyun_api::vpc::{DescribeVpcsRequest, DescribeVpcsResponse};
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

pub(in super::super) const DESCRIBE_VPCS: Operation = Operation {
    action: <DescribeVpcsRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(DescribeVpcsRequest::default()),
    new_response: || Box::new(DescribeVpcsResponse::default()),
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
        Check {
            path: &["VpcId"],
            constraint: Constraint::Count(None, Some(20)),
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
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["DhcpOptionsSetId"],
            to: &[&resources::DHCP_OPTIONS_SET],
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
            code: "InvalidVpcIdNumber.NotSupported",
            message: "The number of vpcIds exceeds the limit.",
            when: &[When::Invalid(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAliuid",
            message: "User Id is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResourceGroupId",
            message: "The specified ResourceGroupId does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagKey",
            message: "The tag keys are not valid.",
            when: &[When::Invalid(&["Tag.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagValue",
            message: "The tag values are not valid.",
            when: &[When::Invalid(&["Tag.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResourceGroupId.NotFound",
            message: "The Specified ResourceGroupId not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ResourceGroupId",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IellgalParameter.OwnerAccount",
            message: "The specified parameter OwnerAccount is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.OwnerId",
            message: "The specified parameter VpcOwnerId is not valid.",
            when: &[When::Invalid(&["VpcOwnerId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccount.NotFound",
            message: "The account is invalid.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Vpcs", "Vpc"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":2,\"Vpcs\":{\"Vpc\":[{\"VpcName\":\"\",\"Description\":\"\",\"IsDefault\":false,\"ResourceGroupId\":\"rg-acfmxazb4ph6aiy\",\"UserCidrs\":{\"UserCidr\":[]},\"NatGatewayIds\":{\"NatGatewayIds\":[]},\"RouterTableIds\":{\"RouterTableIds\":[\"vtb-bp1krxxzp0c29fmontbal\"]},\"VpcId\":\"vpc-bp1qpo0kug3a20qqe9h7v\",\"VRouterId\":\"vrt-bp1jcg5cmxjbl9xgc58bw\",\"CreationTime\":\"2018-12-06T06:11:55Z\",\"Status\":\"Available\",\"CidrBlock\":\"172.16.0.0/12\",\"VSwitchIds\":{\"VSwitchId\":[]},\"RegionId\":\"cn-hangzhou\",\"Ipv6CidrBlock\":\"\"},{\"VpcName\":\"kttest\",\"Description\":\"\",\"IsDefault\":false,\"ResourceGroupId\":\"rg-acfmxazb4ph6aiy\",\"UserCidrs\":{\"UserCidr\":[]},\"NatGatewayIds\":{\"NatGatewayIds\":[]},\"RouterTableIds\":{\"RouterTableIds\":[\"vtb-bp1blq1oh0ybfnpm1bh20\"]},\"VpcId\":\"vpc-bp1aevy8sofi8mh1qc5cm\",\"VRouterId\":\"vrt-bp149ve7yeyvio4ncklxz\",\"CreationTime\":\"2018-11-08T08:54:03Z\",\"Status\":\"Available\",\"CidrBlock\":\"192.168.0.0/16\",\"VSwitchIds\":{\"VSwitchId\":[\"vsw-bp12mw1f8k3jgygk9bmlj\"]},\"RegionId\":\"cn-hangzhou\",\"Ipv6CidrBlock\":\"\"}]},\"PageSize\":10,\"RequestId\":\"C6532AA8-D0F7-497F-A8EE-094126D441F5\"}",
    effects: &[
        Effect::List {
            resource: &resources::VPC,
            items: &["Vpcs", "Vpc"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("DhcpOptionsSetId", &["DhcpOptionsSetId"]),
                ("EnableIpv6", &["EnabledIpv6"]),
                ("IsDefault", &["IsDefault"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("VpcId", &["VpcId"]),
                ("VpcName", &["VpcName"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
