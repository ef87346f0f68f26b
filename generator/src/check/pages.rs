//! Pagination names parameters and fields that are there, and a path that leads to a list.

use super::unknown;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec, PaginationSpec, STYLES, TypeWord};
use crate::lookup::{Scope, Side, key_span, keys};
use crate::source::Spanned;
use crate::yaml::{Integers, Mapping};

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
            diagnostics.push(unknown(Finding::UnknownStyle, &pages.style, "page style", STYLES.iter().copied()));
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
    sizes(scope, action, pages, diagnostics);
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

/// Sizes and numbers are numbers, and those of the pages are those of the parameter.
fn sizes(scope: Scope<'_>, action: &ActionFile, pages: &PaginationSpec, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    if let (Some(default), Some(max)) = (&pages.default_size, &pages.max_size)
        && default.value > max.value
    {
        let message = format!("a page has {} items by default and at most {}", default.value, max.value);
        let found = Diagnostic::new(Finding::Pages, default.span, message).related(max.span, "the most");
        diagnostics.push(found.help("correct one of the two"));
    }
    let by_number = pages.style.value == "page";
    let sent = [(&pages.page, by_number), (&Some(pages.size.clone()), true)];
    for name in sent.into_iter().filter(|(_, wanted)| *wanted).filter_map(|(name, _)| name.as_ref()) {
        if let Some(field) = scope.member(&spec.parameters, &name.value, Side::Request) {
            number(scope, field.base, name, diagnostics);
        }
    }
    if let Some(total) = pages.total.as_ref().filter(|_| by_number)
        && let Some(field) = scope.member(&spec.response, &total.value, Side::Response)
    {
        number(scope, field.base, total, diagnostics);
    }
    let Some(size) = scope.member(&spec.parameters, &pages.size.value, Side::Request) else { return };
    if let (Some(own), Some(default)) = (&pages.default_size, size.default())
        && default.scalar() != Some(own.value.to_string().as_str())
    {
        let message = format!("`default_size` is {}, and the parameter has another default", own.value);
        let found = Diagnostic::new(Finding::Pages, own.span, message).related(default.span, "the parameter");
        diagnostics.push(found.help("correct one of the two"));
    }
    let most = |ranges: &Integers| ranges.0.iter().map(|range| range.to).max().flatten();
    if let (Some(own), Some(range)) = (&pages.max_size, &size.base.range)
        && let Some(most) = most(&range.value)
        && u64::try_from(most) != Ok(own.value)
    {
        let message = format!("`max_size` is {}, and the parameter goes up to {most}", own.value);
        let found = Diagnostic::new(Finding::Pages, own.span, message).related(range.span, "the parameter");
        diagnostics.push(found.help("correct one of the two"));
    }
}

/// A number, or text that holds one.
fn number(scope: Scope<'_>, field: &FieldSpec, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let Some((word, _)) = scope.definition(field) else { return };
    if !matches!(word, TypeWord::Integer | TypeWord::Long | TypeWord::String) {
        let message = format!("`{}` is neither a whole number nor text that holds one", name.value);
        let found = Diagnostic::new(Finding::Pages, name.span, message);
        diagnostics.push(found.help("name another parameter or field, or correct its type"));
    }
}

fn exists(fields: &Mapping<FieldSpec>, name: &Spanned<String>, what: &str, diagnostics: &mut Diagnostics) {
    if key_span(fields, &name.value).is_none() {
        let rule = if what == "parameter" { Finding::UnknownParameter } else { Finding::UnknownField };
        diagnostics.push(unknown(rule, name, what, keys(fields)));
    }
}
