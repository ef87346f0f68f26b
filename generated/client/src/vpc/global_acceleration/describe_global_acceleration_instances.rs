// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeGlobalAccelerationInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists global acceleration instances in a region.
///
/// The parameters of `DescribeGlobalAccelerationInstances`. Sent with [`Client::describe_global_acceleration_instances`](super::super::Client::describe_global_acceleration_instances); the response is a [`DescribeGlobalAccelerationInstancesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_global_acceleration_instances().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.2; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesRequest {
    /// Region of the instances.
    pub region_id: Option<String>,
    /// Lists only instances of this kind.
    ///
    /// Default: `Exclusive`.
    pub bandwidth_type: Option<GlobalAccelerationBandwidthType>,
    /// Id of one instance.
    pub global_acceleration_instance_id: Option<String>,
    /// Whether orders that are not in effect yet are included.
    ///
    /// Default: `false`.
    pub include_reservation_data: Option<bool>,
    /// Public address that the instance has.
    pub ip_address: Option<String>,
    /// Name that the instance has.
    pub name: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page. The manual allows up to 50.
    ///
    /// At most 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Backend server of the instances.
    pub server_id: Option<String>,
    /// Service area of the instances.
    pub service_location: Option<GlobalAccelerationServiceLocation>,
    /// State that the instances are in.
    pub status: Option<GlobalAccelerationInstanceStatusFilter>,
}

pub(crate) static DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST: Schema = Schema::new(
    "DescribeGlobalAccelerationInstancesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "BandwidthType",
            ValueType::Enum(<GlobalAccelerationBandwidthType as OpenEnum>::VALUES),
        ),
        Field::new("GlobalAccelerationInstanceId", ValueType::String),
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("IpAddress", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ServerId", ValueType::String),
        Field::new(
            "ServiceLocation",
            ValueType::Enum(<GlobalAccelerationServiceLocation as OpenEnum>::VALUES),
        ),
        Field::new(
            "Status",
            ValueType::Enum(<GlobalAccelerationInstanceStatusFilter as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    DescribeGlobalAccelerationInstancesRequest,
    DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST, 0 => region_id, 1 => bandwidth_type,
    2 => global_acceleration_instance_id, 3 => include_reservation_data, 4 => ip_address,
    5 => name, 6 => page_number, 7 => page_size, 8 => server_id, 9 => service_location,
    10 => status
);

impl DescribeGlobalAccelerationInstancesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`bandwidth_type`](Self#structfield.bandwidth_type).
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationBandwidthType>,
    ) -> Self {
        self.bandwidth_type = value.into_option();
        self
    }
    /// Sets [`global_acceleration_instance_id`](Self#structfield.global_acceleration_instance_id).
    #[inline]
    pub fn global_acceleration_instance_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.global_acceleration_instance_id = value.into_option();
        self
    }
    /// Sets [`include_reservation_data`](Self#structfield.include_reservation_data).
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_reservation_data = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
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
    /// Sets [`server_id`](Self#structfield.server_id).
    #[inline]
    pub fn server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.server_id = value.into_option();
        self
    }
    /// Sets [`service_location`](Self#structfield.service_location).
    #[inline]
    pub fn service_location(
        mut self,
        value: impl IntoOption<GlobalAccelerationServiceLocation>,
    ) -> Self {
        self.service_location = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<GlobalAccelerationInstanceStatusFilter>,
    ) -> Self {
        self.status = value.into_option();
        self
    }
}

/// The response of `DescribeGlobalAccelerationInstances`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesResponse {
    /// The instances.
    ///
    /// A list of `GlobalAccelerationInstance`.
    pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE: Schema = Schema::new(
    "DescribeGlobalAccelerationInstancesResponse",
    &[
        Field::new(
                "GlobalAccelerationInstances",
                ValueType::List(&ValueType::Record(&GLOBAL_ACCELERATION_INSTANCE)),
            )
            .wrapper("GlobalAccelerationInstance"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeGlobalAccelerationInstancesResponse,
    DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE, 0 => global_acceleration_instances,
    1 => total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeGlobalAccelerationInstancesResponse);

impl DescribeGlobalAccelerationInstancesResponse {
    /// Sets [`global_acceleration_instances`](Self#structfield.global_acceleration_instances).
    #[inline]
    pub fn global_acceleration_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<GlobalAccelerationInstance>>,
    ) -> Self {
        self.global_acceleration_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
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
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A global acceleration instance as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalAccelerationInstance {
    /// Accelerated area.
    pub acceleration_location: Option<String>,
    /// Backend servers of the instance.
    ///
    /// A list of `GlobalAccelerationBackendServer`.
    pub backend_servers: Vec<GlobalAccelerationBackendServer>,
    /// Peak bandwidth of the instance.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<String>,
    /// Whether the bandwidth is shared or dedicated.
    pub bandwidth_type: Option<GlobalAccelerationBandwidthType>,
    /// Billing method of the instance.
    pub charge_type: Option<ChargeType>,
    /// When the instance was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the instance.
    pub description: Option<String>,
    /// When the instance expires.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub expired_time: Option<Timestamp>,
    /// Id of the instance.
    pub global_acceleration_instance_id: Option<String>,
    /// Metering method of the instance.
    pub internet_charge_type: Option<String>,
    /// Public address of an instance with dedicated bandwidth.
    pub ip_address: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Public addresses of the instance.
    ///
    /// A list of `GlobalAccelerationPublicIpAddress`.
    pub public_ip_addresses: Vec<GlobalAccelerationPublicIpAddress>,
    /// Region the instance is in.
    pub region_id: Option<String>,
    /// Service area of the instance.
    pub service_location: Option<GlobalAccelerationServiceLocation>,
    /// State the instance is in.
    pub status: Option<GlobalAccelerationInstanceStatus>,
    /// Whether there are orders that are not in effect yet.
    pub has_reservation_data: Option<bool>,
    /// Locks on the instance.
    ///
    /// A list of `OperationLock`.
    pub operation_locks: Vec<OperationLock>,
}

pub(crate) static GLOBAL_ACCELERATION_INSTANCE: Schema = Schema::new(
    "GlobalAccelerationInstance",
    &[
        Field::new("AccelerationLocation", ValueType::String),
        Field::new(
                "BackendServers",
                ValueType::List(&ValueType::Record(&GLOBAL_ACCELERATION_BACKEND_SERVER)),
            )
            .wrapper("BackendServer"),
        Field::new("Bandwidth", ValueType::String),
        Field::new(
            "BandwidthType",
            ValueType::Enum(<GlobalAccelerationBandwidthType as OpenEnum>::VALUES),
        ),
        Field::new("ChargeType", ValueType::Enum(<ChargeType as OpenEnum>::VALUES)),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("GlobalAccelerationInstanceId", ValueType::String),
        Field::new("InternetChargeType", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new(
                "PublicIpAddresses",
                ValueType::List(
                    &ValueType::Record(&GLOBAL_ACCELERATION_PUBLIC_IP_ADDRESS),
                ),
            )
            .wrapper("PublicIpAddress"),
        Field::new("RegionId", ValueType::String),
        Field::new(
            "ServiceLocation",
            ValueType::Enum(<GlobalAccelerationServiceLocation as OpenEnum>::VALUES),
        ),
        Field::new(
            "Status",
            ValueType::Enum(<GlobalAccelerationInstanceStatus as OpenEnum>::VALUES),
        ),
        Field::new("HasReservationData", ValueType::Boolean),
        Field::new(
                "OperationLocks",
                ValueType::List(&ValueType::Record(&OPERATION_LOCK)),
            )
            .wrapper("LockReason"),
    ],
);

aliyun_api_core::record!(
    GlobalAccelerationInstance, GLOBAL_ACCELERATION_INSTANCE, 0 => acceleration_location,
    1 => backend_servers, 2 => bandwidth, 3 => bandwidth_type, 4 => charge_type, 5 =>
    creation_time, 6 => description, 7 => expired_time, 8 =>
    global_acceleration_instance_id, 9 => internet_charge_type, 10 => ip_address, 11 =>
    name, 12 => public_ip_addresses, 13 => region_id, 14 => service_location, 15 =>
    status, 16 => has_reservation_data, 17 => operation_locks
);

impl GlobalAccelerationInstance {
    /// Sets [`acceleration_location`](Self#structfield.acceleration_location).
    #[inline]
    pub fn acceleration_location(mut self, value: impl IntoOption<String>) -> Self {
        self.acceleration_location = value.into_option();
        self
    }
    /// Sets [`backend_servers`](Self#structfield.backend_servers).
    #[inline]
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<GlobalAccelerationBackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`bandwidth_type`](Self#structfield.bandwidth_type).
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationBandwidthType>,
    ) -> Self {
        self.bandwidth_type = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.charge_type = value.into_option();
        self
    }
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
    /// Sets [`expired_time`](Self#structfield.expired_time).
    #[inline]
    pub fn expired_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.expired_time = value.into_option();
        self
    }
    /// Sets [`global_acceleration_instance_id`](Self#structfield.global_acceleration_instance_id).
    #[inline]
    pub fn global_acceleration_instance_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.global_acceleration_instance_id = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`public_ip_addresses`](Self#structfield.public_ip_addresses).
    #[inline]
    pub fn public_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<GlobalAccelerationPublicIpAddress>>,
    ) -> Self {
        self.public_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`service_location`](Self#structfield.service_location).
    #[inline]
    pub fn service_location(
        mut self,
        value: impl IntoOption<GlobalAccelerationServiceLocation>,
    ) -> Self {
        self.service_location = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<GlobalAccelerationInstanceStatus>,
    ) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`has_reservation_data`](Self#structfield.has_reservation_data).
    #[inline]
    pub fn has_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.has_reservation_data = value.into_option();
        self
    }
    /// Sets [`operation_locks`](Self#structfield.operation_locks).
    #[inline]
    pub fn operation_locks(
        mut self,
        value: impl IntoIterator<Item = impl Into<OperationLock>>,
    ) -> Self {
        self.operation_locks = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A backend server of a global acceleration instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalAccelerationBackendServer {
    /// Region of the server.
    pub region_id: Option<String>,
    /// Id of the server.
    pub server_id: Option<String>,
    /// Address of the server.
    pub server_ip_address: Option<String>,
    /// Type of the server.
    pub server_type: Option<GlobalAccelerationServerType>,
}

pub(crate) static GLOBAL_ACCELERATION_BACKEND_SERVER: Schema = Schema::new(
    "GlobalAccelerationBackendServer",
    &[
        Field::new("RegionId", ValueType::String),
        Field::new("ServerId", ValueType::String),
        Field::new("ServerIpAddress", ValueType::String),
        Field::new(
            "ServerType",
            ValueType::Enum(<GlobalAccelerationServerType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    GlobalAccelerationBackendServer, GLOBAL_ACCELERATION_BACKEND_SERVER, 0 => region_id,
    1 => server_id, 2 => server_ip_address, 3 => server_type
);

impl GlobalAccelerationBackendServer {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`server_id`](Self#structfield.server_id).
    #[inline]
    pub fn server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.server_id = value.into_option();
        self
    }
    /// Sets [`server_ip_address`](Self#structfield.server_ip_address).
    #[inline]
    pub fn server_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.server_ip_address = value.into_option();
        self
    }
    /// Sets [`server_type`](Self#structfield.server_type).
    #[inline]
    pub fn server_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationServerType>,
    ) -> Self {
        self.server_type = value.into_option();
        self
    }
}

/// A public address of a global acceleration instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalAccelerationPublicIpAddress {
    /// Id of the address.
    pub allocation_id: Option<String>,
    /// The address.
    pub ip_address: Option<String>,
}

pub(crate) static GLOBAL_ACCELERATION_PUBLIC_IP_ADDRESS: Schema = Schema::new(
    "GlobalAccelerationPublicIpAddress",
    &[
        Field::new("AllocationId", ValueType::String),
        Field::new("IpAddress", ValueType::String),
    ],
);

aliyun_api_core::record!(
    GlobalAccelerationPublicIpAddress, GLOBAL_ACCELERATION_PUBLIC_IP_ADDRESS, 0 =>
    allocation_id, 1 => ip_address
);

impl GlobalAccelerationPublicIpAddress {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl IntoOption<String>) -> Self {
        self.allocation_id = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
}

/// State that the instances are in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalAccelerationInstanceStatusFilter {
    /// `Available`: ready for use.
    Available,
    /// `Inuse`: in use, as the page has it for the request.
    Inuse,
    /// `InUse`: in use, as responses have it.
    InUse,
    /// `Associating`: being associated with a backend server.
    Associating,
    /// `Unassociating`: being disassociated from a backend server.
    Unassociating,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GlobalAccelerationInstanceStatusFilter, Available = "Available", Inuse = "Inuse",
    InUse = "InUse", Associating = "Associating", Unassociating = "Unassociating"
);

/// State the instance is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalAccelerationInstanceStatus {
    /// `Available`: ready for use.
    Available,
    /// `InUse`: in use.
    InUse,
    /// `Associating`: being associated with a backend server.
    Associating,
    /// `Unassociating`: being disassociated from a backend server.
    Unassociating,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GlobalAccelerationInstanceStatus, Available = "Available", InUse = "InUse",
    Associating = "Associating", Unassociating = "Unassociating"
);

static DESCRIBE_GLOBAL_ACCELERATION_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeGlobalAccelerationInstances",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    response: &DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeGlobalAccelerationInstancesRequest {
    type Response = DescribeGlobalAccelerationInstancesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_GLOBAL_ACCELERATION_INSTANCES;
}

impl aliyun_api_core::Paged for DescribeGlobalAccelerationInstancesRequest {
    type Item = GlobalAccelerationInstance;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["GlobalAccelerationInstances"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(
        response: DescribeGlobalAccelerationInstancesResponse,
    ) -> Vec<GlobalAccelerationInstance> {
        response.global_acceleration_instances
    }
}

impl DescribeGlobalAccelerationInstancesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists global acceleration instances in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeGlobalAccelerationInstancesRequest`].
    #[inline]
    pub fn describe_global_acceleration_instances(
        &self,
    ) -> Call<DescribeGlobalAccelerationInstancesRequest> {
        Call::new(&self.inner, DescribeGlobalAccelerationInstancesRequest::new())
    }
}

impl Call<DescribeGlobalAccelerationInstancesRequest> {
    /// Region of the instances.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Lists only instances of this kind.
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationBandwidthType>,
    ) -> Self {
        self.request.bandwidth_type = value.into_option();
        self
    }
    /// Id of one instance.
    #[inline]
    pub fn global_acceleration_instance_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.global_acceleration_instance_id = value.into_option();
        self
    }
    /// Whether orders that are not in effect yet are included.
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_reservation_data = value.into_option();
        self
    }
    /// Public address that the instance has.
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ip_address = value.into_option();
        self
    }
    /// Name that the instance has.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page. The manual allows up to 50.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Backend server of the instances.
    #[inline]
    pub fn server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.server_id = value.into_option();
        self
    }
    /// Service area of the instances.
    #[inline]
    pub fn service_location(
        mut self,
        value: impl IntoOption<GlobalAccelerationServiceLocation>,
    ) -> Self {
        self.request.service_location = value.into_option();
        self
    }
    /// State that the instances are in.
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<GlobalAccelerationInstanceStatusFilter>,
    ) -> Self {
        self.request.status = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeGlobalAccelerationInstancesRequest {
    type Found = GlobalAccelerationInstance;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "GlobalAccelerationInstance",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("GlobalAccelerationInstanceId"),
                field: Some("GlobalAccelerationInstanceId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidGlobalAccelerationInstanceId.NotFound"],
        moves: &[("Associating", "InUse"), ("Unassociating", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["UnassociateGlobalAccelerationInstance"],
            },
            aliyun_api_core::KnownState {
                name: "Associating",
                by: &["AssociateGlobalAccelerationInstance"],
            },
            aliyun_api_core::KnownState {
                name: "InUse",
                by: &["AssociateGlobalAccelerationInstance"],
            },
            aliyun_api_core::KnownState {
                name: "Unassociating",
                by: &["UnassociateGlobalAccelerationInstance"],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribeGlobalAccelerationInstancesResponse,
    ) -> Vec<GlobalAccelerationInstance> {
        response.global_acceleration_instances
    }
}

impl Client {
    /// Waits until a GlobalAccelerationInstance is `Available`; it looks with `DescribeGlobalAccelerationInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_global_acceleration_instance_available(
        &self,
        global_acceleration_instance_id: impl Into<String>,
    ) -> crate::Wait<DescribeGlobalAccelerationInstancesRequest> {
        crate::Wait::new(
            &self.inner,
            "Available",
            vec![global_acceleration_instance_id.into()],
        )
    }
    /// Waits until a GlobalAccelerationInstance is `InUse`; it looks with `DescribeGlobalAccelerationInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_global_acceleration_instance_in_use(
        &self,
        global_acceleration_instance_id: impl Into<String>,
    ) -> crate::Wait<DescribeGlobalAccelerationInstancesRequest> {
        crate::Wait::new(
            &self.inner,
            "InUse",
            vec![global_acceleration_instance_id.into()],
        )
    }
    /// Waits until a GlobalAccelerationInstance is gone; it looks with `DescribeGlobalAccelerationInstances`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_global_acceleration_instance_deleted(
        &self,
        global_acceleration_instance_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeGlobalAccelerationInstancesRequest> {
        crate::WaitGone::new(&self.inner, vec![global_acceleration_instance_id.into()])
    }
}
