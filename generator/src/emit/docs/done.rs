//! When what a write does is done, and how one sees it.

use super::link::Place;
use super::text::{Md, md};
use super::{prose, starts, states};
use crate::model::{Action, ActionKind, Effect, Lookup, Resource, ResourceId, Transition};

/// A sentence or two for each thing that a write leads to; nothing for what only reads.
pub(super) fn points(place: &Place<'_>, action: &Action) -> Vec<Md> {
    if action.kind == ActionKind::Read {
        return Vec::new();
    }
    let mut points: Vec<Md> = action.asynchronous.iter().map(|text| Md::prose(text).sentence()).collect();
    for effect in &action.effects {
        let point = effect_point(place, effect);
        if !points.contains(&point) {
            points.extend((!point.is_empty()).then_some(point));
        }
    }
    if points.is_empty() {
        points.push(md!("As soon as it is answered: the documents name no state to wait for."));
    }
    points
}

fn effect_point(place: &Place<'_>, effect: &Effect) -> Md {
    let id = effect.resource();
    let resource = place.site.model.resource(id);
    match effect {
        Effect::Create(_) => created(place, id, resource),
        Effect::Delete(_) => deleted(place, id),
        Effect::Transition(_, index) => match resource.transitions.get(*index) {
            Some(transition) => moved(place, id, resource, transition),
            None => Md::default(),
        },
        _ => Md::default(),
    }
}

fn created(place: &Place<'_>, id: ResourceId, resource: &Resource) -> Md {
    let Some(states) = &resource.states else { return Md::default() };
    let starts = starts::of(place.site.model, id, states);
    match states::then(states, &starts).last() {
        Some((end, _)) => md!(
            "A new {} is {} at first and {} after a while: {}.",
            place.resource(id),
            Md::code(&states.start),
            Md::code(end),
            look(place, id, &states.field, end),
        ),
        None => md!("A new {} is {} as soon as it is answered.", place.resource(id), prose::codes(&starts, "or")),
    }
}

fn moved(place: &Place<'_>, id: ResourceId, resource: &Resource, transition: &Transition) -> Md {
    let Some(states) = &resource.states else { return Md::default() };
    let to: Vec<&str> = starts::led_to(transition, states).collect();
    let when = prose::under(&transition.when);
    let what = place.resource(id);
    match (to.as_slice(), transition.then.last()) {
        ([], _) => Md::default(),
        (_, None) => md!("The {} is {}{} as soon as it is answered.", what, prose::codes(&to, "or"), when),
        (_, Some((end, _))) => md!(
            "The {} is {}{} at first and {} after a while: {}.",
            what,
            prose::codes(&to, "or"),
            when,
            Md::code(end),
            look(place, id, &states.field, end),
        ),
    }
}

fn deleted(place: &Place<'_>, id: ResourceId) -> Md {
    let what = place.resource(id);
    match lookup(place, id) {
        Some(lookup) => {
            let wait = in_rust(lookup, None);
            let finds = place.action_of(place.site.model.service(id.service), lookup.action);
            md!("The {} is gone when {} finds it no more: poll that{}.", what, finds, wait)
        }
        None => md!("The {} is gone as soon as it is answered.", what),
    }
}

/// What to ask until an object is in a state.
fn look(place: &Place<'_>, id: ResourceId, field: &str, state: &str) -> Md {
    let service = place.site.model.service(id.service);
    let until = md!("until {} is {}", Md::code(field), Md::code(state));
    if let Some(lookup) = lookup(place, id) {
        return md!("poll {} {}{}", place.action_of(service, lookup.action), until, in_rust(lookup, Some(state)));
    }
    let resource = place.site.model.resource(id);
    match resource.read.iter().chain(&resource.list).next() {
        Some(action) => md!("poll {} {}", place.action_of(service, *action), until),
        None => md!("no documented action shows it"),
    }
}

/// The waiter of the client for a state, or for the end of the object, where there is one.
fn in_rust(lookup: &Lookup, state: Option<&str>) -> Md {
    let waiter = lookup.waiters.iter().find(|waiter| waiter.state.as_deref() == state);
    waiter.map(|waiter| md!(", or {} in Rust", Md::code(&waiter.method))).unwrap_or_default()
}

/// How the client finds a resource of this service.
fn lookup<'a>(place: &Place<'a>, id: ResourceId) -> Option<&'a Lookup> {
    place.site.model.service(id.service).lookups.iter().find(|lookup| lookup.resource == id)
}
