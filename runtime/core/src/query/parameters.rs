//! The parameters of one request by name: looked up, searched by prefix, and marked as taken.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Bound;

use super::STEP;

struct Parameter<'a> {
    value: &'a str,
    repeated: bool,
    taken: Cell<bool>,
}

pub(super) struct Parameters<'a>(BTreeMap<&'a str, Parameter<'a>>);

/// The value of a parameter.
pub(super) enum Found<'a> {
    Nothing,
    One(&'a str),
    /// The name stands in the request more than once.
    Several,
}

impl<'a> Parameters<'a> {
    pub(super) fn new(pairs: &'a [(String, String)]) -> Self {
        let mut map: BTreeMap<&str, Parameter<'_>> = BTreeMap::new();
        for (name, value) in pairs {
            match map.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(Parameter { value, repeated: false, taken: Cell::new(false) });
                }
                Entry::Occupied(mut entry) => entry.get_mut().repeated = true,
            }
        }
        Self(map)
    }

    /// Takes the parameter with exactly this name.
    pub(super) fn take(&self, name: &str) -> Found<'a> {
        match self.0.get(name) {
            None => Found::Nothing,
            Some(parameter) => {
                parameter.taken.set(true);
                if parameter.repeated { Found::Several } else { Found::One(parameter.value) }
            }
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The names below `prefix`, without `prefix.`, and a way to mark them as taken.
    fn below<'s>(&'s self, prefix: &str) -> impl Iterator<Item = (&'a str, &'s Cell<bool>)> + use<'s, 'a> {
        let start = format!("{prefix}{STEP}");
        let range = (Bound::Included(start.as_str()), Bound::Unbounded);
        let from_here = self.0.range::<str, _>(range);
        from_here.map_while(move |(name, parameter)| Some((name.strip_prefix(start.as_str())?, &parameter.taken)))
    }

    pub(super) fn has_below(&self, prefix: &str) -> bool {
        self.below(prefix).next().is_some()
    }

    /// Takes every parameter below `prefix`.
    pub(super) fn take_below(&self, prefix: &str) {
        for (_, taken) in self.below(prefix) {
            taken.set(true);
        }
    }

    /// The numbers that stand right below `prefix`, sorted, each once. What is no number is left alone;
    /// a number that does not fit is `None`.
    pub(super) fn numbers_below(&self, prefix: &str) -> Vec<Option<usize>> {
        let mut numbers: Vec<Option<usize>> = self.below(prefix).filter_map(|(rest, _)| number(rest)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// Takes what stands below `prefix` under a number that `accepts` refuses.
    pub(super) fn take_numbers(&self, prefix: &str, accepts: impl Fn(Option<usize>) -> bool) {
        for (rest, taken) in self.below(prefix) {
            if number(rest).is_some_and(|found| !accepts(found)) {
                taken.set(true);
            }
        }
    }

    /// The names that nothing took.
    pub(super) fn rest(&self) -> Vec<String> {
        self.0.iter().filter(|(_, parameter)| !parameter.taken.get()).map(|(name, _)| (*name).to_owned()).collect()
    }
}

/// The number that a name begins with. `01` is no number: it would be a second name for 1.
fn number(rest: &str) -> Option<Option<usize>> {
    let step = rest.split(STEP).next().unwrap_or_default();
    let digits = step.bytes().all(|byte| byte.is_ascii_digit()) && !step.is_empty();
    let canonical = step == "0" || !step.starts_with('0');
    (digits && canonical).then(|| step.parse().ok())
}
