// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CompletePhysicalConnectionLOA`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reports that the leased line of a physical connection is installed.
///
/// The parameters of `CompletePhysicalConnectionLOA`. Sent with [`Client::complete_physical_connection_loa`](super::super::Client::complete_physical_connection_loa); the response is a [`CompletePhysicalConnectionLOAResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .complete_physical_connection_loa(vpc::CompletePhysicalConnectionLOARequired {
///         instance_id: "pc-bp10tvlhnwkwxxxxxxxxxx".into(),
///         line_code: "aaa111".into(),
///         line_label: "bbb222".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompletePhysicalConnectionLOARequest {
    /// Connection whose line is installed.
    ///
    /// Required.
    pub instance_id: String,
    /// Code of the leased line.
    ///
    /// Required.
    pub line_code: String,
    /// Numbers on the labels of the cables at the site.
    ///
    /// Required.
    pub line_label: String,
    /// Region of the connection whose line is installed.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST: Schema = Schema {
    name: "CompletePhysicalConnectionLOARequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("LineCode", ValueType::String).required(),
        Field::new("LineLabel", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CompletePhysicalConnectionLOARequest, COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST, 0 =>
    instance_id, 1 => line_code, 2 => line_label, 3 => region_id, 4 => client_token
);

impl CompletePhysicalConnectionLOARequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`line_code`](Self#structfield.line_code).
    #[inline]
    pub fn line_code(mut self, value: impl Into<String>) -> Self {
        self.line_code = value.into();
        self
    }
    /// Sets [`line_label`](Self#structfield.line_label).
    #[inline]
    pub fn line_label(mut self, value: impl Into<String>) -> Self {
        self.line_label = value.into();
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

/// The response of `CompletePhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompletePhysicalConnectionLOAResponse {
    /// Id of the request.
    pub request_id: String,
    /// Result message.
    pub message: Option<String>,
    /// Result code.
    pub code: Option<String>,
    /// Whether the report was accepted.
    pub success: Option<bool>,
    metadata: Metadata,
}

pub(crate) static COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE: Schema = Schema {
    name: "CompletePhysicalConnectionLOAResponse",
    fields: &[
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    CompletePhysicalConnectionLOAResponse, COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE, 0
    => request_id, 1 => message, 2 => code, 3 => success
);

aliyun_api_core::response!(CompletePhysicalConnectionLOAResponse);

impl CompletePhysicalConnectionLOAResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[inline]
    pub fn message(mut self, value: impl IntoOption<String>) -> Self {
        self.message = value.into_option();
        self
    }
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`success`](Self#structfield.success).
    #[inline]
    pub fn success(mut self, value: impl IntoOption<bool>) -> Self {
        self.success = value.into_option();
        self
    }
}

static COMPLETE_PHYSICAL_CONNECTION_LOA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CompletePhysicalConnectionLOA",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: &COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CompletePhysicalConnectionLOARequest {
    type Response = CompletePhysicalConnectionLOAResponse;
    const ACTION: &'static ActionInfo = &COMPLETE_PHYSICAL_CONNECTION_LOA;
}

/// What `CompletePhysicalConnectionLOA` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CompletePhysicalConnectionLOARequired {
    /// Connection whose line is installed.
    ///
    /// Required.
    pub instance_id: String,
    /// Code of the leased line.
    ///
    /// Required.
    pub line_code: String,
    /// Numbers on the labels of the cables at the site.
    ///
    /// Required.
    pub line_label: String,
}

impl std::fmt::Debug for CompletePhysicalConnectionLOARequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CompletePhysicalConnectionLOARequired",
            &COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST,
            &[(0, &self.instance_id), (1, &self.line_code), (2, &self.line_label)],
            f,
        )
    }
}

impl CompletePhysicalConnectionLOARequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CompletePhysicalConnectionLOARequired) -> Self {
        Self {
            instance_id: required.instance_id,
            line_code: required.line_code,
            line_label: required.line_label,
            ..Self::default()
        }
    }
}

impl Client {
    /// Reports that the leased line of a physical connection is installed.
    ///
    /// Parameters with their limits, errors, and an example: [`CompletePhysicalConnectionLOARequest`].
    #[inline]
    pub fn complete_physical_connection_loa(
        &self,
        required: CompletePhysicalConnectionLOARequired,
    ) -> Call<CompletePhysicalConnectionLOARequest> {
        Call::new(&self.inner, CompletePhysicalConnectionLOARequest::new(required))
    }
}

impl Call<CompletePhysicalConnectionLOARequest> {
    /// Region of the connection whose line is installed.
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
