// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSslVpnServer`

use aliyun_api::vpc::{CreateSslVpnServerRequest, CreateSslVpnServerResponse};
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

pub(in super::super) const CREATE_SSL_VPN_SERVER: Operation = Operation {
    action: <CreateSslVpnServerRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateSslVpnServerRequest::default()),
    new_response: || Box::new(CreateSslVpnServerResponse::default()),
    checks: &[
        Check {
            path: &["ClientIpPool"],
            constraint: Constraint::Pattern(".*/(1[6-9]|2[0-9])"),
        },
        Check {
            path: &["ClientIpPool"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["ClientIpPool"],
            constraint: Constraint::Not(
                &[
                    Forbidden::Inside("100.64.0.0/10"),
                    Forbidden::Inside("127.0.0.0/8"),
                    Forbidden::Inside("169.254.0.0/16"),
                    Forbidden::Inside("224.0.0.0/4"),
                    Forbidden::Inside("255.0.0.0/8"),
                ],
            ),
        },
        Check {
            path: &["LocalSubnet"],
            constraint: Constraint::Pattern(".*/([89]|[12][0-9]|3[0-2])"),
        },
        Check {
            path: &["LocalSubnet"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["LocalSubnet"],
            constraint: Constraint::Not(
                &[
                    Forbidden::Inside("127.0.0.0/8"),
                    Forbidden::Inside("169.254.0.0/16"),
                    Forbidden::Inside("224.0.0.0/4"),
                    Forbidden::Inside("255.0.0.0/8"),
                ],
            ),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
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
            path: &["Port"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
        Check {
            path: &["Port"],
            constraint: Constraint::Not(
                &[
                    Forbidden::Number((Some(22), Some(22))),
                    Forbidden::Number((Some(2222), Some(2222))),
                    Forbidden::Number((Some(22222), Some(22222))),
                    Forbidden::Number((Some(9000), Some(9002))),
                    Forbidden::Number((Some(7505), Some(7505))),
                    Forbidden::Number((Some(80), Some(80))),
                    Forbidden::Number((Some(443), Some(443))),
                    Forbidden::Number((Some(53), Some(53))),
                    Forbidden::Number((Some(68), Some(68))),
                    Forbidden::Number((Some(123), Some(123))),
                    Forbidden::Number((Some(4510), Some(4510))),
                    Forbidden::Number((Some(4560), Some(4560))),
                    Forbidden::Number((Some(500), Some(500))),
                    Forbidden::Number((Some(4500), Some(4500))),
                ],
            ),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["IDaaSInstanceId"]]),
            when: &[
                Condition {
                    parameter: &["EnableMultiFactorAuth"],
                    values: &["true"],
                },
            ],
            when_present: &[],
            error: Some("MissingParameter.IDaaSInstanceId"),
        },
        Rule {
            demand: Demand::Require(&[&["IDaaSRegionId"]]),
            when: &[
                Condition {
                    parameter: &["EnableMultiFactorAuth"],
                    values: &["true"],
                },
            ],
            when_present: &[],
            error: Some("MissingParam.IDaaSRegionId"),
        },
    ],
    states: &[],
    defaults: &[
        (&["Cipher"], "AES-128-CBC"),
        (&["Compress"], "false"),
        (&["Port"], "1194"),
        (&["Proto"], "TCP"),
        (&["EnableMultiFactorAuth"], "false"),
        (&["DryRun"], "false"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpnGatewayId"],
            to: &[&resources::VPN_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["IDaaSRegionId"],
            to: &[&resources::REGION],
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
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[When::Unknown(&["VpnGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.Configuring",
            message: "The specified service is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
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
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
                    },
                    &[(&["BusinessStatus"], &[Expected::Text("FinancialLocked")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "SslVpnServer.AlreadyExist",
            message: "The SSL VPN server of specified vpn gateway already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IpConflict",
            message: "Client IP pool conflict with local IP range.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SslVpnServer.AddRouteError",
            message: "Add route error whose destination is client IP pool, please check vpc route entry and relevant quota.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ClientIpPool.NetmaskInvalid",
            message: "The netmask length of client IP pool must be greater than or equal to 16 and less than or equal to 29.",
            when: &[When::Invalid(&["ClientIpPool"])],
        },
        ErrorRow {
            status: 400,
            code: "ClientIpPool.SubnetInvalid",
            message: "The specified client IP pool cannot be used.",
            when: &[When::Forbidden(&["ClientIpPool"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter.IDaaSInstanceId",
            message: "The input parameter IDaaSInstanceId is mandatory when enable multi-factor authentication.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NoRamPermission",
            message: "Vpn Service has no permission to operate your IDaaS instances.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.NotSupportMultiFactorAuth",
            message: "Current version of the VPN does not support multi-factor authentication.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SystemBusy",
            message: "The system is busy. Please try again later.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SslVpnServerPort.Illegal",
            message: "The server port is not in the range of [1-65535].",
            when: &[When::Invalid(&["Port"])],
        },
        ErrorRow {
            status: 400,
            code: "EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest",
            message: "Ssl vpn client cidr contains vpc route prefix. The vpc route prefix is %s.",
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
            code: "IllegalParam.IDaaSApplicationId",
            message: "The specified IDaaS application Id is not illegal, the application instance needs to be created based on the dedicated SSL VPN template.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SslVpnIDaaS2.NotSupport",
            message: "Current version of the VPN does not support IDaaS2.0.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.IDaaSApplicationId",
            message: "The input parameter IDaaSApplicationId is mandatory when enable multi-factor authentication.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.IDaaSRegionId",
            message: "The input parameter IDaaSRegionId is mandatory when enable multi-factor authentication.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidIDaaSInstanceId.NotFound",
            message: "The specified IDaaS instance ID does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidIDaaSApplicationId.NotFound",
            message: "The specified IDaaS application Id does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VpnRouteEntry",
            message: "The number of route entries to the VPN gateway in the VPC routing table has reached the quota limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.SslVpnDisabled",
            message: "The VPN gateway has not enabled SSL VPN.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
                    },
                    &[(&["SslVpn"], &[Expected::Text("disable")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LocalSubnet",
            message: "The specified \"LocalSubnet\" (%s) is invalid.",
            when: &[When::Invalid(&["LocalSubnet"])],
        },
    ],
    pagination: None,
    example: "{\"Name\":\"test\",\"RequestId\":\"E98A9651-7098-40C7-8F85-C818D1EBBA85\",\"SslVpnServerId\":\"vss-bp18q7hzj6largv4vk2fe\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::SSL_VPN_SERVER,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
