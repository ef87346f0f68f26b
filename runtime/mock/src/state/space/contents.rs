//! What a namespace holds, for people and tests to look at.

use serde_json::{Map, Value, json};

use super::super::namespace::Namespace;
use super::super::table::{Object, Table};
use super::{Space, State};
use crate::Resource;

/// Which objects are shown: all, but for what is given.
#[derive(Debug, Default)]
pub(crate) struct Shown<'a> {
    /// Those of an account.
    pub(crate) account: Option<&'a str>,
    /// Those of a service, such as `vpc`.
    pub(crate) service: Option<&'a str>,
    /// Those of a resource, such as `Vpc`.
    pub(crate) resource: Option<&'a str>,
    /// Those whose id has this in it.
    pub(crate) id: Option<&'a str>,
    /// How many of each resource, the oldest first.
    pub(crate) limit: usize,
}

impl Shown<'_> {
    /// How many objects of a table are meant, and the first of them.
    fn of<'t>(&self, table: &'t Table) -> (usize, Vec<&'t Object>) {
        let objects = table.all().iter().filter_map(|seq| table.get(*seq));
        let Some(part) = self.id else { return (table.len(), objects.take(self.limit).collect()) };
        let fitting: Vec<&Object> = objects.filter(|object| object.id.contains(part)).collect();
        (fitting.len(), fitting.into_iter().take(self.limit).collect())
    }
}

impl State {
    /// The objects of a namespace as JSON: by account, service and resource their number, the fields that are the id and
    /// that show the state, and the first of the objects.
    pub(crate) fn contents(&self, space: &Space, shown: &Shown<'_>) -> Value {
        let accounts = self.accounts(space).into_iter().filter(|name| shown.account.is_none_or(|own| own == name));
        let of_account = |name: String| {
            let objects = self.with(space, &name, |objects| self.contents_of(objects, shown));
            (name, objects)
        };
        Value::Object(accounts.map(of_account).collect())
    }

    fn contents_of(&self, objects: &Namespace, shown: &Shown<'_>) -> Value {
        let mut services = Map::new();
        for ((service, resource), table) in self.catalog.resources().zip(objects.tables()) {
            let is_meant = shown.service.is_none_or(|id| id == service.info.id)
                && shown.resource.is_none_or(|name| name == resource.name);
            let (count, first) = if is_meant { shown.of(table) } else { (0, Vec::new()) };
            if count == 0 {
                continue;
            }
            let first: Vec<Map<String, Value>> =
                first.iter().map(|object| self.catalog.without_secrets(&object.fields)).collect();
            let of_service = services.entry(service.info.id).or_insert_with(|| json!({}));
            if let Value::Object(of_service) = of_service {
                of_service.insert(resource.name.to_owned(), written(resource, count, &first));
            }
        }
        Value::Object(services)
    }
}

fn written(resource: &Resource, count: usize, objects: &[Map<String, Value>]) -> Value {
    let state = resource.states.as_ref().map(|states| states.field);
    json!({ "count": count, "id_fields": resource.id.fields(), "state_field": state, "objects": objects })
}
