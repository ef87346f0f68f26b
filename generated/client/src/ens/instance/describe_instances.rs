// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeInstances`.
#[derive(Clone, Default, PartialEq)]
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
    /// Sort keys: name, expiry, edge node and creation, together or alone.
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
}

pub(crate) static DESCRIBE_INSTANCES_REQUEST: Schema = Schema {
    name: "DescribeInstancesRequest",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    DescribeInstancesRequest, DESCRIBE_INSTANCES_REQUEST, 0 => ens_region_id, 1 =>
    instance_id, 2 => ens_region_ids, 3 => instance_ids, 4 => instance_name, 5 =>
    image_id, 6 => page_number, 7 => page_size, 8 => status, 9 => order_by_params, 10 =>
    ens_service_id, 11 => instance_resource_type, 12 => search_key, 13 => network_id, 14
    => vswitch_id, 15 => security_group_id
);

/// The response of `DescribeInstances`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_INSTANCES_RESPONSE: Schema = Schema {
    name: "DescribeInstancesResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("Instances", ValueType::List(&ValueType::Record(&INSTANCE)))
            .wrapper("Instance"),
    ],
};

aliyun_api_core::record!(
    DescribeInstancesResponse, DESCRIBE_INSTANCES_RESPONSE, 0 => code, 1 => page_size, 2
    => page_number, 3 => request_id, 4 => total_count, 5 => instances
);

/// Sort keys: name, expiry, edge node and creation, together or alone.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceOrder {
    /// Sort by name.
    pub instance_name_sort: Option<SortOrder>,
    /// Sort by the time of expiry.
    pub expire_time_sort: Option<SortOrder>,
    /// Sort by the time of creation.
    pub creation_time_sort: Option<SortOrder>,
}

pub(crate) static INSTANCE_ORDER: Schema = Schema {
    name: "InstanceOrder",
    fields: &[
        Field::new("InstanceNameSort", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
        Field::new("ExpireTimeSort", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
        Field::new("CreationTimeSort", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    InstanceOrder, INSTANCE_ORDER, 0 => instance_name_sort, 1 => expire_time_sort, 2 =>
    creation_time_sort
);

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

impl DescribeInstancesRequest {
    /// A request with what is required.
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
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.1.
    #[inline]
    pub fn describe_instances(&self) -> Call<DescribeInstancesRequest> {
        Call::new(&self.inner, DescribeInstancesRequest::new())
    }
}

impl Call<DescribeInstancesRequest> {
    /// Edge node of the instances.
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.request.ens_region_id = Some(value.into());
        self
    }
    /// Id of one instance.
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.request.instance_id = Some(value.into());
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
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.request.instance_name = Some(value.into());
        self
    }
    /// Image of the instances.
    #[inline]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.request.image_id = Some(value.into());
        self
    }
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of instances on a page.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.request.page_size = Some(value.into());
        self
    }
    /// State that the instances are in.
    #[inline]
    pub fn status(mut self, value: impl Into<InstanceStatus>) -> Self {
        self.request.status = Some(value.into());
        self
    }
    /// Sort keys: name, expiry, edge node and creation, together or alone.
    #[inline]
    pub fn order_by_params(mut self, value: InstanceOrder) -> Self {
        self.request.order_by_params = Some(value);
        self
    }
    /// Edge service that the instances belong to.
    #[inline]
    pub fn ens_service_id(mut self, value: impl Into<String>) -> Self {
        self.request.ens_service_id = Some(value.into());
        self
    }
    /// How the instances were purchased.
    #[inline]
    pub fn instance_resource_type(
        mut self,
        value: impl Into<InstanceResourceType>,
    ) -> Self {
        self.request.instance_resource_type = Some(value.into());
        self
    }
    /// Word to search for in addresses, names, ids and so on.
    #[inline]
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.request.search_key = Some(value.into());
        self
    }
    /// Network of the instances.
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.request.network_id = Some(value.into());
        self
    }
    /// VSwitch that the instances are connected to.
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.request.vswitch_id = Some(value.into());
        self
    }
    /// Security group that the instances are in.
    #[inline]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.request.security_group_id = Some(value.into());
        self
    }
}
