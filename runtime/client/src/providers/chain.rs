//! One source after the other, until one is there.

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::config::ProviderConfig;
use super::flights::Flights;
use super::found::{Found, Search, broken};
use super::{environment, ini, metadata, oidc, profile, uri};
use crate::credentials::{Credentials, CredentialsError, Pending, ProvideCredentials};

const REGION: &str = "ALIBABA_CLOUD_REGION_ID";

/// The credentials of the first source that is there, in this order:
///
/// 1. the environment: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, `ALIBABA_CLOUD_SECURITY_TOKEN`
/// 2. [OIDC](super::OidcProvider): `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`,
///    `ALIBABA_CLOUD_OIDC_TOKEN_FILE`
/// 3. the [profile file](super::ProfileFileProvider) `~/.aliyun/config.json`
/// 4. the [ini file](super::IniFileProvider) `~/.alibabacloud/credentials.ini`
/// 5. the RAM role of the [ECS instance](super::EcsMetadataProvider)
/// 6. [`ALIBABA_CLOUD_CREDENTIALS_URI`](super::UriProvider)
///
/// Which source it is is decided once, and remembered. A source that is there and wrong, such as a file with a mistake,
/// is an error: the next one might be somebody else. A profile that `ALIBABA_CLOUD_PROFILE` names and no file has is one,
/// too. Clones share what was decided.
#[derive(Clone)]
pub struct CredentialsChain(Arc<Inner>);

struct Inner {
    config: ProviderConfig,
    winner: OnceLock<Winner>,
    flights: Flights<Winner>,
}

/// The source that was decided on.
#[derive(Clone, Debug)]
struct Winner {
    name: &'static str,
    found: Found,
}

impl CredentialsChain {
    /// The sources of the program's own environment.
    pub fn default_chain() -> Self {
        Self::new(&ProviderConfig::new())
    }

    /// The sources that a configuration says.
    pub fn new(config: &ProviderConfig) -> Self {
        let inner = Inner { config: config.clone(), winner: OnceLock::new(), flights: Flights::new() };
        Self(Arc::new(inner))
    }

    /// The region beside the credentials: that of `ALIBABA_CLOUD_REGION_ID`, else the `region_id` of the profile or
    /// section that they are from.
    ///
    /// # Errors
    /// No source is there, or the one that is there is wrong.
    pub async fn region(&self) -> Result<Option<String>, CredentialsError> {
        let region = self.winner().await?.found.region;
        Ok(self.0.config.variable(REGION).or(region))
    }

    /// What the source is called that was decided on.
    ///
    /// # Errors
    /// No source is there, or the one that is there is wrong.
    pub async fn source(&self) -> Result<&'static str, CredentialsError> {
        Ok(self.winner().await?.name)
    }

    async fn winner(&self) -> Result<Winner, CredentialsError> {
        if let Some(winner) = self.0.winner.get() {
            return Ok(winner.clone());
        }
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(CredentialsError::Provider("there is no tokio runtime to look for them in".into()));
        }
        let work = async || match self.0.winner.get() {
            Some(winner) => Ok(winner.clone()),
            None => {
                let winner = decide(&self.0.config).await?;
                tracing::debug!(source = winner.name, "credentials found");
                Ok(self.0.winner.get_or_init(|| winner).clone())
            }
        };
        self.0.flights.join(work).await.map_err(CredentialsError::Shared)
    }
}

impl ProvideCredentials for CredentialsChain {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async move { self.winner().await?.found.provider.credentials().await })
    }

    fn expired(&self, credentials: &Credentials) {
        if let Some(winner) = self.0.winner.get() {
            winner.found.provider.expired(credentials);
        }
    }
}

impl fmt::Debug for CredentialsChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let winner = self.0.winner.get().map(|winner| winner.name);
        f.debug_struct("CredentialsChain").field("source", &winner).finish_non_exhaustive()
    }
}

async fn decide(config: &ProviderConfig) -> Result<Winner, CredentialsError> {
    let mut passed = Passed::default();
    if let Some(winner) = passed.take(environment::NAME, environment::search(config)?) {
        return Ok(winner);
    }
    if let Some(winner) = passed.take(oidc::NAME, oidc::search(config)?) {
        return Ok(winner);
    }
    if let Some(winner) = passed.take(profile::NAME, profile::search(config)?) {
        return Ok(winner);
    }
    if let Some(winner) = passed.take(ini::NAME, ini::search(config)?) {
        return Ok(winner);
    }
    if let Some(name) = config.variable(profile::PROFILE) {
        // What comes next is somebody else than who was asked for.
        let files = passed.0.iter().filter(|(name, _)| [profile::NAME, ini::NAME].contains(name));
        let why: Vec<_> = files.map(|(_, why)| why.as_str()).collect();
        let what = format!("{} names `{name}`, and no file has it: {}", profile::PROFILE, why.join("; "));
        return Err(broken("the profile", what));
    }
    if let Some(winner) = passed.take(metadata::NAME, metadata::search(config).await?) {
        return Ok(winner);
    }
    if let Some(winner) = passed.take(uri::NAME, uri::search(config)?) {
        return Ok(winner);
    }
    Err(CredentialsError::NoSource(passed.0))
}

/// The sources that are not there, and why.
#[derive(Default)]
struct Passed(Vec<(&'static str, String)>);

impl Passed {
    fn take(&mut self, name: &'static str, search: Search) -> Option<Winner> {
        match search {
            Search::Found(found) => Some(Winner { name, found }),
            Search::Absent(why) => {
                self.0.push((name, why));
                None
            }
        }
    }
}
