//! Resources name actions, fields, states and codes that are there.

use super::unknown;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::resolve::{Scope, Side, get, key_span, keys, milliseconds};
use crate::source::Sp;
use crate::spec::{ActionFile, FieldSpec, ResourceSpec};
use crate::yaml::Mapping;

/// The resources of a service.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for (name, resource) in scope.service.resources.iter() {
        Check { scope, name, resource, diagnostics }.run();
    }
}

struct Check<'a, 'd> {
    scope: Scope<'a>,
    name: &'a Sp<String>,
    resource: &'a ResourceSpec,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Check<'a, '_> {
    fn run(&mut self) {
        let resource = self.resource;
        let id = &resource.id.field;
        if let Some(create) = self.action(resource.create.as_ref()) {
            // An action that creates several at once answers `InstanceIds`.
            let several = format!("{}s", id.value);
            if key_span(&create.spec.response, &several).is_none() {
                self.has(&create.spec.response, id, "response field", &format!("`{}`", create.spec.action.value));
            }
        }
        for name in [&resource.read, &resource.delete].into_iter().flatten().chain(&resource.change) {
            if let Some(action) = self.action(Some(name)) {
                self.has(&action.spec.parameters, id, "parameter", &format!("`{}`", action.spec.action.value));
            }
        }
        let items = self.list();
        self.states(items);
        for (field, _) in resource.lists.iter() {
            if let Some(items) = items {
                self.has(items, field, "item field", "the items of the list");
            }
        }
        let others: Vec<&Sp<String>> = resource
            .creates
            .iter()
            .map(|(name, _)| name)
            .chain(resource.lists.iter().map(|(_, name)| name))
            .chain(resource.blocked_by.iter().map(|(name, _)| name))
            .chain(resource.quota.iter().filter_map(|quota| quota.per.as_ref()))
            .collect();
        for other in others {
            if self.scope.resource(&other.value).is_none() {
                self.diagnostics.push(unknown(
                    "unknown-resource",
                    other,
                    "resource",
                    keys(&self.scope.service.resources),
                ));
            }
        }
        if let Some(delete) = self.action(resource.delete.as_ref()) {
            for (_, code) in resource.blocked_by.iter() {
                self.code(delete, code);
            }
        }
        if let Some(create) = self.action(resource.create.as_ref())
            && let Some(quota) = &resource.quota
        {
            self.code(create, &quota.error);
        }
        if let Some(missing) = &resource.missing
            && !self
                .scope
                .service
                .actions
                .iter()
                .any(|action| action.spec.errors.iter().any(|error| error.code.value == missing.value))
            && !self.scope.service.service.errors.iter().any(|error| error.code.value == missing.value)
        {
            let found = Diagnostic::new(
                "unknown-error",
                missing.span,
                format!("no action of this service answers `{}`", missing.value),
            );
            self.diagnostics.push(found.help("name a code of an error table"));
        }
        for (name, link) in resource.links.iter() {
            if self.action(Some(name)).is_some() && link.set.is_empty() && link.clear.is_empty() {
                let found = Diagnostic::new("link", link.span, "a link that sets and clears nothing does nothing");
                self.diagnostics.push(found.help("add `set` or `clear`"));
            }
        }
        for source in resource.source.iter().flat_map(|sources| &sources.0) {
            if !self.scope.has_document(&source.document) {
                self.diagnostics.push(unknown(
                    "unknown-document",
                    &source.document,
                    "document",
                    keys(&self.scope.service.service.documents),
                ));
            }
        }
    }

    /// The action of a name; reports a name that is none.
    fn action(&mut self, name: Option<&'a Sp<String>>) -> Option<&'a ActionFile> {
        let name = name?;
        let found = self.scope.action(&name.value);
        if found.is_none() {
            let known = self.scope.service.actions.iter().map(|action| action.spec.action.value.as_str());
            let diagnostic = unknown("unknown-action", name, "action", known);
            self.diagnostics.push(diagnostic.related(self.name.span, "for this resource"));
        }
        found
    }

    fn has(&mut self, fields: &Mapping<FieldSpec>, name: &Sp<String>, what: &str, place: &str) {
        if key_span(fields, &name.value).is_none() {
            let diagnostic = unknown("unknown-field", name, what, keys(fields));
            self.diagnostics.push(diagnostic.reason(format!("Looked for in {place}.")));
        }
    }

    /// Checks the list action and gives the fields of an item.
    fn list(&mut self) -> Option<&'a Mapping<FieldSpec>> {
        let list = self.resource.list.as_ref()?;
        let action = self.action(Some(&list.action))?;
        let Some(items) = self.scope.list_items(&action.spec.response, &list.items) else {
            let found = Diagnostic::new(
                "page-items",
                list.items.span,
                format!("the path `{}` leads to no list in the answer of `{}`", list.items.value, list.action.value),
            );
            self.diagnostics.push(found.help("name every field and wrapper on the way, as in `Vpcs.Vpc`"));
            return None;
        };
        // Elements without a type are a finding where they stand.
        self.scope.shape(items)?;
        let Some(fields) = self.scope.fields(items) else {
            let found = Diagnostic::new("page-items", list.items.span, "the elements of this list are no objects");
            self.diagnostics.push(found.help("a resource is listed as objects with its fields"));
            return None;
        };
        self.has(fields, &self.resource.id.field, "item field", &format!("the items of `{}`", list.action.value));
        for (parameter, field) in &list.filters.0 {
            if scope_member(self.scope, &action.spec.parameters, parameter).is_none() {
                self.diagnostics.push(unknown(
                    "unknown-parameter",
                    parameter,
                    "parameter",
                    keys(&action.spec.parameters),
                ));
            }
            let created = self.resource.create.as_ref().and_then(|create| self.scope.action(&create.value));
            let known = key_span(fields, &field.value).is_some()
                || created.is_some_and(|create| key_span(&create.spec.parameters, &field.value).is_some());
            if !known {
                self.diagnostics.push(unknown("unknown-field", field, "item field", keys(fields)));
            }
        }
        Some(fields)
    }

    fn states(&mut self, items: Option<&'a Mapping<FieldSpec>>) {
        let Some(states) = &self.resource.states else { return };
        if let Some(items) = items {
            self.has(items, &states.field, "item field", "the items of the list");
        }
        for (_, time) in states.then.iter() {
            if milliseconds(&time.value).is_none() {
                let found = Diagnostic::new("duration", time.span, format!("`{}` is no time", time.value));
                self.diagnostics.push(found.help("write `500ms`, `3s` or `2min`"));
            }
        }
        let Some(values) = items
            .and_then(|items| scope_member(self.scope, items, &states.field))
            .and_then(|field| self.scope.shape(field.base))
            .and_then(|(_, shape)| shape.values.as_ref())
        else {
            return;
        };
        let named = std::iter::once(&states.start).chain(states.then.iter().map(|(name, _)| name));
        for state in named.filter(|state| get(&values.0, &state.value).is_none()) {
            self.diagnostics.push(unknown("unknown-state", state, "state", keys(&values.0)));
        }
    }

    fn code(&mut self, action: &ActionFile, code: &Sp<String>) {
        if !action.spec.errors.iter().any(|error| error.code.value == code.value) {
            let known = action.spec.errors.iter().map(|error| error.code.value.as_str());
            let diagnostic = unknown("unknown-error", code, "error", known);
            self.diagnostics
                .push(diagnostic.reason(format!("Looked for in the errors of `{}`.", action.spec.action.value)));
        }
    }
}

fn scope_member<'a>(
    scope: Scope<'a>,
    fields: &'a Mapping<FieldSpec>,
    name: &Sp<String>,
) -> Option<crate::resolve::Resolved<'a>> {
    scope.member(fields, &name.value, Side::Response).or_else(|| scope.member(fields, &name.value, Side::Request))
}
