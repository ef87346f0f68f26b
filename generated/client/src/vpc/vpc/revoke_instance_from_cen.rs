// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RevokeInstanceFromCen`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Revokes the permission of a CEN instance to attach a network instance.
///
/// This reverts GrantInstanceToCen. The endpoint is `vpc.aliyuncs.com`, the API version 2016-04-28. Permissions of one network instance are revoked one at a time.
///
/// The parameters of `RevokeInstanceFromCen`. Sent with [`Client::revoke_instance_from_cen`](super::super::Client::revoke_instance_from_cen); the response is a [`RevokeInstanceFromCenResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .revoke_instance_from_cen(vpc::RevokeInstanceFromCenRequired {
///         cen_id: "cen-7qthudw0ll6jmc****".into(),
///         instance_id: "vpc-uf6o8d1dj8sjwxi6o****".into(),
///         instance_type: "VPC".into(),
///         cen_owner_id: 123456789,
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`IncorrectStatus.cbnStatus`](super::super::ErrorCode::IncorrectStatusCbnStatus), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`InstanceType.Invalid`](super::super::ErrorCode::InstanceTypeInvalid), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.7; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeInstanceFromCenRequest {
    /// CEN instance to revoke the permission from.
    ///
    /// Required.
    pub cen_id: String,
    /// UID of the account that owns the CEN instance.
    ///
    /// Required.
    pub cen_owner_id: i64,
    /// Network instance of the permission.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the network instance.
    ///
    /// Required.
    pub instance_type: CenInstanceType,
    /// Region where the network instance is.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static REVOKE_INSTANCE_FROM_CEN_REQUEST: Schema = Schema::new(
    "RevokeInstanceFromCenRequest",
    &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("CenOwnerId", ValueType::Integer).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
                "InstanceType",
                ValueType::Enum(<CenInstanceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RevokeInstanceFromCenRequest, REVOKE_INSTANCE_FROM_CEN_REQUEST, 0 => cen_id, 1 =>
    cen_owner_id, 2 => instance_id, 3 => instance_type, 4 => region_id, 5 => client_token
);

impl RevokeInstanceFromCenRequest {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`cen_owner_id`](Self#structfield.cen_owner_id).
    #[inline]
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = value;
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl Into<CenInstanceType>) -> Self {
        self.instance_type = value.into();
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
}

/// The response of `RevokeInstanceFromCen`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeInstanceFromCenResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REVOKE_INSTANCE_FROM_CEN_RESPONSE: Schema = Schema::new(
    "RevokeInstanceFromCenResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RevokeInstanceFromCenResponse, REVOKE_INSTANCE_FROM_CEN_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(RevokeInstanceFromCenResponse);

impl RevokeInstanceFromCenResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REVOKE_INSTANCE_FROM_CEN: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RevokeInstanceFromCen",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &REVOKE_INSTANCE_FROM_CEN_REQUEST,
    response: &REVOKE_INSTANCE_FROM_CEN_RESPONSE,
    classes: &[
        ("TaskConflict", ErrorClass::Throttling),
        ("InstanceType.Invalid", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RevokeInstanceFromCenRequest {
    type Response = RevokeInstanceFromCenResponse;
    const ACTION: &'static ActionInfo = &REVOKE_INSTANCE_FROM_CEN;
}

/// What `RevokeInstanceFromCen` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct RevokeInstanceFromCenRequired {
    /// CEN instance to revoke the permission from.
    ///
    /// Required.
    pub cen_id: String,
    /// Network instance of the permission.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the network instance.
    ///
    /// Required.
    pub instance_type: CenInstanceType,
    /// UID of the account that owns the CEN instance.
    ///
    /// Required.
    pub cen_owner_id: i64,
}

impl std::fmt::Debug for RevokeInstanceFromCenRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RevokeInstanceFromCenRequired",
            &REVOKE_INSTANCE_FROM_CEN_REQUEST,
            &[
                (0, &self.cen_id),
                (1, &self.cen_owner_id),
                (2, &self.instance_id),
                (3, &self.instance_type),
            ],
            f,
        )
    }
}

impl RevokeInstanceFromCenRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: RevokeInstanceFromCenRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            instance_id: required.instance_id,
            instance_type: required.instance_type,
            cen_owner_id: required.cen_owner_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Revokes the permission of a CEN instance to attach a network instance.
    ///
    /// This reverts GrantInstanceToCen. The endpoint is `vpc.aliyuncs.com`, the API version 2016-04-28. Permissions of one network instance are revoked one at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`RevokeInstanceFromCenRequest`].
    #[inline]
    pub fn revoke_instance_from_cen(
        &self,
        required: RevokeInstanceFromCenRequired,
    ) -> Call<RevokeInstanceFromCenRequest> {
        Call::new(&self.inner, RevokeInstanceFromCenRequest::new(required))
    }
}

impl Call<RevokeInstanceFromCenRequest> {
    /// Region where the network instance is.
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
}
