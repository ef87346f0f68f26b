// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeLoadBalancers`.
#[derive(Clone, Default, PartialEq)]
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
    /// Number of load balancers on a page.
    ///
    /// 10 to 100. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_LOAD_BALANCERS_REQUEST: Schema = Schema {
    name: "DescribeLoadBalancersRequest",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    DescribeLoadBalancersRequest, DESCRIBE_LOAD_BALANCERS_REQUEST, 0 => ens_region_id, 1
    => server_id, 2 => load_balancer_status, 3 => load_balancer_id, 4 =>
    load_balancer_name, 5 => network_id, 6 => vswitch_id, 7 => address, 8 => page_number,
    9 => page_size
);

/// The response of `DescribeLoadBalancers`.
#[derive(Clone, Default, PartialEq)]
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
    pub load_balancers: Vec<LoadBalancer>,
}

pub(crate) static DESCRIBE_LOAD_BALANCERS_RESPONSE: Schema = Schema {
    name: "DescribeLoadBalancersResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("LoadBalancers", ValueType::List(&ValueType::Record(&LOAD_BALANCER))),
    ],
};

aliyun_api_core::record!(
    DescribeLoadBalancersResponse, DESCRIBE_LOAD_BALANCERS_RESPONSE, 0 => request_id, 1
    => page_number, 2 => page_size, 3 => total_count, 4 => load_balancers
);

/// A load balancer as it is listed.
#[derive(Clone, Default, PartialEq)]
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
    pub create_time: Option<String>,
    /// IP version of the load balancer.
    pub address_ip_version: Option<AddressIpVersion>,
    /// Billing method.
    pub pay_type: Option<LoadBalancerPayType>,
}

pub(crate) static LOAD_BALANCER: Schema = Schema {
    name: "LoadBalancer",
    fields: &[
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
        Field::new("PayType", ValueType::Enum(<LoadBalancerPayType as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    LoadBalancer, LOAD_BALANCER, 0 => load_balancer_id, 1 => load_balancer_name, 2 =>
    load_balancer_status, 3 => address, 4 => ens_region_id, 5 => network_id, 6 =>
    vswitch_id, 7 => create_time, 8 => address_ip_version, 9 => pay_type
);

static DESCRIBE_LOAD_BALANCERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeLoadBalancers",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_LOAD_BALANCERS_REQUEST,
    response: &DESCRIBE_LOAD_BALANCERS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeLoadBalancersRequest {
    type Response = DescribeLoadBalancersResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_LOAD_BALANCERS;
}

impl DescribeLoadBalancersRequest {
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists load balancers.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.6.
    #[inline]
    pub fn describe_load_balancers(&self) -> Call<DescribeLoadBalancersRequest> {
        Call::new(&self.inner, DescribeLoadBalancersRequest::new())
    }
}

impl Call<DescribeLoadBalancersRequest> {
    /// Edge node of the load balancers.
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.request.ens_region_id = Some(value.into());
        self
    }
    /// Id of a backend server of the load balancers.
    #[inline]
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.request.server_id = Some(value.into());
        self
    }
    /// State that the load balancers are in.
    #[inline]
    pub fn load_balancer_status(mut self, value: impl Into<LoadBalancerStatus>) -> Self {
        self.request.load_balancer_status = Some(value.into());
        self
    }
    /// Id of one load balancer.
    #[inline]
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.request.load_balancer_id = Some(value.into());
        self
    }
    /// Name that the load balancers have.
    #[inline]
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.request.load_balancer_name = Some(value.into());
        self
    }
    /// Network of the load balancers.
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.request.network_id = Some(value.into());
        self
    }
    /// VSwitch that the load balancers belong to.
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.request.vswitch_id = Some(value.into());
        self
    }
    /// IP address of a load balancer.
    #[inline]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.request.address = Some(value.into());
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of load balancers on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
}
