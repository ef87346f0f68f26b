// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnection`

use aliyun_api::vpc::{CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse};
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

pub(in super::super) const CREATE_PHYSICAL_CONNECTION: Operation = Operation {
    action: <CreatePhysicalConnectionRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(CreatePhysicalConnectionRequest::default()),
    new_response: || Box::new(CreatePhysicalConnectionResponse::default()),
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
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["bandwidth"],
            constraint: Constraint::Range(&[(Some(2), Some(10240))]),
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
            path: &["DeviceAdvancedCapacity"],
            constraint: Constraint::Count(None, Some(100)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["PortType"], "1000Base-T"),
        (&["Type"], "VPC"),
        (&["bandwidth"], "100"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RedundantPhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidAccessPointId.NotEnabled",
            message: "Invalid access point status.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidType.Malformd",
            message: "The Type provided was invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPeerLocation.Malformd",
            message: "The PeerLocation provided was invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidLineOperator.Malformd",
            message: "The LineOperator provided was invalid.",
            when: &[When::Invalid(&["LineOperator"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPortType.Malformd",
            message: "The PortType provided was invalid.",
            when: &[When::Invalid(&["PortType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specifid ? Description? is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRedundantPhysicalConnectionId.NotFound",
            message: "The RedundantPhysicalConnectionId does not found.",
            when: &[When::Unknown(&["RedundantPhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformed",
            message: "The specified ? Name? is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.pConnPerAP",
            message: "Physical connection count per ap quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidth",
            message: "invalid physical connection banwidth.",
            when: &[When::Invalid(&["bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRedundantPhysicalConnection",
            message: "redundant physical connection doesn't belong to current user.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRedundantPhysicalConnectionStatus",
            message: "invalid redundant physical connection status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::PHYSICAL_CONNECTION,
                        steps: &[],
                    },
                    &["Allocated", "Confirmed", "Enabled"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCircuitCode.Malformed",
            message: "circuitCode is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.freePconnPerAP",
            message: "free physical connections count excceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Invalid.Status",
            message: "The device or interface status invalid, or has been used..",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionOperator.Malformed",
            message: "Specified PhysicalConnection Operator is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionPortType.Malformed",
            message: "Specified PhysicalConnection PortType is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionBandwidth.Malformed",
            message: "Specified PhysicalConnection Bandwidth is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ClientToken",
            message: "Token verify failed because client token length too long.",
            when: &[When::Invalid(&["ClientToken"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPortType.NotFound",
            message: "Specified port type is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidPortType.NotFound",
            message: "There are no resources with the portType.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"8A6A5EC5-6F6C-4906-9689-56ACE58A13E0\",\"PhysicalConnectionId\":\"pc-**************\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::PHYSICAL_CONNECTION,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
