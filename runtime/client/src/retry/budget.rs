//! What keeps the clients of a service that is down from making it worse.

use std::sync::atomic::{AtomicU32, Ordering};

/// What is there at first, and at most.
const FULL: u32 = 500;
/// What a repetition costs.
const COST: u32 = 5;
/// What one costs after no response in time: it is dearer to both sides.
const COST_AFTER_TIMEOUT: u32 = 10;
/// What a success gives back.
const GAIN: u32 = 1;

/// Tokens that repetitions are paid with, shared by the calls of a client.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Pays for a repetition, where there is enough.
    pub(crate) fn take(&self, after_timeout: bool) -> bool {
        let cost = if after_timeout { COST_AFTER_TIMEOUT } else { COST };
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(cost)).is_ok()
    }

    /// A call succeeded.
    pub(crate) fn refill(&self) {
        let more = |tokens: u32| Some(tokens.saturating_add(GAIN).min(FULL));
        // It always has a value to store.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_empties_and_fills_again() {
        let budget = Budget::default();
        budget.refill();
        assert_eq!((0..1_000).filter(|_| budget.take(false)).count(), 100);
        assert!(!budget.take(true));
        for _ in 0..5 {
            budget.refill();
        }
        assert!(!budget.take(true) && budget.take(false) && !budget.take(false));
    }
}
