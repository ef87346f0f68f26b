//! The entries of an object, each led to its field.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::decode::{Found, Seed, Spot, Target, Walk};
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
    walk.records += 1;
    let marks = if walk.records == 1 { walk.marks } else { &[] };
    let mut names = Names { schema, before: None, marks, found: Found::default() };
    while let Some(hit) = entries.next_key_seed(&mut names)? {
        let taken = hit.and_then(|hit| Some((hit, schema.fields.get(hit.index())?, presence.takes(hit)?)));
        let Some((hit, field, fresh)) = taken else {
            entries.next_value::<IgnoredAny>()?;
            continue;
        };
        let target = Target::Slot { slot: record.slot(hit.index()), fresh };
        let present = entries.next_value_seed(Seed { walk, target, spot: Spot::Field(field) })?;
        if presence.mark(hit, present) {
            record.slot(hit.index()).clear();
        }
        names.before = Some(hit.index());
    }
    if walk.records == 1 {
        walk.found = names.found;
    }
    if let Some(field) = presence.missing(schema) {
        walk.path.enter(field.wire);
        walk.lack()?;
        walk.path.leave();
    }
    walk.records -= 1;
    Ok(())
}

/// The keys of an object, each looked up without a copy: the field that it leads to.
struct Names {
    schema: &'static Schema,
    /// The field of the last key that led to one.
    before: Option<usize>,
    marks: &'static [&'static str],
    found: Found,
}

impl<'de> DeserializeSeed<'de> for &mut Names {
    type Value = Option<Hit>;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Self::Value, D::Error> {
        source.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut Names {
    type Value = Option<Hit>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let hit = find(self.schema, name, self.before);
        self.found.mark |= self.marks.contains(&name);
        self.found.field |= hit.is_some();
        Ok(hit)
    }
}
