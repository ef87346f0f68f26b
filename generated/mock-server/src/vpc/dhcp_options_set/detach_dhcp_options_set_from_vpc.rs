// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DetachDhcpOptionsSetFromVpc`

use aliyun_api::vpc::{
    DetachDhcpOptionsSetFromVpcRequest, DetachDhcpOptionsSetFromVpcResponse,
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

pub(in super::super) const DETACH_DHCP_OPTIONS_SET_FROM_VPC: Operation = Operation {
    action: <DetachDhcpOptionsSetFromVpcRequest as Request>::ACTION,
    group: "dhcp-options-set",
    new_request: || Box::new(DetachDhcpOptionsSetFromVpcRequest::default()),
    new_response: || Box::new(DetachDhcpOptionsSetFromVpcResponse::default()),
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
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidDhcpOptionsSetId.NotFound",
            message: "The specified resource dhcpOptionsSetId is not found.",
            when: &[When::Unknown(&["DhcpOptionsSetId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AttachmentNotExist",
            message: "The current VPC is not attahced to a DHCP options set.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[(&["DhcpOptionsSetStatus"], &[Expected::Text("UnUsed")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcDhcpOptionsSet",
            message: "The dhcpOptionsSet status of VPC does not support this operation.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[(&["DhcpOptionsSetStatus"], &[Expected::Text("Pending")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.VpcDhcpOptionsSetId",
            message: "The dhcpOptionsSetId does not match the VPC.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[
                        (
                            &["DhcpOptionsSetId"],
                            &[
                                Expected::Not(&[Expected::Parameter(&["DhcpOptionsSetId"])]),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent. Please wait a moment and try again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpcId.NotFound",
            message: "Specified value of VpcId is not found in our record.",
            when: &[When::Unknown(&["VpcId"])],
        },
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
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::VPC,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("DhcpOptionsSetStatus", ValueExpr::Json("\"UnUsed\""))],
                clear: &["DhcpOptionsSetId"],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::DHCP_OPTIONS_SET,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Status", ValueExpr::Json("\"Available\""))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Delete(Target {
            resource: &resources::DHCP_OPTIONS_SET_ASSOCIATION,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
