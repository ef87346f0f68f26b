// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNetworkAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a private network.
///
/// The parameters of `ModifyNetworkAttribute`. Sent with [`Client::modify_network_attribute`](super::super::Client::modify_network_attribute); the response is a [`ModifyNetworkAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_network_attribute("n-****")
///     .network_name("abc")
///     .description("this is my first network")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidNetworkId.NotFound`](super::super::ErrorCode::InvalidNetworkIdNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 10.4; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNetworkAttributeRequest {
    /// Network to change.
    ///
    /// Required.
    pub network_id: String,
    /// New name of the network.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub network_name: Option<String>,
    /// New description of the network. Its first character is a letter or a Chinese one.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static MODIFY_NETWORK_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyNetworkAttributeRequest",
    &[
        Field::new("NetworkId", ValueType::String).required(),
        Field::new("NetworkName", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyNetworkAttributeRequest, MODIFY_NETWORK_ATTRIBUTE_REQUEST, 0 => network_id, 1
    => network_name, 2 => description
);

impl ModifyNetworkAttributeRequest {
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = value.into();
        self
    }
    /// Sets [`network_name`](Self#structfield.network_name).
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

/// The response of `ModifyNetworkAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNetworkAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_NETWORK_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyNetworkAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyNetworkAttributeResponse, MODIFY_NETWORK_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyNetworkAttributeResponse);

impl ModifyNetworkAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_NETWORK_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNetworkAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_NETWORK_ATTRIBUTE_REQUEST,
    response: &MODIFY_NETWORK_ATTRIBUTE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyNetworkAttributeRequest {
    type Response = ModifyNetworkAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NETWORK_ATTRIBUTE;
}

impl ModifyNetworkAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(network_id: impl Into<String>) -> Self {
        Self {
            network_id: network_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a private network.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyNetworkAttributeRequest`].
    #[inline]
    pub fn modify_network_attribute(
        &self,
        network_id: impl Into<String>,
    ) -> Call<ModifyNetworkAttributeRequest> {
        Call::new(&self.inner, ModifyNetworkAttributeRequest::new(network_id))
    }
}

impl Call<ModifyNetworkAttributeRequest> {
    /// New name of the network.
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_name = value.into_option();
        self
    }
    /// New description of the network. Its first character is a letter or a Chinese one.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
}
