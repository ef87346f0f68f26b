// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists EPN instances.
///
/// The parameters of `DescribeEpnInstances`. Sent with [`Client::describe_epn_instances`](super::super::Client::describe_epn_instances); the response is a [`DescribeEpnInstancesResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_epn_instances().page_number(1).page_size(40).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 8.3; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEpnInstancesRequest {
    /// Id of one EPN instance.
    pub epn_instance_id: Option<String>,
    /// Name that the EPN instances have.
    pub epn_instance_name: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of EPN instances on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_EPN_INSTANCES_REQUEST: Schema = Schema::new(
    "DescribeEpnInstancesRequest",
    &[
        Field::new("EPNInstanceId", ValueType::String),
        Field::new("EPNInstanceName", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeEpnInstancesRequest, DESCRIBE_EPN_INSTANCES_REQUEST, 0 => epn_instance_id, 1
    => epn_instance_name, 2 => page_number, 3 => page_size
);

impl DescribeEpnInstancesRequest {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.epn_instance_id = value.into_option();
        self
    }
    /// Sets [`epn_instance_name`](Self#structfield.epn_instance_name).
    #[inline]
    pub fn epn_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.epn_instance_name = value.into_option();
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
}

/// The response of `DescribeEpnInstances`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEpnInstancesResponse {
    /// The EPN instances.
    ///
    /// A list of `EpnInstance`.
    pub epn_instances: Vec<EpnInstance>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Number of EPN instances on a page.
    pub page_size: Option<i64>,
    /// Number of EPN instances found.
    pub total_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_EPN_INSTANCES_RESPONSE: Schema = Schema::new(
    "DescribeEpnInstancesResponse",
    &[
        Field::new("EPNInstances", ValueType::List(&ValueType::Record(&EPN_INSTANCE)))
            .wrapper("EPNInstance"),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEpnInstancesResponse, DESCRIBE_EPN_INSTANCES_RESPONSE, 0 => epn_instances, 1
    => page_number, 2 => page_size, 3 => total_count, 4 => request_id
);

aliyun_api_core::response!(DescribeEpnInstancesResponse);

impl DescribeEpnInstancesResponse {
    /// Sets [`epn_instances`](Self#structfield.epn_instances).
    #[inline]
    pub fn epn_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<EpnInstance>>,
    ) -> Self {
        self.epn_instances = value.into_iter().map(Into::into).collect();
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
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// An EPN instance as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpnInstance {
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Id of the EPN instance.
    pub epn_instance_id: Option<String>,
    /// Name of the EPN instance.
    pub epn_instance_name: Option<String>,
    /// Kind of EPN instance.
    pub epn_instance_type: Option<EpnInstanceType>,
    /// When it ends, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Option<Timestamp>,
    /// Limit of the upstream bandwidth.
    ///
    /// Unit Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// When it was changed, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub modify_time: Option<Timestamp>,
    /// How the nodes are connected.
    pub networking_model: Option<EpnNetworkingModel>,
    /// When it begins, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: Option<Timestamp>,
    /// State it is in.
    pub status: Option<EpnInstanceStatus>,
}

pub(crate) static EPN_INSTANCE: Schema = Schema::new(
    "EpnInstance",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("EPNInstanceId", ValueType::String),
        Field::new("EPNInstanceName", ValueType::String),
        Field::new(
            "EPNInstanceType",
            ValueType::Enum(<EpnInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("EndTime", ValueType::String),
        Field::new("InternetMaxBandwidthOut", ValueType::Integer),
        Field::new("ModifyTime", ValueType::String),
        Field::new(
            "NetworkingModel",
            ValueType::Enum(<EpnNetworkingModel as OpenEnum>::VALUES),
        ),
        Field::new("StartTime", ValueType::String),
        Field::new("Status", ValueType::Enum(<EpnInstanceStatus as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    EpnInstance, EPN_INSTANCE, 0 => creation_time, 1 => epn_instance_id, 2 =>
    epn_instance_name, 3 => epn_instance_type, 4 => end_time, 5 =>
    internet_max_bandwidth_out, 6 => modify_time, 7 => networking_model, 8 => start_time,
    9 => status
);

impl EpnInstance {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.epn_instance_id = value.into_option();
        self
    }
    /// Sets [`epn_instance_name`](Self#structfield.epn_instance_name).
    #[inline]
    pub fn epn_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.epn_instance_name = value.into_option();
        self
    }
    /// Sets [`epn_instance_type`](Self#structfield.epn_instance_type).
    #[inline]
    pub fn epn_instance_type(mut self, value: impl IntoOption<EpnInstanceType>) -> Self {
        self.epn_instance_type = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`internet_max_bandwidth_out`](Self#structfield.internet_max_bandwidth_out).
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: impl IntoOption<i64>) -> Self {
        self.internet_max_bandwidth_out = value.into_option();
        self
    }
    /// Sets [`modify_time`](Self#structfield.modify_time).
    #[inline]
    pub fn modify_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.modify_time = value.into_option();
        self
    }
    /// Sets [`networking_model`](Self#structfield.networking_model).
    #[inline]
    pub fn networking_model(
        mut self,
        value: impl IntoOption<EpnNetworkingModel>,
    ) -> Self {
        self.networking_model = value.into_option();
        self
    }
    /// Sets [`start_time`](Self#structfield.start_time).
    #[inline]
    pub fn start_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.start_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<EpnInstanceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
}

static DESCRIBE_EPN_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEpnInstances",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EPN_INSTANCES_REQUEST,
    response: &DESCRIBE_EPN_INSTANCES_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEpnInstancesRequest {
    type Response = DescribeEpnInstancesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EPN_INSTANCES;
}

impl aliyun_api_core::Paged for DescribeEpnInstancesRequest {
    type Item = EpnInstance;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["EPNInstances"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeEpnInstancesResponse) -> Vec<EpnInstance> {
        response.epn_instances
    }
}

impl DescribeEpnInstancesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists EPN instances.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEpnInstancesRequest`].
    #[inline]
    pub fn describe_epn_instances(&self) -> Call<DescribeEpnInstancesRequest> {
        Call::new(&self.inner, DescribeEpnInstancesRequest::new())
    }
}

impl Call<DescribeEpnInstancesRequest> {
    /// Id of one EPN instance.
    #[inline]
    pub fn epn_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.epn_instance_id = value.into_option();
        self
    }
    /// Name that the EPN instances have.
    #[inline]
    pub fn epn_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.epn_instance_name = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of EPN instances on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeEpnInstancesRequest {
    type Found = EpnInstance;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "EpnInstance",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("EPNInstanceId"),
                field: Some("EPNInstanceId"),
            },
        ],
        status: "Status",
        not_found: &[],
        moves: &[],
        states: &[
            aliyun_api_core::KnownState {
                name: "Running",
                by: &["StartEpnInstance"],
            },
            aliyun_api_core::KnownState {
                name: "Stopped",
                by: &["StopEpnInstance"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeEpnInstancesResponse) -> Vec<EpnInstance> {
        response.epn_instances
    }
}

impl Client {
    /// Waits until a EpnInstance is `Running`; it looks with `DescribeEpnInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_epn_instance_running(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> crate::Wait<DescribeEpnInstancesRequest> {
        crate::Wait::new(&self.inner, "Running", vec![epn_instance_id.into()])
    }
    /// Waits until a EpnInstance is `Stopped`; it looks with `DescribeEpnInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_epn_instance_stopped(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> crate::Wait<DescribeEpnInstancesRequest> {
        crate::Wait::new(&self.inner, "Stopped", vec![epn_instance_id.into()])
    }
    /// Waits until a EpnInstance is gone; it looks with `DescribeEpnInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_epn_instance_deleted(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeEpnInstancesRequest> {
        crate::WaitGone::new(&self.inner, vec![epn_instance_id.into()])
    }
}
