// Written by `cargo xtask gen` from the specs. Do not edit.

//! Cloud Enterprise Network (`Cbn`, version 2017-09-12).
//!
//! Connects private networks of one or more regions into a single network.

mod error_code;
mod types;
use aliyun_api_core::{Endpoints, Request, ServiceInfo};
use aliyun_api_runtime::{Config, Error};
pub use error_code::ErrorCode;
pub use types::*;
#[cfg(feature = "cen-instance")]
mod instance;
#[cfg(feature = "cen-instance")]
pub use instance::*;

/// Product code, version and endpoints.
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
    /// A client with this configuration.
    ///
    /// # Errors
    /// The configuration is incomplete or contradicts itself.
    #[inline]
    pub fn new(config: Config) -> Result<Self, Error> {
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
        Self::new(Config::from_env()?)
    }
    /// Sends a request that was made before.
    ///
    /// # Errors
    /// The response, or why there is none.
    #[inline]
    pub async fn send<R: Request>(&self, request: &R) -> Result<R::Response, Error> {
        self.inner.send(request).await
    }
    /// Calls any action with any parameters: for what the types do not have yet.
    ///
    /// # Errors
    /// The response, or why there is none.
    #[inline]
    pub async fn call(
        &self,
        action: &str,
        parameters: &[(&str, &str)],
    ) -> Result<serde_json::Value, Error> {
        self.inner.call(action, parameters).await
    }
}
