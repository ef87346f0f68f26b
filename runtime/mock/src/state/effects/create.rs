//! Creates an object: its fields from the request and the tables, and the objects that come into being with it.

use aliyun_api_core::{Kind, Record};
use serde_json::Value;

use super::Call;
use crate::catalog::ResourceKey;
use crate::state::namespace::{Namespace, fill};
use crate::state::table::REGION;
use crate::state::value::{self, Fields};
use crate::{ApiError, Resource, When};

/// How deep objects may bring others into being.
const MAX_DEPTH: usize = 4;

/// Refuses a create when the limit of the resource is reached.
pub(super) fn check_quota(call: &Call<'_>, space: &mut Namespace, key: ResourceKey) -> Result<(), ApiError> {
    let Some(resource) = call.resource(key) else { return Ok(()) };
    let Some(quota) = &resource.quota else { return Ok(()) };
    let reached = match quota.per {
        None => space.table(key).map_or(0, |table| table.len()) >= quota.limit,
        Some(parent) => parents(call, resource, parent)
            .iter()
            .any(|(parent, id)| space.count_children(call.catalog, *parent, resource.name, id) >= quota.limit),
    };
    if !reached {
        return Ok(());
    }
    let is_quota = |when: &When| matches!(when, When::Quota(name) if *name == resource.name);
    let row = call.operation.errors.iter().find(|row| row.when.iter().any(is_quota));
    Err(row.map_or_else(|| call.documented(quota.error), |row| ApiError::of(row, resource.name)))
}

/// The objects of the resource `parent` that the new object will refer to.
fn parents(call: &Call<'_>, resource: &Resource, parent: &str) -> Vec<(ResourceKey, String)> {
    let Some(key) = call.catalog.find(call.service.info.id, parent) else { return Vec::new() };
    let same = |service: &str, name: &str| call.catalog.find(service, name) == Some(key);
    let fields = resource.refers.iter().filter(|(_, service, name)| same(service, name)).map(|(field, _, _)| *field);
    fields.flat_map(|field| value::texts(value::field(call.request, field))).map(|id| (key, id)).collect()
}

/// Creates the object and answers its fields.
pub(super) fn apply(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, answer: &mut dyn Record) {
    let Some(resource) = call.resource(key) else { return };
    let id = space.fresh_id(key, resource.prefix);
    let mut fields = call.fields();
    fields.insert(resource.id.to_owned(), id.clone().into());
    let made = make(call, space, key, id.clone(), fields, &Fields::new(), 0);
    value::project(&made, answer);
    several_ids(answer, resource.id, &id);
}

/// Fills and stores an object; `around` are the fields of the object that brings it into being.
fn make(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    id: String,
    mut fields: Fields,
    around: &Fields,
    depth: usize,
) -> Fields {
    let Some(resource) = call.resource(key) else { return fields };
    let mut parts = Vec::new();
    for (name, prefix, field) in resource.creates {
        let part = call.catalog.find(call.service.info.id, name);
        let part_id = match part {
            Some(part) => space.fresh_id(part, prefix),
            None => space.ids.id(prefix),
        };
        fields.insert((*field).to_owned(), part_id.clone().into());
        parts.extend(part.map(|part| (part, part_id)));
    }
    for (field, value) in resource.set {
        if fields.contains_key(*field) {
            continue;
        }
        let look_up = |name: &str| fields.get(name).or_else(|| around.get(name)).cloned();
        if let Some(value) = fill(value, call.now, &id, &look_up) {
            fields.insert((*field).to_owned(), value);
        }
    }
    if depth == 0 {
        add_defaults(call, &mut fields);
    }
    if let Some(states) = &resource.states {
        fields.insert(states.field.to_owned(), states.start.into());
    }
    if depth < MAX_DEPTH {
        for (part, part_id) in &parts {
            let inherited = inherited(call, *part, part_id, resource.id, &fields);
            make(call, space, *part, part_id.clone(), inherited, &fields, depth + 1);
        }
    }
    if let Some(table) = space.table_mut(key) {
        table.insert(id, fields.clone(), parts, call.now);
    }
    fields
}

/// The first fields of an object that comes into being with another one.
fn inherited(call: &Call<'_>, key: ResourceKey, id: &str, parent_id: &str, parent: &Fields) -> Fields {
    let Some(resource) = call.resource(key) else { return Fields::new() };
    let names = resource.refers.iter().map(|(field, _, _)| *field).chain([parent_id, REGION]);
    let copied = names.filter_map(|name| parent.get(name).map(|value| (name.to_owned(), value.clone())));
    let mut fields: Fields = copied.collect();
    fields.insert(resource.id.to_owned(), id.into());
    fields
}

/// What the service takes where a parameter is absent.
fn add_defaults(call: &Call<'_>, fields: &mut Fields) {
    let schema = call.request.schema();
    for (name, text) in call.operation.defaults {
        let parameter = schema.position(name).and_then(|index| schema.fields.get(index));
        if let Some(parameter) = parameter.filter(|parameter| !parameter.sensitive) {
            fields.entry(parameter.wire).or_insert_with(|| value::of_kind(&parameter.kind, text));
        }
    }
}

/// Some actions answer a list of ids, `InstanceIds` for `InstanceId`, although one object was made.
fn several_ids(answer: &mut dyn Record, id_field: &str, id: &str) {
    let schema = answer.schema();
    if schema.position(id_field).is_some() {
        return;
    }
    let Some(index) = schema.position(&format!("{id_field}s")) else { return };
    let Some(field) = schema.fields.get(index) else { return };
    if matches!(field.kind, Kind::List(_)) {
        value::write(&Value::from(vec![id]), &field.kind, None, answer.slot(index));
    }
}
