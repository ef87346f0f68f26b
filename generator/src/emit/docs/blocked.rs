//! What stops an action because other objects refer to the one that it is about.

use aliyun_api_core::UNDOCUMENTED_DEPENDENCY;

use super::link::Place;
use super::prose;
use super::text::{Md, md};
use crate::model::{Action, Blocker, Effect, ResourceId};

/// `RouteTable.RouteEntry`: what refers to this one, and what refers to that.
pub(super) fn blocking(place: &Place<'_>, path: &[ResourceId]) -> Md {
    let mut links = path.iter().rev().map(|id| place.resource(*id));
    let first = links.next().unwrap_or_default();
    links.fold(first, |found, around| md!("{} of a {}", found, around))
}

/// ` with Type Custom, unless Force is true`.
pub(super) fn restrictions(blocker: &Blocker) -> Md {
    md!("{}{}", prose::with(&blocker.with), unless(blocker))
}

fn unless(blocker: &Blocker) -> Md {
    blocker
        .unless
        .as_deref()
        .map_or_else(Md::default, |parameter| md!(", unless {} is {}", Md::code(parameter), Md::code("true")))
}

/// A sentence for each of what stops an action, and has no code in the table of errors.
pub(super) fn undocumented(place: &Place<'_>, action: &Action) -> Vec<Md> {
    let mut found = Vec::new();
    for effect in &action.effects {
        let resource = place.site.model.resource(effect.resource());
        let blockers: &[Blocker] = match effect {
            Effect::Delete(_) => &resource.blocked_by,
            Effect::Transition(_, index) => resource.transitions.get(*index).map_or(&[], |found| &found.blocked_by),
            _ => &[],
        };
        for blocker in blockers.iter().filter(|blocker| blocker.error.is_none()) {
            let (what, by) = (place.resource(effect.resource()), blocking(place, &blocker.path));
            let own = prose::undocumented(UNDOCUMENTED_DEPENDENCY);
            let (with, unless) = (prose::with(&blocker.with), unless(blocker));
            found.push(md!("Refused while any {}{} refers to the {}{}: {}.", by, with, what, unless, own));
        }
    }
    found
}
