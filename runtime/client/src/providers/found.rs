//! What comes of looking for a source.

use std::sync::Arc;

use crate::credentials::{CredentialsError, ProvideCredentials};

/// What a source is, as far as can be told without asking it.
pub(super) enum Search {
    /// It is there. Whether it gives anything shows when it is asked.
    Found(Found),
    /// It is not there, and why.
    Absent(String),
}

/// A source that is there.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) provider: Arc<dyn ProvideCredentials>,
    /// The region that stands beside the credentials.
    pub(super) region: Option<String>,
}

impl Search {
    pub(super) fn found(provider: impl ProvideCredentials + 'static) -> Self {
        Self::Found(Found { provider: Arc::new(provider), region: None })
    }
}

/// Says which variables are missing.
pub(super) fn not_set(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => format!("{one} is not set"),
        [first @ .., last] => format!("{} and {last} are not set", first.join(", ")),
    }
}

/// The error of a source that is there and is wrong.
pub(super) fn broken(name: &'static str, what: impl Into<String>) -> CredentialsError {
    CredentialsError::Source { name, what: what.into() }
}

/// The source itself, for a provider that is used alone.
pub(super) fn or_absent(search: Search, name: &'static str) -> Result<Found, CredentialsError> {
    match search {
        Search::Found(found) => Ok(found),
        Search::Absent(why) => Err(broken(name, why)),
    }
}
