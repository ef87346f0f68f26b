//! The services that a server was given: actions by name, resources by their tables, and documented errors by code.

use std::collections::HashSet;
use std::sync::OnceLock;

use aliyun_api_core::{Record, Schema, ValueType, code_template, json};
use serde_json::{Map, Value};

use crate::maps::HashMap;
use crate::value::Named;
use crate::{ApiError, Effect, ErrorRow, Operation, Path, Resource, Service};

/// What stands in place of a secret.
pub(crate) const HIDDEN: &str = "***";

/// A resource that the server has: its table, and its place among those of all services.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ResourceKey {
    pub(crate) index: usize,
    pub(crate) resource: &'static Resource,
}

/// An action: index of the service, index of the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ActionKey {
    pub(crate) service: usize,
    pub(crate) operation: usize,
}

struct Entry {
    service: &'static Service,
    resource: &'static Resource,
    /// Whether an action of the tables makes one, so that its absence means something.
    created: bool,
}

/// All that the server serves.
pub(crate) struct Catalog {
    services: Vec<&'static Service>,
    actions: HashMap<&'static str, Vec<ActionKey>>,
    resources: Vec<Entry>,
    /// Where each table is in memory, sorted, and its place among the resources: to look it up there costs less than to
    /// hash it.
    places: Vec<(usize, usize)>,
    referrers: HashMap<&'static Resource, Vec<(ResourceKey, Path)>>,
    secrets: HashSet<&'static str>,
    shown_secrets: HashSet<&'static str>,
    /// The documented responses by where their actions are in memory, each read when it is first asked for.
    examples: HashMap<usize, OnceLock<Box<dyn Record>>>,
}

impl Catalog {
    pub(crate) fn new(services: Vec<&'static Service>) -> Self {
        let mut actions: HashMap<&'static str, Vec<ActionKey>> = HashMap::default();
        let created = created(&services);
        let mut resources = Vec::new();
        for (index, service) in services.iter().copied().enumerate() {
            for (operation, table) in service.operations.iter().enumerate() {
                actions.entry(table.action.name).or_default().push(ActionKey { service: index, operation });
            }
            let entry = |resource: &&'static Resource| Entry { service, resource, created: created.contains(resource) };
            resources.extend(service.resources.iter().map(entry));
        }
        let mut places: Vec<_> =
            resources.iter().enumerate().map(|(index, entry)| (address(entry.resource), index)).collect();
        places.sort_unstable();
        let mut referrers: HashMap<&'static Resource, Vec<(ResourceKey, Path)>> = HashMap::default();
        for (index, Entry { resource, .. }) in resources.iter().enumerate() {
            for reference in resource.refers {
                referrers.entry(reference.to).or_default().push((ResourceKey { index, resource }, reference.field));
            }
        }
        let (secrets, shown_secrets) = secrets(&services);
        let operations = services.iter().flat_map(|service| service.operations);
        let examples = operations.map(|operation| (address(operation), OnceLock::new())).collect();
        Self { services, actions, resources, places, referrers, secrets, shown_secrets, examples }
    }

    pub(crate) fn services(&self) -> impl ExactSizeIterator<Item = &'static Service> + '_ {
        self.services.iter().copied()
    }

    pub(crate) fn operation(&self, key: ActionKey) -> Option<(&'static Service, &'static Operation)> {
        let service = *self.services.get(key.service)?;
        Some((service, service.operations.get(key.operation)?))
    }

    /// Every action of this name, in the order of the services.
    pub(crate) fn actions(&self, name: &str) -> &[ActionKey] {
        self.actions.get(name).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn action_names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.actions.keys().copied()
    }

    /// Every resource with its service, in the order of their keys.
    pub(crate) fn resources(&self) -> impl Iterator<Item = (&'static Service, &'static Resource)> + '_ {
        self.resources.iter().map(|entry| (entry.service, entry.resource))
    }

    /// Whether an action makes resources of this kind.
    pub(crate) fn is_created(&self, key: ResourceKey) -> bool {
        self.resources.get(key.index).is_some_and(|entry| entry.created)
    }

    /// Whether each object of the resource is in one region.
    pub(crate) fn is_regional(&self, key: ResourceKey) -> bool {
        // What is known without being created is the same everywhere, such as the regions themselves.
        let entry = self.resources.get(key.index);
        entry.is_some_and(|entry| entry.service.is_regional()) && key.resource.known.is_none()
    }

    /// The secrets that a response shows of what a request said before, such as pre-shared keys. No other is kept.
    pub(crate) fn shown_secrets(&self) -> &HashSet<&'static str> {
        &self.shown_secrets
    }

    /// What is kept of an object, with `***` in place of its secrets.
    pub(crate) fn without_secrets(&self, fields: &impl Named) -> Map<String, Value> {
        let shown = fields.entries().map(|(name, value)| match value {
            _ if self.secrets.contains(name) => (name.to_owned(), HIDDEN.into()),
            value => (name.to_owned(), self.without_secrets_in(value)),
        });
        shown.collect()
    }

    fn without_secrets_in(&self, value: &Value) -> Value {
        match value {
            Value::Object(fields) => Value::Object(self.without_secrets(fields)),
            Value::Array(values) => values.iter().map(|value| self.without_secrets_in(value)).collect(),
            other => other.clone(),
        }
    }

    /// The fields that refer to objects of a resource.
    pub(crate) fn referrers(&self, resource: &Resource) -> &[(ResourceKey, Path)] {
        self.referrers.get(resource).map(Vec::as_slice).unwrap_or_default()
    }

    /// The key of a resource; none where the server was not given its service.
    pub(crate) fn key(&self, resource: &'static Resource) -> Option<ResourceKey> {
        let found = self.places.binary_search_by_key(&address(resource), |(address, _)| *address).ok()?;
        self.places.get(found).map(|(_, index)| ResourceKey { index: *index, resource })
    }

    /// The key of a resource by the names that the author of a test knows it by.
    pub(crate) fn named(&self, service: &str, name: &str) -> Option<ResourceKey> {
        let entry =
            self.resources.iter().find(|entry| entry.service.info.id == service && entry.resource.name == name)?;
        self.key(entry.resource)
    }

    /// The names by which [`Catalog::named`] finds a resource.
    pub(crate) fn names(&self, key: ResourceKey) -> Option<(&'static str, &'static str)> {
        self.resources.get(key.index).map(|entry| (entry.service.info.id, entry.resource.name))
    }

    /// The names of a service and of an action of it, where there is one.
    pub(crate) fn action_names_of(&self, service: &str, action: &str) -> Option<(&'static str, &'static str)> {
        let found = self.actions(action).iter().filter_map(|key| self.operation(*key));
        let mut own = found.filter(|(own, _)| own.info.id == service);
        own.next().map(|(service, operation)| (service.info.id, operation.action.name))
    }

    /// The row of an error: the one it was made of, else one of the action with its code, as a handler of one's own
    /// returns it.
    pub(crate) fn row_of(
        &self,
        service: &Service,
        operation: &Operation,
        error: &ApiError,
    ) -> Option<&'static ErrorRow> {
        error.told.row().or_else(|| {
            let same = || operation.errors.iter().chain(service.errors).filter(|row| row.code == error.code);
            same().find(|row| row.message == error.message).or_else(|| same().next())
        })
    }

    /// The documented error for a code: of the action, of the service, of another action of the service.
    pub(crate) fn row(&self, service: &Service, operation: &Operation, code: &str) -> Option<ApiError> {
        let own = || operation.errors.iter().chain(service.errors);
        let others = || service.operations.iter().flat_map(|operation| operation.errors);
        let exact = |row: &'static ErrorRow| (row.code == code).then(|| ApiError::of(row, ""));
        let found = own().find_map(exact).or_else(|| own().find_map(|row| instance(row, code)));
        found.or_else(|| others().find_map(exact)).or_else(|| others().find_map(|row| instance(row, code)))
    }

    /// The response that is documented for an action.
    pub(crate) fn example(&self, operation: &'static Operation) -> Option<&dyn Record> {
        let example = self.examples.get(&address(operation))?.get_or_init(|| {
            let mut example = (operation.new_response)();
            if let Err(error) = json::decode(operation.example.as_bytes(), &mut *example) {
                tracing::warn!(action = operation.action.name, %error, "the documented example does not fit the response");
            }
            example
        });
        Some(&**example)
    }

    /// The documented error for a code, or one made from the code where it is not documented.
    pub(crate) fn documented(&self, service: &Service, operation: &Operation, code: &str) -> ApiError {
        self.row(service, operation, code).unwrap_or_else(|| {
            let status = if code.ends_with("NotFound") { 404 } else { 400 };
            ApiError::new(status, code, format!("The request was refused with the error code {code}."))
        })
    }
}

/// Where a table is in memory: a resource is another one's equal only where it is the same static.
fn address<T>(table: &'static T) -> usize {
    std::ptr::from_ref(table).addr()
}

/// The error of a row whose code is a template that `code` is an instance of.
fn instance(row: &'static ErrorRow, code: &str) -> Option<ApiError> {
    code_template::filled(row.code, code).map(|name| ApiError::of(row, name))
}

/// The names of all secrets, and of those in responses that show objects.
fn secrets(services: &[&'static Service]) -> (HashSet<&'static str>, HashSet<&'static str>) {
    let shows = |effect: &Effect| matches!(effect, Effect::List { .. } | Effect::Read(_));
    let (mut all, mut shown) = (HashSet::new(), HashSet::new());
    for operation in services.iter().flat_map(|service| service.operations) {
        secrets_in(operation.action.request, &mut all);
        secrets_in(operation.action.response, &mut all);
        if operation.effects.iter().any(shows) {
            secrets_in(operation.action.response, &mut shown);
        }
    }
    (all, shown)
}

fn secrets_in(schema: &'static Schema, names: &mut HashSet<&'static str>) {
    for field in schema.fields {
        if field.sensitive {
            names.insert(field.wire);
        }
        let mut kind = &field.kind;
        while let ValueType::List(element) = kind {
            kind = element;
        }
        if let ValueType::Record(schema) = kind {
            secrets_in(schema, names);
        }
    }
}

/// The resources that an action makes, by itself or together with another resource.
fn created(services: &[&'static Service]) -> HashSet<&'static Resource> {
    let effects = services.iter().flat_map(|service| service.operations).flat_map(|operation| operation.effects);
    let made = effects.filter_map(|effect| match effect {
        Effect::Create(creation) => Some(creation.resource),
        _ => None,
    });
    let mut open: Vec<&'static Resource> = made.collect();
    let mut created = HashSet::new();
    while let Some(resource) = open.pop() {
        if created.insert(resource) {
            open.extend(resource.co_creates.iter().map(|part| part.resource));
        }
    }
    created
}
