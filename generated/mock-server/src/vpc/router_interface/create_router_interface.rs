// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouterInterface`

use aliyun_api::vpc::{CreateRouterInterfaceRequest, CreateRouterInterfaceResponse};
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

pub(in super::super) const CREATE_ROUTER_INTERFACE: Operation = Operation {
    action: <CreateRouterInterfaceRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(CreateRouterInterfaceRequest::default()),
    new_response: || Box::new(CreateRouterInterfaceResponse::default()),
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
            path: &["HealthCheckSourceIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["HealthCheckTargetIp"],
            constraint: Constraint::Format(Format::Ipv4),
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
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(9))]),
        },
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Forbid(&[&["Role"]]),
            when: &[
                Condition {
                    parameter: &["RouterType"],
                    values: &["VBR"],
                },
                Condition {
                    parameter: &["Role"],
                    values: &["AcceptingSide"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["Spec"]]),
            when: &[
                Condition {
                    parameter: &["Role"],
                    values: &["AcceptingSide"],
                },
                Condition {
                    parameter: &["Spec"],
                    values: &[
                        "Mini.2",
                        "Mini.5",
                        "Small.1",
                        "Small.2",
                        "Small.5",
                        "Middle.1",
                        "Middle.2",
                        "Middle.5",
                        "Large.1",
                        "Large.2",
                        "Large.5",
                        "Xlarge.1",
                    ],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["AccessPointId"]]),
            when: &[
                Condition {
                    parameter: &["RouterType"],
                    values: &["VBR"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["AccessPointId"]]),
            when: &[
                Condition {
                    parameter: &["RouterType"],
                    values: &["VRouter"],
                },
            ],
            when_present: &[],
            error: Some("InvalidAccessPoint.ValueNotAllowed"),
        },
        Rule {
            demand: Demand::Require(&[&["OppositeAccessPointId"]]),
            when: &[
                Condition {
                    parameter: &["OppositeRouterType"],
                    values: &["VBR"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["OppositeAccessPointId"]]),
            when: &[
                Condition {
                    parameter: &["OppositeRouterType"],
                    values: &["VRouter"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["HealthCheckTargetIp"]]),
            when: &[],
            when_present: &[&["HealthCheckSourceIp"]],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["Period"]]),
            when: &[
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PrePaid"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["Period"]]),
            when: &[
                Condition {
                    parameter: &["PricingCycle"],
                    values: &["Year"],
                },
                Condition {
                    parameter: &["Period"],
                    values: &["4", "5", "6", "7", "8", "9"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["InstanceChargeType"]]),
            when: &[
                Condition {
                    parameter: &["Role"],
                    values: &["AcceptingSide"],
                },
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PrePaid"],
                },
            ],
            when_present: &[],
            error: Some("Forbidden.AcceptRoleNotSupportPrePay"),
        },
        Rule {
            demand: Demand::Forbid(&[&["Role"]]),
            when: &[
                Condition {
                    parameter: &["FastLinkMode"],
                    values: &["true"],
                },
                Condition {
                    parameter: &["Role"],
                    values: &["AcceptingSide"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(
                &[
                    &["AccessPointId"],
                    &["OppositeRouterType"],
                    &["OppositeRouterId"],
                    &["OppositeInterfaceOwnerId"],
                ],
            ),
            when: &[
                Condition {
                    parameter: &["FastLinkMode"],
                    values: &["true"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[
        (&["AutoPay"], "false"),
        (&["InstanceChargeType"], "PostPaid"),
        (&["PricingCycle"], "Month"),
        (&["FastLinkMode"], "false"),
        (&["AutoRenew"], "false"),
    ],
    refs: &[
        Reference {
            path: &["OppositeRegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouterId"],
            to: &[&resources::VROUTER, &resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["OppositeInterfaceId"],
            to: &[&resources::ROUTER_INTERFACE],
            region: RefRegion::Parameter("OppositeRegionId"),
        },
        Reference {
            path: &["OppositeRouterId"],
            to: &[&resources::VROUTER, &resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Parameter("OppositeRegionId"),
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The regionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRole.ValueNotSupported",
            message: "The specified Role is not valid.",
            when: &[When::Invalid(&["Role"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSpec.ValudNotSupported",
            message: "The specified Spec is not supported.",
            when: &[When::Invalid(&["Spec"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterType.ValueNotSupported",
            message: "The specified RouterType is not valid.",
            when: &[When::Invalid(&["RouterType"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouterId.NotFound",
            message: "The specified RouterId does not exist in our recored.",
            when: &[When::Unknown(&["RouterId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specifid \"Description\" is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.BillsOutstanding",
            message: "You cannot create more RouterInterface because you have bills outstanding.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "LimitationExceed.InterfaceNumberOnRouter",
            message: "Total number of RouterInterfaces on a Router exceeded.",
            when: &[When::Quota(&resources::ROUTER_INTERFACE)],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotInRouterInterfaceCreateWhitelist",
            message: "Not in router interface create whitelist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "RI_CREATE_ONE_LIMIT_BY_SYNC",
            message: "Create ri only one limit by sync.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPoint.ValueNotAllowed",
            message: "The non-vbr router interface cannot have access point configured.",
            when: &[When::Invalid(&["AccessPointId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPoint.ValueNotAllowed",
            message: "The non-vbr opposite router interface cannot have opposite access point configured.",
            when: &[When::Invalid(&["OppositeAccessPointId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPoint.NotMatch",
            message: "The accessPoint id is not matched",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["RouterId"]),
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[Toward::Referred(&resources::PHYSICAL_CONNECTION)],
                    },
                    &[
                        (
                            &["AccessPointId"],
                            &[Expected::Not(&[Expected::Parameter(&["AccessPointId"])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessPoint.NotExist",
            message: "The accessPoint not exit",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterType.ValueNotSupported",
            message: "The specified RouterType is not valid",
            when: &[When::Invalid(&["OppositeRouterType"])],
        },
        ErrorRow {
            status: 400,
            code: "ForbiddenAction",
            message: "The user dose not supported this action.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPrice.NotFound",
            message: "Pricing plan result not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAliuid",
            message: "Invalid Aliuid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformed",
            message: "The specified \"Name\" is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParam.NotFound",
            message: "Parameter must not be null,uid, bid,regionNo, remoteRegionNo, routerId or accessPointId",
            when: &[When::Missing(&["RegionId", "OppositeRegionId", "RouterId"])],
        },
        ErrorRow {
            status: 400,
            code: "INVAID_VBR_STATUS",
            message: "VBR status must be active",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["RouterId"]),
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &["active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.CenStatus",
            message: "Cen status must not be middle status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["RouterId"]),
                        named: &resources::VROUTER,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &["Attached"],
                ),
                When::StateNot(
                    Subject {
                        parameter: Some(&["RouterId"]),
                        named: &resources::VROUTER,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(
                                &crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            ),
                        ],
                    },
                    &["Attached"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.AcceptRoleNotSupportPrePay",
            message: "Acception side ri not support chargetype for prepaid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterInterfaceSpec.Malformed",
            message: "Specified RouterInterface spec is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpcSubnet.NotFound",
            message: "Vpc subnet not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.HealthcheckIp",
            message: "Healthcheck ip cannot equal with instance ip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.HcForInvalidRiType",
            message: "Healthchecksourceip and healthchecktargetip is only valid for vr ri that is connected to vbr.",
            when: &[
                When::Request(
                    &[
                        (
                            &["HealthCheckSourceIp"],
                            &[Expected::Not(&[Expected::Absent])],
                        ),
                        (&["RouterType"], &[Expected::Text("VBR")]),
                    ],
                    &[],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SyncOrderToSub",
            message: "SyncOrderToSub error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CrossBorderBandwidth",
            message: "CrossBorder bandwidth error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.VRouterType",
            message: "The VRouterType is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Spec",
            message: "The spec is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.CrossBorder",
            message: "User not authorized to create cross border routerInterface.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterId.NotFound",
            message: "Param is not valid,this user does not have this router or aliuid bid regionNo and routerId must have something wrong.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCommodity.NotFound",
            message: "Commodity is not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterInterfaceChargeType.Malformed",
            message: "Specified RouterInterface ChargeType is not valid.",
            when: &[When::Invalid(&["InstanceChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.RegionId",
            message: "The specified regionId is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL",
            message: "User withhoding argeement is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded",
            message: "RiPerUser quota exceeded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRegionId.NotFound",
            message: "The regionId provided does not exist in ec region list.",
            when: &[When::Unknown(&["OppositeRegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotInResourceGroup",
            message: "The specified resource is not in the specified ResourceGroup.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "HaveConnectionBetweenRouters",
            message: "Have connection between routers",
            when: &[
                When::Exists(
                    &resources::ROUTER_INTERFACE,
                    &[
                        (&["RouterId"], &[Expected::Parameter(&["RouterId"])]),
                        (
                            &["OppositeRouterId"],
                            &[Expected::Parameter(&["OppositeRouterId"])],
                        ),
                        (&["Status"], &[Expected::Text("Active")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidth.NotEnough",
            message: "Bandwidth not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NotSupportIPv6",
            message: "Router interface not support IPv6.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParam.AvailableZoneId",
            message: "The specified AvailableZoneId did not retrieve the corresponding cluster IP address.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NoAvailableAmount",
            message: "The available amount of your account is less than 0, please recharge before attempting to purchase.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouterId.AttacedToCEN",
            message: "Can not create ri when attaced to CEN.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["RouterId"]),
                        named: &resources::VROUTER,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &[(&["ChildInstanceId"], &[Expected::Not(&[Expected::Absent])])],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RouterInterfaceId\":\"ri-2ze7fbuohmxxxxxx\",\"RequestId\":\"980960B0-2969-40BF-8542-EBB34FD358AB\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::ROUTER_INTERFACE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
