//! Lists with an object for each that is created or deleted: what an element says counts before what the request says.

use serde_json::Value;

use super::Call;
use super::named::Named;
use crate::catalog::ResourceKey;
use crate::state::namespace::Namespace;
use crate::state::table::Filter;
use crate::state::wanted::Wanted;
use crate::validate::error_row::Fault;
use crate::value::{self, Fields};
use crate::{ApiError, Each, Id, Target};

/// What is said of each element of the list with this name; without a list, what is said of the one.
pub(super) fn split(mut said: Fields, list: Option<&str>) -> Vec<Fields> {
    let Some(list) = list else { return vec![said] };
    let elements = objects(said.remove(list));
    let whole = |element: Fields| {
        let mut one = said.clone();
        one.extend(element);
        one
    };
    elements.into_iter().map(whole).collect()
}

/// The objects of a list.
pub(super) fn objects(list: Option<Value>) -> Vec<Fields> {
    let Some(Value::Array(elements)) = list else { return Vec::new() };
    let object = |element: Value| match element {
        Value::Object(fields) => Some(fields.into()),
        _ => None,
    };
    elements.into_iter().filter_map(object).collect()
}

/// The objects that the elements of a list name, each by the id, or else by the fields that tell one from another. What
/// is not there is left out where the response counts it.
pub(super) fn named(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    (target, each): (&'static Target, &'static Each),
    with: &[Filter],
) -> Result<Vec<Named>, ApiError> {
    let region = call.region_of(key, None);
    let mut found = Vec::new();
    for (index, said) in split(call.fields(), Some(each.list)).iter().enumerate() {
        let parts = parts(key, target, said);
        let Some((parameter, _, _)) = parts.first() else {
            let parameter = key.resource.id.fields().first().map_or("", |field| target.parameter(field));
            return Err(call.fault(Fault::Missing, &place(each, index, parameter), ""));
        };
        let name = place(each, index, parameter);
        let id = parts.iter().map(|(_, _, text)| text.as_str()).collect::<Vec<_>>().join("/");
        let mut filters: Vec<Filter> = with.to_vec();
        filters.extend(
            parts
                .iter()
                .map(|(_, field, text)| Filter { field: std::slice::from_ref(*field), any: Wanted::One(text.clone()) }),
        );
        let Some(table) = space.table_mut(key) else { continue };
        let seqs = table.matching(&filters, region.as_deref());
        if seqs.is_empty() && each.missing.is_none() {
            found.push(Named { name: name.clone(), id: id.clone(), seq: None });
        }
        found.extend(seqs.into_iter().map(|seq| Named { name: name.clone(), id: id.clone(), seq: Some(seq) }));
    }
    Ok(found)
}

/// What an element says of the one that it names: parameter, field and value of the id and of what no two have in
/// common. All of it must be right.
fn parts(
    key: ResourceKey,
    target: &'static Target,
    said: &Fields,
) -> Vec<(&'static str, &'static &'static str, String)> {
    let resource = key.resource;
    let fields = resource.id.fields().iter().chain(resource.unique);
    let part = |field: &'static &'static str| {
        let id = target.id.filter(|_| matches!(resource.id, Id::Field { name, .. } if name == *field));
        let parameter = id.unwrap_or_else(|| target.parameter(field));
        let text = said.get(parameter).and_then(value::text).filter(|text| !text.is_empty())?;
        Some((parameter, field, text))
    };
    fields.filter_map(part).collect()
}

/// A parameter of an element, as it is sent.
fn place(each: &Each, index: usize, parameter: &str) -> String {
    format!("{}.{}.{parameter}", each.list, index + 1)
}
