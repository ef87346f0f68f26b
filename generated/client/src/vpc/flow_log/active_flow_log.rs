// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ActiveFlowLog`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Activates a flow log.
///
/// The flow log captures the traffic of its resource from then on. Only one request at a time can activate a flow log.
///
/// The flow log is Activating at first. DescribeFlowLogs shows when it is Active.
///
/// The parameters of `ActiveFlowLog`. Sent with [`Client::active_flow_log`](super::super::Client::active_flow_log); the response is a [`ActiveFlowLogResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.active_flow_log("fl-m5evbtbptxxxxxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`IncorrectStatus.flowlog`](super::super::ErrorCode::IncorrectStatusFlowlog), [`IncorrectBusinessStatus.FlowLog`](super::super::ErrorCode::IncorrectBusinessStatusFlowLog), [`InvalidInstanceId`](super::super::ErrorCode::InvalidInstanceId), [`InvalidStatus`](super::super::ErrorCode::InvalidStatus), [`Forbidden.OperateManagedFlowLog`](super::super::ErrorCode::ForbiddenOperateManagedFlowLog), [`OperationDenied.FlowLogDeliverFailed`](super::super::ErrorCode::OperationDeniedFlowLogDeliverFailed).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 20.4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveFlowLogRequest {
    /// Flow log to activate.
    ///
    /// Required.
    pub flow_log_id: String,
    /// Region of the flow log.
    pub region_id: Option<String>,
}

pub(crate) static ACTIVE_FLOW_LOG_REQUEST: Schema = Schema::new(
    "ActiveFlowLogRequest",
    &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ActiveFlowLogRequest, ACTIVE_FLOW_LOG_REQUEST, 0 => flow_log_id, 1 => region_id
);

impl ActiveFlowLogRequest {
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

/// The response of `ActiveFlowLog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveFlowLogResponse {
    /// Id of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    ///
    /// `true` or `false`.
    pub success: Option<String>,
    metadata: Metadata,
}

pub(crate) static ACTIVE_FLOW_LOG_RESPONSE: Schema = Schema::new(
    "ActiveFlowLogResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("Success", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ActiveFlowLogResponse, ACTIVE_FLOW_LOG_RESPONSE, 0 => request_id, 1 => success
);

aliyun_api_core::response!(ActiveFlowLogResponse);

impl ActiveFlowLogResponse {
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

static ACTIVE_FLOW_LOG: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ActiveFlowLog",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ACTIVE_FLOW_LOG_REQUEST,
    response: &ACTIVE_FLOW_LOG_RESPONSE,
    classes: &[
        ("IncorrectBusinessStatus.FlowLog", ErrorClass::Denied),
        ("InvalidInstanceId", ErrorClass::NotFound),
        ("InvalidStatus", ErrorClass::NotReady),
        ("Forbidden.OperateManagedFlowLog", ErrorClass::Denied),
        ("OperationDenied.FlowLogDeliverFailed", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ActiveFlowLogRequest {
    type Response = ActiveFlowLogResponse;
    const ACTION: &'static ActionInfo = &ACTIVE_FLOW_LOG;
}

impl ActiveFlowLogRequest {
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
    /// Activates a flow log.
    ///
    /// The flow log captures the traffic of its resource from then on. Only one request at a time can activate a flow log.
    ///
    /// The flow log is Activating at first. DescribeFlowLogs shows when it is Active.
    ///
    /// Parameters with their limits, errors, and an example: [`ActiveFlowLogRequest`].
    #[inline]
    pub fn active_flow_log(
        &self,
        flow_log_id: impl Into<String>,
    ) -> Call<ActiveFlowLogRequest> {
        Call::new(&self.inner, ActiveFlowLogRequest::new(flow_log_id))
    }
}

impl Call<ActiveFlowLogRequest> {
    /// Region of the flow log.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
