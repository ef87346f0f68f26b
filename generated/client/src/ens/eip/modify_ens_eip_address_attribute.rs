// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyEnsEipAddressAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes name, description or peak bandwidth of an EIP.
///
/// The parameters of `ModifyEnsEipAddressAttribute`. Sent with [`Client::modify_ens_eip_address_attribute`](super::super::Client::modify_ens_eip_address_attribute); the response is a [`ModifyEnsEipAddressAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_ens_eip_address_attribute("eip-2zeerraiwb7ujxdc***")
///     .name("aliyundoc")
///     .description("example")
///     .bandwidth(5)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%`](super::super::ErrorCode::Invalid), [`Missing%`](super::super::ErrorCode::Missing), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`EipNotFound`](super::super::ErrorCode::EipNotFound), [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 12.4; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyEnsEipAddressAttributeRequest {
    /// EIP to change.
    ///
    /// Required.
    pub allocation_id: String,
    /// New name.
    ///
    /// 2 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New description.
    ///
    /// 2 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New peak bandwidth. The texts ask for 5 at least, which is the default of an EIP.
    ///
    /// 1 to 10000 Mbit/s.
    pub bandwidth: Option<i64>,
}

pub(crate) static MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyEnsEipAddressAttributeRequest",
    &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyEnsEipAddressAttributeRequest, MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_REQUEST, 0 =>
    allocation_id, 1 => name, 2 => description, 3 => bandwidth
);

impl ModifyEnsEipAddressAttributeRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
}

/// The response of `ModifyEnsEipAddressAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyEnsEipAddressAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyEnsEipAddressAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyEnsEipAddressAttributeResponse, MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyEnsEipAddressAttributeResponse);

impl ModifyEnsEipAddressAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyEnsEipAddressAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    response: &MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Invalid%", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyEnsEipAddressAttributeRequest {
    type Response = ModifyEnsEipAddressAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE;
}

impl ModifyEnsEipAddressAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes name, description or peak bandwidth of an EIP.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyEnsEipAddressAttributeRequest`].
    #[inline]
    pub fn modify_ens_eip_address_attribute(
        &self,
        allocation_id: impl Into<String>,
    ) -> Call<ModifyEnsEipAddressAttributeRequest> {
        Call::new(&self.inner, ModifyEnsEipAddressAttributeRequest::new(allocation_id))
    }
}

impl Call<ModifyEnsEipAddressAttributeRequest> {
    /// New name.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New description.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New peak bandwidth. The texts ask for 5 at least, which is the default of an EIP.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
}
