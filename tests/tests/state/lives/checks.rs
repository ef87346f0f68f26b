//! What holds whatever happened before: what is there can be read, no answer names what is gone, and no two objects have
//! in common what is one object's alone.

use std::collections::BTreeSet;

use aliyun_api_core::{Schema, ValueType};
use aliyun_api_mock_runtime::{Effect, Id, PageStyle, Resource, ValueExpr};
use serde_json::{Map, Value};

use super::catalogue::Action;
use super::life::Life;
use super::requests::{encode, request};
use super::world::{Object, REGION};

/// Fields that go on to name what is gone, as the documents say: that of a disk that was released stays in its snapshots,
/// and an instance shows the name of its key pair when that is deleted.
const WEAK: [&str; 2] = [".Snapshots.SourceDiskId", ".Instances.Instance.KeyPairName"];

/// Codes with which a list says that another one has the objects: that of the routes of a gateway is no list of entries
/// of route tables.
const ELSEWHERE: [&str; 1] = ["OperationDenied.UseGatewayRouteEntryQueryInterface"];

impl Life<'_> {
    /// Reads everything that is there, by each action that reads or lists it; what is wrong.
    pub(crate) fn look_around(&mut self) -> BTreeSet<String> {
        let mut wrong = BTreeSet::new();
        for object in self.world.objects.clone() {
            self.look_at(&object, &mut wrong);
        }
        self.find_alike(&mut wrong);
        wrong
    }

    fn look_at(&mut self, object: &Object, wrong: &mut BTreeSet<String>) {
        let (catalogue, resource) = (self.world.catalogue(), object.resource());
        for action in catalogue.which(|action| action.reads(resource) && stands_for(action, object)) {
            let example = action.examples.first().cloned().unwrap_or_default();
            let pairs = request(&self.world, &mut self.rng, action, &example, Some(object)).unwrap_or_default();
            let answer = self.world.call(action.entry, &pairs);
            // What shows only a part of the object may not show its id.
            let shows_ids = has_any(action.entry.operation.action.response, resource.id.fields());
            if !answer.is_ok() || (shows_ids && !shows(&answer.body, object)) {
                wrong.insert(format!(
                    "{} {pairs:?} does not read {}: {}",
                    action.entry.name(),
                    object.id(),
                    answer.body
                ));
            }
            self.find_gone(action, &answer.body, wrong);
        }
        for action in catalogue.which(|action| action.lists(resource)) {
            // Some lists want to know what the objects belong to.
            let ways = [false, true].map(|with_refs| list_request(action, object, with_refs));
            let mut refused = None;
            for pairs in ways.into_iter().flatten() {
                let answer = self.world.call(action.entry, &pairs);
                self.find_gone(action, &answer.body, wrong);
                let there = answer.is_ok() && lists(action, resource, &answer.body, object);
                refused =
                    (!there && !ELSEWHERE.contains(&answer.code())).then(|| format!("{pairs:?}: {}", answer.body));
                if answer.is_ok() || refused.is_none() {
                    break;
                }
            }
            if let Some(refused) = refused {
                wrong.insert(format!("{} does not list {}: {refused}", action.entry.name(), object.id()));
            }
        }
    }

    /// Finds what an answer names that is gone.
    fn find_gone(&self, action: &Action, body: &Value, wrong: &mut BTreeSet<String>) {
        texts(body, "", &mut |path, text| {
            let is_gone = |part: &str| self.world.gone.contains(part.trim_matches(['"', '[', ']', ' ']));
            if text.split(',').any(is_gone) && !WEAK.contains(&path) {
                wrong.insert(format!("{} names {text}, which is gone, in {path}", action.entry.name()));
            }
        });
    }

    /// Finds objects that have what is one object's alone.
    fn find_alike(&self, wrong: &mut BTreeSet<String>) {
        let mut seen = BTreeSet::new();
        for object in self.world.objects.iter().filter(|object| !object.resource().unique.is_empty()) {
            let values: Vec<String> = object.resource().unique.iter().map(|field| object.text(field)).collect();
            if values.iter().all(|value| !value.is_empty()) && !seen.insert((object.kind.name(), values.clone())) {
                wrong.insert(format!("two {} have {values:?}", object.kind.name()));
            }
        }
    }
}

/// Whether an action stands for an object: those that read a listener each read one protocol.
fn stands_for(action: &Action, object: &Object) -> bool {
    let mut about = action.targets().filter(|target| target.resource == object.resource());
    about.any(|target| {
        target.discriminator.iter().all(|(field, value)| match value {
            ValueExpr::Json(text) => serde_json::from_str::<Value>(text).ok().as_ref() == object.fields.get(*field),
            _ => true,
        })
    })
}

/// A request to list an object: by its id where the action can, and by what it refers to where that is wanted; nothing
/// where the action asks for what the object does not have.
fn list_request(action: &Action, object: &Object, with_refs: bool) -> Option<Vec<(String, String)>> {
    let operation = action.entry.operation;
    let schema = operation.action.request;
    let parameter = |name: &str| schema.position(name).and_then(|index| schema.fields.get(index));
    let refers = |name: &str| operation.refs.iter().any(|reference| reference.path == [name]);
    let mut request = Map::new();
    let mut named = false;
    for effect in action.effects() {
        let Effect::List { resource, filters, .. } = effect else { continue };
        for (name, field) in filters.iter().filter(|_| *resource == object.resource()) {
            let Some(parameter) = parameter(name) else { continue };
            let is_id = object.resource().id.fields() == *field;
            // One way to name it is enough.
            if !(parameter.required || is_id || (with_refs && refers(name)))
                || (is_id && std::mem::replace(&mut named, true))
            {
                continue;
            }
            let value = match field {
                [field] => object.text(field),
                _ => String::new(),
            };
            match (value.is_empty(), &parameter.kind) {
                (true, _) if parameter.required => return None,
                (true, _) => {}
                (false, ValueType::List(_)) => drop(request.insert((*name).to_owned(), vec![value].into())),
                (false, _) => drop(request.insert((*name).to_owned(), value.into())),
            }
        }
    }
    let example = action.examples.first().cloned().unwrap_or_default();
    for field in
        schema.fields.iter().filter(|field| field.required && !request.contains_key(field.wire)).collect::<Vec<_>>()
    {
        let own = object.fields.get(field.wire).or_else(|| example.get(field.wire));
        request.extend(own.map(|value| (field.wire.to_owned(), value.clone())));
    }
    if parameter("RegionId").is_some() {
        let own = object.text("RegionId");
        request.insert("RegionId".to_owned(), if own.is_empty() { REGION.into() } else { own.into() });
    }
    if let Some(pagination) = &operation.pagination {
        request.insert(pagination.size.to_owned(), pagination.max_size.max(1).into());
        if let PageStyle::Page { page, .. } = &pagination.style {
            request.insert((*page).to_owned(), 1.into());
        }
    }
    encode(action, request).ok()
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

/// Whether a record, or one inside of it, has one of the fields.
fn has_any(schema: &Schema, names: &[&str]) -> bool {
    schema.fields.iter().any(|field| {
        let mut kind = &field.kind;
        while let ValueType::List(element) = kind {
            kind = element;
        }
        names.contains(&field.wire) || matches!(kind, ValueType::Record(inner) if has_any(inner, names))
    })
}

/// Whether a value has what tells an object from others, as far as it has fields for it.
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

/// Calls `then` with the names that lead to each text, and with the text.
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
