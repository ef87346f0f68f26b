// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateTransitRouterVpcAttachment`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Connects a VPC to a transit router.
///
/// Name the transit router with TransitRouterId, or its instance with CenId and RegionId; in the latter case a transit router of the Enterprise Edition is created where the region has none.
///
/// The connection needs a VSwitch with a free address in at least one zone that ListTransitRouterAvailableResource lists. It neither learns from a route table of the transit router nor is it associated with one at first. A VPC of another account is connected after that account has called GrantInstanceToCen. The connection is charged for: check its billing first.
///
/// The response has the id at once, while the connection is still `Attaching` and can only be queried. It is ready when ListTransitRouterVpcAttachments shows `Attached`.
///
/// The parameters of `CreateTransitRouterVpcAttachment`. Sent with [`Client::create_transit_router_vpc_attachment`](super::super::Client::create_transit_router_vpc_attachment); the response is a [`CreateTransitRouterVpcAttachmentResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .create_transit_router_vpc_attachment(
///         "vpc-bp1kbjcre9vtsebo1****",
///         [
///             cen::NewZoneMapping::default()
///                 .vswitch_id("vsw-bp1a214sbus8z3b54****")
///                 .zone_id("cn-hangzhou-h"),
///         ],
///     )
///     .client_token("02fb3da4-130e-11e9-8e44-001****")
///     .cen_id("cen-j3jzhw1zpau2km****")
///     .transit_router_id("tr-bp1su1ytdxtataupl****")
///     .transit_router_attachment_name("testname")
///     .auto_publish_route_enabled(true)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationUnsupported.TransitRouterRegionId`](super::super::ErrorCode::OperationUnsupportedTransitRouterRegionId), [`NoPermission.AliyunServiceRoleForCEN`](super::super::ErrorCode::NoPermissionAliyunServiceRoleForCEN), [`IllegalParam.RegionId`](super::super::ErrorCode::IllegalParamRegionId), [`MissingParam.CenIdOrRegionId`](super::super::ErrorCode::MissingParamCenIdOrRegionId), [`IllegalParam.ZoneId`](super::super::ErrorCode::IllegalParamZoneId), [`IllegalParam.ChargeType`](super::super::ErrorCode::IllegalParamChargeType), [`InvalidTransitRouterId.NotFound`](super::super::ErrorCode::InvalidTransitRouterIdNotFound), [`IncorrectStatus.VpcResource`](super::super::ErrorCode::IncorrectStatusVpcResource), [`IncorrectStatus.Vpc`](super::super::ErrorCode::IncorrectStatusVpc), [`IncorrectStatus.VpcOrVswitch`](super::super::ErrorCode::IncorrectStatusVpcOrVswitch), [`OperationNotSupport.VpcAutoRoutesPublish`](super::super::ErrorCode::OperationNotSupportVpcAutoRoutesPublish), [`InvalidOperation.VpnAssociated`](super::super::ErrorCode::InvalidOperationVpnAssociated), [`Forbbiden.TransitRouterServiceNotOpen`](super::super::ErrorCode::ForbbidenTransitRouterServiceNotOpen), [`IllegalParam.ZoneMappings`](super::super::ErrorCode::IllegalParamZoneMappings), [`OperationUnsupported.TransitRouterType`](super::super::ErrorCode::OperationUnsupportedTransitRouterType), [`InvalidCenId.NotFound`](super::super::ErrorCode::InvalidCenIdNotFound), [`IllegalParam.VSwitchId`](super::super::ErrorCode::IllegalParamVSwitchId), [`IncorrectStatus.TransitRouterInstance`](super::super::ErrorCode::IncorrectStatusTransitRouterInstance), [`OperationUnsupported.CenFullLevel`](super::super::ErrorCode::OperationUnsupportedCenFullLevel), [`IllegalParam.ServiceMode`](super::super::ErrorCode::IllegalParamServiceMode), [`QuotaFull.ChildInstanceRelatedCen`](super::super::ErrorCode::QuotaFullChildInstanceRelatedCen), [`OperationUnsupported.CloudBoxVswNotSupport`](super::super::ErrorCode::OperationUnsupportedCloudBoxVswNotSupport), [`IncorrectStatus.TransitRouter`](super::super::ErrorCode::IncorrectStatusTransitRouter), [`Duplicated.ZoneMapping`](super::super::ErrorCode::DuplicatedZoneMapping), [`QuotaExceeded.CenQuotaVpcAttachPerTransitRouter`](super::super::ErrorCode::QuotaExceededCenQuotaVpcAttachPerTransitRouter), [`IncorrectStatus.VpcRouteTable`](super::super::ErrorCode::IncorrectStatusVpcRouteTable), [`InvalidStatus.VpcAttachedFullModeCen`](super::super::ErrorCode::InvalidStatusVpcAttachedFullModeCen), [`Forbbiden.AttachChildInstanceAcrossBid`](super::super::ErrorCode::ForbbidenAttachChildInstanceAcrossBid), [`InvalidOperation.VpcAutoRoutesPublishInOtherCEN`](super::super::ErrorCode::InvalidOperationVpcAutoRoutesPublishInOtherCEN), [`QuotaExceeded.VpcAutoRoutesPublishPerTransitRouter`](super::super::ErrorCode::QuotaExceededVpcAutoRoutesPublishPerTransitRouter), [`InsufficientIpAddr.vsw`](super::super::ErrorCode::InsufficientIpAddrVsw), [`Forbidden.ResourceOwnerTransitRouterServiceNotOpen`](super::super::ErrorCode::ForbiddenResourceOwnerTransitRouterServiceNotOpen), [`IllegalParam.TransitRouterRegionId`](super::super::ErrorCode::IllegalParamTransitRouterRegionId), [`InvalidTransitRouterMode.NeedUpgrade`](super::super::ErrorCode::InvalidTransitRouterModeNeedUpgrade), [`IllegalParam.Ipv6Support`](super::super::ErrorCode::IllegalParamIpv6Support), [`OperationFailed.VSwitchNotFound`](super::super::ErrorCode::OperationFailedVSwitchNotFound), [`OperationFailed.VSwitchIpv6CidrNotAllocated`](super::super::ErrorCode::OperationFailedVSwitchIpv6CidrNotAllocated), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`InvalidOperation.CenInstanceStatus`](super::super::ErrorCode::InvalidOperationCenInstanceStatus), [`IncorrectStatus.VpcSwitch`](super::super::ErrorCode::IncorrectStatusVpcSwitch).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachmentRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Instance of the transit router.
    pub cen_id: Option<String>,
    /// Transit router to connect the VPC to.
    pub transit_router_id: Option<String>,
    /// Region of the VPC.
    pub region_id: Option<String>,
    /// Name of the connection. It may be empty.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub transit_router_attachment_name: Option<String>,
    /// Description of the connection. It may be empty.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub transit_router_attachment_description: Option<String>,
    /// VPC to connect.
    ///
    /// Required.
    pub vpc_id: String,
    /// Account that owns the VPC. Required where it is not the caller's.
    pub vpc_owner_id: Option<i64>,
    /// Billing method of the connection.
    ///
    /// Default: `POSTPAY`.
    pub charge_type: Option<TransitRouterChargeType>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Zones in which the transit router gets a network interface, each with a VSwitch of the VPC.
    ///
    /// Required. At most 10 elements.
    pub zone_mappings: Vec<NewZoneMapping>,
    /// Whether the transit router advertises its routes to the VPC.
    ///
    /// Default: `false`.
    pub auto_publish_route_enabled: Option<bool>,
    /// Tags of the connection.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
    /// Features of the connection, such as Ipv6Support, which is enable or disable.
    pub transit_router_vpc_attachment_options: Option<serde_json::Value>,
}

pub(crate) static CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT_REQUEST: Schema = Schema::new(
    "CreateTransitRouterVpcAttachmentRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("CenId", ValueType::String),
        Field::new("TransitRouterId", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("TransitRouterAttachmentName", ValueType::String),
        Field::new("TransitRouterAttachmentDescription", ValueType::String),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("VpcOwnerId", ValueType::Integer),
        Field::new(
            "ChargeType",
            ValueType::Enum(<TransitRouterChargeType as OpenEnum>::VALUES),
        ),
        Field::new("DryRun", ValueType::Boolean),
        Field::new(
                "ZoneMappings",
                ValueType::List(&ValueType::Record(&NEW_ZONE_MAPPING)),
            )
            .required()
            .encoding(Encoding::Repeat),
        Field::new("AutoPublishRouteEnabled", ValueType::Boolean),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
        Field::new("TransitRouterVPCAttachmentOptions", ValueType::Any),
    ],
);

aliyun_api_core::record!(
    CreateTransitRouterVpcAttachmentRequest,
    CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT_REQUEST, 0 => client_token, 1 => cen_id, 2 =>
    transit_router_id, 3 => region_id, 4 => transit_router_attachment_name, 5 =>
    transit_router_attachment_description, 6 => vpc_id, 7 => vpc_owner_id, 8 =>
    charge_type, 9 => dry_run, 10 => zone_mappings, 11 => auto_publish_route_enabled, 12
    => tag, 13 => transit_router_vpc_attachment_options
);

impl CreateTransitRouterVpcAttachmentRequest {
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`transit_router_attachment_name`](Self#structfield.transit_router_attachment_name).
    #[inline]
    pub fn transit_router_attachment_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.transit_router_attachment_name = value.into_option();
        self
    }
    /// Sets [`transit_router_attachment_description`](Self#structfield.transit_router_attachment_description).
    #[inline]
    pub fn transit_router_attachment_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.transit_router_attachment_description = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`vpc_owner_id`](Self#structfield.vpc_owner_id).
    #[inline]
    pub fn vpc_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.vpc_owner_id = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        value: impl IntoOption<TransitRouterChargeType>,
    ) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`zone_mappings`](Self#structfield.zone_mappings).
    #[inline]
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`auto_publish_route_enabled`](Self#structfield.auto_publish_route_enabled).
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_publish_route_enabled = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`transit_router_vpc_attachment_options`](Self#structfield.transit_router_vpc_attachment_options).
    #[inline]
    pub fn transit_router_vpc_attachment_options(
        mut self,
        value: impl IntoOption<serde_json::Value>,
    ) -> Self {
        self.transit_router_vpc_attachment_options = value.into_option();
        self
    }
}

/// The response of `CreateTransitRouterVpcAttachment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachmentResponse {
    /// Id of the new connection.
    pub transit_router_attachment_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT_RESPONSE: Schema = Schema::new(
    "CreateTransitRouterVpcAttachmentResponse",
    &[
        Field::new("TransitRouterAttachmentId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateTransitRouterVpcAttachmentResponse,
    CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT_RESPONSE, 0 => transit_router_attachment_id, 1
    => request_id
);

aliyun_api_core::response!(CreateTransitRouterVpcAttachmentResponse);

impl CreateTransitRouterVpcAttachmentResponse {
    /// Sets [`transit_router_attachment_id`](Self#structfield.transit_router_attachment_id).
    #[inline]
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A zone with a VSwitch in it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewZoneMapping {
    /// VSwitch in the zone.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Zone of the VSwitch.
    ///
    /// Required.
    pub zone_id: String,
}

pub(crate) static NEW_ZONE_MAPPING: Schema = Schema::new(
    "NewZoneMapping",
    &[
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("ZoneId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    NewZoneMapping, NEW_ZONE_MAPPING, 0 => vswitch_id, 1 => zone_id
);

impl NewZoneMapping {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = value.into();
        self
    }
}

static CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateTransitRouterVpcAttachment",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT_REQUEST,
    response: &CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT_RESPONSE,
    classes: &[
        ("OperationUnsupported.TransitRouterRegionId", ErrorClass::Invalid),
        ("NoPermission.AliyunServiceRoleForCEN", ErrorClass::Denied),
        ("IllegalParam.RegionId", ErrorClass::NotFound),
        ("IllegalParam.ZoneId", ErrorClass::NotFound),
        ("IllegalParam.ChargeType", ErrorClass::Invalid),
        ("OperationNotSupport.VpcAutoRoutesPublish", ErrorClass::Invalid),
        ("InvalidOperation.VpnAssociated", ErrorClass::Conflict),
        ("Forbbiden.TransitRouterServiceNotOpen", ErrorClass::Denied),
        ("IllegalParam.ZoneMappings", ErrorClass::Invalid),
        ("OperationUnsupported.TransitRouterType", ErrorClass::Invalid),
        ("IllegalParam.VSwitchId", ErrorClass::Invalid),
        ("OperationUnsupported.CenFullLevel", ErrorClass::Invalid),
        ("IllegalParam.ServiceMode", ErrorClass::Invalid),
        ("QuotaFull.ChildInstanceRelatedCen", ErrorClass::Quota),
        ("OperationUnsupported.CloudBoxVswNotSupport", ErrorClass::Invalid),
        ("Duplicated.ZoneMapping", ErrorClass::Invalid),
        ("InvalidStatus.VpcAttachedFullModeCen", ErrorClass::Conflict),
        ("Forbbiden.AttachChildInstanceAcrossBid", ErrorClass::Denied),
        ("InvalidOperation.VpcAutoRoutesPublishInOtherCEN", ErrorClass::Conflict),
        ("InsufficientIpAddr.vsw", ErrorClass::Quota),
        ("Forbidden.ResourceOwnerTransitRouterServiceNotOpen", ErrorClass::Denied),
        ("IllegalParam.TransitRouterRegionId", ErrorClass::Invalid),
        ("InvalidTransitRouterMode.NeedUpgrade", ErrorClass::Invalid),
        ("IllegalParam.Ipv6Support", ErrorClass::Invalid),
        ("OperationFailed.VSwitchIpv6CidrNotAllocated", ErrorClass::Invalid),
        ("InvalidOperation.CenInstanceStatus", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateTransitRouterVpcAttachmentRequest {
    type Response = CreateTransitRouterVpcAttachmentResponse;
    const ACTION: &'static ActionInfo = &CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT;
}

impl CreateTransitRouterVpcAttachmentRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        vpc_id: impl Into<String>,
        zone_mappings: impl IntoIterator<Item = impl Into<NewZoneMapping>>,
    ) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            zone_mappings: zone_mappings.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Connects a VPC to a transit router.
    ///
    /// Name the transit router with TransitRouterId, or its instance with CenId and RegionId; in the latter case a transit router of the Enterprise Edition is created where the region has none.
    ///
    /// The connection needs a VSwitch with a free address in at least one zone that ListTransitRouterAvailableResource lists. It neither learns from a route table of the transit router nor is it associated with one at first. A VPC of another account is connected after that account has called GrantInstanceToCen. The connection is charged for: check its billing first.
    ///
    /// The response has the id at once, while the connection is still `Attaching` and can only be queried. It is ready when ListTransitRouterVpcAttachments shows `Attached`.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateTransitRouterVpcAttachmentRequest`].
    #[inline]
    pub fn create_transit_router_vpc_attachment(
        &self,
        vpc_id: impl Into<String>,
        zone_mappings: impl IntoIterator<Item = impl Into<NewZoneMapping>>,
    ) -> Call<CreateTransitRouterVpcAttachmentRequest> {
        Call::new(
            &self.inner,
            CreateTransitRouterVpcAttachmentRequest::new(vpc_id, zone_mappings),
        )
    }
}

impl Call<CreateTransitRouterVpcAttachmentRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Instance of the transit router.
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cen_id = value.into_option();
        self
    }
    /// Transit router to connect the VPC to.
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.transit_router_id = value.into_option();
        self
    }
    /// Region of the VPC.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name of the connection. It may be empty.
    #[inline]
    pub fn transit_router_attachment_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.transit_router_attachment_name = value.into_option();
        self
    }
    /// Description of the connection. It may be empty.
    #[inline]
    pub fn transit_router_attachment_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.transit_router_attachment_description = value.into_option();
        self
    }
    /// Account that owns the VPC. Required where it is not the caller's.
    #[inline]
    pub fn vpc_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.vpc_owner_id = value.into_option();
        self
    }
    /// Billing method of the connection.
    #[inline]
    pub fn charge_type(
        mut self,
        value: impl IntoOption<TransitRouterChargeType>,
    ) -> Self {
        self.request.charge_type = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Whether the transit router advertises its routes to the VPC.
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_publish_route_enabled = value.into_option();
        self
    }
    /// Tags of the connection.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Features of the connection, such as Ipv6Support, which is enable or disable.
    #[inline]
    pub fn transit_router_vpc_attachment_options(
        mut self,
        value: impl IntoOption<serde_json::Value>,
    ) -> Self {
        self.request.transit_router_vpc_attachment_options = value.into_option();
        self
    }
}
