//! Resources name actions, fields, states and codes that are there.

use super::resource_fields::{Fields, element};
use super::resource_links::{self, references};
use super::unknown;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::resolve::{Resolved, Scope, Side, get, key_span, keys};
use crate::source::Sp;
use crate::spec::{
    ActionFile, CreateSpec, FieldSpec, IdParameterSpec, IdSpec, ListSpec, ResourceSpec, TypeWord, ValueSpec,
};
use crate::yaml::{Entry, Mapping, Node};

/// The resources of a service.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for (name, resource) in scope.service.resources.iter() {
        let fields = Fields::of(scope, resource);
        Check { scope, name, resource, fields, diagnostics }.run();
    }
}

struct Check<'a, 'd> {
    scope: Scope<'a>,
    name: &'a Sp<String>,
    resource: &'a ResourceSpec,
    fields: Fields<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Check<'a, '_> {
    fn run(&mut self) {
        let resource = self.resource;
        if let IdSpec::Key(id) = &resource.id
            && id.key.is_empty()
        {
            let found = Diagnostic::new("missing-key", id.span, "a key has at least one field");
            self.diagnostics.push(found.help("name the fields: `key: [LoadBalancerId, ListenerPort]`"));
        }
        let creates: Vec<&ActionFile> =
            resource.create.0.iter().filter_map(|create| self.create(&create.action, create)).collect();
        self.unique();
        for used in resource.read.0.iter().chain(&resource.change.0).chain(&resource.delete.0) {
            self.target(&used.action, used.id.as_ref(), &used.with);
        }
        for (action, link) in resource.links.iter() {
            self.target(action, link.id.as_ref(), &Entry::default());
        }
        for list in resource.list.iter().flat_map(|lists| &lists.0) {
            self.list(list);
        }
        let values = self.states();
        self.written();
        for (field, shown) in resource.lists.iter().chain(resource.counts.iter()) {
            self.shown(field);
            let (name, part) = shown.split_once('.').map_or((shown.as_str(), None), |(name, part)| (name, Some(part)));
            self.other(&Sp { value: name.to_owned(), span: shown.span });
            let Some(other) = get(&self.scope.service.resources, name) else { continue };
            let fields = Fields::of(self.scope, other);
            if let Some(part) = part.filter(|part| !fields.has(part)) {
                let part = Sp { value: part.to_owned(), span: shown.span };
                let found = unknown("unknown-field", &part, "field", fields.names());
                self.diagnostics.push(found.reason(format!("Looked for in the resource `{name}`.")));
            }
        }
        let elements = resource.elements.iter().flat_map(|(field, by)| by.0.iter().map(move |by| (field, by)));
        for (field, by) in elements {
            let path = format!("{}.{}", field.value, by.value);
            if !self.fields.has(&path) && !self.fields.is_hidden() {
                let found = unknown("unknown-field", by, "field", std::iter::empty());
                let found = found.reason(format!("Looked for in the elements of the list `{}`.", field.value));
                self.diagnostics.push(found.help("name a list of objects, and a field of them"));
            }
        }
        let others = resource.creates.iter().map(|(name, _)| name);
        for other in others.chain(resource.quota.iter().filter_map(|quota| quota.per.as_ref())) {
            self.other(other);
        }
        for (name, part) in resource.creates.iter() {
            let Some(other) = get(&self.scope.service.resources, &name.value) else { continue };
            let (own, fields) = (&self.fields, Fields::of(self.scope, other));
            for (field, node) in part.with.iter() {
                references(node, &|name| own.has(name), &|| own.names(), self.diagnostics);
                if !fields.has(&field.value) && !fields.is_hidden() {
                    let found = unknown("unknown-field", field, "field", fields.names());
                    self.diagnostics.push(found.reason(format!("Looked for in the resource `{}`.", name.value)));
                }
            }
        }
        for (path, _) in resource.blocked_by.iter() {
            for name in path.split('.') {
                self.other(&Sp { value: name.to_owned(), span: path.span });
            }
        }
        for deleted in &resource.delete.0 {
            if let Some(delete) = self.scope.action(&deleted.action.value) {
                for (_, code) in resource.blocked_by.iter() {
                    self.code(delete, code);
                }
            }
        }
        if let (Some(quota), Some(create)) = (&resource.quota, creates.first()) {
            self.code(create, &quota.error);
        }
        for code in [&resource.missing, &resource.exists].into_iter().flatten() {
            self.any_code(code);
        }
        let values: Vec<&str> = values.map(keys).into_iter().flatten().collect();
        resource_links::links(self.scope, resource, &self.fields, &values, self.diagnostics);
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

    /// An action that creates: where the id comes from, how many, and what the action stands for.
    fn create(&mut self, name: &'a Sp<String>, create: &'a CreateSpec) -> Option<&'a ActionFile> {
        let action = self.action(name)?;
        let spec = &action.spec;
        match &self.resource.id {
            IdSpec::Field(id) => {
                let id = &id.field;
                // An action that creates several at once answers `InstanceIds`, and the caller may choose the id.
                let several = key_span(&spec.response, &format!("{}s", id.value)).is_some();
                // What is found by other fields need not be named in the answer.
                let found = !self.resource.unique.is_empty();
                if !several && !found && key_span(&spec.parameters, &id.value).is_none() {
                    self.has(&spec.response, id, "response field", &format!("`{}`", spec.action.value));
                }
            }
            IdSpec::Key(id) => {
                let absent = |part: &&Sp<String>| {
                    key_span(&spec.parameters, &part.value).is_none() && key_span(&create.with, &part.value).is_none()
                };
                for part in id.key.iter().filter(absent) {
                    let found = unknown("unknown-field", part, "parameter", keys(&spec.parameters));
                    let reason = format!("`{}` must say every part of the key.", spec.action.value);
                    self.diagnostics
                        .push(found.reason(reason).help(format!("add `with: {{ {}: .. }}` to the action", part.value)));
                }
            }
        }
        if let Some(amount) =
            create.amount.as_ref().filter(|amount| key_span(&spec.parameters, &amount.value).is_none())
        {
            self.diagnostics.push(unknown("unknown-parameter", amount, "parameter", keys(&spec.parameters)));
        }
        self.with(&create.with);
        Some(action)
    }

    /// An action on what exists: how the request names it.
    fn target(&mut self, name: &'a Sp<String>, id: Option<&IdParameterSpec>, with: &Entry<Node>) {
        let Some(action) = self.action(name) else { return };
        let parameters = &action.spec.parameters;
        self.with(with);
        let key = match &self.resource.id {
            IdSpec::Key(id) => &id.key,
            IdSpec::Field(_) => &self.resource.unique,
        };
        match (&self.resource.id, id) {
            (IdSpec::Key(_), Some(IdParameterSpec::One(id))) => {
                let found = Diagnostic::new("wrong-key", id.span, "this resource has a key in place of an id");
                let found = found.help("name the parameters of its parts: `id: { Field: Parameter }`");
                self.diagnostics.push(found);
            }
            (_, Some(IdParameterSpec::One(id))) => {
                if key_span(parameters, &id.value).is_none() {
                    self.diagnostics.push(unknown("unknown-parameter", id, "parameter", keys(parameters)));
                }
            }
            (IdSpec::Field(_), Some(IdParameterSpec::Parts(_))) if key.is_empty() => {
                let found = Diagnostic::new("wrong-key", name.span, "this resource has an id, which has no parts");
                let found = found.reason("Parts are the fields of a key, or those of `unique`.");
                self.diagnostics.push(found.help("name the one parameter with the id: `id: Parameter`"));
            }
            (_, Some(IdParameterSpec::Parts(parts))) => {
                for (part, parameter) in parts.iter() {
                    if !key.iter().any(|own| own.value == part.value) {
                        let found = unknown("unknown-field", part, "part", key.iter().map(|part| part.value.as_str()));
                        self.diagnostics.push(found.reason("Parts are the fields of a key, or those of `unique`."));
                    }
                    if key_span(parameters, &parameter.value).is_none() {
                        let found = unknown("unknown-parameter", parameter, "parameter", keys(parameters));
                        self.diagnostics.push(found.reason(format!("Looked for in `{}`.", name.value)));
                    }
                }
            }
            (id, None) => {
                let mut parts = id.fields().iter().chain(&self.resource.unique);
                let known = parts.any(|part| key_span(parameters, &part.value).is_some());
                let refers = || parameters.iter().any(|(_, own)| self.refers(own, 0));
                if let Some(first) = id.fields().first().filter(|_| !known && !refers()) {
                    let found = unknown("unknown-field", first, "parameter", keys(parameters));
                    let found = found.reason(format!("Looked for in `{}`.", action.spec.action.value));
                    self.diagnostics.push(
                        found
                            .help("name the parameter at the action: `{ action: .., id: .. }`")
                            .related(name.span, "the action"),
                    );
                }
            }
        }
    }

    /// Whether a parameter, or something inside it, is an id of this resource.
    fn refers(&self, own: &'a FieldSpec, depth: usize) -> bool {
        let Some(field) = self.scope.field(own, Side::Request).map(|field| field.base) else { return false };
        let this = |field: &FieldSpec| {
            let mut named = field.refers.iter().flat_map(|names| &names.0);
            let this = Some((self.scope.service.id.as_str(), self.name.value.as_str()));
            named.any(|refers| self.scope.resource(&refers.value) == this)
        };
        let items = field.items.as_deref();
        let inner = [Some(field), items].into_iter().flatten().filter_map(|field| self.scope.fields(field));
        // Types that go round are a finding of their own.
        let inside = || depth < 8 && inner.into_iter().flatten().any(|(_, own)| self.refers(own, depth + 1));
        this(field) || items.is_some_and(this) || inside()
    }

    /// The fields that an action stands for are fields of the resource.
    fn with(&mut self, with: &Entry<Node>) {
        for (field, _) in with.iter() {
            let key = self.resource.id.fields().iter().any(|part| part.value == field.value);
            if !key && !self.fields.is_hidden() {
                self.shown(field);
            }
        }
    }

    /// What no two have in common, and what is only named, are fields.
    fn unique(&mut self) {
        for field in
            self.resource.unique.iter().chain(&self.resource.loose).filter(|field| !self.fields.has(&field.value))
        {
            self.diagnostics.push(self.fields.unknown(field));
        }
    }

    fn written(&mut self) {
        let changes = self.resource.change.0.iter().filter_map(|change| self.scope.action(&change.action.value));
        let changed: Vec<&str> = changes.flat_map(|action| keys(&action.spec.parameters)).collect();
        for name in &self.resource.skip {
            if !self.fields.is_sent(&name.value) && !changed.contains(&name.value.as_str()) {
                let known = self.fields.names_sent().chain(changed.iter().copied());
                self.diagnostics.push(unknown("unknown-parameter", name, "parameter", known));
            }
        }
        for (field, node) in self.resource.shows.iter() {
            self.shown(field);
            let fields = &self.fields;
            references(node, &|name| fields.has(name), &|| fields.names(), self.diagnostics);
        }
        // What comes into being with another resource takes fields of that one, too.
        if !self.resource.create.0.is_empty() {
            let fields = &self.fields;
            for (_, node) in self.resource.set.iter() {
                references(node, &|name| fields.has(name), &|| fields.names(), self.diagnostics);
            }
        }
    }

    fn shown(&mut self, field: &Sp<String>) {
        if !self.fields.is_hidden() && self.fields.shown(&field.value).is_none() {
            let found = unknown("unknown-field", field, "item field", self.fields.names_shown());
            self.diagnostics.push(found.reason("Looked for in the items of the list and in what reads one."));
        }
    }

    fn other(&mut self, other: &Sp<String>) {
        if self.scope.resource(&other.value).is_none() {
            self.diagnostics.push(unknown("unknown-resource", other, "resource", keys(&self.scope.service.resources)));
        }
    }

    fn any_code(&mut self, code: &Sp<String>) {
        let actions = self.scope.service.actions.iter().flat_map(|action| &action.spec.errors);
        let mut known = actions.chain(&self.scope.service.service.errors);
        if !known.any(|error| error.code.value == code.value) {
            let message = format!("no action of this service answers `{}`", code.value);
            let found = Diagnostic::new("unknown-error", code.span, message);
            self.diagnostics.push(found.help("name a code of an error table"));
        }
    }

    /// The action of a name; reports a name that is none.
    fn action(&mut self, name: &'a Sp<String>) -> Option<&'a ActionFile> {
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

    /// Checks a list: its action, the path of the items, the filters. Nothing more where there are no items.
    fn list(&mut self, list: &'a ListSpec) -> Option<()> {
        let action = self.action(&list.action)?;
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
        if let IdSpec::Field(id) = &self.resource.id {
            self.has(fields, &id.field, "item field", &format!("the items of `{}`", list.action.value));
        }
        for (parameter, field) in &list.filters.0 {
            if scope_member(self.scope, &action.spec.parameters, parameter).is_none() {
                self.diagnostics.push(unknown(
                    "unknown-parameter",
                    parameter,
                    "parameter",
                    keys(&action.spec.parameters),
                ));
            }
            if !self.fields.has(&field.value) {
                self.diagnostics.push(unknown("unknown-field", field, "item field", keys(fields)));
            }
        }
        if let Some(pairs) = &list.pairs {
            self.pairs(action, pairs);
        }
        Some(())
    }

    /// A parameter with filters in pairs is a list of objects with `Key` and `Value`.
    fn pairs(&mut self, action: &'a ActionFile, name: &Sp<String>) {
        let parameters = &action.spec.parameters;
        let Some(field) = self.scope.member(parameters, &name.value, Side::Request) else {
            let found = unknown("unknown-parameter", name, "parameter", keys(parameters));
            self.diagnostics.push(found.reason(format!("Looked for in `{}`.", action.spec.action.value)));
            return;
        };
        let is_list = self.scope.shape(field.base).is_some_and(|(word, _)| word == TypeWord::List);
        let fields = element(self.scope, field.base).and_then(|(_, fields)| fields);
        let is_pair = fields.is_some_and(|fields| ["Key", "Value"].iter().all(|part| get(fields, part).is_some()));
        if !is_list || !is_pair {
            let message = format!("`{}` is no list of objects with `Key` and `Value`", name.value);
            let found = Diagnostic::new("wrong-type", name.span, message);
            let found = found.reason("Each pair says a field of the items, and what it may be.");
            self.diagnostics.push(found.help("name a numbered family such as `Filter.N.Key` and `Filter.N.Value.M`"));
        }
    }

    /// Checks the states and gives the documented ones.
    fn states(&mut self) -> Option<&'a Mapping<ValueSpec>> {
        let states = self.resource.states.as_ref()?;
        self.shown(&states.field);
        resource_links::times(&states.then, self.diagnostics);
        let values = self
            .fields
            .shown(&states.field.value)
            .and_then(|field| self.scope.shape(field))
            .and_then(|(_, shape)| shape.values.as_ref())?;
        let named = std::iter::once(&states.start).chain(states.then.iter().map(|(name, _)| name));
        for state in named.filter(|state| get(&values.0, &state.value).is_none()) {
            self.diagnostics.push(unknown("unknown-state", state, "state", keys(&values.0)));
        }
        Some(&values.0)
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

fn scope_member<'a>(scope: Scope<'a>, fields: &'a Mapping<FieldSpec>, name: &Sp<String>) -> Option<Resolved<'a>> {
    scope.member(fields, &name.value, Side::Response).or_else(|| scope.member(fields, &name.value, Side::Request))
}
