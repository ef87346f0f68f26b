//! The values that a filter lets through: one is found among many without a look at all of them.

use crate::maps::IndexSet;

/// Values, each once.
#[derive(Clone, Debug)]
pub(crate) enum Wanted {
    /// Most often it is one.
    One(String),
    Any(IndexSet<String>),
}

impl Wanted {
    pub(crate) fn has(&self, value: &str) -> bool {
        count();
        match self {
            Self::One(own) => own == value,
            Self::Any(all) => all.contains(value),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &String> {
        let (one, all) = match self {
            Self::One(own) => (Some(own), None),
            Self::Any(all) => (None, Some(all)),
        };
        one.into_iter().chain(all.into_iter().flatten())
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Any(all) => all.len(),
        }
    }
}

impl FromIterator<String> for Wanted {
    fn from_iter<I: IntoIterator<Item = String>>(values: I) -> Self {
        let mut values = values.into_iter().peekable();
        match (values.next(), values.peek()) {
            (Some(one), None) => Self::One(one),
            (first, _) => Self::Any(first.into_iter().chain(values).collect()),
        }
    }
}

#[cfg(not(test))]
const fn count() {}

#[cfg(test)]
fn count() {
    counted::COMPARED.set(counted::COMPARED.get() + 1);
}

/// How many values were looked for, which is what a filter costs.
#[cfg(test)]
pub(crate) mod counted {
    use std::cell::Cell;

    thread_local! {
        pub(super) static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    /// The number of values that something looks for.
    pub(crate) fn during(run: impl FnOnce()) -> usize {
        let before = COMPARED.get();
        run();
        COMPARED.get() - before
    }
}
