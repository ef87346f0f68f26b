//! The access key in environment variables.

use super::config::ProviderConfig;
use super::found::{Search, not_set};
use crate::credentials::{Credentials, CredentialsError, Pending, ProvideCredentials};

pub(super) const NAME: &str = "the environment";

/// The access key of `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, where it is set,
/// `ALIBABA_CLOUD_SECURITY_TOKEN`, read anew for each request.
#[derive(Clone, Debug)]
pub struct EnvironmentProvider(ProviderConfig);

impl EnvironmentProvider {
    /// The environment of a configuration.
    pub fn new(config: &ProviderConfig) -> Self {
        Self(config.clone())
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        let credentials = Credentials::from_variables(&|name| self.0.variable(name))?;
        credentials.check()?;
        Ok(credentials)
    }
}

impl ProvideCredentials for EnvironmentProvider {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(self.read()))
    }
}

/// Half of an access key is an error.
pub(super) fn search(config: &ProviderConfig) -> Result<Search, CredentialsError> {
    match EnvironmentProvider::new(config).read() {
        Ok(credentials) => Ok(Search::found(credentials)),
        Err(CredentialsError::Missing(names)) if names.len() > 1 => Ok(Search::Absent(not_set(names))),
        Err(error) => Err(error),
    }
}
