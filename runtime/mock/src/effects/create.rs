//! Creates an object: its fields from the request and the tables, and the objects that are co-created with it.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use aliyun_api_core::{REGION_ID, Record, Schema, ValueType};
use serde_json::Value;

use super::{Call, cidr, each, refs, set_count};
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::limit_reached;
use crate::state::namespace::{Namespace, id_of};
use crate::validate::error_row::Fault;
use crate::value::{self, Fields};
use crate::{ApiError, Creation, ForEach, Id, Part, Resource, When};

/// How many objects one request may create.
const MAX_AMOUNT: usize = 1_000;

/// How deep co-creation may go.
const MAX_DEPTH: usize = 4;

/// What is created.
pub(super) struct Plan {
    key: ResourceKey,
    objects: Vec<Made>,
    /// What is there already, with what is said of it now.
    changes: Vec<(Seq, Fields)>,
    /// The response field with the number of all.
    count: Option<&'static str>,
}

/// An object as it will be stored, and what is co-created with it.
struct Made {
    id: String,
    fields: Fields,
    parts: Vec<MadePart>,
}

/// What is co-created with an object.
struct MadePart {
    key: ResourceKey,
    id: String,
    part: &'static Part,
    /// What the element of a list says that it is made for.
    element: Fields,
}

/// Makes what will be created, or refuses it: an amount that is none, an id or a field that is taken, the limit of the
/// resource. Nothing is stored, but ids and addresses are taken.
pub(super) fn plan(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    creation: &Creation,
) -> Result<Plan, ApiError> {
    plan_of(call, space, key, creation, call.fields())
}

/// [`plan`] of what has these fields.
fn plan_of(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    creation: &Creation,
    said: Fields,
) -> Result<Plan, ApiError> {
    let amount = creation.amount.map_or(Ok(1), |name| self::amount(call, name))?;
    let resource = key.resource;
    let mut request = said.clone();
    let region = call.region_of(key, None);
    add_defaults(call, resource, &mut request);
    let said = each::split(said, creation.each).into_iter().zip(each::split(request, creation.each));
    let mut plan = Plan { key, objects: Vec::new(), changes: Vec::new(), count: creation.count };
    for (mut said, around) in said {
        // What a test puts there has fields, and no parameters.
        said.retain(|name, _| call.is_fixture || !resource.ignore_parameters.contains(&name));
        let first = with_discriminator(call, space, resource, "", creation, (&said, &around));
        let chosen = id_of(&resource.id, &*first);
        let there = chosen.as_ref().and_then(|id| space.table(key)?.seq(id));
        let same = || refs::alike(space, key, &first).first().copied();
        match there.or_else(|| creation.upsert.then(same).flatten()) {
            Some(_) if !creation.upsert => return Err(refs::taken(call, resource, resource.id.fields())),
            Some(seq) => {
                plan.changes.push((seq, first.into_owned()));
                continue;
            }
            None => {}
        }
        // Of what the caller gave a name, there is one.
        let amount = if chosen.is_some() { 1 } else { amount };
        for _ in 0..amount {
            let id = match (&chosen, &resource.id) {
                (Some(id), _) => id.clone(),
                (None, Id::Field { prefix, .. }) => space.fresh_id(key, prefix),
                (None, Id::Key(parts)) => return Err(call.fault(Fault::Missing, absent(parts, &first), "")),
            };
            let fields = with_discriminator(call, space, resource, &id, creation, (&said, &around));
            let mut fields = fields.into_owned();
            if let Id::Field { name, .. } = resource.id {
                fields.insert(name, id.clone().into());
            }
            if let Some(region) = &region {
                fields.insert_new(REGION_ID, || region.clone().into());
            }
            plan.objects.push(make(call, space, key, id, fields, &around, 0));
        }
    }
    check_unique(call, space, key, &plan.objects)?;
    cidr::check(call, space, key, plan.objects.iter().map(|object| &object.fields))?;
    check_quota(call, space, key, &plan.objects)?;
    check_room(call, space, &plan.objects)?;
    Ok(plan)
}

/// Makes one with these fields, and what is co-created with it, in the states that they keep. A state that is said stays,
/// or moves on where it is the first one. Returns its id.
pub(super) fn place(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    said: &Fields,
) -> Result<String, ApiError> {
    let mut plan = plan_of(call, space, key, &Creation::of(key.resource), said.clone())?;
    let Some(mut object) = plan.objects.pop() else { return Err(refs::taken(call, key.resource, &[])) };
    let states = key.resource.states.as_ref();
    let state = states.and_then(|states| Some((states.field, said.get(states.field)?)));
    object.fields.extend(state.map(|(field, state)| (field, state.clone())));
    let id = object.id.clone();
    store(call, space, key, object, 0);
    let mut open = vec![(key, id.clone())];
    while let Some((key, one)) = open.pop() {
        let Some(table) = space.table_mut(key) else { continue };
        let stays = state.is_some() && one == id;
        while !stays && table.step(Some(&one), call.now) > 0 {}
        open.extend(table.find(&one).map(|object| object.owned.clone()).unwrap_or_default());
    }
    Ok(id)
}

/// Refuses what the server has no room for.
fn check_room(call: &Call<'_>, space: &Namespace, objects: &[Made]) -> Result<(), ApiError> {
    let new: usize = objects.iter().map(|object| 1 + object.parts.len()).sum();
    let room = space.len().saturating_add(new) <= call.max_objects;
    room.then_some(()).ok_or_else(|| limit_reached("objects of an account in a namespace", call.max_objects))
}

/// The first part of a key that has no value.
fn absent(parts: &[&'static str], fields: &Fields) -> &'static str {
    let has_none = |part: &&&str| fields.get(part).and_then(value::text).is_none_or(|text| text.is_empty());
    parts.iter().find(has_none).copied().unwrap_or_default()
}

/// What the request and the action say of a new object.
fn with_discriminator<'f>(
    call: &Call<'_>,
    space: &Namespace,
    resource: &Resource,
    id: &str,
    creation: &Creation,
    (said, around): (&'f Fields, &Fields),
) -> Cow<'f, Fields> {
    if creation.discriminator.is_empty() {
        return Cow::Borrowed(said);
    }
    let mut fields = said.clone();
    for (field, value) in creation.discriminator {
        let value = call.fill(space, resource, &[&fields, around], id, value);
        fields.extend(value.map(|value| (*field, value)));
    }
    Cow::Owned(fields)
}

/// Refuses what must be one object's alone where another has it, or another of those that are created together.
fn check_unique(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, objects: &[Made]) -> Result<(), ApiError> {
    let resource = key.resource;
    let (mut ids, mut seen) = (HashSet::new(), HashSet::new());
    for object in objects {
        if !ids.insert(object.id.as_str()) {
            return Err(refs::taken(call, resource, resource.id.fields()));
        }
        refs::check_unique(call, space, key, &object.fields, None)?;
        if refs::unique_values(resource, &object.fields).is_some_and(|values| !seen.insert(values)) {
            return Err(refs::taken(call, resource, resource.unique));
        }
    }
    Ok(())
}

fn amount(call: &Call<'_>, name: &str) -> Result<usize, ApiError> {
    let Some(text) = value::view_text(value::field(call.request, name)) else { return Ok(1) };
    let number = text.trim().parse().ok().filter(|number| (1..=MAX_AMOUNT).contains(number));
    number.ok_or_else(|| call.fault(Fault::Invalid, name, &format!("it must be 1 to {MAX_AMOUNT}")))
}

/// Refuses a create when the limit of the resource is reached.
fn check_quota(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, objects: &[Made]) -> Result<(), ApiError> {
    let resource = key.resource;
    let Some(quota) = &resource.quota else { return Ok(()) };
    let objects: Vec<&Made> = objects.iter().filter(|object| value::holds(&object.fields, quota.with)).collect();
    let too_many = |there: usize, new: usize| there.saturating_add(new) > quota.limit;
    let reached = match quota.per {
        None => {
            let region = call.region_of(key, None);
            too_many(space.table_mut(key).map_or(0, |table| table.count(region.as_deref(), quota.with)), objects.len())
        }
        Some(parent) => parents(call, space, resource, parent, &objects)
            .into_iter()
            .any(|(id, new)| too_many(space.count_children_with(call.catalog, parent, resource, &id, quota.with), new)),
    };
    if !reached {
        return Ok(());
    }
    let is_quota = |when: &When| matches!(when, When::Quota(of) if *of == resource);
    let row = call.operation.errors.iter().find(|row| row.when.iter().any(is_quota));
    Err(row.map_or_else(|| call.documented(quota.error), |row| ApiError::of(row, resource.name)))
}

/// The ids of the objects of `parent` that the new objects will refer to, each with the number of those that do.
fn parents(
    call: &Call<'_>,
    space: &Namespace,
    resource: &Resource,
    parent: &'static Resource,
    objects: &[&Made],
) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let Some(table) = call.catalog.key(parent).and_then(|key| space.table(key)) else { return found };
    let references = || resource.refers.iter().filter(|reference| reference.to == parent);
    for object in objects {
        let ids = references().flat_map(|reference| value::at(&object.fields, reference.field));
        // Of what may be one of several, it may be another.
        let ids = ids.filter_map(value::text).filter(|id| table.seq(id).is_some());
        for id in ids.collect::<HashSet<_>>() {
            *found.entry(id).or_default() += 1;
        }
    }
    found
}

/// Stores the objects; responds with the fields of the first, and the ids and the number of all.
pub(super) fn apply(call: &Call<'_>, space: &mut Namespace, plan: Plan, response: &mut dyn Record) {
    let Plan { key, objects, changes, count } = plan;
    let first = objects.first().map(|object| &object.fields).or_else(|| changes.first().map(|(_, fields)| fields));
    if let Some(first) = first {
        value::project(first, response);
    }
    if let Id::Field { name, .. } = key.resource.id {
        let ids: Vec<String> = objects.iter().map(|object| object.id.clone()).collect();
        several_ids(response, name, &ids);
    }
    set_count(response, count, objects.len() + changes.len());
    for object in objects {
        store(call, space, key, object, 0);
    }
    if let Some(table) = space.table_mut(key) {
        for (seq, change) in changes {
            table.update(seq, &[], call.now, |fields| fields.extend(change));
        }
    }
}

/// Fills an object; `around` are the fields of the object that it is co-created with.
fn make(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    id: String,
    mut fields: Fields,
    around: &Fields,
    depth: usize,
) -> Made {
    let resource = key.resource;
    let mut parts = Vec::new();
    for part in resource.co_creates {
        if !value::holds(&fields, part.when) {
            continue;
        }
        let elements = part.each.as_ref().map(|each| elements(call, space, resource, each, (&fields, around)));
        let mut ids = Vec::new();
        for element in elements.clone().unwrap_or_else(|| vec![Fields::new()]) {
            let part_key = call.catalog.key(part.resource);
            let prefix = part.resource.id.prefix();
            let said = part.field.filter(|_| call.is_fixture && elements.is_none());
            let said = said.and_then(|field| fields.get(field)).and_then(value::text).filter(|id| !id.is_empty());
            let id = said.unwrap_or_else(|| match part_key {
                Some(key) => space.fresh_id(key, prefix),
                None => space.ids.id(prefix),
            });
            ids.push(Value::from(id.clone()));
            parts.extend(part_key.map(|key| MadePart { key, id, part, element }));
        }
        let ids = if elements.is_some() { Some(Value::Array(ids)) } else { ids.pop() };
        fields.extend(part.field.zip(ids));
    }
    for (field, value) in resource.set {
        if fields.contains_key(field) {
            continue;
        }
        if let Some(value) = call.fill(space, resource, &[&fields, around], &id, value) {
            fields.insert(*field, value);
        }
    }
    if depth == 0 {
        add_defaults(call, resource, &mut fields);
    }
    if let Some(states) = &resource.states {
        // The first state may depend on the request, never on a parameter that is called like the field. What is
        // co-created has only what is said of it, perhaps a state.
        let said = fields.get(states.field).filter(|_| depth > 0).cloned();
        let first = resource.set.iter().find(|(field, _)| *field == states.field);
        let first = first.and_then(|(_, value)| call.fill(space, resource, &[&fields, around], &id, value));
        fields.insert(states.field, said.or(first).unwrap_or_else(|| states.start.into()));
    }
    Made { id, fields, parts }
}

/// What something is co-created for each of: the fields of each.
fn elements(
    call: &Call<'_>,
    space: &mut Namespace,
    resource: &Resource,
    each: &ForEach,
    (fields, around): (&Fields, &Fields),
) -> Vec<Fields> {
    match each {
        ForEach::Parameter(list) => each::objects(around.get(list).cloned()),
        ForEach::Referring { child, to } => {
            let links = resource.refers.iter().filter(|reference| reference.to == *to);
            let ids = links.flat_map(|reference| value::at(fields, reference.field)).filter_map(value::text);
            let ids: HashSet<String> = ids.collect();
            let found = ids.iter().flat_map(|id| space.children(call.catalog, to, child, id)).collect::<Vec<_>>();
            let object = |(key, id): (ResourceKey, String)| space.table(key)?.find(&id);
            found.into_iter().filter_map(object).map(|object| object.fields.clone()).collect()
        }
    }
}

/// Stores an object, after what is co-created with it.
fn store(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, object: Made, depth: usize) {
    let Made { id, mut fields, parts } = object;
    let resource = key.resource;
    let mut owned = Vec::new();
    if depth < MAX_DEPTH {
        for MadePart { key, id: part_id, part, element } in &parts {
            let mut first = inherited(key.resource, part_id, &resource.id, &fields);
            for (field, value) in part.with {
                let value = call.fill(space, resource, &[element, &fields], &id, value);
                first.extend(value.map(|value| (*field, value)));
            }
            // What is there already, such as the default route of a VPC, does not come a second time.
            if !refs::alike(space, *key, &first).is_empty() {
                if let Some(field) = part.field {
                    fields.remove(field);
                }
                continue;
            }
            let made = make(call, space, *key, part_id.clone(), first, &fields, depth + 1);
            store(call, space, *key, made, depth + 1);
            owned.push((*key, part_id.clone()));
        }
    }
    if let Some(table) = space.table_mut(key) {
        table.insert(id, fields, owned, call.now);
    }
}

/// The first fields of an object that is co-created with another one.
pub(crate) fn inherited(resource: &Resource, id: &str, parent_id: &Id, parent: &Fields) -> Fields {
    let own = resource.refers.iter().filter_map(|reference| match reference.field {
        [field] => Some(*field),
        _ => None,
    });
    let names = own.chain(parent_id.fields().iter().copied()).chain([REGION_ID]);
    let copied = names.filter_map(|name| parent.get(name).map(|value| (name, value.clone())));
    let mut fields: Fields = copied.collect();
    if let Id::Field { name, .. } = resource.id {
        fields.insert(name, id.into());
    }
    fields
}

/// What the service takes where a parameter is absent.
pub(super) fn add_defaults(call: &Call<'_>, resource: &Resource, fields: &mut Fields) {
    let schema = call.request.schema();
    let skipped = |path: &[&str]| path.first().is_none_or(|name| resource.ignore_parameters.contains(name));
    for (path, text) in call.operation.defaults.iter().filter(|(path, _)| !skipped(path)) {
        add_default(schema, fields, path, text);
    }
}

/// Writes a default where the last name of the path is absent, into every object that the rest of the path leads to.
fn add_default(schema: &Schema, fields: &mut Fields, path: &[&str], text: &str) {
    let [name, inner @ ..] = path else { return };
    let field = schema.position(name).and_then(|index| schema.fields.get(index));
    let Some(field) = field.filter(|field| !field.sensitive) else { return };
    if inner.is_empty() {
        fields.insert_new(field.wire, || value::of_kind(&field.kind, text));
    } else if let Some(value) = fields.get_mut(field.wire) {
        add_default_inside(&field.kind, value, inner, text);
    }
}

/// [`add_default`] in the objects that a value is or has.
fn add_default_inside(kind: &ValueType, value: &mut Value, path: &[&str], text: &str) {
    let schema = match kind {
        ValueType::Record(schema) | ValueType::List(ValueType::Record(schema)) => schema,
        _ => return,
    };
    let [name, inner @ ..] = path else { return };
    let field = schema.position(name).and_then(|index| schema.fields.get(index));
    let Some(field) = field.filter(|field| !field.sensitive) else { return };
    let objects = match value {
        Value::Array(items) => items.as_mut_slice(),
        item => std::slice::from_mut(item),
    };
    for object in objects.iter_mut().filter_map(Value::as_object_mut) {
        if inner.is_empty() {
            object.entry(field.wire).or_insert_with(|| value::of_kind(&field.kind, text));
        } else if let Some(value) = object.get_mut(field.wire) {
            add_default_inside(&field.kind, value, inner, text);
        }
    }
}

/// Some actions return a list of ids, `InstanceIds` for `InstanceId`, also where one object was made.
fn several_ids(response: &mut dyn Record, id_field: &str, ids: &[String]) {
    let schema = response.schema();
    if schema.position(id_field).is_some() {
        return;
    }
    let Some(index) = schema.position(&format!("{id_field}s")) else { return };
    let Some(field) = schema.fields.get(index) else { return };
    if matches!(field.kind, ValueType::List(_)) {
        value::write(&Value::from(ids.to_vec()), &field.kind, None, response.slot(index));
    }
}
