//! `Debug` of a record, without absent fields and without secrets.

use std::fmt;

use crate::{Field, Record, Slot, View};

/// Formats a record: absent fields are left out, secrets show as `***`.
///
/// # Errors
/// Those of the formatter.
pub fn record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fields(record.schema().name, record, &|_| true, f)
}

/// Formats what `name` holds of a request, its required parameters, as [`record`] does.
///
/// # Errors
/// Those of the formatter.
pub fn required(name: &str, request: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fields(name, request, &|field| field.required, f)
}

fn fields(name: &str, record: &dyn Record, wanted: &dyn Fn(&Field) -> bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for (index, field) in record.schema().fields.iter().enumerate().filter(|(_, field)| wanted(field)) {
        let slot = record.get(index);
        if !matches!(slot.view(), View::Absent) {
            out.field(field.wire, &Shown { slot, field });
        }
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
