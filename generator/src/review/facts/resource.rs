//! Resources, and the waiters of the client.

use super::fields::Types;
use super::{Fact, Home, Name, Part, Parts, What, text};
use crate::model::{
    Constraint, Id, Known, Lookup, LookupArgument, Part as CoCreated, Quota, Resource, States, Untie, Waiter,
};

/// What actions do with a resource is told of the actions, so that a new one is no change of the resource.
pub(super) fn add(types: &Types<'_>, resource: &Resource, parts: &mut Parts) {
    let (model, service) = (types.model(), types.service());
    let Resource {
        name,
        table: _,
        doc,
        id,
        known,
        sources,
        unique,
        create: _,
        list: _,
        list_elements: _,
        read: _,
        change: _,
        delete: _,
        co_creates,
        states,
        ignore_parameters,
        set,
        back_refs,
        ref_counts,
        element_keys,
        derived,
        blocked_by,
        cascade,
        unties,
        cidr_rules,
        refers: _,
        not_found_error,
        conflict_error,
        quota,
        transitions: _,
        used_by: _,
    } = resource;
    let home = Home::file(format!("{}/resources.yaml", service.id)).at([name]);
    let mut part = Part::new(What::Resource, home.clone());
    part.say(Name::Doc, doc);
    let identity = match id {
        Id::Field { field, prefix } => format!("{field}, {prefix}.."),
        Id::Key(fields) => fields.join(" and "),
    };
    let known = match known {
        None => String::new(),
        Some(Known::Ids(ids)) => format!("; known: {}", ids.join(", ")),
        Some(Known::Each { resource, then, listed }) => {
            let listed = if listed.is_empty() { String::new() } else { format!(", listed: {}", listed.join(", ")) };
            format!("; each of {} with {then}{listed}", text::resource(model, *resource))
        }
    };
    let unique = if unique.is_empty() { String::new() } else { format!("; unique: {}", text::sorted(unique)) };
    part.say(Name::Identity, format!("{identity}{known}{unique}"));
    let documents = sources.iter().map(|source| service.document(source.document).id.clone());
    part.say(Name::Source, text::listed(documents));
    if let Some(States { field, start, then, documented: _ }) = states {
        part.say(Name::States, format!("{field} starts {start}; {}", text::steps(then)));
    }
    let mut rest = Vec::new();
    let mut note = |word: &str, said: String| {
        if !said.is_empty() {
            rest.push(format!("{word}: {said}"));
        }
    };
    let co_created = co_creates.iter().map(|part| {
        let CoCreated { resource, field, each, when, with } = part;
        let each =
            each.as_ref().map(|each| format!(" for each of {}", text::for_each(model, each))).unwrap_or_default();
        let field = field.as_deref().map(|field| format!(" as {field}")).unwrap_or_default();
        let when = if when.is_empty() { String::new() } else { format!(" when {}", text::field_values(when)) };
        format!("{}{each}{field}{when} with {}", text::resource(model, *resource), text::assignments(with))
    });
    note("co_creates", text::listed(co_created));
    note("ignore_parameters", text::sorted(ignore_parameters));
    note("set", text::assignments(set));
    let back_refs = back_refs.iter().map(|back| {
        let part = back.part.as_deref().map(text::dotted).unwrap_or_default();
        format!("{} of {} {part}", back.field, text::resource(model, back.resource))
    });
    note("back_refs", text::listed(back_refs));
    let counts = ref_counts.iter().map(|count| format!("{} of {}", count.field, text::resource(model, count.resource)));
    note("ref_counts", text::listed(counts));
    note("element_keys", text::listed(element_keys.iter().map(|(field, by)| format!("{field} by {}", by.join(", ")))));
    note("derived", text::assignments(derived));
    note("blocked_by", text::blockers(model, blocked_by));
    let unties = unties.iter().map(|Untie { resource, clear, set }| {
        format!("{} clear [{}] set {{{}}}", text::resource(model, *resource), clear.join(", "), text::assignments(set))
    });
    note("unties", text::listed(unties));
    note("cidr_rules", text::listed(cidr_rules.iter().map(text::cidr_rule)));
    note("cascade", text::listed(cascade.iter().map(|id| text::resource(model, *id))));
    note("refers", text::references(model, resource));
    note("not_found_error", not_found_error.clone().unwrap_or_default());
    note("conflict_error", conflict_error.clone().unwrap_or_default());
    if let Some(Quota { limit, per, with, error }) = quota {
        let per = per.map(|id| format!(" for each {}", text::resource(model, id))).unwrap_or_default();
        let with = if with.is_empty() { String::new() } else { format!(" with {}", text::field_values(with)) };
        note("quota", format!("{error}{per}{with}"));
        let limits = vec![Constraint::Count(None, Some(*limit))];
        part.facts.push(Fact { name: Name::Quota, text: limit.to_string(), limits });
    }
    part.say(Name::Resource, rest.join("; "));
    parts.insert(format!("{}/resources/{name}", service.id), part);
}

/// The methods of the client that wait for a resource.
pub(super) fn add_waiters(types: &Types<'_>, lookup: &Lookup, parts: &mut Parts) {
    let service = types.service();
    let Lookup { action, resource, arguments, key, items, status, not_found, moves, states, waiters } = lookup;
    let name = &types.model().resource(*resource).name;
    let home = Home::file(format!("{}/resources.yaml", types.model().service(resource.service).id)).at([name]);
    let one = |LookupArgument { rust, ty, parameter, pair, field }: &LookupArgument| {
        let wire = format!("{parameter}{}{}", mark(" key ", pair.as_deref()), mark(" field ", field.as_deref()));
        (rust.clone(), text::rust_type(service, ty), wire)
    };
    let arguments: Vec<_> = arguments.iter().map(one).collect();
    let signature = match key {
        Some(key) => {
            let fields = arguments.iter().map(|(rust, ty, _)| format!("{rust}: {ty}"));
            format!("{key} {{ {} }}", text::sorted(fields))
        }
        None => text::listed(arguments.iter().map(|(_, ty, _)| ty)),
    };
    let reached = states.iter().map(|(state, actions)| format!("{state} by {}", text::actions(service, actions)));
    let how = format!(
        "{} with {} in {}, state in {status}; gone: {}; moves: {}; states: {}",
        service.action(*action).wire,
        text::listed(arguments.iter().map(|(_, _, wire)| wire)),
        items.as_deref().map(text::dotted).unwrap_or_default(),
        not_found.join(", "),
        text::listed(moves.iter().map(|(from, to)| format!("{from} to {to}"))),
        text::listed(reached)
    );
    for Waiter { method, state } in waiters {
        let mut part = Part::new(What::Waiter, home.clone());
        part.say(Name::Method, method);
        part.say(Name::Arguments, &signature);
        part.say(Name::Lookup, &how);
        parts.insert(format!("{}/waiters/{name}/{}", service.id, state.as_deref().unwrap_or("gone")), part);
    }
}

fn mark(word: &str, text: Option<&str>) -> String {
    text.map(|text| format!("{word}{text}")).unwrap_or_default()
}
