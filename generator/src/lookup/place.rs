//! What a discrepancy can be about.

use super::{Scope, Side, get};
use crate::format::{ActionSpec, FieldSpec, TypeWord};
use crate::yaml::Mapping;

/// The parts of an action that have a name of their own.
pub(crate) const PARTS: &[&str] = &[
    "action",
    "group",
    "summary",
    "description",
    "kind",
    "source",
    "ram",
    "limits",
    "version",
    "pagination",
    "asynchronous",
    "parameters",
    "rules",
    "response",
    "errors",
    "examples",
];

/// Whether an action has the place: one of the [`PARTS`], a path to a parameter or a response field with or without
/// wrappers, a shared type with or without a path into it, or a code of its error table.
pub(crate) fn is_there(scope: Scope<'_>, spec: &ActionSpec, name: &str) -> bool {
    PARTS.contains(&name)
        || leads(scope, &spec.parameters, name, Side::Request)
        || leads(scope, &spec.response, name, Side::Response)
        || of_type(scope, name)
        || spec.errors.iter().chain(&scope.service.service.errors).any(|row| row.code.value == name)
}

fn of_type(scope: Scope<'_>, name: &str) -> bool {
    let (head, rest) = name.split_once('.').map_or((name, None), |(head, rest)| (head, Some(rest)));
    get(&scope.service.types, head).is_some_and(|spec| match rest {
        None => true,
        Some(rest) => spec.fields.as_ref().is_some_and(|fields| leads(scope, fields, rest, Side::Response)),
    })
}

/// Whether a path leads to a field; a name may hold dots itself.
fn leads(scope: Scope<'_>, fields: &Mapping<FieldSpec>, path: &str, side: Side) -> bool {
    if fields.iter().any(|(name, own)| name.value == path || own.aliases.iter().any(|alias| alias.value == path)) {
        return true;
    }
    fields.iter().any(|(name, own)| {
        let Some(rest) = path.strip_prefix(name.value.as_str()).and_then(|rest| rest.strip_prefix('.')) else {
            return false;
        };
        scope.field(own, side).is_some_and(|field| inside(scope, field.base, rest, side))
    })
}

/// Whether a path leads to something inside a field: past the wrappers and elements of lists, into objects.
fn inside(scope: Scope<'_>, field: &FieldSpec, path: &str, side: Side) -> bool {
    let Some((word, definition)) = scope.definition(field) else { return false };
    match word {
        TypeWord::List => {
            let wrapper = field.wrapper.as_ref().map(|wrapper| wrapper.value.as_str());
            let path = match path.split_once('.') {
                Some((first, rest)) if Some(first) == wrapper => rest,
                None if Some(path) == wrapper => return true,
                _ => path,
            };
            definition.items.as_deref().is_some_and(|items| inside(scope, items, path, side))
        }
        TypeWord::Object => definition.fields.as_ref().is_some_and(|fields| leads(scope, fields, path, side)),
        _ => false,
    }
}
