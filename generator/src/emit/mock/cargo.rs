//! The manifest and the README of the mock server crate.

use std::path::Path;

use serde::Serialize;

use crate::emit::{EmitError, template};
use crate::model::Model;

#[derive(Serialize)]
struct View {
    services: Vec<ServiceView>,
}

#[derive(Serialize)]
struct ServiceView {
    id: String,
    title: String,
    version: String,
    actions: usize,
    resources: Vec<String>,
}

fn view(model: &Model) -> View {
    let services = model.services.iter().map(|service| ServiceView {
        id: service.id.clone(),
        title: service.title.clone(),
        version: service.version.clone(),
        actions: service.actions.len(),
        resources: service
            .resources
            .iter()
            .filter(|resource| resource.create.is_some())
            .map(|resource| resource.name.clone())
            .collect(),
    });
    View { services: services.collect() }
}

/// `Cargo.toml`.
pub(super) fn manifest(model: &Model) -> Result<String, EmitError> {
    template::render(
        "mock",
        Path::new("Cargo.toml"),
        include_str!("../../../templates/mock/Cargo.toml.jinja"),
        &view(model),
    )
}

/// `README.md`.
pub(super) fn readme(model: &Model) -> Result<String, EmitError> {
    template::render(
        "mock",
        Path::new("README.md"),
        include_str!("../../../templates/mock/README.md.jinja"),
        &view(model),
    )
}
