// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CancelPhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Cancels a physical connection before it is enabled.
///
/// The connection becomes `Canceled`. An `Enabled` connection cannot be canceled. The documents of 2024 and 2026 allow it while the connection is `Initial`, `Approved`, `Allocated` or `Confirmed`.
///
/// The parameters of `CancelPhysicalConnection`. Sent with [`Client::cancel_physical_connection`](super::super::Client::cancel_physical_connection); the response is a [`CancelPhysicalConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.cancel_physical_connection("pc-119mfjzm7").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`Forbidden.NotAllowedInState`](super::super::ErrorCode::ForbiddenNotAllowedInState), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.2; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelPhysicalConnectionRequest {
    /// Connection to cancel.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region of the connection to cancel.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static CANCEL_PHYSICAL_CONNECTION_REQUEST: Schema = Schema::new(
    "CancelPhysicalConnectionRequest",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CancelPhysicalConnectionRequest, CANCEL_PHYSICAL_CONNECTION_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => client_token
);

impl CancelPhysicalConnectionRequest {
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `CancelPhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelPhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CANCEL_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema::new(
    "CancelPhysicalConnectionResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    CancelPhysicalConnectionResponse, CANCEL_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(CancelPhysicalConnectionResponse);

impl CancelPhysicalConnectionResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CANCEL_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CancelPhysicalConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CANCEL_PHYSICAL_CONNECTION_REQUEST,
    response: &CANCEL_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CancelPhysicalConnectionRequest {
    type Response = CancelPhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &CANCEL_PHYSICAL_CONNECTION;
}

impl CancelPhysicalConnectionRequest {
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
    /// Cancels a physical connection before it is enabled.
    ///
    /// The connection becomes `Canceled`. An `Enabled` connection cannot be canceled. The documents of 2024 and 2026 allow it while the connection is `Initial`, `Approved`, `Allocated` or `Confirmed`.
    ///
    /// Parameters with their limits, errors, and an example: [`CancelPhysicalConnectionRequest`].
    #[inline]
    pub fn cancel_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> Call<CancelPhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            CancelPhysicalConnectionRequest::new(physical_connection_id),
        )
    }
}

impl Call<CancelPhysicalConnectionRequest> {
    /// Region of the connection to cancel.
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
