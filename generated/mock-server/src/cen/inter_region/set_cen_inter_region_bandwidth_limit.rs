// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetCenInterRegionBandwidthLimit`

use aliyun_api::cen::{
    SetCenInterRegionBandwidthLimitRequest, SetCenInterRegionBandwidthLimitResponse,
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

pub(in super::super) const SET_CEN_INTER_REGION_BANDWIDTH_LIMIT: Operation = Operation {
    action: <SetCenInterRegionBandwidthLimitRequest as Request>::ACTION,
    group: "inter-region",
    new_request: || Box::new(SetCenInterRegionBandwidthLimitRequest::default()),
    new_response: || Box::new(SetCenInterRegionBandwidthLimitResponse::default()),
    checks: &[
        Check {
            path: &["BandwidthLimit"],
            constraint: Constraint::Range(&[(Some(0), None)]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["BandwidthType"], "BandwidthPackage")],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["LocalRegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["OppositeRegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParam.CbnBandwidthPackageId",
            message: "There are more than one suitable cen bandwidth package",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.CbnBandwidthPackageId",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InvalidOperation",
            message: "The operation is failed because the operation is not support.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.Attachment",
            message: "The cross region connection contains an existing bandwidth. The operation is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.UnsupportChargeType",
            message: "The charge type is not supported by this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.TrafficQosPolicyExist",
            message: "Operation unsupported because traffic qos policy exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.BandwidthType",
            message: "The specified BandwidthType does not support the operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.BandwidthType",
            message: "BandwidthType is illegal.",
            when: &[When::Invalid(&["BandwidthType"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Bandwidth",
            message: "Bandwidth is illegal.",
            when: &[When::Invalid(&["BandwidthLimit"])],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.BandwidthTypeAndCenBandwidthPackageId",
            message: "DataTransfer and CenBandwidthPackageId is mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IdentityRegistrationStatusNotSupport",
            message: "Real name registration of enterprises required.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"530BC816-F575-412A-AAB2-435125D26328\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::INTER_REGION_BANDWIDTH,
            amount: None,
            each: None,
            upsert: true,
            count: None,
            discriminator: &[],
        }),
    ],
};
