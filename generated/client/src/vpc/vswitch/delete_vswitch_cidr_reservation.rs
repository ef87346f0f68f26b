// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVSwitchCidrReservation`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Releases a reserved CIDR block.
///
/// The parameters of `DeleteVSwitchCidrReservation`. Sent with [`Client::delete_vswitch_cidr_reservation`](super::super::Client::delete_vswitch_cidr_reservation); the response is a [`DeleteVSwitchCidrReservationResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_vswitch_cidr_reservation("vcr-bp1m12saqteraw3rp****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`DependencyViolation.IpPrefix`](super::super::ErrorCode::DependencyViolationIpPrefix), [`IncorrectStatus.CidrReservation`](super::super::ErrorCode::IncorrectStatusCidrReservation), [`ResourceNotFound.CidrReservation`](super::super::ErrorCode::ResourceNotFoundCidrReservation).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVSwitchCidrReservationRequest {
    /// Id of the block.
    ///
    /// Required.
    pub vswitch_cidr_reservation_id: String,
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

pub(crate) static DELETE_VSWITCH_CIDR_RESERVATION_REQUEST: Schema = Schema::new(
    "DeleteVSwitchCidrReservationRequest",
    &[
        Field::new("VSwitchCidrReservationId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteVSwitchCidrReservationRequest, DELETE_VSWITCH_CIDR_RESERVATION_REQUEST, 0 =>
    vswitch_cidr_reservation_id, 1 => region_id, 2 => client_token, 3 => dry_run
);

impl DeleteVSwitchCidrReservationRequest {
    /// Sets [`vswitch_cidr_reservation_id`](Self#structfield.vswitch_cidr_reservation_id).
    #[inline]
    pub fn vswitch_cidr_reservation_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_id = value.into();
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

/// The response of `DeleteVSwitchCidrReservation`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVSwitchCidrReservationResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VSWITCH_CIDR_RESERVATION_RESPONSE: Schema = Schema::new(
    "DeleteVSwitchCidrReservationResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVSwitchCidrReservationResponse, DELETE_VSWITCH_CIDR_RESERVATION_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeleteVSwitchCidrReservationResponse);

impl DeleteVSwitchCidrReservationResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_VSWITCH_CIDR_RESERVATION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVSwitchCidrReservation",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VSWITCH_CIDR_RESERVATION_REQUEST,
    response: &DELETE_VSWITCH_CIDR_RESERVATION_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteVSwitchCidrReservationRequest {
    type Response = DeleteVSwitchCidrReservationResponse;
    const ACTION: &'static ActionInfo = &DELETE_VSWITCH_CIDR_RESERVATION;
}

impl DeleteVSwitchCidrReservationRequest {
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
    /// Releases a reserved CIDR block.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVSwitchCidrReservationRequest`].
    #[inline]
    pub fn delete_vswitch_cidr_reservation(
        &self,
        vswitch_cidr_reservation_id: impl Into<String>,
    ) -> Call<DeleteVSwitchCidrReservationRequest> {
        Call::new(
            &self.inner,
            DeleteVSwitchCidrReservationRequest::new(vswitch_cidr_reservation_id),
        )
    }
}

impl Call<DeleteVSwitchCidrReservationRequest> {
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
