// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCenBandwidthPackageAttribute`

use aliyun_api::cen::{
    ModifyCenBandwidthPackageAttributeRequest, ModifyCenBandwidthPackageAttributeResponse,
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

pub(in super::super) const MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE: Operation = Operation {
    action: <ModifyCenBandwidthPackageAttributeRequest as Request>::ACTION,
    group: "bandwidth-package",
    new_request: || Box::new(ModifyCenBandwidthPackageAttributeRequest::default()),
    new_response: || Box::new(ModifyCenBandwidthPackageAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Name"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["CenBandwidthPackageId"],
            to: &[&resources::CEN_BANDWIDTH_PACKAGE],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"RequestId\":\"13526224-5780-4426-8ADF-BC8B08700F23\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::CEN_BANDWIDTH_PACKAGE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
