//! What the generated `aliyun-api` client stands on: typed requests go in, typed responses or one [`Error`] come out.
//!
//! A [`Config`] says who calls, where and how patiently. A [`Client`] signs a request, sends it through a
//! [`Transport`] and reads the response. Dropping a future cancels the call.
//!
//! # Runtime
//!
//! Futures are awaited in a tokio runtime with time (`enable_time`), and, where the transport is the default one, with
//! I/O (`enable_io`); `#[tokio::main]`, `#[tokio::test]`, `Runtime::new` and `Builder::enable_all` have both. Outside of
//! a runtime, a call is an error of the kind [`Config`](ErrorKind::Config). **In a runtime that lacks one of the two, tokio
//! panics**, with a message that names what to enable: nothing tells beforehand what a runtime has, and to catch the
//! panic would still print it.
//!
//! # WebAssembly
//!
//! Without the feature `hyper`, whose sockets are not there, the crate builds for `wasm32-wasip1`; a [`Transport`] of the
//! program's own carries the requests, and no process is a source of credentials. It builds for `wasm32-unknown-unknown`
//! too, where Rust's standard library has no clock, and every call would stop at that.

#[cfg(feature = "blocking")]
pub mod blocking;
mod callable;
mod client;
mod config;
mod credentials;
mod endpoint;
mod error;
mod limit;
mod options;
pub mod pages;
pub mod providers;
mod redact;
pub mod replay;
mod response;
mod retry;
mod signing;
mod trace;
pub mod transport;
pub mod wait;

#[doc = include_str!("../docs/faults.md")]
pub mod faults {}

#[doc = include_str!("../docs/retry.md")]
pub mod retry_table {}

#[doc(hidden)]
pub use aliyun_api_core as __core;
pub use callable::{AnyRequest, Callable};
pub use client::Client;
pub use config::{Config, Timeouts};
pub use credentials::{Credentials, CredentialsError, Pending, ProvideCredentials};
pub use endpoint::{Endpoint, EndpointError, Network};
pub use error::{Error, ErrorKind};
pub use options::CallOptions;
pub use pages::{Items, Pages};
pub use retry::RetryPolicy;
pub use signing::SignatureScheme;
pub use transport::Transport;
pub use wait::{Wait, WaitGone};
