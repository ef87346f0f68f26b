//! The role of a workload that has a token of an identity provider, such as a pod of Kubernetes.

use std::path::PathBuf;

use super::config::ProviderConfig;
use super::file;
use super::found::{Search, broken, not_set};
use super::refresh::{Fetch, Fetched, Refreshing};
use super::sts::{Role, role_setters};
use crate::credentials::{CredentialsError, Pending};

pub(super) const NAME: &str = "OIDC";
pub(super) const ROLE: &str = "ALIBABA_CLOUD_ROLE_ARN";
pub(super) const PROVIDER: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
pub(super) const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// The temporary credentials of a RAM role, which STS gives for the token in a file. The file is read anew for each
/// renewal, since tokens change.
#[derive(Debug)]
pub struct OidcProvider(Refreshing<Source>);

#[derive(Debug)]
struct Source {
    provider_arn: String,
    token_file: PathBuf,
    role: Role,
}

impl OidcProvider {
    /// The role `role_arn` for the token in `token_file`, which the identity provider `provider_arn` issued.
    pub fn new(role_arn: impl Into<String>, provider_arn: impl Into<String>, token_file: impl Into<PathBuf>) -> Self {
        Self::of(Role::new(&ProviderConfig::new(), role_arn), provider_arn.into(), token_file.into())
    }

    /// What `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE` say.
    ///
    /// # Errors
    /// One of them is not set; the error names what is missing.
    pub fn from_env(config: &ProviderConfig) -> Result<Self, CredentialsError> {
        let names = [ROLE, PROVIDER, TOKEN_FILE];
        match names.map(|name| config.variable(name)) {
            [Some(role), Some(provider), Some(file)] => Ok(Self::of(Role::new(config, role), provider, file.into())),
            found => {
                let missing = names.into_iter().zip(found).filter(|(_, value)| value.is_none()).map(|(name, _)| name);
                let missing: Vec<&str> = missing.collect();
                Err(broken(NAME, not_set(&missing)))
            }
        }
    }

    pub(super) fn of(role: Role, provider_arn: String, token_file: PathBuf) -> Self {
        let config = role.config.clone();
        Self(Refreshing::new(Source { provider_arn, token_file, role }, &config))
    }
}

role_setters!(OidcProvider);

impl Source {
    fn token(&self) -> Result<String, String> {
        let text = file::text(&self.token_file)?;
        let place = || format!("the token file {}", self.token_file.display());
        let text = text.ok_or_else(|| format!("{} is not there", place()))?;
        let token = text.trim();
        if token.is_empty() { Err(format!("{} is empty", place())) } else { Ok(token.to_owned()) }
    }
}

impl Fetch for Source {
    fn fetch(&self) -> Pending<'_, Result<Fetched, CredentialsError>> {
        Box::pin(async move {
            let token = self.token().map_err(|what| broken(NAME, what))?;
            let given = self.role.assume_with_token(&self.provider_arn, &token).await;
            given.map_err(|what| broken(NAME, what))
        })
    }
}

/// A role alone may be meant for something else; what only OIDC has is a sign that the rest is missing.
pub(super) fn search(config: &ProviderConfig) -> Result<Search, CredentialsError> {
    let meant = [PROVIDER, TOKEN_FILE].iter().any(|name| config.variable(name).is_some());
    match OidcProvider::from_env(config) {
        Ok(provider) => Ok(Search::found(provider)),
        Err(CredentialsError::Source { what, .. }) if !meant => Ok(Search::Absent(what)),
        Err(error) => Err(error),
    }
}
