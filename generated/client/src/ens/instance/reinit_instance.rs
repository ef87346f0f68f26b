// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReinitInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Brings an instance back to its first state with an image.
///
/// The parameters of `ReinitInstance`. Sent with [`Client::reinit_instance`](super::super::Client::reinit_instance); the response is a [`ReinitInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .reinit_instance(ens::ReinitInstanceRequired {
///         instance_id: "i-5vn4n3y4laeb*******ltlvzi".into(),
///         image_id: "m-5wn1dh*******b48f440ntvad".into(),
///     })
///     .password("Example123@")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReinitInstanceRequest {
    /// Instance to reset.
    ///
    /// Required.
    pub instance_id: String,
    /// Image to reset the instance with.
    ///
    /// Required.
    pub image_id: String,
    /// Password of the instance, of letters, digits and the special characters ()\`~!@#$%^&\*-\_+={}\[\]:;'\<\>,.?/ (| is only in CreateInstance).
    ///
    /// 8 to 30 characters; matches ``[A-Za-z0-9()`~!@#$%^&*\-_+=|{}\[\]:;'<>,.?/]+``; sensitive: never logged or shown.
    pub password: Option<String>,
}

pub(crate) static REINIT_INSTANCE_REQUEST: Schema = Schema::new(
    "ReinitInstanceRequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("ImageId", ValueType::String).required(),
        Field::new("Password", ValueType::String).sensitive(),
    ],
);

aliyun_api_core::record!(
    ReinitInstanceRequest, REINIT_INSTANCE_REQUEST, 0 => instance_id, 1 => image_id, 2 =>
    password
);

impl ReinitInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = value.into();
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[inline]
    pub fn password(mut self, value: impl IntoOption<String>) -> Self {
        self.password = value.into_option();
        self
    }
}

/// The response of `ReinitInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReinitInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REINIT_INSTANCE_RESPONSE: Schema = Schema::new(
    "ReinitInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ReinitInstanceResponse, REINIT_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ReinitInstanceResponse);

impl ReinitInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REINIT_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReinitInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REINIT_INSTANCE_REQUEST,
    response: &REINIT_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ReinitInstanceRequest {
    type Response = ReinitInstanceResponse;
    const ACTION: &'static ActionInfo = &REINIT_INSTANCE;
}

/// What `ReinitInstance` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ReinitInstanceRequired {
    /// Instance to reset.
    ///
    /// Required.
    pub instance_id: String,
    /// Image to reset the instance with.
    ///
    /// Required.
    pub image_id: String,
}

impl std::fmt::Debug for ReinitInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ReinitInstanceRequired",
            &REINIT_INSTANCE_REQUEST,
            &[(0, &self.instance_id), (1, &self.image_id)],
            f,
        )
    }
}

impl ReinitInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ReinitInstanceRequired) -> Self {
        Self {
            instance_id: required.instance_id,
            image_id: required.image_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Brings an instance back to its first state with an image.
    ///
    /// Parameters with their limits, errors, and an example: [`ReinitInstanceRequest`].
    #[inline]
    pub fn reinit_instance(
        &self,
        required: ReinitInstanceRequired,
    ) -> Call<ReinitInstanceRequest> {
        Call::new(&self.inner, ReinitInstanceRequest::new(required))
    }
}

impl Call<ReinitInstanceRequest> {
    /// Password of the instance, of letters, digits and the special characters ()\`~!@#$%^&\*-\_+={}\[\]:;'\<\>,.?/ (| is only in CreateInstance).
    #[inline]
    pub fn password(mut self, value: impl IntoOption<String>) -> Self {
        self.request.password = value.into_option();
        self
    }
}
