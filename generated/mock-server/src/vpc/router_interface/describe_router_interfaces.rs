// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRouterInterfaces`

use aliyun_api::vpc::{DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse};
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

pub(in super::super) const DESCRIBE_ROUTER_INTERFACES: Operation = Operation {
    action: <DescribeRouterInterfacesRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(DescribeRouterInterfacesRequest::default()),
    new_response: || Box::new(DescribeRouterInterfacesResponse::default()),
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
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
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
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidFilterKey.ValueNotSupported",
            message: "Specified filter key is not supported: Filter.X.key",
            when: &[When::Invalid(&["Filter.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParam.NotNull",
            message: "The parameter must not be null.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "EndPoint.Empty",
            message: "the rc endpoint is empty.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidConnectionType.MalFormed",
            message: "Connection type must be vpc2vpc or vbr2vpc.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidProductForm.MalFormed",
            message: "Product form must be routerinterface or expressconnect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRole.Malformed",
            message: "role must be InitiatingSide or AcceptingSide.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.AliUid",
            message: "Specified value of aliuid invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Parameter.Illegal",
            message: "The parameter is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["RouterInterfaceSet", "RouterInterfaceType"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":2,\"PageSize\":10,\"RequestId\":\"01818199-04F6-47F4-9ADF-7CC824CF57A4\",\"RouterInterfaceSet\":{\"RouterInterfaceType\":[{\"ChargeType\":\"Prepaid\",\"HasReservationData\":false,\"OppositeInterfaceBusinessStatus\":\"Normal\",\"RouterInterfaceId\":\"ri-2zenfgfpyu3v93koa4sfo\",\"OppositeInterfaceStatus\":\"Deleted\",\"Spec\":\"Small.5\",\"OppositeInterfaceOwnerId\":\"1231579085529123\",\"CrossBorder\":false,\"OppositeInterfaceSpec\":\"Negative\",\"CreationTime\":\"2017-12-27T06:34:30Z\",\"RouterType\":\"VRouter\",\"Status\":\"Inactive\",\"OppositeRouterId\":\"vrt-bp1el837xkkakub7ci0tj\",\"OppositeRouterType\":\"VRouter\",\"OppositeInterfaceId\":\"ri-bp1itx13bwe6f2wfh3qpj\",\"ConnectedTime\":\"2017-12-27T06:34:37Z\",\"RouterId\":\"vrt-2zeazning6tbzkm5c0jj2\",\"VpcInstanceId\":\"vpc-2ze3tq4uxhysg717x7o4d\",\"BusinessStatus\":\"Normal\",\"OppositeRegionId\":\"cn-hangzhou\",\"Role\":\"InitiatingSide\",\"EndTime\":\"2018-01-27T16:00:00Z\",\"OppositeVpcInstanceId\":\"vpc-bp1iq3579f26c3gpkj92e\"},{\"ChargeType\":\"Prepaid\",\"HasReservationData\":false,\"OppositeInterfaceBusinessStatus\":\"Normal\",\"RouterInterfaceId\":\"ri-2zegbp7nhj0mnwm6irnuo\",\"OppositeInterfaceStatus\":\"Deleted\",\"Spec\":\"Small.1\",\"OppositeInterfaceOwnerId\":\"1231579085529123\",\"CrossBorder\":false,\"OppositeInterfaceSpec\":\"Negative\",\"CreationTime\":\"2017-12-27T06:31:30Z\",\"RouterType\":\"VRouter\",\"Status\":\"Inactive\",\"OppositeRouterId\":\"vrt-bp1d3bxtdv68tfd7gfjkd\",\"OppositeRouterType\":\"VRouter\",\"OppositeInterfaceId\":\"ri-bp12dxgw8gmoma1h506qf\",\"ConnectedTime\":\"2017-12-27T06:31:36Z\",\"RouterId\":\"vrt-2zeazning6tbzkm5c0jj2\",\"VpcInstanceId\":\"vpc-2ze3tq4uxhysg717x7o4d\",\"BusinessStatus\":\"Normal\",\"OppositeRegionId\":\"cn-hangzhou\",\"Role\":\"InitiatingSide\",\"EndTime\":\"2018-10-27T16:00:00Z\",\"OppositeVpcInstanceId\":\"vpc-bp15k6sx6fhdz2jw4daz0\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::ROUTER_INTERFACE,
            items: &["RouterInterfaceSet", "RouterInterfaceType"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: Some("Filter"),
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
