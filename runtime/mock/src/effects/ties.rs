//! What a request says of the object that it is about, beside its id, must be so: an address is taken from the instance
//! that it is tied to, and an entry is deleted from the table that it is in. Another id there is a mistake of the caller,
//! who would change something else than they think.

use aliyun_api_core::UNDOCUMENTED_ASSOCIATION;
use serde_json::Value;

use super::{Call, refs};
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::Namespace;
use crate::validate::error_row::{self, Fault};
use crate::value::{self, Fields};
use crate::{ApiError, Effect, How, Reference, Resource, Target, Transition, ValueExpr};

/// Refuses what names something that an object is not tied to.
pub(super) fn check(
    call: &Call<'_>,
    space: &Namespace,
    effect: &Effect,
    key: ResourceKey,
    seqs: &[Seq],
) -> Result<(), ApiError> {
    let Some(target) = effect.target().filter(|target| target.each.is_none()) else { return Ok(()) };
    let Some(table) = space.table(key) else { return Ok(()) };
    for reference in call.operation.refs {
        let &[name] = reference.path else { continue };
        let names_target = identifies(target, name) || reference.to.contains(&key.resource);
        if names_target || reference.to.iter().all(|resource| resource.known.is_some()) {
            continue;
        }
        let removes = takes_out(effect, name);
        if removes.is_none() && is_written(call, key.resource, name) {
            continue;
        }
        let said = refs::ids(call.request, reference.path);
        let objects = seqs.iter().filter_map(|seq| table.get(*seq));
        for object in objects.filter(|_| !said.is_empty()) {
            let own = match removes {
                Some(field) => texts(&object.fields, &[field]),
                None => tied_to(key.resource, &object.fields, name, reference),
            };
            let untied = own.is_empty() && (removes.is_some() || clears(effect, name));
            if untied || (!own.is_empty() && !said.iter().all(|id| own.contains(id))) {
                return Err(refusal(call, key.resource, name));
            }
        }
    }
    Ok(())
}

/// Whether a parameter says which object is meant.
fn identifies(target: &Target, name: &str) -> bool {
    let resource = target.resource;
    target.id == Some(name)
        || resource.id.fields().iter().any(|field| *field == name || target.parameter(field) == name)
}

/// Whether the action writes what a parameter says into an object, in place of what is there.
fn is_written(call: &Call<'_>, resource: &Resource, name: &str) -> bool {
    call.effects().any(|effect| match effect {
        // What no two have in common tells which one is meant, and is not what it becomes.
        Effect::Change(target) => target.resource == resource && !resource.unique.contains(&name),
        Effect::Transition(target, transition) if target.resource == resource => {
            let set = transition.set.iter().map(|(_, value)| value);
            let edits = transition.edits.iter().map(|edit| &edit.value);
            set.chain(edits).any(|value| mentions(value, name))
        }
        _ => false,
    })
}

fn transition(effect: &Effect) -> Option<&Transition> {
    match effect {
        Effect::Transition(_, transition) => Some(transition),
        _ => None,
    }
}

fn clears(effect: &Effect, name: &str) -> bool {
    transition(effect).is_some_and(|transition| transition.clear.contains(&name))
}

/// The list that an action takes what a parameter names out of.
fn takes_out(effect: &Effect, name: &str) -> Option<&'static str> {
    let edits = transition(effect)?.edits;
    edits.iter().find(|edit| edit.how == How::Remove && mentions(&edit.value, name)).map(|edit| edit.field)
}

/// Whether a value is made of what a parameter says.
fn mentions(value: &ValueExpr, name: &str) -> bool {
    match value {
        ValueExpr::Field(path) => path.first() == Some(&name),
        ValueExpr::HostCount(inner) => mentions(inner, name),
        ValueExpr::List(inner) | ValueExpr::Product(inner) => inner.iter().any(|value| mentions(value, name)),
        ValueExpr::Object(fields) => fields.iter().any(|(_, value)| mentions(value, name)),
        ValueExpr::Match(found) => {
            let cases = found.cases.iter().map(|(_, value)| value);
            cases.chain(&found.absent).chain(&found.otherwise).any(|value| mentions(value, name))
        }
        ValueExpr::Json(_)
        | ValueExpr::Now
        | ValueExpr::Id
        | ValueExpr::Epoch
        | ValueExpr::Address
        | ValueExpr::Endpoint
        | ValueExpr::Order
        | ValueExpr::Fingerprint
        | ValueExpr::PrivateKey => false,
    }
}

/// What an object is tied to: the value of the field that is called like the parameter, or else the ids of what the
/// parameter may name.
fn tied_to(resource: &Resource, fields: &Fields, name: &str, parameter: &Reference) -> Vec<String> {
    let own = texts(fields, &[name]);
    if !own.is_empty() {
        return own;
    }
    let alike = resource.refers.iter().filter(|reference| parameter.to.contains(&reference.to));
    alike.flat_map(|reference| texts(fields, reference.field)).collect()
}

/// The texts at a path, and those inside of objects that stand there.
fn texts(fields: &Fields, path: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for value in value::at(fields, path) {
        match value {
            Value::Object(inner) => found.extend(inner.values().filter_map(value::text)),
            other => found.extend(value::text(other)),
        }
    }
    found.retain(|text| !text.is_empty());
    found
}

fn refusal(call: &Call<'_>, resource: &Resource, name: &str) -> ApiError {
    let own = || {
        let message = format!(
            "The {} is not tied to what {name} names. The documentation of {} has no error code for it; this code is the mock server's own.",
            resource.name, call.operation.action.name
        );
        ApiError::new(400, UNDOCUMENTED_ASSOCIATION, message)
    };
    let row = error_row::row(call.service, call.operation, Fault::Unknown, name);
    row.map_or_else(own, |row| ApiError::of(row, name))
}
