//! Changes, ties and deletes objects that exist.

use std::collections::{HashMap, HashSet};

use aliyun_api_core::Record;
use serde_json::Value;

use super::Call;
use super::create::add_defaults;
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::{Namespace, fill};
use crate::state::table::REGION;
use crate::state::value::{self, Fields};
use crate::{ApiError, Edit, Effect, Fill, How, Link};

/// Overwrites the fields that the request has parameters for.
pub(super) fn overwrite(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
    answer: &mut dyn Record,
) {
    let (Some(resource), Some(table)) = (call.resource(key), space.table_mut(key)) else { return };
    let mut changes = call.fields();
    let other_id = |name: &str| {
        let mut effects = call.operation.effects.iter();
        effects.any(|effect| matches!(effect, Effect::Change(target) if target.id == Some(name)))
    };
    changes.retain(|name, _| !resource.id.fields().contains(&name.as_str()) && !other_id(name) && name != REGION);
    for seq in seqs {
        table.update(*seq, &[], call.now, |fields| fields.extend(changes.clone()));
    }
    if let Some(object) = seqs.first().and_then(|seq| table.get(*seq)) {
        value::project(&object.fields, answer);
    }
}

/// Writes the fields that a link is made of.
pub(super) fn link(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
    link: &'static Link,
    answer: &mut dyn Record,
) {
    let Some(resource) = call.resource(key) else { return };
    let mut request = call.fields();
    add_defaults(call, resource, &mut request);
    let mut answered = Vec::new();
    for seq in seqs {
        let Some(object) = space.table(key).and_then(|table| table.get(*seq)) else { continue };
        let value = |value: &Fill| {
            let look_up = |name: &str| call.look_up(space, resource, &[&request, &object.fields], name);
            fill(value, call.now, &object.id, &look_up)
        };
        let set: Vec<(&str, Option<Value>)> = link.set.iter().map(|(name, fill)| (*name, value(fill))).collect();
        let edits: Vec<(&Edit, Option<Value>)> = link.edits.iter().map(|edit| (edit, value(&edit.value))).collect();
        // The answer is about the first object.
        if answered.is_empty() {
            answered.clone_from(&edits);
        }
        let Some(table) = space.table_mut(key) else { return };
        table.update(*seq, link.then, call.now, |fields| {
            for name in link.clear {
                fields.remove(*name);
            }
            fields.extend(set.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
            for (edit, value) in edits {
                self::edit(fields, edit, value);
            }
        });
    }
    if let Some(object) = seqs.first().and_then(|seq| space.table(key)?.get(*seq)) {
        let mut shown = object.fields.clone();
        for (edit, value) in answered {
            only_named(&mut shown, edit, value);
        }
        value::project(&shown, answer);
    }
}

/// Leaves in a list what an action has put there or changed: that is what it answers, not all that was there before.
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
            let parts = edit.by.iter().map(|by| fields.get(*by).and_then(value::text).unwrap_or_default());
            parts.collect::<Vec<_>>().join("\n")
        }
        other => value::text(other).unwrap_or_default(),
    }
}

/// Changes a list.
fn edit(fields: &mut Fields, edit: &Edit, value: Option<Value>) {
    let values = several(value);
    let same = |value: &Value| identity(edit, value);
    let list = fields.entry(edit.field).or_insert_with(|| Value::Array(Vec::new()));
    if !list.is_array() {
        *list = Value::Array(Vec::new());
    }
    let Some(list) = list.as_array_mut() else { return };
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
                    element.extend(change.clone());
                }
            }
        }
    }
}

/// Refuses to delete what others refer to; what came into being with an object does not count.
pub(super) fn check_blocked(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
) -> Result<(), ApiError> {
    let Some(resource) = call.resource(key) else { return Ok(()) };
    for seq in seqs {
        let Some(object) = space.table(key).and_then(|table| table.get(*seq)) else { continue };
        let (id, owned) = (object.id.clone(), object.owned.clone());
        for (child, code) in resource.blocked_by {
            let mut count = space.count_children(call.catalog, key, child, &id);
            if count > 0 && count <= owned.len() {
                // Few enough that they may all be its own.
                let children = space.children(call.catalog, key, child, &id);
                count = children.iter().filter(|child| !owned.contains(child)).count();
            }
            if count > 0 {
                return Err(call.documented(code));
            }
        }
    }
    Ok(())
}

/// Deletes objects, with what came into being with them.
pub(super) fn delete(space: &mut Namespace, key: ResourceKey, seqs: &[Seq]) {
    for seq in seqs {
        let id = space.table(key).and_then(|table| table.get(*seq)).map(|object| object.id.clone());
        if let Some(id) = id {
            space.remove(key, &id);
        }
    }
}
