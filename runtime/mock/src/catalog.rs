//! The services that a server was given: actions and resources by name, and documented errors by code.

use std::collections::HashMap;

use aliyun_api_core::code_template;

use crate::{ApiError, Effect, ErrorRow, Operation, Resource, Service};

/// A resource of any service, by its place in [`Catalog::resource`].
pub(crate) type ResourceKey = usize;

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

/// Everything the server answers for.
pub(crate) struct Catalog {
    services: Vec<&'static Service>,
    actions: HashMap<&'static str, Vec<ActionKey>>,
    resources: Vec<Entry>,
    /// The key of the first resource of each service.
    first: Vec<ResourceKey>,
}

impl Catalog {
    pub(crate) fn new(services: Vec<&'static Service>) -> Self {
        let mut actions: HashMap<&'static str, Vec<ActionKey>> = HashMap::new();
        let mut resources = Vec::new();
        let mut first = Vec::new();
        for (index, service) in services.iter().copied().enumerate() {
            for (operation, table) in service.operations.iter().enumerate() {
                actions.entry(table.action.name).or_default().push(ActionKey { service: index, operation });
            }
            first.push(resources.len());
            let created = created(service);
            let entries = service.resources.iter().zip(created);
            resources.extend(entries.map(|(resource, created)| Entry { service, resource, created }));
        }
        Self { services, actions, resources, first }
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

    pub(crate) fn resource_count(&self) -> usize {
        self.resources.len()
    }

    pub(crate) fn resource(&self, key: ResourceKey) -> Option<&'static Resource> {
        self.resources.get(key).map(|entry| entry.resource)
    }

    pub(crate) fn resource_service(&self, key: ResourceKey) -> Option<&'static Service> {
        self.resources.get(key).map(|entry| entry.service)
    }

    /// Whether an action makes resources of this kind.
    pub(crate) fn is_created(&self, key: ResourceKey) -> bool {
        self.resources.get(key).is_some_and(|entry| entry.created)
    }

    /// The key of a resource by its index in its service.
    pub(crate) fn key(&self, service: usize, resource: usize) -> Option<ResourceKey> {
        let known = self.services.get(service)?.resources.len();
        (resource < known).then(|| self.first.get(service).map(|first| first + resource)).flatten()
    }

    /// The key of `Vpc`, or of `vpc/Vpc` in another service than `service`.
    pub(crate) fn find(&self, service: &str, name: &str) -> Option<ResourceKey> {
        let (service, name) = name.split_once('/').unwrap_or((service, name));
        self.resources.iter().position(|entry| entry.service.info.id == service && entry.resource.name == name)
    }

    /// The documented error for a code: of the action, of the service, of another action of the service.
    pub(crate) fn row(&self, service: &Service, operation: &Operation, code: &str) -> Option<ApiError> {
        let own = || operation.errors.iter().chain(service.errors);
        let others = || service.operations.iter().flat_map(|operation| operation.errors);
        let exact = |row: &ErrorRow| (row.code == code).then(|| ApiError::of(row, ""));
        let found = own().find_map(exact).or_else(|| own().find_map(|row| instance(row, code)));
        found.or_else(|| others().find_map(exact)).or_else(|| others().find_map(|row| instance(row, code)))
    }

    /// The documented error for a code, or one made from the code where it is not documented.
    pub(crate) fn documented(&self, service: &Service, operation: &Operation, code: &str) -> ApiError {
        self.row(service, operation, code).unwrap_or_else(|| {
            let status = if code.ends_with("NotFound") { 404 } else { 400 };
            ApiError::new(status, code, format!("The request was refused with the error code {code}."))
        })
    }
}

/// The error of a row whose code is a template that `code` is an instance of.
fn instance(row: &ErrorRow, code: &str) -> Option<ApiError> {
    code_template::filled(row.code, code).map(|name| ApiError::of(row, name))
}

/// Which resources an action of the service makes, by itself or together with another resource.
fn created(service: &Service) -> Vec<bool> {
    let mut created = vec![false; service.resources.len()];
    let effects = service.operations.iter().flat_map(|operation| operation.effects);
    let mut open: Vec<usize> = effects
        .filter_map(|effect| match effect {
            Effect::Create { resource, .. } => Some(*resource),
            _ => None,
        })
        .collect();
    while let Some(index) = open.pop() {
        let (Some(seen), Some(resource)) = (created.get_mut(index), service.resources.get(index)) else { continue };
        if !std::mem::replace(seen, true) {
            let with_it = resource.co_creates.iter().map(|part| part.resource);
            open.extend(with_it.filter_map(|name| service.resources.iter().position(|other| other.name == name)));
        }
    }
    created
}
