//! How long a waiter rests between two looks.

use std::time::Duration;

/// The rests between looks.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pace {
    /// Each as long as the one before and half of it again, less up to a quarter by chance: many who wait for the same
    /// look at different times.
    Growing(Duration),
    /// Each so long.
    Even(Duration),
}

impl Pace {
    const FIRST: Duration = Duration::from_secs(1);
    const LONGEST: Duration = Duration::from_secs(15);
    /// An even pace without a rest would be an attack.
    const SHORTEST: Duration = Duration::from_millis(10);

    pub(super) const GROWING: Self = Self::Growing(Self::FIRST);

    pub(super) fn even(rest: Duration) -> Self {
        Self::Even(rest.max(Self::SHORTEST))
    }

    /// The next rest.
    pub(super) fn rest(&mut self) -> Duration {
        match self {
            Self::Even(rest) => *rest,
            Self::Growing(next) => {
                let rest = *next;
                *next = (rest + rest / 2).min(Self::LONGEST);
                rest.mul_f64(1.0 - fastrand::f64() / 4.0)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rests_grow_to_an_end_and_differ_by_chance() {
        let mut pace = Pace::GROWING;
        let rests: Vec<Duration> = (0..20).map(|_| pace.rest()).collect();
        assert!((Duration::from_millis(750)..=Pace::FIRST).contains(&rests[0]), "{rests:?}");
        assert!(rests[8..].iter().all(|rest| (Pace::LONGEST * 3 / 4..=Pace::LONGEST).contains(rest)), "{rests:?}");
        assert!(rests[8..].iter().any(|rest| *rest != rests[8]), "{rests:?}");
        let mut even = Pace::even(Duration::ZERO);
        assert_eq!((even.rest(), even.rest()), (Pace::SHORTEST, Pace::SHORTEST));
    }
}
