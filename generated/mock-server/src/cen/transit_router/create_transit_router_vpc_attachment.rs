// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateTransitRouterVpcAttachment`

use aliyun_api::cen::{
    CreateTransitRouterVpcAttachmentRequest, CreateTransitRouterVpcAttachmentResponse,
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

pub(in super::super) const CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT: Operation = Operation {
    action: <CreateTransitRouterVpcAttachmentRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(CreateTransitRouterVpcAttachmentRequest::default()),
    new_response: || Box::new(CreateTransitRouterVpcAttachmentResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["TransitRouterAttachmentName"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["TransitRouterAttachmentName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["TransitRouterAttachmentDescription"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["TransitRouterAttachmentDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["ZoneMappings"],
            constraint: Constraint::Count(None, Some(10)),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(64)),
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
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["TransitRouterId"], &["CenId"]]),
            when: &[],
            when_present: &[],
            error: Some("MissingParam.CenIdOrRegionId"),
        },
    ],
    states: &[],
    defaults: &[
        (&["ChargeType"], "POSTPAY"),
        (&["DryRun"], "false"),
        (&["AutoPublishRouteEnabled"], "false"),
    ],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["TransitRouterId"],
            to: &[&resources::TRANSIT_ROUTER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&crate::vpc::resources::VPC],
            region: RefRegion::Parameter("RegionId"),
        },
        Reference {
            path: &["ZoneMappings", "VSwitchId"],
            to: &[&crate::vpc::resources::VSWITCH],
            region: RefRegion::Parameter("RegionId"),
        },
        Reference {
            path: &["ZoneMappings", "ZoneId"],
            to: &[&crate::vpc::resources::ZONE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.TransitRouterRegionId",
            message: "The specified TransitRouterRegion does not support the operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission.AliyunServiceRoleForCEN",
            message: "You are not authorized to create the service linked role. Role Name: AliyunServiceRoleForCEN. Service Name: cen.aliyuncs.com. Make sure that the user has been granted the ram:CreateServiceLinkedRole permission.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.RegionId",
            message: "The Specified Parameter RegionId is illegal",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.CenIdOrRegionId",
            message: "Either CenId or RegionId must be specified.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ZoneId",
            message: "The specified ZoneId is illegal.",
            when: &[When::Unknown(&["ZoneMappings.ZoneId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ChargeType",
            message: "The specified ChargeType is illegal.",
            when: &[When::Invalid(&["ChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTransitRouterId.NotFound",
            message: "The specified  TransitRouterId is not found.",
            when: &[When::Unknown(&["TransitRouterId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcResource",
            message: "The resource is not in a valid state for the attachment operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Vpc",
            message: "The resource is not in a valid state for the attachment operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["VpcId"]),
                        named: &crate::vpc::resources::VPC,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcOrVswitch",
            message: "The Vpc Or Vswith is not in a valid state for the attachment operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationNotSupport.VpcAutoRoutesPublish",
            message: "Auto publish vpc routes is not supported in this region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.VpnAssociated",
            message: "The operation is not supported because the VPC is associated with VPN.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden.TransitRouterServiceNotOpen",
            message: "The user has not open transit router service.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ZoneMappings",
            message: "The Specified Parameter ZoneMappings is illegal",
            when: &[
                When::Missing(&["ZoneMappings.VSwitchId", "ZoneMappings.ZoneId"]),
                When::Invalid(&["ZoneMappings"]),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.TransitRouterType",
            message: "The specified TransitRouterType does not support the operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCenId.NotFound",
            message: "CenId is not found.",
            when: &[When::Unknown(&["CenId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.VSwitchId",
            message: "VSwitchId is illegal.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["ZoneMappings", "VSwitchId"]),
                        named: &crate::vpc::resources::VSWITCH,
                        steps: &[],
                    },
                    &[(&["VpcId"], &[Expected::Not(&[Expected::Parameter(&["VpcId"])])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.TransitRouterInstance",
            message: "The status of TransitRouter is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER,
                        steps: &[],
                    },
                    &["Active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.CenFullLevel",
            message: "CEN full level does not support TransitRouter",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ServiceMode",
            message: "ServiceMode is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaFull.ChildInstanceRelatedCen",
            message: "The childinstance has exceed the quota of the times that a childinstance can be attached as an attachment.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.CloudBoxVswNotSupport",
            message: "Cloud Box vsw does not support.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.TransitRouter",
            message: "The status of TransitRouter is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.ZoneMapping",
            message: "The parameter ZoneMapping is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.CenQuotaVpcAttachPerTransitRouter",
            message: "The maximum number of VPC attachment per Transit Router is exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcRouteTable",
            message: "The VPC route table is not in a desired state.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["VpcId"]),
                        named: &crate::vpc::resources::VPC,
                        steps: &[Toward::Referring(&crate::vpc::resources::ROUTE_TABLE)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.VpcAttachedFullModeCen",
            message: "The VPC has been attached to another CEN instance whose protection level is FULL.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden.AttachChildInstanceAcrossBid",
            message: "VPCs that belong to another BID cannot be associated. You need to apply for cross-BID attaching.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.VpcAutoRoutesPublishInOtherCEN",
            message: "The specified VPC already has its routes synchronized with another CEN instance.",
            when: &[
                When::Request(
                    &[(&["AutoPublishRouteEnabled"], &[Expected::Text("true")])],
                    &[
                        When::Exists(
                            &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            &[
                                (&["VpcId"], &[Expected::Parameter(&["VpcId"])]),
                                (&["AutoPublishRouteEnabled"], &[Expected::Text("true")]),
                                (
                                    &["CenId"],
                                    &[
                                        Expected::Not(
                                            &[Expected::Parameter(&["TransitRouterId", "CenId"])],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VpcAutoRoutesPublishPerTransitRouter",
            message: "The number of VPCs that have route synchronization enabled has reached the upper limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InsufficientIpAddr.vsw",
            message: "Insufficient available IP addresses in the vSwitch.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ResourceOwnerTransitRouterServiceNotOpen",
            message: "The resource owner user has not opened transit router service.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.TransitRouterRegionId",
            message: "TransitRouterRegionId is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTransitRouterMode.NeedUpgrade",
            message: "TransitRouter need to upgrade.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6Support",
            message: "Ipv6Support is illegal. Valid Values are [enable, disable].",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VSwitchNotFound",
            message: "The specified vswitch not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VSwitchIpv6CidrNotAllocated",
            message: "The specified vswitch does not have IPv6 address allocated.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "The specified VSwitchId is not found.",
            when: &[When::Unknown(&["ZoneMappings.VSwitchId"])],
        },
        ErrorRow {
            status: 409,
            code: "InvalidOperation.CenInstanceStatus",
            message: "The CEN instance is not in a valid state for the operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::CEN_INSTANCE,
                        steps: &[],
                    },
                    &["Active"],
                ),
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER,
                        steps: &[Toward::Referred(&resources::CEN_INSTANCE)],
                    },
                    &["Active"],
                ),
            ],
        },
        ErrorRow {
            status: 409,
            code: "IncorrectStatus.VpcSwitch",
            message: "The resource is not in a valid state for the attachment operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["ZoneMappings", "VSwitchId"]),
                        named: &crate::vpc::resources::VSWITCH,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"TransitRouterAttachmentId\":\"tr-attach-ia340z7xis7t5s****\",\"RequestId\":\"C087A369-82B9-43EF-91F4-4B63A9C6E6B6\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
