//! The page about what the reference knows: its sources, what of each service is there, and what was decided.

use serde::Serialize;

use super::link::{Place, Site};
use super::text::{Md, md};
use crate::model::{Action, DecisionEffect, Service};

/// What the page shows.
#[derive(Serialize)]
pub(super) struct Status {
    services: Vec<ServiceView>,
    /// What the rows of discrepancies are about, in the order of their columns.
    effects: Vec<Md>,
    decisions: Vec<Decisions>,
    mock: Vec<Mock>,
}

#[derive(Serialize)]
struct ServiceView {
    title: Md,
    home: Md,
    version: Md,
    documents: Vec<DocumentView>,
    actions: usize,
    documented: usize,
    deprecated: usize,
    withdrawn: usize,
}

#[derive(Serialize)]
struct DocumentView {
    title: Md,
    issued: Md,
    language: Md,
    /// How many actions name it as their first source.
    first: usize,
    /// How many name it at all.
    all: usize,
}

#[derive(Serialize)]
struct Decisions {
    service: Md,
    counts: Vec<usize>,
    all: usize,
}

#[derive(Serialize)]
struct Mock {
    service: Md,
    resources: usize,
    states: usize,
    known: usize,
    /// Actions that do something to a resource, or show one.
    effective: usize,
    others: usize,
}

pub(super) fn view(site: &Site<'_>) -> Status {
    let places: Vec<Place<'_>> = site.model.service_ids().map(|id| site.place(id, "status.md".to_owned())).collect();
    Status {
        services: places.iter().map(service).collect(),
        effects: DecisionEffect::ALL.map(effect).into(),
        decisions: places.iter().map(decisions).collect(),
        mock: places.iter().map(mock).collect(),
    }
}

fn service(place: &Place<'_>) -> ServiceView {
    let Service { title, version, actions, documents, .. } = place.service;
    let count = |what: &dyn Fn(&Action) -> bool| actions.iter().filter(|action| what(action)).count();
    let withdrawn = count(&|action| action.withdrawn.is_some());
    let deprecated = count(&|action| action.withdrawn.is_none() && action.deprecated.is_some());
    let named = documents.iter().enumerate().map(|(index, document)| {
        let is = |source: &crate::model::Source| source.document.0 == index;
        DocumentView {
            title: Md::literal(&document.title),
            issued: Md::literal(&document.issued),
            language: Md::code_in_table(&document.language),
            first: count(&|action| action.sources.first().is_some_and(is)),
            all: count(&|action| action.sources.iter().any(is)),
        }
    });
    ServiceView {
        title: Md::literal(title),
        home: place.home(),
        version: Md::code_in_table(version),
        documents: named.collect(),
        actions: actions.len(),
        documented: actions.len() - withdrawn - deprecated,
        deprecated,
        withdrawn,
    }
}

/// What a decision changes, as the head of a column.
fn effect(effect: DecisionEffect) -> Md {
    match effect {
        DecisionEffect::Wire => md!("What travels"),
        DecisionEffect::Validation => md!("What is checked"),
        DecisionEffect::Words => md!("Words and examples"),
        DecisionEffect::None => md!("Nothing"),
    }
}

fn decisions(place: &Place<'_>) -> Decisions {
    let all = || place.service.actions.iter().flat_map(|action| &action.discrepancies);
    let count = |effect: DecisionEffect| all().filter(|one| one.effect == effect).count();
    Decisions { service: place.home(), counts: DecisionEffect::ALL.map(count).into(), all: all().count() }
}

fn mock(place: &Place<'_>) -> Mock {
    let Service { resources, actions, .. } = place.service;
    let effective = actions.iter().filter(|action| !action.effects.is_empty()).count();
    Mock {
        service: place.home(),
        resources: resources.len(),
        states: resources.iter().filter(|resource| resource.states.is_some()).count(),
        known: resources.iter().filter(|resource| resource.known.is_some()).count(),
        effective,
        others: actions.len() - effective,
    }
}
