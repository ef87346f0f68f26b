// Written by `cargo xtask gen` from the specs. Do not edit.

//! Edge Node Service (`Ens`, version 2017-11-10).
//!
//! Virtual machines and networks at edge nodes, close to their users.

mod error_code;
mod types;
use aliyun_api_core::{Endpoints, ServiceInfo};
use aliyun_api_runtime::{AnyRequest, Callable, Config, Error};
use crate::Call;
pub use error_code::ErrorCode;
pub use types::*;
#[cfg(feature = "ens-region")]
mod region;
#[cfg(feature = "ens-region")]
pub use region::*;
#[cfg(feature = "ens-instance")]
mod instance;
#[cfg(feature = "ens-instance")]
pub use instance::*;
#[cfg(feature = "ens-image")]
mod image;
#[cfg(feature = "ens-image")]
pub use image::*;
#[cfg(feature = "ens-disk")]
mod disk;
#[cfg(feature = "ens-disk")]
pub use disk::*;
#[cfg(feature = "ens-snapshot")]
mod snapshot;
#[cfg(feature = "ens-snapshot")]
pub use snapshot::*;
#[cfg(feature = "ens-key-pair")]
mod key_pair;
#[cfg(feature = "ens-key-pair")]
pub use key_pair::*;
#[cfg(feature = "ens-security-group")]
mod security_group;
#[cfg(feature = "ens-security-group")]
pub use security_group::*;
#[cfg(feature = "ens-epn")]
mod epn;
#[cfg(feature = "ens-epn")]
pub use epn::*;
#[cfg(feature = "ens-vswitch")]
mod vswitch;
#[cfg(feature = "ens-vswitch")]
pub use vswitch::*;
#[cfg(feature = "ens-network")]
mod network;
#[cfg(feature = "ens-network")]
pub use network::*;
#[cfg(feature = "ens-load-balancer")]
mod load_balancer;
#[cfg(feature = "ens-load-balancer")]
pub use load_balancer::*;
#[cfg(feature = "ens-eip")]
mod eip;
#[cfg(feature = "ens-eip")]
pub use eip::*;
#[cfg(feature = "ens-tag")]
mod tag;
#[cfg(feature = "ens-tag")]
pub use tag::*;

/// Product code, version and endpoints.
#[doc(hidden)]
pub static SERVICE: ServiceInfo = ServiceInfo {
    id: "ens",
    product: "Ens",
    version: "2017-11-10",
    endpoints: Endpoints {
        central: "ens.aliyuncs.com",
        regional: None,
        internal: Some("ens-vpc.{region}.aliyuncs.com"),
        regions: &[],
    },
};

/// A client for Edge Node Service. Cloning one is cheap.
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
    /// The variable `ALIYUN_ENDPOINT_ENS` names another endpoint, such as that of a mock server.
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
