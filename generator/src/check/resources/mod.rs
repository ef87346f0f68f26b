//! Resources name actions, fields, states and codes that are there.

mod actions;
mod cascade;
mod cidr;
mod elements;
mod lists;
mod parts;

use super::resource_fields::Fields;
use super::resource_transitions::{self, references};
use super::{catalogue, expected, matches, sources, unknown, unknown_action, unknown_resource};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, BlockerSpec, FieldSpec, IdSpec, ResourceSpec, TypeWord, UNDOCUMENTED};
use crate::lookup::{Scope, Side, get, key_span, keys};
use crate::rust_names::case;
use crate::source::{Span, Spanned};
use crate::yaml::{Entry, Mapping};

/// The resources of a service.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for (name, resource) in scope.service.resources.iter() {
        let fields = Fields::of(scope, resource);
        if !case::is_type_name(&name.value) {
            let message = format!("`{}` is not a valid name of a resource", name.value);
            let found = Diagnostic::new(Finding::TypeName, name.span, message);
            diagnostics.push(found.help("a resource is letters and digits, a capital first, as in `RouteTable`"));
        }
        Check { scope, name, resource, fields, diagnostics }.run();
    }
    parts::rings(scope, diagnostics);
    cascade::rings(scope, diagnostics);
    elements::alike(scope, diagnostics);
}

struct Check<'a, 'd> {
    scope: Scope<'a>,
    name: &'a Spanned<String>,
    resource: &'a ResourceSpec,
    fields: Fields<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Check<'a, '_> {
    fn run(&mut self) {
        let resource = self.resource;
        catalogue::resource(self.scope, self.name, resource, self.diagnostics);
        if let IdSpec::Key(id) = &resource.id
            && id.key.is_empty()
        {
            let found = Diagnostic::new(Finding::MissingKey, id.span, "a key has at least one field");
            self.diagnostics.push(found.help("name the fields: `key: [LoadBalancerId, ListenerPort]`"));
        }
        let creates: Vec<&ActionFile> =
            resource.create.0.iter().filter_map(|create| self.create(&create.action, create)).collect();
        self.named();
        for used in resource.read.0.iter().chain(&resource.change.0) {
            self.target(&used.action, used.id.as_ref(), None, &used.discriminator);
        }
        for delete in &resource.delete.0 {
            self.delete(delete);
        }
        for (action, transition) in resource.transitions.iter() {
            self.target(action, transition.id.as_ref(), None, &Entry::default());
        }
        for list in resource.listings() {
            self.list(list);
        }
        for list in resource.element_listings() {
            self.element_list(list);
        }
        let values = self.states();
        self.written();
        self.gathered();
        self.created();
        self.removed();
        self.cascade();
        for create in creates.iter().take(1) {
            self.cidr_rules(create);
        }
        if let (Some(quota), Some(create)) = (&resource.quota, creates.first()) {
            self.code(create, &quota.error);
        }
        for code in [&resource.not_found_error, &resource.conflict_error].into_iter().flatten() {
            self.any_code(code);
        }
        let values: Vec<&str> = values.map(keys).into_iter().flatten().collect();
        resource_transitions::transitions(self.scope, resource, &self.fields, &values, self.diagnostics);
        for source in resource.source.iter().flat_map(|sources| &sources.0) {
            sources::document(self.scope, &source.document, self.diagnostics);
        }
    }

    /// Fields that show other resources, and the fields that tell elements apart.
    fn gathered(&mut self) {
        let resource = self.resource;
        for (field, counted) in resource.ref_counts.iter() {
            self.shown(field);
            self.other(counted);
            self.refers(counted, &self.name.value, counted.span);
        }
        for (field, shown) in resource.back_refs.iter() {
            self.shown(field);
            let (name, part) = shown.split_once('.').map_or((shown.as_str(), None), |(name, part)| (name, Some(part)));
            self.other(&Spanned { value: name.to_owned(), span: shown.span });
            self.refers(name, &self.name.value, shown.span);
            let Some(other) = get(&self.scope.service.resources, name) else { continue };
            let fields = Fields::of(self.scope, other);
            if let Some(part) = part.filter(|part| !fields.has(part)) {
                let part = Spanned { value: part.to_owned(), span: shown.span };
                let found = unknown(Finding::UnknownField, &part, "field", fields.names());
                self.diagnostics.push(found.reason(format!("Looked for in the resource `{name}`.")));
            }
        }
        let elements = resource.element_keys.iter().flat_map(|(field, by)| by.0.iter().map(move |by| (field, by)));
        for (field, by) in elements {
            if !self.fields.has_in_elements(&field.value, &by.value) && !self.fields.is_hidden() {
                let found = unknown(Finding::UnknownField, by, "field", std::iter::empty());
                let found = found.reason(format!("Looked for in the elements of the list `{}`.", field.value));
                self.diagnostics.push(found.help("name a list of objects, and a field of them"));
            }
        }
        // Only what changes elements has to tell them apart.
        let edits = |field: &str| {
            let lists = resource.transitions.iter().flat_map(|(_, one)| [&one.add, &one.remove, &one.update]);
            lists.into_iter().any(|fields| get(fields, field).is_some())
        };
        for (field, by) in resource.element_keys.iter().filter(|(field, _)| !edits(&field.value)) {
            if by.0.iter().all(|by| self.fields.has_in_elements(&field.value, &by.value)) {
                let message = format!("no transition adds, removes or updates elements of `{}`", field.value);
                let found = Diagnostic::new(Finding::WrongKey, field.span, message);
                self.diagnostics.push(found.help("remove it, or write the transition"));
            }
        }
    }

    /// One resource has the id of another in a field, so that it counts for that one.
    fn refers(&mut self, from: &str, to: &str, place: Span) {
        let Some(spec) = get(&self.scope.service.resources, from) else { return };
        let Some(id) = self.scope.resource(to) else { return };
        let fields = Fields::of(self.scope, spec);
        if !fields.is_hidden() && !fields.belongs_to(id) {
            let message = format!("no field of `{from}` is the id of a `{to}`");
            let found = Diagnostic::new(Finding::NoReference, place, message).label("refers to no such thing");
            self.diagnostics.push(found.help(format!("add `ref: {to}` to the field with the id")));
        }
    }

    /// What stands in the way of its deletion and its transitions, and with which code.
    fn removed(&mut self) {
        let resource = self.resource;
        let deletes = resource.delete.0.iter().map(|deleted| &deleted.action);
        self.blockers(&resource.blocked_by, deletes.collect());
        for (action, transition) in resource.transitions.iter() {
            self.blockers(&transition.blocked_by, vec![action]);
        }
    }

    fn blockers(&mut self, blockers: &Mapping<BlockerSpec>, actions: Vec<&Spanned<String>>) {
        for (path, blocker) in blockers {
            for name in path.split('.') {
                self.other(&Spanned { value: name.to_owned(), span: path.span });
            }
            let mut to = self.name.value.as_str();
            for from in path.split('.') {
                self.refers(from, to, path.span);
                to = from;
            }
            if let Some((around, _, spec)) = self.scope.resource(to).and_then(|id| self.scope.resource_spec(id)) {
                expected::plain(&Fields::of(around, spec), &blocker.with, self.diagnostics);
            }
        }
        let scope = self.scope;
        for action in actions.into_iter().filter_map(|name| scope.action(&name.value)) {
            for (_, blocker) in blockers {
                self.code_or_none(action, &blocker.error);
            }
            let parameters = &action.spec.parameters;
            for unless in blockers.iter().filter_map(|(_, blocker)| blocker.unless.as_ref()) {
                match scope
                    .member(parameters, &unless.value, Side::Request)
                    .and_then(|field| scope.definition(field.base))
                {
                    Some((TypeWord::Boolean, _)) => {}
                    Some(_) => {
                        let found = Diagnostic::new(
                            Finding::WrongType,
                            unless.span,
                            format!("`{}` is no boolean", unless.value),
                        );
                        self.diagnostics.push(found.help("name a parameter that is true or false"));
                    }
                    None => {
                        self.diagnostics.push(unknown(Finding::UnknownParameter, unless, "parameter", keys(parameters)))
                    }
                }
            }
        }
    }

    /// What no two have in common, and what is only named, are fields.
    fn named(&mut self) {
        for field in
            self.resource.unique.iter().chain(&self.resource.weak_refs).filter(|field| !self.fields.has(&field.value))
        {
            self.diagnostics.push(self.fields.unknown(field));
        }
    }

    fn written(&mut self) {
        let changes = self.resource.change.0.iter().filter_map(|change| self.scope.action(&change.action.value));
        let changed: Vec<&str> = changes.flat_map(|action| keys(&action.spec.parameters)).collect();
        for name in &self.resource.ignore_parameters {
            if !self.fields.is_sent(&name.value) && !changed.contains(&name.value.as_str()) {
                let known = self.fields.names_sent().chain(changed.iter().copied());
                self.diagnostics.push(unknown(Finding::UnknownParameter, name, "parameter", known));
            }
        }
        let transitions = self.resource.transitions.iter().flat_map(|(_, transition)| transition.set.iter());
        for (field, _) in self.resource.set.iter().chain(transitions) {
            self.of_use(field);
        }
        let find = |name: &str| self.fields.declared(name);
        for (field, node) in self.resource.set.iter().chain(self.resource.derived.iter()) {
            matches::check(self.scope, node, self.fields.shown(&field.value), &find, self.diagnostics);
        }
        for (field, node) in self.resource.derived.iter() {
            self.shown(field);
            let fields = &self.fields;
            references(node, &|name| fields.leads(name, None), &|| fields.names(), self.diagnostics);
        }
        // What is co-created with another resource takes fields of that one, too.
        if !self.resource.create.0.is_empty() {
            let fields = &self.fields;
            for (_, node) in self.resource.set.iter() {
                references(node, &|name| fields.leads(name, None), &|| fields.names(), self.diagnostics);
            }
        }
    }

    fn shown(&mut self, field: &Spanned<String>) {
        if !self.fields.is_hidden() && self.fields.shown(&field.value).is_none() {
            let found = unknown(Finding::UnknownField, field, "item field", self.fields.names_shown());
            self.diagnostics
                .push(found.reason("Looked for in the items of the list and in the responses that read one."));
        }
    }

    fn other(&mut self, other: &Spanned<String>) {
        if self.scope.resource(&other.value).is_none() {
            self.diagnostics.push(unknown_resource(self.scope, other));
        }
    }

    fn any_code(&mut self, code: &Spanned<String>) {
        let actions = self.scope.service.actions.iter().flat_map(|action| &action.spec.errors);
        let mut known = actions.chain(&self.scope.service.service.errors);
        if !known.any(|error| error.code.value == code.value) {
            let message = format!("no action of this service has the error `{}`", code.value);
            let found = Diagnostic::new(Finding::UnknownError, code.span, message);
            self.diagnostics.push(found.help("name a code of an error table"));
        }
    }

    /// The action of a name; reports a name that is none.
    fn action(&mut self, name: &'a Spanned<String>) -> Option<&'a ActionFile> {
        let found = self.scope.action(&name.value);
        if found.is_none() {
            let diagnostic = unknown_action(self.scope, name);
            self.diagnostics.push(diagnostic.related(self.name.span, "for this resource"));
        }
        found
    }

    fn has(&mut self, fields: &Mapping<FieldSpec>, name: &Spanned<String>, what: &str, place: &str) {
        if key_span(fields, &name.value).is_none() {
            let diagnostic = unknown(Finding::UnknownField, name, what, keys(fields));
            self.diagnostics.push(diagnostic.reason(format!("Looked for in {place}.")));
        }
    }

    /// A code of the action, or the word for none.
    pub(super) fn code_or_none(&mut self, action: &ActionFile, code: &Spanned<String>) {
        if code.value != UNDOCUMENTED {
            self.code(action, code);
        }
    }

    fn code(&mut self, action: &ActionFile, code: &Spanned<String>) {
        if !action.spec.errors.iter().any(|error| error.code.value == code.value) {
            let known = action.spec.errors.iter().map(|error| error.code.value.as_str());
            let diagnostic = unknown(Finding::UnknownError, code, "error", known);
            self.diagnostics
                .push(diagnostic.reason(format!("Looked for in the errors of `{}`.", action.spec.action.value)));
        }
    }
}
