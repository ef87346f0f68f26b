//! What actions write into resources: fields that are there, lists that are lists, states that follow one another.

use super::resource_fields::Fields;
use super::{conditions, matches, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ResourceSpec, TransitionSpec, TypeWord};
use crate::lookup::{Scope, Side, get, keys, milliseconds};
use crate::semantics::matches::{MatchSpec, outcomes};
use crate::semantics::words::WORDS;
use crate::source::{Span, Spanned};
use crate::yaml::shape::{DURATION, fits};
use crate::yaml::{Entry, Mapping, Node, NodeValue};

/// The transitions of a resource, whose actions are there; `values` are the states that the documentation has.
pub(super) fn transitions(
    scope: Scope<'_>,
    resource: &ResourceSpec,
    fields: &Fields<'_>,
    values: &[&str],
    diagnostics: &mut Diagnostics,
) {
    for (name, transition) in resource.transitions.iter() {
        let edits = [&transition.add, &transition.remove, &transition.update];
        if transition.set.is_empty() && transition.clear.is_empty() && edits.iter().all(|edit| edit.is_empty()) {
            let found =
                Diagnostic::new(Finding::Transition, transition.span, "a transition that writes nothing does nothing");
            diagnostics.push(found.help("add `set`, `clear`, `add`, `remove` or `update`"));
        }
        let Some(action) = scope.action(&name.value) else { continue };
        let known = |name: &str| fields.leads(name, Some(&action.spec.parameters));
        let names = || keys(&action.spec.parameters).chain(fields.names());
        for node in edits.iter().flat_map(|edit| edit.iter()).chain(transition.set.iter()).map(|(_, node)| node) {
            references(node, &known, &names, diagnostics);
        }
        conditions::conditions(scope, &action.spec.parameters, &transition.when, diagnostics);
        let find = |name: &str| get(&action.spec.parameters, name).or_else(|| fields.declared(name));
        let find = |name: &str| scope.field(find(name)?, Side::Request).map(|field| field.base);
        for (field, node) in transition.set.iter() {
            // What is no state is found with the other states.
            let is_state = resource.states.as_ref().is_some_and(|states| states.field.value == field.value);
            let target = fields.shown(&field.value).filter(|_| !is_state);
            matches::check(scope, node, target, &find, diagnostics);
        }
        for (_, node) in edits.iter().flat_map(|edit| edit.iter()) {
            matches::check(scope, node, None, &find, diagnostics);
        }
        for (field, _) in edits.iter().flat_map(|edit| edit.iter()) {
            list(scope, resource, fields, field, diagnostics);
        }
        for field in transition.clear.iter().filter(|field| !fields.has(&field.value)) {
            diagnostics.push(fields.unknown(field));
        }
        if let Some(peer) = transition.peer.as_ref().filter(|peer| !fields.has(&peer.value)) {
            diagnostics.push(fields.unknown(peer));
        }
        states(resource, transition, values, diagnostics);
    }
}

/// Every `$Field` of a value names something.
pub(super) fn references<'a, I: Iterator<Item = &'a str>>(
    node: &Node,
    known: &dyn Fn(&str) -> bool,
    names: &dyn Fn() -> I,
    diagnostics: &mut Diagnostics,
) {
    match &node.value {
        NodeValue::Sequence(items) => items.iter().for_each(|item| references(item, known, names, diagnostics)),
        NodeValue::Mapping(entries) => {
            if let Some(found) = MatchSpec::of(node) {
                let field = found.on.scalar().unwrap_or_default();
                if !known(field) {
                    let name = Spanned { value: field.to_owned(), span: found.on.span };
                    let found = unknown(Finding::UnknownField, &name, "field or parameter", names());
                    diagnostics.push(found.reason("`$match` names a field or a parameter, without `$`."));
                }
                return found.branches().for_each(|value| references(value, known, names, diagnostics));
            }
            entries.iter().for_each(|(_, value)| references(value, known, names, diagnostics));
        }
        _ => {
            let field = node.scalar().and_then(|text| text.strip_prefix('$'));
            let field = field.filter(|field| !field.starts_with('$') && !WORDS.contains(field));
            if let Some(field) = field.filter(|field| !known(field)) {
                let name = Spanned { value: field.to_owned(), span: node.span };
                let found = unknown(Finding::UnknownField, &name, "field or parameter", names());
                diagnostics
                    .push(found.reason("`$` stands before the name of a field or a parameter; a dollar sign is `$$`."));
            }
        }
    }
}

/// A field that is added to, taken from or updated is a list, and its objects can be told apart.
fn list(
    scope: Scope<'_>,
    resource: &ResourceSpec,
    fields: &Fields<'_>,
    field: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    if fields.is_hidden() {
        return;
    }
    let Some(found) = fields.stored(&field.value) else {
        diagnostics.push(unknown(Finding::UnknownField, field, "field", fields.names()));
        return;
    };
    let is_list = scope.definition(found).is_none_or(|(word, _)| word == TypeWord::List);
    if !is_list {
        let found = Diagnostic::new(Finding::Transition, field.span, format!("`{}` is not a list", field.value));
        diagnostics.push(found.help("write it with `set`, or name a list"));
        return;
    }
    let objects = scope.element(found).is_some_and(|(word, _)| word == TypeWord::Object);
    if objects && get(&resource.element_keys, &field.value).is_none() {
        let message = format!("nothing tells one object of `{}` from another", field.value);
        let found = Diagnostic::new(Finding::Transition, field.span, message);
        diagnostics.push(
            found.help(format!("add `element_keys: {{ {}: .. }}` with the field or fields that do", field.value)),
        );
    }
}

fn states(resource: &ResourceSpec, transition: &TransitionSpec, values: &[&str], diagnostics: &mut Diagnostics) {
    times(&transition.then, diagnostics);
    let sets = resource.states.as_ref().and_then(|states| get(&transition.set, &states.field.value));
    if let (Some((first, _)), None) = (transition.then.first(), sets) {
        let found = Diagnostic::new(
            Finding::Transition,
            first.span,
            "a state follows, but the transition sets none to start from",
        );
        diagnostics.push(found.help("add the field of `states` to `set`"));
    }
    let starts: Vec<&str> = sets.into_iter().flat_map(outcomes).filter_map(Node::scalar).collect();
    repeated(&starts, &transition.then, diagnostics);
    let set = sets.into_iter().flat_map(outcomes);
    let set = set.filter_map(|node| Some((node.scalar().filter(|text| !text.starts_with('$'))?, node.span)));
    let then = transition.then.iter().map(|(state, _)| (state.value.as_str(), state.span));
    let named: Vec<(&str, Span)> = set.chain(then).collect();
    for (state, span) in named.into_iter().filter(|(state, _)| !values.is_empty() && !values.contains(state)) {
        let state = Spanned { value: state.to_owned(), span };
        diagnostics.push(unknown(Finding::UnknownState, &state, "state", values.iter().copied()));
    }
}

/// The times after which states follow.
pub(super) fn times(then: &Entry<Spanned<String>>, diagnostics: &mut Diagnostics) {
    for (_, time) in then.iter() {
        let trouble = match milliseconds(&time.value).filter(|_| fits(DURATION, &time.value)) {
            None => format!("`{}` is not a valid time", time.value),
            Some(time) if time > LONGEST => "nobody waits this long for a state".to_owned(),
            Some(_) => continue,
        };
        let found = Diagnostic::new(Finding::Duration, time.span, trouble);
        diagnostics.push(found.help("write `500ms`, `3s` or `2min`; above zero, and at most an hour"));
    }
}

/// Longest time after which a state follows, in milliseconds.
const LONGEST: u64 = 60 * 60 * 1000;

/// States that follow one another by themselves come to an end: none is the one it all began with.
pub(super) fn repeated(starts: &[&str], then: &Entry<Spanned<String>>, diagnostics: &mut Diagnostics) {
    for (state, _) in then.iter().filter(|(state, _)| starts.contains(&state.value.as_str())) {
        let message = format!("the state `{}` comes back by itself", state.value);
        let found = Diagnostic::new(Finding::RepeatedState, state.span, message);
        diagnostics.push(found.label("was there already").help("name the states that follow, each once"));
    }
}

/// Every state that a resource can be in: those it goes through by itself, and those that actions put it into.
pub(super) fn all(resource: &ResourceSpec) -> Vec<&str> {
    let Some(states) = &resource.states else { return Vec::new() };
    let first = get(&resource.set, &states.field.value).into_iter().flat_map(outcomes).filter_map(Node::scalar);
    let own = std::iter::once(states.start.value.as_str()).chain(first).chain(keys(&states.then));
    let transitions: &Mapping<TransitionSpec> = &resource.transitions;
    let moved = transitions.iter().flat_map(|(_, transition)| {
        let set = get(&transition.set, &states.field.value).into_iter().flat_map(outcomes);
        set.filter_map(Node::scalar).chain(keys(&transition.then))
    });
    // What a parameter says may be any state.
    own.chain(moved).filter(|state| !state.starts_with('$')).collect()
}

/// Whether a parameter says into which state an action puts a resource.
pub(super) fn is_told(resource: &ResourceSpec) -> bool {
    let Some(states) = &resource.states else { return false };
    let sets = resource.transitions.iter().map(|(_, transition)| &transition.set).chain([&resource.set]);
    let mut set = sets.filter_map(|set| get(set, &states.field.value)).flat_map(outcomes).filter_map(Node::scalar);
    set.any(|state| state.starts_with('$'))
}
