// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteHaVip`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a HaVip.
///
/// It is `Available`, no route leads to it, and no EIP is associated with it. One HaVip is deleted by one request at a time.
///
/// The HaVip is deleted in the background: its `Status` is Deleting, and then it is found no more.
///
/// The parameters of `DeleteHaVip`. Sent with [`Client::delete_havip`](super::super::Client::delete_havip); the response is a [`DeleteHaVipResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_havip("havip-2zeo05qre24nhrqpy****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`DependencyViolation.HaVipReferedByRouteEntry`](super::super::ErrorCode::DependencyViolationHaVipReferedByRouteEntry), [`DependencyViolation.HaVipAssociatedWithEIP`](super::super::ErrorCode::DependencyViolationHaVipAssociatedWithEIP), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`Forbidden.HaVip`](super::super::ErrorCode::ForbiddenHaVip), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidHaVipId.NotFound`](super::super::ErrorCode::InvalidHaVipIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11); Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteHaVipRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Region of the HaVip.
    pub region_id: Option<String>,
    /// HaVip to delete.
    ///
    /// Required.
    pub havip_id: String,
}

pub(crate) static DELETE_HAVIP_REQUEST: Schema = Schema::new(
    "DeleteHaVipRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("HaVipId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DeleteHaVipRequest, DELETE_HAVIP_REQUEST, 0 => client_token, 1 => region_id, 2 =>
    havip_id
);

impl DeleteHaVipRequest {
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
}

/// The response of `DeleteHaVip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteHaVipResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_HAVIP_RESPONSE: Schema = Schema::new(
    "DeleteHaVipResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(DeleteHaVipResponse, DELETE_HAVIP_RESPONSE, 0 => request_id);

aliyun_api_core::response!(DeleteHaVipResponse);

impl DeleteHaVipResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_HAVIP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteHaVip",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_HAVIP_REQUEST,
    response: &DELETE_HAVIP_RESPONSE,
    classes: &[
        ("Forbidden.HaVip", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteHaVipRequest {
    type Response = DeleteHaVipResponse;
    const ACTION: &'static ActionInfo = &DELETE_HAVIP;
}

impl DeleteHaVipRequest {
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
    /// Deletes a HaVip.
    ///
    /// It is `Available`, no route leads to it, and no EIP is associated with it. One HaVip is deleted by one request at a time.
    ///
    /// The HaVip is deleted in the background: its `Status` is Deleting, and then it is found no more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteHaVipRequest`].
    #[inline]
    pub fn delete_havip(&self, havip_id: impl Into<String>) -> Call<DeleteHaVipRequest> {
        Call::new(&self.inner, DeleteHaVipRequest::new(havip_id))
    }
}

impl Call<DeleteHaVipRequest> {
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
}
