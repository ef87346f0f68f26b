//! The values of a request at a path of wire names, through objects and element by element through lists.

use aliyun_api_core::{Encoding, Record, Schema, Slot, View};

/// Where a value stands, for messages: `Tag.1.Key`.
fn join(prefix: &str, step: &str) -> String {
    if prefix.is_empty() { step.to_owned() } else { format!("{prefix}.{step}") }
}

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

/// Calls `visit` with the name and the value of everything at `path`; lists at its end are visited as a whole.
/// Stops with the first answer.
pub(super) fn at<T>(
    record: &dyn Record,
    path: &[&str],
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    let style = path.first().map_or(Style::Sent, |first| Style::of(record.schema(), first));
    step(record, path, "", style, visit)
}

fn step<T>(
    record: &dyn Record,
    path: &[&str],
    prefix: &str,
    style: Style,
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    let (first, rest) = path.split_first()?;
    let index = record.schema().position(first)?;
    descend(record.get(index), rest, &join(prefix, first), style, visit)
}

fn descend<T>(
    slot: &dyn Slot,
    rest: &[&str],
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

/// Whether a parameter was sent; `name` may lead into objects, as in `SystemDisk.Size`.
pub(super) fn is_present(record: &dyn Record, name: &str) -> bool {
    present_values(record, name, &mut |_| Some(())).is_some()
}

/// Calls `visit` with the value of a parameter that was sent.
pub(super) fn present_values<T>(
    record: &dyn Record,
    name: &str,
    visit: &mut dyn FnMut(View<'_>) -> Option<T>,
) -> Option<T> {
    let path: Vec<&str> = match record.schema().position(name) {
        Some(_) => vec![name],
        None => name.split('.').filter(|step| *step != "N" && step.parse::<usize>().is_err()).collect(),
    };
    at(record, &path, &mut |_, view| match view {
        View::Absent => None,
        View::List(list) if list.is_empty() => None,
        other => visit(other),
    })
}
