// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateFlowLog`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a flow log for a network interface, a VSwitch or a VPC.
///
/// The flow log is Activating at first. DescribeFlowLogs shows when it is Active.
///
/// The parameters of `CreateFlowLog`. Sent with [`Client::create_flow_log`](super::super::Client::create_flow_log); the response is a [`CreateFlowLogResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_flow_log(vpc::CreateFlowLogRequired {
///         resource_id: "eni-askldfasxxxxxxxx".into(),
///         resource_type: "NetworkInterface".into(),
///         traffic_type: "All".into(),
///     })
///     .log_store_name("FlowLogStore")
///     .project_name("FlowLogProject")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`INVALID_PARAMETER`](super::super::ErrorCode::InvalidUnderscoreParameter), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidInstanceId`](super::super::ErrorCode::InvalidInstanceId), [`OperationUnsupported.ResourceType`](super::super::ErrorCode::OperationUnsupportedResourceType), [`IllegalParam.AggregationInterval`](super::super::ErrorCode::IllegalParamAggregationInterval), [`IllegalParam.TrafficPath`](super::super::ErrorCode::IllegalParamTrafficPath), [`InvalidResourceId.NotFound`](super::super::ErrorCode::InvalidResourceIdNotFound), [`IncorrectBusinessStatus.FlowLog`](super::super::ErrorCode::IncorrectBusinessStatusFlowLog), [`OptInRequired.FlowLog`](super::super::ErrorCode::OptInRequiredFlowLog), [`OperationUnsupported.AdvancedFeature`](super::super::ErrorCode::OperationUnsupportedAdvancedFeature), [`ProjectOrLogstoreNotExist`](super::super::ErrorCode::ProjectOrLogstoreNotExist), [`SourceProjectNotExist`](super::super::ErrorCode::SourceProjectNotExist), [`Unauthorized`](super::super::ErrorCode::Unauthorized), [`OperationUnsupported.action`](super::super::ErrorCode::OperationUnsupportedAction), [`ParameterInvalid`](super::super::ErrorCode::ParameterInvalid), [`RuleExist`](super::super::ErrorCode::RuleExist), [`InvalidHdMonitorStatus`](super::super::ErrorCode::InvalidHdMonitorStatus), [`QuotaExceeded.FlowlogCount`](super::super::ErrorCode::QuotaExceededFlowlogCount), [`InvalidResourceType.NotFound`](super::super::ErrorCode::InvalidResourceTypeNotFound), [`UnsupportedFeature.UserDefinedTrafficPath`](super::super::ErrorCode::UnsupportedFeatureUserDefinedTrafficPath), [`DuplicatedParam.TrafficPath`](super::super::ErrorCode::DuplicatedParamTrafficPath), [`IllegalParam.ResourceGroupId`](super::super::ErrorCode::IllegalParamResourceGroupId), [`OperationDenied.OperateShareResource`](super::super::ErrorCode::OperationDeniedOperateShareResource).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 20.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowLogRequest {
    /// Logstore that keeps the captured traffic. Today its name has small letters, digits, hyphens and underscores, and starts and ends with a small letter or a digit.
    ///
    /// 3 to 63 characters.
    pub log_store_name: Option<String>,
    /// Project that keeps the captured traffic. Today its name has small letters, digits and hyphens, and starts and ends with a small letter or a digit.
    ///
    /// 3 to 63 characters.
    pub project_name: Option<String>,
    /// Region to create the flow log in.
    pub region_id: Option<String>,
    /// Id of the network interface, the VSwitch or the VPC whose traffic is captured.
    ///
    /// Required.
    pub resource_id: String,
    /// Type of the resource whose traffic is captured.
    ///
    /// Required.
    pub resource_type: FlowLogResourceType,
    /// Traffic to capture.
    ///
    /// Required.
    pub traffic_type: FlowLogTrafficType,
    /// Description of the flow log. By the manual it has 2 characters or more, and starts with a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the flow log. By the manual it has 2 characters or more, and starts with a letter.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub flow_log_name: Option<String>,
    /// Time that one entry covers.
    ///
    /// `1`, `5` or `10`; unit minutes. Default: `10`.
    pub aggregation_interval: Option<i64>,
    /// Paths of the traffic to capture, all if omitted. The account needs to be on a whitelist.
    ///
    /// At most 20 elements.
    pub traffic_path: Vec<FlowLogTrafficPath>,
    /// Resource group of the flow log.
    pub resource_group_id: Option<String>,
    /// Tags of the resource.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Version of the addresses whose traffic is captured.
    pub ip_version: Option<FlowLogIpVersion>,
    /// Format of the entries.
    pub log_format: Option<String>,
}

pub(crate) static CREATE_FLOW_LOG_REQUEST: Schema = Schema::new(
    "CreateFlowLogRequest",
    &[
        Field::new("LogStoreName", ValueType::String),
        Field::new("ProjectName", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ResourceId", ValueType::String).required(),
        Field::new(
                "ResourceType",
                ValueType::Enum(<FlowLogResourceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
                "TrafficType",
                ValueType::Enum(<FlowLogTrafficType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("Description", ValueType::String),
        Field::new("FlowLogName", ValueType::String),
        Field::new("AggregationInterval", ValueType::Integer),
        Field::new(
                "TrafficPath",
                ValueType::List(
                    &ValueType::Enum(<FlowLogTrafficPath as OpenEnum>::VALUES),
                ),
            )
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("IpVersion", ValueType::Enum(<FlowLogIpVersion as OpenEnum>::VALUES)),
        Field::new("LogFormat", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateFlowLogRequest, CREATE_FLOW_LOG_REQUEST, 0 => log_store_name, 1 =>
    project_name, 2 => region_id, 3 => resource_id, 4 => resource_type, 5 =>
    traffic_type, 6 => description, 7 => flow_log_name, 8 => aggregation_interval, 9 =>
    traffic_path, 10 => resource_group_id, 11 => tag, 12 => ip_version, 13 => log_format
);

impl CreateFlowLogRequest {
    /// Sets [`log_store_name`](Self#structfield.log_store_name).
    #[inline]
    pub fn log_store_name(mut self, value: impl IntoOption<String>) -> Self {
        self.log_store_name = value.into_option();
        self
    }
    /// Sets [`project_name`](Self#structfield.project_name).
    #[inline]
    pub fn project_name(mut self, value: impl IntoOption<String>) -> Self {
        self.project_name = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = value.into();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<FlowLogResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`traffic_type`](Self#structfield.traffic_type).
    #[inline]
    pub fn traffic_type(mut self, value: impl Into<FlowLogTrafficType>) -> Self {
        self.traffic_type = value.into();
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
    /// Sets [`traffic_path`](Self#structfield.traffic_path).
    #[inline]
    pub fn traffic_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<FlowLogTrafficPath>>,
    ) -> Self {
        self.traffic_path = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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

/// The response of `CreateFlowLog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowLogResponse {
    /// Id of the new flow log.
    pub flow_log_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    ///
    /// `true` or `false`.
    pub success: Option<String>,
    /// Resource group of the flow log.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_FLOW_LOG_RESPONSE: Schema = Schema::new(
    "CreateFlowLogResponse",
    &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("Success", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateFlowLogResponse, CREATE_FLOW_LOG_RESPONSE, 0 => flow_log_id, 1 => request_id, 2
    => success, 3 => resource_group_id
);

aliyun_api_core::response!(CreateFlowLogResponse);

impl CreateFlowLogResponse {
    /// Sets [`flow_log_id`](Self#structfield.flow_log_id).
    #[inline]
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = value.into();
        self
    }
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
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

static CREATE_FLOW_LOG: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateFlowLog",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_FLOW_LOG_REQUEST,
    response: &CREATE_FLOW_LOG_RESPONSE,
    classes: &[
        ("INVALID_PARAMETER", ErrorClass::Invalid),
        ("InvalidInstanceId", ErrorClass::NotFound),
        ("OperationUnsupported.ResourceType", ErrorClass::Invalid),
        ("IllegalParam.AggregationInterval", ErrorClass::Invalid),
        ("IllegalParam.TrafficPath", ErrorClass::Invalid),
        ("InvalidResourceId.NotFound", ErrorClass::Conflict),
        ("IncorrectBusinessStatus.FlowLog", ErrorClass::Denied),
        ("OptInRequired.FlowLog", ErrorClass::Denied),
        ("OperationUnsupported.AdvancedFeature", ErrorClass::Denied),
        ("OperationUnsupported.action", ErrorClass::Denied),
        ("ParameterInvalid", ErrorClass::Invalid),
        ("RuleExist", ErrorClass::Conflict),
        ("InvalidHdMonitorStatus", ErrorClass::NotReady),
        ("InvalidResourceType.NotFound", ErrorClass::Invalid),
        ("UnsupportedFeature.UserDefinedTrafficPath", ErrorClass::Denied),
        ("DuplicatedParam.TrafficPath", ErrorClass::Invalid),
        ("IllegalParam.ResourceGroupId", ErrorClass::Invalid),
        ("OperationDenied.OperateShareResource", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateFlowLogRequest {
    type Response = CreateFlowLogResponse;
    const ACTION: &'static ActionInfo = &CREATE_FLOW_LOG;
}

/// What `CreateFlowLog` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateFlowLogRequired {
    /// Id of the network interface, the VSwitch or the VPC whose traffic is captured.
    ///
    /// Required.
    pub resource_id: String,
    /// Type of the resource whose traffic is captured.
    ///
    /// Required.
    pub resource_type: FlowLogResourceType,
    /// Traffic to capture.
    ///
    /// Required.
    pub traffic_type: FlowLogTrafficType,
}

impl std::fmt::Debug for CreateFlowLogRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateFlowLogRequired",
            &CREATE_FLOW_LOG_REQUEST,
            &[(3, &self.resource_id), (4, &self.resource_type), (5, &self.traffic_type)],
            f,
        )
    }
}

impl CreateFlowLogRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateFlowLogRequired) -> Self {
        Self {
            resource_id: required.resource_id,
            resource_type: required.resource_type,
            traffic_type: required.traffic_type,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a flow log for a network interface, a VSwitch or a VPC.
    ///
    /// The flow log is Activating at first. DescribeFlowLogs shows when it is Active.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateFlowLogRequest`].
    #[inline]
    pub fn create_flow_log(
        &self,
        required: CreateFlowLogRequired,
    ) -> Call<CreateFlowLogRequest> {
        Call::new(&self.inner, CreateFlowLogRequest::new(required))
    }
}

impl Call<CreateFlowLogRequest> {
    /// Logstore that keeps the captured traffic. Today its name has small letters, digits, hyphens and underscores, and starts and ends with a small letter or a digit.
    #[inline]
    pub fn log_store_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.log_store_name = value.into_option();
        self
    }
    /// Project that keeps the captured traffic. Today its name has small letters, digits and hyphens, and starts and ends with a small letter or a digit.
    #[inline]
    pub fn project_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.project_name = value.into_option();
        self
    }
    /// Region to create the flow log in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Description of the flow log. By the manual it has 2 characters or more, and starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the flow log. By the manual it has 2 characters or more, and starts with a letter.
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.flow_log_name = value.into_option();
        self
    }
    /// Time that one entry covers.
    #[inline]
    pub fn aggregation_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.aggregation_interval = value.into_option();
        self
    }
    /// Paths of the traffic to capture, all if omitted. The account needs to be on a whitelist.
    #[inline]
    pub fn traffic_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<FlowLogTrafficPath>>,
    ) -> Self {
        self.request.traffic_path = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the flow log.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the resource.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
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
