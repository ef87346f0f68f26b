//! The nonces of the last half hour, so that a request is not accepted twice.

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};

use super::WINDOW;

/// How many nonces are remembered; the oldest go first.
const MAX_NONCES: usize = 100_000;

/// Nonces that were used. Hashes are kept, so that long nonces take no more memory than short ones.
#[derive(Debug, Default)]
pub(super) struct Nonces {
    hasher: RandomState,
    used: HashSet<u64>,
    order: VecDeque<(i64, u64)>,
}

impl Nonces {
    /// Notes a nonce; returns whether the key has not used it yet.
    pub(super) fn is_new(&mut self, access_key_id: &str, nonce: &str, now: i64) -> bool {
        // A signature may be a window early and stays good for a window: after two, it is refused for its time.
        let old = |(at, _): &(i64, u64)| now.saturating_sub(*at) > 2 * WINDOW;
        while self.order.front().is_some_and(old) || self.order.len() >= MAX_NONCES {
            if let Some((_, hash)) = self.order.pop_front() {
                self.used.remove(&hash);
            }
        }
        let hash = self.hasher.hash_one((access_key_id, nonce));
        let new = self.used.insert(hash);
        if new {
            self.order.push_back((now, hash));
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_new_once_for_each_key() {
        let mut nonces = Nonces::default();
        assert!(nonces.is_new("a", "n", 0));
        assert!(!nonces.is_new("a", "n", 1));
        assert!(nonces.is_new("b", "n", 1));
        assert!(nonces.is_new("a", "n", 2 * WINDOW + 2));
    }

    #[test]
    fn memory_is_bounded() {
        let mut nonces = Nonces::default();
        for number in 0..MAX_NONCES + 10 {
            assert!(nonces.is_new("a", &number.to_string(), 0));
        }
        assert_eq!((nonces.used.len(), nonces.order.len()), (MAX_NONCES, MAX_NONCES));
    }
}
