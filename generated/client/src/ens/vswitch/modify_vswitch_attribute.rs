// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVSwitchAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a VSwitch.
///
/// The parameters of `ModifyVSwitchAttribute`. Sent with [`Client::modify_vswitch_attribute`](super::super::Client::modify_vswitch_attribute); the response is a [`ModifyVSwitchAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_vswitch_attribute("n-****")
///     .vswitch_name("Test-switch")
///     .description("this is my first network")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 9.3; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeRequest {
    /// VSwitch to change.
    ///
    /// Required.
    pub vswitch_id: String,
    /// New name of the VSwitch.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub vswitch_name: Option<String>,
    /// New description of the VSwitch. Its first character is a letter or a Chinese one.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the VSwitch has IPv6 addresses, too.
    pub enable_ipv6: Option<bool>,
    /// New IPv6 CIDR block of the VSwitch.
    pub ipv6_cidr_block: Option<String>,
}

pub(crate) static MODIFY_VSWITCH_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyVSwitchAttributeRequest",
    &[
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("VSwitchName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnableIPv6", ValueType::Boolean),
        Field::new("Ipv6CidrBlock", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyVSwitchAttributeRequest, MODIFY_VSWITCH_ATTRIBUTE_REQUEST, 0 => vswitch_id, 1
    => vswitch_name, 2 => description, 3 => enable_ipv6, 4 => ipv6_cidr_block
);

impl ModifyVSwitchAttributeRequest {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
}

/// The response of `ModifyVSwitchAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_VSWITCH_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyVSwitchAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyVSwitchAttributeResponse, MODIFY_VSWITCH_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyVSwitchAttributeResponse);

impl ModifyVSwitchAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_VSWITCH_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVSwitchAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_VSWITCH_ATTRIBUTE_REQUEST,
    response: &MODIFY_VSWITCH_ATTRIBUTE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVSwitchAttributeRequest {
    type Response = ModifyVSwitchAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VSWITCH_ATTRIBUTE;
}

impl ModifyVSwitchAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(vswitch_id: impl Into<String>) -> Self {
        Self {
            vswitch_id: vswitch_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a VSwitch.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVSwitchAttributeRequest`].
    #[inline]
    pub fn modify_vswitch_attribute(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<ModifyVSwitchAttributeRequest> {
        Call::new(&self.inner, ModifyVSwitchAttributeRequest::new(vswitch_id))
    }
}

impl Call<ModifyVSwitchAttributeRequest> {
    /// New name of the VSwitch.
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_name = value.into_option();
        self
    }
    /// New description of the VSwitch. Its first character is a letter or a Chinese one.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Whether the VSwitch has IPv6 addresses, too.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// New IPv6 CIDR block of the VSwitch.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
}
