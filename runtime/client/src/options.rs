//! What a single call does differently from its configuration.

use std::time::Duration;

use crate::retry::RetryPolicy;

/// What a single call does differently from its configuration. Generated calls set it with methods of the same names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallOptions {
    pub(crate) region: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
}

impl CallOptions {
    /// Sets the region, in place of [`Config::region`](crate::Config::region).
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets how the call is repeated, in place of [`Config::retry`](crate::Config::retry).
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets the time for the whole call, in place of [`Timeouts::overall`](crate::Timeouts::overall). A single attempt
    /// never takes longer.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }
}
