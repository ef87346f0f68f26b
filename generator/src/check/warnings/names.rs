//! Names on the wire in another script than that of the documents.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec};
use crate::lookup::Scope;
use crate::source::Spanned;
use crate::yaml::Mapping;

/// The parameters and the response fields of an action.
pub(in crate::check) fn action(_: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    names(&action.spec.parameters, diagnostics);
    names(&action.spec.response, diagnostics);
}

/// The names of what the actions of a service share.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    names(&scope.service.service.parameters, diagnostics);
    names(&scope.service.service.response, diagnostics);
    for (_, spec) in scope.service.types.iter() {
        spec.fields.iter().for_each(|fields| names(fields, diagnostics));
    }
}

fn names(fields: &Mapping<FieldSpec>, diagnostics: &mut Diagnostics) {
    for (name, field) in fields {
        name_of(name, diagnostics);
        field.aliases.iter().chain(&field.wrapper).for_each(|name| name_of(name, diagnostics));
        let mut inner = Some(field);
        while let Some(field) = inner {
            field.fields.iter().for_each(|fields| names(fields, diagnostics));
            inner = field.items.as_deref();
        }
    }
}

fn name_of(name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if name.value.is_ascii() {
        return;
    }
    let message = format!("`{}` has letters that are not of the Latin alphabet", name.value);
    let found = Diagnostic::new(Finding::NonAsciiName, name.span, message).subject(&name.value);
    diagnostics.push(
        found
            .reason(
                "It can be sent, but no name of the documents is like that; some letters only look like Latin ones.",
            )
            .help("write the name as the document has it, or allow it where it really is so"),
    );
}
