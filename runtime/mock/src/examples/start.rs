//! What every namespace begins with, so that the examples can be sent: what their requests name, and what their
//! responses say was created.

use std::collections::HashMap;

use aliyun_api_core::REGION_ID;
use serde_json::Value;

use super::created;
use super::table::{Example, ExamplesError};
use crate::catalog::Catalog;
use crate::seed::{self, Need};
use crate::state::namespace::Placed;
use crate::value::{self, Fields};

/// An object, by the place of its resource and its id.
type Name = (usize, String);

/// An object that several examples may speak of.
struct Merged {
    object: Placed,
    /// The state that it is in where no example demands one.
    stays: Option<Value>,
    /// What each example that demands something accepts.
    accepted: Vec<&'static [&'static str]>,
}

/// The objects, in the order in which the examples name them. Of what several say of one, the first counts; its state is
/// one that most of them accept, and what is named in two regions is in all of them. `region` is that of requests that
/// name none.
pub(super) fn objects(catalog: &Catalog, examples: &[Example], region: &str) -> Result<Vec<Placed>, ExamplesError> {
    let mut merged = Merger::default();
    for example in examples {
        let region = region_of(example, region);
        created::objects(catalog, example).into_iter().for_each(|object| merged.add(object, &[], Some(&region)));
    }
    for example in examples {
        let needs = seed::needs(catalog, example.operation, &*example.request);
        let needs = needs.map_err(|error| example.unfit(error))?;
        // Of two that a request has of one object, the later one is about what it does with it.
        let mut own: HashMap<Name, Need> = HashMap::new();
        let mut order = Vec::new();
        for need in needs {
            let name = (need.object.key.index, need.object.id.clone());
            if !own.contains_key(&name) {
                order.push(name.clone());
            }
            own.insert(name, need);
        }
        let region = region_of(example, region);
        for Need { object, accepted, elsewhere } in order.iter().filter_map(|name| own.remove(name)) {
            merged.add(object, accepted, Some(region.as_str()).filter(|_| !elsewhere));
        }
    }
    Ok(merged.finish())
}

/// The region of the request of an example.
fn region_of(example: &Example, otherwise: &str) -> String {
    value::view_text(value::field(&*example.request, REGION_ID)).unwrap_or_else(|| otherwise.to_owned())
}

#[derive(Default)]
struct Merger {
    objects: Vec<Merged>,
    places: HashMap<Name, usize>,
}

impl Merger {
    /// Adds what an example says of an object, the states in which it takes it, and the region where it is for it; none
    /// where that is said elsewhere.
    fn add(&mut self, mut object: Placed, accepted: &'static [&'static str], region: Option<&str>) {
        // What is there without being created needs nobody to create it.
        if object.key.resource.known.as_ref().is_some_and(|known| known.has(&object.id)) {
            return;
        }
        let stays = take_state(&mut object);
        let place = *self.places.entry((object.key.index, object.id.clone())).or_insert(self.objects.len());
        match self.objects.get_mut(place) {
            Some(same) => {
                add_fields(&mut same.object.fields, object.fields);
                if same.object.fields.get(REGION_ID).is_some_and(|own| own.as_str() != region) {
                    same.object.fields.remove(REGION_ID);
                }
                same.accepted.extend((!accepted.is_empty()).then_some(accepted));
            }
            None => {
                let accepted = if accepted.is_empty() { Vec::new() } else { vec![accepted] };
                self.objects.push(Merged { object, stays, accepted });
            }
        }
    }

    fn finish(self) -> Vec<Placed> {
        let finish = |Merged { mut object, stays, accepted }| {
            if let Some(states) = &object.key.resource.states {
                let state = most_accepted(&accepted).map(Value::from).or(stays);
                object.fields.extend(state.map(|state| (states.field.to_owned(), state)));
            }
            object
        };
        self.objects.into_iter().map(finish).collect()
    }
}

/// Takes the state out of the fields of an object; what it is in the end depends on all examples.
fn take_state(object: &mut Placed) -> Option<Value> {
    let states = object.key.resource.states.as_ref()?;
    object.fields.remove(states.field);
    Some(seed::last(states).into())
}

/// Adds the fields that are not there.
fn add_fields(fields: &mut Fields, more: Fields) {
    for (name, value) in more {
        fields.insert_new(name, || value);
    }
}

/// The state that most of these accept, the first of those that equally many do.
fn most_accepted(accepted: &[&'static [&'static str]]) -> Option<&'static str> {
    let mut best: Option<(usize, &'static str)> = None;
    for state in accepted.iter().copied().flatten().copied() {
        let number = accepted.iter().filter(|states| states.contains(&state)).count();
        if best.is_none_or(|(most, _)| number > most) {
            best = Some((number, state));
        }
    }
    best.map(|(_, state)| state)
}
