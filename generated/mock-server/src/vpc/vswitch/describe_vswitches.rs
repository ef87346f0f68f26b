// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVSwitches`

use aliyun_api::vpc::{DescribeVSwitchesRequest, DescribeVSwitchesResponse};
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

pub(in super::super) const DESCRIBE_VSWITCHES: Operation = Operation {
    action: <DescribeVSwitchesRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(DescribeVSwitchesRequest::default()),
    new_response: || Box::new(DescribeVSwitchesResponse::default()),
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
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["RegionId"], &["VpcId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10"), (&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
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
            code: "InvalidVSwitchId.NotFound",
            message: "VSwitch not exist.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VpcNotFound",
            message: "Specified VPC can not found.",
            when: &[When::Unknown(&["VpcId"])],
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
            code: "IellgalParameter.OwnerAccount",
            message: "The specified parameter OwnerAccount is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.OwnerId",
            message: "The specified parameter VSwitchOwnerId is not valid.",
            when: &[When::Invalid(&["VSwitchOwnerId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcIdNumber.NotSupported",
            message: "The number of vpcIds exceeds the limit.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchIdNumber.NotSupported",
            message: "The number of vSwitchIds exceeds the limit.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VSwitches", "VSwitch"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"VSwitches\":{\"VSwitch\":[{\"CreationTime\":\"2014-10-29T15:21:02Z\",\"Status\":\"Available\",\"CidrBlock\":\"172.16.1.0/24\",\"Description\":\"\",\"AvailableIpAddressCount\":246,\"VSwitchName\":\"\",\"ZoneId\":\"cn-beijing-a\",\"VSwitchId\":\"vsw-25b7pv15t\",\"VpcId\":\"vpc-257gq642n\"}]},\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"9A572171-4E27-40D1-BD36-D26C9E71E29E\"}",
    effects: &[
        Effect::List {
            resource: &resources::VSWITCH,
            items: &["VSwitches", "VSwitch"],
            filters: &[
                ("EnableIpv6", &["EnabledIpv6"]),
                ("IsDefault", &["IsDefault"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("RouteTableId", &["RouteTable", "RouteTableId"]),
                ("VSwitchId", &["VSwitchId"]),
                ("VSwitchName", &["VSwitchName"]),
                ("VpcId", &["VpcId"]),
                ("ZoneId", &["ZoneId"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
