// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StopEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Stops an EPN instance.
///
/// The parameters of `StopEpnInstance`. Sent with [`Client::stop_epn_instance`](super::super::Client::stop_epn_instance); the response is a [`StopEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.stop_epn_instance("epn-****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 8.7; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopEpnInstanceRequest {
    /// EPN instance to stop.
    ///
    /// Required.
    pub epn_instance_id: String,
}

pub(crate) static STOP_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "StopEpnInstanceRequest",
    &[
        Field::new("EPNInstanceId", ValueType::String)
            .required()
            .aliases(&["EpnInstanceId"]),
    ],
);

aliyun_api_core::record!(
    StopEpnInstanceRequest, STOP_EPN_INSTANCE_REQUEST, 0 => epn_instance_id
);

impl StopEpnInstanceRequest {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = value.into();
        self
    }
}

/// The response of `StopEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static STOP_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "StopEpnInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    StopEpnInstanceResponse, STOP_EPN_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(StopEpnInstanceResponse);

impl StopEpnInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static STOP_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StopEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &STOP_EPN_INSTANCE_REQUEST,
    response: &STOP_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for StopEpnInstanceRequest {
    type Response = StopEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &STOP_EPN_INSTANCE;
}

impl StopEpnInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(epn_instance_id: impl Into<String>) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
        }
    }
}

impl Client {
    /// Stops an EPN instance.
    ///
    /// Parameters with their limits, errors, and an example: [`StopEpnInstanceRequest`].
    #[inline]
    pub fn stop_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> Call<StopEpnInstanceRequest> {
        Call::new(&self.inner, StopEpnInstanceRequest::new(epn_instance_id))
    }
}
