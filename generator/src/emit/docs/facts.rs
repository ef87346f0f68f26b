//! The facts at the head of a page.

use serde::Serialize;

use super::link::Place;
use super::prose;
use super::text::{Md, md};
use crate::model::{Action, ActionKind, Condition, Effect, PageStyle};

/// An entry of a list: what, and how it is here.
#[derive(Serialize)]
pub(super) struct Fact {
    name: Md,
    value: Md,
}

impl Fact {
    pub(super) fn new(name: &str, value: Md) -> Self {
        Self { name: Md::literal(name), value }
    }
}

/// What is true of an action, in one line; what is not, or not documented, is left out.
pub(super) fn line(place: &Place<'_>, action: &Action) -> Md {
    let service = place.service;
    let mut facts = vec![kind(action).capital()];
    facts.extend(action.idempotency.as_deref().map(|token| md!("idempotent by {}", Md::code(token))));
    facts.extend(action.pagination.is_some().then(|| md!("[in pages](#pages)")));
    facts.extend(action.effects.iter().filter_map(|effect| effect_description(place, effect)));
    let rates = [("for one user", &action.limits.per_user), ("for all users together", &action.limits.per_api)];
    facts.extend(rates.iter().filter_map(|(who, rate)| {
        rate.as_deref().map(|rate| md!("call rate {} {}", Md::code(rate), Md::literal(who)))
    }));
    if let Some(ram) = &action.ram {
        let resources = Md::join(ram.resources.iter().map(|name| Md::code(name)), ", ");
        let on = if resources.is_empty() { Md::default() } else { md!(" on {}", resources) };
        facts.push(md!("RAM action {} ({}){}", Md::code(&ram.action), Md::literal(&ram.access), on));
    }
    let group = service.group(action.group);
    let group = place.link(&Md::literal(&group.title), &format!("{}/{}/README.md", service.id, group.id));
    facts.push(md!("{} {}, {}", place.home(), Md::code(&service.version), group));
    Md::join(facts, " · ")
}

/// The method of the client, and the feature that has it.
pub(super) fn rust(place: &Place<'_>, action: &Action) -> Md {
    md!(
        "{}, cargo feature {}",
        Md::code(&format!("aliyun_api::{}::Client::{}", place.service.id, action.names.method)),
        Md::code(&place.service.group(action.group).feature),
    )
}

/// `read` or `write`.
pub(super) fn kind(action: &Action) -> Md {
    match action.kind {
        ActionKind::Read => md!("read"),
        ActionKind::Write => md!("write"),
    }
}

/// How a list comes in pages.
pub(super) fn pages(action: &Action) -> Option<Md> {
    let pages = action.pagination.as_ref()?;
    let how = match &pages.style {
        PageStyle::Page { page, total } => md!(
            "By number: {} and {}; {} is the number of all items",
            Md::code(page),
            Md::code(&pages.size),
            Md::code(total),
        ),
        PageStyle::Token { token, next } => {
            md!(
                "By token: {} of a response is the next {}; size {}",
                Md::code(next),
                Md::code(token),
                Md::code(&pages.size)
            )
        }
    };
    let mut parts = vec![how, md!("items in {}", Md::code(&pages.items.join(".")))];
    parts.extend(pages.default_size.map(|size| md!("{} a page by default", size)));
    parts.extend(pages.max_size.map(|size| md!("at most {} a page", size)));
    parts.push(md!("in Rust, {} reads all", Md::code(&format!("{}(..).items()", action.names.method))));
    Some(Md::join(parts, "; ").sentence())
}

fn effect_description(place: &Place<'_>, effect: &Effect) -> Option<Md> {
    let resource = place.site.model.resource(effect.resource());
    let (verb, when): (_, &[Condition]) = match effect {
        Effect::Create(_) => ("creates", &[]),
        Effect::List { .. } => ("lists", &[]),
        Effect::ListElements(list) => {
            let of = Md::code(&list.of.join("."));
            return Some(md!("lists the elements of {} of {}", of, place.resource(list.resource)));
        }
        Effect::Read(_) => ("reads", &[]),
        Effect::Change(_) => ("changes", &[]),
        Effect::Delete(_) => ("deletes", &[]),
        Effect::Transition(_, index) => {
            let transition = resource.transitions.get(*index)?;
            let state = resource.changes_state(transition);
            (if state { "changes the state of" } else { "changes fields of" }, &transition.when)
        }
    };
    Some(md!("{} {}{}", Md::literal(verb), place.resource(effect.resource()), prose::under(when)))
}
