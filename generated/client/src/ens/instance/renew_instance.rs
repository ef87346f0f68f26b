// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RenewInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Renews a subscription instance.
///
/// The parameters of `RenewInstance`. Sent with [`Client::renew_instance`](super::super::Client::renew_instance); the response is a [`RenewInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.renew_instance("i-56789acfmxazb4p****", 1).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`SystemError`](super::super::ErrorCode::SystemError), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// Instance to renew.
    ///
    /// Required.
    pub instance_id: String,
    /// Duration to renew it for.
    ///
    /// Required. 1 to 9 or 12 months.
    pub period: i64,
}

pub(crate) static RENEW_INSTANCE_REQUEST: Schema = Schema::new(
    "RenewInstanceRequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("Period", ValueType::Integer).required(),
    ],
);

aliyun_api_core::record!(
    RenewInstanceRequest, RENEW_INSTANCE_REQUEST, 0 => instance_id, 1 => period
);

impl RenewInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = value;
        self
    }
}

/// The response of `RenewInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static RENEW_INSTANCE_RESPONSE: Schema = Schema::new(
    "RenewInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RenewInstanceResponse, RENEW_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(RenewInstanceResponse);

impl RenewInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static RENEW_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RenewInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RENEW_INSTANCE_REQUEST,
    response: &RENEW_INSTANCE_RESPONSE,
    classes: &[
        ("SystemError", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    const ACTION: &'static ActionInfo = &RENEW_INSTANCE;
}

impl RenewInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>, period: i64) -> Self {
        Self {
            instance_id: instance_id.into(),
            period,
        }
    }
}

impl Client {
    /// Renews a subscription instance.
    ///
    /// Parameters with their limits, errors, and an example: [`RenewInstanceRequest`].
    #[inline]
    pub fn renew_instance(
        &self,
        instance_id: impl Into<String>,
        period: i64,
    ) -> Call<RenewInstanceRequest> {
        Call::new(&self.inner, RenewInstanceRequest::new(instance_id, period))
    }
}
