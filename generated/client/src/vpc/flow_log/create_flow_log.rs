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
/// The parameters of `CreateFlowLog`. Sent with [`Client::create_flow_log`](super::super::Client::create_flow_log); the response is a [`CreateFlowLogResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_flow_log(vpc::CreateFlowLogRequired {
///         log_store_name: "FlowLogStore".into(),
///         project_name: "FlowLogProject".into(),
///         resource_id: "eni-askldfasxxxxxxxx".into(),
///         resource_type: "NetworkInterface".into(),
///         traffic_type: "All".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`INVALID_PARAMETER`](super::super::ErrorCode::InvalidUnderscoreParameter), [`MissingParameter`](super::super::ErrorCode::MissingParameter).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 20.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowLogRequest {
    /// Logstore that keeps the captured traffic.
    ///
    /// Required.
    pub log_store_name: String,
    /// Project that keeps the captured traffic.
    ///
    /// Required.
    pub project_name: String,
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
    /// Description of the flow log. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the flow log.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub flow_log_name: Option<String>,
}

pub(crate) static CREATE_FLOW_LOG_REQUEST: Schema = Schema {
    name: "CreateFlowLogRequest",
    fields: &[
        Field::new("LogStoreName", ValueType::String).required(),
        Field::new("ProjectName", ValueType::String).required(),
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
    ],
};

aliyun_api_core::record!(
    CreateFlowLogRequest, CREATE_FLOW_LOG_REQUEST, 0 => log_store_name, 1 =>
    project_name, 2 => region_id, 3 => resource_id, 4 => resource_type, 5 =>
    traffic_type, 6 => description, 7 => flow_log_name
);

impl CreateFlowLogRequest {
    /// Sets [`log_store_name`](Self#structfield.log_store_name).
    #[inline]
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = value.into();
        self
    }
    /// Sets [`project_name`](Self#structfield.project_name).
    #[inline]
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = value.into();
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
}

/// The response of `CreateFlowLog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowLogResponse {
    /// Id of the new flow log.
    pub flow_log_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_FLOW_LOG_RESPONSE: Schema = Schema {
    name: "CreateFlowLogResponse",
    fields: &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateFlowLogResponse, CREATE_FLOW_LOG_RESPONSE, 0 => flow_log_id, 1 => request_id
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
    /// Logstore that keeps the captured traffic.
    ///
    /// Required.
    pub log_store_name: String,
    /// Project that keeps the captured traffic.
    ///
    /// Required.
    pub project_name: String,
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
            &[
                (0, &self.log_store_name),
                (1, &self.project_name),
                (3, &self.resource_id),
                (4, &self.resource_type),
                (5, &self.traffic_type),
            ],
            f,
        )
    }
}

impl CreateFlowLogRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateFlowLogRequired) -> Self {
        Self {
            log_store_name: required.log_store_name,
            project_name: required.project_name,
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
    /// Region to create the flow log in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Description of the flow log. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the flow log.
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.flow_log_name = value.into_option();
        self
    }
}
