//! The model in, a Markdown book out: a page for each action, and the pages that lead to them.
//!
//! Views are built here in Rust, every text escaped by `text`; the templates in `templates/docs` lay them out.

mod blocked;
mod book;
mod calling;
mod changes;
mod code;
mod containment;
mod deletion;
mod done;
mod errors;
mod escape;
mod facts;
mod findings;
mod flat;
mod guides;
mod index;
mod link;
mod map;
mod page;
mod programs;
mod prose;
mod related;
mod request;
mod resources;
mod response;
mod snippets;
mod sources;
mod starts;
mod states;
mod status;
mod text;
mod texts;
mod types;
pub(super) mod wire;

use rayon::prelude::*;
use serde::Serialize;

use super::template::Templates;
use super::{Emit, EmitError};
use crate::files::Files;
use crate::kept::Kept;
use crate::model::{Action, Example, Model, Service, ServiceId};
use link::{Site, action_path};

/// The name of the output.
const NAME: &str = "docs";

/// The Markdown book.
#[derive(Clone, Copy, Debug, Default)]
pub struct Docs;

impl Emit for Docs {
    fn name(&self) -> &'static str {
        NAME
    }

    fn root(&self) -> &'static str {
        "generated/docs"
    }

    fn emit(&self, model: &Model, _: &Kept, files: &mut Files) -> Result<(), EmitError> {
        let templates = Templates::new(NAME, &TEMPLATES)?;
        let site = Site::new(model);
        for service in model.service_ids() {
            emit_service(&templates, &site, service, files)?;
        }
        files.add("errors.md", templates.render("errors.md", "errors.md", &Rows { rows: errors::all(&site, model) })?);
        let parameters = Rows { rows: index::parameters(&site, model) };
        files.add("parameters.md", templates.render("parameters.md", "parameters.md", &parameters)?);
        files.add("ram.md", templates.render("ram.md", "ram.md", &Rows { rows: index::ram(&site, model) })?);
        files.add("findings.md", templates.render("findings.md", "findings.md", &Rows { rows: findings::parts() })?);
        files.add("changes.md", templates.render("changes.md", "changes.md", &Rows { rows: changes::rows() })?);
        files.add("calling.md", templates.render("calling.md", "calling.md", &calling::view(&site))?);
        files.add("status.md", templates.render("status.md", "status.md", &status::view(&site))?);
        emit_guides(&templates, &site, files)?;
        files.add("python.md", templates.render("python.md", "python.md", &snippets::python_page(model))?);
        let book = book::view(&site, model);
        if !model.programs.is_empty() {
            files.add("programs.md", templates.render("programs.md", "programs.md", &book)?);
        }
        for file in ["README.md", "SUMMARY.md"] {
            files.add(file, templates.render(file, file, &book)?);
        }
        let texts = texts::of(&site, files);
        files.add("llms.txt", templates.render("llms.txt", "llms.txt", &texts::view(&book, &texts))?);
        files.extend(texts.into_iter().map(|text| (text.path, text.text)));
        Ok(())
    }
}

fn emit_guides(templates: &Templates, site: &Site<'_>, files: &mut Files) -> Result<(), EmitError> {
    for guide in &site.model.guides {
        let path = guides::path(guide);
        files.add(&path, templates.render("guide.md", &path, &guides::page(site, guide))?);
    }
    if !site.model.guides.is_empty() {
        let path = guides::home();
        files.add(&path, templates.render("guides.md", &path, &Rows { rows: guides::list(site, &path) })?);
    }
    Ok(())
}

fn emit_service(templates: &Templates, site: &Site<'_>, id: ServiceId, files: &mut Files) -> Result<(), EmitError> {
    let service = site.model.service(id);
    let written = service.actions.par_iter().map(|action| {
        let place = site.place(id, action_path(service, action));
        templates.render("action.md", &place.path, &page::view(&place, action)).map(|text| (place.path, text))
    });
    files.extend(written.collect::<Result<Vec<_>, _>>()?);
    for group in service.group_ids() {
        let file = book::group_file(&service.group(group).id);
        let place = site.place(id, format!("{}/{file}", service.id));
        files.add(&place.path, templates.render("group.md", &place.path, &index::group_view(&place, group))?);
    }
    let place = |file: &str| site.place(id, format!("{}/{file}", service.id));
    let home = place("README.md");
    files.add(&home.path, templates.render("service.md", &home.path, &index::service_page(&home))?);
    let resources = place("resources.md");
    files.add(&resources.path, templates.render("resources.md", &resources.path, &resources::view(&resources))?);
    let map = place("map.md");
    files.add(&map.path, templates.render("map.md", &map.path, &map::view(&map))?);
    let types = place("types.md");
    files.add(&types.path, templates.render("types.md", &types.path, &types::view(&types))?);
    let errors = place("errors.md");
    files.add(&errors.path, templates.render("service-errors.md", &errors.path, &errors::service_page(&errors))?);
    Ok(())
}

/// A page that is one list.
#[derive(Serialize)]
struct Rows<T> {
    rows: Vec<T>,
}

/// The templates by name; the name is the file below `templates/docs`.
const TEMPLATES: [(&str, &str); 21] = [
    ("README.md", include_str!("../../../templates/docs/README.md")),
    ("SUMMARY.md", include_str!("../../../templates/docs/SUMMARY.md")),
    ("action.md", include_str!("../../../templates/docs/action.md")),
    ("calling.md", include_str!("../../../templates/docs/calling.md")),
    ("changes.md", include_str!("../../../templates/docs/changes.md")),
    ("errors.md", include_str!("../../../templates/docs/errors.md")),
    ("findings.md", include_str!("../../../templates/docs/findings.md")),
    ("group.md", include_str!("../../../templates/docs/group.md")),
    ("guide.md", include_str!("../../../templates/docs/guide.md")),
    ("guides.md", include_str!("../../../templates/docs/guides.md")),
    ("llms.txt", include_str!("../../../templates/docs/llms.txt")),
    ("map.md", include_str!("../../../templates/docs/map.md")),
    ("parameters.md", include_str!("../../../templates/docs/parameters.md")),
    ("programs.md", include_str!("../../../templates/docs/programs.md")),
    ("python.md", include_str!("../../../templates/docs/python.md")),
    ("ram.md", include_str!("../../../templates/docs/ram.md")),
    ("resources.md", include_str!("../../../templates/docs/resources.md")),
    ("service-errors.md", include_str!("../../../templates/docs/service-errors.md")),
    ("service.md", include_str!("../../../templates/docs/service.md")),
    ("status.md", include_str!("../../../templates/docs/status.md")),
    ("types.md", include_str!("../../../templates/docs/types.md")),
];

/// The examples of an action in the order of its page.
pub fn examples_of_page<'a>(service: &Service, action: &'a Action) -> Vec<&'a Example> {
    page::in_order(service, action)
}

/// The limits of a field in words, for the documentation of the crates.
pub(super) fn limits_description(field: &crate::model::Field) -> String {
    prose::own_limits(field).as_str().to_owned()
}

/// A sentence or two by an author as Markdown, for other outputs that are read as such.
pub(super) fn markdown_prose(text: &str) -> String {
    text::Md::prose(text).as_str().to_owned()
}

/// Several lines by an author as Markdown, for other outputs that are read as such.
pub(super) fn markdown_text(text: &str) -> String {
    text::markdown(text)
}
