//! Many values of one thing, as a median and what most of them are within.

use serde::{Deserialize, Serialize};

/// The median of the turns, and what four of five of them are within; of five turns or fewer, all of them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Spread {
    pub(crate) median: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
    /// How many turns there were.
    pub(crate) turns: usize,
}

impl Spread {
    /// All zero where there is no value.
    pub(crate) fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let last = values.len().saturating_sub(1);
        let at = |place: usize| values.get(place).copied().unwrap_or_default();
        // Of an even number the mean of the middle two, so that two turns do not give the better one.
        let median = f64::midpoint(at(last / 2), at(last - last / 2));
        let low = (last as f64 * 0.1).floor() as usize;
        Self { median, low: at(low), high: at(last - low), turns: values.len() }
    }

    /// How many times `theirs` our values are, turn by turn; a turn in which they have nothing is left out.
    pub(crate) fn ratio(ours: &[f64], theirs: &[f64]) -> Self {
        let both = ours.iter().zip(theirs).filter(|(_, theirs)| **theirs != 0.0);
        Self::of(both.map(|(ours, theirs)| ours / theirs))
    }
}

#[cfg(test)]
mod tests {
    use super::Spread;

    #[test]
    fn a_median_is_in_the_middle() {
        let median = |values: &[f64]| Spread::of(values.iter().copied()).median;
        assert_eq!(median(&[]), 0.0);
        assert_eq!(median(&[3.0]), 3.0);
        assert_eq!(median(&[3.0, 1.0]), 2.0);
        assert_eq!(median(&[9.0, 1.0, 2.0]), 2.0);
    }

    #[test]
    fn a_spread_leaves_out_a_tenth_at_each_end() {
        assert_eq!(Spread::of([5.0, 1.0, 3.0]), Spread { median: 3.0, low: 1.0, high: 5.0, turns: 3 });
        let many = Spread::of((0..=100).map(f64::from));
        assert_eq!((many.low, many.median, many.high), (10.0, 50.0, 90.0));
    }

    #[test]
    fn a_ratio_is_made_turn_by_turn() {
        // The machine was slow in the second turn, for both.
        let ratio = Spread::ratio(&[1.0, 10.0, 1.0], &[2.0, 20.0, 2.0]);
        assert_eq!((ratio.low, ratio.median, ratio.high), (0.5, 0.5, 0.5));
        assert_eq!(Spread::ratio(&[1.0, 1.0], &[0.0, 2.0]).turns, 1);
    }
}
