//! Whether limits are tighter or looser than others.

use crate::model::Constraint;

/// Which way limits went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shift {
    /// All that was allowed still is.
    Looser,
    /// Nobody can tell.
    Other,
    /// Something that was allowed is not any more.
    Tighter,
}

/// Which way limits went: tighter, where one of them is.
pub(super) fn shift(old: &[Constraint], new: &[Constraint]) -> Shift {
    let same = |a: &Constraint, b: &Constraint| std::mem::discriminant(a) == std::mem::discriminant(b);
    let before = old.iter().map(|limit| match new.iter().find(|other| same(limit, other)) {
        Some(other) => one(limit, other),
        None => Some(Shift::Looser),
    });
    let more = new.iter().filter(|limit| !old.iter().any(|other| same(limit, other))).map(|_| Some(Shift::Tighter));
    before.chain(more).flatten().max().unwrap_or(Shift::Looser)
}

/// Which way one limit went; `None` where it is the same.
fn one(old: &Constraint, new: &Constraint) -> Option<Shift> {
    if old == new {
        return None;
    }
    let within = |looser: bool, tighter: bool| match (looser, tighter) {
        (true, _) => Shift::Looser,
        (_, true) => Shift::Tighter,
        // Neither holds the other: some that were allowed are not any more.
        _ => Shift::Tighter,
    };
    Some(match (old, new) {
        (Constraint::Length(a, b), Constraint::Length(c, d)) | (Constraint::Count(a, b), Constraint::Count(c, d)) => {
            within(least(*c) <= least(*a) && most(*b) <= most(*d), least(*a) <= least(*c) && most(*d) <= most(*b))
        }
        (Constraint::MaxBytes(a), Constraint::MaxBytes(b)) => within(a <= b, b <= a),
        (Constraint::Range(a), Constraint::Range(b)) => within(inside(a, b), inside(b, a)),
        (Constraint::MultipleOf(a), Constraint::MultipleOf(b)) => {
            within(a.checked_rem(*b) == Some(0), b.checked_rem(*a) == Some(0))
        }
        (Constraint::Values(a), Constraint::Values(b)) => within(all_in(a, b), all_in(b, a)),
        (Constraint::ForbidPrefix(a), Constraint::ForbidPrefix(b))
        | (Constraint::ForbidText(a), Constraint::ForbidText(b)) => within(all_in(b, a), all_in(a, b)),
        (Constraint::Not(a), Constraint::Not(b)) => {
            within(b.iter().all(|one| a.contains(one)), a.iter().all(|one| b.contains(one)))
        }
        // What one expression allows beyond another, nobody tells.
        _ => Shift::Other,
    })
}

fn least(bound: Option<u64>) -> u64 {
    bound.unwrap_or(0)
}

fn most(bound: Option<u64>) -> u64 {
    bound.unwrap_or(u64::MAX)
}

/// Whether each range of one list is inside of one of the other.
fn inside(ranges: &[(Option<i64>, Option<i64>)], others: &[(Option<i64>, Option<i64>)]) -> bool {
    let ends = |(least, most): &(Option<i64>, Option<i64>)| (least.unwrap_or(i64::MIN), most.unwrap_or(i64::MAX));
    ranges.iter().map(ends).all(|(least, most)| others.iter().map(ends).any(|(low, high)| low <= least && most <= high))
}

fn all_in(texts: &[String], others: &[String]) -> bool {
    texts.iter().all(|text| others.contains(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(least: u64, most: u64) -> Constraint {
        Constraint::Length(Some(least), Some(most))
    }

    #[test]
    fn limits_are_tighter_where_something_is_not_allowed_any_more() {
        let range = |ranges: &[(i64, i64)]| {
            Constraint::Range(ranges.iter().map(|(low, high)| (Some(*low), Some(*high))).collect())
        };
        let pattern = |text: &str| Constraint::Pattern(text.to_owned());
        for (old, new, shifted) in [
            (vec![length(2, 64)], vec![length(2, 128)], Shift::Looser),
            (vec![length(2, 128)], vec![length(2, 64)], Shift::Tighter),
            (vec![length(2, 64)], vec![length(1, 32)], Shift::Tighter),
            (vec![], vec![length(2, 64)], Shift::Tighter),
            (vec![length(2, 64)], vec![], Shift::Looser),
            (vec![length(2, 64)], vec![pattern("a+")], Shift::Tighter),
            (vec![pattern("a+")], vec![pattern("a*")], Shift::Other),
            (vec![pattern("a+"), length(1, 4)], vec![pattern("a*"), length(1, 3)], Shift::Tighter),
            (vec![range(&[(1, 9), (12, 12)])], vec![range(&[(1, 12)])], Shift::Looser),
            (vec![range(&[(1, 12)])], vec![range(&[(1, 9), (12, 12)])], Shift::Tighter),
            (vec![Constraint::MultipleOf(10)], vec![Constraint::MultipleOf(5)], Shift::Looser),
            (vec![Constraint::MultipleOf(5)], vec![Constraint::MultipleOf(10)], Shift::Tighter),
        ] {
            assert_eq!(shift(&old, &new), shifted, "{old:?} to {new:?}");
        }
    }
}
