//! Actions that say less than others of their kind: no authorization, no resource, a kind that their verb contradicts.

use aliyun_api_core::is_common_parameter;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, ElementListSpec, KINDS, ResourceSpec};
use crate::lookup::Scope;
use crate::source::Spanned;

/// Verbs of actions that change nothing.
const READS: &[&str] = &["Describe", "List", "Get", "Query", "Check"];

/// Whether an action is called like one that changes nothing.
pub(crate) fn reads_by_name(name: &str) -> bool {
    READS.iter().any(|verb| name.strip_prefix(verb).is_some_and(|rest| !rest.starts_with(char::is_lowercase)))
}

/// An action by itself.
pub(in crate::check) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    let name = &spec.action;
    let reads = reads_by_name(name);
    if reads != (spec.kind.value == "read") && KINDS.contains(&spec.kind.value.as_str()) {
        let message =
            format!("`{}` is called like an action that {}", name.value, if reads { "reads" } else { "writes" });
        let found = Diagnostic::new(Finding::KindAndVerb, spec.kind.span, message).subject(&name.value);
        diagnostics.push(found.label("another kind").help("correct `kind`, or allow it with the reason"));
    }
    if spec.kind.value == "write" && spec.ram.is_none() {
        let message = format!("`{}` changes something and says no authorization", name.value);
        let found = Diagnostic::new(Finding::WriteWithoutRam, name.span, message).subject(&name.value);
        diagnostics.push(found.help("add `ram` from the page, or allow it where the document has none"));
    }
    if !scope.service.resources.iter().any(|(_, resource)| mentions(resource, &name.value)) {
        let message = format!("no resource mentions `{}`", name.value);
        let found = Diagnostic::new(Finding::ActionWithoutResource, name.span, message).subject(&name.value);
        diagnostics.push(
            found
                .reason("The mock server returns its example, whatever the request says.")
                .help("name it in `resources.yaml`, or allow it with the reason"),
        );
    }
}

/// Whether a resource says what an action does to it.
pub(super) fn mentions(resource: &ResourceSpec, action: &str) -> bool {
    let creates = resource.create.0.iter().map(|one| &one.action);
    let lists = resource.listings().map(|list| &list.action);
    let elements = resource.element_listings().map(|list| &list.action);
    resource.actions_on_one().chain(creates).chain(lists).chain(elements).any(|name| name.value == action)
}

/// Parameters of listing actions that narrow nothing.
pub(in crate::check) fn listings(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let resources = || scope.service.resources.iter().map(|(_, resource)| resource);
    for resource in resources() {
        for list in resource.listings() {
            // An action that lists one thing of several resources is filtered by each of them.
            let lists = resource.listings().filter(|other| other.action.value == list.action.value);
            let filters = lists.flat_map(|list| {
                list.filters.0.iter().chain(list.tags.iter()).map(|(name, _)| name).chain(&list.pairs)
            });
            let filters: Vec<&str> = filters.map(|name| name.value.as_str()).collect();
            idle(scope, &list.action, &filters, diagnostics);
        }
        for list in resource.element_listings() {
            let all = resources().flat_map(|resource| resource.element_listings());
            let lists: Vec<&ElementListSpec> = all.filter(|other| other.action.value == list.action.value).collect();
            // One list of several resources is spoken of once.
            if !lists.first().is_some_and(|first| std::ptr::eq(*first, list)) {
                continue;
            }
            let filters = lists.into_iter().flat_map(|list| {
                let filters = list.filters.iter().map(|(name, _)| name);
                filters.chain(list.tags.iter().map(|(name, _)| name)).chain(&list.any_of)
            });
            let filters: Vec<&str> = filters.map(|name| name.value.as_str()).collect();
            idle(scope, &list.action, &filters, diagnostics);
        }
    }
}

/// Says which parameters of a listing action no filter takes, without those of pages and of every call.
fn idle(scope: Scope<'_>, name: &Spanned<String>, filters: &[&str], diagnostics: &mut Diagnostics) {
    let Some(action) = scope.action(name) else { return };
    let pages = action.spec.pagination.as_ref();
    let of_pages = |name: &str| {
        let named = pages.into_iter().flat_map(|pages| [pages.page.as_ref(), pages.token.as_ref(), Some(&pages.size)]);
        named.flatten().any(|own| own.value == name)
    };
    let common = |name: &str| is_common_parameter(name) || matches!(name, "ClientToken" | "DryRun");
    let parameters = action.spec.parameters.iter().map(|(name, _)| name.value.as_str());
    for parameter in parameters.filter(|name| !common(name) && !of_pages(name) && !filters.contains(name)) {
        let message = format!("`{parameter}` of `{}` narrows nothing", name.value);
        let found = Diagnostic::new(Finding::UnfilteredParameter, name.span, message).subject(parameter);
        diagnostics.push(
            found
                .reason("The mock server lists the same with and without it.")
                .help("add it to `filters`, or allow it in the resource with the reason"),
        );
    }
}
