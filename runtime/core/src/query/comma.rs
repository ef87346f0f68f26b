//! What a list that travels as `a,b` cannot hold.

use super::encode::{Outgoing, Source as _};
use super::{STEP, join};
use crate::{Encoding, List, Record, View};

/// The place of the first element with a comma in a list whose elements are joined by commas: the service would read two
/// elements there. The index counts from 0, as in `UserCidr[1]`.
pub fn comma_in_element(record: &dyn Record) -> Option<String> {
    in_fields(View::Record(record))
}

fn in_fields(object: View<'_>) -> Option<String> {
    let mut found = None;
    object.fields(&mut |field| found = found.take().or_else(|| in_field(field)));
    found
}

/// The place below the object that the field belongs to. Mostly there is none, so no name is made ahead of it.
fn in_field(field: Outgoing<'_, View<'_>>) -> Option<String> {
    let Outgoing { name, encoding, value, .. } = field;
    // What is inside of JSON text has no commas of its own.
    match (value, encoding) {
        (_, Encoding::Json) => None,
        (View::Record(_), _) => in_fields(value).map(|place| join(name, place)),
        (View::List(list), Encoding::Comma) => {
            in_elements(list, |element| has_comma(element).then(String::new)).map(|place| [name, &place].concat())
        }
        (View::List(list), _) => {
            let inside = |element: View<'_>| in_fields(element).map(|place| format!("{STEP}{place}"));
            in_elements(list, inside).map(|place| [name, &place].concat())
        }
        _ => None,
    }
}

/// The first element that `inside` finds a place in, and that place behind it.
fn in_elements(list: &dyn List, inside: impl Fn(View<'_>) -> Option<String>) -> Option<String> {
    (0..list.len()).find_map(|index| inside(list.at(index).view()).map(|place| format!("[{index}]{place}")))
}

/// Whether the value has a comma as it travels.
fn has_comma(value: View<'_>) -> bool {
    match value {
        View::Str(text) => text.contains(','),
        View::Any(value) => value.to_string().contains(','),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, Schema, ValueType, record};

    #[derive(Clone, Default)]
    struct Inner {
        ids: Vec<String>,
    }
    static INNER: Schema =
        Schema::new("Inner", &[Field::new("Ids", ValueType::List(&ValueType::String)).encoding(Encoding::Comma)]);
    record!(Inner, INNER, 0 => ids);

    #[derive(Clone, Default)]
    struct Outer {
        name: String,
        one: Option<Inner>,
        several: Vec<Inner>,
        text: Vec<Inner>,
        names: Vec<String>,
    }
    static OUTER: Schema = Schema::new(
        "Outer",
        &[
            Field::new("Name", ValueType::String),
            Field::new("One", ValueType::Record(&INNER)).encoding(Encoding::Flat),
            Field::new("Several", ValueType::List(&ValueType::Record(&INNER))).encoding(Encoding::Repeat),
            Field::new("Text", ValueType::List(&ValueType::Record(&INNER))).encoding(Encoding::Json),
            Field::new("Names", ValueType::List(&ValueType::String)).encoding(Encoding::Repeat),
        ],
    );
    record!(Outer, OUTER, 0 => name, 1 => one, 2 => several, 3 => text, 4 => names);

    #[test]
    fn the_place_leads_to_the_element() {
        let inner = |ids: &[&str]| Inner { ids: ids.iter().map(|id| (*id).to_owned()).collect() };
        let apart = || inner(&["a", "b"]);
        // None of these is joined by commas.
        let open =
            Outer { name: "a,b".into(), text: vec![inner(&["a,b"])], names: vec!["a,b".into()], ..Outer::default() };
        let one = |ids: &[&str]| Outer { one: Some(inner(ids)), ..open.clone() };
        let several = |ids: &[&str]| Outer { several: vec![apart(), inner(ids)], ..one(&["a"]) };
        for (record, place) in [
            (open.clone(), None),
            (one(&["a", "b"]), None),
            (one(&["a", "b,c"]), Some("One.Ids[1]")),
            (several(&["a"]), None),
            (several(&["a", "b", ","]), Some("Several[1].Ids[2]")),
        ] {
            assert_eq!(comma_in_element(&record).as_deref(), place);
        }
        assert_eq!(comma_in_element(&inner(&["a,b"])).as_deref(), Some("Ids[0]"));
    }
}
