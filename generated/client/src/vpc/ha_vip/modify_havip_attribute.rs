// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyHaVipAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a HaVip.
///
/// One HaVip is changed by one request at a time.
///
/// The parameters of `ModifyHaVipAttribute`. Sent with [`Client::modify_havip_attribute`](super::super::Client::modify_havip_attribute); the response is a [`ModifyHaVipAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_havip_attribute("havip-2zeo05qre24nhrqp****")
///     .description("This is my HaVip.")
///     .name("test")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`Abs.Vpc.InvalidName.Malformed`](super::super::ErrorCode::AbsVpcInvalidNameMalformed), [`Forbidden.HaVip`](super::super::ErrorCode::ForbiddenHaVip), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidHaVipId.NotFound`](super::super::ErrorCode::InvalidHaVipIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyHaVipAttributeRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Region of the HaVip.
    pub region_id: Option<String>,
    /// HaVip to change.
    ///
    /// Required.
    pub havip_id: String,
    /// New description of the HaVip. The metadata has 255 characters at most.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the HaVip.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_HAVIP_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyHaVipAttributeRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("HaVipId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyHaVipAttributeRequest, MODIFY_HAVIP_ATTRIBUTE_REQUEST, 0 => client_token, 1 =>
    region_id, 2 => havip_id, 3 => description, 4 => name
);

impl ModifyHaVipAttributeRequest {
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`havip_id`](Self#structfield.havip_id).
    #[inline]
    pub fn havip_id(mut self, value: impl Into<String>) -> Self {
        self.havip_id = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

/// The response of `ModifyHaVipAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyHaVipAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_HAVIP_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyHaVipAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyHaVipAttributeResponse, MODIFY_HAVIP_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyHaVipAttributeResponse);

impl ModifyHaVipAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_HAVIP_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyHaVipAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_HAVIP_ATTRIBUTE_REQUEST,
    response: &MODIFY_HAVIP_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Forbidden.HaVip", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyHaVipAttributeRequest {
    type Response = ModifyHaVipAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_HAVIP_ATTRIBUTE;
}

impl ModifyHaVipAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(havip_id: impl Into<String>) -> Self {
        Self {
            havip_id: havip_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a HaVip.
    ///
    /// One HaVip is changed by one request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyHaVipAttributeRequest`].
    #[inline]
    pub fn modify_havip_attribute(
        &self,
        havip_id: impl Into<String>,
    ) -> Call<ModifyHaVipAttributeRequest> {
        Call::new(&self.inner, ModifyHaVipAttributeRequest::new(havip_id))
    }
}

impl Call<ModifyHaVipAttributeRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Region of the HaVip.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the HaVip. The metadata has 255 characters at most.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the HaVip.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
