//! The pages that hold the book together: start page and table of contents.

use serde::Serialize;

use super::guides::{self, Listed};
use super::link::{Site, action_path};
use super::programs::{self, Programs};
use super::sources;
use super::text::Md;
use crate::model::{Model, ServiceId};

/// What the start page and the table of contents are made from; `llms.txt` has it, too.
#[derive(Serialize)]
pub(super) struct Book {
    services: Vec<ServiceView>,
    programs: Programs,
    guides: Vec<Listed>,
}

#[derive(Serialize)]
struct ServiceView {
    title: Md,
    home: Md,
    doc: Md,
    version: Md,
    count: usize,
    groups: Vec<GroupView>,
    /// Map, resources, types, errors.
    pages: Vec<Md>,
}

#[derive(Serialize)]
struct GroupView {
    home: Md,
    actions: Vec<ActionView>,
}

#[derive(Serialize)]
struct ActionView {
    link: Md,
    summary: Md,
}

pub(super) fn view(site: &Site<'_>, model: &Model) -> Book {
    Book {
        services: model.service_ids().map(|service| service_view(site, service)).collect(),
        programs: programs::view(model),
        guides: guides::list(site, "SUMMARY.md"),
    }
}

fn service_view(site: &Site<'_>, id: ServiceId) -> ServiceView {
    let place = site.place(id, "README.md".to_owned());
    let service = place.service;
    let page = |label: &str, file: &str| place.link(&Md::literal(label), &format!("{}/{file}", service.id));
    let action = |action: &crate::model::Action| ActionView {
        link: place.link(&Md::literal(&action.wire), &action_path(service, action)),
        summary: sources::summary(action),
    };
    ServiceView {
        title: Md::literal(&service.title),
        home: page(&service.title, "README.md"),
        doc: Md::prose(&service.doc).sentence(),
        version: Md::code(&service.version),
        count: service.actions.len(),
        groups: service
            .group_ids()
            .map(|id| GroupView {
                home: page(&service.group(id).title, &group_file(&service.group(id).id)),
                actions: service.actions_of(id).map(|(_, one)| action(one)).collect(),
            })
            .collect(),
        pages: [("Map", "map.md"), ("Resources", "resources.md"), ("Types", "types.md"), ("Errors", "errors.md")]
            .map(|(label, file)| page(&format!("{label} of {}", service.title), file))
            .into(),
    }
}

/// The page of a group, below the folder of its service.
pub(super) fn group_file(group: &str) -> String {
    format!("{group}/README.md")
}
