//! Lists what is there without being created, such as regions and zones: from the catalogue, with what tests added.

use aliyun_api_core::{Record, ValueType};
use serde_json::Value;

use super::{Call, list};
use crate::catalog::ResourceKey;
use crate::state::namespace::Namespace;
use crate::state::table::{Page, matches};
use crate::value::{self, Fields};
use crate::{Id, Known, Resource};

/// Responds with the page of what is known that every filter lets through.
pub(super) fn apply(call: &Call<'_>, space: &Namespace, known: &Known, plan: &list::Plan, response: &mut dyn Record) {
    let mut found = objects(call, space, plan.key, known);
    found.retain(|fields| matches(fields, &plan.filters, plan.region.as_deref()));
    let all: Vec<u64> = (0_u64..).take(found.len()).collect();
    let page = Page::of(&all, plan.window);
    if let Some((list, element)) = list::list_at(response, plan.items) {
        list.clear();
        for fields in page.seqs.iter().filter_map(|place| found.get(usize::try_from(*place).ok()?)) {
            let slot = list.push();
            match (element, slot.record_mut()) {
                (ValueType::Record(_), Some(record)) => value::project(fields, record),
                _ => {
                    let id = fields.get(id_field(plan.key.resource));
                    value::write(id.unwrap_or(&Value::Null), element, None, slot);
                }
            }
        }
    }
    list::page_of(call, &page, response);
}

/// Everything that the catalogue has, and what was put there beside it.
fn objects(call: &Call<'_>, space: &Namespace, key: ResourceKey, known: &Known) -> Vec<Fields> {
    let resource = key.resource;
    let mut objects: Vec<Fields> = match known {
        Known::Ids(ids) => ids.iter().map(|id| named(resource, id)).collect(),
        Known::Each { resource: around, listed, .. } => {
            let name = id_field(around);
            let key = call.key(around).ok();
            let stems = key.and_then(|key| Some(objects(call, space, key, around.known.as_ref()?)));
            let stems = stems.unwrap_or_default();
            let stems = stems.iter().filter_map(|stem| stem.get(name)?.as_str());
            stems.flat_map(|stem| parts(resource, (name, stem), listed)).collect()
        }
    };
    if let Some(table) = space.table(key) {
        let put = table.all().iter().filter_map(|seq| table.get(*seq));
        let put = put.filter(|object| !known.has(&object.id)).map(|object| object.fields.clone());
        objects.extend(put);
    }
    for fields in &mut objects {
        let id = fields.get(id_field(resource)).and_then(Value::as_str).unwrap_or_default().to_owned();
        for (field, value) in resource.set.iter().filter(|(field, _)| !fields.contains_key(field)).collect::<Vec<_>>() {
            let value = call.fill(space, resource, &[&*fields], &id, value);
            fields.extend(value.map(|value| (*field, value)));
        }
    }
    objects
}

fn id_field(resource: &Resource) -> &'static str {
    match &resource.id {
        Id::Field { name, .. } => name,
        Id::Key(names) => names.first().copied().unwrap_or_default(),
    }
}

fn named(resource: &Resource, id: &str) -> Fields {
    Fields::from_iter([(id_field(resource).to_owned(), id.into())])
}

/// What is listed for an object around: its id with each of these behind it, and the id of the object around. Between two
/// letters stands a hyphen.
fn parts(resource: &Resource, (name, stem): (&str, &str), listed: &[&str]) -> Vec<Fields> {
    let letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphabetic());
    let part = |end: &&str| {
        let hyphen = if letter(stem.chars().last()) && letter(end.chars().next()) { "-" } else { "" };
        let mut fields = named(resource, &format!("{stem}{hyphen}{end}"));
        fields.insert(name.to_owned(), stem.into());
        fields
    };
    listed.iter().map(part).collect()
}
