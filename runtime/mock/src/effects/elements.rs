//! Responds with elements of objects, such as the tags of everything that has tags: those of several resources are one
//! list, in the order of the resources, of their objects and of the elements.

use std::collections::HashSet;

use aliyun_api_core::{REGION_ID, Record, other_tag_name};
use serde_json::{Map, Value};

use super::Call;
use super::list::{self, Turn};
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::Namespace;
use crate::state::table::{Filter, Window};
use crate::state::tags::{Tagged, Tags};
use crate::state::wanted::Wanted;
use crate::value::{self, Fields};
use crate::{ApiError, ElementList, Id, ValueExpr};

/// Where an element stands: its resource, its object, and its place in the list there.
type Place = (usize, Seq, usize);

/// What is listed.
pub(super) struct Plan {
    items: &'static [&'static str],
    sources: Vec<Source>,
    distinct: bool,
    window: Part,
}

/// The part of the list that is shown.
enum Part {
    Numbered { skip: usize, take: usize },
    After { place: Option<Place>, take: usize },
}

/// The elements of one resource.
struct Source {
    /// Its number among those that the action lists.
    number: usize,
    key: ResourceKey,
    list: &'static ElementList,
    /// What the objects must have.
    filters: Vec<Filter>,
    tags: Vec<Tagged>,
    region: Option<String>,
    /// Values of elements, each with the texts one of which it must be.
    values: Vec<(&'static ValueExpr, Wanted)>,
    any_of: Tags,
}

/// Reads filters and page from the request. `first` is the first of the lists that the action shows as one.
pub(super) fn plan(call: &Call<'_>, first: &'static ElementList) -> Result<Plan, ApiError> {
    let mut sources = Vec::new();
    for (number, list) in call.element_lists().enumerate() {
        sources.extend(source(call, number, list)?);
    }
    let window = match list::turn(call) {
        Turn::Numbered { skip, take } => Part::Numbered { skip, take },
        Turn::After { token, take } => {
            let place = token.map(|(name, text)| read_token(&text).ok_or_else(|| list::no_token(call, name)));
            Part::After { place: place.transpose()?, take }
        }
    };
    Ok(Plan { items: first.items, sources, distinct: first.distinct, window })
}

/// What is listed of one resource; nothing where the request asks for another literal than all of it has.
fn source(call: &Call<'_>, number: usize, list: &'static ElementList) -> Result<Option<Source>, ApiError> {
    let key = call.key(list.resource)?;
    let (mut filters, mut values) = (Vec::new(), Vec::new());
    for (parameter, value) in list.filters {
        let any = value::texts(value::field(call.request, parameter));
        if any.iter().all(String::is_empty) {
            continue;
        }
        match (value, &key.resource.id) {
            (ValueExpr::Json(text), _) => {
                let own = serde_json::from_str(text).ok().and_then(|value: Value| value::text(&value));
                if !any.iter().any(|text| own.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(text))) {
                    return Ok(None);
                }
            }
            // The objects with these ids are found without looking at the others.
            (ValueExpr::Id, Id::Field { name, .. }) => {
                filters.push(Filter { field: std::slice::from_ref(name), any: any.into_iter().collect() });
            }
            _ => values.push((value, any.into_iter().collect())),
        }
    }
    let any_of = list.any_of.map(|parameter| list::tags(call, parameter)).unwrap_or_default();
    let (tags, region) = (list::tagged(call, list.tags), list::region(call, key, REGION_ID));
    Ok(Some(Source { number, key, list, filters, tags, region, values, any_of }))
}

impl Source {
    /// The items with their places.
    fn items(&self, call: &Call<'_>, space: &mut Namespace) -> Vec<(Place, Fields)> {
        let Some(table) = space.table_mut(self.key) else { return Vec::new() };
        let all = Window::Numbered { skip: 0, take: usize::MAX };
        let seqs = table.page(&self.filters, &self.tags, self.region.as_deref(), all).seqs;
        let mut items = Vec::new();
        for seq in seqs {
            let Some(object) = space.table(self.key).and_then(|table| table.get(seq)) else { continue };
            let elements = value::at(&object.fields, self.list.of).into_iter().filter_map(Value::as_object);
            for (index, element) in elements.enumerate() {
                if !self.any_of.is_empty() && !self.any_of.have(element) {
                    continue;
                }
                let element = with_other_names(element);
                let among = [&element, &object.fields];
                let fill = |value| call.fill(space, self.key.resource, &among, &object.id, value);
                let is_asked_for = |(value, any): &(&'static ValueExpr, Wanted)| {
                    fill(value).as_ref().and_then(value::text).is_some_and(|own| any.has(&own))
                };
                if self.values.iter().all(is_asked_for) {
                    let made = self.list.show.iter();
                    let item = made.filter_map(|(field, value)| Some((*field, fill(value)?))).collect();
                    items.push(((self.number, seq, index), item));
                }
            }
        }
        items
    }
}

/// An element with what it has under both of the names that tags have.
fn with_other_names(element: &Map<String, Value>) -> Fields {
    let mut named = Fields::from(element.clone());
    for (name, value) in element {
        if let Some(other) = other_tag_name(name) {
            named.insert_new(other, || value.clone());
        }
    }
    named
}

/// Responds with the page.
pub(super) fn apply(call: &Call<'_>, space: &mut Namespace, plan: &Plan, response: &mut dyn Record) {
    let mut items: Vec<(Place, Fields)> = plan.sources.iter().flat_map(|source| source.items(call, space)).collect();
    if plan.distinct {
        let mut seen = HashSet::new();
        items.retain(|(_, fields)| seen.insert(Value::from(fields.clone()).to_string()));
    }
    let (start, take) = match plan.window {
        Part::Numbered { skip, take } => (skip, take),
        Part::After { place: Some(last), take } => (items.partition_point(|(place, _)| *place <= last), take),
        Part::After { place: None, take } => (0, take),
    };
    let total = items.len();
    let start = start.min(total);
    let end = start.saturating_add(take).min(total);
    let page = items.get(start..end).unwrap_or_default();
    if let Some((list, _)) = list::list_at(response, plan.items) {
        list.clear();
        for (_, item) in page {
            if let Some(record) = list.push().record_mut() {
                value::project(item, record);
            }
        }
    }
    let next = page.last().filter(|_| end < total).map(|(place, _)| token(*place));
    list::paged(call, total, next.as_deref(), response);
}

fn token((number, seq, index): Place) -> String {
    format!("{number:08x}{seq:016x}{index:08x}")
}

fn read_token(text: &str) -> Option<Place> {
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.len() != 32 || !text.bytes().all(is_hex) {
        return None;
    }
    let small = |range: std::ops::Range<usize>| usize::from_str_radix(text.get(range)?, 16).ok();
    Some((small(0..8)?, Seq::from_str_radix(text.get(8..24)?, 16).ok()?, small(24..32)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_and_nothing_else_is() {
        let place = (3, 77, 19);
        assert_eq!(read_token(&token(place)), Some(place));
        for text in ["", "77", "000000030000000000000004d00000013", &"g".repeat(32), &"+".repeat(32), &"é".repeat(16)]
        {
            assert_eq!(read_token(text), None, "{text}");
        }
    }
}
