//! The page of an action.

use serde::Serialize;

use super::blocked;
use super::code::fence;
use super::facts::{self, Fact};
use super::link::{Place, relative};
use super::text::{self, Md};
use super::{errors, prose, related, request, response, snippets, sources, states, wire};
use crate::emit::example;
use crate::model::{Action, DecisionEffect, Effect, Example};

#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    summary: Md,
    facts: Vec<Fact>,
    description: String,
    request: request::Request,
    rules: Vec<Md>,
    response: Vec<response::Row>,
    states: Vec<State>,
    examples: Vec<Sample>,
    errors: Vec<errors::Row>,
    service_errors: Md,
    related: related::Related,
    /// Those whose decision changes something.
    discrepancies: Vec<Discrepancy>,
    /// Those whose decision changes nothing.
    idle_discrepancies: Vec<Discrepancy>,
    /// Where the page comes from, and how old that is, in one line.
    origin: Md,
    /// That there is no such action any more.
    withdrawn: Option<Md>,
    sources: Vec<Md>,
    spec: Md,
}

/// A resource that the action creates, and its states.
#[derive(Serialize)]
struct State {
    resource: Md,
    view: states::View,
}

/// An example in every language.
#[derive(Serialize)]
struct Sample {
    title: Md,
    rust: String,
    curl: String,
    aliyun: String,
    python: String,
    response: String,
}

#[derive(Serialize)]
struct Discrepancy {
    place: Md,
    says: Md,
    decision: Md,
    effect: &'static str,
}

pub(super) fn view(place: &Place<'_>, action: &Action) -> Page {
    let service = place.service;
    let file = format!("specs/{}", action.file);
    Page {
        title: Md::literal(&action.wire),
        summary: Md::prose(&action.summary),
        facts: facts::of(place, action),
        description: action.description.as_deref().map(text::markdown).unwrap_or_default(),
        request: request::view(place, action),
        rules: action
            .rules
            .iter()
            .map(|rule| prose::rule(place, rule))
            .chain(blocked::undocumented(place, action))
            .collect(),
        response: response::rows(place, action),
        states: action.effects.iter().filter_map(|effect| state(place, effect)).collect(),
        examples: action.examples.iter().map(|example| sample(place, action, example)).collect(),
        errors: errors::rows(place, action),
        service_errors: place
            .link(&Md::literal(&format!("Errors of {}", service.title)), &format!("{}/errors.md", service.id)),
        related: related::view(place, action),
        discrepancies: discrepancies(action, false),
        idle_discrepancies: discrepancies(action, true),
        origin: sources::line(place, action),
        withdrawn: sources::withdrawn(place, action),
        sources: action.sources.iter().map(|source| sources::described(place, source)).collect(),
        // The book is two folders below the root of the project.
        spec: Md::link(&Md::code(&file), &format!("../../{}", relative(&place.path, &file))),
    }
}

fn discrepancies(action: &Action, idle: bool) -> Vec<Discrepancy> {
    let chosen = action.discrepancies.iter().filter(|one| (one.effect == DecisionEffect::None) == idle);
    chosen
        .map(|one| Discrepancy {
            place: Md::join(one.places.iter().map(|place| Md::code(place)), ", "),
            says: Md::prose(&one.says),
            decision: Md::prose(&one.decision),
            effect: match one.effect {
                DecisionEffect::Wire => "what travels",
                DecisionEffect::Validation => "what is checked",
                DecisionEffect::Words => "what this page says",
                DecisionEffect::None => "nothing",
            },
        })
        .collect()
}

fn state(place: &Place<'_>, effect: &Effect) -> Option<State> {
    let Effect::Create(creation) = effect else { return None };
    let view = states::view(place, creation.resource)?;
    Some(State { resource: place.resource(creation.resource), view })
}

fn sample(place: &Place<'_>, action: &Action, sample: &Example) -> Sample {
    let service = place.service;
    let pairs = wire::encode(service, action.request, &sample.request);
    Sample {
        title: Md::literal(&sample.title),
        rust: fence("rust", &example::program(service, action, sample)),
        curl: fence("sh", &snippets::curl(service, action, &pairs)),
        aliyun: fence("sh", &snippets::aliyun(service, action, &pairs)),
        python: fence("python", &snippets::python(service, action, &pairs)),
        response: fence("json", &snippets::json(&sample.response)),
    }
}
