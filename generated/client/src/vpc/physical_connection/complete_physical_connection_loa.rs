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
/// The same action later records who maintains the line: with `FinishWork` set to `false`.
///
/// The parameters of `CompletePhysicalConnectionLOA`. Sent with [`Client::complete_physical_connection_loa`](super::super::Client::complete_physical_connection_loa); the response is a [`CompletePhysicalConnectionLOAResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .complete_physical_connection_loa("pc-bp10tvlhnwkwxxxxxxxxxx")
///     .line_code("aaa111")
///     .line_label("bbb222")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParam.AliUid`](super::super::ErrorCode::MissingParamAliUid), [`MissingParam.InstanceId`](super::super::ErrorCode::MissingParamInstanceId), [`MissingParam.RegionNo`](super::super::ErrorCode::MissingParamRegionNo), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`IncorrectStatus.PhysicalConnectionLOA`](super::super::ErrorCode::IncorrectStatusPhysicalConnectionLOA), [`IllegalParam.LineCode`](super::super::ErrorCode::IllegalParamLineCode), [`IllegalParam.LineLabel`](super::super::ErrorCode::IllegalParamLineLabel), [`OperationDenied.LOAStatusNotAllowComplete`](super::super::ErrorCode::OperationDeniedLOAStatusNotAllowComplete), [`IllegalParam.LineSPContactInfo`](super::super::ErrorCode::IllegalParamLineSPContactInfo).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.9; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompletePhysicalConnectionLOARequest {
    /// Connection whose line is installed.
    ///
    /// Required.
    pub instance_id: String,
    /// Code of the leased line.
    pub line_code: Option<String>,
    /// Numbers on the labels of the cables at the site.
    pub line_label: Option<String>,
    /// Region of the connection whose line is installed.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Chinese name of the provider that the line comes from: China Telecom, China Unicom, China Mobile or another one in China.
    pub line_service_provider: Option<String>,
    /// How to reach those who maintain the line.
    pub line_sp_contact_info: Option<String>,
    /// Whether the installation is reported as finished; if false, the request is about the maintenance of the line.
    ///
    /// Default: `true`.
    pub finish_work: Option<bool>,
}

pub(crate) static COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST: Schema = Schema::new(
    "CompletePhysicalConnectionLOARequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("LineCode", ValueType::String),
        Field::new("LineLabel", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("LineServiceProvider", ValueType::String),
        Field::new("LineSPContactInfo", ValueType::String),
        Field::new("FinishWork", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CompletePhysicalConnectionLOARequest, COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST, 0 =>
    instance_id, 1 => line_code, 2 => line_label, 3 => region_id, 4 => client_token, 5 =>
    line_service_provider, 6 => line_sp_contact_info, 7 => finish_work
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
    pub fn line_code(mut self, value: impl IntoOption<String>) -> Self {
        self.line_code = value.into_option();
        self
    }
    /// Sets [`line_label`](Self#structfield.line_label).
    #[inline]
    pub fn line_label(mut self, value: impl IntoOption<String>) -> Self {
        self.line_label = value.into_option();
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
    /// Sets [`line_service_provider`](Self#structfield.line_service_provider).
    #[inline]
    pub fn line_service_provider(mut self, value: impl IntoOption<String>) -> Self {
        self.line_service_provider = value.into_option();
        self
    }
    /// Sets [`line_sp_contact_info`](Self#structfield.line_sp_contact_info).
    #[inline]
    pub fn line_sp_contact_info(mut self, value: impl IntoOption<String>) -> Self {
        self.line_sp_contact_info = value.into_option();
        self
    }
    /// Sets [`finish_work`](Self#structfield.finish_work).
    #[inline]
    pub fn finish_work(mut self, value: impl IntoOption<bool>) -> Self {
        self.finish_work = value.into_option();
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

pub(crate) static COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE: Schema = Schema::new(
    "CompletePhysicalConnectionLOAResponse",
    &[
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
    ],
);

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
    classes: &[
        ("IllegalParam.LineCode", ErrorClass::Invalid),
        ("IllegalParam.LineLabel", ErrorClass::Invalid),
        ("OperationDenied.LOAStatusNotAllowComplete", ErrorClass::NotReady),
        ("IllegalParam.LineSPContactInfo", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CompletePhysicalConnectionLOARequest {
    type Response = CompletePhysicalConnectionLOAResponse;
    const ACTION: &'static ActionInfo = &COMPLETE_PHYSICAL_CONNECTION_LOA;
}

impl CompletePhysicalConnectionLOARequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reports that the leased line of a physical connection is installed.
    ///
    /// The same action later records who maintains the line: with `FinishWork` set to `false`.
    ///
    /// Parameters with their limits, errors, and an example: [`CompletePhysicalConnectionLOARequest`].
    #[inline]
    pub fn complete_physical_connection_loa(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<CompletePhysicalConnectionLOARequest> {
        Call::new(&self.inner, CompletePhysicalConnectionLOARequest::new(instance_id))
    }
}

impl Call<CompletePhysicalConnectionLOARequest> {
    /// Code of the leased line.
    #[inline]
    pub fn line_code(mut self, value: impl IntoOption<String>) -> Self {
        self.request.line_code = value.into_option();
        self
    }
    /// Numbers on the labels of the cables at the site.
    #[inline]
    pub fn line_label(mut self, value: impl IntoOption<String>) -> Self {
        self.request.line_label = value.into_option();
        self
    }
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
    /// Chinese name of the provider that the line comes from: China Telecom, China Unicom, China Mobile or another one in China.
    #[inline]
    pub fn line_service_provider(mut self, value: impl IntoOption<String>) -> Self {
        self.request.line_service_provider = value.into_option();
        self
    }
    /// How to reach those who maintain the line.
    #[inline]
    pub fn line_sp_contact_info(mut self, value: impl IntoOption<String>) -> Self {
        self.request.line_sp_contact_info = value.into_option();
        self
    }
    /// Whether the installation is reported as finished; if false, the request is about the maintenance of the line.
    #[inline]
    pub fn finish_work(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.finish_work = value.into_option();
        self
    }
}
