// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEpnInstances`.
#[derive(Clone, Default, PartialEq)]
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

pub(crate) static DESCRIBE_EPN_INSTANCES_REQUEST: Schema = Schema {
    name: "DescribeEpnInstancesRequest",
    fields: &[
        Field::new("EPNInstanceId", ValueType::String),
        Field::new("EPNInstanceName", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeEpnInstancesRequest, DESCRIBE_EPN_INSTANCES_REQUEST, 0 => epn_instance_id, 1
    => epn_instance_name, 2 => page_number, 3 => page_size
);

/// The response of `DescribeEpnInstances`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_EPN_INSTANCES_RESPONSE: Schema = Schema {
    name: "DescribeEpnInstancesResponse",
    fields: &[
        Field::new("EPNInstances", ValueType::List(&ValueType::Record(&EPN_INSTANCE)))
            .wrapper("EPNInstance"),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeEpnInstancesResponse, DESCRIBE_EPN_INSTANCES_RESPONSE, 0 => epn_instances, 1
    => page_number, 2 => page_size, 3 => total_count, 4 => request_id
);

/// An EPN instance as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct EpnInstance {
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
    /// Id of the EPN instance.
    pub epn_instance_id: Option<String>,
    /// Name of the EPN instance.
    pub epn_instance_name: Option<String>,
    /// Kind of EPN instance.
    pub epn_instance_type: Option<EpnInstanceType>,
    /// When it ends, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Option<String>,
    /// Limit of the upstream bandwidth.
    ///
    /// Unit Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// When it was changed, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub modify_time: Option<String>,
    /// How the nodes are connected.
    pub networking_model: Option<EpnNetworkingModel>,
    /// When it begins, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: Option<String>,
    /// State it is in.
    pub status: Option<EpnInstanceStatus>,
}

pub(crate) static EPN_INSTANCE: Schema = Schema {
    name: "EpnInstance",
    fields: &[
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
};

aliyun_api_core::record!(
    EpnInstance, EPN_INSTANCE, 0 => creation_time, 1 => epn_instance_id, 2 =>
    epn_instance_name, 3 => epn_instance_type, 4 => end_time, 5 =>
    internet_max_bandwidth_out, 6 => modify_time, 7 => networking_model, 8 => start_time,
    9 => status
);

static DESCRIBE_EPN_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEpnInstances",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EPN_INSTANCES_REQUEST,
    response: &DESCRIBE_EPN_INSTANCES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeEpnInstancesRequest {
    type Response = DescribeEpnInstancesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EPN_INSTANCES;
}

impl DescribeEpnInstancesRequest {
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists EPN instances.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 8.3.
    #[inline]
    pub fn describe_epn_instances(&self) -> Call<DescribeEpnInstancesRequest> {
        Call::new(&self.inner, DescribeEpnInstancesRequest::new())
    }
}

impl Call<DescribeEpnInstancesRequest> {
    /// Id of one EPN instance.
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.request.epn_instance_id = Some(value.into());
        self
    }
    /// Name that the EPN instances have.
    #[inline]
    pub fn epn_instance_name(mut self, value: impl Into<String>) -> Self {
        self.request.epn_instance_name = Some(value.into());
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of EPN instances on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
}
