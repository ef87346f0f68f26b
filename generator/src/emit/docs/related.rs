//! Where the ids of a request come from, and where those of an answer go.

use serde::Serialize;

use super::flat::{self, Leaf};
use super::link::Place;
use super::text::{Md, md};
use crate::model::{Action, Refers};

/// Links to at most this many actions stand in a cell.
const SHOWN: usize = 10;

#[derive(Serialize)]
pub(super) struct Related {
    request: Vec<Made>,
    response: Vec<Used>,
}

/// Parameters that hold ids of a resource.
#[derive(Serialize)]
struct Made {
    names: Md,
    resource: Md,
    made: Md,
    listed: Md,
}

/// Fields of the answer that hold ids of a resource.
#[derive(Serialize)]
struct Used {
    names: Md,
    resource: Md,
    used: Md,
}

pub(super) fn view(place: &Place<'_>, action: &Action) -> Related {
    let request = group(flat::request(place.service, action.request));
    let response = group(flat::response(place.service, action.response));
    Related {
        request: request.into_iter().filter_map(|(refers, names)| made(place, &refers, names)).collect(),
        response: response.into_iter().filter_map(|(refers, names)| used(place, action, &refers, names)).collect(),
    }
}

/// The paths by resource, in the order of their first appearance.
fn group(leaves: Vec<Leaf<'_>>) -> Vec<(Refers, Md)> {
    let mut groups: Vec<(Refers, Vec<Md>)> = Vec::new();
    for leaf in leaves {
        for refers in &leaf.field.refers {
            match groups.iter_mut().find(|(known, _)| known == refers) {
                Some((_, names)) => names.push(Md::code(&leaf.path)),
                None => groups.push((refers.clone(), vec![Md::code(&leaf.path)])),
            }
        }
    }
    groups.into_iter().map(|(refers, names)| (refers, Md::join(names, ", "))).collect()
}

/// Nothing where no action makes or lists the resource.
fn made(place: &Place<'_>, refers: &Refers, names: Md) -> Option<Made> {
    let service = place.service_of(&refers.service);
    let resource = place.site.resource(&refers.service, &refers.resource);
    let linked = |names: &[String]| {
        let links = Md::join(names.iter().map(|name| place.action_of(service, name)), ", ");
        if links.is_empty() { md!("none") } else { links }
    };
    // What comes into being with another resource is made by the action that makes that one.
    let parent =
        service.resources.iter().find(|other| other.co_creates.iter().any(|part| part.resource == refers.resource));
    let mut created = [resource, parent].into_iter().flatten().map(|one| one.create.as_slice());
    let create = created.find(|names| !names.is_empty()).unwrap_or_default();
    let list = resource.map(|one| one.list.as_slice()).unwrap_or_default();
    (!create.is_empty() || !list.is_empty()).then(|| Made {
        names,
        resource: place.resource(&refers.service, &refers.resource),
        made: linked(create),
        listed: linked(list),
    })
}

/// Nothing where no other action takes the id.
fn used(place: &Place<'_>, action: &Action, refers: &Refers, names: Md) -> Option<Used> {
    let service = place.service_of(&refers.service);
    let resource = place.site.resource(&refers.service, &refers.resource);
    let link = place.resource(&refers.service, &refers.resource);
    let others: Vec<&String> = resource
        .map(|resource| resource.used_by.iter().filter(|name| **name != action.wire).collect())
        .unwrap_or_default();
    let mut used: Vec<Md> = others.iter().take(SHOWN).map(|name| place.action_of(service, name)).collect();
    if others.len() > SHOWN {
        used.push(md!("and {} more at {}", others.len() - SHOWN, link));
    }
    (!used.is_empty()).then(|| Used { names, resource: link, used: Md::join(used, ", ") })
}
