//! Changes, associates and deletes objects that exist.

use std::collections::{HashMap, HashSet};

use aliyun_api_core::{REGION_ID, Record, UNDOCUMENTED_DEPENDENCY, View, other_tag_name};
use serde_json::Value;

use super::create::add_defaults;
use super::{Call, refs};
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::Namespace;
use crate::state::tags;
use crate::value::{self, Fields};
use crate::{ApiError, Blocker, Edit, Effect, How, Resource, Transition, ValueExpr};

/// Overwrites the fields that the request has parameters for.
pub(super) fn overwrite(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
    response: &mut dyn Record,
) {
    let Some(table) = space.table_mut(key) else { return };
    let changes = changes(call, key.resource);
    for seq in seqs {
        table.update(*seq, &[], call.now, |fields| fields.extend(changes.clone()));
    }
    if let Some(object) = seqs.first().and_then(|seq| table.get(*seq)) {
        value::project(&object.fields, response);
    }
}

/// The fields that a change overwrites.
fn changes(call: &Call<'_>, resource: &Resource) -> Fields {
    let mut changes = call.fields();
    let other_id = |name: &str| {
        let mut effects = call.operation.effects.iter();
        effects.any(|effect| matches!(effect, Effect::Change(target) if target.id == Some(name)))
    };
    let skipped = |name: &str| {
        resource.id.fields().contains(&name) || resource.ignore_parameters.contains(&name) || name == REGION_ID
    };
    changes.retain(|name, _| !skipped(name) && !other_id(name));
    changes
}

/// Refuses a change that would give an object what must be another's alone.
pub(super) fn check_unique(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
) -> Result<(), ApiError> {
    let resource = key.resource;
    let changes = changes(call, resource);
    if !resource.unique.iter().any(|field| changes.contains_key(field)) {
        return Ok(());
    }
    for seq in seqs {
        let Some(object) = space.table(key).and_then(|table| table.get(*seq)) else { continue };
        let mut fields = object.fields.clone();
        fields.extend(changes.clone());
        refs::check_unique(call, space, key, &fields, Some(*seq))?;
    }
    Ok(())
}

/// The objects that a transition writes into: those that the request names, and their peers.
pub(super) fn with_peers(space: &Namespace, key: ResourceKey, mut seqs: Vec<Seq>, transition: &Transition) -> Vec<Seq> {
    let (Some(peer), Some(table)) = (transition.peer, space.table(key)) else { return seqs };
    let of = |seq: &Seq| table.seq(table.get(*seq)?.fields.get(peer)?.as_str()?);
    let peers: Vec<Seq> = seqs.iter().filter_map(of).collect();
    seqs.extend(peers);
    let mut seen = HashSet::new();
    seqs.retain(|seq| seen.insert(*seq));
    seqs
}

/// Writes the fields that a transition is made of.
pub(super) fn transition(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
    transition: &'static Transition,
    response: &mut dyn Record,
) {
    let resource = key.resource;
    let mut request = call.fields();
    add_defaults(call, resource, &mut request);
    let mut responded = Vec::new();
    for seq in seqs {
        let Some(object) = space.table(key).and_then(|table| table.get(*seq)) else { continue };
        let value = |value: &ValueExpr| call.fill(space, resource, &[&request, &object.fields], &object.id, value);
        let set = written(transition.set, value);
        let edits: Vec<(&Edit, Option<Value>)> =
            transition.edits.iter().map(|edit| (edit, value(&edit.value))).collect();
        // The response is about the first object.
        if responded.is_empty() {
            responded.clone_from(&edits);
        }
        let Some(table) = space.table_mut(key) else { return };
        table.update(*seq, transition.then, call.now, |fields| {
            rewrite(fields, transition.clear, set);
            for (edit, value) in edits {
                self::edit(fields, edit, value);
            }
        });
    }
    if let Some(object) = seqs.first().and_then(|seq| space.table(key)?.get(*seq)) {
        let mut shown = object.fields.clone();
        for (edit, value) in responded {
            only_named(&mut shown, edit, value);
        }
        value::project(&shown, response);
    }
}

/// The fields that are written, as far as they have a value.
fn written(set: &[(&'static str, ValueExpr)], value: impl Fn(&ValueExpr) -> Option<Value>) -> Fields {
    set.iter().filter_map(|(name, fill)| Some((*name, value(fill)?))).collect()
}

/// Removes fields, and writes others.
fn rewrite(fields: &mut Fields, clear: &[&str], set: Fields) {
    for name in clear {
        fields.remove(name);
    }
    fields.extend(set);
}

/// Leaves in a list what an action has put there or changed: the response has those, not all that was there before.
fn only_named(fields: &mut Fields, edit: &Edit, value: Option<Value>) {
    let named: HashSet<String> = several(value).iter().map(|value| identity(edit, value)).collect();
    if let (How::Add | How::Update, Some(list)) = (edit.how, fields.get_mut(edit.field).and_then(Value::as_array_mut)) {
        list.retain(|element| named.contains(&identity(edit, element)));
    }
}

/// One value counts as a list of one, and no value as an empty list.
fn several(value: Option<Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(values)) => values,
        other => other.into_iter().collect(),
    }
}

/// What tells an element from another; a value that stands for one by itself, such as an id, is that.
fn identity(edit: &Edit, value: &Value) -> String {
    match value {
        Value::Object(fields) if !edit.by.is_empty() => {
            let parts = edit.by.iter().map(|by| tags::field(fields, by).and_then(value::text).unwrap_or_default());
            parts.collect::<Vec<_>>().join("\n")
        }
        other => value::text(other).unwrap_or_default(),
    }
}

/// Changes a list.
fn edit(fields: &mut Fields, edit: &Edit, value: Option<Value>) {
    let values = several(value);
    let same = |value: &Value| identity(edit, value);
    if !fields.get(edit.field).is_some_and(Value::is_array) {
        fields.insert(edit.field, Value::Array(Vec::new()));
    }
    let Some(list) = fields.get_mut(edit.field).and_then(Value::as_array_mut) else { return };
    match edit.how {
        How::Add => {
            let mut there: HashSet<String> = list.iter().map(same).collect();
            list.extend(values.into_iter().filter(|value| there.insert(same(value))));
        }
        How::Remove => {
            let gone: HashSet<String> = values.iter().map(same).collect();
            list.retain(|element| !gone.contains(&same(element)));
        }
        How::Update => {
            let changes: HashMap<String, &Value> = values.iter().map(|value| (same(value), value)).collect();
            for element in list {
                if let (Some(Value::Object(change)), Value::Object(element)) = (changes.get(&same(element)), element) {
                    element.retain(|name, _| other_tag_name(name).is_none_or(|other| !change.contains_key(other)));
                    element.extend(change.clone());
                }
            }
        }
    }
}

/// Refuses to delete, or to change the state of, what others refer to; what was co-created with an object does not
/// count.
pub(super) fn check_blocked(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
    blockers: &'static [Blocker],
) -> Result<(), ApiError> {
    let resource = key.resource;
    for seq in seqs {
        let Some(object) = space.table(key).and_then(|table| table.get(*seq)) else { continue };
        let (id, owned) = (object.id.clone(), object.owned.clone());
        for blocker in blockers.iter().filter(|blocker| !is_lifted(call, blocker)) {
            if space.count_blocking(call.catalog, resource, blocker, &id, &owned) > 0 {
                let found = blocker.path.last().map_or("resource", |found| found.name);
                let rule = format!("while any {found} refers to the {}", resource.name);
                return Err(blocker
                    .error
                    .map_or_else(|| call.undocumented(UNDOCUMENTED_DEPENDENCY, &rule), |code| call.documented(code)));
            }
        }
    }
    Ok(())
}

/// Whether the request says that the action goes on in spite of a blocker.
fn is_lifted(call: &Call<'_>, blocker: &Blocker) -> bool {
    blocker.unless.is_some_and(|name| matches!(value::field(call.request, name), View::Bool(true)))
}

/// Deletes objects, with what was co-created with them and what their resource says is deleted with it.
pub(super) fn delete(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, seqs: &[Seq]) {
    for seq in seqs {
        let id = space.table(key).and_then(|table| table.get(*seq)).map(|object| object.id.clone());
        let mut open: Vec<(ResourceKey, String)> = id.into_iter().map(|id| (key, id)).collect();
        while let Some((key, id)) = open.pop() {
            untie(call, space, key, &id);
            strike(call, space, key, &id);
            open.extend(space.take(call.catalog, key, &id).into_iter().flatten());
        }
    }
}

/// Takes an object that is deleted out of the lists that name it: no list has what is gone.
fn strike(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, id: &str) {
    for (other, field) in call.catalog.referrers(key.resource) {
        let Some(table) = space.table_mut(*other) else { continue };
        for seq in table.having(field, id).to_vec() {
            table.update(seq, &[], call.now, |fields| strike_in(fields, field, id));
        }
    }
}

/// Takes the elements that name an object out of the lists on the way to a field.
fn strike_in(fields: &mut Fields, path: &[&str], id: &str) {
    let Some((first, rest)) = path.split_first() else { return };
    if let Some(value) = fields.get_mut(first) {
        strike_in_value(value, rest, id);
    }
}

fn strike_in_value(value: &mut Value, rest: &[&str], id: &str) {
    match value {
        Value::Array(elements) => elements.retain(|element| match element {
            Value::Object(inner) => !value::at(inner, rest).iter().any(|own| own.as_str() == Some(id)),
            own => own.as_str() != Some(id),
        }),
        Value::Object(inner) => {
            if let Some((first, rest)) = rest.split_first() {
                inner.get_mut(*first).into_iter().for_each(|value| strike_in_value(value, rest, id));
            }
        }
        _ => {}
    }
}

/// Lets go of what refers to an object that is deleted.
fn untie(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, id: &str) {
    for untie in key.resource.unties {
        for (other, id) in space.children(call.catalog, key.resource, untie.resource, id) {
            let Some(seq) = space.table(other).and_then(|table| table.seq(&id)) else { continue };
            let Some(object) = space.table(other).and_then(|table| table.get(seq)) else { continue };
            let value = |value: &ValueExpr| call.fill(space, other.resource, &[&object.fields], &object.id, value);
            let set = written(untie.set, value);
            let Some(table) = space.table_mut(other) else { continue };
            table.update(seq, &[], call.now, |fields| rewrite(fields, untie.clear, set));
        }
    }
}
