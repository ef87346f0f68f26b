//! What is usual: a value that three of four have.

use std::collections::HashMap;
use std::hash::Hash;

/// Fewer uses of a name are no custom.
pub(super) const FEWEST: usize = 4;

/// The value that three of four have; `None` where there is none, also where most have no value.
pub(super) fn usual<T: Clone + Eq + Hash>(all: &[Option<T>]) -> Option<T> {
    let mut counts: HashMap<&T, usize> = HashMap::new();
    all.iter().flatten().for_each(|value| *counts.entry(value).or_default() += 1);
    let (value, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count * 4 >= all.len() * 3).then(|| value.clone())
}

#[cfg(test)]
mod tests {
    use super::usual;

    #[test]
    fn three_of_four_are_usual() {
        for (all, expected) in [
            (vec![], None),
            (vec![Some(1)], Some(1)),
            (vec![Some(1), Some(1), Some(1), Some(2)], Some(1)),
            (vec![Some(1), Some(1), Some(1), None], Some(1)),
            (vec![Some(1), Some(1), Some(2)], None),
            (vec![None, None, None, Some(1)], None),
        ] {
            assert_eq!(usual(&all), expected, "{all:?}");
        }
    }
}
