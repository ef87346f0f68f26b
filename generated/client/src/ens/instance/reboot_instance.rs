// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RebootInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Restarts an instance.
///
/// Only a `Running` instance can be restarted.
///
/// The instance is Starting after the response. DescribeInstances shows when it is Running again.
///
/// The parameters of `RebootInstance`. Sent with [`Client::reboot_instance`](super::super::Client::reboot_instance); the response is a [`RebootInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.reboot_instance("i-instanceid****").force_stop("true").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.6; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootInstanceRequest {
    /// Instance to restart. Only one is supported.
    ///
    /// Required.
    pub instance_id: String,
    /// Whether to force the restart.
    ///
    /// Default: `false`.
    pub force_stop: Option<ForceStop>,
}

pub(crate) static REBOOT_INSTANCE_REQUEST: Schema = Schema::new(
    "RebootInstanceRequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("ForceStop", ValueType::Enum(<ForceStop as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    RebootInstanceRequest, REBOOT_INSTANCE_REQUEST, 0 => instance_id, 1 => force_stop
);

impl RebootInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`force_stop`](Self#structfield.force_stop).
    #[inline]
    pub fn force_stop(mut self, value: impl IntoOption<ForceStop>) -> Self {
        self.force_stop = value.into_option();
        self
    }
}

/// The response of `RebootInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootInstanceResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REBOOT_INSTANCE_RESPONSE: Schema = Schema::new(
    "RebootInstanceResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RebootInstanceResponse, REBOOT_INSTANCE_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(RebootInstanceResponse);

impl RebootInstanceResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REBOOT_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RebootInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REBOOT_INSTANCE_REQUEST,
    response: &REBOOT_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RebootInstanceRequest {
    type Response = RebootInstanceResponse;
    const ACTION: &'static ActionInfo = &REBOOT_INSTANCE;
}

impl RebootInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Restarts an instance.
    ///
    /// Only a `Running` instance can be restarted.
    ///
    /// The instance is Starting after the response. DescribeInstances shows when it is Running again.
    ///
    /// Parameters with their limits, errors, and an example: [`RebootInstanceRequest`].
    #[inline]
    pub fn reboot_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<RebootInstanceRequest> {
        Call::new(&self.inner, RebootInstanceRequest::new(instance_id))
    }
}

impl Call<RebootInstanceRequest> {
    /// Whether to force the restart.
    #[inline]
    pub fn force_stop(mut self, value: impl IntoOption<ForceStop>) -> Self {
        self.request.force_stop = value.into_option();
        self
    }
}
