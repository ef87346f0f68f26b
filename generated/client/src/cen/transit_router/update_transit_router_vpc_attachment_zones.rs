// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateTransitRouterVpcAttachmentZones`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the zones of a VPC connection.
///
/// A VSwitch that is added has a free address for the network interface of the transit router. At least one zone remains.
///
/// The connection is `Modifying` at first, and can only be queried. The change is done when ListTransitRouterVpcAttachments shows `Attached`.
///
/// The parameters of `UpdateTransitRouterVpcAttachmentZones`. Sent with [`Client::update_transit_router_vpc_attachment_zones`](super::super::Client::update_transit_router_vpc_attachment_zones); the response is a [`UpdateTransitRouterVpcAttachmentZonesResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .update_transit_router_vpc_attachment_zones("tr-attach-9bbqyygouv4cpn****")
///     .client_token("123e4567-e89b-12d3-a456-42665544****")
///     .add_zone_mappings([
///         cen::ZoneMapping::default()
///             .vswitch_id("vsw-wz988dda8ldm4uvmx****")
///             .zone_id("cn-hangzhou-h"),
///     ])
///     .remove_zone_mappings([
///         cen::ZoneMapping::default()
///             .vswitch_id("vsw-wz9f5izl6wshndmta****")
///             .zone_id("cn-hangzhou-i"),
///     ])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.ZoneId`](super::super::ErrorCode::IllegalParamZoneId), [`IncorrectStatus.TransitRouterAttachment`](super::super::ErrorCode::IncorrectStatusTransitRouterAttachment), [`IllegalParam.VSwitchId`](super::super::ErrorCode::IllegalParamVSwitchId), [`InvalidTransitRouterAttachmentId.NotFound`](super::super::ErrorCode::InvalidTransitRouterAttachmentIdNotFound), [`OperationUnsupported.ServiceMode`](super::super::ErrorCode::OperationUnsupportedServiceMode), [`IllegalParam.AddOrRemoveZoneMappings`](super::super::ErrorCode::IllegalParamAddOrRemoveZoneMappings), [`IncorrectStatus.Vpc`](super::super::ErrorCode::IncorrectStatusVpc), [`OperationDenied.RouteEntryOnEni`](super::super::ErrorCode::OperationDeniedRouteEntryOnEni), [`IncorrectStatus.VpcRouteEntry`](super::super::ErrorCode::IncorrectStatusVpcRouteEntry), [`IncorrectStatus.VpcSwitch`](super::super::ErrorCode::IncorrectStatusVpcSwitch), [`OperationUnsupported.TransitRouterType`](super::super::ErrorCode::OperationUnsupportedTransitRouterType), [`InsufficientIpAddr.vsw`](super::super::ErrorCode::InsufficientIpAddrVsw), [`OperationFailed.VSwitchIpv6CidrNotAllocated`](super::super::ErrorCode::OperationFailedVSwitchIpv6CidrNotAllocated), [`InvalidTransitRouterMode.NeedUpgrade`](super::super::ErrorCode::InvalidTransitRouterModeNeedUpgrade), [`OperationInvalid.EniReferencedIPv6RouteEntryExisted`](super::super::ErrorCode::OperationInvalidEniReferencedIPv6RouteEntryExisted), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentZonesRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Connection to change.
    ///
    /// Required.
    pub transit_router_attachment_id: String,
    /// Zones to add, each with a VSwitch of the VPC.
    ///
    /// At most 10 elements.
    pub add_zone_mappings: Vec<ZoneMapping>,
    /// Zones to remove, each with its VSwitch.
    ///
    /// At most 10 elements.
    pub remove_zone_mappings: Vec<ZoneMapping>,
}

pub(crate) static UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES_REQUEST: Schema = Schema::new(
    "UpdateTransitRouterVpcAttachmentZonesRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("TransitRouterAttachmentId", ValueType::String).required(),
        Field::new("AddZoneMappings", ValueType::List(&ValueType::Record(&ZONE_MAPPING)))
            .encoding(Encoding::Repeat),
        Field::new(
                "RemoveZoneMappings",
                ValueType::List(&ValueType::Record(&ZONE_MAPPING)),
            )
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    UpdateTransitRouterVpcAttachmentZonesRequest,
    UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES_REQUEST, 0 => client_token, 1 => dry_run,
    2 => transit_router_attachment_id, 3 => add_zone_mappings, 4 => remove_zone_mappings
);

impl UpdateTransitRouterVpcAttachmentZonesRequest {
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`transit_router_attachment_id`](Self#structfield.transit_router_attachment_id).
    #[inline]
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = value.into();
        self
    }
    /// Sets [`add_zone_mappings`](Self#structfield.add_zone_mappings).
    #[inline]
    pub fn add_zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.add_zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`remove_zone_mappings`](Self#structfield.remove_zone_mappings).
    #[inline]
    pub fn remove_zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.remove_zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `UpdateTransitRouterVpcAttachmentZones`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentZonesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES_RESPONSE: Schema = Schema::new(
    "UpdateTransitRouterVpcAttachmentZonesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UpdateTransitRouterVpcAttachmentZonesResponse,
    UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UpdateTransitRouterVpcAttachmentZonesResponse);

impl UpdateTransitRouterVpcAttachmentZonesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UpdateTransitRouterVpcAttachmentZones",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES_REQUEST,
    response: &UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES_RESPONSE,
    classes: &[
        ("IllegalParam.VSwitchId", ErrorClass::Invalid),
        ("OperationUnsupported.ServiceMode", ErrorClass::Invalid),
        ("IllegalParam.AddOrRemoveZoneMappings", ErrorClass::Invalid),
        ("OperationDenied.RouteEntryOnEni", ErrorClass::Conflict),
        ("OperationUnsupported.TransitRouterType", ErrorClass::Invalid),
        ("InsufficientIpAddr.vsw", ErrorClass::Quota),
        ("OperationFailed.VSwitchIpv6CidrNotAllocated", ErrorClass::Invalid),
        ("InvalidTransitRouterMode.NeedUpgrade", ErrorClass::Invalid),
        ("OperationInvalid.EniReferencedIPv6RouteEntryExisted", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UpdateTransitRouterVpcAttachmentZonesRequest {
    type Response = UpdateTransitRouterVpcAttachmentZonesResponse;
    const ACTION: &'static ActionInfo = &UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES;
}

impl UpdateTransitRouterVpcAttachmentZonesRequest {
    /// With what is required.
    #[inline]
    pub fn new(transit_router_attachment_id: impl Into<String>) -> Self {
        Self {
            transit_router_attachment_id: transit_router_attachment_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the zones of a VPC connection.
    ///
    /// A VSwitch that is added has a free address for the network interface of the transit router. At least one zone remains.
    ///
    /// The connection is `Modifying` at first, and can only be queried. The change is done when ListTransitRouterVpcAttachments shows `Attached`.
    ///
    /// Parameters with their limits, errors, and an example: [`UpdateTransitRouterVpcAttachmentZonesRequest`].
    #[inline]
    pub fn update_transit_router_vpc_attachment_zones(
        &self,
        transit_router_attachment_id: impl Into<String>,
    ) -> Call<UpdateTransitRouterVpcAttachmentZonesRequest> {
        Call::new(
            &self.inner,
            UpdateTransitRouterVpcAttachmentZonesRequest::new(
                transit_router_attachment_id,
            ),
        )
    }
}

impl Call<UpdateTransitRouterVpcAttachmentZonesRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Zones to add, each with a VSwitch of the VPC.
    #[inline]
    pub fn add_zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.request.add_zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Zones to remove, each with its VSwitch.
    #[inline]
    pub fn remove_zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.request.remove_zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
}
