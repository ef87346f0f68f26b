//! What a provider was told to take from a file, and what it found there.

use std::path::PathBuf;
use std::sync::OnceLock;

use super::config::ProviderConfig;
use super::found::{Found, Search, or_absent};
use crate::credentials::CredentialsError;

/// Looks for a part of a file: where no path is given, in the usual one, and where no name is given, for the usual part.
type Look = fn(&ProviderConfig, Option<PathBuf>, Option<String>) -> Result<Search, CredentialsError>;

/// A part of a file, which is read once.
#[derive(Debug)]
pub(super) struct Chosen {
    config: ProviderConfig,
    pub(super) path: Option<PathBuf>,
    pub(super) name: Option<String>,
    found: OnceLock<Found>,
}

impl Chosen {
    pub(super) fn new(config: &ProviderConfig) -> Self {
        Self { config: config.clone(), path: None, name: None, found: OnceLock::new() }
    }

    /// What is there; `source` is what errors call it.
    pub(super) fn found(&self, look: Look, source: &'static str) -> Result<&Found, CredentialsError> {
        if let Some(found) = self.found.get() {
            return Ok(found);
        }
        let found = or_absent(look(&self.config, self.path.clone(), self.name.clone())?, source)?;
        Ok(self.found.get_or_init(|| found))
    }
}

/// What the providers share that take a part of a file. The module has `look` and `NAME`.
macro_rules! file_provider {
    ($provider:ident, $part:literal) => {
        impl $provider {
            /// Reads this file.
            #[must_use]
            pub fn path(mut self, path: impl Into<std::path::PathBuf>) -> Self {
                self.0.path = Some(path.into());
                self
            }

            #[doc = concat!("Takes this ", $part, ".")]
            #[must_use]
            pub fn profile(mut self, name: impl Into<String>) -> Self {
                self.0.name = Some(name.into());
                self
            }

            #[doc = concat!("The region of the ", $part, ", its `region_id`.")]
            ///
            /// # Errors
            #[doc = concat!("The file or the ", $part, " cannot be used.")]
            pub fn region(&self) -> Result<Option<String>, $crate::credentials::CredentialsError> {
                Ok(self.0.found(look, NAME)?.region.clone())
            }
        }

        impl $crate::credentials::ProvideCredentials for $provider {
            fn credentials(
                &self,
            ) -> $crate::credentials::Pending<
                '_,
                Result<$crate::credentials::Credentials, $crate::credentials::CredentialsError>,
            > {
                Box::pin(async move { self.0.found(look, NAME)?.provider.credentials().await })
            }

            fn expired(&self, credentials: &$crate::credentials::Credentials) {
                if let Ok(found) = self.0.found(look, NAME) {
                    found.provider.expired(credentials);
                }
            }
        }
    };
}
pub(super) use file_provider;
