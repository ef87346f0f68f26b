//! Values of one field that differ in their capitals alone.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec};
use crate::lookup::Scope;
use crate::source::Spanned;
use crate::yaml::Mapping;

/// The fields of an action.
pub(in crate::check) fn action(_: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    fields(&action.spec.parameters, diagnostics);
    fields(&action.spec.response, diagnostics);
}

/// What the actions of a service share.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let folder = scope.service;
    for shared in [&folder.service.parameters, &folder.service.response, &folder.types] {
        fields(shared, diagnostics);
    }
}

fn fields(all: &Mapping<FieldSpec>, diagnostics: &mut Diagnostics) {
    for (name, own) in all {
        let mut inner = Some(own);
        while let Some(field) = inner {
            values(name, field, diagnostics);
            field.fields.iter().for_each(|inner| fields(inner, diagnostics));
            inner = field.items.as_deref();
        }
    }
}

fn values(name: &Spanned<String>, field: &FieldSpec, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<String, &Spanned<String>> = HashMap::new();
    for (value, _) in field.values.iter().flat_map(|values| &values.0) {
        let first = *seen.entry(value.value.to_lowercase()).or_insert(value);
        if first.value == value.value {
            continue;
        }
        let message = format!("`{}` and `{}` differ in their capitals alone", first.value, value.value);
        let found = Diagnostic::new(Finding::ValueCapitals, value.span, message).subject(&name.value);
        diagnostics.push(
            found
                .related(first.span, "the other")
                .help("keep the one that the page has; allow the field where it has both"),
        );
    }
}
