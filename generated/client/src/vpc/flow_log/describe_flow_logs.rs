// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeFlowLogs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists flow logs in a region.
///
/// The parameters of `DescribeFlowLogs`. Sent with [`Client::describe_flow_logs`](super::super::Client::describe_flow_logs); the response is a [`DescribeFlowLogsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_flow_logs().flow_log_id("fl-m5evbtbptxxxxxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`ParameterInvalid`](super::super::ErrorCode::ParameterInvalid), [`InvalidInstanceId`](super::super::ErrorCode::InvalidInstanceId), [`ProjectOrLogstoreNotExist`](super::super::ErrorCode::ProjectOrLogstoreNotExist), [`SourceProjectNotExist`](super::super::ErrorCode::SourceProjectNotExist), [`Unauthorized`](super::super::ErrorCode::Unauthorized).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 20.3; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeFlowLogsRequest {
    /// Region of the flow logs.
    pub region_id: Option<String>,
    /// Id of one flow log.
    pub flow_log_id: Option<String>,
    /// Name that the flow log has. By the manual it has 2 characters or more, and starts with a letter.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub flow_log_name: Option<String>,
    /// Logstore that keeps what the flow logs capture.
    pub log_store_name: Option<String>,
    /// Project that keeps what the flow logs capture.
    pub project_name: Option<String>,
    /// Id of the resource whose traffic is captured.
    pub resource_id: Option<String>,
    /// Type of the resource whose traffic is captured.
    pub resource_type: Option<FlowLogResourceType>,
    /// Traffic that is captured.
    pub traffic_type: Option<FlowLogTrafficType>,
    /// Description that the flow log has.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// State that the flow logs are in.
    pub status: Option<FlowLogStatus>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `20`.
    pub page_size: Option<i64>,
    /// VPC of the resources whose traffic is captured.
    pub vpc_id: Option<String>,
    /// Resource group of the flow logs.
    pub resource_group_id: Option<String>,
    /// Tags that the flow logs have.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static DESCRIBE_FLOW_LOGS_REQUEST: Schema = Schema::new(
    "DescribeFlowLogsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("FlowLogId", ValueType::String),
        Field::new("FlowLogName", ValueType::String),
        Field::new("LogStoreName", ValueType::String),
        Field::new("ProjectName", ValueType::String),
        Field::new("ResourceId", ValueType::String),
        Field::new(
            "ResourceType",
            ValueType::Enum(<FlowLogResourceType as OpenEnum>::VALUES),
        ),
        Field::new(
            "TrafficType",
            ValueType::Enum(<FlowLogTrafficType as OpenEnum>::VALUES),
        ),
        Field::new("Description", ValueType::String),
        Field::new("Status", ValueType::Enum(<FlowLogStatus as OpenEnum>::VALUES)),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("VpcId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeFlowLogsRequest, DESCRIBE_FLOW_LOGS_REQUEST, 0 => region_id, 1 =>
    flow_log_id, 2 => flow_log_name, 3 => log_store_name, 4 => project_name, 5 =>
    resource_id, 6 => resource_type, 7 => traffic_type, 8 => description, 9 => status, 10
    => page_number, 11 => page_size, 12 => vpc_id, 13 => resource_group_id, 14 => tags
);

impl DescribeFlowLogsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`flow_log_id`](Self#structfield.flow_log_id).
    #[inline]
    pub fn flow_log_id(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_id = value.into_option();
        self
    }
    /// Sets [`flow_log_name`](Self#structfield.flow_log_name).
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_name = value.into_option();
        self
    }
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
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_id = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<FlowLogResourceType>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`traffic_type`](Self#structfield.traffic_type).
    #[inline]
    pub fn traffic_type(mut self, value: impl IntoOption<FlowLogTrafficType>) -> Self {
        self.traffic_type = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<FlowLogStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeFlowLogs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeFlowLogsResponse {
    /// The flow logs.
    ///
    /// A list of `FlowLog`.
    pub flow_logs: Vec<FlowLog>,
    /// Id of the request.
    pub request_id: String,
    /// Number of entries on a page.
    pub page_size: Option<String>,
    /// Number of this page.
    pub page_number: Option<String>,
    /// Number of entries found.
    pub total_count: Option<String>,
    /// Whether the call succeeded.
    ///
    /// `true` or `false`.
    pub success: Option<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_FLOW_LOGS_RESPONSE: Schema = Schema::new(
    "DescribeFlowLogsResponse",
    &[
        Field::new("FlowLogs", ValueType::List(&ValueType::Record(&FLOW_LOG)))
            .wrapper("FlowLog"),
        Field::new("RequestId", ValueType::String),
        Field::new("PageSize", ValueType::String),
        Field::new("PageNumber", ValueType::String),
        Field::new("TotalCount", ValueType::String),
        Field::new("Success", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeFlowLogsResponse, DESCRIBE_FLOW_LOGS_RESPONSE, 0 => flow_logs, 1 =>
    request_id, 2 => page_size, 3 => page_number, 4 => total_count, 5 => success
);

aliyun_api_core::response!(DescribeFlowLogsResponse);

impl DescribeFlowLogsResponse {
    /// Sets [`flow_logs`](Self#structfield.flow_logs).
    #[inline]
    pub fn flow_logs(
        mut self,
        value: impl IntoIterator<Item = impl Into<FlowLog>>,
    ) -> Self {
        self.flow_logs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<String>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<String>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`success`](Self#structfield.success).
    #[inline]
    pub fn success(mut self, value: impl IntoOption<String>) -> Self {
        self.success = value.into_option();
        self
    }
}

/// A flow log as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowLog {
    /// When the flow log was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the flow log.
    pub description: Option<String>,
    /// Id of the flow log.
    pub flow_log_id: Option<String>,
    /// Name of the flow log.
    pub flow_log_name: Option<String>,
    /// Logstore that keeps the captured traffic.
    pub log_store_name: Option<String>,
    /// Project that keeps the captured traffic.
    pub project_name: Option<String>,
    /// Region the flow log is in.
    pub region_id: Option<String>,
    /// State the flow log is in.
    pub status: Option<FlowLogStatus>,
    /// Traffic that is captured.
    pub traffic_type: Option<FlowLogTrafficType>,
    /// Type of the resource whose traffic is captured.
    pub resource_type: Option<FlowLogResourceType>,
    /// Id of the resource whose traffic is captured.
    pub resource_id: Option<String>,
    /// Whether the flow log is locked.
    pub business_status: Option<BusinessStatus>,
    /// Time that one entry covers.
    ///
    /// Unit minutes.
    pub aggregation_interval: Option<i64>,
    /// Paths of the traffic that is captured.
    pub traffic_path: Vec<FlowLogTrafficPath>,
    /// Service that created the flow log. It is empty for a flow log of your own, and sls for one of Log Service, which can then be changed, started, stopped and deleted in its console only.
    pub service_type: Option<String>,
    /// Resource group of the flow log.
    pub resource_group_id: Option<String>,
    /// Tags of the flow log.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Whether the entries reach the logstore.
    pub flow_log_deliver_status: Option<FlowLogDeliverStatus>,
    /// Why they do not: UnavaliableTarget if the logstore is not there or cannot be reached, ProjectNotExist if the project is not there, UnknownError if something failed inside the service.
    pub flow_log_deliver_error_message: Option<String>,
    /// Version of the addresses whose traffic is captured.
    pub ip_version: Option<FlowLogIpVersion>,
    /// Format of the entries.
    pub log_format: Option<String>,
}

pub(crate) static FLOW_LOG: Schema = Schema::new(
    "FlowLog",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("FlowLogId", ValueType::String),
        Field::new("FlowLogName", ValueType::String),
        Field::new("LogStoreName", ValueType::String),
        Field::new("ProjectName", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("Status", ValueType::Enum(<FlowLogStatus as OpenEnum>::VALUES)),
        Field::new(
            "TrafficType",
            ValueType::Enum(<FlowLogTrafficType as OpenEnum>::VALUES),
        ),
        Field::new(
            "ResourceType",
            ValueType::Enum(<FlowLogResourceType as OpenEnum>::VALUES),
        ),
        Field::new("ResourceId", ValueType::String),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("AggregationInterval", ValueType::Integer),
        Field::new(
                "TrafficPath",
                ValueType::List(
                    &ValueType::Enum(<FlowLogTrafficPath as OpenEnum>::VALUES),
                ),
            )
            .wrapper("TrafficPathList"),
        Field::new("ServiceType", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new(
            "FlowLogDeliverStatus",
            ValueType::Enum(<FlowLogDeliverStatus as OpenEnum>::VALUES),
        ),
        Field::new("FlowLogDeliverErrorMessage", ValueType::String),
        Field::new("IpVersion", ValueType::Enum(<FlowLogIpVersion as OpenEnum>::VALUES)),
        Field::new("LogFormat", ValueType::String),
    ],
);

aliyun_api_core::record!(
    FlowLog, FLOW_LOG, 0 => creation_time, 1 => description, 2 => flow_log_id, 3 =>
    flow_log_name, 4 => log_store_name, 5 => project_name, 6 => region_id, 7 => status, 8
    => traffic_type, 9 => resource_type, 10 => resource_id, 11 => business_status, 12 =>
    aggregation_interval, 13 => traffic_path, 14 => service_type, 15 =>
    resource_group_id, 16 => tags, 17 => flow_log_deliver_status, 18 =>
    flow_log_deliver_error_message, 19 => ip_version, 20 => log_format
);

impl FlowLog {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`flow_log_id`](Self#structfield.flow_log_id).
    #[inline]
    pub fn flow_log_id(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_id = value.into_option();
        self
    }
    /// Sets [`flow_log_name`](Self#structfield.flow_log_name).
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_name = value.into_option();
        self
    }
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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<FlowLogStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`traffic_type`](Self#structfield.traffic_type).
    #[inline]
    pub fn traffic_type(mut self, value: impl IntoOption<FlowLogTrafficType>) -> Self {
        self.traffic_type = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<FlowLogResourceType>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_id = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
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
    /// Sets [`service_type`](Self#structfield.service_type).
    #[inline]
    pub fn service_type(mut self, value: impl IntoOption<String>) -> Self {
        self.service_type = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`flow_log_deliver_status`](Self#structfield.flow_log_deliver_status).
    #[inline]
    pub fn flow_log_deliver_status(
        mut self,
        value: impl IntoOption<FlowLogDeliverStatus>,
    ) -> Self {
        self.flow_log_deliver_status = value.into_option();
        self
    }
    /// Sets [`flow_log_deliver_error_message`](Self#structfield.flow_log_deliver_error_message).
    #[inline]
    pub fn flow_log_deliver_error_message(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.flow_log_deliver_error_message = value.into_option();
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

/// Whether the entries reach the logstore.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowLogDeliverStatus {
    /// `SUCCESS`: they do.
    Success,
    /// `FAILED`: they do not.
    Failed,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    FlowLogDeliverStatus, Success = "SUCCESS", Failed = "FAILED"
);

static DESCRIBE_FLOW_LOGS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeFlowLogs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_FLOW_LOGS_REQUEST,
    response: &DESCRIBE_FLOW_LOGS_RESPONSE,
    classes: &[
        ("ParameterInvalid", ErrorClass::Invalid),
        ("InvalidInstanceId", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeFlowLogsRequest {
    type Response = DescribeFlowLogsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_FLOW_LOGS;
}

impl aliyun_api_core::Paged for DescribeFlowLogsRequest {
    type Item = FlowLog;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["FlowLogs"],
        default_size: Some(20),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeFlowLogsResponse) -> Vec<FlowLog> {
        response.flow_logs
    }
}

impl DescribeFlowLogsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists flow logs in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeFlowLogsRequest`].
    #[inline]
    pub fn describe_flow_logs(&self) -> Call<DescribeFlowLogsRequest> {
        Call::new(&self.inner, DescribeFlowLogsRequest::new())
    }
}

impl Call<DescribeFlowLogsRequest> {
    /// Region of the flow logs.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one flow log.
    #[inline]
    pub fn flow_log_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.flow_log_id = value.into_option();
        self
    }
    /// Name that the flow log has. By the manual it has 2 characters or more, and starts with a letter.
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.flow_log_name = value.into_option();
        self
    }
    /// Logstore that keeps what the flow logs capture.
    #[inline]
    pub fn log_store_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.log_store_name = value.into_option();
        self
    }
    /// Project that keeps what the flow logs capture.
    #[inline]
    pub fn project_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.project_name = value.into_option();
        self
    }
    /// Id of the resource whose traffic is captured.
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_id = value.into_option();
        self
    }
    /// Type of the resource whose traffic is captured.
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<FlowLogResourceType>) -> Self {
        self.request.resource_type = value.into_option();
        self
    }
    /// Traffic that is captured.
    #[inline]
    pub fn traffic_type(mut self, value: impl IntoOption<FlowLogTrafficType>) -> Self {
        self.request.traffic_type = value.into_option();
        self
    }
    /// Description that the flow log has.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// State that the flow logs are in.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<FlowLogStatus>) -> Self {
        self.request.status = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// VPC of the resources whose traffic is captured.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Resource group of the flow logs.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the flow logs have.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeFlowLogsRequest {
    type Found = FlowLog;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "FlowLog",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("FlowLogId"),
                field: Some("FlowLogId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidInstanceId.NotFound"],
        moves: &[("Activating", "Active"), ("Deactivating", "Inactive")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Activating",
                by: &["ActiveFlowLog"],
            },
            aliyun_api_core::KnownState {
                name: "Active",
                by: &["ActiveFlowLog"],
            },
            aliyun_api_core::KnownState {
                name: "Deactivating",
                by: &["DeactiveFlowLog"],
            },
            aliyun_api_core::KnownState {
                name: "Inactive",
                by: &["DeactiveFlowLog"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeFlowLogsResponse) -> Vec<FlowLog> {
        response.flow_logs
    }
}

impl Client {
    /// Waits until a FlowLog is `Active`; it looks with `DescribeFlowLogs`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_flow_log_active(
        &self,
        flow_log_id: impl Into<String>,
    ) -> crate::Wait<DescribeFlowLogsRequest> {
        crate::Wait::new(&self.inner, "Active", vec![flow_log_id.into()])
    }
    /// Waits until a FlowLog is `Inactive`; it looks with `DescribeFlowLogs`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_flow_log_inactive(
        &self,
        flow_log_id: impl Into<String>,
    ) -> crate::Wait<DescribeFlowLogsRequest> {
        crate::Wait::new(&self.inner, "Inactive", vec![flow_log_id.into()])
    }
    /// Waits until a FlowLog is gone; it looks with `DescribeFlowLogs`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_flow_log_deleted(
        &self,
        flow_log_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeFlowLogsRequest> {
        crate::WaitGone::new(&self.inner, vec![flow_log_id.into()])
    }
}
