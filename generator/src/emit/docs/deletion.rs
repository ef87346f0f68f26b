//! In which order resources are deleted: what stops a deletion goes first, and so does what lies inside.

use std::collections::{BTreeMap, BTreeSet};

use super::containment::Containment;
use crate::model::{Blocker, Model, ResourceId};

/// The order.
pub(super) struct Order<'a> {
    /// Steps one after another; the deletions of a step are in any order.
    pub(super) steps: Vec<Vec<Step<'a>>>,
    /// Resources that stop the deletion of one another.
    pub(super) rings: Vec<Vec<ResourceId>>,
    /// Resources that are deleted at any time.
    pub(super) free: Vec<ResourceId>,
    /// Resources that stop nothing and that no action deletes.
    pub(super) kept: Vec<ResourceId>,
}

/// A deletion.
pub(super) struct Step<'a> {
    pub(super) resource: ResourceId,
    pub(super) after: Vec<Before<'a>>,
}

/// What is deleted before.
#[derive(Clone, Copy)]
pub(super) enum Before<'a> {
    /// Objects that stop the deletion.
    Blocker(&'a Blocker),
    /// What lies inside, is not deleted along and stops nothing that is documented.
    Inside(ResourceId),
}

impl Before<'_> {
    fn resource(&self) -> Option<ResourceId> {
        match self {
            Self::Blocker(blocker) => blocker.path.last().copied(),
            Self::Inside(id) => Some(*id),
        }
    }
}

/// The order of these resources, with those of other services that stop one.
pub(super) fn order<'a>(model: &'a Model, own: &[ResourceId], contained: &Containment) -> Order<'a> {
    let after: BTreeMap<ResourceId, Vec<Before<'a>>> =
        own.iter().map(|id| (*id, before(model, *id, contained))).collect();
    let first: BTreeMap<ResourceId, BTreeSet<ResourceId>> = after
        .iter()
        .map(|(id, before)| (*id, before.iter().filter_map(Before::resource).filter(|one| one != id).collect()))
        .collect();
    let all: BTreeSet<ResourceId> = first.keys().chain(first.values().flatten()).copied().collect();
    let reached: BTreeMap<ResourceId, BTreeSet<ResourceId>> = all.iter().map(|id| (*id, reach(*id, &first))).collect();
    let reaches = |from: ResourceId, to: ResourceId| reached.get(&from).is_some_and(|found| found.contains(&to));
    let in_ring = |a: ResourceId, b: ResourceId| a == b || (reaches(a, b) && reaches(b, a));
    let ring = |id: ResourceId| all.iter().copied().filter(|other| in_ring(id, *other)).collect::<Vec<_>>();
    // The longest way down: each step but the first has something that needs the one before. A ring is one step.
    let mut height: BTreeMap<ResourceId, usize> = BTreeMap::new();
    let mut open: Vec<ResourceId> = all.iter().copied().collect();
    open.sort_by_key(|id| (reached.get(id).map_or(0, BTreeSet::len), !reaches(*id, *id)));
    for id in open {
        let below = reached.get(&id).into_iter().flatten().filter(|other| !in_ring(id, **other));
        let below = below.filter_map(|other| height.get(other)).max();
        height.insert(id, below.map_or(0, |below| below + 1));
    }
    let needed: BTreeSet<ResourceId> = first.values().flatten().copied().collect();
    let is_free = |id: &ResourceId| height.get(id) == Some(&0) && !needed.contains(id) && ring(*id).len() == 1;
    let (free, ordered): (Vec<ResourceId>, Vec<ResourceId>) = all.iter().copied().partition(is_free);
    let mut steps: BTreeMap<usize, Vec<Step<'a>>> = BTreeMap::new();
    for id in ordered {
        let step = Step { resource: id, after: after.get(&id).cloned().unwrap_or_default() };
        steps.entry(height.get(&id).copied().unwrap_or_default()).or_default().push(step);
    }
    let rings: BTreeSet<Vec<ResourceId>> = all.iter().map(|id| ring(*id)).filter(|ring| ring.len() > 1).collect();
    let (free, kept) = free.into_iter().partition(|id| !model.resource(*id).delete.is_empty());
    Order { steps: steps.into_values().collect(), rings: rings.into_iter().collect(), free, kept }
}

fn before<'a>(model: &'a Model, id: ResourceId, contained: &Containment) -> Vec<Before<'a>> {
    let resource = model.resource(id);
    let mut found: Vec<Before<'a>> = resource.blocked_by.iter().map(Before::Blocker).collect();
    let blockers: Vec<ResourceId> = found.iter().filter_map(Before::resource).collect();
    let inside = contained.inside(id).filter(|inside| {
        let goes_along = resource.cascade.contains(inside) || model.parents(*inside).any(|parent| parent == id);
        !goes_along && !blockers.contains(inside) && !model.resource(*inside).delete.is_empty()
    });
    found.extend(inside.map(Before::Inside));
    found
}

/// All that comes before a resource, directly or not.
fn reach(id: ResourceId, first: &BTreeMap<ResourceId, BTreeSet<ResourceId>>) -> BTreeSet<ResourceId> {
    let mut found = BTreeSet::new();
    let mut open = vec![id];
    while let Some(one) = open.pop() {
        open.extend(first.get(&one).into_iter().flatten().copied().filter(|next| found.insert(*next)));
    }
    found
}
