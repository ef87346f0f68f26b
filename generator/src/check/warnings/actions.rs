//! Actions that say less than others of their kind: no authorization, no resource, a kind that their verb contradicts.

use aliyun_api_core::is_common_parameter;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, KINDS, ListSpec, ResourceSpec};
use crate::lookup::Scope;

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
    resource.actions_on_one().chain(creates).chain(lists).any(|name| name.value == action)
}

/// Parameters of listing actions that narrow nothing.
pub(in crate::check) fn listings(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for (_, resource) in scope.service.resources.iter() {
        for list in resource.listings() {
            let Some(action) = scope.action(&list.action) else { continue };
            for name in unfiltered(resource, list, action) {
                let message = format!("`{name}` of `{}` narrows nothing", list.action.value);
                let found = Diagnostic::new(Finding::UnfilteredParameter, list.action.span, message).subject(name);
                diagnostics.push(
                    found
                        .reason("The mock server lists the same with and without it.")
                        .help("add it to `filters`, or allow it in the resource with the reason"),
                );
            }
        }
    }
}

/// The parameters that no filter takes, without those of pages and of every call.
fn unfiltered<'a>(resource: &'a ResourceSpec, list: &'a ListSpec, action: &'a ActionFile) -> Vec<&'a str> {
    let pages = action.spec.pagination.as_ref();
    let of_pages = |name: &str| {
        let named = pages.into_iter().flat_map(|pages| [pages.page.as_ref(), pages.token.as_ref(), Some(&pages.size)]);
        named.flatten().any(|own| own.value == name)
    };
    // An action that lists one thing of several resources is filtered by each of them.
    let lists = resource.listings().filter(|other| other.action.value == list.action.value);
    let filters: Vec<&str> = lists
        .flat_map(|list| list.filters.0.iter().map(|(name, _)| name).chain(&list.pairs))
        .map(|name| name.value.as_str())
        .collect();
    let parameters = action.spec.parameters.iter().map(|(name, _)| name.value.as_str());
    let common = |name: &str| is_common_parameter(name) || matches!(name, "ClientToken" | "DryRun");
    parameters.filter(|name| !common(name) && !of_pages(name) && !filters.contains(name)).collect()
}
