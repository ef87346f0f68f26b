//! The entries of an object, each led to its field.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::decode::{Seed, Target, Walk};
use crate::presence::{Hit, Presence, find};
use crate::{Record, Schema};

/// The outermost object.
pub(super) struct Root<'a, 'w> {
    pub(super) walk: &'w mut Walk,
    pub(super) record: &'a mut dyn Record,
}

impl<'de> DeserializeSeed<'de> for Root<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }
}

/// Refuses a value that is no object.
macro_rules! no_object {
    ($($visit:ident($($type:ty)?) => $found:literal;)+) => {
        $(fn $visit<E: Error>(self $(, _: $type)?) -> Result<(), E> {
            Err(self.walk.mismatch("an object", $found))
        })+
    };
}

impl<'de> Visitor<'de> for Root<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    no_object! {
        visit_unit() => "nothing";
        visit_bool(bool) => "a boolean";
        visit_i64(i64) => "an integer";
        visit_u64(u64) => "an integer";
        visit_f64(f64) => "a number";
        visit_str(&str) => "a string";
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(self.walk.mismatch("an object", "a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        record(self.walk, self.record, entries)
    }
}

/// Fills a record from the entries of an object.
pub(super) fn record<'de, A: MapAccess<'de>>(
    walk: &mut Walk,
    record: &mut dyn Record,
    mut entries: A,
) -> Result<(), A::Error> {
    let schema = record.schema();
    let mut presence = Presence::new(schema);
    let mut hint = 0;
    walk.records += 1;
    let outermost = walk.records == 1;
    let marks = if outermost { walk.marks } else { &[] };
    while let Some((hit, mark)) = entries.next_key_seed(Name { schema, hint, marks })? {
        walk.found.mark |= mark;
        walk.found.field |= outermost && hit.is_some();
        let Some((hit, field)) =
            hit.filter(|hit| presence.takes(*hit)).zip(hit.and_then(|hit| schema.fields.get(hit.index)))
        else {
            entries.next_value::<IgnoredAny>()?;
            continue;
        };
        walk.path.enter(field.wire);
        let target = Target::Slot { slot: record.slot(hit.index), fresh: presence.is_fresh(hit.index) };
        let present = entries.next_value_seed(Seed::field(walk, target, field))?;
        walk.path.leave();
        if presence.mark(hit, present) {
            record.slot(hit.index).clear();
        }
        hint = hit.index + 1;
    }
    if let Some(field) = presence.missing(schema) {
        walk.path.enter(field.wire);
        walk.lack()?;
        walk.path.leave();
    }
    walk.records -= 1;
    Ok(())
}

/// A key of an object, looked up without a copy: the field that it leads to, and whether it is one of the marks.
struct Name {
    schema: &'static Schema,
    hint: usize,
    marks: &'static [&'static str],
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = (Option<Hit>, bool);

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Self::Value, D::Error> {
        source.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = (Option<Hit>, bool);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((find(self.schema, name, self.hint), self.marks.contains(&name)))
    }
}
