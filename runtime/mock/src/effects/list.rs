//! Responds with objects: a page of those that the filters let through, or one of them.

use std::collections::HashSet;

use aliyun_api_core::{Encoding, Field, List, REGION_ID, Record, Scalar, Schema, Slot, TAG_NAMES, ValueType, View};
use serde_json::Value;

use super::{Call, set};
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::Namespace;
use crate::state::table::{Filter, Object, Page, Window};
use crate::state::tags::{Tag, Tagged, Tags};
use crate::validate::error_row::Fault;
use crate::value;
use crate::{ApiError, BackRef, Id, PageStyle, Pagination, Path, Resource, ValueExpr};

/// What is listed.
pub(super) struct Plan {
    pub(super) key: ResourceKey,
    pub(super) items: &'static [&'static str],
    pub(super) filters: Vec<Filter>,
    tags: Vec<Tagged>,
    pub(super) region: Option<String>,
    pub(super) window: Window,
}

/// Reads filters and page from the request.
pub(super) fn plan(
    call: &Call<'_>,
    key: ResourceKey,
    items: &'static [&'static str],
    filters: &[(&str, Path)],
    pairs: Option<&str>,
    tags: &[(&str, Path)],
) -> Result<Plan, ApiError> {
    let is_id = |field: Path| {
        let id = key.resource.id.fields();
        id.len() == 1 && id == field
    };
    let given = |(parameter, field): &(&str, Path)| {
        let any = value::texts(value::field(call.request, parameter));
        let says = any.iter().any(|text| !text.is_empty()) && *field != [REGION_ID];
        // Ids that were sent, and are none: no object has one of them.
        let none = is_id(field) && is_empty_json(call.request, parameter);
        (says || none).then_some(Filter { field, any: any.into_iter().collect() })
    };
    let region = filters.iter().find(|(_, field)| *field == [REGION_ID]).map_or(REGION_ID, |(parameter, _)| parameter);
    let region = self::region(call, key, region);
    let window = match turn(call) {
        Turn::Numbered { skip, take } => Window::Numbered { skip, take },
        Turn::After { token, take } => {
            let seq = token.map(|(name, text)| read_token(&text).ok_or_else(|| no_token(call, name)));
            Window::After { seq: seq.transpose()?, take }
        }
    };
    let mut filters: Vec<Filter> = filters.iter().filter_map(given).collect();
    filters.extend(pairs.map(|name| self::pairs(call, items, name)).transpose()?.unwrap_or_default());
    let tags = tagged(call, tags);
    Ok(Plan { key, items, filters, tags, region, window })
}

/// The region whose objects a request asks for.
pub(super) fn region(call: &Call<'_>, key: ResourceKey, parameter: &str) -> Option<String> {
    call.text(parameter).or_else(|| call.region_of(key, None))
}

/// The tags that the request asks for, by the fields that must have them.
pub(super) fn tagged(call: &Call<'_>, tags: &[(&str, Path)]) -> Vec<Tagged> {
    let of = |(parameter, field): &(&str, Path)| Tagged { field, all: self::tags(call, parameter) };
    tags.iter().map(of).filter(|tagged| !tagged.all.is_empty()).collect()
}

/// The tags in a parameter. One that says nothing is none.
pub(super) fn tags(call: &Call<'_>, parameter: &str) -> Tags {
    let View::List(list) = value::field(call.request, parameter) else { return Tags::default() };
    let mut tags = Vec::new();
    for index in 0..list.len() {
        let View::Record(pair) = list.at(index).view() else { continue };
        let [keys, values] = [TAG_NAMES.map(|(key, _)| key), TAG_NAMES.map(|(_, value)| value)];
        let text = |names: [&str; 2]| names.iter().find_map(|name| value::view_text(value::field(pair, name)));
        let tag = Tag { key: text(keys).filter(|key| !key.is_empty()), value: text(values) };
        if tag.key.is_some() || tag.value.is_some() {
            tags.push(tag);
        }
    }
    tags.into_iter().collect()
}

/// The filters in a list of pairs: `Key` names a field of the items, `Value` says what it may be.
fn pairs(call: &Call<'_>, items: &[&str], name: &str) -> Result<Vec<Filter>, ApiError> {
    let mut filters = Vec::new();
    let View::List(list) = value::field(call.request, name) else { return Ok(filters) };
    let schema = item_schema(&mut *(call.operation.new_response)(), items);
    for index in 0..list.len() {
        let View::Record(pair) = list.at(index).view() else { continue };
        let key = value::view_text(value::field(pair, "Key")).unwrap_or_default();
        let place = format!("{name}.{}.Key", index + 1);
        if key.is_empty() {
            return Err(call.fault(Fault::Missing, &place, ""));
        }
        let field = schema.and_then(|schema| schema.fields.get(schema.position(&key)?));
        let unknown = || call.fault(Fault::Invalid, &place, &format!("there is no field `{key}` to filter by"));
        let field = std::slice::from_ref(&field.ok_or_else(unknown)?.wire);
        filters.push(Filter { field, any: value::texts(value::field(pair, "Value")).into_iter().collect() });
    }
    Ok(filters)
}

/// Whether a parameter is the JSON text `[]`; other encodings cannot tell an empty list from an absent one.
fn is_empty_json(request: &dyn Record, name: &str) -> bool {
    let Some(index) = request.schema().position(name) else { return false };
    let json = request.schema().fields.get(index).is_some_and(|field| field.encoding == Encoding::Json);
    json && matches!(request.get(index).view(), View::List(list) if list.is_empty())
}

/// Which part of a list a request asks for.
pub(super) enum Turn {
    /// `take` items after the first `skip`.
    Numbered { skip: usize, take: usize },
    /// `take` items behind the place that the token names, with the name of its parameter.
    After { token: Option<(&'static str, String)>, take: usize },
}

/// Which part of its list the request asks for; all of it where the action has no pages.
pub(super) fn turn(call: &Call<'_>) -> Turn {
    let Some(pagination) = &call.operation.pagination else { return Turn::Numbered { skip: 0, take: usize::MAX } };
    let take = size(call, pagination);
    match &pagination.style {
        PageStyle::Page { page, .. } => {
            Turn::Numbered { skip: (number(call, page).unwrap_or(1) - 1).saturating_mul(take), take }
        }
        PageStyle::Token { token, .. } => {
            let text = call.text(token);
            Turn::After { token: text.map(|text| (*token, text)), take }
        }
    }
}

/// The error for a token that no response had.
pub(super) fn no_token(call: &Call<'_>, parameter: &str) -> ApiError {
    call.fault(Fault::Invalid, parameter, "it is not a token of an earlier response")
}

fn size(call: &Call<'_>, pagination: &Pagination) -> usize {
    let size = number(call, pagination.size).unwrap_or(pagination.default_size.max(1));
    if pagination.max_size > 0 { size.min(pagination.max_size) } else { size }
}

/// A number above 0.
fn number(call: &Call<'_>, name: &str) -> Option<usize> {
    let text = value::view_text(value::field(call.request, name))?;
    text.trim().parse().ok().filter(|number| *number > 0)
}

fn token(seq: Seq) -> String {
    format!("{seq:016x}")
}

fn read_token(text: &str) -> Option<Seq> {
    let shape = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    shape.then(|| Seq::from_str_radix(text, 16).ok()).flatten()
}

/// Responds with the page.
pub(super) fn apply(call: &Call<'_>, space: &mut Namespace, plan: &Plan, response: &mut dyn Record) {
    let Some(table) = space.table_mut(plan.key) else { return };
    let page = table.page(&plan.filters, &plan.tags, plan.region.as_deref(), plan.window);
    if let Some((list, element)) = list_at(response, plan.items) {
        list.clear();
        let columns = match element {
            ValueType::Record(schema) => Some(Columns::of(call, plan.key, schema)),
            _ => None,
        };
        for seq in &page.seqs {
            let slot = list.push();
            match (&columns, slot.record_mut()) {
                (Some(columns), Some(record)) => columns.show(call, space, *seq, record),
                _ => {
                    let id = space.table(plan.key).and_then(|table| table.get(*seq)).map(|object| &*object.id);
                    // An id fits nothing but text: where there is none it is left out.
                    let _ = id.map(|id| slot.set(Scalar::Str(id)));
                }
            }
        }
    }
    page_of(call, &page, response);
}

/// Writes what a page of objects says of itself.
pub(super) fn page_of(call: &Call<'_>, page: &Page, response: &mut dyn Record) {
    let next = page.seqs.last().filter(|_| page.more).map(|last| token(*last));
    paged(call, page.total, next.as_deref(), response);
}

/// Writes what a page says of itself: its number and its size, how many items there are in all, where it goes on.
pub(super) fn paged(call: &Call<'_>, total: usize, next_token: Option<&str>, response: &mut dyn Record) {
    let total = i64::try_from(total).unwrap_or(i64::MAX);
    let Some(pagination) = &call.operation.pagination else {
        set(response, "TotalCount", Scalar::Int(total));
        return;
    };
    let size = i64::try_from(size(call, pagination)).unwrap_or(i64::MAX);
    set(response, pagination.size, Scalar::Int(size));
    match &pagination.style {
        PageStyle::Page { page, total: field } => {
            let number = number(call, page).and_then(|number| i64::try_from(number).ok()).unwrap_or(1);
            set(response, page, Scalar::Int(number));
            set(response, field, Scalar::Int(total));
        }
        PageStyle::Token { next, .. } => {
            set(response, "TotalCount", Scalar::Int(total));
            if let Some(token) = next_token {
                set(response, next, Scalar::Str(token));
            } else if let Some(index) = response.schema().position(next) {
                response.slot(index).clear();
            }
        }
    }
}

/// Responds with the fields of one object, at the top or in the first object of the response that has its id.
pub(super) fn read(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, seq: Seq, response: &mut dyn Record) {
    show(call, space, key, seq, response);
    let Id::Field { name, .. } = &key.resource.id else { return };
    let schema = response.schema();
    if schema.position(name).is_some() {
        return;
    }
    let has_id = |schema: &Schema| schema.position(name).is_some();
    for (index, field) in schema.fields.iter().enumerate() {
        let slot = response.slot(index);
        let inner = match &field.kind {
            ValueType::Record(inner) if has_id(inner) => slot.record_mut(),
            ValueType::List(ValueType::Record(inner)) if has_id(inner) => slot.list_mut().and_then(|list| {
                list.clear();
                list.push().record_mut()
            }),
            _ => None,
        };
        if let Some(record) = inner {
            return show(call, space, key, seq, record);
        }
    }
}

fn show(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, seq: Seq, record: &mut dyn Record) {
    Columns::of(call, key, record.schema()).show(call, space, seq, record);
}

/// A field of the items, by its place among them.
type Column = (usize, &'static Field);

/// What items have that no object has in its own fields, as far as there is a field for it.
struct Columns {
    key: ResourceKey,
    referring: Vec<(Column, &'static BackRef, ResourceKey)>,
    counts: Vec<(Column, &'static Resource)>,
    derived: Vec<(Column, &'static ValueExpr)>,
}

impl Columns {
    fn of(call: &Call<'_>, key: ResourceKey, schema: &'static Schema) -> Self {
        let column = |name: &str| schema.position(name).and_then(|index| Some((index, schema.fields.get(index)?)));
        let Resource { back_refs, ref_counts, derived, .. } = key.resource;
        let referring =
            |shown: &'static BackRef| Some((column(shown.field)?, shown, call.catalog.key(shown.resource)?));
        Self {
            key,
            referring: back_refs.iter().filter_map(referring).collect(),
            counts: ref_counts.iter().filter_map(|count| Some((column(count.field)?, count.resource))).collect(),
            derived: derived.iter().filter_map(|(name, value)| Some((column(name)?, value))).collect(),
        }
    }

    /// Writes an object, and what refers to it, into the fields that there are for it.
    fn show(&self, call: &Call<'_>, space: &mut Namespace, seq: Seq, record: &mut dyn Record) {
        let resource = self.key.resource;
        let Some(object) = space.table(self.key).and_then(|table| table.get(seq)) else { return };
        value::project(&object.fields, record);
        let id = object.id.clone();
        for ((index, field), shown, child) in &self.referring {
            show_referring(space.referring(resource, *child, &id), shown, field, record.slot(*index));
        }
        for ((index, field), child) in &self.counts {
            let count = space.count_children(call.catalog, resource, child, &id);
            value::write(&count.into(), &field.kind, None, record.slot(*index));
        }
        let Some(object) = space.table(self.key).and_then(|table| table.get(seq)) else { return };
        for ((index, field), value) in &self.derived {
            if let Some(value) = call.fill(space, resource, &[&object.fields], &id, value) {
                value::write(&value, &field.kind, field.wrapper, record.slot(*index));
            }
        }
    }
}

/// Writes the objects that refer to another one into a field of it: whole, or their ids, or a part of each.
fn show_referring<'o>(objects: impl Iterator<Item = &'o Object>, shown: &BackRef, field: &Field, slot: &mut dyn Slot) {
    if let (ValueType::List(ValueType::Record(_)), Some(list)) = (&field.kind, slot.list_mut()) {
        list.clear();
        for object in objects {
            if let Some(record) = list.push().record_mut() {
                value::project(&object.fields, record);
            }
        }
        return;
    }
    let value = |object: &Object| match shown.part {
        Some(part) => value::pick(&object.fields, part),
        None => Some(Value::from(&*object.id)),
    };
    let mut values: Vec<Value> = objects.filter_map(value).collect();
    if values.len() > 1 {
        // Two may have the same value; it is shown once.
        let mut seen = HashSet::new();
        values.retain(|value| seen.insert(value::text(value)));
    }
    value::write(&values.into(), &field.kind, field.wrapper, slot);
}

/// The schema of the elements of the list at a path; `None` where they are no objects.
pub(super) fn item_schema(record: &mut dyn Record, path: &[&str]) -> Option<&'static Schema> {
    match list_at(record, path)?.1 {
        ValueType::Record(schema) => Some(schema),
        _ => None,
    }
}

/// The list at a path, and the kind of its elements. The key that encloses the elements is no step of its own.
pub(super) fn list_at<'a>(record: &'a mut dyn Record, path: &[&str]) -> Option<(&'a mut dyn List, &'static ValueType)> {
    let (first, rest) = path.split_first()?;
    let schema = record.schema();
    let index = schema.position(first)?;
    match &schema.fields.get(index)?.kind {
        ValueType::List(element) => Some((record.slot(index).list_mut()?, element)),
        ValueType::Record(_) => list_at(record.slot(index).record_mut()?, rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_and_nothing_else_is() {
        assert_eq!(read_token(&token(77)), Some(77));
        for text in ["", "77", "banana", "00000000000000zz", "+000000000000001"] {
            assert_eq!(read_token(text), None, "{text}");
        }
    }
}
