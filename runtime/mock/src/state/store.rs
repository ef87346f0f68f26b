//! The objects of one account for handlers and tests: read, put, remove, count.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::namespace::{Placed, id_of};
use super::space::{Space, State};
use crate::catalog::{Catalog, ResourceKey};
use crate::value::Fields;

/// What one account has in one namespace. Each call is atomic by itself.
#[derive(Clone)]
pub struct Store<'a> {
    state: &'a State,
    space: Arc<Space>,
    account: String,
    /// Whether a request is at work, which is written as a whole in its end.
    in_request: bool,
}

impl<'a> Store<'a> {
    pub(crate) fn new(state: &'a State, space: Arc<Space>, account: impl Into<String>) -> Self {
        Self { state, space, account: account.into(), in_request: false }
    }

    /// The same for the handler of a request.
    pub(crate) fn in_request(self) -> Self {
        Self { in_request: true, ..self }
    }

    /// What another account has in the same namespace.
    #[must_use]
    pub fn of_account(&self, id: impl Into<String>) -> Self {
        Self { account: id.into(), ..self.clone() }
    }

    /// The fields of an object, its state as of now: `get("vpc", "Vpc", "vpc-bp1")`. The id of a resource without one
    /// is the values of its key with `/` between them: `get("ens", "Listener", "lb-1/80/tcp")`.
    pub fn get(&self, service: &str, resource: &str, id: &str) -> Option<Map<String, Value>> {
        let key = self.key(service, resource)?;
        self.with(|objects| objects.table(key)?.find(id).map(|object| object.fields.clone().into()))
    }

    /// Puts an object there as it is, in place of one with the same id. Its id is the value of the id field of the
    /// resource, or of the fields of its key. Its states start to move if it is in the first one. Without a `RegionId`,
    /// it is in every region. Returns whether the tables have such a resource and `fields` such an id.
    pub fn put(&self, service: &str, resource: &str, fields: Map<String, Value>) -> bool {
        let Some(key) = self.key(service, resource) else { return false };
        let fields = Fields::from(fields);
        id_of(&key.resource.id, &fields).is_some_and(|id| self.place(Placed { key, id, fields, owned: Vec::new() }))
    }

    /// [`Store::put`] of an object of which it is known where it belongs.
    pub(crate) fn place(&self, object: Placed) -> bool {
        let now = self.space.clock().now();
        self.with(|objects| objects.place(object, now))
    }

    /// What the server serves.
    pub(crate) fn catalog(&self) -> &Catalog {
        self.state.catalog()
    }

    /// Removes an object, what was co-created with it and what is deleted with it, whatever else refers to it. Returns
    /// whether it was there.
    pub fn remove(&self, service: &str, resource: &str, id: &str) -> bool {
        let catalog = self.state.catalog();
        let remove = |key| self.with(|objects| objects.remove(catalog, key, id));
        self.key(service, resource).is_some_and(remove)
    }

    /// The number of objects, in all regions.
    pub fn count(&self, service: &str, resource: &str) -> usize {
        let count = |key| self.with(|objects| objects.table(key).map_or(0, |table| table.len()));
        self.key(service, resource).map_or(0, count)
    }

    /// A new id from the seeded source: the prefix and random text.
    pub fn new_id(&self, prefix: &str) -> String {
        self.with(|objects| objects.ids.id(prefix))
    }

    pub(crate) fn state(&self) -> &State {
        self.state
    }

    pub(crate) fn space(&self) -> &Space {
        &self.space
    }

    /// The ids of the objects of a resource, oldest first.
    pub(crate) fn ids_of(&self, key: ResourceKey) -> Vec<String> {
        self.with(|objects| {
            let Some(table) = objects.table(key) else { return Vec::new() };
            table.all().iter().filter_map(|seq| table.get(*seq)).map(|object| object.id.clone()).collect()
        })
    }

    /// Does something with the objects, all of it at once.
    pub(crate) fn with<T>(&self, then: impl FnOnce(&mut super::namespace::Namespace) -> T) -> T {
        let done = self.state.with(&self.space, &self.account, then);
        if !self.in_request {
            self.state.settle(&self.space);
        }
        done
    }

    fn key(&self, service: &str, resource: &str) -> Option<ResourceKey> {
        self.state.catalog().named(service, resource)
    }
}
