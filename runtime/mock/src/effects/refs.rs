//! The ids in a request: what they name must exist, and be in a state that the action accepts.

use std::collections::HashSet;

use aliyun_api_core::{ActionKind, Demand, Record, Slot, ValueType, View};

use super::named::Named;
use super::{Call, each};
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::Namespace;
use crate::state::table::{Filter, matches};
use crate::state::wanted::Wanted;
use crate::validate::error_row::{self, Fault};
use crate::value::{self, Fields};
use crate::{ApiError, Effect, Id, Reference, Resource, Target, When};

/// Checks every id that the request refers to something with.
pub(super) fn check(call: &Call<'_>, space: &mut Namespace) -> Result<(), ApiError> {
    for reference in call.operation.refs {
        let name = reference.path.join(".");
        // A list is filtered by an unknown id to nothing, unless the action documents an error for that.
        let documented = by_name(call, &name);
        let refused = documented || !(is_filter(call, reference.path) || is_read(call, reference));
        for id in ids(call.request, reference.path) {
            let Some(key) = named_by(call, reference, &id) else { continue };
            if let Some(known) = &key.resource.known {
                // What the catalogue lacks is refused where the action documents an error for that, and nowhere else.
                let put = space.table(key).is_some_and(|table| table.seq(&id).is_some());
                if documented && !(call.any_region || put || known.has(&id)) {
                    return Err(unknown(call, &name, key));
                }
                continue;
            }
            let (true, Some(table)) = (call.catalog.is_created(key), space.table(key)) else { continue };
            if refused && table.seq_in(call.region_of(key, Some(reference)).as_deref(), &id).is_none() {
                return Err(unknown(call, &name, key));
            }
        }
    }
    Ok(())
}

/// The resource that an id is of. Of several it is the one whose ids begin like it, up to the first hyphen, and of
/// those the one whose whole prefix it has, the longest; where there is none, the id may be that of something that is
/// not in the tables, such as a virtual machine.
pub(super) fn named_by(call: &Call<'_>, reference: &Reference, id: &str) -> Option<ResourceKey> {
    let mut keys = reference.to.iter().filter_map(|resource| call.catalog.key(resource));
    if let [_] = reference.to {
        return keys.next();
    }
    let start = id.split_once('-').map(|(start, _)| start)?;
    let alike = keys.filter(|key| match &key.resource.id {
        Id::Field { prefix, .. } => prefix.split('-').next() == Some(start),
        Id::Key(_) => false,
    });
    let common = |key: &ResourceKey| {
        let prefix = key.resource.id.prefix();
        if id.starts_with(prefix) { prefix.len() } else { 0 }
    };
    // The first of those that are equally long.
    alike.reduce(|best, next| if common(&next) > common(&best) { next } else { best })
}

/// Whether an id only narrows what is returned: any id of a list, and several ids of whatever else reads.
fn is_filter(call: &Call<'_>, path: &[&str]) -> bool {
    let is_list = |effect: &Effect| matches!(effect, Effect::List { .. } | Effect::ListElements(_));
    let lists = || call.operation.effects.iter().any(is_list);
    let schema = call.request.schema();
    let field = path.first().and_then(|name| schema.fields.get(schema.position(name)?));
    let several = || field.is_some_and(|field| matches!(field.kind, ValueType::List(_)));
    lists() || (call.operation.action.kind == ActionKind::Read && several())
}

/// Whether an id names the object that the action reads. What comes of one that does not exist is said where the object
/// is needed.
fn is_read(call: &Call<'_>, reference: &Reference) -> bool {
    let reads = |effect: &Effect| matches!(effect, Effect::Read(target) if reference.to.contains(&target.resource));
    call.operation.effects.iter().any(reads)
}

/// Whether the page of the action has an error for an object that does not exist, which `name` should have named: a row
/// for that parameter or, of a key, for any part of it.
fn documents_absence(call: &Call<'_>, resource: &Resource, name: &str) -> bool {
    match resource.id {
        Id::Field { .. } => by_name(call, name),
        Id::Key(parts) => by_name(call, name) || parts.iter().any(|part| by_name(call, part)),
    }
}

fn by_name(call: &Call<'_>, name: &str) -> bool {
    let rows = error_row::row(call.service, call.operation, Fault::Unknown, name);
    rows.is_some_and(|row| row.when.iter().any(|when| matches!(when, When::Unknown(names) if !names.is_empty())))
}

/// The target of the first effect on a resource.
pub(super) fn target_of(call: &Call<'_>, resource: &'static Resource) -> Option<&'static Target> {
    let mut targets = call.effects().filter_map(Effect::target);
    targets.find(|target| target.resource == resource)
}

/// For each effect, the objects that it is about. What one parameter names is looked for in the resources of all
/// effects, and there is an error only where none of them has it.
pub(super) fn targets(call: &Call<'_>, space: &mut Namespace) -> Result<Vec<Vec<Seq>>, ApiError> {
    let mut found = Vec::new();
    for effect in call.effects() {
        found.push(match effect.target() {
            None => None,
            Some(target) => {
                let key = call.key(target.resource)?;
                let named = named(call, space, key, Some(target))?;
                let name = naming(call, key, target);
                // Where the action is about something else, too, and that is named, there is nothing to do here.
                if named.is_empty() && target.each.is_none() && !is_one_of_several(call, name) {
                    return Err(call.fault(Fault::Missing, name, ""));
                }
                Some((key, named, matches!(effect, Effect::Read(_))))
            }
        });
    }
    let there = found.iter().flatten().flat_map(|(_, named, _)| named).filter(|named| named.seq.is_some());
    let there: HashSet<(&str, &str)> = there.map(|named| (named.name.as_str(), named.id.as_str())).collect();
    for (key, named, reads) in found.iter().flatten() {
        let absent = named.iter().find(|named| !there.contains(&(named.name.as_str(), named.id.as_str())));
        // What is read without being there has no field with a value, unless the page has an error for that.
        if let Some(absent) = absent.filter(|absent| !reads || documents_absence(call, key.resource, &absent.name)) {
            return Err(unknown(call, &absent.name, *key));
        }
    }
    let seqs = |named: &[Named]| {
        let mut seen = HashSet::new();
        named.iter().filter_map(|named| named.seq).filter(|seq| seen.insert(*seq)).collect()
    };
    Ok(found.iter().map(|found| found.as_ref().map(|(_, named, _)| seqs(named)).unwrap_or_default()).collect())
}

/// The parameter that a request without any should have named an object with.
fn naming(call: &Call<'_>, key: ResourceKey, target: &'static Target) -> &'static str {
    let parts = key.resource.id.fields().iter().chain(key.resource.unique);
    let names: Vec<&str> = target.id.into_iter().chain(parts.map(|part| target.parameter(part))).collect();
    let known = names.iter().find(|name| call.request.schema().position(name).is_some());
    known.or(names.first()).copied().unwrap_or_default()
}

/// Whether a rule demands that a parameter or another one is sent.
fn is_one_of_several(call: &Call<'_>, name: &str) -> bool {
    call.operation.rules.iter().any(|rule| match &rule.demand {
        Demand::ExactlyOne(paths) | Demand::AtLeastOne(paths) => paths.contains(&[name].as_slice()),
        _ => false,
    })
}

/// The objects of a resource that the request names.
pub(super) fn named(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    target: Option<&'static Target>,
) -> Result<Vec<Named>, ApiError> {
    let resource = key.resource;
    let with = target.map_or(&[][..], |target| target.discriminator);
    let with = with.iter().filter_map(|(field, value)| {
        let value = call.fill(space, resource, &[], "", value)?;
        Some(Filter { field: std::slice::from_ref(field), any: value::text(&value).into_iter().collect() })
    });
    let with: Vec<Filter> = with.collect();
    if let Some((target, each)) = target.and_then(|target| Some((target, target.each.as_ref()?))) {
        return each::named(call, space, key, (target, each), &with);
    }
    match resource.id {
        Id::Key(parts) => by_key(call, space, key, parts, target, with),
        Id::Field { name, .. } => {
            let named = by_id(call, key, name, target.and_then(|target| target.id));
            if named.is_empty() && !resource.unique.is_empty() {
                return by_key(call, space, key, resource.unique, target, with);
            }
            let find = |(name, region, id): (String, Option<String>, String)| {
                let table = space.table(key)?;
                let keep = |seq: &Seq| table.get(*seq).is_some_and(|object| matches(&object.fields, &with, None));
                Some(Named { seq: table.seq_in(region.as_deref(), &id).filter(keep), name, id })
            };
            Ok(named.into_iter().filter_map(find).collect())
        }
    }
}

/// What has the parts of the key that the request says; nothing where it says no part. Several match only where the
/// action has no parameter that could choose among them.
fn by_key(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    parts: &'static [&'static str],
    target: Option<&'static Target>,
    mut filters: Vec<Filter>,
) -> Result<Vec<Named>, ApiError> {
    let parameter = |part: &'static str| target.map_or(part, |target| target.parameter(part));
    let sent = |part| call.text(parameter(part));
    let given: Vec<(&'static &'static str, String)> =
        parts.iter().filter_map(|part| Some((part, sent(part)?))).collect();
    if given.is_empty() {
        return Ok(Vec::new());
    }
    let name = parameter(telling_part(key.resource, &given.iter().map(|(part, _)| **part).collect::<Vec<_>>()));
    filters.extend(
        given.iter().map(|(part, text)| Filter { field: std::slice::from_ref(*part), any: Wanted::One(text.clone()) }),
    );
    let Some(table) = space.table_mut(key) else { return Ok(Vec::new()) };
    let found = table.matching(&filters, call.region_of(key, None).as_deref());
    let could_say = |part: &&&'static str| {
        call.request.schema().position(parameter(part)).is_some()
            && !filters.iter().any(|filter| filter.field == [**part])
    };
    if let (2.., Some(absent)) = (found.len(), parts.iter().find(could_say)) {
        let absent = parameter(absent);
        let detail = format!("{} objects match the request, so it must be sent", found.len());
        return Err(call.fault(Fault::Invalid, absent, &detail));
    }
    let id = given.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("/");
    let named = |seq| Named { name: name.to_owned(), id: id.clone(), seq };
    Ok(if found.is_empty() { vec![named(None)] } else { found.into_iter().map(|seq| named(Some(seq))).collect() })
}

/// The part of a key that an error is about: the first one that is not the id of something else.
pub(super) fn telling_part<'p>(resource: &Resource, parts: &[&'p str]) -> &'p str {
    let own = |part: &&&str| !resource.refers.iter().any(|reference| reference.field == [**part]);
    parts.iter().find(own).or(parts.last()).copied().unwrap_or_default()
}

/// What is said of the ids at a path.
pub(super) fn reference_at(call: &Call<'_>, path: &[&str]) -> Option<&'static Reference> {
    call.operation.refs.iter().find(|reference| reference.path == path)
}

/// Parameters, where they look, and the ids of the resource in them: the parameter `id`, or else the one called like the
/// id field, or else those that refer to the resource.
fn by_id(
    call: &Call<'_>,
    key: ResourceKey,
    field: &'static str,
    id: Option<&'static str>,
) -> Vec<(String, Option<String>, String)> {
    let with_name = |path: &[&str]| {
        let (name, region) = (path.join("."), call.region_of(key, reference_at(call, path)));
        let ids = ids(call.request, path).into_iter();
        ids.map(move |id| (name.clone(), region.clone(), id)).collect::<Vec<_>>()
    };
    if let Some(parameter) = id {
        return with_name(&[parameter]);
    }
    let own = with_name(&[field]);
    let refs = || call.operation.refs.iter().filter(|reference| leads_to(call, reference, key));
    let refers = |path: &[&str]| refs().any(|reference| reference.path == path);
    // The id field may be named like something else's parameter: `InstanceId` of what an EIP is associated with.
    let own_is_it = !own.is_empty() && (refers(&[field]) || !is_foreign(call, field, key));
    if own_is_it {
        return own;
    }
    refs().flat_map(|reference| with_name(reference.path)).collect()
}

/// Whether a parameter may hold the id of a resource.
fn leads_to(call: &Call<'_>, reference: &Reference, key: ResourceKey) -> bool {
    reference.to.iter().any(|resource| call.catalog.key(resource) == Some(key))
}

/// Refuses what must be one object's alone where another than `own` has it.
pub(super) fn check_unique(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    fields: &Fields,
    own: Option<Seq>,
) -> Result<(), ApiError> {
    let resource = key.resource;
    if alike(space, key, fields).iter().all(|seq| Some(*seq) == own) {
        return Ok(());
    }
    Err(taken(call, resource, resource.unique))
}

/// The objects that have what no two have in common as these fields say.
pub(super) fn alike(space: &mut Namespace, key: ResourceKey, fields: &Fields) -> Vec<Seq> {
    // An object without one of them has nothing that could be another's.
    let Some(values) = unique_values(key.resource, fields) else { return Vec::new() };
    let Some(table) = space.table_mut(key) else { return Vec::new() };
    let filters = key.resource.unique.iter().zip(values);
    let filters = filters.map(|(field, value)| Filter { field: std::slice::from_ref(field), any: Wanted::One(value) });
    table.matching(&filters.collect::<Vec<_>>(), None)
}

/// The values that no other object has all of; `None` where one of them is absent or empty, and where there are none.
pub(super) fn unique_values(resource: &Resource, fields: &Fields) -> Option<Vec<String>> {
    let value = |field: &&str| fields.get(field).and_then(value::text).filter(|text| !text.is_empty());
    let values: Option<Vec<String>> = resource.unique.iter().map(value).collect();
    values.filter(|values| !values.is_empty())
}

/// The error for an id, or for fields, that another object has.
pub(super) fn taken(call: &Call<'_>, resource: &Resource, fields: &[&str]) -> ApiError {
    let name = telling_part(resource, fields);
    match resource.conflict_error {
        Some(code) => call.documented(code),
        None => {
            let message = format!("There is a {} with this {} already.", resource.name, fields.join(", "));
            ApiError::new(400, format!("Invalid{name}.Duplicate"), message)
        }
    }
}

fn is_foreign(call: &Call<'_>, name: &str, key: ResourceKey) -> bool {
    let mut refs = call.operation.refs.iter().filter(|reference| reference.path == [name]);
    refs.any(|reference| !leads_to(call, reference, key))
}

/// The error for an id of nothing.
fn unknown(call: &Call<'_>, name: &str, key: ResourceKey) -> ApiError {
    let missing = key.resource.not_found_error;
    match (error_row::row(call.service, call.operation, Fault::Unknown, name), missing) {
        (Some(row), _) => ApiError::of(row, name),
        (None, Some(code)) => call.documented_or(code, 404, &format!("The resource in {name} does not exist.")),
        (None, None) => call.fault(Fault::Unknown, name, ""),
    }
}

/// The ids at a path, through lists.
pub(super) fn ids(record: &dyn Record, path: &[&str]) -> Vec<String> {
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
