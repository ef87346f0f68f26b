//! The nonces that were used lately, so that a request is not accepted twice.

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
/// How many nonces are remembered; the oldest go first.
const MAX_NONCES: usize = 100_000;

/// Nonces that were used. Hashes are kept, so that long nonces take no more memory than short ones.
#[derive(Debug, Default)]
pub(crate) struct Nonces {
    hasher: RandomState,
    used: HashSet<u64>,
    order: VecDeque<(i64, u64)>,
}

impl Nonces {
    pub(crate) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Notes a nonce; returns whether the key has not used it in the last `kept` milliseconds.
    pub(crate) fn is_new(&mut self, access_key_id: &str, nonce: &str, now: i64, kept: i64) -> bool {
        let old = |(at, _): &(i64, u64)| now.saturating_sub(*at) > kept;
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
        assert!(nonces.is_new("a", "n", 0, 10));
        assert!(!nonces.is_new("a", "n", 1, 10));
        assert!(nonces.is_new("b", "n", 1, 10));
        assert!(nonces.is_new("a", "n", 12, 10));
    }

    #[test]
    fn memory_is_bounded() {
        let mut nonces = Nonces::default();
        for number in 0..MAX_NONCES + 10 {
            assert!(nonces.is_new("a", &number.to_string(), 0, 10));
        }
        assert_eq!((nonces.used.len(), nonces.order.len()), (MAX_NONCES, MAX_NONCES));
    }
}
