// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpnConnectionAttribute`

use aliyun_api::vpc::{
    ModifyVpnConnectionAttributeRequest, ModifyVpnConnectionAttributeResponse,
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

pub(in super::super) const MODIFY_VPN_CONNECTION_ATTRIBUTE: Operation = Operation {
    action: <ModifyVpnConnectionAttributeRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(ModifyVpnConnectionAttributeRequest::default()),
    new_response: || Box::new(ModifyVpnConnectionAttributeResponse::default()),
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
            path: &["IkeConfig", "Psk"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["IkeConfig", "IkeLifetime"],
            constraint: Constraint::Range(&[(Some(0), Some(86400))]),
        },
        Check {
            path: &["IkeConfig", "LocalId"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["IkeConfig", "RemoteId"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["IpsecConfig", "IpsecLifetime"],
            constraint: Constraint::Range(&[(Some(0), Some(86400))]),
        },
        Check {
            path: &["LocalSubnet"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["RemoteSubnet"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["BgpConfig", "LocalAsn"],
            constraint: Constraint::Pattern("[1-9][0-9]{0,9}|[0-9]{1,5}\\.[0-9]{1,5}"),
        },
        Check {
            path: &["BgpConfig", "TunnelCidr"],
            constraint: Constraint::Pattern("169\\.254\\.[0-9.]+/30"),
        },
        Check {
            path: &["BgpConfig", "TunnelCidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["BgpConfig", "TunnelCidr"],
            constraint: Constraint::Not(
                &[
                    Forbidden::Inside("169.254.0.0/30"),
                    Forbidden::Inside("169.254.1.0/30"),
                    Forbidden::Inside("169.254.2.0/30"),
                    Forbidden::Inside("169.254.3.0/30"),
                    Forbidden::Inside("169.254.4.0/30"),
                    Forbidden::Inside("169.254.5.0/30"),
                    Forbidden::Inside("169.254.6.0/30"),
                    Forbidden::Inside("169.254.169.252/30"),
                ],
            ),
        },
        Check {
            path: &["BgpConfig", "LocalBgpIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["TunnelOptionsSpecification"],
            constraint: Constraint::Count(None, Some(2)),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelBgpConfig", "LocalAsn"],
            constraint: Constraint::Range(&[(Some(1), Some(4294967295))]),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelBgpConfig", "LocalBgpIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelBgpConfig", "TunnelCidr"],
            constraint: Constraint::Pattern("169\\.254\\.[0-9.]+/30"),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelBgpConfig", "TunnelCidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelBgpConfig", "TunnelCidr"],
            constraint: Constraint::Not(
                &[
                    Forbidden::Inside("169.254.0.0/30"),
                    Forbidden::Inside("169.254.1.0/30"),
                    Forbidden::Inside("169.254.2.0/30"),
                    Forbidden::Inside("169.254.3.0/30"),
                    Forbidden::Inside("169.254.4.0/30"),
                    Forbidden::Inside("169.254.5.0/30"),
                    Forbidden::Inside("169.254.6.0/30"),
                    Forbidden::Inside("169.254.169.252/30"),
                ],
            ),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelIkeConfig", "Psk"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelIkeConfig", "IkeLifetime"],
            constraint: Constraint::Range(&[(Some(0), Some(86400))]),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelIkeConfig", "LocalId"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelIkeConfig", "RemoteId"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["TunnelOptionsSpecification", "TunnelIpsecConfig", "IpsecLifetime"],
            constraint: Constraint::Range(&[(Some(0), Some(86400))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["BgpConfig", "TunnelCidr"]]),
            when: &[
                Condition {
                    parameter: &["BgpConfig", "EnableBgp"],
                    values: &["true"],
                },
            ],
            when_present: &[],
            error: Some("MissingParameter.TunnelCidr"),
        },
        Rule {
            demand: Demand::Forbid(&[&["IkeConfig", "IkePfs"]]),
            when: &[
                Condition {
                    parameter: &["IkeConfig", "IkePfs"],
                    values: &["disabled"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[
        (&["EffectImmediately"], "false"),
        (&["IkeConfig", "IkeVersion"], "ikev1"),
        (&["IkeConfig", "IkeMode"], "main"),
        (&["IkeConfig", "IkeEncAlg"], "aes"),
        (&["IkeConfig", "IkeAuthAlg"], "md5"),
        (&["IkeConfig", "IkePfs"], "group2"),
        (&["IkeConfig", "IkeLifetime"], "86400"),
        (&["IpsecConfig", "IpsecEncAlg"], "aes"),
        (&["IpsecConfig", "IpsecAuthAlg"], "md5"),
        (&["IpsecConfig", "IpsecPfs"], "group2"),
        (&["IpsecConfig", "IpsecLifetime"], "86400"),
        (&["HealthCheckConfig", "enable"], "false"),
        (&["HealthCheckConfig", "interval"], "3"),
        (&["HealthCheckConfig", "retry"], "3"),
        (&["BgpConfig", "EnableBgp"], "false"),
        (&["BgpConfig", "LocalAsn"], "45104"),
        (&["TunnelOptionsSpecification", "TunnelBgpConfig", "LocalAsn"], "45104"),
        (&["TunnelOptionsSpecification", "TunnelIkeConfig", "IkeVersion"], "ikev1"),
        (&["TunnelOptionsSpecification", "TunnelIkeConfig", "IkeMode"], "main"),
        (&["TunnelOptionsSpecification", "TunnelIkeConfig", "IkeEncAlg"], "aes"),
        (&["TunnelOptionsSpecification", "TunnelIkeConfig", "IkeAuthAlg"], "md5"),
        (&["TunnelOptionsSpecification", "TunnelIkeConfig", "IkePfs"], "group2"),
        (&["TunnelOptionsSpecification", "TunnelIkeConfig", "IkeLifetime"], "86400"),
        (&["TunnelOptionsSpecification", "TunnelIpsecConfig", "IpsecEncAlg"], "aes"),
        (&["TunnelOptionsSpecification", "TunnelIpsecConfig", "IpsecAuthAlg"], "md5"),
        (&["TunnelOptionsSpecification", "TunnelIpsecConfig", "IpsecPfs"], "group2"),
        (&["TunnelOptionsSpecification", "TunnelIpsecConfig", "IpsecLifetime"], "86400"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpnConnectionId"],
            to: &[&resources::VPN_CONNECTION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["TunnelOptionsSpecification", "CustomerGatewayId"],
            to: &[&resources::CUSTOMER_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbbiden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpnConnectionInstanceId.NotFound",
            message: "The specified vpn connection instance id does not exist.",
            when: &[When::Unknown(&["VpnConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.Configuring",
            message: "The specified service is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_CONNECTION,
                        steps: &[Toward::Referred(&resources::VPN_GATEWAY)],
                    },
                    &["active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.FinancialLocked",
            message: "The specified service is financial locked.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_CONNECTION,
                        steps: &[Toward::Referred(&resources::VPN_GATEWAY)],
                    },
                    &[(&["BusinessStatus"], &[Expected::Text("FinancialLocked")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.AlreadyExists",
            message: "The specified route entry is already exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.Conflict",
            message: "The specified route entry has conflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NotSupportVpnConnectionParameter.IpsecPfs",
            message: "The specified vpn connection ipsec Ipsec Pfs is not support.",
            when: &[
                When::Invalid(
                    &[
                        "IpsecConfig.IpsecPfs",
                        "TunnelOptionsSpecification.TunnelIpsecConfig.IpsecPfs",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "NotSupportVpnConnectionParameter.IpsecAuthAlg",
            message: "The specified vpn connection ipsec Auth Alg is not support.",
            when: &[
                When::Invalid(
                    &[
                        "IpsecConfig.IpsecAuthAlg",
                        "TunnelOptionsSpecification.TunnelIpsecConfig.IpsecAuthAlg",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.ConflictSSL",
            message: "The specified route entry has conflict with SSL client.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.BackupRoute",
            message: "Validate backup route entry failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.InvalidWeight",
            message: "Invalid route entry weight value.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.SetDPD",
            message: "Current version of the VPN does not support setting DPD.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.SetNatTraversal",
            message: "Current version of the VPN does not support setting NAT traversal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.PolicyBasedRoute",
            message: "The maximum number of policy-based routes is exceeded. Existing routes: %s. Routes to be created: %s. Maximum routes: %s.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter.TunnelCidr",
            message: "The parameter TunnelCidr is mandatory when BGP is enabled.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EnableBgp",
            message: "Current version of the VPN does not support enable BGP.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.CustomerGatewayAsn",
            message: "Asn of customer gateway is mandatory when BGP is enabled.",
            when: &[
                When::Request(
                    &[(&["BgpConfig", "EnableBgp"], &[Expected::Text("true")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VPN_CONNECTION,
                                steps: &[Toward::Referred(&resources::CUSTOMER_GATEWAY)],
                            },
                            &[(&["Asn"], &[Expected::Absent])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LocalAsn",
            message: "The specified LocalAsn is invalid.",
            when: &[
                When::Invalid(
                    &[
                        "BgpConfig.LocalAsn",
                        "TunnelOptionsSpecification.TunnelBgpConfig.LocalAsn",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.BgpConfig",
            message: "The specified BgpConfig is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.EnableBgp",
            message: "VPN connection must enable BGP when VPN gateway has enabled BGP.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TunnelCidr",
            message: "The specified TunnelCidr is invalid.",
            when: &[
                When::Forbidden(
                    &[
                        "BgpConfig.TunnelCidr",
                        "TunnelOptionsSpecification.TunnelBgpConfig.TunnelCidr",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidLocalBgpIp.Malformed",
            message: "The specified LocalBgpIp is malformed.",
            when: &[
                When::Invalid(
                    &[
                        "BgpConfig.LocalBgpIp",
                        "TunnelOptionsSpecification.TunnelBgpConfig.LocalBgpIp",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LocalBgpIp",
            message: "The specified LocalBgpIp is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LocalSubnet",
            message: "The specified \"LocalSubnet\" (%s) is invalid.",
            when: &[When::Invalid(&["LocalSubnet"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.RemoteSubnet",
            message: "The specified \"RemoteSubnet\" (%s) is invalid.",
            when: &[When::Invalid(&["RemoteSubnet"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CenLevelNotSupport",
            message: "When the VPC to which the VPN gateway belongs is attached to a FULL-mode CEN, the VPN gateway cannot enable BGP.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CustomerGateway.ConflictRouteEntry",
            message: "The specified customer gateway has conflict with route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnTask.CONFLICT",
            message: "Vpn task has conflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTunnelCidr.Malformed",
            message: "The specified TunnelCidr is malformed.",
            when: &[
                When::Invalid(
                    &[
                        "BgpConfig.TunnelCidr",
                        "TunnelOptionsSpecification.TunnelBgpConfig.TunnelCidr",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
            message: "IPSec connections associated with the same user gateway and VPN gateway should have the same pre-shared key and IKE configuration.",
            when: &[
                When::Exists(
                    &resources::VPN_CONNECTION,
                    &[
                        (
                            &["VpnGatewayId"],
                            &[Expected::Parameter(&["VpnConnectionId", "VpnGatewayId"])],
                        ),
                        (
                            &["CustomerGatewayId"],
                            &[
                                Expected::Parameter(
                                    &["VpnConnectionId", "CustomerGatewayId"],
                                ),
                            ],
                        ),
                        (
                            &["IkeConfig", "IkeVersion"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["IkeConfig", "IkeVersion"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
            message: "Traffic selectors of IPSec connections associated with the same user gateway and VPN gateway should not overlap.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.PBR",
            message: "The policy-based routes has reached the upper limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RouteConflictWithIPsecServer",
            message: "Operation failed because the route to create conflicts with the client IP pool of the IPsec server.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TunnelId",
            message: "The specified TunnelId is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Role",
            message: "The specified Role is invalid.",
            when: &[When::Invalid(&["TunnelOptionsSpecification.Role"])],
        },
        ErrorRow {
            status: 400,
            code: "ModifyIkeV1WithMultiRoutes.Invalid",
            message: "Failed to modify VPN connection parameters. Multi-network is configured while using IkeV1 protocol.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.RouteConflictWithIPsecServer",
            message: "Operation failed because the specified route conflicts with IPsec server.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"CustomerGatewayId\":\"cgw-bp1pvpl9r9adju6l5nxck\",\"Name\":\"vpn connection test\",\"RemoteSubnet\":\"2.2.2.0/24\",\"IpsecConfig\":{\"IpsecLifetime\":86400,\"IpsecAuthAlg\":\"sha1\",\"IpsecPfs\":\"group2\",\"IpsecEncAlg\":\"aes\"},\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj0fiu\",\"EffectImmediately\":false,\"RequestId\":\"7DB79D0C-5F27-4AB5-995B-79BE55102F90\",\"VpnConnectionId\":\"vco-bp10lz7aejumd2vxoqgev\",\"CreateTime\":1492753817000,\"LocalSubnet\":\"1.1.1.0/24,1.1.2.0/24\",\"IkeConfig\":{\"IkeEncAlg\":\"aes\",\"IkePfs\":\"group2\",\"RemoteId\":\"139.196.32.167\",\"IkeAuthAlg\":\"sha1\",\"Psk\":\"pgw6dy7d1i8in7x5\",\"IkeMode\":\"main\",\"IkeLifetime\":86400,\"IkeVersion\":\"ikev1\",\"LocalId\":\"116.62.69.64\"}}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VPN_CONNECTION,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
