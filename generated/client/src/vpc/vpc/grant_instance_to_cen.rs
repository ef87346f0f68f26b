// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GrantInstanceToCen`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Grants a CEN instance the permission to attach a network instance.
///
/// A network instance can be attached to a CEN instance of another account only after the account that owns the network instance has made this call.
/// Send it to the endpoint `vpc.aliyuncs.com`, with API version 2016-04-28. One network instance cannot get several permissions at once.
///
/// The parameters of `GrantInstanceToCen`. Sent with [`Client::grant_instance_to_cen`](super::super::Client::grant_instance_to_cen); the response is a [`GrantInstanceToCenResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .grant_instance_to_cen(vpc::GrantInstanceToCenRequired {
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
/// [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`MissingParam.CenInstanceId`](super::super::ErrorCode::MissingParamCenInstanceId), [`IllegalParam.CenInstanceId`](super::super::ErrorCode::IllegalParamCenInstanceId), [`Invalid.Grant`](super::super::ErrorCode::InvalidGrant), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`InstanceType.Invalid`](super::super::ErrorCode::InstanceTypeInvalid), [`QuotaExceeded.CbnGrantRules`](super::super::ErrorCode::QuotaExceededCbnGrantRules), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidVbr.NotFound`](super::super::ErrorCode::InvalidVbrNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.6; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrantInstanceToCenRequest {
    /// CEN instance to grant the permission to.
    ///
    /// Required.
    pub cen_id: String,
    /// UID of the account that owns the CEN instance.
    ///
    /// Required.
    pub cen_owner_id: i64,
    /// Network instance to be attached.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the network instance.
    ///
    /// Required.
    pub instance_type: CenInstanceType,
    /// Region of the network instance.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static GRANT_INSTANCE_TO_CEN_REQUEST: Schema = Schema::new(
    "GrantInstanceToCenRequest",
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
    GrantInstanceToCenRequest, GRANT_INSTANCE_TO_CEN_REQUEST, 0 => cen_id, 1 =>
    cen_owner_id, 2 => instance_id, 3 => instance_type, 4 => region_id, 5 => client_token
);

impl GrantInstanceToCenRequest {
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

/// The response of `GrantInstanceToCen`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrantInstanceToCenResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static GRANT_INSTANCE_TO_CEN_RESPONSE: Schema = Schema::new(
    "GrantInstanceToCenResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    GrantInstanceToCenResponse, GRANT_INSTANCE_TO_CEN_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(GrantInstanceToCenResponse);

impl GrantInstanceToCenResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static GRANT_INSTANCE_TO_CEN: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GrantInstanceToCen",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &GRANT_INSTANCE_TO_CEN_REQUEST,
    response: &GRANT_INSTANCE_TO_CEN_RESPONSE,
    classes: &[
        ("TaskConflict", ErrorClass::Throttling),
        ("IllegalParam.CenInstanceId", ErrorClass::Invalid),
        ("Invalid.Grant", ErrorClass::Conflict),
        ("InstanceType.Invalid", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for GrantInstanceToCenRequest {
    type Response = GrantInstanceToCenResponse;
    const ACTION: &'static ActionInfo = &GRANT_INSTANCE_TO_CEN;
}

/// What `GrantInstanceToCen` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct GrantInstanceToCenRequired {
    /// CEN instance to grant the permission to.
    ///
    /// Required.
    pub cen_id: String,
    /// Network instance to be attached.
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

impl std::fmt::Debug for GrantInstanceToCenRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "GrantInstanceToCenRequired",
            &GRANT_INSTANCE_TO_CEN_REQUEST,
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

impl GrantInstanceToCenRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: GrantInstanceToCenRequired) -> Self {
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
    /// Grants a CEN instance the permission to attach a network instance.
    ///
    /// A network instance can be attached to a CEN instance of another account only after the account that owns the network instance has made this call.
    /// Send it to the endpoint `vpc.aliyuncs.com`, with API version 2016-04-28. One network instance cannot get several permissions at once.
    ///
    /// Parameters with their limits, errors, and an example: [`GrantInstanceToCenRequest`].
    #[inline]
    pub fn grant_instance_to_cen(
        &self,
        required: GrantInstanceToCenRequired,
    ) -> Call<GrantInstanceToCenRequest> {
        Call::new(&self.inner, GrantInstanceToCenRequest::new(required))
    }
}

impl Call<GrantInstanceToCenRequest> {
    /// Region of the network instance.
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
