// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteTable`

use aliyun_api::vpc::{CreateRouteTableRequest, CreateRouteTableResponse};
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

pub(in super::super) const CREATE_ROUTE_TABLE: Operation = Operation {
    action: <CreateRouteTableRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(CreateRouteTableRequest::default()),
    new_response: || Box::new(CreateRouteTableResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["RouteTableName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["RouteTableName"],
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
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["AssociateType"], "VSwitch")],
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
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Description.Malformed",
            message: "The specified Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedRegion",
            message: "The feature of ipv4Gateway is not supported in the region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.RouteTableName.Malformed",
            message: "The specified route table name is not valid.",
            when: &[When::Invalid(&["RouteTableName"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.RouteTable",
            message: "VPC RouteTable quota exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.cbnStatus",
            message: "Current CBN status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &["Attached"],
                ),
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[
                            Toward::Referring(
                                &crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            ),
                        ],
                    },
                    &["Attached"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpcId.NotSupport",
            message: "The vpc is not support.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.AdvancedFeature",
            message: "Advanced features of the vpc is unsupported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.GatewayRouteTable",
            message: "The quota of Gateway Route Table is exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "Specified value of RegionId is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidParameter.Action",
            message: "This vpc feature is not supported in this region",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\",\"RouteTableId\":\"vtb-m5evbtbptxxxxxxxxxxxx\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::ROUTE_TABLE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[
                ("RouteTableType", ValueExpr::Json("\"Custom\"")),
                ("RouterType", ValueExpr::Json("\"VRouter\"")),
            ],
        }),
    ],
};
