//! The page of the resources of a service.

use aliyun_api_core::UNDOCUMENTED_DEPENDENCY;
use serde::Serialize;

use super::blocked;
use super::facts::Fact;
use super::link::{Place, resources_title};
use super::prose;
use super::states;
use super::text::{Md, md};
use crate::model::{Blocker, Effect, ForEach, Id, Known, ResourceId, Source, Transition};

#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    /// A link to the map of the resources.
    map: Md,
    resources: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: Md,
    doc: Md,
    facts: Vec<Fact>,
    states: Option<states::View>,
    blocked: Vec<Blocked>,
    refused: Vec<Refused>,
    used_by: Md,
}

/// An action other than the deletion, and what stops it.
#[derive(Serialize)]
struct Refused {
    action: Md,
    by: Blocked,
}

/// A resource that stops an action, and the error that says so.
#[derive(Serialize)]
struct Blocked {
    resource: Md,
    error: Md,
}

pub(super) fn view(place: &Place<'_>) -> Page {
    let resources = place.site.model.resource_ids(place.id);
    Page {
        title: Md::literal(&resources_title(place.service)),
        map: place.link(&md!("The map"), &format!("{}/map.md", place.service.id)),
        resources: resources.map(|id| one(place, id)).collect(),
    }
}

fn one(place: &Place<'_>, id: ResourceId) -> View {
    let resource = place.site.model.resource(id);
    View {
        name: Md::literal(&resource.name),
        doc: Md::prose(&resource.doc).sentence(),
        facts: facts(place, id),
        states: states::view(place, id),
        blocked: resource.blocked_by.iter().map(|blocker| blocked_row(place, blocker)).collect(),
        refused: resource.transitions.iter().flat_map(|transition| refused(place, transition)).collect(),
        // Nearly every action names a region.
        used_by: if resource.known.is_some() { Md::default() } else { place.actions(&resource.used_by) },
    }
}

/// The action of a transition, and when it is one.
fn acting(place: &Place<'_>, transition: &Transition) -> Md {
    md!("{}{}", place.action(transition.action), prose::under(&transition.when))
}

fn refused(place: &Place<'_>, transition: &Transition) -> impl Iterator<Item = Refused> {
    let row = |blocker| Refused { action: acting(place, transition), by: blocked_row(place, blocker) };
    transition.blocked_by.iter().map(row)
}

fn blocked_row(place: &Place<'_>, blocker: &Blocker) -> Blocked {
    let own = || md!("not documented; {} in the mock server", Md::code(UNDOCUMENTED_DEPENDENCY));
    let error = blocker.error.as_deref().map_or_else(own, Md::code);
    let resource = md!("{}{}", blocked::blocking(place, &blocker.path), blocked::restrictions(blocker));
    Blocked { resource, error }
}

fn facts(place: &Place<'_>, own: ResourceId) -> Vec<Fact> {
    let model = place.site.model;
    let resource = model.resource(own);
    if let Some(known) = &resource.known {
        return known_facts(place, &resource.id, known, &resource.sources);
    }
    let mut facts = vec![Fact::new("Id", id(&resource.id)), Fact::new("Created by", place.actions(&resource.create))];
    if !resource.unique.is_empty() {
        facts.push(Fact::new("Unique", prose::codes(&resource.unique, "and")));
    }
    let parents = Md::join(model.parents(own).map(|parent| place.resource(parent)), ", ");
    if !parents.is_empty() {
        facts.push(Fact::new("Created along with", parents));
    }
    facts.push(Fact::new("Listed by", place.actions(&resource.list)));
    let filters = filters(place, own);
    if !filters.is_empty() {
        facts.push(Fact::new("Filters of the list", filters));
    }
    let elements = element_lists(place, own);
    if !elements.is_empty() {
        facts.push(Fact::new("Elements listed by", elements));
    }
    facts.push(Fact::new("Read by", place.actions(&resource.read)));
    facts.push(Fact::new("Changed by", place.actions(&resource.change)));
    facts.push(Fact::new("Deleted by", place.actions(&resource.delete)));
    let (of_state, others): (Vec<&Transition>, Vec<&Transition>) =
        resource.transitions.iter().partition(|transition| resource.changes_state(transition));
    for (name, transitions) in [("State changed by", of_state), ("Fields changed by", others)] {
        let actions = Md::join(transitions.iter().map(|transition| acting(place, transition)), ", ");
        if !actions.is_empty() {
            facts.push(Fact::new(name, actions));
        }
    }
    let creates = resource.co_creates.iter();
    let creates = creates.map(|part| {
        let made = place.resource(part.resource);
        let made = match &part.each {
            None => made,
            Some(ForEach::Parameter(list)) => md!("{} for each of {}", made, Md::code(list)),
            Some(ForEach::Referring { child, to }) => {
                md!("{} for each {} of the {}", made, place.resource(*child), place.resource(*to))
            }
        };
        let made = match &part.field {
            None => made,
            Some(field) => md!("{} in {}", made, Md::code(field)),
        };
        if part.when.is_empty() { made } else { md!("{} where it has {}", made, prose::fields(&part.when)) }
    });
    let refers = resource.refers.iter().map(|reference| prose::reference(place, reference));
    let unties = Md::join(resource.unties.iter().map(|untie| place.resource(untie.resource)), ", ");
    let cidr = Md::join(resource.cidr_rules.iter().map(prose::cidr_rule), "; ");
    let deletes = Md::join(resource.cascade.iter().map(|id| place.resource(*id)), ", ");
    let related = [
        ("Also creates", Md::join(creates, ", ")),
        ("Also deletes", deletes),
        ("Lets go of", unties),
        ("CIDR blocks", cidr),
        ("Refers to", Md::join(refers, ", ")),
    ];
    for (name, value) in related {
        if !value.is_empty() {
            facts.push(Fact::new(name, value));
        }
    }
    for (name, code) in
        [("Error for an unknown id", &resource.not_found_error), ("Error for a taken id", &resource.conflict_error)]
    {
        facts.extend(code.as_ref().map(|code| Fact::new(name, Md::code(code))));
    }
    if let Some(quota) = &resource.quota {
        let per = quota.per.map_or_else(|| md!("account"), |id| place.resource(id));
        let with = prose::with(&quota.with);
        facts.push(Fact::new(
            "Limit",
            md!("{}{} for each {}, error {}", quota.limit, with, per, Md::code(&quota.error)),
        ));
    }
    let lookups = place.service.lookups.iter().filter(|lookup| lookup.resource == own);
    let waiters = lookups.flat_map(|lookup| &lookup.waiters).map(|waiter| Md::code(&waiter.method));
    let waiters = Md::join(waiters, ", ");
    if !waiters.is_empty() {
        facts.push(Fact::new("Waited for in Rust by", waiters));
    }
    let sources = named_in(place, &resource.sources);
    if !sources.is_empty() {
        facts.push(Fact::new("Named in", sources));
    }
    facts
}

/// What is there without being created.
fn known_facts(place: &Place<'_>, id: &Id, known: &Known, sources: &[Source]) -> Vec<Fact> {
    let ids = match known {
        Known::Ids(ids) => prose::codes(ids, "and"),
        Known::Each { resource, then, listed: _ } => {
            md!("an id of a {} with what matches {} behind it", place.resource(*resource), Md::code(then))
        }
    };
    let sources = named_in(place, sources);
    vec![Fact::new("Id", self::id(id)), Fact::new("Known ids", ids), Fact::new("Named in", sources)]
}

/// Documents, with the section where there is one.
fn named_in(place: &Place<'_>, sources: &[Source]) -> Md {
    let sources = sources.iter().map(|source| {
        let document = Md::code(&place.service.document(source.document).id);
        match &source.section {
            Some(section) => md!("{}, section {}", document, Md::literal(section)),
            None => document,
        }
    });
    Md::join(sources, "; ")
}

fn id(id: &Id) -> Md {
    match id {
        Id::Field { field, prefix } if prefix.is_empty() => Md::code(field),
        Id::Field { field, prefix } => md!("{}, starts with {}", Md::code(field), Md::code(prefix)),
        Id::Key(fields) => md!("{} together", prose::codes(fields, "and")),
    }
}

/// The actions that list elements of its fields, each with the field.
fn element_lists(place: &Place<'_>, own: ResourceId) -> Md {
    let all = place.site.model.resource(own).list_elements.iter().flat_map(|id| {
        let effects = place.service.action(*id).effects.iter();
        effects.filter_map(move |effect| match effect {
            Effect::ListElements(list) if list.resource == own => Some((*id, list)),
            _ => None,
        })
    });
    Md::join(all.map(|(id, list)| md!("{} ({})", place.action(id), Md::code(&list.of.join(".")))), ", ")
}

/// The parameters that narrow the list.
fn filters(place: &Place<'_>, own: ResourceId) -> Md {
    let effects = place.service.actions.iter().flat_map(|action| &action.effects);
    let mut names: Vec<Md> = Vec::new();
    for effect in effects {
        if let Effect::List { resource, filters, pairs, tags, .. } = effect
            && *resource == own
        {
            for parameter in filters.iter().chain(tags).map(|filter| &filter.parameter).chain(pairs) {
                let name = Md::code(parameter);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
    }
    Md::join(names, ", ")
}
