//! The states of a resource: a Mermaid diagram, and the same in words.

use serde::Serialize;

use super::code::fence;
use super::link::Place;
use super::prose;
use super::starts::{self, unique};
use super::text::{Md, md};
use crate::model::{ActionId, Condition, Resource, ResourceId, Service, States};

#[derive(Serialize)]
pub(super) struct View {
    /// The fenced block.
    diagram: String,
    /// What the diagram says, for readers without pictures.
    words: Md,
    /// States that the documentation has besides.
    others: Md,
}

pub(super) fn view(place: &Place<'_>, id: ResourceId) -> Option<View> {
    let model = place.site.model;
    let (service, resource) = (model.service(id.service), model.resource(id));
    let states = resource.states.as_ref()?;
    let starts = starts::of(model, id, states);
    let rest = rest(states, &starts);
    let steps = steps(resource, states, &starts);
    let reached = steps.iter().flat_map(|step| [step.from, step.to]);
    let known = unique(starts.iter().copied().chain(reached));
    let documented = states.documented.map(|id| service.enumeration(id).values.as_slice()).unwrap_or_default();
    let others = documented.iter().filter(|value| !known.contains(&value.wire.as_str()));
    let others = others.map(|value| {
        if value.doc.is_empty() {
            Md::code(&value.wire)
        } else {
            md!("{} ({})", Md::code(&value.wire), Md::prose(&value.doc))
        }
    });
    let words = steps.iter().map(|step| {
        let cause = match step.cause {
            Cause::Time(millis) => md!("after {}", Md::literal(&duration(millis))),
            Cause::Action(action, when) => md!("by {}{}", place.action_of(service, action), prose::under(when)),
        };
        md!("from {} to {} {}", Md::code(step.from), Md::code(step.to), cause)
    });
    let start = md!("{} starts as {}", Md::code(&states.field), prose::codes(&starts, "or"));
    Some(View {
        diagram: fence("mermaid", &diagram(service, resource, &known, &starts, &steps, rest)),
        words: Md::join(std::iter::once(start).chain(words), "; ").sentence(),
        others: Md::listing(others, "and"),
    })
}

#[derive(PartialEq)]
struct Step<'a> {
    from: &'a str,
    to: &'a str,
    cause: Cause<'a>,
}

#[derive(Clone, Copy, PartialEq)]
enum Cause<'a> {
    Time(u64),
    /// The action, and what must hold.
    Action(ActionId, &'a [Condition]),
}

/// An action that sets a state, and what follows by itself.
struct Move<'a> {
    action: ActionId,
    when: &'a [Condition],
    to: &'a str,
    then: &'a [(String, u64)],
}

impl<'a> Move<'a> {
    /// The state that stays.
    fn end(&self) -> &'a str {
        self.then.last().map_or(self.to, |(state, _)| state.as_str())
    }
}

/// The states that follow the declared first one by themselves; none do where nothing starts in it.
pub(super) fn then<'a>(states: &'a States, starts: &[&str]) -> &'a [(String, u64)] {
    if starts.contains(&states.start.as_str()) { &states.then } else { &[] }
}

/// The state that a resource comes to by itself.
fn rest<'a>(states: &'a States, starts: &[&'a str]) -> &'a str {
    let last = then(states, starts).last().map(|(state, _)| state.as_str());
    last.or(starts.first().copied()).unwrap_or(&states.start)
}

fn steps<'a>(resource: &'a Resource, states: &'a States, starts: &[&'a str]) -> Vec<Step<'a>> {
    let mut from = states.start.as_str();
    let mut out = Vec::new();
    for (to, millis) in then(states, starts) {
        out.push(Step { from, to, cause: Cause::Time(*millis) });
        from = to;
    }
    let rest = rest(states, starts);
    let moved: Vec<Move<'_>> = resource
        .transitions
        .iter()
        .flat_map(|transition| {
            let to = starts::led_to(transition, states);
            to.map(|to| Move { action: transition.action, when: &transition.when, to, then: &transition.then })
        })
        .collect();
    // An action leads away from where the resource rests, or back from where another action leads to.
    let away = unique(moved.iter().map(Move::end).filter(|state| *state != rest));
    for one in &moved {
        let from = if one.end() == rest { away.as_slice() } else { std::slice::from_ref(&rest) };
        out.extend(from.iter().map(|from| Step { from, to: one.to, cause: Cause::Action(one.action, one.when) }));
        let mut from = one.to;
        for (to, millis) in one.then {
            out.push(Step { from, to, cause: Cause::Time(*millis) });
            from = to;
        }
    }
    // Two actions may lead into one state, which is left in one way.
    unique(out)
}

fn diagram(
    service: &Service,
    resource: &Resource,
    known: &[&str],
    starts: &[&str],
    steps: &[Step<'_>],
    rest: &str,
) -> String {
    let id = |state: &str| {
        let number = known.iter().position(|known| *known == state).unwrap_or_default();
        if is_plain(state) { state.to_owned() } else { format!("s{number}") }
    };
    let mut lines = vec!["stateDiagram-v2".to_owned()];
    let odd = known.iter().filter(|state| !is_plain(state));
    lines.extend(odd.map(|state| format!("state \"{}\" as {}", label(state), id(state))));
    let name = |action: ActionId| label(&service.action(action).wire);
    let labels = |actions: &[ActionId]| actions.iter().map(|action| name(*action)).collect::<Vec<_>>().join(" or ");
    let created = if resource.create.is_empty() { String::new() } else { format!(": {}", labels(&resource.create)) };
    lines.extend(starts.iter().map(|start| format!("[*] --> {}{created}", id(start))));
    for step in steps {
        let cause = match step.cause {
            Cause::Time(millis) => duration(millis),
            Cause::Action(action, when) => name(action) + &under(when),
        };
        lines.push(format!("{} --> {}: {cause}", id(step.from), id(step.to)));
    }
    if !resource.delete.is_empty() {
        lines.push(format!("{} --> [*]: {}", id(rest), labels(&resource.delete)));
    }
    lines.join("\n    ")
}

/// Whether the name can stand in a diagram as it is.
pub(super) fn is_plain(state: &str) -> bool {
    const WORDS: [&str; 10] = ["as", "choice", "class", "direction", "end", "fork", "hide", "join", "note", "state"];
    state.starts_with(|c: char| c.is_ascii_alphabetic())
        && state.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !WORDS.contains(&state.to_ascii_lowercase().as_str())
}

/// What must hold, behind the name of an action.
fn under(conditions: &[Condition]) -> String {
    let words =
        conditions.iter().map(|found| format!("{} is {}", found.parameter.join("."), found.values.join(" or ")));
    let words = words.collect::<Vec<_>>().join(" and ");
    if words.is_empty() { words } else { format!(" where {}", label(&words)) }
}

/// Text that means nothing to Mermaid.
pub(super) fn label(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() || " _-.".contains(c) { c } else { ' ' }).collect()
}

fn duration(millis: u64) -> String {
    match millis {
        m if m > 0 && m % 60_000 == 0 => format!("{} min", m / 60_000),
        m if m > 0 && m % 1000 == 0 => format!("{} s", m / 1000),
        m => format!("{m} ms"),
    }
}
