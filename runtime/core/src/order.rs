//! Which field followed each one the last time. Servers send the fields of all objects in one order, which need not be that of
//! the documentation; what is noted saves a search, and decides nothing.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU16, Ordering};

/// What was noted of the objects of a schema.
pub(crate) struct Order {
    /// By the field before, from 1; what follows none comes first.
    next: OnceLock<Box<[AtomicU16]>>,
}

impl Order {
    pub(crate) const fn new() -> Self {
        Self { next: OnceLock::new() }
    }

    fn place(before: Option<usize>) -> usize {
        before.map_or(0, |index| index + 1)
    }

    /// The index of the field that is probably next: that of the documentation, as long as nothing else was met.
    pub(crate) fn next(&self, before: Option<usize>) -> usize {
        let place = Self::place(before);
        let noted = self.next.get().and_then(|next| next.get(place));
        noted.map_or(place, |index| index.load(Ordering::Relaxed).into())
    }

    /// Notes which field came, of so many.
    pub(crate) fn note(&self, before: Option<usize>, index: usize, fields: usize) {
        let next = self.next.get_or_init(|| (0..=fields).map(|place| AtomicU16::new(number(place))).collect());
        if let Some(noted) = next.get(Self::place(before)) {
            noted.store(number(index), Ordering::Relaxed);
        }
    }
}

/// What does not fit is the index of no field.
fn number(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}
