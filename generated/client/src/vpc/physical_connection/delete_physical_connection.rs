// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeletePhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a physical connection that is not in operation.
///
/// The connection must be `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`. An error message of 2024 also names `Allocated`.
///
/// The parameters of `DeletePhysicalConnection`. Sent with [`Client::delete_physical_connection`](super::super::Client::delete_physical_connection); the response is a [`DeletePhysicalConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_physical_connection("pc-119mfjzm7").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`Forbidden.NotAllowedInState`](super::super::ErrorCode::ForbiddenNotAllowedInState), [`InvalidPhysicalConnectionId.NotMatched`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotMatched), [`Forbidden.VBRExists`](super::super::ErrorCode::ForbiddenVBRExists), [`Forbidden.AssociateToVBR`](super::super::ErrorCode::ForbiddenAssociateToVBR), [`OperationDenied.NeedVpconnOwner`](super::super::ErrorCode::OperationDeniedNeedVpconnOwner), [`OperationDenied.NeedPconnOwner`](super::super::ErrorCode::OperationDeniedNeedPconnOwner), [`Forbidden.NotInAllowDeleteStatus`](super::super::ErrorCode::ForbiddenNotInAllowDeleteStatus), [`ResourceAlreadyAssociated.PconnQos`](super::super::ErrorCode::ResourceAlreadyAssociatedPconnQos), [`ResourceNotFound.PhysicalConnectionId`](super::super::ErrorCode::ResourceNotFoundPhysicalConnectionId).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.7; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePhysicalConnectionRequest {
    /// Region of the connection to delete.
    pub region_id: Option<String>,
    /// Connection to delete.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_PHYSICAL_CONNECTION_REQUEST: Schema = Schema::new(
    "DeletePhysicalConnectionRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeletePhysicalConnectionRequest, DELETE_PHYSICAL_CONNECTION_REQUEST, 0 => region_id,
    1 => physical_connection_id, 2 => client_token
);

impl DeletePhysicalConnectionRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeletePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema::new(
    "DeletePhysicalConnectionResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeletePhysicalConnectionResponse, DELETE_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeletePhysicalConnectionResponse);

impl DeletePhysicalConnectionResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeletePhysicalConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_PHYSICAL_CONNECTION_REQUEST,
    response: &DELETE_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("InvalidPhysicalConnectionId.NotMatched", ErrorClass::Invalid),
        ("Forbidden.VBRExists", ErrorClass::Conflict),
        ("Forbidden.AssociateToVBR", ErrorClass::Conflict),
        ("OperationDenied.NeedVpconnOwner", ErrorClass::Denied),
        ("OperationDenied.NeedPconnOwner", ErrorClass::Denied),
        ("Forbidden.NotInAllowDeleteStatus", ErrorClass::NotReady),
        ("ResourceAlreadyAssociated.PconnQos", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeletePhysicalConnectionRequest {
    type Response = DeletePhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &DELETE_PHYSICAL_CONNECTION;
}

impl DeletePhysicalConnectionRequest {
    /// With what is required.
    #[inline]
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a physical connection that is not in operation.
    ///
    /// The connection must be `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`. An error message of 2024 also names `Allocated`.
    ///
    /// Parameters with their limits, errors, and an example: [`DeletePhysicalConnectionRequest`].
    #[inline]
    pub fn delete_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> Call<DeletePhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            DeletePhysicalConnectionRequest::new(physical_connection_id),
        )
    }
}

impl Call<DeletePhysicalConnectionRequest> {
    /// Region of the connection to delete.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
