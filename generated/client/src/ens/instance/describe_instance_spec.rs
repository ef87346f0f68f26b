// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the available instance types, with the limits of disks and bandwidth.
///
/// The parameters of `DescribeInstanceSpec`. Sent with [`Client::describe_instance_spec`](super::super::Client::describe_instance_spec); the response is a [`DescribeInstanceSpecResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_instance_spec().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.18; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceSpecRequest {}

pub(crate) static DESCRIBE_INSTANCE_SPEC_REQUEST: Schema = Schema::new(
    "DescribeInstanceSpecRequest",
    &[],
);

aliyun_api_core::record!(DescribeInstanceSpecRequest, DESCRIBE_INSTANCE_SPEC_REQUEST);

/// The response of `DescribeInstanceSpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceSpecResponse {
    /// Largest bandwidth of one instance.
    ///
    /// Unit Mbit/s.
    pub bandwidth_limit: Option<i64>,
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Largest data disk.
    ///
    /// Unit GB.
    pub data_disk_max_size: Option<i64>,
    /// Smallest data disk.
    ///
    /// Unit GB.
    pub data_disk_min_size: Option<i64>,
    /// The instance types.
    ///
    /// A list of `InstanceSpec`.
    pub instance_specs: Vec<InstanceSpec>,
    /// Id of the request.
    pub request_id: String,
    /// Largest system disk.
    ///
    /// Unit GiB.
    pub system_disk_max_size: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_INSTANCE_SPEC_RESPONSE: Schema = Schema::new(
    "DescribeInstanceSpecResponse",
    &[
        Field::new("BandwidthLimit", ValueType::Integer),
        Field::new("Code", ValueType::Integer),
        Field::new("DataDiskMaxSize", ValueType::Integer),
        Field::new("DataDiskMinSize", ValueType::Integer),
        Field::new("InstanceSpecs", ValueType::List(&ValueType::Record(&INSTANCE_SPEC)))
            .wrapper("InstanceSpec"),
        Field::new("RequestId", ValueType::String),
        Field::new("SystemDiskMaxSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeInstanceSpecResponse, DESCRIBE_INSTANCE_SPEC_RESPONSE, 0 => bandwidth_limit,
    1 => code, 2 => data_disk_max_size, 3 => data_disk_min_size, 4 => instance_specs, 5
    => request_id, 6 => system_disk_max_size
);

aliyun_api_core::response!(DescribeInstanceSpecResponse);

impl DescribeInstanceSpecResponse {
    /// Sets [`bandwidth_limit`](Self#structfield.bandwidth_limit).
    #[inline]
    pub fn bandwidth_limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth_limit = value.into_option();
        self
    }
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`data_disk_max_size`](Self#structfield.data_disk_max_size).
    #[inline]
    pub fn data_disk_max_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.data_disk_max_size = value.into_option();
        self
    }
    /// Sets [`data_disk_min_size`](Self#structfield.data_disk_min_size).
    #[inline]
    pub fn data_disk_min_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.data_disk_min_size = value.into_option();
        self
    }
    /// Sets [`instance_specs`](Self#structfield.instance_specs).
    #[inline]
    pub fn instance_specs(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceSpec>>,
    ) -> Self {
        self.instance_specs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`system_disk_max_size`](Self#structfield.system_disk_max_size).
    #[inline]
    pub fn system_disk_max_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.system_disk_max_size = value.into_option();
        self
    }
}

/// An instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSpec {
    /// Number of CPU cores.
    pub core: Option<String>,
    /// Name of the specification for people.
    pub display_name: Option<String>,
    /// Code of the instance type.
    pub instance_type: Option<String>,
    /// Size of the memory.
    ///
    /// Unit MB.
    pub memory: Option<String>,
}

pub(crate) static INSTANCE_SPEC: Schema = Schema::new(
    "InstanceSpec",
    &[
        Field::new("Core", ValueType::String),
        Field::new("DisplayName", ValueType::String),
        Field::new("InstanceType", ValueType::String),
        Field::new("Memory", ValueType::String),
    ],
);

aliyun_api_core::record!(
    InstanceSpec, INSTANCE_SPEC, 0 => core, 1 => display_name, 2 => instance_type, 3 =>
    memory
);

impl InstanceSpec {
    /// Sets [`core`](Self#structfield.core).
    #[inline]
    pub fn core(mut self, value: impl IntoOption<String>) -> Self {
        self.core = value.into_option();
        self
    }
    /// Sets [`display_name`](Self#structfield.display_name).
    #[inline]
    pub fn display_name(mut self, value: impl IntoOption<String>) -> Self {
        self.display_name = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`memory`](Self#structfield.memory).
    #[inline]
    pub fn memory(mut self, value: impl IntoOption<String>) -> Self {
        self.memory = value.into_option();
        self
    }
}

static DESCRIBE_INSTANCE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeInstanceSpec",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_INSTANCE_SPEC_REQUEST,
    response: &DESCRIBE_INSTANCE_SPEC_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeInstanceSpecRequest {
    type Response = DescribeInstanceSpecResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_INSTANCE_SPEC;
}

impl DescribeInstanceSpecRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Lists the available instance types, with the limits of disks and bandwidth.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeInstanceSpecRequest`].
    #[inline]
    pub fn describe_instance_spec(&self) -> Call<DescribeInstanceSpecRequest> {
        Call::new(&self.inner, DescribeInstanceSpecRequest::new())
    }
}
