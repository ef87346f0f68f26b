//! The role of somebody who has other credentials.

use std::sync::Arc;

use super::config::ProviderConfig;
use super::found::broken;
use super::refresh::{Fetch, Fetched, Refreshing};
use super::sts::{Role, role_setters};
use crate::credentials::{CredentialsError, Pending, ProvideCredentials};

pub(super) const NAME: &str = "STS";

/// The temporary credentials of a RAM role, which STS gives to who has other credentials and may assume it. What it
/// stands on may be any provider, another role among them.
///
/// ```
/// use aliyun_api_runtime::Credentials;
/// use aliyun_api_runtime::providers::AssumeRole;
///
/// let provider = AssumeRole::new(Credentials::new("id", "secret"), "acs:ram::123456789012****:role/reader")
///     .session_name("nightly");
/// ```
#[derive(Debug)]
pub struct AssumeRole(Refreshing<Source>);

#[derive(Debug)]
struct Source {
    base: Arc<dyn ProvideCredentials>,
    role: Role,
}

impl AssumeRole {
    /// The role with this ARN, such as `acs:ram::123456789012****:role/reader`, assumed as who `base` says.
    pub fn new(base: impl ProvideCredentials + 'static, role_arn: impl Into<String>) -> Self {
        Self::of(Arc::new(base), Role::new(&ProviderConfig::new(), role_arn))
    }

    /// Proves that the role is assumed for who agreed on this id with its owner.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.0.source.role.external_id = Some(id.into());
        self
    }

    pub(super) fn of(base: Arc<dyn ProvideCredentials>, role: Role) -> Self {
        let config = role.config.clone();
        Self(Refreshing::new(Source { base, role }, &config))
    }
}

role_setters!(AssumeRole);

impl Fetch for Source {
    fn fetch(&self) -> Pending<'_, Result<Fetched, CredentialsError>> {
        Box::pin(async move {
            let key = self.base.credentials().await?;
            self.role.assume(&key).await.map_err(|what| broken(NAME, what))
        })
    }
}
