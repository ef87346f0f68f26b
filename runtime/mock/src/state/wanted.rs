//! The values that a filter lets through, in an order in which one is found among many without a look at all of them.

/// Values, sorted, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wanted(Vec<String>);

impl Wanted {
    /// This value alone.
    pub(crate) fn one(value: String) -> Self {
        Self(vec![value])
    }

    pub(crate) fn has(&self, value: &str) -> bool {
        let compare = |own: &String| {
            count();
            own.as_str().cmp(value)
        };
        self.0.binary_search_by(compare).is_ok()
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, String> {
        self.0.iter()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<String> for Wanted {
    fn from_iter<I: IntoIterator<Item = String>>(values: I) -> Self {
        let mut values: Vec<String> = values.into_iter().collect();
        values.sort_unstable();
        values.dedup();
        Self(values)
    }
}

#[cfg(not(test))]
const fn count() {}

#[cfg(test)]
fn count() {
    counted::COMPARED.set(counted::COMPARED.get() + 1);
}

/// How many values were compared, which is what a filter costs.
#[cfg(test)]
pub(crate) mod counted {
    use std::cell::Cell;

    thread_local! {
        pub(super) static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    /// The number of comparisons that something takes.
    pub(crate) fn during(run: impl FnOnce()) -> usize {
        let before = COMPARED.get();
        run();
        COMPARED.get() - before
    }
}
