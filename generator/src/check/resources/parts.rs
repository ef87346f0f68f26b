//! What is co-created with a resource: it is there, it keeps its id in a field, and it does not create itself.

use std::collections::HashSet;

use super::Check;
use crate::check::resource_fields::{Fields, elements};
use crate::check::resource_transitions::references;
use crate::check::{expected, matches, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec, ResourceSpec};
use crate::lookup::{Scope, get, keys};
use crate::source::Spanned;
use crate::yaml::{Mapping, Node, NodeValue};

impl Check<'_, '_> {
    /// What is co-created with it, and what its number is counted by.
    pub(super) fn created(&mut self) {
        let resource = self.resource;
        let others = resource.co_creates.iter().map(|(name, _)| name);
        for other in others.chain(resource.quota.iter().filter_map(|quota| quota.per.as_ref())) {
            self.other(other);
        }
        if let Some(quota) = &resource.quota {
            if let Some(per) = &quota.per {
                self.refers(&self.name.value, per, per.span);
            }
            expected::plain(&self.fields, &quota.with, self.diagnostics);
        }
        for (name, part) in resource.parts() {
            let Some(other) = get(&self.scope.service.resources, &name.value) else { continue };
            // The field may be called like the id of the part.
            if let Some(field) =
                part.field.as_ref().filter(|field| !other.id.fields().iter().any(|id| id.value == field.value))
            {
                self.of_use(field);
            }
            let scope = self.scope;
            let creates = resource.create.0.iter().filter_map(|create| scope.action(&create.action.value));
            let creates: Vec<&ActionFile> = creates.collect();
            let referring = part.each.as_ref().and_then(|each| Some((each, each.split_once('.')?)));
            let one = part.each.as_ref().filter(|_| referring.is_none());
            let lists =
                one.iter().flat_map(|each| creates.iter().filter_map(|action| elements(scope, action, &each.value)));
            let lists: Vec<&Mapping<FieldSpec>> = lists.collect();
            if let Some(each) = one.filter(|_| lists.is_empty()) {
                let known = creates.iter().flat_map(|action| keys(&action.spec.parameters));
                let found = unknown(Finding::UnknownParameter, each, "list of objects", known);
                self.diagnostics.push(found.reason("Looked for among the parameters of what creates it."));
            }
            if let Some((each, (to, child))) = referring {
                self.other(&each.with(to.to_owned()));
                self.other(&each.with(child.to_owned()));
                self.refers(&self.name.value, to, each.span);
                self.refers(child, to, each.span);
            }
            let child = referring.and_then(|(_, (_, child))| get(&self.scope.service.resources, child));
            let child = child.map(|spec| Fields::of(self.scope, spec));
            expected::plain(&self.fields, &part.when, self.diagnostics);
            let (own, fields) = (&self.fields, Fields::of(self.scope, other));
            for (field, node) in part.with.iter() {
                references(
                    node,
                    &|name| {
                        let of_child = || child.as_ref().is_some_and(|child| child.leads(name, None));
                        own.leads(name, None) || of_child() || lists.iter().any(|list| own.leads(name, Some(list)))
                    },
                    &|| own.names(),
                    self.diagnostics,
                );
                let find = |name: &str| own.declared(name);
                matches::check(self.scope, node, fields.shown(&field.value), &find, self.diagnostics);
                if !fields.has(&field.value) && !fields.is_hidden() {
                    let found = unknown(Finding::UnknownField, field, "field", fields.names());
                    self.diagnostics.push(found.reason(format!("Looked for in the resource `{}`.", name.value)));
                }
            }
        }
    }

    /// A field that is written is of use: somebody sees it, or another value is made of it.
    pub(super) fn of_use(&mut self, field: &Spanned<String>) {
        if !self.fields.is_hidden() && !self.fields.is_known(field) && !is_used(self.scope, field) {
            let found = unknown(Finding::UnknownField, field, "field", self.fields.names_shown());
            let reason = "Looked for in the parameters and the response fields of its actions, and among the values of all resources.";
            self.diagnostics.push(found.reason(reason));
        }
    }
}

/// Whether a value of some resource is made of a field.
fn is_used(scope: Scope<'_>, field: &str) -> bool {
    scope.service.resources.iter().any(|(_, resource)| values(resource).any(|node| mentions(node, field)))
}

fn values(resource: &ResourceSpec) -> impl Iterator<Item = &Node> {
    let own = resource.set.iter().chain(resource.derived.iter());
    let parts = resource.parts().flat_map(|(_, part)| part.with.iter());
    let transitions = resource.transitions.iter().flat_map(|(_, transition)| {
        [&transition.set, &transition.add, &transition.remove, &transition.update]
            .into_iter()
            .flat_map(|all| all.iter())
    });
    let shown = resource.element_listings().flat_map(|list| list.show.iter());
    own.chain(parts).chain(transitions).chain(shown).map(|(_, node)| node)
}

fn mentions(node: &Node, field: &str) -> bool {
    match &node.value {
        NodeValue::Sequence(items) => items.iter().any(|item| mentions(item, field)),
        NodeValue::Mapping(entries) => entries.iter().any(|(key, value)| {
            (key.scalar() == Some("$match") && value.scalar() == Some(field)) || mentions(value, field)
        }),
        _ => node
            .scalar()
            .and_then(|text| text.strip_prefix('$'))
            .is_some_and(|path| path == field || path.split('.').any(|part| part == field)),
    }
}

/// A resource that is co-created with itself, by itself or through others, would have no end.
pub(super) fn rings(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let resources = &scope.service.resources;
    let mut done: HashSet<&str> = HashSet::new();
    for (start, _) in resources.iter() {
        // The way from the start, and for each step the parts that are left to look at.
        let mut trail: Vec<(&str, usize)> = vec![(&start.value, 0)];
        while let Some((name, next)) = trail.last_mut() {
            let part = get(resources, name).and_then(|resource| resource.co_creates.get(*next));
            let Some((part, _)) = part.filter(|_| !done.contains(name)) else {
                done.insert(*name);
                trail.pop();
                continue;
            };
            *next += 1;
            let Some(from) = trail.iter().position(|(name, _)| *name == part.value) else {
                trail.push((&part.value, 0));
                continue;
            };
            let ring: Vec<&str> = trail[from..].iter().map(|(name, _)| *name).chain([part.value.as_str()]).collect();
            let message = format!("a create of `{0}` creates another `{0}`, without end", part.value);
            let found = Diagnostic::new(Finding::ResourceCycle, part.span, message).label("leads back");
            diagnostics.push(
                found
                    .reason(format!("The ring is {}.", ring.join(" -> ")))
                    .help("remove the one that the documentation does not have"),
            );
        }
    }
}
