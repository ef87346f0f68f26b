//! Whether a call that failed is sent again, and when.

mod budget;
mod skew;

use std::time::Duration;

use aliyun_api_core::ErrorClass;

pub(crate) use budget::Budget;
pub(crate) use skew::Skew;

use crate::error::Error;

/// How a client repeats what failed.
///
/// By default a request is sent at most four times. It is sent again where that may help and does nothing twice, which is
/// what [`Error::is_retryable`] says: it was throttled, it never left, or the service failed and the request changes
/// nothing or carries an idempotency token. Actions that take one get it from the client, the same in all attempts. The
/// [table](crate::retry_table) shows each case.
///
/// Between two attempts it waits as long as the service says (`x-acs-retry-after`, `Retry-After`), else a random part of a
/// time that doubles; it does not wait where the time of the call would be over. All calls of a client share a budget,
/// which each repetition takes from and each success gives back to: a service that is down is not flooded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    base: Duration,
    longest: Duration,
    not_ready: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { attempts: 4, base: Duration::from_millis(200), longest: Duration::from_secs(20), not_ready: false }
    }
}

impl RetryPolicy {
    /// Sends every request once.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets how often a request is sent at most, the first time included; 0 is as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the longest time before the first repetition; it doubles with each one. After throttling it is four times as
    /// long.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base = delay;
        self
    }

    /// Sets the longest time before any repetition, unless the service says a longer one.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.longest = delay;
        self
    }

    /// Also repeats what was refused because a resource is in a state that may pass, such as `IncorrectVpcStatus`. Such
    /// states often last longer than the attempts of a call do.
    #[must_use]
    pub fn when_not_ready(mut self, repeat: bool) -> Self {
        self.not_ready = repeat;
        self
    }

    /// Whether anything is sent more than once.
    pub(crate) fn repeats(&self) -> bool {
        self.attempts > 1
    }

    /// Whether another attempt is allowed after so many.
    pub(crate) fn allows_after(&self, attempts: u32) -> bool {
        attempts < self.attempts
    }

    /// Whether it would help against this error.
    pub(crate) fn is_for(&self, error: &Error) -> bool {
        error.is_retryable() || (self.not_ready && error.class() == Some(ErrorClass::NotReady))
    }

    /// How long to wait after so many attempts; `random` is from 0 to 1.
    pub(crate) fn delay(&self, attempts: u32, error: &Error, random: f64) -> Duration {
        let factor = if error.is_throttling() { 4 } else { 1 };
        let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let most = self.base.saturating_mul(factor).saturating_mul(doubled).min(self.longest);
        // Whoever is throttled should not come back at once.
        let least = if error.is_throttling() { most / 2 } else { Duration::ZERO };
        let own = least + (most - least).mul_f64(random.clamp(0.0, 1.0));
        // All that are told the same time would come back at the same time.
        error.retry_after().map_or(own, |told| told + self.base.mul_f64(random.clamp(0.0, 1.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Details;
    use crate::redact::Secrets;

    fn refused(code: &str, retry_after: Option<Duration>) -> Error {
        let details = Details { code: Some(code.to_owned()), retry_after, ..Details::default() };
        Error::service(details, None, "", &Secrets::of([]))
    }

    #[test]
    fn times_double_up_to_the_longest_and_have_a_random_part() {
        let policy = RetryPolicy::default();
        let millis = |attempts, code, random| policy.delay(attempts, &refused(code, None), random).as_millis();
        assert_eq!([1, 2, 3, 4].map(|attempts| millis(attempts, "InternalError", 1.0)), [200, 400, 800, 1_600]);
        assert_eq!((millis(2, "InternalError", 0.0), millis(2, "InternalError", 0.5)), (0, 200));
        assert_eq!((millis(1, "Throttling", 0.0), millis(1, "Throttling", 1.0)), (400, 800));
        assert_eq!(millis(u32::MAX, "InternalError", 1.0), 20_000);
    }

    #[test]
    fn what_the_service_says_counts() {
        let told = refused("Throttling", Some(Duration::from_secs(30)));
        let policy = RetryPolicy::default();
        assert_eq!(policy.delay(1, &told, 0.0), Duration::from_secs(30));
        assert_eq!(policy.delay(3, &told, 1.0), Duration::from_millis(30_200));
    }

    #[test]
    fn a_state_that_may_pass_is_waited_for_where_that_is_wanted() {
        let error = refused("IncorrectVpcStatus", None);
        assert!(!RetryPolicy::default().is_for(&error));
        assert!(RetryPolicy::default().when_not_ready(true).is_for(&error));
        assert!(RetryPolicy::never().max_attempts(0).allows_after(0) && !RetryPolicy::never().repeats());
    }
}
