//! Indexes of what uses what, in the order in which pages show them.

use std::collections::{BTreeMap, BTreeSet};

use super::{ActionId, Model, Owner, Ram, RecordId, Service, ServiceId, Type};

/// An error code, over all services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedCode {
    /// The HTTP statuses that it comes with, sorted.
    pub statuses: BTreeSet<u16>,
    /// The services that have it, in their order.
    pub services: Vec<ServiceId>,
}

impl Model {
    /// All error codes of all services, sorted.
    pub fn codes(&self) -> BTreeMap<&str, SharedCode> {
        let mut codes: BTreeMap<&str, SharedCode> = BTreeMap::new();
        for id in self.service_ids() {
            for code in &self.service(id).codes {
                let shared = codes.entry(&code.wire).or_default();
                shared.statuses.extend(code.messages.iter().map(|(status, _)| *status));
                shared.services.push(id);
            }
        }
        codes
    }
}

impl Service {
    /// The parameters with the actions that have them, sorted by name without regard to capitals.
    pub fn parameters(&self) -> Vec<(&str, Vec<ActionId>)> {
        let mut index: BTreeMap<(String, &str), Vec<ActionId>> = BTreeMap::new();
        for (id, action) in self.actions.iter().enumerate() {
            for field in &self.record(action.request).fields {
                index.entry((field.wire.to_lowercase(), &field.wire)).or_default().push(ActionId(id));
            }
        }
        index.into_iter().map(|((_, name), actions)| (name, actions)).collect()
    }

    /// The permissions with the actions that need them, sorted.
    pub fn permissions(&self) -> BTreeMap<&Ram, Vec<ActionId>> {
        let mut index: BTreeMap<&Ram, Vec<ActionId>> = BTreeMap::new();
        for (id, action) in self.actions.iter().enumerate() {
            if let Some(ram) = &action.ram {
                index.entry(ram).or_default().push(ActionId(id));
            }
        }
        index
    }

    /// The shared objects, and the actions, that have a field of a type, each in their order.
    pub fn users(&self, ty: &Type) -> (Vec<RecordId>, BTreeSet<ActionId>) {
        let mut objects = Vec::new();
        let mut actions = BTreeSet::new();
        for (index, record) in self.records.iter().enumerate() {
            if record.fields.iter().any(|field| field.ty.innermost() == ty) {
                match record.owner {
                    Owner::Action(action) => drop(actions.insert(action)),
                    Owner::Service => objects.push(RecordId(index)),
                }
            }
        }
        (objects, actions)
    }
}
