// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeAccessPoints`

use aliyun_api::vpc::{DescribeAccessPointsRequest, DescribeAccessPointsResponse};
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

pub(in super::super) const DESCRIBE_ACCESS_POINTS: Operation = Operation {
    action: <DescribeAccessPointsRequest as Request>::ACTION,
    group: "region",
    new_request: || Box::new(DescribeAccessPointsRequest::default()),
    new_response: || Box::new(DescribeAccessPointsResponse::default()),
    checks: &[
        Check {
            path: &["Filter"],
            constraint: Constraint::Count(Some(1), Some(5)),
        },
        Check {
            path: &["Filter", "Value"],
            constraint: Constraint::Count(Some(1), Some(5)),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
        (&["AcceptLanguage"], "en-US"),
    ],
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
            code: "InvalidRegionId.NotSupport",
            message: "The RegionId provided does not support in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPointType.NotSupport",
            message: "Invalid access point type.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["AccessPointSet", "AccessPointType"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"AccessPointSet\":{\"AccessPointType\":[{\"Name\":\"Beijing-Fengtai-A\",\"Status\":\"recommended\",\"Description\":\"cn-beijing-ft-cxp32\",\"Type\":\"VPC\",\"Location\":\"\",\"HostOperator\":\"CNIX\",\"AttachedRegionNo\":\"cn-beijing\",\"AccessPointId\":\"ap-cn-beijing-ft-A\"},{\"Name\":\"Beijing-Yizhuang-A\",\"Status\":\"recommended\",\"Description\":\"cn-beijing-yz-ne203\",\"Type\":\"VPC\",\"Location\":\"\",\"HostOperator\":\"21vianet\",\"AttachedRegionNo\":\"cn-beijing\",\"AccessPointId\":\"ap-cn-beijing-yz-A\"},{\"Name\":\"Beijing-Daxing-B\",\"Status\":\"recommended\",\"Description\":\"cn-beijing-dx-nu16\",\"Type\":\"VPC\",\"Location\":\"\",\"HostOperator\":\"China Unicom\",\"AttachedRegionNo\":\"cn-beijing\",\"AccessPointId\":\"ap-cn-beijing-dx-B\"},{\"Name\":\"Beijing-Changping-A\",\"Status\":\"recommended\",\"Description\":\"ap-cn-beijing-cp-CM12\",\"Type\":\"VPC\",\"Location\":\"\",\"HostOperator\":\"China Telecom\",\"AttachedRegionNo\":\"cn-beijing\",\"AccessPointId\":\"ap-cn-beijing-cp-A\"},{\"Name\":\"Beijing-Daxing-A\",\"Status\":\"recommended\",\"Description\":\"cn-beijing-dx-nu17-a\",\"Type\":\"VPC\",\"Location\":\"\",\"HostOperator\":\"GDS\",\"AttachedRegionNo\":\"cn-beijing\",\"AccessPointId\":\"ap-cn-beijing-dx-A\"}]},\"TotalCount\":5,\"PageSize\":10,\"RequestId\":\"3E85D803-C7CF-4BCD-9CFE-6DBA1DFFA027\"}",
    effects: &[],
};
