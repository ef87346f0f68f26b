//! What the generated `aliyun-api` client stands on: typed requests go in, typed responses or one [`Error`] come out.
//!
//! A [`Config`] says who calls, where and how patiently. A [`Client`] signs a request, sends it through a
//! [`Transport`] and reads the response. Futures need a tokio runtime with time enabled; dropping one cancels the call.

mod client;
mod config;
mod credentials;
mod endpoint;
mod error;
mod limit;
mod redact;
mod response;
mod signing;
pub mod transport;

pub use aliyun_api_core as core;
pub use client::Client;
pub use config::{Config, Timeouts};
pub use credentials::{Credentials, CredentialsError, Pending, ProvideCredentials};
pub use endpoint::{Endpoint, EndpointError, Network};
pub use error::{Error, ErrorKind};
pub use signing::SignatureScheme;
pub use transport::Transport;
