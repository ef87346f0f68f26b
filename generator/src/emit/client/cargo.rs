//! The manifest and the README of the client crate.

use serde::Serialize;

use super::library::any_feature;
use crate::emit::EmitError;
use crate::emit::template::Templates;
use crate::files::Files;
use crate::model::{Model, Program};

#[derive(Serialize)]
struct View {
    services: Vec<ServiceView>,
    programs: Vec<ProgramView>,
    guides: bool,
}

#[derive(Serialize)]
struct ProgramView {
    name: String,
    title: String,
    features: Vec<String>,
}

#[derive(Serialize)]
struct ServiceView {
    id: String,
    title: String,
    version: String,
    any: String,
    actions: usize,
    groups: Vec<GroupView>,
}

#[derive(Serialize)]
struct GroupView {
    feature: String,
    title: String,
}

fn view(model: &Model) -> View {
    let services = model.services.iter().map(|service| ServiceView {
        id: service.id.clone(),
        title: service.title.clone(),
        version: service.version.clone(),
        any: any_feature(&service.id),
        actions: service.actions.len(),
        groups: service
            .groups
            .iter()
            .map(|group| GroupView { feature: group.feature.clone(), title: group.title.clone() })
            .collect(),
    });
    let guides = model.guides.iter().map(|guide| &guide.program);
    let programs = model.programs.iter().chain(guides).map(|one| program(model, one)).collect();
    View { services: services.collect(), programs, guides: !model.guides.is_empty() }
}

fn program(model: &Model, program: &Program) -> ProgramView {
    let services = program.services.iter().map(|id| model.service(*id).id.clone());
    let blocking = program.blocking.then(|| "blocking".to_owned());
    let features = std::iter::once("hyper".to_owned()).chain(services).chain(blocking).collect();
    ProgramView { name: program.name.clone(), title: program.title.clone(), features }
}

/// Adds `Cargo.toml` and `README.md`.
pub(super) fn emit(model: &Model, files: &mut Files) -> Result<(), EmitError> {
    Templates::new("client", &TEMPLATES)?.emit(&TEMPLATES, &view(model), files)
}

const TEMPLATES: [(&str, &str); 2] = [
    ("Cargo.toml", include_str!("../../../templates/client/Cargo.toml.jinja")),
    ("README.md", include_str!("../../../templates/client/README.md.jinja")),
];
