// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AttachEnsInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds an ENS instance to Container Service for Kubernetes.
///
/// A script runs on the instance. After it succeeds, the instance restarts automatically.
/// Container Service for Kubernetes must be activated before the call.
///
/// The parameters of `AttachEnsInstances`. Sent with [`Client::attach_ens_instances`](super::super::Client::attach_ens_instances); the response is a [`AttachEnsInstancesResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .attach_ens_instances(ens::AttachEnsInstancesRequired {
///         instance_id: "testInstacneId".into(),
///         scripts: "d2dldCBodHRwOi8vYWxpYWNzLWs4cy1j".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`ServiceConfigInvalid`](super::super::ErrorCode::ServiceConfigInvalid), [`StockNotEnough`](super::super::ErrorCode::StockNotEnough), [`IllegalInsatanceSpec`](super::super::ErrorCode::IllegalInsatanceSpec), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.4; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachEnsInstancesRequest {
    /// Instance to add. Only one is supported.
    ///
    /// Required.
    pub instance_id: String,
    /// Commands to run on the instance, as Base64 of UTF-8 text.
    ///
    /// Required. Base64 text; sensitive: never logged or shown.
    pub scripts: String,
}

pub(crate) static ATTACH_ENS_INSTANCES_REQUEST: Schema = Schema::new(
    "AttachEnsInstancesRequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("Scripts", ValueType::String).required().sensitive(),
    ],
);

aliyun_api_core::record!(
    AttachEnsInstancesRequest, ATTACH_ENS_INSTANCES_REQUEST, 0 => instance_id, 1 =>
    scripts
);

impl AttachEnsInstancesRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`scripts`](Self#structfield.scripts).
    #[inline]
    pub fn scripts(mut self, value: impl Into<String>) -> Self {
        self.scripts = value.into();
        self
    }
}

/// The response of `AttachEnsInstances`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachEnsInstancesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ATTACH_ENS_INSTANCES_RESPONSE: Schema = Schema::new(
    "AttachEnsInstancesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AttachEnsInstancesResponse, ATTACH_ENS_INSTANCES_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AttachEnsInstancesResponse);

impl AttachEnsInstancesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ATTACH_ENS_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AttachEnsInstances",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ATTACH_ENS_INSTANCES_REQUEST,
    response: &ATTACH_ENS_INSTANCES_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ServiceConfigInvalid", ErrorClass::Invalid),
        ("StockNotEnough", ErrorClass::Quota),
        ("IllegalInsatanceSpec", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AttachEnsInstancesRequest {
    type Response = AttachEnsInstancesResponse;
    const ACTION: &'static ActionInfo = &ATTACH_ENS_INSTANCES;
}

/// What `AttachEnsInstances` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AttachEnsInstancesRequired {
    /// Instance to add. Only one is supported.
    ///
    /// Required.
    pub instance_id: String,
    /// Commands to run on the instance, as Base64 of UTF-8 text.
    ///
    /// Required. Base64 text; sensitive: never logged or shown.
    pub scripts: String,
}

impl std::fmt::Debug for AttachEnsInstancesRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AttachEnsInstancesRequired",
            &ATTACH_ENS_INSTANCES_REQUEST,
            &[(0, &self.instance_id), (1, &self.scripts)],
            f,
        )
    }
}

impl AttachEnsInstancesRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AttachEnsInstancesRequired) -> Self {
        Self {
            instance_id: required.instance_id,
            scripts: required.scripts,
        }
    }
}

impl Client {
    /// Adds an ENS instance to Container Service for Kubernetes.
    ///
    /// A script runs on the instance. After it succeeds, the instance restarts automatically.
    /// Container Service for Kubernetes must be activated before the call.
    ///
    /// Parameters with their limits, errors, and an example: [`AttachEnsInstancesRequest`].
    #[inline]
    pub fn attach_ens_instances(
        &self,
        required: AttachEnsInstancesRequired,
    ) -> Call<AttachEnsInstancesRequest> {
        Call::new(&self.inner, AttachEnsInstancesRequest::new(required))
    }
}
