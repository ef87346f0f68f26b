// Written by `cargo xtask gen` from the specs. Do not edit.

//! `EnablePhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Enables a confirmed physical connection.
///
/// The connection must be `Confirmed`, and becomes `Enabled`. It is enabled by one request at a time.
///
/// The connection is enabled in the background. `Status` in DescribePhysicalConnections shows when it is Enabled.
///
/// The parameters of `EnablePhysicalConnection`. Sent with [`Client::enable_physical_connection`](super::super::Client::enable_physical_connection); the response is a [`EnablePhysicalConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.enable_physical_connection("pc-119mfjzm7").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`Forbidden.NotAllowedInState`](super::super::ErrorCode::ForbiddenNotAllowedInState), [`INSTANCE.STATUS.NOT.ALLOW`](super::super::ErrorCode::InstanceStatusNotAllow), [`ALIUID.NOT.ALLOW.WITHOUT.SP`](super::super::ErrorCode::AliuidNotAllowWithoutSp), [`ACCESS.DEVICE.NOT.ALLOW.WITHOUT.SP`](super::super::ErrorCode::AccessDeviceNotAllowWithoutSp), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.6; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnablePhysicalConnectionRequest {
    /// Connection to enable.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region of the connection to enable.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the connection stays outside the order system, and costs nothing. The account manager has to permit it.
    ///
    /// Default: `false`.
    pub by_pass_sp: Option<bool>,
}

pub(crate) static ENABLE_PHYSICAL_CONNECTION_REQUEST: Schema = Schema::new(
    "EnablePhysicalConnectionRequest",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("ByPassSp", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    EnablePhysicalConnectionRequest, ENABLE_PHYSICAL_CONNECTION_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => client_token, 3 => by_pass_sp
);

impl EnablePhysicalConnectionRequest {
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
    /// Sets [`by_pass_sp`](Self#structfield.by_pass_sp).
    #[inline]
    pub fn by_pass_sp(mut self, value: impl IntoOption<bool>) -> Self {
        self.by_pass_sp = value.into_option();
        self
    }
}

/// The response of `EnablePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnablePhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ENABLE_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema::new(
    "EnablePhysicalConnectionResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    EnablePhysicalConnectionResponse, ENABLE_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(EnablePhysicalConnectionResponse);

impl EnablePhysicalConnectionResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ENABLE_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "EnablePhysicalConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ENABLE_PHYSICAL_CONNECTION_REQUEST,
    response: &ENABLE_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("INSTANCE.STATUS.NOT.ALLOW", ErrorClass::NotReady),
        ("ALIUID.NOT.ALLOW.WITHOUT.SP", ErrorClass::Denied),
        ("ACCESS.DEVICE.NOT.ALLOW.WITHOUT.SP", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for EnablePhysicalConnectionRequest {
    type Response = EnablePhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &ENABLE_PHYSICAL_CONNECTION;
}

impl EnablePhysicalConnectionRequest {
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
    /// Enables a confirmed physical connection.
    ///
    /// The connection must be `Confirmed`, and becomes `Enabled`. It is enabled by one request at a time.
    ///
    /// The connection is enabled in the background. `Status` in DescribePhysicalConnections shows when it is Enabled.
    ///
    /// Parameters with their limits, errors, and an example: [`EnablePhysicalConnectionRequest`].
    #[inline]
    pub fn enable_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> Call<EnablePhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            EnablePhysicalConnectionRequest::new(physical_connection_id),
        )
    }
}

impl Call<EnablePhysicalConnectionRequest> {
    /// Region of the connection to enable.
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
    /// Whether the connection stays outside the order system, and costs nothing. The account manager has to permit it.
    #[inline]
    pub fn by_pass_sp(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.by_pass_sp = value.into_option();
        self
    }
}
