//! The states that a resource can be in when it has been created.

use crate::model::{Model, ResourceId, States, Transition, ValueExpr};

/// The first states that are known, each once: the one that is declared, unless a create always sets another, and the
/// literals that a create sets. Never empty.
pub(super) fn of<'m>(model: &'m Model, id: ResourceId, states: &'m States) -> Vec<&'m str> {
    let set = set(&model.resource(id).set, states);
    let mut found: Vec<&str> = named(set).collect();
    let sent = |path: &[String]| is_always_sent(model, id, path);
    if found.is_empty() || set.is_none_or(|value| may_be_absent(value, &sent)) {
        found.insert(0, &states.start);
    }
    unique(found)
}

/// What an action sets the state to, if it does.
fn set<'a>(set: &'a [(String, ValueExpr)], states: &States) -> Option<&'a ValueExpr> {
    set.iter().find(|(field, _)| *field == states.field).map(|(_, value)| value)
}

/// The states that are named in what the state is set to.
fn named(value: Option<&ValueExpr>) -> impl Iterator<Item = &str> {
    value.into_iter().flat_map(ValueExpr::literals).filter_map(|value| value.as_str())
}

/// The states that a transition leads to.
pub(super) fn led_to<'a>(transition: &'a Transition, states: &States) -> impl Iterator<Item = &'a str> {
    named(set(&transition.set, states))
}

/// Each once, in the order of their first appearance.
pub(super) fn unique<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut out = Vec::new();
    for one in all {
        if !out.contains(&one) {
            out.push(one);
        }
    }
    out
}

/// Whether there may be no literal; `sent` tells what every request has.
fn may_be_absent(value: &ValueExpr, sent: &impl Fn(&[String]) -> bool) -> bool {
    match value {
        ValueExpr::Literal(_) => false,
        ValueExpr::Match(found) => {
            // Without `$else` every value that it may have is there.
            let uncovered = found.absent.is_none() && found.otherwise.is_none() && !sent(&found.on);
            uncovered || found.branches().any(|value| may_be_absent(value, sent))
        }
        _ => true,
    }
}

/// Whether a parameter has a value in every request that creates the resource: it is required or has a default.
fn is_always_sent(model: &Model, id: ResourceId, path: &[String]) -> bool {
    let resource = model.resource(id);
    let service = model.service(id.service);
    let ([name], false, None) = (path, resource.create.is_empty(), model.parents(id).next()) else { return false };
    let ignored = resource.ignore_parameters.contains(name);
    resource.create.iter().all(|action| {
        let fields = &service.record(service.action(*action).request).fields;
        fields.iter().any(|field| field.wire == *name && (field.required || (field.default.is_some() && !ignored)))
    })
}
