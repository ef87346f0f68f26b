// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateTransitRouter`

use aliyun_api::cen::{CreateTransitRouterRequest, CreateTransitRouterResponse};
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

pub(in super::super) const CREATE_TRANSIT_ROUTER: Operation = Operation {
    action: <CreateTransitRouterRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(CreateTransitRouterRequest::default()),
    new_response: || Box::new(CreateTransitRouterResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["TransitRouterName"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["TransitRouterName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["TransitRouterDescription"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["TransitRouterDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["TransitRouterCidrList", "Cidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["TransitRouterCidrList", "Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["TransitRouterCidrList", "Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(64)),
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
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::CEN_INSTANCE,
                steps: &[],
            },
            states: &["Active"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[
        (&["DryRun"], "false"),
        (&["SupportMulticast"], "false"),
        (&["TransitRouterCidrList", "PublishCidrRoute"], "true"),
    ],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.RegionId",
            message: "The specified Region is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InstanceExist.TransitRouterInstance",
            message: "The instance already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden.TransitRouterServiceNotOpen",
            message: "The user has not open transit router service.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.SupportMulticast",
            message: "The multicast is not supported in the specified region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.CenFullLevel",
            message: "CEN full level does not support TransitRouter.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Cidr",
            message: "Cidr is illegal.",
            when: &[When::Invalid(&["TransitRouterCidrList.Cidr"])],
        },
        ErrorRow {
            status: 400,
            code: "Illegal.TrType",
            message: "The TransitRouter type is  illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.TransitRouterCidrList",
            message: "The TransitRouterCidrList is not support in the specified Region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CidrConflict",
            message: "Operation is invalid because the cidr conflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Region",
            message: "The specified region is invalid.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "OverLappingExist.Cidr",
            message: "The cidr overlapping exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ServiceMode",
            message: "The specified ServiceMode is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.ServiceModeAndSupportMulticast",
            message: "ServiceMode and SupportMulticast is mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.ServiceModeAndTransitRouterCidrList",
            message: "ServiceMode and TransitRouterCidrList is mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.Tag",
            message: "The Tag is not supported in the specified region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.SupportMulticast",
            message: "Basic Transit router is not support multicast.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.BasicAndPrimaryStandby",
            message: "Basic and PrimaryStandby is mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.BasicAndMultiPrimary",
            message: "Basic and MultiPrimary is mutually exclusive.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"TransitRouterId\":\"tr-uf6llz2286805i44g****\",\"RequestId\":\"404DA7EC-F495-44B5-B543-6EDCDF90F3D1\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::TRANSIT_ROUTER,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[("Type", ValueExpr::Json("\"Enterprise\""))],
        }),
    ],
};
