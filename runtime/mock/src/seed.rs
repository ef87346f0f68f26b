//! What must be there for a request to be served: the objects that it names, in states that its action accepts.

use aliyun_api_core::{Record, json};
use serde_json::{Map, Value};

use crate::catalog::Catalog;
use crate::state::Store;
use crate::state::namespace::{Placed, id_of};
use crate::value;
use crate::{
    Effect, Expected, FieldTest, How, Id, Operation, Path, RefRegion, Reference, Resource, States, Subject, Target,
    ValueExpr, When,
};

/// An object that a request needs.
pub(crate) struct Need {
    pub(crate) object: Placed,
    /// The states that the action accepts; empty where it accepts any.
    pub(crate) accepted: &'static [&'static str],
    /// Whether it may be in another region than that of the request.
    pub(crate) elsewhere: bool,
}

/// Why it cannot be said what a request needs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{action}: {reason}")]
pub struct SeedError {
    action: &'static str,
    reason: String,
}

/// Makes everything that a request refers to exist in a store, in a state that the action accepts. What is there already
/// under the same id is replaced.
///
/// # Errors
/// The server has no such resource, or the request does not say which object it is about.
pub fn seed(store: &Store<'_>, operation: &'static Operation, request: &dyn Record) -> Result<(), SeedError> {
    for need in needs(store.catalog(), operation, request)? {
        store.place(need.object);
    }
    Ok(())
}

/// What a request refers to, and what it is about.
pub(crate) fn needs(
    catalog: &Catalog,
    operation: &'static Operation,
    request: &dyn Record,
) -> Result<Vec<Need>, SeedError> {
    let failed = |reason: String| SeedError { action: operation.action.name, reason };
    let written = json::to_value(request);
    let need = |resource: &'static Resource, reference: Option<&Reference>, fields: Map<String, Value>| {
        let parameter = reference.map(|reference| reference.path);
        let name = resource.name;
        let key = catalog.key(resource).ok_or_else(|| failed(format!("no service of the server has a {name}")))?;
        let id = id_of(&resource.id, &fields);
        let id = id.ok_or_else(|| failed(format!("the request does not say which {name} it is about")))?;
        let accepted = accepted(operation, resource, parameter);
        let fields = object(operation, &written, resource, parameter, (fields, accepted));
        let elsewhere = reference.is_some_and(|reference| reference.region != RefRegion::Call);
        Ok(Need { object: Placed { key, id, fields: fields.into(), owned: Vec::new() }, accepted, elsewhere })
    };
    let mut needs = Vec::new();
    for reference in operation.refs {
        for id in texts(&written, reference.path) {
            for resource in reference.to.iter().copied() {
                let [field] = resource.id.fields() else {
                    return Err(failed(format!("{} has no id of its own, and is referred to by one", resource.name)));
                };
                let mut fields = Map::from_iter([((*field).to_owned(), Value::from(id))]);
                let about = |effect: &&Effect| effect.target().is_some_and(|target| target.resource == resource);
                fields.extend(operation.effects.iter().filter(about).flat_map(|effect| tied(effect, &written)));
                needs.push(need(resource, Some(reference), fields)?);
            }
        }
    }
    for effect in operation.effects {
        let Some(target) = effect.target() else { continue };
        for said in elements(target, &written) {
            let mut fields = identified(target.resource, target, &said);
            fields.extend(tied(effect, &said));
            needs.push(need(target.resource, None, fields)?);
        }
    }
    Ok(needs)
}

/// What a request says of each object that it is about: of one, or of one for each element of a list.
fn elements(target: &Target, written: &Value) -> Vec<Value> {
    let list = target.each.as_ref().and_then(|each| written.get(each.list)?.as_array());
    let around = written.as_object().cloned().unwrap_or_default();
    let whole = |element: &Value| {
        let mut said = around.clone();
        said.extend(element.as_object().cloned().unwrap_or_default());
        Value::Object(said)
    };
    match list {
        Some(elements) if !elements.is_empty() => elements.iter().map(whole).collect(),
        _ => vec![written.clone()],
    }
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
        let value = written.get(parameter).cloned().or_else(|| stands_for(field));
        let value = value.unwrap_or_else(|| match resource.id {
            Id::Field { name, prefix } if name == *field => made_up(prefix, resource.unique, target, written).into(),
            // A part of a key that neither the request nor the action has may be anything.
            _ => "tcp".into(),
        });
        ((*field).to_owned(), value)
    });
    fields.collect()
}

/// An id for what a request names by what no two have in common: the same for the same, and no other.
fn made_up(prefix: &str, unique: &'static [&'static str], target: &Target, written: &Value) -> String {
    let said = unique.iter().filter_map(|field| written.get(target.parameter(field))?.as_str());
    let small = said.flat_map(str::chars).filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase());
    prefix.chars().chain(small).collect()
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

/// The states in which an action takes an object: those that its errors and its rules name for the parameter, before
/// those for what it is about. Empty where they name none.
fn accepted(operation: &'static Operation, resource: &Resource, parameter: Option<Path>) -> &'static [&'static str] {
    let conditions = operation.errors.iter().flat_map(|row| row.when).flat_map(with_inner);
    let errors = conditions.filter_map(|when| match when {
        When::StateNot(subject, accepted) => Some((*subject, *accepted)),
        _ => None,
    });
    let rules = operation.states.iter().map(|rule| (rule.subject, rule.states));
    let named: Vec<_> = errors.chain(rules).filter(|(subject, _)| is_about(subject, resource)).collect();
    let of = |parameter: Option<Path>| named.iter().find(|(subject, _)| subject.parameter == parameter);
    let own = parameter.and_then(|parameter| of(Some(parameter)));
    own.or_else(|| of(None)).map_or(&[], |(_, accepted)| *accepted)
}

/// An object in the first of the states that the action accepts, or else in the last by time.
fn object(
    operation: &'static Operation,
    written: &Value,
    resource: &Resource,
    parameter: Option<Path>,
    (mut fields, accepted): (Map<String, Value>, &[&str]),
) -> Map<String, Value> {
    if let Some(states) = &resource.states {
        fields.insert(states.field.to_owned(), accepted.first().copied().unwrap_or(last(states)).into());
    }
    let conditions = operation.errors.iter().flat_map(|row| row.when).flat_map(with_inner);
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

/// The state in which an object stays.
pub(crate) fn last(states: &States) -> &'static str {
    states.then.last().map_or(states.start, |(state, _)| state)
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
    let elements = value::elements(value).into_iter();
    if path.is_empty() {
        return elements.filter_map(Value::as_str).collect();
    }
    elements.filter_map(Value::as_object).flat_map(|fields| value::at(fields, path)).filter_map(Value::as_str).collect()
}
