//! The ids in a request: what they name must exist, and be in a state that the action accepts.

use aliyun_api_core::{Record, Slot, View};
use serde_json::Value;

use super::{Call, choose};
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::Namespace;
use crate::state::value;
use crate::validate::choose::Fault;
use crate::{ApiError, Effect, When};

/// Checks every id that the request refers to something with.
pub(super) fn check(call: &Call<'_>, space: &Namespace) -> Result<(), ApiError> {
    for reference in call.operation.refs {
        let Some(key) = call.catalog.find(reference.service, reference.resource) else { continue };
        let (true, Some(table)) = (call.catalog.is_created(key), space.table(key)) else { continue };
        let name = reference.path.join(".");
        let asked = ids(call.request, reference.path).iter().any(|id| table.seq(id).is_none());
        // A list is filtered by an unknown id to nothing, unless the action documents an error for that.
        let refused = || !is_filter(call, &name) || by_name(call, &name);
        if asked && refused() {
            return Err(unknown(call, &name, key));
        }
    }
    check_states(call, space)
}

fn is_filter(call: &Call<'_>, name: &str) -> bool {
    call.operation.effects.iter().any(|effect| match effect {
        Effect::List { filters, .. } => filters.iter().any(|(parameter, _)| *parameter == name),
        _ => false,
    })
}

fn by_name(call: &Call<'_>, name: &str) -> bool {
    let rows = choose::row(call.service, call.operation, Fault::Unknown, name);
    rows.is_some_and(|row| row.when.iter().any(|when| matches!(when, When::Unknown(names) if !names.is_empty())))
}

fn check_states(call: &Call<'_>, space: &Namespace) -> Result<(), ApiError> {
    for row in call.operation.errors {
        for when in row.when {
            let When::StateNot(resource, accepted) = when else { continue };
            let Some(key) = call.catalog.find(call.service.info.id, resource) else { continue };
            let Some(table) = space.table(key) else { continue };
            let Some(states) = call.resource(key).and_then(|resource| resource.states.as_ref()) else { continue };
            for (name, id) in named(call, key) {
                let state = table.find(&id).and_then(|object| object.fields.get(states.field)).and_then(Value::as_str);
                if state.is_some_and(|state| !accepted.contains(&state)) {
                    return Err(ApiError::of(row, &name));
                }
            }
        }
    }
    Ok(())
}

/// The objects that the request is about: those whose id it gives for the resource.
pub(super) fn targets(call: &Call<'_>, space: &Namespace, key: ResourceKey) -> Result<Vec<Seq>, ApiError> {
    let named = named(call, key);
    if named.is_empty() {
        let id = call.resource(key).map_or("", |resource| resource.id);
        return Err(call.fault(Fault::Missing, id, ""));
    }
    let found = named.iter().map(|(name, id)| {
        let seq = space.table(key).and_then(|table| table.seq(id));
        seq.ok_or_else(|| unknown(call, name, key))
    });
    found.collect()
}

/// Parameters and the ids of the resource in them: the parameter called like the id field, else those that refer to
/// the resource.
fn named(call: &Call<'_>, key: ResourceKey) -> Vec<(String, String)> {
    let Some(resource) = call.resource(key) else { return Vec::new() };
    let with_name = |path: &[&str]| {
        let name = path.join(".");
        ids(call.request, path).into_iter().map(move |id| (name.clone(), id)).collect::<Vec<_>>()
    };
    let own = with_name(&[resource.id]);
    let same = |service: &str, name: &str| call.catalog.find(service, name) == Some(key);
    let refers = |path: &[&str]| {
        let mut refs = call.operation.refs.iter().filter(|reference| same(reference.service, reference.resource));
        refs.any(|reference| reference.path == path)
    };
    // The id field may be named like something else's parameter: `InstanceId` of what an EIP is tied to.
    let own_is_it = !own.is_empty() && (refers(&[resource.id]) || !is_foreign(call, resource.id, key));
    if own_is_it {
        return own;
    }
    let refs = call.operation.refs.iter().filter(|reference| same(reference.service, reference.resource));
    refs.flat_map(|reference| with_name(reference.path)).collect()
}

fn is_foreign(call: &Call<'_>, name: &str, key: ResourceKey) -> bool {
    let mut refs = call.operation.refs.iter().filter(|reference| reference.path == [name]);
    refs.any(|reference| call.catalog.find(reference.service, reference.resource).is_some_and(|other| other != key))
}

/// The error for an id of nothing.
fn unknown(call: &Call<'_>, name: &str, key: ResourceKey) -> ApiError {
    let missing = call.resource(key).and_then(|resource| resource.missing);
    match (choose::row(call.service, call.operation, Fault::Unknown, name), missing) {
        (Some(row), _) => ApiError::of(row, name),
        (None, Some(code)) => {
            call.documented_or(code, 404, &format!("The parameter {name} names nothing that exists."))
        }
        (None, None) => call.fault(Fault::Unknown, name, ""),
    }
}

/// The ids at a path, through lists.
fn ids(record: &dyn Record, path: &[&str]) -> Vec<String> {
    let Some((first, rest)) = path.split_first() else { return Vec::new() };
    let Some(index) = record.schema().position(first) else { return Vec::new() };
    let mut found = ids_in(record.get(index), rest);
    found.retain(|id| !id.is_empty());
    found
}

fn ids_in(slot: &dyn Slot, rest: &[&str]) -> Vec<String> {
    match slot.view() {
        View::Record(inner) => ids(inner, rest),
        View::List(list) => (0..list.len()).flat_map(|index| ids_in(list.at(index), rest)).collect(),
        scalar if rest.is_empty() => value::texts(scalar),
        _ => Vec::new(),
    }
}
