// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceTypes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the instance types.
///
/// The parameters of `DescribeInstanceTypes`. Sent with [`Client::describe_instance_types`](super::super::Client::describe_instance_types); the response is a [`DescribeInstanceTypesResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_instance_types().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceTypesRequest {
    /// Instance type to look up.
    pub instance_type: Option<String>,
}

pub(crate) static DESCRIBE_INSTANCE_TYPES_REQUEST: Schema = Schema::new(
    "DescribeInstanceTypesRequest",
    &[Field::new("InstanceType", ValueType::String)],
);

aliyun_api_core::record!(
    DescribeInstanceTypesRequest, DESCRIBE_INSTANCE_TYPES_REQUEST, 0 => instance_type
);

impl DescribeInstanceTypesRequest {
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_type = value.into_option();
        self
    }
}

/// The response of `DescribeInstanceTypes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceTypesResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The instance types.
    ///
    /// A list of `InstanceTypeInfo`.
    pub instance_types: Vec<InstanceTypeInfo>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_INSTANCE_TYPES_RESPONSE: Schema = Schema::new(
    "DescribeInstanceTypesResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new(
                "InstanceTypes",
                ValueType::List(&ValueType::Record(&INSTANCE_TYPE_INFO)),
            )
            .wrapper("InstanceType"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeInstanceTypesResponse, DESCRIBE_INSTANCE_TYPES_RESPONSE, 0 => code, 1 =>
    instance_types, 2 => request_id
);

aliyun_api_core::response!(DescribeInstanceTypesResponse);

impl DescribeInstanceTypesResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`instance_types`](Self#structfield.instance_types).
    #[inline]
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceTypeInfo>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// An instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTypeInfo {
    /// Number of vCPUs.
    pub cpu_core_count: Option<i64>,
    /// Not used yet.
    pub instance_type_id: Option<String>,
    /// Name of the type.
    pub instance_type_name: Option<String>,
    /// Size of the memory.
    ///
    /// Unit MB.
    pub memory_size: Option<i64>,
    /// Inbound bandwidth.
    pub instance_bandwidth_rx: Option<i64>,
    /// Outbound bandwidth.
    pub instance_bandwidth_tx: Option<i64>,
    /// Code of the type.
    pub instance_type: Option<String>,
}

pub(crate) static INSTANCE_TYPE_INFO: Schema = Schema::new(
    "InstanceTypeInfo",
    &[
        Field::new("CpuCoreCount", ValueType::Integer),
        Field::new("InstanceTypeId", ValueType::String),
        Field::new("InstanceTypeName", ValueType::String),
        Field::new("MemorySize", ValueType::Integer),
        Field::new("InstanceBandwidthRx", ValueType::Integer),
        Field::new("InstanceBandwidthTx", ValueType::Integer),
        Field::new("InstanceType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    InstanceTypeInfo, INSTANCE_TYPE_INFO, 0 => cpu_core_count, 1 => instance_type_id, 2
    => instance_type_name, 3 => memory_size, 4 => instance_bandwidth_rx, 5 =>
    instance_bandwidth_tx, 6 => instance_type
);

impl InstanceTypeInfo {
    /// Sets [`cpu_core_count`](Self#structfield.cpu_core_count).
    #[inline]
    pub fn cpu_core_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.cpu_core_count = value.into_option();
        self
    }
    /// Sets [`instance_type_id`](Self#structfield.instance_type_id).
    #[inline]
    pub fn instance_type_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_type_id = value.into_option();
        self
    }
    /// Sets [`instance_type_name`](Self#structfield.instance_type_name).
    #[inline]
    pub fn instance_type_name(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_type_name = value.into_option();
        self
    }
    /// Sets [`memory_size`](Self#structfield.memory_size).
    #[inline]
    pub fn memory_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.memory_size = value.into_option();
        self
    }
    /// Sets [`instance_bandwidth_rx`](Self#structfield.instance_bandwidth_rx).
    #[inline]
    pub fn instance_bandwidth_rx(mut self, value: impl IntoOption<i64>) -> Self {
        self.instance_bandwidth_rx = value.into_option();
        self
    }
    /// Sets [`instance_bandwidth_tx`](Self#structfield.instance_bandwidth_tx).
    #[inline]
    pub fn instance_bandwidth_tx(mut self, value: impl IntoOption<i64>) -> Self {
        self.instance_bandwidth_tx = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_type = value.into_option();
        self
    }
}

static DESCRIBE_INSTANCE_TYPES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeInstanceTypes",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_INSTANCE_TYPES_REQUEST,
    response: &DESCRIBE_INSTANCE_TYPES_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeInstanceTypesRequest {
    type Response = DescribeInstanceTypesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_INSTANCE_TYPES;
}

impl DescribeInstanceTypesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the instance types.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeInstanceTypesRequest`].
    #[inline]
    pub fn describe_instance_types(&self) -> Call<DescribeInstanceTypesRequest> {
        Call::new(&self.inner, DescribeInstanceTypesRequest::new())
    }
}

impl Call<DescribeInstanceTypesRequest> {
    /// Instance type to look up.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
}
