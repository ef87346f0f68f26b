//! Puts the things that a request names into the store of the mock server.

use aliyun_api_core::{Record, json};
use aliyun_api_mock::Store;
use aliyun_api_mock_runtime::Resource;
use serde_json::{Map, Value};

use crate::Entry;

/// Makes everything that the request refers to exist, in the last of its states.
///
/// # Errors
/// The tables of the action refer to a resource that no service has.
pub fn seed(store: Store<'_>, entry: Entry, request: &dyn Record) -> Result<(), String> {
    let written = json::to_value(request);
    for reference in entry.operation.refs {
        let wanted = format!("{}::{}", reference.service, reference.resource);
        let resource =
            resource(reference.service, reference.resource).ok_or_else(|| format!("there is no {wanted}"))?;
        for id in texts(&written, reference.path) {
            if !store.put(reference.service, reference.resource, object(resource, id)) {
                return Err(format!("no {wanted} can be put into the store"));
            }
        }
    }
    Ok(())
}

/// A resource of a service, by name.
pub(crate) fn resource(service: &str, name: &str) -> Option<&'static Resource> {
    let services = aliyun_api_mock::services();
    let service = services.iter().map(|handlers| handlers.service()).find(|known| known.info.id == service)?;
    service.resources.iter().find(|resource| resource.name == name)
}

fn object(resource: &Resource, id: &str) -> Map<String, Value> {
    let mut fields = Map::from_iter([(resource.id.to_owned(), Value::from(id))]);
    if let Some(states) = &resource.states {
        let last = states.then.last().map_or(states.start, |(state, _)| state);
        fields.insert(states.field.to_owned(), last.into());
    }
    fields
}

/// The texts at a path, through lists.
fn texts<'a>(value: &'a Value, path: &[&str]) -> Vec<&'a str> {
    match (value, path) {
        (Value::String(text), []) => vec![text],
        (Value::Array(items), _) => items.iter().flat_map(|item| texts(item, path)).collect(),
        (Value::Object(fields), [first, rest @ ..]) => {
            fields.get(*first).map(|value| texts(value, rest)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}
