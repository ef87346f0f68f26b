// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVSwitchCidrReservationAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name or the description of a reserved CIDR block.
///
/// The parameters of `ModifyVSwitchCidrReservationAttribute`. Sent with [`Client::modify_vswitch_cidr_reservation_attribute`](super::super::Client::modify_vswitch_cidr_reservation_attribute); the response is a [`ModifyVSwitchCidrReservationAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_vswitch_cidr_reservation_attribute("vcr-bp1m12saqteraw3rp****")
///     .vswitch_cidr_reservation_name("ReservationName")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.CidrReservation`](super::super::ErrorCode::ResourceNotFoundCidrReservation), [`IllegalParamFormat`](super::super::ErrorCode::IllegalParamFormat).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVSwitchCidrReservationAttributeRequest {
    /// Id of the block.
    ///
    /// Required.
    pub vswitch_cidr_reservation_id: String,
    /// Name of the block: 2 to 128 characters, a letter or a Chinese character first.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub vswitch_cidr_reservation_name: Option<String>,
    /// Description of the block: 2 to 256 characters, a letter or a Chinese character first.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub vswitch_cidr_reservation_description: Option<String>,
    /// Region of the VSwitch.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyVSwitchCidrReservationAttributeRequest",
    &[
        Field::new("VSwitchCidrReservationId", ValueType::String).required(),
        Field::new("VSwitchCidrReservationName", ValueType::String),
        Field::new("VSwitchCidrReservationDescription", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyVSwitchCidrReservationAttributeRequest,
    MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE_REQUEST, 0 => vswitch_cidr_reservation_id,
    1 => vswitch_cidr_reservation_name, 2 => vswitch_cidr_reservation_description, 3 =>
    region_id, 4 => client_token, 5 => dry_run
);

impl ModifyVSwitchCidrReservationAttributeRequest {
    /// Sets [`vswitch_cidr_reservation_id`](Self#structfield.vswitch_cidr_reservation_id).
    #[inline]
    pub fn vswitch_cidr_reservation_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_id = value.into();
        self
    }
    /// Sets [`vswitch_cidr_reservation_name`](Self#structfield.vswitch_cidr_reservation_name).
    #[inline]
    pub fn vswitch_cidr_reservation_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_name = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_description`](Self#structfield.vswitch_cidr_reservation_description).
    #[inline]
    pub fn vswitch_cidr_reservation_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_description = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `ModifyVSwitchCidrReservationAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVSwitchCidrReservationAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyVSwitchCidrReservationAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyVSwitchCidrReservationAttributeResponse,
    MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyVSwitchCidrReservationAttributeResponse);

impl ModifyVSwitchCidrReservationAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVSwitchCidrReservationAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE_REQUEST,
    response: &MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE_RESPONSE,
    classes: &[
        ("IllegalParamFormat", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVSwitchCidrReservationAttributeRequest {
    type Response = ModifyVSwitchCidrReservationAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE;
}

impl ModifyVSwitchCidrReservationAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(vswitch_cidr_reservation_id: impl Into<String>) -> Self {
        Self {
            vswitch_cidr_reservation_id: vswitch_cidr_reservation_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name or the description of a reserved CIDR block.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVSwitchCidrReservationAttributeRequest`].
    #[inline]
    pub fn modify_vswitch_cidr_reservation_attribute(
        &self,
        vswitch_cidr_reservation_id: impl Into<String>,
    ) -> Call<ModifyVSwitchCidrReservationAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyVSwitchCidrReservationAttributeRequest::new(
                vswitch_cidr_reservation_id,
            ),
        )
    }
}

impl Call<ModifyVSwitchCidrReservationAttributeRequest> {
    /// Name of the block: 2 to 128 characters, a letter or a Chinese character first.
    #[inline]
    pub fn vswitch_cidr_reservation_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_name = value.into_option();
        self
    }
    /// Description of the block: 2 to 256 characters, a letter or a Chinese character first.
    #[inline]
    pub fn vswitch_cidr_reservation_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_description = value.into_option();
        self
    }
    /// Region of the VSwitch.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
