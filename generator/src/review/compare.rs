//! What differs between two revisions, part by part and fact by fact.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::iter;

use super::facts::{Name, Part, Parts, is_below};
use super::renames::{Renamed, renames};

/// A difference.
#[derive(Clone, Debug)]
pub(super) struct Difference<'a> {
    /// The path, that of the new revision where there is one.
    pub(super) path: &'a str,
    pub(super) how: How<'a>,
}

/// How something differs.
#[derive(Clone, Debug)]
pub(super) enum How<'a> {
    Added(&'a Part),
    Removed(&'a Part),
    /// The same part under another name.
    Renamed {
        from: &'a str,
        old: &'a Part,
        new: &'a Part,
    },
    /// A part that says something else.
    Changed {
        old: &'a Part,
        new: &'a Part,
        fact: Name,
    },
}

/// The two revisions, with what was renamed under its new name in both.
pub(super) struct Compared {
    old: Parts,
    new: Parts,
    renamed: Vec<Renamed>,
}

impl Compared {
    pub(super) fn new(old: Parts, new: Parts) -> Self {
        let (old, renamed) = renames(old, &new);
        Self { old, new, renamed }
    }

    /// The differences, in the order of the paths. Of what is added or removed as a whole, the parts are not told.
    pub(super) fn differences(&self) -> Vec<Difference<'_>> {
        let mut found = Vec::new();
        let moved = self.moved();
        let mut within: Option<&str> = None;
        for (path, old, new) in self.parts() {
            if within.is_some_and(|outer| is_below(path, outer)) {
                continue;
            }
            let how = match (old, new) {
                (Some(old), Some(new)) => {
                    changed(path, old, new, moved.contains(path), &mut found);
                    continue;
                }
                (None, Some(new)) => How::Added(new),
                (Some(old), None) => How::Removed(old),
                (None, None) => continue,
            };
            within = Some(path);
            found.push(Difference { path, how });
        }
        for renamed in &self.renamed {
            if let (Some(old), Some(new)) = (self.old.get(&renamed.to), self.new.get(&renamed.to)) {
                found.push(Difference { path: &renamed.to, how: How::Renamed { from: &renamed.from, old, new } });
            }
        }
        found
    }

    /// The parts of both revisions, in the order of the paths.
    fn parts(&self) -> impl Iterator<Item = (&str, Option<&Part>, Option<&Part>)> {
        let (mut old, mut new) = (self.old.iter().peekable(), self.new.iter().peekable());
        iter::from_fn(move || {
            let order = match (old.peek(), new.peek()) {
                (Some((before, _)), Some((after, _))) => before.cmp(after),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return None,
            };
            let before = old.next_if(|_| order.is_le());
            let after = new.next_if(|_| order.is_ge());
            let (path, _) = before.or(after)?;
            Some((path.as_str(), before.map(|(_, part)| part), after.map(|(_, part)| part)))
        })
    }

    /// What stands in another order than before among those that were there: what is added moves nothing.
    fn moved(&self) -> BTreeSet<&str> {
        let position = |part: &Part| part.text(Name::Position).parse::<usize>().ok();
        let mut siblings: BTreeMap<&str, Vec<(usize, usize, &str)>> = BTreeMap::new();
        let both = || self.parts().filter_map(|(path, old, new)| Some((path, old?, new?)));
        // Most parts have the place that they had.
        let other_place = both().filter(|(_, old, new)| old.fact(Name::Position) != new.fact(Name::Position));
        let parents: HashSet<&str> = other_place.map(|(path, ..)| parent(path)).collect();
        for (path, old, new) in both().filter(|(path, ..)| parents.contains(parent(path))) {
            if let (Some(was), Some(is)) = (position(old), position(new)) {
                siblings.entry(parent(path)).or_default().push((was, is, path));
            }
        }
        let mut moved = BTreeSet::new();
        for mut all in siblings.into_values() {
            all.sort_unstable();
            let before: Vec<&str> = all.iter().map(|(_, _, path)| *path).collect();
            all.sort_unstable_by_key(|(_, is, _)| *is);
            moved.extend(
                all.iter().zip(before).filter(|((_, _, path), old)| path != old).map(|((_, _, path), _)| *path),
            );
        }
        moved
    }
}

/// The path of what a part belongs to.
fn parent(path: &str) -> &str {
    path.rfind(['/', '=']).map_or("", |at| &path[..at])
}

/// The facts that differ. That a part stands elsewhere counts only where it was moved.
fn changed<'a>(path: &'a str, old: &'a Part, new: &'a Part, moved: bool, found: &mut Vec<Difference<'a>>) {
    if old.facts == new.facts && !moved {
        return;
    }
    let mut names: Vec<Name> = old.facts.iter().chain(&new.facts).map(|fact| fact.name).collect();
    names.sort();
    names.dedup();
    let counts = |name: &Name| old.fact(*name) != new.fact(*name) && (moved || *name != Name::Position);
    for name in names.into_iter().filter(counts) {
        found.push(Difference { path, how: How::Changed { old, new, fact: name } });
    }
}
