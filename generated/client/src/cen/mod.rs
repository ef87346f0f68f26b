// Written by `cargo xtask gen` from the specs. Do not edit.

//! Cloud Enterprise Network (`Cbn`, version 2017-09-12).
//!
//! Connects private networks of one or more regions into a single network.

mod error_code;
mod types;
use aliyun_api_core::{Endpoints, ServiceInfo};
use aliyun_api_runtime::{AnyRequest, Callable, Config, Error};
use crate::Call;
pub use error_code::ErrorCode;
pub use types::*;
#[cfg(feature = "cen-instance")]
mod instance;
#[cfg(feature = "cen-instance")]
pub use instance::*;
#[cfg(feature = "cen-tag")]
mod tag;
#[cfg(feature = "cen-tag")]
pub use tag::*;
#[cfg(feature = "cen-bandwidth-package")]
mod bandwidth_package;
#[cfg(feature = "cen-bandwidth-package")]
pub use bandwidth_package::*;
#[cfg(feature = "cen-inter-region")]
mod inter_region;
#[cfg(feature = "cen-inter-region")]
pub use inter_region::*;
#[cfg(feature = "cen-transit-router")]
mod transit_router;
#[cfg(feature = "cen-transit-router")]
pub use transit_router::*;

/// Product code, version and endpoints.
#[doc(hidden)]
pub static SERVICE: ServiceInfo = ServiceInfo {
    id: "cen",
    product: "Cbn",
    version: "2017-09-12",
    endpoints: Endpoints {
        central: "cbn.aliyuncs.com",
        regional: None,
        internal: Some("cen.vpc-proxy.aliyuncs.com"),
        regions: &[],
    },
};

/// A client for Cloud Enterprise Network. Cloning one is cheap.
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
    /// The variable `ALIYUN_ENDPOINT_CEN` names another endpoint, such as that of a mock server.
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
