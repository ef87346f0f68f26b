//! Required parameters that are sent without a value: an empty id is none.

use aliyun_api_core::{Field, Record, Schema, ValueType, View};

use super::{Violation, walk};
use crate::{Constraint, Operation};

/// What is said of each.
const EMPTY: &str = ", and its value is empty";

/// The required parameters that are empty text, and the required ids inside of lists and objects that are.
pub(super) fn required(operation: &Operation, request: &dyn Record) -> Vec<Violation> {
    let mut found = Vec::new();
    for (index, field) in request.schema().fields.iter().enumerate().filter(|(_, field)| field.required) {
        if is_empty(request.get(index).view()) && !may_be_empty(operation, &[field.wire]) {
            found.push(Violation::new(field.wire, EMPTY.to_owned()));
        }
    }
    for path in operation.refs.iter().map(|reference| reference.path).filter(|path| path.len() > 1) {
        if !field_at(request.schema(), path).is_some_and(|field| field.required) {
            continue;
        }
        walk::at(request, path, &mut |name, view| {
            if is_empty(view) {
                found.push(Violation::new(name, EMPTY.to_owned()));
            }
            None::<()>
        });
    }
    found
}

/// Whether a value is empty text, or a list of such.
fn is_empty(view: View<'_>) -> bool {
    match view {
        View::Str(text) => text.is_empty(),
        View::List(list) => !list.is_empty() && (0..list.len()).all(|index| is_empty(list.at(index).view())),
        _ => false,
    }
}

/// Whether the documentation has a length for it that begins with nothing.
fn may_be_empty(operation: &Operation, path: &[&str]) -> bool {
    let mut own = operation.checks.iter().filter(|check| check.path == path);
    own.any(|check| matches!(check.constraint, Constraint::Length(None | Some(0), _)))
}

/// The field at a path, through lists and objects.
fn field_at(schema: &Schema, path: &[&str]) -> Option<&'static Field> {
    let (first, rest) = path.split_first()?;
    let field = schema.fields.get(schema.position(first)?)?;
    match (rest, &field.kind) {
        ([], _) => Some(field),
        (rest, ValueType::Record(inner) | ValueType::List(ValueType::Record(inner))) => field_at(inner, rest),
        _ => None,
    }
}
