// Written by `cargo xtask gen` from the specs. Do not edit.

//! Virtual Private Cloud (`Vpc`, version 2016-04-28).
//!
//! Private networks with their subnets, routes and gateways.

mod error_code;
mod types;
use aliyun_api_core::{Endpoints, ServiceInfo};
use aliyun_api_runtime::{AnyRequest, Callable, Config, Error};
use crate::Call;
pub use error_code::ErrorCode;
pub use types::*;
#[cfg(feature = "vpc-vpc")]
#[allow(clippy::module_inception, reason = "both names come from the specs")]
mod vpc;
#[cfg(feature = "vpc-vpc")]
pub use vpc::*;
#[cfg(feature = "vpc-vswitch")]
mod vswitch;
#[cfg(feature = "vpc-vswitch")]
pub use vswitch::*;
#[cfg(feature = "vpc-vrouter")]
mod vrouter;
#[cfg(feature = "vpc-vrouter")]
pub use vrouter::*;
#[cfg(feature = "vpc-route-table")]
mod route_table;
#[cfg(feature = "vpc-route-table")]
pub use route_table::*;
#[cfg(feature = "vpc-region")]
mod region;
#[cfg(feature = "vpc-region")]
pub use region::*;
#[cfg(feature = "vpc-router-interface")]
mod router_interface;
#[cfg(feature = "vpc-router-interface")]
pub use router_interface::*;
#[cfg(feature = "vpc-bgp")]
mod bgp;
#[cfg(feature = "vpc-bgp")]
pub use bgp::*;
#[cfg(feature = "vpc-virtual-border-router")]
mod virtual_border_router;
#[cfg(feature = "vpc-virtual-border-router")]
pub use virtual_border_router::*;
#[cfg(feature = "vpc-physical-connection")]
mod physical_connection;
#[cfg(feature = "vpc-physical-connection")]
pub use physical_connection::*;
#[cfg(feature = "vpc-vpn-gateway")]
mod vpn_gateway;
#[cfg(feature = "vpc-vpn-gateway")]
pub use vpn_gateway::*;
#[cfg(feature = "vpc-nat-gateway")]
mod nat_gateway;
#[cfg(feature = "vpc-nat-gateway")]
pub use nat_gateway::*;
#[cfg(feature = "vpc-global-acceleration")]
mod global_acceleration;
#[cfg(feature = "vpc-global-acceleration")]
pub use global_acceleration::*;
#[cfg(feature = "vpc-common-bandwidth-package")]
mod common_bandwidth_package;
#[cfg(feature = "vpc-common-bandwidth-package")]
pub use common_bandwidth_package::*;
#[cfg(feature = "vpc-eip")]
mod eip;
#[cfg(feature = "vpc-eip")]
pub use eip::*;
#[cfg(feature = "vpc-flow-log")]
mod flow_log;
#[cfg(feature = "vpc-flow-log")]
pub use flow_log::*;
#[cfg(feature = "vpc-tag")]
mod tag;
#[cfg(feature = "vpc-tag")]
pub use tag::*;
#[cfg(feature = "vpc-network-acl")]
mod network_acl;
#[cfg(feature = "vpc-network-acl")]
pub use network_acl::*;
#[cfg(feature = "vpc-ipv6-gateway")]
mod ipv6_gateway;
#[cfg(feature = "vpc-ipv6-gateway")]
pub use ipv6_gateway::*;
#[cfg(feature = "vpc-ha-vip")]
mod ha_vip;
#[cfg(feature = "vpc-ha-vip")]
pub use ha_vip::*;
#[cfg(feature = "vpc-ipv4-gateway")]
mod ipv4_gateway;
#[cfg(feature = "vpc-ipv4-gateway")]
pub use ipv4_gateway::*;
#[cfg(feature = "vpc-dhcp-options-set")]
mod dhcp_options_set;
#[cfg(feature = "vpc-dhcp-options-set")]
pub use dhcp_options_set::*;
#[cfg(feature = "vpc-prefix-list")]
mod prefix_list;
#[cfg(feature = "vpc-prefix-list")]
pub use prefix_list::*;

/// Product code, version and endpoints.
#[doc(hidden)]
pub static SERVICE: ServiceInfo = ServiceInfo {
    id: "vpc",
    product: "Vpc",
    version: "2016-04-28",
    endpoints: Endpoints {
        central: "vpc.aliyuncs.com",
        regional: Some("vpc.{region}.aliyuncs.com"),
        internal: Some("vpc-vpc.{region}.aliyuncs.com"),
        regions: &[("cn-qingdao", "vpc.aliyuncs.com")],
    },
};

/// A client for Virtual Private Cloud. Cloning one is cheap.
#[derive(Clone, Debug)]
pub struct Client {
    inner: aliyun_api_runtime::Client,
}

impl Client {
    /// A client with this configuration. The clients of a configuration and of its clones share one pool of
    /// connections.
    ///
    /// # Errors
    /// The configuration is incomplete or contradicts itself.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            inner: aliyun_api_runtime::Client::new(&SERVICE, config)?,
        })
    }
    /// A client with the credentials and the region of the environment.
    ///
    /// The variable `ALIYUN_ENDPOINT_VPC` names another endpoint, such as that of a mock server.
    ///
    /// # Errors
    /// The configuration is incomplete: which variables are missing.
    #[inline]
    pub fn from_env() -> Result<Self, Error> {
        Self::new(&Config::from_env()?)
    }
    /// A call of a request that was made before.
    #[inline]
    pub fn request<R: Callable>(&self, request: R) -> Call<R> {
        Call::new(&self.inner, request)
    }
    /// A call of any action with any parameters, as they are named on the wire: for what the types do not have yet.
    /// It returns the JSON of the response.
    #[inline]
    pub fn call(
        &self,
        action: impl Into<String>,
        parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Call<AnyRequest> {
        self.request(AnyRequest::new(action).parameters(parameters))
    }
}
