//! From checked specs to the model: references resolved, names given, order fixed.

mod action;
mod error;
mod guide;
mod lookup;
mod program;
mod resource;
mod secrets;
mod steps;
mod types;
mod value;

use aliyun_api_core::endpoint_variable;
use rayon::prelude::*;

use crate::format::Specs;
use crate::lookup::Scope;
use crate::model::{ActionId, Document, Endpoints, FieldValues, Group, Model, ResourceId, Service, ServiceNames};
use crate::rust_names::case;
use crate::source::Sources;
use crate::yaml::{Mapping, Node, OneOrMany};
use types::Types;

/// Lowers specs in which the checker found nothing wrong.
pub(crate) fn lower(specs: &Specs, sources: &Sources) -> Model {
    let scopes: Vec<Scope<'_>> = Scope::all(specs).collect();
    let services = scopes.par_iter().map(|scope| service(*scope, sources)).collect();
    let mut model = Model { services, programs: program::all(specs), guides: guide::all(specs) };
    steps::turn(&mut model);
    model
}

fn service(scope: Scope<'_>, sources: &Sources) -> Service {
    let spec = &scope.service.service;
    let mut types = Types::new(scope);
    let mut actions: Vec<_> = scope
        .service
        .actions
        .iter()
        .enumerate()
        .map(|(index, file)| action::lower(scope, &mut types, ActionId(index), file, sources))
        .collect();
    let resources = resource::lower(scope, &mut actions, &types);
    let errors = spec.errors.iter().map(|row| error::row(scope, &Vec::new(), row)).collect::<Vec<_>>();
    let codes = error::codes(&actions, &errors);
    let (records, enums) = types.finish();
    let mut service = Service {
        id: scope.service.id.clone(),
        title: spec.title.value.clone(),
        product: spec.product.value.clone(),
        version: spec.version.value.clone(),
        doc: paragraph(&spec.doc.value),
        names: names(&scope.service.id, &spec.product.value),
        endpoints: Endpoints {
            central: spec.endpoints.central.value.clone(),
            regional: spec.endpoints.regional.as_ref().map(|endpoint| endpoint.value.clone()),
            internal: spec.endpoints.internal.as_ref().map(|endpoint| endpoint.value.clone()),
            regions: spec
                .endpoints
                .regions
                .iter()
                .map(|(region, endpoint)| (region.value.clone(), endpoint.value.clone()))
                .collect(),
        },
        documents: spec
            .documents
            .iter()
            .map(|(id, document)| Document {
                id: id.value.clone(),
                title: document.title.value.clone(),
                issued: document.issued.value.clone(),
                language: document.language.value.clone(),
            })
            .collect(),
        groups: spec
            .groups
            .iter()
            .map(|(id, group)| Group {
                id: id.value.clone(),
                module: case::module(&id.value),
                feature: format!("{}-{}", scope.service.id, id.value),
                title: group.title.value.clone(),
                doc: paragraph(&group.doc.value),
            })
            .collect(),
        records,
        enums,
        actions,
        resources,
        lookups: Vec::new(),
        errors,
        codes,
    };
    service.lookups = lookup::all(&service, |index| ResourceId { service: scope.id, index });
    service
}

fn names(id: &str, product: &str) -> ServiceNames {
    let name = case::pascal(id);
    ServiceNames {
        handlers: format!("{name}Handlers"),
        dispatcher: format!("{name}Service"),
        endpoint_variable: endpoint_variable(id),
        command: product.to_lowercase(),
    }
}

/// Text without the white space around it that YAML blocks leave.
fn paragraph(text: &str) -> String {
    text.trim().to_owned()
}

/// What the fields of an object must be, each one of the values.
fn field_values(fields: &Mapping<OneOrMany<Node>>) -> FieldValues {
    let texts = |values: &OneOrMany<Node>| values.0.iter().filter_map(Node::scalar).map(str::to_owned).collect();
    fields.iter().map(|(field, values)| (path(&field.value), texts(values))).collect()
}

/// The names of a path with dots.
fn path(text: &str) -> Vec<String> {
    text.split('.').map(str::to_owned).collect()
}
