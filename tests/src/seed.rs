//! Puts the things that a request names into the store of the mock server.

use aliyun_api_core::{Record, json};
use aliyun_api_mock::Store;
use aliyun_api_mock_runtime::{
    Effect, Expected, FieldTest, How, Path, Resource, Service, Subject, Target, ValueExpr, When,
};
use serde_json::{Map, Value};

use crate::Entry;

/// Makes everything that the request refers to exist, in a state that the action accepts.
///
/// # Errors
/// The tables of the action refer to a resource that no service has.
pub fn seed(store: Store<'_>, entry: Entry, request: &dyn Record) -> Result<(), String> {
    let written = json::to_value(request);
    for reference in entry.operation.refs {
        for id in texts(&written, reference.path) {
            for resource in reference.to {
                let name = resource.name;
                let service = service_of(resource).ok_or_else(|| format!("no service has {name}"))?;
                let [field] = resource.id.fields() else { return Err(format!("{name} has no id of its own")) };
                let mut fields = Map::from_iter([((*field).to_owned(), Value::from(id))]);
                let about = |effect: &&Effect| effect.target().is_some_and(|target| target.resource == *resource);
                fields.extend(entry.operation.effects.iter().filter(about).flat_map(|effect| tied(effect, &written)));
                if !store.put(service.info.id, name, object(entry, &written, resource, Some(reference.path), fields)) {
                    return Err(format!("no {name} can be put into the store"));
                }
            }
        }
    }
    for effect in entry.operation.effects {
        let Some(target) = effect.target() else { continue };
        let resource = target.resource;
        let mut fields = identified(resource, target, &written);
        fields.extend(tied(effect, &written));
        if !store.put(entry.service.info.id, resource.name, object(entry, &written, resource, None, fields)) {
            return Err(format!("the request does not say which {} it is about", resource.name));
        }
    }
    Ok(())
}

/// The fields that make the id of the object that a request, as JSON, is about.
pub fn identified(resource: &Resource, target: &Target, written: &Value) -> Map<String, Value> {
    let stands_for = |field: &str| {
        target.discriminator.iter().find(|(name, _)| *name == field).and_then(|(_, value)| match value {
            ValueExpr::Json(text) => serde_json::from_str(text).ok(),
            _ => None,
        })
    };
    // Where the request does not say the id, it says what no two have in common.
    let says = |field: &&str| written.get(target.id.unwrap_or(field)).is_some();
    let unique = if resource.id.fields().iter().any(says) { &[][..] } else { resource.unique };
    let fields = resource.id.fields().iter().chain(unique).map(|field| {
        let parameter = target.id.unwrap_or_else(|| target.parameter(field));
        // A part of a key that neither the request nor the action has may be anything.
        let value = written.get(parameter).cloned().or_else(|| stands_for(field)).unwrap_or_else(|| "tcp".into());
        ((*field).to_owned(), value)
    });
    fields.collect()
}

/// What an action unties an object from, which it must be tied to.
fn tied(effect: &Effect, written: &Value) -> Map<String, Value> {
    let Effect::Transition(_, transition) = effect else { return Map::new() };
    let cleared = transition.clear.iter().filter_map(|field| Some(((*field).to_owned(), written.get(field)?.clone())));
    let removed = transition.edits.iter().filter(|edit| edit.how == How::Remove);
    let removed = removed.filter_map(|edit| Some((edit.field.to_owned(), vec![said(&edit.value, written)?].into())));
    cleared.chain(removed).collect()
}

/// A value that is made of what the request says.
fn said(value: &ValueExpr, written: &Value) -> Option<Value> {
    match value {
        ValueExpr::Field([parameter]) => written.get(parameter).cloned(),
        ValueExpr::Object(fields) => {
            let said = fields.iter().filter_map(|(name, value)| Some(((*name).to_owned(), said(value, written)?)));
            Some(Value::Object(said.collect()))
        }
        _ => None,
    }
}

/// The service that has a resource.
pub fn service_of(resource: &Resource) -> Option<&'static Service> {
    let services = aliyun_api_mock::services();
    services.iter().map(|handlers| handlers.service()).find(|service| service.resources.contains(&resource))
}

/// An object in a state that the action accepts: the first of those that its errors and its rules name, those of the
/// parameter before others, or else the last by time.
fn object(
    entry: Entry,
    written: &Value,
    resource: &Resource,
    parameter: Option<Path>,
    mut fields: Map<String, Value>,
) -> Map<String, Value> {
    let conditions = entry.operation.errors.iter().flat_map(|row| row.when).flat_map(with_inner);
    if let Some(states) = &resource.states {
        let errors = conditions.clone().filter_map(|when| match when {
            When::StateNot(subject, accepted) => Some((*subject, *accepted)),
            _ => None,
        });
        let rules = entry.operation.states.iter().map(|rule| (rule.subject, rule.states));
        let named: Vec<_> = errors.chain(rules).collect();
        let accepted = |parameter: Option<Path>| {
            let is_it = |subject: &Subject| is_about(subject, resource) && subject.parameter == parameter;
            named.iter().find(|(subject, _)| is_it(subject)).and_then(|(_, accepted)| accepted.first().copied())
        };
        let last = states.then.last().map_or(states.start, |(state, _)| state);
        let own = parameter.and_then(|parameter| accepted(Some(parameter)));
        fields.insert(states.field.to_owned(), own.or_else(|| accepted(None)).unwrap_or(last).into());
    }
    let own = |subject: &Subject| parameter.is_none() || subject.parameter.is_none() || subject.parameter == parameter;
    let tests = conditions.filter_map(|when| match when {
        When::With(subject, tests) if is_about(subject, resource) && own(subject) => Some(*tests),
        _ => None,
    });
    let tests: Vec<&FieldTest> = tests.flatten().collect();
    for (path, _) in tests.iter().filter(|(_, any)| any.iter().any(|expected| matches!(expected, Expected::Absent))) {
        let alike = tests.iter().filter(|(other, _)| other == path).flat_map(|(_, any)| *any);
        let mut demanded = alike.filter_map(|expected| match expected {
            Expected::Not(others) => others.iter().find_map(|other| match other {
                Expected::Parameter(path) => texts(written, path).first().copied(),
                _ => None,
            }),
            _ => None,
        });
        // What must not be absent is what the request names, where it must be that, else any text.
        put(&mut fields, path, demanded.next_back().unwrap_or("known").into());
    }
    fields
}

/// A condition, or those beside one on the request.
fn with_inner(when: &'static When) -> &'static [When] {
    match when {
        When::Request(_, and) => and,
        one => std::slice::from_ref(one),
    }
}

fn is_about(subject: &Subject, resource: &Resource) -> bool {
    subject.named == resource && subject.steps.is_empty()
}

/// Writes a value at a path through objects.
pub fn put(fields: &mut Map<String, Value>, path: &[&str], value: Value) {
    match path {
        [] => {}
        [last] => drop(fields.insert((*last).to_owned(), value)),
        [first, rest @ ..] => {
            let inner = fields.entry(*first).or_insert_with(|| Map::new().into());
            if let Some(inner) = inner.as_object_mut() {
                put(inner, rest, value);
            }
        }
    }
}

/// The texts at a path, through lists.
pub fn texts<'a>(value: &'a Value, path: &[&str]) -> Vec<&'a str> {
    match (value, path) {
        (Value::String(text), []) => vec![text],
        (Value::Array(items), _) => items.iter().flat_map(|item| texts(item, path)).collect(),
        (Value::Object(fields), [first, rest @ ..]) => {
            fields.get(*first).map(|value| texts(value, rest)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}
