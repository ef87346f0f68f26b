//! The page of an action.

use serde::Serialize;

use super::blocked;
use super::code::fence;
use super::link::{Anchors, Place, relative};
use super::text::{self, Md, md};
use super::{done, errors, facts, prose, related, request, response, snippets, sources, states, wire};
use crate::emit::example;
use crate::model::{Action, DecisionEffect, Effect, Example, Service};

#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    summary: Md,
    /// That there is no such action any more, or that there is a better one.
    warnings: Vec<Md>,
    /// Where the page comes from, and how old that is, in one line.
    origin: Md,
    facts: Md,
    description: String,
    rust: Md,
    /// The examples, the shortest first.
    examples: Vec<Sample>,
    request: request::Request,
    rules: Vec<Md>,
    response: Vec<response::Row>,
    pages: Option<Md>,
    done: Vec<Md>,
    states: Vec<State>,
    errors: Vec<errors::Part>,
    service_errors: Md,
    related: related::Related,
    /// Those whose decision changes something.
    discrepancies: Vec<Discrepancy>,
    /// How many there are whose decision changes nothing, in words.
    idle: Md,
    sources: Vec<Md>,
    spec: Md,
    /// Where to read about running the examples.
    how_to_run: Md,
    /// The variable that leads the client to another endpoint.
    endpoint_variable: Md,
    /// The page with the function that the Python examples call.
    python: Md,
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
    /// Whether it is the one at the head of the page.
    is_first: bool,
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
    let samples: Vec<Sample> = in_order(place.service, action)
        .into_iter()
        .enumerate()
        .map(|(index, example)| sample(place, action, example, index == 0))
        .collect();
    let mut anchors = Anchors::default();
    for heading in [action.wire.as_str(), "Example", "Request"] {
        anchors.next(heading);
    }
    Page {
        title: Md::literal(&action.wire),
        summary: Md::prose(&action.summary),
        warnings: warnings(place, action),
        origin: sources::line(place, action),
        facts: facts::line(place, action),
        description: action.description.as_deref().map(text::markdown).unwrap_or_default(),
        rust: facts::rust(place, action),
        examples: samples,
        request: request::view(place, action, &mut anchors),
        rules: action
            .rules
            .iter()
            .map(|rule| prose::rule(place, rule))
            .chain(blocked::undocumented(place, action))
            .collect(),
        response: response::rows(place, action),
        pages: facts::pages(action),
        done: done::points(place, action),
        states: action.effects.iter().filter_map(|effect| state(place, effect)).collect(),
        errors: errors::parts(place, action),
        service_errors: place
            .link(&Md::literal(&format!("Errors of {}", service.title)), &format!("{}/errors.md", service.id)),
        related: related::view(place, action),
        discrepancies: discrepancies(action),
        idle: idle_discrepancies(action),
        sources: action.sources.iter().map(|source| sources::described(place, source)).collect(),
        // The book is two folders below the root of the project.
        spec: Md::link(&Md::code(&file), &format!("../../{}", relative(&place.path, &file))),
        how_to_run: place.link(&md!("how"), "README.md#how-to-run-the-examples"),
        endpoint_variable: Md::code(&service.names.endpoint_variable),
        python: place.link(&Md::code("call"), "python.md"),
    }
}

/// The examples in the order of the page: the one that says the fewest things, then the others as they are told.
pub(super) fn in_order<'a>(service: &Service, action: &'a Action) -> Vec<&'a Example> {
    let size = |example: &Example| wire::encode(service, action.request, &example.request).len();
    let shortest = action.examples.iter().map(size).enumerate().min_by_key(|(_, size)| *size);
    let Some((shortest, _)) = shortest else { return Vec::new() };
    let mut examples: Vec<&Example> = action.examples.iter().collect();
    examples.get_mut(..=shortest).unwrap_or_default().rotate_right(1);
    examples
}

/// What a reader must know before anything else.
fn warnings(place: &Place<'_>, action: &Action) -> Vec<Md> {
    let withdrawn = sources::withdrawn(place, action).map(|text| md!("**Withdrawn.** {}", text));
    let deprecated = action.deprecated.as_ref();
    let deprecated = deprecated.map(|note| md!("**Deprecated.** {}", prose::deprecated(note, |id| place.action(*id))));
    withdrawn.into_iter().chain(deprecated).collect()
}

fn discrepancies(action: &Action) -> Vec<Discrepancy> {
    let with_effect = action.discrepancies.iter().filter_map(|one| {
        let effect = match one.effect {
            DecisionEffect::Wire => "what travels",
            DecisionEffect::Validation => "what is checked",
            DecisionEffect::Words => "what this page says",
            DecisionEffect::None => return None,
        };
        Some(Discrepancy {
            place: Md::join(one.places.iter().map(|place| Md::code(place)), ", "),
            says: Md::prose(&one.says).sentence(),
            decision: Md::prose(&one.decision).sentence(),
            effect,
        })
    });
    with_effect.collect()
}

fn idle_discrepancies(action: &Action) -> Md {
    match action.discrepancies.iter().filter(|one| one.effect == DecisionEffect::None).count() {
        0 => Md::default(),
        1 => md!(", with a discrepancy that changes nothing"),
        many => md!(", with {} discrepancies that change nothing", many),
    }
}

fn state(place: &Place<'_>, effect: &Effect) -> Option<State> {
    let Effect::Create(creation) = effect else { return None };
    let view = states::view(place, creation.resource)?;
    Some(State { resource: place.resource(creation.resource), view })
}

fn sample(place: &Place<'_>, action: &Action, sample: &Example, is_first: bool) -> Sample {
    let service = place.service;
    let pairs = wire::encode(service, action.request, &sample.request);
    Sample {
        title: Md::literal(&sample.title),
        is_first,
        rust: fence("rust", &example::program(service, action, sample)),
        curl: fence("sh", &snippets::curl(service, action, &pairs)),
        aliyun: fence("sh", &snippets::aliyun(service, action, &pairs)),
        python: fence("python", &snippets::python(service, action, &pairs)),
        response: fence("json", &snippets::json(&sample.response)),
    }
}
