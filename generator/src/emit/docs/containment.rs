//! Which resource lies in which: read off the keys, the creations and the required parameters of the resources.

use std::collections::BTreeMap;

use crate::model::{Model, Resource, ResourceId};

/// What lies in what. Each resource lies in one other at most, and in no ring.
pub(super) struct Containment {
    resources: Vec<ResourceId>,
    around: BTreeMap<ResourceId, ResourceId>,
}

impl Containment {
    /// Only these resources are looked at.
    pub(super) fn new(model: &Model, resources: &[ResourceId]) -> Self {
        let candidates: BTreeMap<ResourceId, Vec<ResourceId>> = resources
            .iter()
            .map(|id| {
                let mut found = candidates(model, *id);
                found.retain(|one| one != id && resources.contains(one));
                (*id, found)
            })
            .collect();
        let mut containment = Self { resources: resources.to_vec(), around: BTreeMap::new() };
        for id in resources {
            let around = candidates.get(id).and_then(|all| innermost(all, &candidates));
            // What closes a ring is left out.
            if let Some(around) = around.filter(|around| !containment.lies_in(*around, *id)) {
                containment.around.insert(*id, around);
            }
        }
        containment
    }

    /// What a resource lies in.
    pub(super) fn around(&self, id: ResourceId) -> Option<ResourceId> {
        self.around.get(&id).copied()
    }

    /// What lies in a resource, without what lies in that.
    pub(super) fn inside(&self, id: ResourceId) -> impl Iterator<Item = ResourceId> + '_ {
        self.resources.iter().copied().filter(move |one| self.around(*one) == Some(id))
    }

    /// The resources that lie in none.
    pub(super) fn roots(&self) -> impl Iterator<Item = ResourceId> + '_ {
        self.resources.iter().copied().filter(|id| self.around(*id).is_none())
    }

    /// Calls `found` for a resource and all that lies in it, each with its depth, in the order of a nested list.
    pub(super) fn walk(&self, root: ResourceId, found: &mut impl FnMut(ResourceId, usize)) {
        let mut open = vec![(root, 0)];
        while let Some((id, depth)) = open.pop() {
            found(id, depth);
            let first = open.len();
            open.extend(self.inside(id).map(|inside| (inside, depth + 1)));
            if let Some(inside) = open.get_mut(first..) {
                inside.reverse();
            }
        }
    }

    /// Whether a resource is the other one or lies in it.
    fn lies_in(&self, id: ResourceId, other: ResourceId) -> bool {
        std::iter::successors(Some(id), |id| self.around(*id)).any(|id| id == other)
    }
}

/// What a resource may lie in, the surest first: what its key names, what it is created along with, and what every
/// action that creates it must be given.
fn candidates(model: &Model, id: ResourceId) -> Vec<ResourceId> {
    let resource = model.resource(id);
    let key: &[String] = match resource.id.fields() {
        [_] => &[],
        several => several,
    };
    let named = |field: &str| {
        let refers = resource.refers.iter().filter(move |reference| reference.field == [field]);
        refers.map(|reference| reference.to).collect::<Vec<_>>()
    };
    let by_key = key.iter().map(|field| named(field)).filter(|to| to.len() == 1).flatten();
    let required = required(model, id, resource);
    by_key.chain(model.parents(id)).chain(required).collect()
}

/// What every action that creates the resource must be given one of. An action that needs none of what others need
/// makes a default one, and finds the place itself.
fn required(model: &Model, id: ResourceId, resource: &Resource) -> Vec<ResourceId> {
    let service = model.service(id.service);
    let sets = resource.create.iter().map(|action| {
        let fields = &service.record(service.action(*action).request).fields;
        let required = fields.iter().filter(|field| field.required && field.refers.len() == 1);
        let refers = required.flat_map(|field| field.refers.iter().copied());
        refers.filter(|to| model.resource(*to).known.is_none()).collect::<Vec<_>>()
    });
    sets.filter(|set| !set.is_empty())
        .reduce(|all, one| all.into_iter().filter(|to| one.contains(to)).collect())
        .unwrap_or_default()
}

/// The first that no other of them may lie in.
fn innermost(all: &[ResourceId], candidates: &BTreeMap<ResourceId, Vec<ResourceId>>) -> Option<ResourceId> {
    let holds = |one: &ResourceId| {
        all.iter().any(|other| other != one && candidates.get(other).is_some_and(|around| around.contains(one)))
    };
    all.iter().find(|one| !holds(one)).or(all.first()).copied()
}
