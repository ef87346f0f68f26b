//! What fields and parameters of a condition may be: values that can be compared, of what is there.

use super::resource_fields::Fields;
use super::{conformance, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{FieldSpec, WhenSpec};
use crate::lookup::{Scope, Side, keys};
use crate::semantics::expected::{Written, written};
use crate::semantics::rules;
use crate::source::Spanned;
use crate::yaml::{Mapping, Node, OneOrMany};

/// Fields of a resource.
pub(super) fn fields(
    scope: Scope<'_>,
    parameters: &Mapping<FieldSpec>,
    known: &Fields<'_>,
    fields: &Mapping<OneOrMany<Node>>,
    diagnostics: &mut Diagnostics,
) {
    for (field, values) in fields {
        if !known.has(&field.value) {
            diagnostics.push(known.unknown(field));
        }
        for value in &values.0 {
            one(field, value, diagnostics, &mut |node, name, diagnostics| {
                if !leads(scope, parameters, name) && !known.leads(name, None) {
                    let name = Spanned { value: name.to_owned(), span: node.span };
                    diagnostics.push(known.unknown(&name));
                }
            });
        }
    }
}

/// Fields of a resource that are compared with what is written alone: nothing of a request can be named.
pub(super) fn plain(known: &Fields<'_>, fields: &Mapping<OneOrMany<Node>>, diagnostics: &mut Diagnostics) {
    for (field, values) in fields {
        if !known.has(&field.value) {
            diagnostics.push(known.unknown(field));
        }
        for value in values.0.iter().filter(|value| value.scalar().is_none()) {
            diagnostics.push(incomparable(field, value).help("write one value, or a list of those that count"));
        }
    }
}

/// Parameters of the request, beside conditions that can be narrowed.
pub(super) fn request(
    scope: Scope<'_>,
    parameters: &Mapping<FieldSpec>,
    when: &WhenSpec,
    diagnostics: &mut Diagnostics,
) {
    let Some((first, _)) = when.request.iter().next() else { return };
    let of_one = [&when.missing, &when.invalid, &when.unknown, &when.forbidden];
    if of_one.iter().any(|names| names.is_some()) || when.quota.is_some() {
        let message = "`request` narrows `state_not`, `with` and `exists` alone".to_owned();
        let found = Diagnostic::new(Finding::WrongValue, first.span, message);
        diagnostics.push(found.help("remove `request`, or the condition that is about one parameter or a quota"));
    }
    for (name, values) in when.request.iter() {
        let Some(field) = rules::parameter(scope, parameters, &name.value) else {
            diagnostics.push(unknown(Finding::UnknownParameter, name, "parameter", keys(parameters)));
            continue;
        };
        for value in &values.0 {
            literals(value, &mut |literal| {
                conformance::value(scope, field, literal, Side::Request, diagnostics);
            });
            one(name, value, diagnostics, &mut |node, other, diagnostics| {
                if !leads(scope, parameters, other) {
                    let other = Spanned { value: other.to_owned(), span: node.span };
                    diagnostics.push(unknown(Finding::UnknownParameter, &other, "parameter", keys(parameters)));
                }
            });
        }
    }
}

/// Whether a path leads to a parameter, or through the id in one to a field of what it names.
fn leads(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, name: &str) -> bool {
    if rules::parameter(scope, parameters, name).is_some() {
        return true;
    }
    let Some((head, rest)) = name.split_once('.') else { return false };
    let Some(field) = rules::parameter(scope, parameters, head) else { return false };
    let ids = field.refers.iter().flat_map(|names| &names.0).filter_map(|name| scope.resource(&name.value));
    let mut found = ids.filter_map(|id| scope.resource_spec(id));
    found.any(|(around, _, resource)| Fields::of(around, resource).leads(rest, None))
}

/// The literals of a value.
fn literals(value: &Node, each: &mut dyn FnMut(&Node)) {
    match written(value) {
        Some(Written::Text(_)) => each(value),
        Some(Written::Not(others)) => others.into_iter().for_each(|other| literals(other, each)),
        Some(Written::Absent | Written::Path(_)) | None => {}
    }
}

/// Looks through a value: `named` is called for each `$Name`.
fn one(
    field: &Spanned<String>,
    value: &Node,
    diagnostics: &mut Diagnostics,
    named: &mut dyn FnMut(&Node, &str, &mut Diagnostics),
) {
    match written(value) {
        Some(Written::Text(_) | Written::Absent) => {}
        Some(Written::Path(name)) => named(value, name, diagnostics),
        Some(Written::Not(others)) => others.into_iter().for_each(|other| one(field, other, diagnostics, named)),
        None => {
            let help = "write one value, a list of those that count, or `{ not: .. }`";
            diagnostics.push(incomparable(field, value).help(help));
        }
    }
}

fn incomparable(field: &Spanned<String>, value: &Node) -> Diagnostic {
    let message = format!("a condition compares `{}` with text, not with a list or an object", field.value);
    Diagnostic::new(Finding::WrongType, value.span, message)
}
