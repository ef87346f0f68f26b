//! The manifest and the README of the mock server crate, and the recipe of its image.

use serde::Serialize;

use crate::emit::EmitError;
use crate::emit::template::Templates;
use crate::files::Files;
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
    /// The host that serves every region.
    host: String,
    actions: usize,
    resources: Vec<String>,
}

fn view(model: &Model) -> View {
    let services = model.services.iter().map(|service| ServiceView {
        id: service.id.clone(),
        title: service.title.clone(),
        version: service.version.clone(),
        host: service.endpoints.central.clone(),
        actions: service.actions.len(),
        resources: service
            .resources
            .iter()
            .filter(|resource| !resource.create.is_empty())
            .map(|resource| resource.name.clone())
            .collect(),
    });
    View { services: services.collect() }
}

/// Adds `Cargo.toml`, `README.md`, the build script, and the Dockerfile with what it passes over.
pub(super) fn emit(model: &Model, files: &mut Files) -> Result<(), EmitError> {
    Templates::new("mock", &TEMPLATES)?.emit(&TEMPLATES, &view(model), files)
}

const TEMPLATES: [(&str, &str); 5] = [
    ("Cargo.toml", include_str!("../../../templates/mock/Cargo.toml.jinja")),
    ("README.md", include_str!("../../../templates/mock/README.md.jinja")),
    ("build.rs", include_str!("../../../templates/mock/build.rs.jinja")),
    ("Dockerfile", include_str!("../../../templates/mock/Dockerfile.jinja")),
    ("Dockerfile.dockerignore", include_str!("../../../templates/mock/Dockerfile.dockerignore.jinja")),
];
