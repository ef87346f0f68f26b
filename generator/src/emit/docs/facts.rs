//! The table of facts at the head of an action's page.

use serde::Serialize;

use super::link::Place;
use super::prose;
use super::text::{Md, md};
use crate::model::{Action, ActionKind, Condition, Effect, PageStyle, Pagination};

/// A row: what, and how it is here.
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

/// The facts of an action, in a fixed order.
pub(super) fn of(place: &Place<'_>, action: &Action) -> Vec<Fact> {
    let service = place.service;
    let home = place.link(&Md::literal(&service.title), &format!("{}/README.md", service.id));
    let mut facts = vec![
        Fact::new("Service", md!("{}, product code {}", home, Md::code(&service.product))),
        Fact::new("Version", Md::code(&service.version)),
        Fact::new("Kind", md!("{}", kind(action))),
        Fact::new("Idempotent", idempotent(action)),
        Fact::new("Paginated", action.pagination.as_ref().map_or_else(|| md!("no"), |found| pages(action, found))),
        Fact::new(
            "Asynchronous",
            action.asynchronous.as_deref().map_or_else(|| md!("no"), |text| md!("yes. {}", Md::prose(text).sentence())),
        ),
        Fact::new(
            "Deprecated",
            action
                .deprecated
                .as_ref()
                .map_or_else(|| md!("no"), |note| md!("yes. {}", prose::deprecated(note, |id| place.action(*id)))),
        ),
    ];
    let rates = [("for one user", &action.limits.per_user), ("for all users together", &action.limits.per_api)];
    let rates = rates
        .iter()
        .filter_map(|(who, rate)| rate.as_deref().map(|rate| md!("{} {}", Md::code(rate), Md::literal(who))));
    let rates = Md::join(rates, ", ");
    facts.push(Fact::new("Call rate", if rates.is_empty() { md!("not documented") } else { rates }));
    match &action.ram {
        Some(ram) => {
            facts.push(Fact::new("RAM action", md!("{}, access {}", Md::code(&ram.action), Md::code(&ram.access))));
            facts.push(Fact::new("RAM resources", Md::join(ram.resources.iter().map(|name| Md::code(name)), ", ")));
        }
        None => facts.push(Fact::new("RAM action", md!("not documented"))),
    }
    let effects = Md::join(action.effects.iter().filter_map(|effect| effect_description(place, effect)), ", ");
    if !effects.is_empty() {
        facts.push(Fact::new("Resource", effects));
    }
    facts.push(Fact::new(
        "Rust",
        md!(
            "{}, cargo feature {}",
            Md::code(&format!("aliyun_api::{}::Client::{}", service.id, action.names.method)),
            Md::code(&service.group(action.group).feature),
        ),
    ));
    facts
}

/// `read` or `write`.
pub(super) fn kind(action: &Action) -> Md {
    match action.kind {
        ActionKind::Read => md!("read"),
        ActionKind::Write => md!("write"),
    }
}

fn idempotent(action: &Action) -> Md {
    match (&action.idempotency, action.kind) {
        (Some(token), _) => md!("yes, by {}", Md::code(token)),
        (None, ActionKind::Read) => md!("yes, it changes nothing"),
        (None, ActionKind::Write) => md!("no"),
    }
}

fn pages(action: &Action, pages: &Pagination) -> Md {
    let how = match &pages.style {
        PageStyle::Page { page, total } => md!(
            "yes, by number: {} and {}; {} is the number of all items",
            Md::code(page),
            Md::code(&pages.size),
            Md::code(total),
        ),
        PageStyle::Token { token, next } => {
            md!(
                "yes, by token: {} of a response is the next {}; size {}",
                Md::code(next),
                Md::code(token),
                Md::code(&pages.size)
            )
        }
    };
    let mut parts = vec![how, md!("items in {}", Md::code(&pages.items.join(".")))];
    parts.extend(pages.default_size.map(|size| md!("{} a page by default", size)));
    parts.extend(pages.max_size.map(|size| md!("at most {} a page", size)));
    parts.push(md!("{} reads all", Md::code(&format!("{}(..).items()", action.names.method))));
    Md::join(parts, "; ")
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
