// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateTransitRouterVpcAttachmentAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the features of a VPC connection.
///
/// The connection is `Modifying` at first, and can only be queried. The change is done when ListTransitRouterVpcAttachments shows `Attached`.
///
/// The parameters of `UpdateTransitRouterVpcAttachmentAttribute`. Sent with [`Client::update_transit_router_vpc_attachment_attribute`](super::super::Client::update_transit_router_vpc_attachment_attribute); the response is a [`UpdateTransitRouterVpcAttachmentAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .update_transit_router_vpc_attachment_attribute("tr-attach-nls9fzkfat8934****")
///     .transit_router_attachment_name("testname")
///     .transit_router_attachment_description("testdesc")
///     .auto_publish_route_enabled(true)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus.TransitRouterAttachmentId`](super::super::ErrorCode::IncorrectStatusTransitRouterAttachmentId), [`InvalidTransitRouterAttachmentId.NotFound`](super::super::ErrorCode::InvalidTransitRouterAttachmentIdNotFound), [`InvalidOperation.RegionNotSupport`](super::super::ErrorCode::InvalidOperationRegionNotSupport), [`InvalidOperation.VpcAutoRoutesPublishInOtherCEN`](super::super::ErrorCode::InvalidOperationVpcAutoRoutesPublishInOtherCEN), [`QuotaExceeded.VpcAutoRoutesPublishPerTransitRouter`](super::super::ErrorCode::QuotaExceededVpcAutoRoutesPublishPerTransitRouter), [`InvalidOperation.VpnAssociated`](super::super::ErrorCode::InvalidOperationVpnAssociated), [`IllegalParam.Ipv6Support`](super::super::ErrorCode::IllegalParamIpv6Support), [`OperationFailed.VSwitchNotFound`](super::super::ErrorCode::OperationFailedVSwitchNotFound), [`OperationFailed.VSwitchIpv6CidrNotAllocated`](super::super::ErrorCode::OperationFailedVSwitchIpv6CidrNotAllocated), [`OperationInvalid.AttachmentReferencedIPv6RouteEntryExisted`](super::super::ErrorCode::OperationInvalidAttachmentReferencedIPv6RouteEntryExisted), [`OperationInvalid.AttachmentReferencedVpcIPv6RouteEntryExisted`](super::super::ErrorCode::OperationInvalidAttachmentReferencedVpcIPv6RouteEntryExisted), [`OperationInvalid.EniReferencedIPv6RouteEntryExisted`](super::super::ErrorCode::OperationInvalidEniReferencedIPv6RouteEntryExisted).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentAttributeRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Connection to change.
    ///
    /// Required.
    pub transit_router_attachment_id: String,
    /// New name of the connection. It may be empty.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub transit_router_attachment_name: Option<String>,
    /// New description of the connection. It may be empty.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub transit_router_attachment_description: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Whether the transit router advertises its routes to the VPC.
    pub auto_publish_route_enabled: Option<bool>,
    /// Features of the connection, such as Ipv6Support, which is enable or disable.
    pub transit_router_vpc_attachment_options: Option<serde_json::Value>,
    /// Which account pays for the connection.
    pub order_type: Option<CenOrderType>,
}

pub(crate) static UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "UpdateTransitRouterVpcAttachmentAttributeRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("TransitRouterAttachmentId", ValueType::String).required(),
        Field::new("TransitRouterAttachmentName", ValueType::String),
        Field::new("TransitRouterAttachmentDescription", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("AutoPublishRouteEnabled", ValueType::Boolean),
        Field::new("TransitRouterVPCAttachmentOptions", ValueType::Any),
        Field::new("OrderType", ValueType::Enum(<CenOrderType as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    UpdateTransitRouterVpcAttachmentAttributeRequest,
    UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE_REQUEST, 0 => client_token, 1 =>
    transit_router_attachment_id, 2 => transit_router_attachment_name, 3 =>
    transit_router_attachment_description, 4 => dry_run, 5 => auto_publish_route_enabled,
    6 => transit_router_vpc_attachment_options, 7 => order_type
);

impl UpdateTransitRouterVpcAttachmentAttributeRequest {
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`transit_router_attachment_id`](Self#structfield.transit_router_attachment_id).
    #[inline]
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = value.into();
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
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`auto_publish_route_enabled`](Self#structfield.auto_publish_route_enabled).
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_publish_route_enabled = value.into_option();
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
    /// Sets [`order_type`](Self#structfield.order_type).
    #[inline]
    pub fn order_type(mut self, value: impl IntoOption<CenOrderType>) -> Self {
        self.order_type = value.into_option();
        self
    }
}

/// The response of `UpdateTransitRouterVpcAttachmentAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "UpdateTransitRouterVpcAttachmentAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UpdateTransitRouterVpcAttachmentAttributeResponse,
    UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UpdateTransitRouterVpcAttachmentAttributeResponse);

impl UpdateTransitRouterVpcAttachmentAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UpdateTransitRouterVpcAttachmentAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE_REQUEST,
    response: &UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE_RESPONSE,
    classes: &[
        ("InvalidOperation.RegionNotSupport", ErrorClass::Invalid),
        ("InvalidOperation.VpcAutoRoutesPublishInOtherCEN", ErrorClass::Conflict),
        ("InvalidOperation.VpnAssociated", ErrorClass::Conflict),
        ("IllegalParam.Ipv6Support", ErrorClass::Invalid),
        ("OperationFailed.VSwitchIpv6CidrNotAllocated", ErrorClass::Invalid),
        (
            "OperationInvalid.AttachmentReferencedIPv6RouteEntryExisted",
            ErrorClass::Conflict,
        ),
        (
            "OperationInvalid.AttachmentReferencedVpcIPv6RouteEntryExisted",
            ErrorClass::Conflict,
        ),
        ("OperationInvalid.EniReferencedIPv6RouteEntryExisted", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UpdateTransitRouterVpcAttachmentAttributeRequest {
    type Response = UpdateTransitRouterVpcAttachmentAttributeResponse;
    const ACTION: &'static ActionInfo = &UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE;
}

impl UpdateTransitRouterVpcAttachmentAttributeRequest {
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
    /// Changes the name and the features of a VPC connection.
    ///
    /// The connection is `Modifying` at first, and can only be queried. The change is done when ListTransitRouterVpcAttachments shows `Attached`.
    ///
    /// Parameters with their limits, errors, and an example: [`UpdateTransitRouterVpcAttachmentAttributeRequest`].
    #[inline]
    pub fn update_transit_router_vpc_attachment_attribute(
        &self,
        transit_router_attachment_id: impl Into<String>,
    ) -> Call<UpdateTransitRouterVpcAttachmentAttributeRequest> {
        Call::new(
            &self.inner,
            UpdateTransitRouterVpcAttachmentAttributeRequest::new(
                transit_router_attachment_id,
            ),
        )
    }
}

impl Call<UpdateTransitRouterVpcAttachmentAttributeRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// New name of the connection. It may be empty.
    #[inline]
    pub fn transit_router_attachment_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.transit_router_attachment_name = value.into_option();
        self
    }
    /// New description of the connection. It may be empty.
    #[inline]
    pub fn transit_router_attachment_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.transit_router_attachment_description = value.into_option();
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
    /// Features of the connection, such as Ipv6Support, which is enable or disable.
    #[inline]
    pub fn transit_router_vpc_attachment_options(
        mut self,
        value: impl IntoOption<serde_json::Value>,
    ) -> Self {
        self.request.transit_router_vpc_attachment_options = value.into_option();
        self
    }
    /// Which account pays for the connection.
    #[inline]
    pub fn order_type(mut self, value: impl IntoOption<CenOrderType>) -> Self {
        self.request.order_type = value.into_option();
        self
    }
}
