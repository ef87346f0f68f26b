//! What is deleted with a resource: it refers to it, nothing else is said of it, and it does not lead back.

use super::Check;
use crate::check::resource_fields::Fields;
use crate::check::unknown_resource;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::lookup::Scope;
use crate::model::ResourceId;
use crate::source::Spanned;

impl Check<'_, '_> {
    /// What is deleted with it.
    pub(super) fn cascade(&mut self) {
        let Some(this) = self.scope.resource(&self.name.value) else { return };
        for name in &self.resource.cascade {
            let other = self.scope.resource(&name.value).and_then(|id| self.scope.resource_spec(id));
            let Some((scope, _, spec)) = other else {
                self.diagnostics.push(unknown_resource(self.scope, name));
                continue;
            };
            let fields = Fields::of(scope, spec);
            if !fields.is_hidden() && !fields.belongs_to(this) {
                let message = format!("no field of `{}` is the id of a `{}`", name.value, self.name.value);
                let found = Diagnostic::new(Finding::NoReference, name.span, message).label("refers to no such thing");
                self.diagnostics.push(found.help("add `ref` to the field with the id"));
            }
            if let Some(path) = self.blocker(&name.value) {
                let message = format!("`{}` stops the deletion, and is deleted with it", name.value);
                let found = Diagnostic::new(Finding::WrongKey, name.span, message).related(path.span, "stops it");
                self.diagnostics.push(found.help("remove it from `cascade` or from `blocked_by`"));
            }
        }
        for (name, _) in self.resource.unties.iter() {
            let this = &self.name.value;
            self.other(name);
            self.refers(name, this, name.span);
        }
        let Some(first) = self.resource.cascade.first() else { return };
        if self.resource.delete.0.is_empty() && !is_removed(self.scope, this) {
            let message = format!("nothing deletes a `{}`", self.name.value);
            let found = Diagnostic::new(Finding::WrongKey, first.span, message).label("never deleted with one");
            self.diagnostics.push(found.help("add `delete`, or remove `cascade`"));
        }
    }

    /// The place where every object of a resource stops the deletion, in any case.
    fn blocker(&self, name: &str) -> Option<&Spanned<String>> {
        let mut blockers = self.resource.blocked_by.iter();
        blockers
            .find(|(path, spec)| path.value == name && spec.unless.is_none() && spec.with.is_empty())
            .map(|(path, _)| path)
    }
}

/// Whether a resource goes with another one.
fn is_removed(scope: Scope<'_>, this: ResourceId) -> bool {
    Scope::all(scope.specs).any(|scope| {
        scope.service.resources.iter().any(|(_, resource)| {
            let parts = resource.co_creates.iter().map(|(name, _)| name);
            parts.chain(&resource.cascade).any(|name| scope.resource(&name.value) == Some(this))
        })
    })
}

/// What is deleted with a resource.
fn children(scope: Scope<'_>, id: ResourceId) -> Vec<ResourceId> {
    let Some((scope, _, spec)) = scope.resource_spec(id) else { return Vec::new() };
    spec.cascade.iter().filter_map(|name| scope.resource(&name.value)).collect()
}

/// A resource that is deleted with itself, by itself or through others, is deleted with what is deleted with it: which
/// of the two comes first, nobody could say. Each ring is said once, at the first of its resources.
pub(super) fn rings(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for (start, resource) in scope.service.resources.iter() {
        let Some(this) = scope.resource(&start.value) else { continue };
        for name in &resource.cascade {
            let Some(child) = scope.resource(&name.value) else { continue };
            let Some(ring) = way(scope, child, this).filter(|ring| ring.iter().all(|id| *id >= this)) else { continue };
            let names = ring.iter().filter_map(|id| scope.resource_spec(*id)).map(|(_, name, _)| name.value.as_str());
            let names: Vec<&str> = std::iter::once(start.value.as_str()).chain(names).collect();
            let message = format!("a deletion of `{0}` deletes another `{0}`, and so on", start.value);
            let found = Diagnostic::new(Finding::ResourceCycle, name.span, message).label("leads back");
            diagnostics.push(
                found
                    .reason(format!("The ring is {}.", names.join(" -> ")))
                    .help("remove the one that the documentation does not have"),
            );
        }
    }
}

/// The resources on the shortest way from one to another, both included.
fn way(scope: Scope<'_>, from: ResourceId, to: ResourceId) -> Option<Vec<ResourceId>> {
    // Each that was found, with the place in this list of the one that led to it.
    let mut found: Vec<(ResourceId, Option<usize>)> = vec![(from, None)];
    let mut next = 0;
    while let Some((id, before)) = found.get(next).copied() {
        if id == to {
            let mut way = vec![id];
            let mut before = before;
            while let Some((id, earlier)) = before.and_then(|place| found.get(place)).copied() {
                way.push(id);
                before = earlier;
            }
            way.reverse();
            return Some(way);
        }
        for child in children(scope, id) {
            if found.iter().all(|(known, _)| *known != child) {
                found.push((child, Some(next)));
            }
        }
        next += 1;
    }
    None
}
