//! Pagination names parameters and fields that are there, and a path that leads to a list.

use super::unknown;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec};
use crate::lookup::{Scope, key_span, keys};
use crate::source::Spanned;
use crate::yaml::Mapping;

/// The pagination of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    let Some(pages) = &spec.pagination else { return };
    let by_page = [("page", &pages.page), ("total", &pages.total)];
    let by_token = [("token", &pages.token), ("next", &pages.next)];
    let (wanted, stray) = match pages.style.value.as_str() {
        "page" => (by_page, by_token),
        "token" => (by_token, by_page),
        _ => {
            diagnostics.push(unknown(Finding::UnknownStyle, &pages.style, "page style", ["page", "token"]));
            return;
        }
    };
    for (key, value) in wanted {
        match value {
            None => diagnostics.push(
                Diagnostic::new(
                    Finding::MissingKey,
                    pages.span,
                    format!("pages of style `{}` need the key `{key}`", pages.style.value),
                )
                .help(format!("add `{key}: ...`")),
            ),
            Some(name) if matches!(key, "page" | "token") => exists(&spec.parameters, name, "parameter", diagnostics),
            Some(name) => exists(&spec.response, name, "response field", diagnostics),
        }
    }
    for (key, value) in stray {
        if let Some(value) = value {
            let message = format!("pages of style `{}` have no key `{key}`", pages.style.value);
            diagnostics.push(Diagnostic::new(Finding::UnknownKey, value.span, message).help("remove it"));
        }
    }
    exists(&spec.parameters, &pages.size, "parameter", diagnostics);
    if scope.list_items(&spec.response, &pages.items).is_none() {
        let found = Diagnostic::new(
            Finding::PageItems,
            pages.items.span,
            format!("the path `{}` does not lead to a list in the response", pages.items.value),
        );
        diagnostics
            .push(found.label("no list there").help("name every field and wrapper of the path, as in `Vpcs.Vpc`"));
    }
}

fn exists(fields: &Mapping<FieldSpec>, name: &Spanned<String>, what: &str, diagnostics: &mut Diagnostics) {
    if key_span(fields, &name.value).is_none() {
        let rule = if what == "parameter" { Finding::UnknownParameter } else { Finding::UnknownField };
        diagnostics.push(unknown(rule, name, what, keys(fields)));
    }
}
