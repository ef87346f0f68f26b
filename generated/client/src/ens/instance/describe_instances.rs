// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists instances with their details.
///
/// The parameters are filters, and an instance must match all of them. A parameter without a value does not filter, except an empty `InstanceIds`, which matches nothing.
///
/// The parameters of `DescribeInstances`. Sent with [`Client::describe_instances`](super::super::Client::describe_instances); the response is a [`DescribeInstancesResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_instances().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// Edge node of the instances.
    pub ens_region_id: Option<String>,
    /// Id of one instance.
    pub instance_id: Option<String>,
    /// Several edge nodes.
    ///
    /// At most 100 elements.
    pub ens_region_ids: Option<Vec<String>>,
    /// Ids of several instances. An empty list matches nothing.
    ///
    /// At most 100 elements.
    pub instance_ids: Option<Vec<String>>,
    /// Name that the instances have.
    pub instance_name: Option<String>,
    /// Image of the instances.
    pub image_id: Option<String>,
    /// Page to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Number of instances on a page.
    ///
    /// At most 100. Default: `10`.
    pub page_size: Option<String>,
    /// State that the instances are in.
    pub status: Option<InstanceStatus>,
    /// Sort keys, alone or together.
    pub order_by_params: Option<InstanceOrder>,
    /// Edge service that the instances belong to.
    pub ens_service_id: Option<String>,
    /// How the instances were purchased.
    pub instance_resource_type: Option<InstanceResourceType>,
    /// Word to search for in addresses, names, ids and so on.
    pub search_key: Option<String>,
    /// Network of the instances.
    pub network_id: Option<String>,
    /// VSwitch that the instances are connected to.
    pub vswitch_id: Option<String>,
    /// Security group that the instances are in.
    pub security_group_id: Option<String>,
    /// Internal address of the instances.
    pub intranet_ip: Option<String>,
    /// Tags that the instances have.
    ///
    /// At most 20 elements.
    pub tags: Option<Vec<InstanceTagFilter>>,
    /// Type of the instances.
    pub instance_type: Option<String>,
    /// Elastic public addresses of the instances.
    pub eip_addresses: Option<Vec<String>>,
    /// States of the service on the instances. No document names them.
    pub service_status: Option<Vec<String>>,
    /// VPD of the instances.
    pub vpd_id: Option<String>,
    /// VSwitch of the instances in a VPD.
    pub vpd_vswitch_id: Option<String>,
}

pub(crate) static DESCRIBE_INSTANCES_REQUEST: Schema = Schema::new(
    "DescribeInstancesRequest",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
        Field::new("InstanceIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
        Field::new("InstanceName", ValueType::String),
        Field::new("ImageId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::String),
        Field::new("Status", ValueType::Enum(<InstanceStatus as OpenEnum>::VALUES)),
        Field::new("OrderByParams", ValueType::Record(&INSTANCE_ORDER))
            .encoding(Encoding::Json),
        Field::new("EnsServiceId", ValueType::String),
        Field::new(
            "InstanceResourceType",
            ValueType::Enum(<InstanceResourceType as OpenEnum>::VALUES),
        ),
        Field::new("SearchKey", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("SecurityGroupId", ValueType::String),
        Field::new("IntranetIp", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&INSTANCE_TAG_FILTER)))
            .encoding(Encoding::Json),
        Field::new("InstanceType", ValueType::String),
        Field::new("EipAddresses", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
        Field::new("ServiceStatus", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
        Field::new("VpdId", ValueType::String),
        Field::new("VpdVSwitchId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeInstancesRequest, DESCRIBE_INSTANCES_REQUEST, 0 => ens_region_id, 1 =>
    instance_id, 2 => ens_region_ids, 3 => instance_ids, 4 => instance_name, 5 =>
    image_id, 6 => page_number, 7 => page_size, 8 => status, 9 => order_by_params, 10 =>
    ens_service_id, 11 => instance_resource_type, 12 => search_key, 13 => network_id, 14
    => vswitch_id, 15 => security_group_id, 16 => intranet_ip, 17 => tags, 18 =>
    instance_type, 19 => eip_addresses, 20 => service_status, 21 => vpd_id, 22 =>
    vpd_vswitch_id
);

impl DescribeInstancesRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`ens_region_ids`](Self#structfield.ens_region_ids).
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[inline]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`instance_name`](Self#structfield.instance_name).
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_name = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
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
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<InstanceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`order_by_params`](Self#structfield.order_by_params).
    #[inline]
    pub fn order_by_params(mut self, value: impl IntoOption<InstanceOrder>) -> Self {
        self.order_by_params = value.into_option();
        self
    }
    /// Sets [`ens_service_id`](Self#structfield.ens_service_id).
    #[inline]
    pub fn ens_service_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_service_id = value.into_option();
        self
    }
    /// Sets [`instance_resource_type`](Self#structfield.instance_resource_type).
    #[inline]
    pub fn instance_resource_type(
        mut self,
        value: impl IntoOption<InstanceResourceType>,
    ) -> Self {
        self.instance_resource_type = value.into_option();
        self
    }
    /// Sets [`search_key`](Self#structfield.search_key).
    #[inline]
    pub fn search_key(mut self, value: impl IntoOption<String>) -> Self {
        self.search_key = value.into_option();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_id = value.into_option();
        self
    }
    /// Sets [`intranet_ip`](Self#structfield.intranet_ip).
    #[inline]
    pub fn intranet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.intranet_ip = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceTagFilter>>,
    ) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`eip_addresses`](Self#structfield.eip_addresses).
    #[inline]
    pub fn eip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.eip_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`service_status`](Self#structfield.service_status).
    #[inline]
    pub fn service_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_status = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`vpd_id`](Self#structfield.vpd_id).
    #[inline]
    pub fn vpd_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpd_id = value.into_option();
        self
    }
    /// Sets [`vpd_vswitch_id`](Self#structfield.vpd_vswitch_id).
    #[inline]
    pub fn vpd_vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpd_vswitch_id = value.into_option();
        self
    }
}

/// The response of `DescribeInstances`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Requested page size.
    pub page_size: Option<i64>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of instances found.
    pub total_count: Option<i64>,
    /// The instances.
    ///
    /// A list of `Instance`.
    pub instances: Vec<Instance>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_INSTANCES_RESPONSE: Schema = Schema::new(
    "DescribeInstancesResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("Instances", ValueType::List(&ValueType::Record(&INSTANCE)))
            .wrapper("Instance"),
    ],
);

aliyun_api_core::record!(
    DescribeInstancesResponse, DESCRIBE_INSTANCES_RESPONSE, 0 => code, 1 => page_size, 2
    => page_number, 3 => request_id, 4 => total_count, 5 => instances
);

aliyun_api_core::response!(DescribeInstancesResponse);

impl DescribeInstancesResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`instances`](Self#structfield.instances).
    #[inline]
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<Instance>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Sort keys, alone or together.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceOrder {
    /// Sort by name.
    pub instance_name_sort: Option<SortOrder>,
    /// Sort by the time of expiry.
    pub expire_time_sort: Option<SortOrder>,
    /// Sort by the time of creation.
    pub creation_time_sort: Option<SortOrder>,
    /// Sort by the edge node.
    pub ens_region_id: Option<SortOrder>,
}

pub(crate) static INSTANCE_ORDER: Schema = Schema::new(
    "InstanceOrder",
    &[
        Field::new("InstanceNameSort", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
        Field::new("ExpireTimeSort", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
        Field::new("CreationTimeSort", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
        Field::new("EnsRegionId", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    InstanceOrder, INSTANCE_ORDER, 0 => instance_name_sort, 1 => expire_time_sort, 2 =>
    creation_time_sort, 3 => ens_region_id
);

impl InstanceOrder {
    /// Sets [`instance_name_sort`](Self#structfield.instance_name_sort).
    #[inline]
    pub fn instance_name_sort(mut self, value: impl IntoOption<SortOrder>) -> Self {
        self.instance_name_sort = value.into_option();
        self
    }
    /// Sets [`expire_time_sort`](Self#structfield.expire_time_sort).
    #[inline]
    pub fn expire_time_sort(mut self, value: impl IntoOption<SortOrder>) -> Self {
        self.expire_time_sort = value.into_option();
        self
    }
    /// Sets [`creation_time_sort`](Self#structfield.creation_time_sort).
    #[inline]
    pub fn creation_time_sort(mut self, value: impl IntoOption<SortOrder>) -> Self {
        self.creation_time_sort = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<SortOrder>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
}

/// A tag to look for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTagFilter {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
}

pub(crate) static INSTANCE_TAG_FILTER: Schema = Schema::new(
    "InstanceTagFilter",
    &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)],
);

aliyun_api_core::record!(InstanceTagFilter, INSTANCE_TAG_FILTER, 0 => key, 1 => value);

impl InstanceTagFilter {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for InstanceTagFilter {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl InstanceTagFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

static DESCRIBE_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeInstances",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_INSTANCES_REQUEST,
    response: &DESCRIBE_INSTANCES_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_INSTANCES;
}

impl aliyun_api_core::Paged for DescribeInstancesRequest {
    type Item = Instance;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Instances"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: DescribeInstancesResponse) -> Vec<Instance> {
        response.instances
    }
}

impl DescribeInstancesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists instances with their details.
    ///
    /// The parameters are filters, and an instance must match all of them. A parameter without a value does not filter, except an empty `InstanceIds`, which matches nothing.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeInstancesRequest`].
    #[inline]
    pub fn describe_instances(&self) -> Call<DescribeInstancesRequest> {
        Call::new(&self.inner, DescribeInstancesRequest::new())
    }
}

impl Call<DescribeInstancesRequest> {
    /// Edge node of the instances.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Id of one instance.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Several edge nodes.
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.ens_region_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Ids of several instances. An empty list matches nothing.
    #[inline]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Name that the instances have.
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_name = value.into_option();
        self
    }
    /// Image of the instances.
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.image_id = value.into_option();
        self
    }
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of instances on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// State that the instances are in.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<InstanceStatus>) -> Self {
        self.request.status = value.into_option();
        self
    }
    /// Sort keys, alone or together.
    #[inline]
    pub fn order_by_params(mut self, value: impl IntoOption<InstanceOrder>) -> Self {
        self.request.order_by_params = value.into_option();
        self
    }
    /// Edge service that the instances belong to.
    #[inline]
    pub fn ens_service_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_service_id = value.into_option();
        self
    }
    /// How the instances were purchased.
    #[inline]
    pub fn instance_resource_type(
        mut self,
        value: impl IntoOption<InstanceResourceType>,
    ) -> Self {
        self.request.instance_resource_type = value.into_option();
        self
    }
    /// Word to search for in addresses, names, ids and so on.
    #[inline]
    pub fn search_key(mut self, value: impl IntoOption<String>) -> Self {
        self.request.search_key = value.into_option();
        self
    }
    /// Network of the instances.
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_id = value.into_option();
        self
    }
    /// VSwitch that the instances are connected to.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// Security group that the instances are in.
    #[inline]
    pub fn security_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.security_group_id = value.into_option();
        self
    }
    /// Internal address of the instances.
    #[inline]
    pub fn intranet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.intranet_ip = value.into_option();
        self
    }
    /// Tags that the instances have.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceTagFilter>>,
    ) -> Self {
        self.request.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Type of the instances.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
    /// Elastic public addresses of the instances.
    #[inline]
    pub fn eip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.eip_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// States of the service on the instances. No document names them.
    #[inline]
    pub fn service_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.service_status = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// VPD of the instances.
    #[inline]
    pub fn vpd_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpd_id = value.into_option();
        self
    }
    /// VSwitch of the instances in a VPD.
    #[inline]
    pub fn vpd_vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpd_vswitch_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeInstancesRequest {
    type Found = Instance;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Instance",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("InstanceId"),
                field: Some("InstanceId"),
            },
        ],
        status: "Status",
        not_found: &["InstanceNotFound"],
        moves: &[("Starting", "Running"), ("Stopping", "Stopped")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Running",
                by: &["StartInstance", "RebootInstance"],
            },
            aliyun_api_core::KnownState {
                name: "Starting",
                by: &["StartInstance", "RebootInstance"],
            },
            aliyun_api_core::KnownState {
                name: "Stopping",
                by: &["StopInstance"],
            },
            aliyun_api_core::KnownState {
                name: "Stopped",
                by: &["StopInstance"],
            },
            aliyun_api_core::KnownState {
                name: "Expired",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeInstancesResponse) -> Vec<Instance> {
        response.instances
    }
}

impl Client {
    /// Waits until a Instance is `Running`; it looks with `DescribeInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_instance_running(
        &self,
        instance_id: impl Into<String>,
    ) -> crate::Wait<DescribeInstancesRequest> {
        crate::Wait::new(&self.inner, "Running", vec![instance_id.into()])
    }
    /// Waits until a Instance is `Stopped`; it looks with `DescribeInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_instance_stopped(
        &self,
        instance_id: impl Into<String>,
    ) -> crate::Wait<DescribeInstancesRequest> {
        crate::Wait::new(&self.inner, "Stopped", vec![instance_id.into()])
    }
    /// Waits until a Instance is gone; it looks with `DescribeInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_instance_deleted(
        &self,
        instance_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeInstancesRequest> {
        crate::WaitGone::new(&self.inner, vec![instance_id.into()])
    }
}
