// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteDhcpOptionsSet`

use aliyun_api::vpc::{DeleteDhcpOptionsSetRequest, DeleteDhcpOptionsSetResponse};
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

pub(in super::super) const DELETE_DHCP_OPTIONS_SET: Operation = Operation {
    action: <DeleteDhcpOptionsSetRequest as Request>::ACTION,
    group: "dhcp-options-set",
    new_request: || Box::new(DeleteDhcpOptionsSetRequest::default()),
    new_response: || Box::new(DeleteDhcpOptionsSetResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            status: 400,
            code: "IncorrectStatus.DhcpOptionsSet",
            message: "The DhcpOptionsSet status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::DHCP_OPTIONS_SET,
                        steps: &[],
                    },
                    &["Available", "InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.DhcpOptionsSet",
            message: "The DHCP options set feature in this region is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.VpcAttachment",
            message: "DhcpOptionsSet cannot be deleted when it is attached to VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDhcpOptionsSetId.NotFound",
            message: "The specified dhcpOptionsSetId does not exist.",
            when: &[When::Unknown(&["DhcpOptionsSetId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::DHCP_OPTIONS_SET,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
