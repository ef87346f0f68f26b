//! Which fields of a record the decoder at hand has met: takes names as they come, tells what is missing.

use std::num::NonZeroUsize;

use crate::{Schema, schema::Field};

/// The field that is never demanded: a response is worth reading without it.
const NEVER_DEMANDED: &str = "RequestId";

/// A field that a name on the wire leads to, in one number, which comes out of a function in a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit(NonZeroUsize);

impl Hit {
    /// `exact` where the name is the wire name, not another spelling.
    pub(crate) fn new(index: usize, exact: bool) -> Self {
        Self(NonZeroUsize::MIN.saturating_add((index << 1) | usize::from(exact)))
    }

    pub(crate) fn index(self) -> usize {
        (self.0.get() - 1) >> 1
    }

    fn is_exact(self) -> bool {
        self.0.get() & 1 == 0
    }
}

/// Finds the field for `name`; `before` is the field that was met before it, if there was one.
#[inline]
pub(crate) fn find(schema: &Schema, name: &str, before: Option<usize>) -> Option<Hit> {
    let index = schema.order.next(before);
    if is_called(schema, index, name) { Some(Hit::new(index, true)) } else { search(schema, name, before) }
}

fn is_called(schema: &Schema, index: usize, name: &str) -> bool {
    schema.fields.get(index).is_some_and(|field| field.wire == name)
}

/// Finds a field that is not where it was expected.
#[cold]
fn search(schema: &Schema, name: &str, before: Option<usize>) -> Option<Hit> {
    let index = schema.position(name)?;
    let exact = is_called(schema, index, name);
    if exact {
        schema.order.note(before, index, schema.fields.len());
    }
    Some(Hit::new(index, exact))
}

/// How some fields were met so far: a bit for each.
#[derive(Clone, Copy, Default)]
struct Met {
    /// A value was stored.
    stored: u64,
    /// It came under another spelling than the wire name.
    other: u64,
}

/// How many fields are in one `Met`.
const BITS: usize = u64::BITS as usize;

pub(crate) struct Presence {
    /// Of most records, all fields: what is known of those needs no memory of its own.
    first: Met,
    rest: Vec<Met>,
}

impl Presence {
    pub(crate) fn new(schema: &Schema) -> Self {
        let rest = schema.fields.len().saturating_sub(1) / BITS;
        Self { first: Met::default(), rest: vec![Met::default(); rest] }
    }

    /// What is known of the field and some others, and its bit.
    fn met(&self, index: usize) -> (Met, u64) {
        let met = match index.checked_sub(BITS) {
            None => self.first,
            Some(index) => self.rest.get(index / BITS).copied().unwrap_or_default(),
        };
        (met, 1 << (index % BITS))
    }

    /// Whether a value under this name counts, since the wire name wins over another spelling; with whether no value was
    /// stored in the field yet.
    pub(crate) fn takes(&self, hit: Hit) -> Option<bool> {
        let (met, bit) = self.met(hit.index());
        let is_fresh = met.stored & bit == 0;
        (is_fresh || hit.is_exact() || met.other & bit != 0).then_some(is_fresh)
    }

    /// Notes a value; returns whether the field has to be cleared, because a later `null` took the value back.
    pub(crate) fn mark(&mut self, hit: Hit, present: bool) -> bool {
        let index = hit.index();
        let met = match index.checked_sub(BITS) {
            None => &mut self.first,
            Some(index) => match self.rest.get_mut(index / BITS) {
                Some(met) => met,
                None => return false,
            },
        };
        let bit = 1 << (index % BITS);
        let other = if hit.is_exact() { 0 } else { bit };
        let revoked = !present && met.stored & bit != 0 && met.other & bit == other;
        if present {
            met.stored |= bit;
            met.other = (met.other & !bit) | other;
        } else if revoked {
            met.stored &= !bit;
        }
        revoked
    }

    fn is_stored(&self, index: usize) -> bool {
        let (met, bit) = self.met(index);
        met.stored & bit != 0
    }

    /// The first field that must be there and is not.
    pub(crate) fn missing(&self, schema: &'static Schema) -> Option<&'static Field> {
        let demanded = |field: &Field| field.required && field.wire != NEVER_DEMANDED;
        schema
            .fields
            .iter()
            .enumerate()
            .find(|(index, field)| demanded(field) && !self.is_stored(*index))
            .map(|(_, f)| f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ValueType;

    #[test]
    fn another_order_is_learned_and_decides_nothing() {
        let fields = ["A", "B", "C", "D"].map(|name| Field::new(name, ValueType::String).aliases(&["Other"]));
        let schema = Schema::new("Letters", Box::leak(fields.into()));
        let walk = |names: &[&str]| {
            let mut before = None;
            let found = |name: &&str| {
                let is_expected = schema.order.next(before);
                let hit = find(&schema, name, before)?;
                before = Some(hit.index());
                Some((hit.index(), hit.index() == is_expected))
            };
            names.iter().map(found).collect::<Vec<_>>()
        };
        let all = |expected| [0, 1, 2, 3].map(|index| Some((index, expected)));
        assert_eq!(walk(&["A", "B", "C", "D"]), all(true));
        assert_eq!(walk(&["D", "B", "A", "C"]), [3, 1, 0, 2].map(|index| Some((index, false))));
        assert_eq!(walk(&["D", "B", "A", "C"]), [3, 1, 0, 2].map(|index| Some((index, true))));
        assert_eq!(walk(&["D", "X", "C", "Other"]), [Some((3, true)), None, Some((2, false)), Some((0, false))]);
        assert_eq!(walk(&["A", "B", "C", "D"]).iter().flatten().map(|found| found.0).collect::<Vec<_>>(), [0, 1, 2, 3]);
    }

    #[test]
    fn a_record_may_have_any_number_of_fields() {
        for count in [1, BITS, BITS + 1, 3 * BITS] {
            let fields = (0..count).map(|_| Field::new("Name", ValueType::String).required());
            let fields: Vec<Field> = fields.collect();
            let schema: &'static Schema = Box::leak(Box::new(Schema::new("Wide", Box::leak(fields.into()))));
            let mut presence = Presence::new(schema);
            for index in 0..count {
                assert!(presence.missing(schema).is_some());
                assert_eq!(presence.takes(Hit::new(index, false)), Some(true));
                presence.mark(Hit::new(index, true), true);
                assert_eq!(presence.takes(Hit::new(index, false)), None);
                assert_eq!(presence.takes(Hit::new(index, true)), Some(false));
            }
            assert!(presence.missing(schema).is_none());
        }
    }
}
