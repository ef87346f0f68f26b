// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyFlowLogAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, description and capture settings of a flow log.
///
/// Only one request at a time can change a flow log.
///
/// The flow log is Modifying at first. DescribeFlowLogs shows when it is Active or Inactive again.
///
/// The parameters of `ModifyFlowLogAttribute`. Sent with [`Client::modify_flow_log_attribute`](super::super::Client::modify_flow_log_attribute); the response is a [`ModifyFlowLogAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_flow_log_attribute("flowlog-m5evbtbptxxxxxxxxxxxx")
///     .flow_log_name("myFlowlog")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`IllegalParam.AggregationInterval`](super::super::ErrorCode::IllegalParamAggregationInterval), [`IncorrectStatus.flowlog`](super::super::ErrorCode::IncorrectStatusFlowlog), [`IncorrectBusinessStatus.FlowLog`](super::super::ErrorCode::IncorrectBusinessStatusFlowLog), [`InvalidInstanceId`](super::super::ErrorCode::InvalidInstanceId), [`ProjectOrLogstoreNotExist`](super::super::ErrorCode::ProjectOrLogstoreNotExist), [`SourceProjectNotExist`](super::super::ErrorCode::SourceProjectNotExist), [`Unauthorized`](super::super::ErrorCode::Unauthorized), [`RuleExist`](super::super::ErrorCode::RuleExist), [`InvalidHdMonitorStatus`](super::super::ErrorCode::InvalidHdMonitorStatus), [`FlowLogNumberOverLimit`](super::super::ErrorCode::FlowLogNumberOverLimit), [`InvalidTrafficType.NotFound`](super::super::ErrorCode::InvalidTrafficTypeNotFound), [`Forbidden.OperateManagedFlowLog`](super::super::ErrorCode::ForbiddenOperateManagedFlowLog).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 20.2; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyFlowLogAttributeRequest {
    /// Flow log to change.
    ///
    /// Required.
    pub flow_log_id: String,
    /// Region of the flow log.
    pub region_id: Option<String>,
    /// New description of the flow log. By the manual it has 2 characters or more, and starts with a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the flow log. By the manual it has 2 characters or more, and starts with a letter.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub flow_log_name: Option<String>,
    /// Time that one entry covers from now on.
    ///
    /// `1`, `5` or `10`; unit minutes.
    pub aggregation_interval: Option<i64>,
    /// Version of the addresses whose traffic is captured.
    pub ip_version: Option<FlowLogIpVersion>,
    /// Format of the entries.
    pub log_format: Option<String>,
}

pub(crate) static MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyFlowLogAttributeRequest",
    &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("FlowLogName", ValueType::String),
        Field::new("AggregationInterval", ValueType::Integer),
        Field::new("IpVersion", ValueType::Enum(<FlowLogIpVersion as OpenEnum>::VALUES)),
        Field::new("LogFormat", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyFlowLogAttributeRequest, MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST, 0 => flow_log_id, 1
    => region_id, 2 => description, 3 => flow_log_name, 4 => aggregation_interval, 5 =>
    ip_version, 6 => log_format
);

impl ModifyFlowLogAttributeRequest {
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
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`flow_log_name`](Self#structfield.flow_log_name).
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_name = value.into_option();
        self
    }
    /// Sets [`aggregation_interval`](Self#structfield.aggregation_interval).
    #[inline]
    pub fn aggregation_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.aggregation_interval = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<FlowLogIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`log_format`](Self#structfield.log_format).
    #[inline]
    pub fn log_format(mut self, value: impl IntoOption<String>) -> Self {
        self.log_format = value.into_option();
        self
    }
}

/// The response of `ModifyFlowLogAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyFlowLogAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the flow log.
    pub flow_log_id: Option<String>,
    /// Whether the call succeeded.
    ///
    /// `true` or `false`.
    pub success: Option<String>,
    metadata: Metadata,
}

pub(crate) static MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyFlowLogAttributeResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("FlowLogId", ValueType::String),
        Field::new("Success", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyFlowLogAttributeResponse, MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE, 0 => request_id,
    1 => flow_log_id, 2 => success
);

aliyun_api_core::response!(ModifyFlowLogAttributeResponse);

impl ModifyFlowLogAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`flow_log_id`](Self#structfield.flow_log_id).
    #[inline]
    pub fn flow_log_id(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_id = value.into_option();
        self
    }
    /// Sets [`success`](Self#structfield.success).
    #[inline]
    pub fn success(mut self, value: impl IntoOption<String>) -> Self {
        self.success = value.into_option();
        self
    }
}

static MODIFY_FLOW_LOG_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyFlowLogAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST,
    response: &MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE,
    classes: &[
        ("IllegalParam.AggregationInterval", ErrorClass::Invalid),
        ("IncorrectBusinessStatus.FlowLog", ErrorClass::Denied),
        ("InvalidInstanceId", ErrorClass::NotFound),
        ("RuleExist", ErrorClass::Conflict),
        ("InvalidHdMonitorStatus", ErrorClass::NotReady),
        ("FlowLogNumberOverLimit", ErrorClass::Quota),
        ("InvalidTrafficType.NotFound", ErrorClass::Invalid),
        ("Forbidden.OperateManagedFlowLog", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyFlowLogAttributeRequest {
    type Response = ModifyFlowLogAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_FLOW_LOG_ATTRIBUTE;
}

impl ModifyFlowLogAttributeRequest {
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
    /// Changes the name, description and capture settings of a flow log.
    ///
    /// Only one request at a time can change a flow log.
    ///
    /// The flow log is Modifying at first. DescribeFlowLogs shows when it is Active or Inactive again.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyFlowLogAttributeRequest`].
    #[inline]
    pub fn modify_flow_log_attribute(
        &self,
        flow_log_id: impl Into<String>,
    ) -> Call<ModifyFlowLogAttributeRequest> {
        Call::new(&self.inner, ModifyFlowLogAttributeRequest::new(flow_log_id))
    }
}

impl Call<ModifyFlowLogAttributeRequest> {
    /// Region of the flow log.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the flow log. By the manual it has 2 characters or more, and starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the flow log. By the manual it has 2 characters or more, and starts with a letter.
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.flow_log_name = value.into_option();
        self
    }
    /// Time that one entry covers from now on.
    #[inline]
    pub fn aggregation_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.aggregation_interval = value.into_option();
        self
    }
    /// Version of the addresses whose traffic is captured.
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<FlowLogIpVersion>) -> Self {
        self.request.ip_version = value.into_option();
        self
    }
    /// Format of the entries.
    #[inline]
    pub fn log_format(mut self, value: impl IntoOption<String>) -> Self {
        self.request.log_format = value.into_option();
        self
    }
}
