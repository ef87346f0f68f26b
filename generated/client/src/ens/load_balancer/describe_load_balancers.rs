// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists load balancers.
///
/// The parameters of `DescribeLoadBalancers`. Sent with [`Client::describe_load_balancers`](super::super::Client::describe_load_balancers); the response is a [`DescribeLoadBalancersResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_load_balancers()
///     .ens_region_id("cn-guangzhou-10")
///     .server_id("i-5f67ffjc004wwz0t****")
///     .load_balancer_status("InActive")
///     .load_balancer_id("lb-5q73cv04zeyh43lh74lp4****")
///     .load_balancer_name("example")
///     .network_id("n-5s9ayrxsd9hszrlt5fgv2****")
///     .vswitch_id("vsw-5sy773iy25rulsmgskmba****")
///     .address("10.0.0.8")
///     .page_number(1)
///     .page_size(100)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.6; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLoadBalancersRequest {
    /// Edge node of the load balancers.
    pub ens_region_id: Option<String>,
    /// Id of a backend server of the load balancers.
    pub server_id: Option<String>,
    /// State that the load balancers are in.
    pub load_balancer_status: Option<LoadBalancerStatus>,
    /// Id of one load balancer.
    pub load_balancer_id: Option<String>,
    /// Name that the load balancers have.
    pub load_balancer_name: Option<String>,
    /// Network of the load balancers.
    pub network_id: Option<String>,
    /// VSwitch that the load balancers belong to.
    pub vswitch_id: Option<String>,
    /// IP address of a load balancer.
    pub address: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of load balancers on a page. Sizes under 10 are only in the list of limits.
    ///
    /// 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Several edge nodes.
    pub ens_region_ids: Vec<String>,
    /// Type of the load balancers. No document names its values.
    pub load_balancer_type: Option<String>,
}

pub(crate) static DESCRIBE_LOAD_BALANCERS_REQUEST: Schema = Schema::new(
    "DescribeLoadBalancersRequest",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("ServerId", ValueType::String),
        Field::new(
            "LoadBalancerStatus",
            ValueType::Enum(<LoadBalancerStatus as OpenEnum>::VALUES),
        ),
        Field::new("LoadBalancerId", ValueType::String),
        Field::new("LoadBalancerName", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("Address", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("LoadBalancerType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeLoadBalancersRequest, DESCRIBE_LOAD_BALANCERS_REQUEST, 0 => ens_region_id, 1
    => server_id, 2 => load_balancer_status, 3 => load_balancer_id, 4 =>
    load_balancer_name, 5 => network_id, 6 => vswitch_id, 7 => address, 8 => page_number,
    9 => page_size, 10 => ens_region_ids, 11 => load_balancer_type
);

impl DescribeLoadBalancersRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`server_id`](Self#structfield.server_id).
    #[inline]
    pub fn server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.server_id = value.into_option();
        self
    }
    /// Sets [`load_balancer_status`](Self#structfield.load_balancer_status).
    #[inline]
    pub fn load_balancer_status(
        mut self,
        value: impl IntoOption<LoadBalancerStatus>,
    ) -> Self {
        self.load_balancer_status = value.into_option();
        self
    }
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_id = value.into_option();
        self
    }
    /// Sets [`load_balancer_name`](Self#structfield.load_balancer_name).
    #[inline]
    pub fn load_balancer_name(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_name = value.into_option();
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
    /// Sets [`address`](Self#structfield.address).
    #[inline]
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
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
    /// Sets [`ens_region_ids`](Self#structfield.ens_region_ids).
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`load_balancer_type`](Self#structfield.load_balancer_type).
    #[inline]
    pub fn load_balancer_type(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_type = value.into_option();
        self
    }
}

/// The response of `DescribeLoadBalancers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLoadBalancersResponse {
    /// Id of the request.
    pub request_id: String,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Size of the page.
    ///
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Number of load balancers found.
    pub total_count: Option<i64>,
    /// The load balancers.
    ///
    /// A list of `LoadBalancer`.
    pub load_balancers: Vec<LoadBalancer>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_LOAD_BALANCERS_RESPONSE: Schema = Schema::new(
    "DescribeLoadBalancersResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("LoadBalancers", ValueType::List(&ValueType::Record(&LOAD_BALANCER)))
            .wrapper("LoadBalancer"),
    ],
);

aliyun_api_core::record!(
    DescribeLoadBalancersResponse, DESCRIBE_LOAD_BALANCERS_RESPONSE, 0 => request_id, 1
    => page_number, 2 => page_size, 3 => total_count, 4 => load_balancers
);

aliyun_api_core::response!(DescribeLoadBalancersResponse);

impl DescribeLoadBalancersResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
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
    /// Sets [`load_balancers`](Self#structfield.load_balancers).
    #[inline]
    pub fn load_balancers(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoadBalancer>>,
    ) -> Self {
        self.load_balancers = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A load balancer as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancer {
    /// Id of the load balancer.
    pub load_balancer_id: Option<String>,
    /// Name of the load balancer.
    pub load_balancer_name: Option<String>,
    /// State it is in; Active unless it was changed.
    pub load_balancer_status: Option<LoadBalancerStatus>,
    /// IP address of the load balancer.
    pub address: Option<String>,
    /// Edge node it runs at.
    pub ens_region_id: Option<String>,
    /// Network it is in.
    pub network_id: Option<String>,
    /// VSwitch it belongs to.
    pub vswitch_id: Option<String>,
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub create_time: Option<Timestamp>,
    /// IP version of the load balancer.
    pub address_ip_version: Option<AddressIpVersion>,
    /// Billing method.
    pub pay_type: Option<LoadBalancerPayType>,
    /// Type of the address.
    pub address_type: Option<String>,
    /// Type of the load balancer.
    pub load_balancer_type: Option<String>,
}

pub(crate) static LOAD_BALANCER: Schema = Schema::new(
    "LoadBalancer",
    &[
        Field::new("LoadBalancerId", ValueType::String),
        Field::new("LoadBalancerName", ValueType::String),
        Field::new(
            "LoadBalancerStatus",
            ValueType::Enum(<LoadBalancerStatus as OpenEnum>::VALUES),
        ),
        Field::new("Address", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("CreateTime", ValueType::String),
        Field::new(
            "AddressIPVersion",
            ValueType::Enum(<AddressIpVersion as OpenEnum>::VALUES),
        ),
        Field::new(
            "PayType",
            ValueType::Enum(<LoadBalancerPayType as OpenEnum>::VALUES),
        ),
        Field::new("AddressType", ValueType::String),
        Field::new("LoadBalancerType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    LoadBalancer, LOAD_BALANCER, 0 => load_balancer_id, 1 => load_balancer_name, 2 =>
    load_balancer_status, 3 => address, 4 => ens_region_id, 5 => network_id, 6 =>
    vswitch_id, 7 => create_time, 8 => address_ip_version, 9 => pay_type, 10 =>
    address_type, 11 => load_balancer_type
);

impl LoadBalancer {
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_id = value.into_option();
        self
    }
    /// Sets [`load_balancer_name`](Self#structfield.load_balancer_name).
    #[inline]
    pub fn load_balancer_name(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_name = value.into_option();
        self
    }
    /// Sets [`load_balancer_status`](Self#structfield.load_balancer_status).
    #[inline]
    pub fn load_balancer_status(
        mut self,
        value: impl IntoOption<LoadBalancerStatus>,
    ) -> Self {
        self.load_balancer_status = value.into_option();
        self
    }
    /// Sets [`address`](Self#structfield.address).
    #[inline]
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
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
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`address_ip_version`](Self#structfield.address_ip_version).
    #[inline]
    pub fn address_ip_version(
        mut self,
        value: impl IntoOption<AddressIpVersion>,
    ) -> Self {
        self.address_ip_version = value.into_option();
        self
    }
    /// Sets [`pay_type`](Self#structfield.pay_type).
    #[inline]
    pub fn pay_type(mut self, value: impl IntoOption<LoadBalancerPayType>) -> Self {
        self.pay_type = value.into_option();
        self
    }
    /// Sets [`address_type`](Self#structfield.address_type).
    #[inline]
    pub fn address_type(mut self, value: impl IntoOption<String>) -> Self {
        self.address_type = value.into_option();
        self
    }
    /// Sets [`load_balancer_type`](Self#structfield.load_balancer_type).
    #[inline]
    pub fn load_balancer_type(mut self, value: impl IntoOption<String>) -> Self {
        self.load_balancer_type = value.into_option();
        self
    }
}

static DESCRIBE_LOAD_BALANCERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeLoadBalancers",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_LOAD_BALANCERS_REQUEST,
    response: &DESCRIBE_LOAD_BALANCERS_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeLoadBalancersRequest {
    type Response = DescribeLoadBalancersResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_LOAD_BALANCERS;
}

impl aliyun_api_core::Paged for DescribeLoadBalancersRequest {
    type Item = LoadBalancer;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["LoadBalancers"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: DescribeLoadBalancersResponse) -> Vec<LoadBalancer> {
        response.load_balancers
    }
}

impl DescribeLoadBalancersRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists load balancers.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeLoadBalancersRequest`].
    #[inline]
    pub fn describe_load_balancers(&self) -> Call<DescribeLoadBalancersRequest> {
        Call::new(&self.inner, DescribeLoadBalancersRequest::new())
    }
}

impl Call<DescribeLoadBalancersRequest> {
    /// Edge node of the load balancers.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Id of a backend server of the load balancers.
    #[inline]
    pub fn server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.server_id = value.into_option();
        self
    }
    /// State that the load balancers are in.
    #[inline]
    pub fn load_balancer_status(
        mut self,
        value: impl IntoOption<LoadBalancerStatus>,
    ) -> Self {
        self.request.load_balancer_status = value.into_option();
        self
    }
    /// Id of one load balancer.
    #[inline]
    pub fn load_balancer_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.load_balancer_id = value.into_option();
        self
    }
    /// Name that the load balancers have.
    #[inline]
    pub fn load_balancer_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.load_balancer_name = value.into_option();
        self
    }
    /// Network of the load balancers.
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_id = value.into_option();
        self
    }
    /// VSwitch that the load balancers belong to.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// IP address of a load balancer.
    #[inline]
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.address = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of load balancers on a page. Sizes under 10 are only in the list of limits.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Several edge nodes.
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Type of the load balancers. No document names its values.
    #[inline]
    pub fn load_balancer_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.load_balancer_type = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeLoadBalancersRequest {
    type Found = LoadBalancer;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "LoadBalancer",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("LoadBalancerId"),
                field: Some("LoadBalancerId"),
            },
        ],
        status: "LoadBalancerStatus",
        not_found: &["LoadBalancerNotFound"],
        moves: &[],
        states: &[
            aliyun_api_core::KnownState {
                name: "Active",
                by: &["SetLoadBalancerStatus"],
            },
            aliyun_api_core::KnownState {
                name: "InActive",
                by: &["SetLoadBalancerStatus"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeLoadBalancersResponse) -> Vec<LoadBalancer> {
        response.load_balancers
    }
}

impl Client {
    /// Waits until a LoadBalancer is `Active`; it looks with `DescribeLoadBalancers`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_load_balancer_active(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> crate::Wait<DescribeLoadBalancersRequest> {
        crate::Wait::new(&self.inner, "Active", vec![load_balancer_id.into()])
    }
    /// Waits until a LoadBalancer is `InActive`; it looks with `DescribeLoadBalancers`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_load_balancer_in_active(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> crate::Wait<DescribeLoadBalancersRequest> {
        crate::Wait::new(&self.inner, "InActive", vec![load_balancer_id.into()])
    }
    /// Waits until a LoadBalancer is gone; it looks with `DescribeLoadBalancers`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_load_balancer_deleted(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeLoadBalancersRequest> {
        crate::WaitGone::new(&self.inner, vec![load_balancer_id.into()])
    }
}
