//! Where credentials come from: the chain of sources that programs of Alibaba Cloud look through, and each of them alone.
//!
//! [`Config::load`](crate::Config::load) uses [`CredentialsChain`]. Any provider can be given to
//! [`Config::new`](crate::Config::new) by itself, and [`AssumeRole`] makes another of it:
//!
//! ```
//! use aliyun_api_runtime::Config;
//! use aliyun_api_runtime::providers::{AssumeRole, EcsMetadataProvider, ProviderConfig};
//!
//! let instance = EcsMetadataProvider::new(&ProviderConfig::new());
//! let auditor = AssumeRole::new(instance, "acs:ram::123456789012****:role/auditor");
//! let config = Config::new(auditor).region("cn-hangzhou");
//! ```
//!
//! Temporary credentials are renewed five minutes before they end (those that live short: when a quarter of their life is
//! left), by one of the calls that need them, while the others use the old ones, or wait for that one where those are no
//! longer good. Where a renewal fails, the old ones are used as long as they are good, and half a minute later it is
//! tried again. No task is spawned, so that none ends with its runtime. Errors and `Debug` show no secret, nothing of a
//! file or of what a program prints, and of a response only its status, code and message.

mod again;
mod assume_role;
mod body;
mod chain;
mod chosen;
mod clock;
mod config;
mod environment;
mod file;
mod flights;
mod found;
mod http;
mod ini;
mod metadata;
mod named;
mod oidc;
mod process;
mod profile;
mod program;
mod refresh;
mod sts;
mod uri;

pub use assume_role::AssumeRole;
pub use chain::CredentialsChain;
pub use clock::{Clock, SystemClock};
pub use config::ProviderConfig;
pub use environment::EnvironmentProvider;
pub use ini::IniFileProvider;
pub use metadata::EcsMetadataProvider;
pub use oidc::OidcProvider;
pub use process::ProcessProvider;
pub use profile::ProfileFileProvider;
pub use uri::UriProvider;

use crate::credentials::CredentialsError;
use found::Search;

/// Whether the file of profiles and the file of sections say where credentials are. Nobody is asked for them, and no
/// program is started: for tests of what is read.
///
/// # Errors
/// What is wrong with each of them.
#[doc(hidden)]
pub fn __read_files(config: &ProviderConfig) -> [Result<bool, CredentialsError>; 2] {
    [profile::search(config), ini::search(config)].map(|found| Ok(matches!(found?, Search::Found(_))))
}
