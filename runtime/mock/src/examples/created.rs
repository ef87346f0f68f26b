//! What an example of creating something made, by its response: so that the ids that are printed can be read back.

use serde_json::{Map, Value};

use super::table::Example;
use crate::catalog::Catalog;
use crate::effects::{CALL_PARAMETERS, inherited};
use crate::seed::texts;
use crate::state::namespace::{Placed, id_of};
use crate::value::{self, Fields};
use crate::{Creation, Effect, Id};

/// The objects that the response of an example names as created, with what the request says of them, and what was
/// co-created with them. Without their states.
pub(super) fn objects(catalog: &Catalog, example: &Example) -> Vec<Placed> {
    let Some(response) = example.answer.typed.as_object() else { return Vec::new() };
    let mut said = value::fields(&*example.request, catalog.shown_secrets());
    said.retain(|name, _| !CALL_PARAMETERS.contains(&name));
    let creations = example.operation.effects.iter().filter_map(|effect| match effect {
        Effect::Create(creation) => Some(creation),
        _ => None,
    });
    creations.flat_map(|creation| made(catalog, creation, &said, response)).collect()
}

fn made(catalog: &Catalog, creation: &Creation, said: &Fields, response: &Map<String, Value>) -> Vec<Placed> {
    let resource = creation.resource;
    let Some(key) = catalog.key(resource) else { return Vec::new() };
    let mut fields = said.clone();
    // What an element of a list says is of one of them, nobody knows which.
    fields.retain(|name, _| Some(name) != creation.each && !resource.ignore_parameters.contains(&name));
    let (ids, first) = match resource.id {
        Id::Field { name, .. } => (ids(response, name), Some(name)),
        Id::Key(_) => (id_of(&resource.id, &fields).into_iter().collect(), None),
    };
    let mut objects = Vec::new();
    for id in ids {
        let mut own = fields.clone();
        let mut owned = Vec::new();
        own.extend(first.map(|name| (name.to_owned(), id.as_str().into())));
        for part in resource.co_creates {
            let Some((field, key)) = part.field.zip(catalog.key(part.resource)) else { continue };
            let Some(value) = response.get(field) else { continue };
            own.insert(field.to_owned(), value.clone());
            for id in texts(value, &[]) {
                let fields = inherited(part.resource, id, &resource.id, &own);
                objects.push(Placed { key, id: id.to_owned(), fields, owned: Vec::new() });
                owned.push((key, id.to_owned()));
            }
        }
        objects.push(Placed { key, id, fields: own, owned });
    }
    objects
}

/// The ids that a response says were made: in the field of the id, or in that of several.
fn ids(response: &Map<String, Value>, name: &str) -> Vec<String> {
    let field = response.get(name).or_else(|| response.get(&format!("{name}s")));
    let ids = field.map(|value| match value {
        // A list may stand inside a key of its own.
        Value::Object(enclosing) => enclosing.values().flat_map(|value| texts(value, &[])).collect(),
        value => texts(value, &[]),
    });
    ids.unwrap_or_default().into_iter().filter(|id| !id.is_empty()).map(str::to_owned).collect()
}
