// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteTransitRouterVpcAttachment`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a VPC connection.
///
/// No route to PrivateZone uses the VPC.
///
/// The connection is `Detaching` at first, and can only be queried. It is gone when ListTransitRouterVpcAttachments does not list it any more.
///
/// The parameters of `DeleteTransitRouterVpcAttachment`. Sent with [`Client::delete_transit_router_vpc_attachment`](super::super::Client::delete_transit_router_vpc_attachment); the response is a [`DeleteTransitRouterVpcAttachmentResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.delete_transit_router_vpc_attachment("tr-attach-ia340z7xis7t5s****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationFailed.AttachmentReferencedVpcRouteEntryExisted`](super::super::ErrorCode::OperationFailedAttachmentReferencedVpcRouteEntryExisted), [`OperationFailed.RouteTablePropagationExist`](super::super::ErrorCode::OperationFailedRouteTablePropagationExist), [`OperationFailed.MulticastDomainAssociationExist`](super::super::ErrorCode::OperationFailedMulticastDomainAssociationExist), [`OperationUnsupported.TransitRouterType`](super::super::ErrorCode::OperationUnsupportedTransitRouterType), [`OperationFailed.PrefixListExist`](super::super::ErrorCode::OperationFailedPrefixListExist), [`InvalidTransitRouterAttachmentId.NotFound`](super::super::ErrorCode::InvalidTransitRouterAttachmentIdNotFound), [`IncorrectStatus.VpcRouteEntry`](super::super::ErrorCode::IncorrectStatusVpcRouteEntry), [`IncorrectStatus.VpcSwitch`](super::super::ErrorCode::IncorrectStatusVpcSwitch), [`IncorrectStatus.Vpc`](super::super::ErrorCode::IncorrectStatusVpc), [`OperationFailed.NotSupportForceDelete`](super::super::ErrorCode::OperationFailedNotSupportForceDelete), [`IncorrectStatus.VpcRouteTable`](super::super::ErrorCode::IncorrectStatusVpcRouteTable), [`OperationFailed.RouteEntryExist`](super::super::ErrorCode::OperationFailedRouteEntryExist), [`OperationFailed.RouteTableAssociationExist`](super::super::ErrorCode::OperationFailedRouteTableAssociationExist).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteTransitRouterVpcAttachmentRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Connection to delete.
    ///
    /// Required.
    pub transit_router_attachment_id: String,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Whether what depends on the connection is deleted, too, such as its associations with route tables. If it is false, such a connection is not deleted.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

pub(crate) static DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT_REQUEST: Schema = Schema::new(
    "DeleteTransitRouterVpcAttachmentRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("TransitRouterAttachmentId", ValueType::String).required(),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("Force", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteTransitRouterVpcAttachmentRequest,
    DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT_REQUEST, 0 => client_token, 1 =>
    transit_router_attachment_id, 2 => dry_run, 3 => force
);

impl DeleteTransitRouterVpcAttachmentRequest {
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
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`force`](Self#structfield.force).
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.force = value.into_option();
        self
    }
}

/// The response of `DeleteTransitRouterVpcAttachment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteTransitRouterVpcAttachmentResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT_RESPONSE: Schema = Schema::new(
    "DeleteTransitRouterVpcAttachmentResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteTransitRouterVpcAttachmentResponse,
    DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteTransitRouterVpcAttachmentResponse);

impl DeleteTransitRouterVpcAttachmentResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteTransitRouterVpcAttachment",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT_REQUEST,
    response: &DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT_RESPONSE,
    classes: &[
        (
            "OperationFailed.AttachmentReferencedVpcRouteEntryExisted",
            ErrorClass::Conflict,
        ),
        ("OperationFailed.RouteTablePropagationExist", ErrorClass::Conflict),
        ("OperationFailed.MulticastDomainAssociationExist", ErrorClass::Conflict),
        ("OperationUnsupported.TransitRouterType", ErrorClass::Invalid),
        ("OperationFailed.PrefixListExist", ErrorClass::Conflict),
        ("OperationFailed.NotSupportForceDelete", ErrorClass::Invalid),
        ("OperationFailed.RouteEntryExist", ErrorClass::Conflict),
        ("OperationFailed.RouteTableAssociationExist", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteTransitRouterVpcAttachmentRequest {
    type Response = DeleteTransitRouterVpcAttachmentResponse;
    const ACTION: &'static ActionInfo = &DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT;
}

impl DeleteTransitRouterVpcAttachmentRequest {
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
    /// Deletes a VPC connection.
    ///
    /// No route to PrivateZone uses the VPC.
    ///
    /// The connection is `Detaching` at first, and can only be queried. It is gone when ListTransitRouterVpcAttachments does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteTransitRouterVpcAttachmentRequest`].
    #[inline]
    pub fn delete_transit_router_vpc_attachment(
        &self,
        transit_router_attachment_id: impl Into<String>,
    ) -> Call<DeleteTransitRouterVpcAttachmentRequest> {
        Call::new(
            &self.inner,
            DeleteTransitRouterVpcAttachmentRequest::new(transit_router_attachment_id),
        )
    }
}

impl Call<DeleteTransitRouterVpcAttachmentRequest> {
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
    /// Whether what depends on the connection is deleted, too, such as its associations with route tables. If it is false, such a connection is not deleted.
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.force = value.into_option();
        self
    }
}
