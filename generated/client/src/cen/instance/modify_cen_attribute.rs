// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCenAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a CEN instance.
///
/// The instance is `Modifying` at first, and can only be queried. The change is done when DescribeCens shows `Active`.
///
/// The parameters of `ModifyCenAttribute`. Sent with [`Client::modify_cen_attribute`](super::super::Client::modify_cen_attribute); the response is a [`ModifyCenAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .modify_cen_attribute("cen-7qthudw0ll6jmc****")
///     .name("test")
///     .description("cen")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidOperation.EnhanceProtectionLevel`](super::super::ErrorCode::InvalidOperationEnhanceProtectionLevel).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCenAttributeRequest {
    /// Instance to change.
    ///
    /// Required.
    pub cen_id: String,
    /// New name of the instance. It may be empty. In the metadata it has at least two characters, a letter first.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New description of the instance. It may be empty. In the metadata it has at least two characters, a letter first.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Which overlap of CIDR blocks is allowed.
    pub protection_level: Option<ProtectionLevel>,
}

pub(crate) static MODIFY_CEN_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyCenAttributeRequest",
    &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
            "ProtectionLevel",
            ValueType::Enum(<ProtectionLevel as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    ModifyCenAttributeRequest, MODIFY_CEN_ATTRIBUTE_REQUEST, 0 => cen_id, 1 => name, 2 =>
    description, 3 => protection_level
);

impl ModifyCenAttributeRequest {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
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
    /// Sets [`protection_level`](Self#structfield.protection_level).
    #[inline]
    pub fn protection_level(mut self, value: impl IntoOption<ProtectionLevel>) -> Self {
        self.protection_level = value.into_option();
        self
    }
}

/// The response of `ModifyCenAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCenAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_CEN_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyCenAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyCenAttributeResponse, MODIFY_CEN_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyCenAttributeResponse);

impl ModifyCenAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_CEN_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCenAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_CEN_ATTRIBUTE_REQUEST,
    response: &MODIFY_CEN_ATTRIBUTE_RESPONSE,
    classes: &[
        ("InvalidOperation.EnhanceProtectionLevel", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyCenAttributeRequest {
    type Response = ModifyCenAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_CEN_ATTRIBUTE;
}

impl ModifyCenAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(cen_id: impl Into<String>) -> Self {
        Self {
            cen_id: cen_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a CEN instance.
    ///
    /// The instance is `Modifying` at first, and can only be queried. The change is done when DescribeCens shows `Active`.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyCenAttributeRequest`].
    #[inline]
    pub fn modify_cen_attribute(
        &self,
        cen_id: impl Into<String>,
    ) -> Call<ModifyCenAttributeRequest> {
        Call::new(&self.inner, ModifyCenAttributeRequest::new(cen_id))
    }
}

impl Call<ModifyCenAttributeRequest> {
    /// New name of the instance. It may be empty. In the metadata it has at least two characters, a letter first.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New description of the instance. It may be empty. In the metadata it has at least two characters, a letter first.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Which overlap of CIDR blocks is allowed.
    #[inline]
    pub fn protection_level(mut self, value: impl IntoOption<ProtectionLevel>) -> Self {
        self.request.protection_level = value.into_option();
        self
    }
}
