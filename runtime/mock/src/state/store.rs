//! The objects of one namespace for handlers and tests: read, put, remove, count.

use serde_json::{Map, Value};

use super::namespace::{State, id_of};
use crate::catalog::ResourceKey;

/// The objects of one namespace. Each call is atomic by itself.
#[derive(Clone, Copy)]
pub struct Store<'a> {
    state: &'a State,
    namespace: &'a str,
}

impl<'a> Store<'a> {
    pub(crate) fn new(state: &'a State, namespace: &'a str) -> Self {
        Self { state, namespace }
    }

    /// The fields of an object, its state as of now: `get("vpc", "Vpc", "vpc-bp1")`. The id of a resource without one
    /// is the values of its key with `/` between them: `get("ens", "Listener", "lb-1/80/tcp")`.
    pub fn get(&self, service: &str, resource: &str, id: &str) -> Option<Map<String, Value>> {
        let key = self.key(service, resource)?;
        self.state.with(self.namespace, |space| space.table(key)?.find(id).map(|object| object.fields.clone()))
    }

    /// Puts an object there as it is, in place of one with the same id. Its id is the value of the id field of the
    /// resource, or of the fields of its key. Its states start to move if it is in the first one. Returns whether the
    /// tables have such a resource and `fields` such an id.
    pub fn put(&self, service: &str, resource: &str, fields: Map<String, Value>) -> bool {
        let Some(key) = self.key(service, resource) else { return false };
        let Some(id) = id_of(&key.resource.id, &fields) else { return false };
        let now = self.state.clock().now();
        self.state.with(self.namespace, |space| {
            space.table_mut(key).map(|table| table.insert(id, fields, Vec::new(), now)).is_some()
        })
    }

    /// Removes an object, what was co-created with it and what is deleted with it, whatever else refers to it. Returns
    /// whether it was there.
    pub fn remove(&self, service: &str, resource: &str, id: &str) -> bool {
        let catalog = self.state.catalog();
        let remove = |key| self.state.with(self.namespace, |space| space.remove(catalog, key, id));
        self.key(service, resource).is_some_and(remove)
    }

    /// The number of objects.
    pub fn count(&self, service: &str, resource: &str) -> usize {
        let count = |key| self.state.with(self.namespace, |space| space.table(key).map_or(0, |table| table.len()));
        self.key(service, resource).map_or(0, count)
    }

    /// A new id from the seeded source: the prefix and random text.
    pub fn new_id(&self, prefix: &str) -> String {
        self.state.with(self.namespace, |space| space.ids.id(prefix))
    }

    fn key(&self, service: &str, resource: &str) -> Option<ResourceKey> {
        self.state.catalog().named(service, resource)
    }
}
