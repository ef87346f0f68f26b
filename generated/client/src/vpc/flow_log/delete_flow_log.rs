// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteFlowLog`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a flow log.
///
/// Only one request at a time can delete a flow log.
///
/// The flow log is Deleting at first. It is gone when DescribeFlowLogs does not list it any more.
///
/// The parameters of `DeleteFlowLog`. Sent with [`Client::delete_flow_log`](super::super::Client::delete_flow_log); the response is a [`DeleteFlowLogResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_flow_log("fl-m5evbtbptxxxxxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`IncorrectStatus.flowlog`](super::super::ErrorCode::IncorrectStatusFlowlog), [`ParameterInvalid`](super::super::ErrorCode::ParameterInvalid), [`InvalidInstanceId`](super::super::ErrorCode::InvalidInstanceId), [`ProjectOrLogstoreNotExist`](super::super::ErrorCode::ProjectOrLogstoreNotExist), [`SourceProjectNotExist`](super::super::ErrorCode::SourceProjectNotExist), [`Unauthorized`](super::super::ErrorCode::Unauthorized), [`InvalidStatus`](super::super::ErrorCode::InvalidStatus), [`InvalidHdMonitorStatus`](super::super::ErrorCode::InvalidHdMonitorStatus), [`FlowLogNumberOverLimit`](super::super::ErrorCode::FlowLogNumberOverLimit), [`InvalidResourceId.NotFound`](super::super::ErrorCode::InvalidResourceIdNotFound), [`Forbidden.OperateManagedFlowLog`](super::super::ErrorCode::ForbiddenOperateManagedFlowLog).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 20.6; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFlowLogRequest {
    /// Flow log to delete.
    ///
    /// Required.
    pub flow_log_id: String,
    /// Region of the flow log.
    pub region_id: Option<String>,
}

pub(crate) static DELETE_FLOW_LOG_REQUEST: Schema = Schema::new(
    "DeleteFlowLogRequest",
    &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DeleteFlowLogRequest, DELETE_FLOW_LOG_REQUEST, 0 => flow_log_id, 1 => region_id
);

impl DeleteFlowLogRequest {
    /// Sets [`flow_log_id`](Self#structfield.flow_log_id).
    #[inline]
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `DeleteFlowLog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFlowLogResponse {
    /// Id of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    ///
    /// `true` or `false`.
    pub success: Option<String>,
    metadata: Metadata,
}

pub(crate) static DELETE_FLOW_LOG_RESPONSE: Schema = Schema::new(
    "DeleteFlowLogResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("Success", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteFlowLogResponse, DELETE_FLOW_LOG_RESPONSE, 0 => request_id, 1 => success
);

aliyun_api_core::response!(DeleteFlowLogResponse);

impl DeleteFlowLogResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`success`](Self#structfield.success).
    #[inline]
    pub fn success(mut self, value: impl IntoOption<String>) -> Self {
        self.success = value.into_option();
        self
    }
}

static DELETE_FLOW_LOG: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteFlowLog",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_FLOW_LOG_REQUEST,
    response: &DELETE_FLOW_LOG_RESPONSE,
    classes: &[
        ("ParameterInvalid", ErrorClass::Invalid),
        ("InvalidInstanceId", ErrorClass::NotFound),
        ("InvalidStatus", ErrorClass::NotReady),
        ("InvalidHdMonitorStatus", ErrorClass::NotReady),
        ("FlowLogNumberOverLimit", ErrorClass::Quota),
        ("Forbidden.OperateManagedFlowLog", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteFlowLogRequest {
    type Response = DeleteFlowLogResponse;
    const ACTION: &'static ActionInfo = &DELETE_FLOW_LOG;
}

impl DeleteFlowLogRequest {
    /// With what is required.
    #[inline]
    pub fn new(flow_log_id: impl Into<String>) -> Self {
        Self {
            flow_log_id: flow_log_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a flow log.
    ///
    /// Only one request at a time can delete a flow log.
    ///
    /// The flow log is Deleting at first. It is gone when DescribeFlowLogs does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteFlowLogRequest`].
    #[inline]
    pub fn delete_flow_log(
        &self,
        flow_log_id: impl Into<String>,
    ) -> Call<DeleteFlowLogRequest> {
        Call::new(&self.inner, DeleteFlowLogRequest::new(flow_log_id))
    }
}

impl Call<DeleteFlowLogRequest> {
    /// Region of the flow log.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
