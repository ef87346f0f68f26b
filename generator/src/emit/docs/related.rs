//! Where the ids of a request come from, and where those of a response go.

use serde::Serialize;

use super::flat::{self, Leaf};
use super::link::Place;
use super::text::{Md, md};
use crate::model::{Action, ActionId, ResourceId};

/// Links to at most this many actions stand in an entry.
const SHOWN: usize = 10;

#[derive(Serialize)]
pub(super) struct Related {
    request: Vec<Created>,
    response: Vec<Used>,
}

/// Parameters that hold ids of a resource.
#[derive(Serialize)]
struct Created {
    names: Md,
    resource: Md,
    created: Md,
    listed: Md,
}

/// Fields of the response that hold ids of a resource.
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
        request: request.into_iter().filter_map(|(id, names)| created(place, id, names)).collect(),
        response: response.into_iter().filter_map(|(id, names)| used(place, action, id, names)).collect(),
    }
}

/// The paths by resource, in the order of their first appearance.
fn group(leaves: Vec<Leaf<'_>>) -> Vec<(ResourceId, Md)> {
    let mut groups: Vec<(ResourceId, Vec<Md>)> = Vec::new();
    for leaf in leaves {
        for id in &leaf.field.refers {
            match groups.iter_mut().find(|(known, _)| known == id) {
                Some((_, names)) => names.push(Md::code(&leaf.path)),
                None => groups.push((*id, vec![Md::code(&leaf.path)])),
            }
        }
    }
    groups.into_iter().map(|(id, names)| (id, Md::join(names, ", "))).collect()
}

/// Nothing where no action makes or lists the resource.
fn created(place: &Place<'_>, id: ResourceId, names: Md) -> Option<Created> {
    let model = place.site.model;
    let linked = |of: ResourceId, actions: &[ActionId]| {
        let service = model.service(of.service);
        Md::join(actions.iter().map(|action| place.action_of(service, *action)), ", ")
    };
    // What is co-created with another resource is created by the actions that create that one; of several, the first
    // that has any.
    let creators = std::iter::once(id).chain(model.parents(id));
    let created =
        creators.map(|creator| linked(creator, &model.resource(creator).create)).find(|links| !links.is_empty());
    let created = created.unwrap_or_default();
    let listed = linked(id, &model.resource(id).list);
    (!created.is_empty() || !listed.is_empty()).then(|| Created {
        names,
        resource: place.resource(id),
        created,
        listed,
    })
}

/// Nothing where no other action takes the id.
fn used(place: &Place<'_>, action: &Action, id: ResourceId, names: Md) -> Option<Used> {
    let service = place.site.model.service(id.service);
    let link = place.resource(id);
    let others = place.site.model.resource(id).used_by.iter();
    let others: Vec<ActionId> = others.copied().filter(|other| !std::ptr::eq(service.action(*other), action)).collect();
    let mut used: Vec<Md> = others.iter().take(SHOWN).map(|other| place.action_of(service, *other)).collect();
    if others.len() > SHOWN {
        used.push(md!("and {} more at {}", others.len() - SHOWN, link));
    }
    (!used.is_empty()).then(|| Used { names, resource: link, used: Md::join(used, ", ") })
}
