// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBgpPeerAttribute`

use aliyun_api::vpc::{ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_BGP_PEER_ATTRIBUTE: Operation = Operation {
    action: <ModifyBgpPeerAttributeRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(ModifyBgpPeerAttributeRequest::default()),
    new_response: || Box::new(ModifyBgpPeerAttributeResponse::default()),
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
            path: &["PeerIpAddress"],
            constraint: Constraint::Format(Format::Ipv4),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["BgpPeerId"],
            to: &[&resources::BGP_PEER],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["BgpGroupId"],
            to: &[&resources::BGP_GROUP],
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::BGP_PEER,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
