//! `Debug` of a record, without absent fields and without secrets.

use std::fmt;

use crate::{Field, Record, Schema, Slot, View};

/// Formats a record: absent fields are left out, secrets show as `***`.
///
/// # Errors
/// Those of the formatter.
pub fn record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let schema = record.schema();
    fields(schema.name, schema.fields.iter().enumerate().map(|(index, field)| (field, record.get(index))), f)
}

/// Formats a struct with some of the fields of a schema, each with its index there, as [`record`] does.
///
/// # Errors
/// Those of the formatter.
pub fn part(name: &str, schema: &Schema, slots: &[(usize, &dyn Slot)], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fields(name, slots.iter().filter_map(|(index, slot)| Some((schema.fields.get(*index)?, *slot))), f)
}

fn fields<'a>(
    name: &str,
    shown: impl Iterator<Item = (&'static Field, &'a dyn Slot)>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for (field, slot) in shown.filter(|(_, slot)| !matches!(slot.view(), View::Absent)) {
        out.field(field.wire, &Shown { slot, field });
    }
    out.finish()
}

struct Shown<'a> {
    slot: &'a dyn Slot,
    field: &'a Field,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.field.sensitive {
            return f.write_str("***");
        }
        match self.slot.view() {
            View::Absent => f.write_str("-"),
            View::Str(text) => fmt::Debug::fmt(text, f),
            View::Int(number) => fmt::Display::fmt(&number, f),
            View::Float(number) => fmt::Display::fmt(&number, f),
            View::Bool(flag) => fmt::Display::fmt(&flag, f),
            View::Record(inner) => fmt::Debug::fmt(inner, f),
            View::Any(value) => fmt::Display::fmt(value, f),
            View::List(list) => {
                let elements = (0..list.len()).map(|index| Shown { slot: list.at(index), field: self.field });
                f.debug_list().entries(elements).finish()
            }
        }
    }
}
