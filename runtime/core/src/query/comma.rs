//! What a list that travels as `a,b` cannot hold.

use super::encode::{Nature, Outgoing, Source};
use super::join;
use crate::{Encoding, Record, View};

/// The place of the first element with a comma in a list whose elements are joined by commas: the service would read two
/// elements there. The index counts from 0, as in `UserCidr[1]`.
pub fn comma_in_element(record: &dyn Record) -> Option<String> {
    in_fields("", View::Record(record))
}

fn in_fields<V: Source>(prefix: &str, object: V) -> Option<String> {
    let mut found = None;
    object.fields(&mut |field| found = found.take().or_else(|| in_field(prefix, field)));
    found
}

fn in_field<V: Source>(prefix: &str, field: Outgoing<'_, V>) -> Option<String> {
    let name = join(prefix, field.name);
    let mut elements = Vec::new();
    match field.value.nature() {
        Nature::List { .. } => field.value.elements(&mut |element| elements.push(element)),
        // What is inside of JSON text has no commas of its own.
        Nature::Object if field.encoding != Encoding::Json => return in_fields(&name, field.value),
        _ => {}
    }
    match field.encoding {
        Encoding::Comma => {
            let index = elements.into_iter().position(|element| element.text().contains(','))?;
            Some(format!("{name}[{index}]"))
        }
        Encoding::Json => None,
        _ => elements
            .into_iter()
            .enumerate()
            .find_map(|(index, element)| in_fields(&format!("{name}[{index}]"), element)),
    }
}
