// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RevokeSecurityGroupEgress`

use aliyun_api::ens::{
    RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResponse,
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

pub(in super::super) const REVOKE_SECURITY_GROUP_EGRESS: Operation = Operation {
    action: <RevokeSecurityGroupEgressRequest as Request>::ACTION,
    group: "security-group",
    new_request: || Box::new(RevokeSecurityGroupEgressRequest::default()),
    new_response: || Box::new(RevokeSecurityGroupEgressResponse::default()),
    checks: &[
        Check {
            path: &["PortRange"],
            constraint: Constraint::Format(Format::PortRange),
        },
        Check {
            path: &["Priority"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
        Check {
            path: &["DestCidrIp"],
            constraint: Constraint::Pattern("[0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2})?"),
        },
        Check {
            path: &["SourcePortRange"],
            constraint: Constraint::Format(Format::PortRange),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["Policy"], "accept"), (&["Priority"], "1")],
    refs: &[
        Reference {
            path: &["SecurityGroupId"],
            to: &[&resources::SECURITY_GROUP],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Inteface Happen Error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The errorMessage is %s. Please check it again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSecurityGroupId.NotFound",
            message: "The specified SecurityGroupId does not exist.",
            when: &[When::Unknown(&["SecurityGroupId"])],
        },
        ErrorRow {
            status: 400,
            code: "SecurityGroupRuleConflict.Duplicated",
            message: "The SecurityGroup rule already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AuthorizationLimitExceed",
            message: "The limit of authorization records in the security group reaches.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SecurityGroupRule.NotFound",
            message: "The input security group rule does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::SECURITY_GROUP,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Permissions",
                        how: How::Remove,
                        value: ValueExpr::Object(
                            &[
                                ("Direction", ValueExpr::Json("\"egress\"")),
                                ("IpProtocol", ValueExpr::Field(&["IpProtocol"])),
                                ("PortRange", ValueExpr::Field(&["PortRange"])),
                                ("DestCidrIp", ValueExpr::Field(&["DestCidrIp"])),
                                ("SourcePortRange", ValueExpr::Field(&["SourcePortRange"])),
                                ("Policy", ValueExpr::Field(&["Policy"])),
                                ("Priority", ValueExpr::Field(&["Priority"])),
                            ],
                        ),
                        by: &[
                            "Direction",
                            "IpProtocol",
                            "PortRange",
                            "SourceCidrIp",
                            "Ipv6SourceCidrIp",
                            "DestCidrIp",
                            "Ipv6DestCidrIp",
                            "Policy",
                        ],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
