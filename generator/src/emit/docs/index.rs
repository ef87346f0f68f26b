//! The pages that lead to actions: of a service, of a group, by parameter, by RAM action.

use serde::Serialize;

use super::book::group_file;
use super::link::{Place, Site};
use super::starts::unique;
use super::text::{Md, md};
use super::{facts, sources};
use crate::model::{ActionId, GroupId, Model, ResourceId, Service};

/// The page of a service.
#[derive(Serialize)]
pub(super) struct ServicePage {
    title: Md,
    doc: Md,
    facts: Vec<facts::Fact>,
    groups: Vec<GroupView>,
    resources: Md,
    documents: Vec<DocumentView>,
    links: Vec<Md>,
}

/// A group with its actions.
#[derive(Serialize)]
pub(super) struct GroupView {
    title: Md,
    doc: Md,
    feature: Md,
    home: Md,
    /// The page of the group.
    page: Md,
    actions: Vec<ActionView>,
}

#[derive(Serialize)]
struct ActionView {
    link: Md,
    kind: Md,
    summary: Md,
}

#[derive(Serialize)]
struct DocumentView {
    id: Md,
    title: Md,
    issued: Md,
    language: Md,
}

pub(super) fn service_page(place: &Place<'_>) -> ServicePage {
    let (model, service) = (place.site.model, place.service);
    let endpoints = &service.endpoints;
    let mut facts = vec![
        facts::Fact::new("Product code", Md::code(&service.product)),
        facts::Fact::new("Version", Md::code(&service.version)),
        facts::Fact::new("Actions", md!("{}", service.actions.len())),
        facts::Fact::new("Rust module", Md::code(&format!("aliyun_api::{}", service.id))),
        facts::Fact::new("Endpoint for every region", Md::code(&endpoints.central)),
    ];
    let others = [("Endpoint of a region", &endpoints.regional), ("Endpoint inside a VPC", &endpoints.internal)];
    facts.extend(others.iter().filter_map(|(name, at)| at.as_deref().map(|at| facts::Fact::new(name, Md::code(at)))));
    let odd = endpoints.regions.iter().map(|(region, at)| md!("{} at {}", Md::code(region), Md::code(at)));
    let odd = Md::join(odd, ", ");
    if !odd.is_empty() {
        facts.push(facts::Fact::new("Endpoints that follow no rule", odd));
    }
    let page = |label: &str, file: &str| place.link(&Md::literal(label), &format!("{}/{file}", service.id));
    ServicePage {
        title: Md::literal(&service.title),
        doc: Md::prose(&service.doc).sentence(),
        facts,
        groups: service.group_ids().map(|id| group_view(place, id)).collect(),
        resources: Md::join(model.resource_ids(place.id).map(|id| place.resource(id)), ", "),
        documents: service
            .documents
            .iter()
            .map(|document| DocumentView {
                id: Md::code(&document.id),
                title: Md::literal(&document.title),
                issued: Md::literal(&document.issued),
                language: Md::code(&document.language),
            })
            .collect(),
        links: [("Resources", "resources.md"), ("Map", "map.md"), ("Types", "types.md"), ("Errors", "errors.md")]
            .map(|(label, file)| page(label, file))
            .into(),
    }
}

/// The actions of a group, as links from the page at hand.
pub(super) fn group_view(place: &Place<'_>, id: GroupId) -> GroupView {
    let (service, group) = (place.service, place.service.group(id));
    GroupView {
        title: Md::literal(&group.title),
        doc: Md::prose(&group.doc).sentence(),
        feature: Md::code(&group.feature),
        home: place.home(),
        page: place.link(&md!("Its page"), &format!("{}/{}", service.id, group_file(&group.id))),
        actions: service
            .actions_of(id)
            .map(|(_, action)| ActionView {
                link: place.action_page(action),
                kind: facts::kind(action),
                summary: sources::summary(action),
            })
            .collect(),
    }
}

/// A part of an index that belongs to one service.
#[derive(Serialize)]
pub(super) struct Section {
    title: Md,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: Md,
    /// More about the entry: what a parameter is an id of, access and resources of a RAM action.
    about: Md,
    more: Md,
    actions: Md,
}

/// Parameters by name.
pub(super) fn parameters(site: &Site<'_>, model: &Model) -> Vec<Section> {
    let section = |id| {
        let place = site.place(id, "parameters.md".to_owned());
        let rows = place.service.parameters().into_iter().map(|(name, actions)| Row {
            name: Md::code(name),
            about: place.resources(&named(place.service, name, &actions)),
            more: Md::default(),
            actions: place.actions(&actions),
        });
        Section { title: Md::literal(&place.service.title), rows: rows.collect() }
    };
    model.service_ids().map(section).collect()
}

/// The resources that a parameter is an id of in the actions that have it, each once.
fn named(service: &Service, name: &str, actions: &[ActionId]) -> Vec<ResourceId> {
    let fields = actions.iter().filter_map(|id| service.record(service.action(*id).request).field(name));
    unique(fields.flat_map(|field| field.refers.iter().copied()))
}

/// RAM actions, and the actions that need them.
pub(super) fn ram(site: &Site<'_>, model: &Model) -> Vec<Section> {
    let section = |id| {
        let place = site.place(id, "ram.md".to_owned());
        let rows = place.service.permissions().into_iter().map(|(ram, actions)| Row {
            name: Md::code(&ram.action),
            about: Md::code(&ram.access),
            more: Md::join(ram.resources.iter().map(|resource| Md::code(resource)), ", "),
            actions: place.actions(&actions),
        });
        Section { title: Md::literal(&place.service.title), rows: rows.collect() }
    };
    model.service_ids().map(section).collect()
}
