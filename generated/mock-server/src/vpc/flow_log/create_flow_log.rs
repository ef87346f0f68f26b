// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateFlowLog`

use aliyun_api::vpc::{CreateFlowLogRequest, CreateFlowLogResponse};
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

pub(in super::super) const CREATE_FLOW_LOG: Operation = Operation {
    action: <CreateFlowLogRequest as Request>::ACTION,
    group: "flow-log",
    new_request: || Box::new(CreateFlowLogRequest::default()),
    new_response: || Box::new(CreateFlowLogResponse::default()),
    checks: &[
        Check {
            path: &["LogStoreName"],
            constraint: Constraint::Length(Some(3), Some(63)),
        },
        Check {
            path: &["ProjectName"],
            constraint: Constraint::Length(Some(3), Some(63)),
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
            path: &["FlowLogName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["FlowLogName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["AggregationInterval"],
            constraint: Constraint::Values(&["1", "5", "10"]),
        },
        Check {
            path: &["TrafficPath"],
            constraint: Constraint::Count(None, Some(20)),
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
    defaults: &[(&["AggregationInterval"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ResourceId"],
            to: &[&resources::VPC, &resources::VSWITCH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "INVALID_PARAMETER",
            message: "The parameter invalid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Missing mandatory parameter",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId",
            message: "vswitch does not exist.",
            when: &[When::Unknown(&["ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ResourceType",
            message: "This resource type is not supported.",
            when: &[When::Invalid(&["ResourceType"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.AggregationInterval",
            message: "The param of aggregationInterval is illegal.",
            when: &[When::Invalid(&["AggregationInterval"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TrafficPath",
            message: "The param of trafficPath is illegal.",
            when: &[When::Invalid(&["TrafficPath"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResourceId.NotFound",
            message: "This resourceId already has flowlog instance existed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectBusinessStatus.FlowLog",
            message: "The business status of flowLog  is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OptInRequired.FlowLog",
            message: "You are not authorized to use the requested service of flowLog. Ensure that you have subscribed to the service you are trying to use.",
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
            code: "ProjectOrLogstoreNotExist",
            message: "The specified project or logstore does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SourceProjectNotExist",
            message: "The Source Project or logstore does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Unauthorized",
            message: "This api does not support sub user or role.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.action",
            message: "This action is not support.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterInvalid",
            message: "Invalid parameter.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "RuleExist",
            message: "The rule has already existed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidHdMonitorStatus",
            message: "Current instance status is not valid for this action.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.FlowlogCount",
            message: "This user has reached the maximum instance number of flowlog.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResourceType.NotFound",
            message: "Resource type no the same.",
            when: &[
                When::Request(
                    &[
                        (
                            &["ResourceType"],
                            &[Expected::Not(&[Expected::Text("VSwitch")])],
                        ),
                    ],
                    &[
                        When::With(
                            Subject {
                                parameter: Some(&["ResourceId"]),
                                named: &resources::VSWITCH,
                                steps: &[],
                            },
                            &[(&["VSwitchId"], &[Expected::Not(&[Expected::Absent])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.UserDefinedTrafficPath",
            message: "The feature of UserDefinedTrafficPath is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.TrafficPath",
            message: "The param of trafficPath is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ResourceGroupId",
            message: "Invalid ResourceGroupld value.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.OperateShareResource",
            message: "The operation is not allowed because of OperateShareResource.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\",\"FlowLogId\":\"flowlog-m5evbtbptxxxxxxxxxxxx\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::FLOW_LOG,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
