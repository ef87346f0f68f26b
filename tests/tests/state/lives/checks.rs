//! What holds whatever happened before: what is there can be read, and nothing names what is gone.

use std::collections::BTreeSet;

use aliyun_api_core::ValueType;
use aliyun_api_mock_runtime::{Effect, Id, PageStyle, Resource, ValueExpr};
use serde_json::{Map, Value};

use super::catalogue::Action;
use super::life::Life;
use super::requests::{encode, request};
use super::world::{Object, REGION};

/// Fields that go on to name what is gone, as the documents say.
const WEAK: [(&str, &str); 0] = [];

impl Life<'_> {
    /// Reads everything that is there, by each action that reads or lists it; what is wrong.
    pub(crate) fn look_around(&mut self) -> BTreeSet<String> {
        let mut wrong = BTreeSet::new();
        for object in self.world.objects.clone() {
            let (catalogue, resource) = (self.world.catalogue(), object.resource());
            for action in catalogue.which(|action| action.reads(resource) && stands_for(action, &object)) {
                let example = action.examples.first().cloned().unwrap_or_default();
                let pairs = request(&self.world, &mut self.rng, action, &example, Some(&object)).unwrap_or_default();
                let answer = self.world.call(action.entry, &pairs);
                if !answer.is_ok() || !shows(&answer.body, &object) {
                    wrong.insert(format!(
                        "{} does not read {}: {}",
                        action.entry.name(),
                        object.kind.name(),
                        answer.body
                    ));
                }
                self.find_gone(action, &answer.body, &mut wrong);
            }
            for action in catalogue.which(|action| action.lists(resource)) {
                let pairs = list_request(action, &object);
                let answer = self.world.call(action.entry, &pairs);
                if !answer.is_ok() || !lists(action, resource, &answer.body, &object) {
                    let name = object.kind.name();
                    wrong.insert(format!("{} does not list {name}: {} {pairs:?}", action.entry.name(), answer.body));
                }
                self.find_gone(action, &answer.body, &mut wrong);
            }
        }
        for object in self.world.objects.clone() {
            for path in self.gone_in(&Value::Object(object.fields.clone())) {
                if !WEAK.contains(&(object.kind.name().as_str(), path.as_str())) {
                    wrong.insert(format!("{} keeps the id of what is gone in {path}", object.kind.name()));
                }
            }
        }
        wrong
    }

    fn find_gone(&self, action: &Action, body: &Value, wrong: &mut BTreeSet<String>) {
        for path in self.gone_in(body) {
            wrong.insert(format!("{} names what is gone in {path}", action.entry.name()));
        }
    }

    /// Where a value names what is gone.
    fn gone_in(&self, value: &Value) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        texts(value, "", &mut |path, text| {
            let names_gone = |part: &str| self.world.gone.contains(part.trim_matches(['"', '[', ']', ' ']));
            if text.split(',').any(names_gone) {
                found.insert(path.to_owned());
            }
        });
        found
    }
}

/// Whether an action stands for an object: those of a listener each read one protocol.
fn stands_for(action: &Action, object: &Object) -> bool {
    let mut about = action.targets().filter(|target| target.resource == object.resource());
    about.any(|target| {
        target.discriminator.iter().all(|(field, value)| match value {
            ValueExpr::Json(text) => {
                serde_json::from_str::<Value>(text).is_ok_and(|value| object.fields.get(*field) == Some(&value))
            }
            _ => true,
        })
    })
}

/// A request to list an object: by its id where the action can, and all that there are where not.
fn list_request(action: &Action, object: &Object) -> Vec<(String, String)> {
    let operation = action.entry.operation;
    let schema = operation.action.request;
    let mut request = Map::new();
    for effect in action.effects() {
        let Effect::List { resource, filters, .. } = effect else { continue };
        if *resource != object.resource() {
            continue;
        }
        for (parameter, field) in *filters {
            let is_id = object.resource().id.fields() == *field;
            let required = schema.position(parameter).is_some_and(|index| schema.fields[index].required);
            if (is_id || required)
                && let [field] = field
            {
                let list = schema
                    .position(parameter)
                    .is_some_and(|index| matches!(schema.fields[index].kind, ValueType::List(_)));
                let id = object.text(field);
                request.insert((*parameter).to_owned(), if list { vec![id].into() } else { id.into() });
                if is_id {
                    // One way to name it is enough.
                    break;
                }
            }
        }
    }
    let example = action.examples.first().cloned().unwrap_or_default();
    for field in schema.fields.iter().filter(|field| field.required) {
        let own = object.fields.get(field.wire).or_else(|| example.get(field.wire)).cloned();
        let own = if field.wire == "RegionId" { Some(REGION.into()) } else { own };
        if let (false, Some(value)) = (request.contains_key(field.wire), own) {
            request.insert(field.wire.to_owned(), value);
        }
    }
    if let (Some(region), true) = (object.fields.get("RegionId"), schema.position("RegionId").is_some()) {
        request.insert("RegionId".to_owned(), region.clone());
    }
    if let Some(pagination) = &operation.pagination {
        request.insert(pagination.size.to_owned(), pagination.max_size.max(1).into());
        if let PageStyle::Page { page, .. } = &pagination.style {
            request.insert((*page).to_owned(), 1.into());
        }
    }
    encode(action, request).unwrap_or_default()
}

/// Whether the items of an answer have an object.
fn lists(action: &Action, resource: &Resource, body: &Value, object: &Object) -> bool {
    let items = action.effects().iter().find_map(|effect| match effect {
        Effect::List { resource: of, items, .. } if *of == resource => Some(*items),
        _ => None,
    });
    let list = items.unwrap_or_default().iter().fold(body, |value, name| &value[*name]);
    list.as_array().is_some_and(|items| items.iter().any(|item| shows(item, object)))
}

/// Whether a value has everything that tells an object from others, as far as it has fields for it.
fn shows(value: &Value, object: &Object) -> bool {
    let mut found = BTreeSet::new();
    texts(value, "", &mut |_, text| {
        found.insert(text.to_owned());
    });
    match object.resource().id {
        Id::Field { .. } => found.contains(&object.id()),
        // An answer need not repeat every part of a key.
        Id::Key(parts) => parts.iter().any(|part| found.contains(&object.text(part))),
    }
}

/// Calls `then` with each text, and with the names that lead to it.
fn texts(value: &Value, path: &str, then: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                texts(inner, &format!("{path}.{name}"), then);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, path, then)),
        Value::Null => {}
        Value::String(text) => then(path, text),
        other => then(path, &other.to_string()),
    }
}
