//! Sources name documents that the service declares, and say the whole truth of them: which of an action's documents
//! has a field or an error row, and which one wins where they differ.

use super::unknown;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec};
use crate::lookup::{Scope, keys};
use crate::source::Spanned;
use crate::yaml::{Mapping, OneOrMany};

/// The documents of what every action may return.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for names in scope.service.service.errors.iter().filter_map(|row| row.source.as_ref()) {
        documents(scope, names, diagnostics);
    }
}

/// The documents of an action, of its fields and its error rows.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    let own: Vec<&Spanned<String>> = spec.source.0.iter().map(|source| &source.document).collect();
    for name in &own {
        document(scope, name, diagnostics);
    }
    for (side, fields) in [("", &spec.parameters), ("response ", &spec.response)] {
        walk(fields, "", &mut |path, names| {
            let decided = spec.discrepancies.iter().flat_map(|one| &one.place.0).any(|place| is_same(place, path));
            origin(scope, &own, &format!("{side}field `{path}`"), names, decided, diagnostics);
        });
    }
    for row in &spec.errors {
        if let Some(names) = &row.source {
            documents(scope, names, diagnostics);
            let code = &row.code.value;
            let decided = spec.discrepancies.iter().flat_map(|one| &one.place.0).any(|place| place.value == *code);
            origin(scope, &own, &format!("row `{code}`"), names, decided, diagnostics);
        }
    }
    if let Some(withdrawn) = &spec.withdrawn
        && document(scope, &withdrawn.since, diagnostics)
    {
        since(scope, &own, &withdrawn.since, diagnostics);
    }
}

/// The documents that a field or a row names are declared.
pub(super) fn documents(scope: Scope<'_>, names: &OneOrMany<Spanned<String>>, diagnostics: &mut Diagnostics) {
    for name in &names.0 {
        document(scope, name, diagnostics);
    }
}

/// Whether a document is declared.
pub(super) fn document(scope: Scope<'_>, name: &Spanned<String>, diagnostics: &mut Diagnostics) -> bool {
    let known = scope.document(name).is_some();
    if !known {
        let all = keys(&scope.service.service.documents);
        diagnostics.push(unknown(Finding::UnknownDocument, name, "document", all));
    }
    known
}

/// Calls `found` for each field with a source, with its path.
fn walk(fields: &Mapping<FieldSpec>, above: &str, found: &mut impl FnMut(&str, &OneOrMany<Spanned<String>>)) {
    for (name, field) in fields.iter() {
        let path = if above.is_empty() { name.value.clone() } else { format!("{above}.{}", name.value) };
        if let Some(names) = &field.source {
            found(&path, names);
        }
        let items = field.items.as_ref().and_then(|items| items.fields.as_ref());
        for fields in field.fields.as_ref().into_iter().chain(items) {
            walk(fields, &path, found);
        }
    }
}

/// Whether a place of a discrepancy is a field: its path, with or without the wrappers of lists.
fn is_same(place: &str, path: &str) -> bool {
    let (mut parts, mut wanted) = (place.split('.'), path.split('.').peekable());
    let same_end = place.rsplit('.').next() == path.rsplit('.').next();
    parts.next() == wanted.next() && {
        parts.for_each(|part| {
            wanted.next_if_eq(&part);
        });
        same_end && wanted.next().is_none()
    }
}

/// Where a field or a row of an action comes from: from documents of the action, and not from the first alone, which
/// goes without saying. Where several have it, one of them won, and a discrepancy says how.
fn origin(
    scope: Scope<'_>,
    own: &[&Spanned<String>],
    what: &str,
    names: &OneOrMany<Spanned<String>>,
    decided: bool,
    diagnostics: &mut Diagnostics,
) {
    for name in names.0.iter().filter(|name| scope.document(name).is_some()) {
        if !own.iter().any(|known| known.value == name.value) {
            let message = format!("`{}` is the source of a {what}, and none of the action", name.value);
            diagnostics.push(
                Diagnostic::new(Finding::FieldSource, name.span, message)
                    .help(format!("add `{{ document: {} }}` to the sources of the action", name.value)),
            );
        }
    }
    match (names.0.as_slice(), own.first()) {
        ([only], Some(first)) if only.value == first.value => {
            let message = format!("`{}` is the first document of the action", only.value);
            diagnostics.push(
                Diagnostic::new(Finding::FieldSource, only.span, message)
                    .help("leave `source` out: what has none is of the first document"),
            );
        }
        ([_, .., newest], _) if !decided => {
            let message = format!("the {what} has several sources, and nothing says how they differ");
            diagnostics.push(
                Diagnostic::new(Finding::UndecidedSource, newest.span, message)
                    .help("add a discrepancy about it, or name only the document that had it first"),
            );
        }
        _ => {}
    }
}

/// An action is gone since a document that is none of its own, and newer than all of those.
fn since(scope: Scope<'_>, own: &[&Spanned<String>], since: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let issued = |name: &str| {
        let documents = &scope.service.service.documents;
        documents.iter().find(|(id, _)| id.value == name).map(|(_, document)| document.issued.value.as_str())
    };
    let newer = |other: &str| issued(other).zip(issued(&since.value)).is_some_and(|(other, this)| other >= this);
    if let Some(other) = own.iter().find(|other| other.value == since.value || newer(&other.value)) {
        let message = format!("the action is withdrawn since `{}`, and `{}` has it", since.value, other.value);
        diagnostics.push(
            Diagnostic::new(Finding::WithdrawnSince, since.span, message)
                .related(other.span, "the source")
                .help("name the first document that does not have the action, newer than its sources"),
        );
    }
}
