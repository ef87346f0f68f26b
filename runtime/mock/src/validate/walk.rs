//! The values of a request at a path of wire names, through objects and element by element through lists.

use aliyun_api_core::{Record, Slot, View};

/// Where a value stands, for messages: `Tag.1.Key`.
fn join(prefix: &str, step: &str) -> String {
    if prefix.is_empty() { step.to_owned() } else { format!("{prefix}.{step}") }
}

/// Calls `visit` with the name and the value of everything at `path`; lists at its end are visited as a whole.
/// Stops with the first answer.
pub(super) fn at<T>(
    record: &dyn Record,
    path: &[&str],
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    step(record, path, "", visit)
}

fn step<T>(
    record: &dyn Record,
    path: &[&str],
    prefix: &str,
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    let (first, rest) = path.split_first()?;
    let index = record.schema().position(first)?;
    descend(record.get(index), rest, &join(prefix, first), visit)
}

fn descend<T>(
    slot: &dyn Slot,
    rest: &[&str],
    name: &str,
    visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>,
) -> Option<T> {
    match slot.view() {
        view if rest.is_empty() => visit(name, view),
        View::Record(inner) => step(inner, rest, name, visit),
        View::List(list) => (0..list.len())
            .find_map(|index| descend(list.at(index), rest, &join(name, &(index + 1).to_string()), visit)),
        _ => None,
    }
}

/// Calls `visit` with every element of a list, or with the value itself.
pub(super) fn each<T>(name: &str, view: View<'_>, visit: &mut dyn FnMut(&str, View<'_>) -> Option<T>) -> Option<T> {
    match view {
        View::Absent => None,
        View::List(list) => {
            (0..list.len()).find_map(|index| each(&join(name, &(index + 1).to_string()), list.at(index).view(), visit))
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
