//! A record in, the parameters of a request out, in the order of the schema.

use super::join;
use crate::{Encoding, List, Record, Slot, View, json};

/// The parameters of a request. Absent fields and empty lists are left out, empty text is not.
///
/// A list that travels as JSON text is sent as `[]` when it is present and empty. A parameter whose name the documentation leaves
/// open is sent under each of its spellings: the service reads the one that it knows.
pub fn encode(record: &dyn Record) -> Vec<(String, String)> {
    let mut out = Vec::new();
    put_record("", record, &mut out);
    out
}

fn put_record(prefix: &str, record: &dyn Record, out: &mut Vec<(String, String)>) {
    for (index, field) in record.schema().fields.iter().enumerate() {
        for name in std::iter::once(&field.wire).chain(field.aliases) {
            put(join(prefix, name), record.get(index), field.encoding, field.required, out);
        }
    }
}

fn put(name: String, slot: &dyn Slot, encoding: Encoding, required: bool, out: &mut Vec<(String, String)>) {
    let view = slot.view();
    match view {
        View::Absent => {}
        View::Any(_) => out.push((name, json::parameter_text(slot))),
        View::List(_) | View::Record(_) if encoding == Encoding::Json => out.push((name, json::parameter_text(slot))),
        View::List(list) if encoding == Encoding::Comma => {
            if required || !list.is_empty() {
                out.push((name, comma(list)));
            }
        }
        View::List(list) => {
            for index in 0..list.len() {
                // An element has no field of its own: what is nested in it repeats too.
                put(join(&name, index + 1), list.at(index), Encoding::Repeat, false, out);
            }
        }
        View::Record(record) => put_record(&name, record, out),
        View::Str(_) | View::Int(_) | View::Float(_) | View::Bool(_) => out.push((name, text(view))),
    }
}

fn comma(list: &dyn List) -> String {
    let elements: Vec<String> = (0..list.len()).map(|index| text(list.at(index).view())).collect();
    elements.join(",")
}

/// A scalar as text; nothing for what is no scalar.
fn text(view: View<'_>) -> String {
    match view {
        View::Str(text) => text.to_owned(),
        View::Int(number) => number.to_string(),
        View::Float(number) => number.to_string(),
        View::Bool(flag) => flag.to_string(),
        View::Any(value) => value.to_string(),
        View::Absent | View::List(_) | View::Record(_) => String::new(),
    }
}
