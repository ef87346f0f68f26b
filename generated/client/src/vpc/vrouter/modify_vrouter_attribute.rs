// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVRouterAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and description of a VRouter.
///
/// Two requests to change one VRouter cannot be carried out at once.
///
/// The parameters of `ModifyVRouterAttribute`. Sent with [`Client::modify_vrouter_attribute`](super::super::Client::modify_vrouter_attribute); the response is a [`ModifyVRouterAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_vrouter_attribute("vrt-bp1lhl0taikrteen80oxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVRouterId.NotFound`](super::super::ErrorCode::InvalidVRouterIdNotFound), [`InvalidVRouterName.Malformed`](super::super::ErrorCode::InvalidVRouterNameMalformed), [`InvalidVRouterDiscription.Malformed`](super::super::ErrorCode::InvalidVRouterDiscriptionMalformed), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidVRouterDescription.Malformed`](super::super::ErrorCode::InvalidVRouterDescriptionMalformed), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`Forbidden.VRouterNotFound`](super::super::ErrorCode::ForbiddenVRouterNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 8.2; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVRouterAttributeRequest {
    /// Region of the VPC that the VRouter belongs to.
    pub region_id: Option<String>,
    /// VRouter to change.
    ///
    /// Required.
    pub vrouter_id: String,
    /// New description of the VRouter. The manual has 2 to 256 characters, the first of them a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the VRouter. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub vrouter_name: Option<String>,
}

pub(crate) static MODIFY_VROUTER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyVRouterAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String),
        Field::new("VRouterId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("VRouterName", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyVRouterAttributeRequest, MODIFY_VROUTER_ATTRIBUTE_REQUEST, 0 => region_id, 1 =>
    vrouter_id, 2 => description, 3 => vrouter_name
);

impl ModifyVRouterAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl Into<String>) -> Self {
        self.vrouter_id = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`vrouter_name`](Self#structfield.vrouter_name).
    #[inline]
    pub fn vrouter_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_name = value.into_option();
        self
    }
}

/// The response of `ModifyVRouterAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVRouterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Route table of the VRouter.
    pub route_table_id: Option<String>,
    /// VPC the VRouter belongs to.
    pub vpc_id: Option<String>,
    /// Id of the VRouter.
    pub vrouter_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static MODIFY_VROUTER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyVRouterAttributeResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("VRouterId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyVRouterAttributeResponse, MODIFY_VROUTER_ATTRIBUTE_RESPONSE, 0 => request_id, 1
    => route_table_id, 2 => vpc_id, 3 => vrouter_id
);

aliyun_api_core::response!(ModifyVRouterAttributeResponse);

impl ModifyVRouterAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_id = value.into_option();
        self
    }
}

static MODIFY_VROUTER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVRouterAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_VROUTER_ATTRIBUTE_REQUEST,
    response: &MODIFY_VROUTER_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyVRouterAttributeRequest {
    type Response = ModifyVRouterAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VROUTER_ATTRIBUTE;
}

impl ModifyVRouterAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(vrouter_id: impl Into<String>) -> Self {
        Self {
            vrouter_id: vrouter_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and description of a VRouter.
    ///
    /// Two requests to change one VRouter cannot be carried out at once.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVRouterAttributeRequest`].
    #[inline]
    pub fn modify_vrouter_attribute(
        &self,
        vrouter_id: impl Into<String>,
    ) -> Call<ModifyVRouterAttributeRequest> {
        Call::new(&self.inner, ModifyVRouterAttributeRequest::new(vrouter_id))
    }
}

impl Call<ModifyVRouterAttributeRequest> {
    /// Region of the VPC that the VRouter belongs to.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the VRouter. The manual has 2 to 256 characters, the first of them a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the VRouter. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    #[inline]
    pub fn vrouter_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vrouter_name = value.into_option();
        self
    }
}
