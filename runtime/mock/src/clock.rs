//! The clock that states and tokens follow: real time plus an offset that tests may advance.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimePrinter;

/// The end of the year 9998: nothing beyond it can be written as a date of four digits.
const LAST: i64 = 253_370_764_799_000;

/// A clock; clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// Milliseconds since 1970 at which time stands still; `None` follows the real time.
    fixed: Option<i64>,
    offset: AtomicI64,
}

impl Clock {
    /// A clock that follows the real time.
    pub fn real() -> Self {
        Self(Arc::new(Inner { fixed: None, offset: AtomicI64::new(0) }))
    }

    /// A clock that stands still at these milliseconds since 1970 until it is advanced.
    pub fn fixed(milliseconds: i64) -> Self {
        Self(Arc::new(Inner { fixed: Some(milliseconds.clamp(0, LAST)), offset: AtomicI64::new(0) }))
    }

    /// Milliseconds since 1970.
    pub fn now(&self) -> i64 {
        let real = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, millis);
        self.0.fixed.unwrap_or_else(real).saturating_add(self.0.offset.load(Ordering::Relaxed)).clamp(0, LAST)
    }

    /// Moves the time forward. It stops at the end of the year 9998.
    pub fn advance(&self, by: Duration) {
        let add = |offset: i64| Some(offset.saturating_add(millis(by)).min(LAST));
        // The closure always returns a value, so the update cannot fail.
        let _ = self.0.offset.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }

    /// Goes back to the time that it would have if it had never been advanced.
    pub fn reset(&self) {
        self.0.offset.store(0, Ordering::Relaxed);
    }

    /// How far it was advanced, in milliseconds.
    pub(crate) fn offset(&self) -> i64 {
        self.0.offset.load(Ordering::Relaxed)
    }

    /// Says how far it was advanced.
    pub(crate) fn set_offset(&self, offset: i64) {
        self.0.offset.store(offset.clamp(0, LAST), Ordering::Relaxed);
    }

    /// Whether it was never advanced, and has no clone that could be.
    pub(crate) fn is_as_new(&self) -> bool {
        Arc::strong_count(&self.0) == 1 && self.0.offset.load(Ordering::Relaxed) == 0
    }

    /// Another clock that was made like this one and has not been advanced.
    pub(crate) fn another(&self) -> Self {
        Self(Arc::new(Inner { fixed: self.0.fixed, offset: AtomicI64::new(0) }))
    }

    /// The time as services write it: `2019-05-21T10:22:00Z`.
    pub fn timestamp(&self) -> String {
        timestamp(self.now())
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(LAST)
}

/// `2019-05-21T10:22:00Z` for milliseconds since 1970.
pub(crate) fn timestamp(milliseconds: i64) -> String {
    let time = Timestamp::from_millisecond(milliseconds.clamp(0, LAST)).unwrap_or(Timestamp::UNIX_EPOCH);
    const SECONDS: DateTimePrinter = DateTimePrinter::new().precision(Some(0));
    SECONDS.timestamp_to_string(&time)
}

#[cfg(test)]
mod tests {
    use aliyun_api_core::parse_timestamp;

    use super::*;

    #[test]
    fn a_timestamp_is_read_back() {
        assert_eq!(timestamp(1_558_434_120_000), "2019-05-21T10:22:00Z");
        assert_eq!(parse_timestamp("2019-05-21T10:22:00Z"), Some(1_558_434_120_000));
    }

    #[test]
    fn a_clock_moves_forward_and_never_overflows() {
        let clock = Clock::fixed(0);
        clock.advance(Duration::from_secs(90));
        assert_eq!(clock.timestamp(), "1970-01-01T00:01:30Z");
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.timestamp(), "9998-12-31T23:59:59Z");
        let other = clock.another();
        assert_eq!(other.now(), 0);
        other.advance(Duration::from_secs(1));
        assert_eq!((clock.timestamp().as_str(), other.now()), ("9998-12-31T23:59:59Z", 1_000));
        clock.reset();
        assert_eq!(clock.now(), 0);
    }
}
