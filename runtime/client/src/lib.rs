//! What the generated `aliyun-api` client stands on: typed requests go in, typed answers or one [`Error`] come out.
//!
//! A [`Config`] says who calls, where and how patiently. A [`Client`] signs a request, sends it through a
//! [`Transport`] and reads the answer. Futures need a tokio runtime with time enabled; dropping one cancels the call.
//!
//! The modules have an order, and each uses only those before it:
//!
//! 1. `codes`: what an error code means; knows neither request nor response.
//! 2. `credentials`: who calls; never shows a secret.
//! 3. `endpoint`: where a request goes; never puts text from outside into a host unchecked.
//! 4. `redact`: what may be shown of a text from outside; never shows a secret of the call.
//! 5. `transport`: carries a signed request; never looks into it, and knows nothing of actions.
//! 6. `signing`: makes a signed request; never sends it.
//! 7. `error`: what callers see of a failure; never holds, where it is shown, what `redact` did not pass.
//! 8. `config`: what clients are made from; never connects.
//! 9. `response`: success or error; never sends.
//! 10. `client`: one call from its record to its response; never reads a body itself.

mod client;
mod config;
mod credentials;
mod endpoint;
mod error;
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
