// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StartEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Starts an EPN instance.
///
/// The parameters of `StartEpnInstance`. Sent with [`Client::start_epn_instance`](super::super::Client::start_epn_instance); the response is a [`StartEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.start_epn_instance("epn-****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 8.8; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartEpnInstanceRequest {
    /// EPN instance to start.
    ///
    /// Required.
    pub epn_instance_id: String,
}

pub(crate) static START_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "StartEpnInstanceRequest",
    &[
        Field::new("EPNInstanceId", ValueType::String)
            .required()
            .aliases(&["EpnInstanceId"]),
    ],
);

aliyun_api_core::record!(
    StartEpnInstanceRequest, START_EPN_INSTANCE_REQUEST, 0 => epn_instance_id
);

impl StartEpnInstanceRequest {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = value.into();
        self
    }
}

/// The response of `StartEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static START_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "StartEpnInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    StartEpnInstanceResponse, START_EPN_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(StartEpnInstanceResponse);

impl StartEpnInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static START_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StartEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &START_EPN_INSTANCE_REQUEST,
    response: &START_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for StartEpnInstanceRequest {
    type Response = StartEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &START_EPN_INSTANCE;
}

impl StartEpnInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(epn_instance_id: impl Into<String>) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
        }
    }
}

impl Client {
    /// Starts an EPN instance.
    ///
    /// Parameters with their limits, errors, and an example: [`StartEpnInstanceRequest`].
    #[inline]
    pub fn start_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> Call<StartEpnInstanceRequest> {
        Call::new(&self.inner, StartEpnInstanceRequest::new(epn_instance_id))
    }
}
