// Written by `cargo xtask gen` from the specs. Do not edit.

//! `TerminatePhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Terminates a physical connection that has been enabled.
///
/// Only an `Enabled` connection can be terminated, and its virtual border routers must be deleted before.
///
/// The connection is Terminating after the response and Terminated at the end. `Status` in DescribePhysicalConnections shows it.
///
/// The parameters of `TerminatePhysicalConnection`. Sent with [`Client::terminate_physical_connection`](super::super::Client::terminate_physical_connection); the response is a [`TerminatePhysicalConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.terminate_physical_connection("pc-119mfjzm7").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`Forbidden.NotAllowedInState`](super::super::ErrorCode::ForbiddenNotAllowedInState), [`Forbidden.VbrAttached`](super::super::ErrorCode::ForbiddenVbrAttached), [`OperationFailed.VpconnAttached`](super::super::ErrorCode::OperationFailedVpconnAttached), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.5; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminatePhysicalConnectionRequest {
    /// Connection to terminate.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region of the connection to terminate.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static TERMINATE_PHYSICAL_CONNECTION_REQUEST: Schema = Schema::new(
    "TerminatePhysicalConnectionRequest",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    TerminatePhysicalConnectionRequest, TERMINATE_PHYSICAL_CONNECTION_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => client_token
);

impl TerminatePhysicalConnectionRequest {
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

/// The response of `TerminatePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminatePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static TERMINATE_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema::new(
    "TerminatePhysicalConnectionResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    TerminatePhysicalConnectionResponse, TERMINATE_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(TerminatePhysicalConnectionResponse);

impl TerminatePhysicalConnectionResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static TERMINATE_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "TerminatePhysicalConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &TERMINATE_PHYSICAL_CONNECTION_REQUEST,
    response: &TERMINATE_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("Forbidden.VbrAttached", ErrorClass::Conflict),
        ("OperationFailed.VpconnAttached", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for TerminatePhysicalConnectionRequest {
    type Response = TerminatePhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &TERMINATE_PHYSICAL_CONNECTION;
}

impl TerminatePhysicalConnectionRequest {
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
    /// Terminates a physical connection that has been enabled.
    ///
    /// Only an `Enabled` connection can be terminated, and its virtual border routers must be deleted before.
    ///
    /// The connection is Terminating after the response and Terminated at the end. `Status` in DescribePhysicalConnections shows it.
    ///
    /// Parameters with their limits, errors, and an example: [`TerminatePhysicalConnectionRequest`].
    #[inline]
    pub fn terminate_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> Call<TerminatePhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            TerminatePhysicalConnectionRequest::new(physical_connection_id),
        )
    }
}

impl Call<TerminatePhysicalConnectionRequest> {
    /// Region of the connection to terminate.
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
