//! The values of a request at a path of wire names, through objects and element by element through lists.

use aliyun_api_core::{Encoding, Record, Schema, Slot, View};

/// How the elements of a list are named: as they are sent, `Tag.1.Key`, or as they stand in one text, `Tag[0].Key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Sent,
    Text,
}

impl Style {
    /// The style of a parameter and of everything in it.
    pub(super) fn of(schema: &Schema, parameter: &str) -> Self {
        let field = schema.position(parameter).and_then(|index| schema.fields.get(index));
        match field.map(|field| field.encoding) {
            Some(Encoding::Json | Encoding::Comma) => Self::Text,
            _ => Self::Sent,
        }
    }

    /// The name of an element of the list `name`.
    pub(super) fn element(self, name: &str, index: usize) -> String {
        match self {
            Self::Sent => format!("{name}.{}", index + 1),
            Self::Text => format!("{name}[{index}]"),
        }
    }
}

/// Calls `visit` with the name, such as `Tag.1.Key`, and the value of everything at `path` that is there; lists at its end
/// are visited as a whole.
/// Stops with the first result.
pub(super) fn at<T, S: AsRef<str>>(
    record: &dyn Record,
    path: &[S],
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    let (first, rest) = path.split_first()?;
    let name = first.as_ref();
    let slot = record.get(record.schema().position(name)?);
    match slot.view() {
        View::Absent => None,
        _ => descend(slot, rest, name, Style::of(record.schema(), name), visit),
    }
}

fn step<T, S: AsRef<str>>(
    record: &dyn Record,
    path: &[S],
    prefix: &str,
    style: Style,
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    let (first, rest) = path.split_first()?;
    let slot = record.get(record.schema().position(first.as_ref())?);
    match slot.view() {
        View::Absent => None,
        _ => descend(slot, rest, &format!("{prefix}.{}", first.as_ref()), style, visit),
    }
}

fn descend<T, S: AsRef<str>>(
    slot: &dyn Slot,
    rest: &[S],
    name: &str,
    style: Style,
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    match slot.view() {
        view if rest.is_empty() => visit(name, view),
        View::Record(inner) => step(inner, rest, name, style, visit),
        View::List(list) => {
            (0..list.len()).find_map(|index| descend(list.at(index), rest, &style.element(name, index), style, visit))
        }
        _ => None,
    }
}

/// Calls `visit` with every element of a list, or with the value itself.
pub(super) fn each<T>(
    name: &str,
    style: Style,
    view: View<'_>,
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    match view {
        View::Absent => None,
        View::List(list) => {
            (0..list.len()).find_map(|index| each(&style.element(name, index), style, list.at(index).view(), visit))
        }
        other => visit(name, other),
    }
}

/// Calls `visit` with every value at a path that was sent; an empty list and empty text were not.
pub(super) fn sent<T, S: AsRef<str>>(
    record: &dyn Record,
    path: &[S],
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    at(record, path, &mut |name, view| match view {
        View::Absent => None,
        View::List(list) if list.is_empty() => None,
        View::Str("") => None,
        other => visit(name, other),
    })
}
