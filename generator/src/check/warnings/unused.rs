//! What is shared and used by nobody.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::FieldSpec;
use crate::lookup::{Scope, Side};
use crate::yaml::Mapping;

/// The shared types, parameters, response fields and documents of a service.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let folder = scope.service;
    let mut used = Used::default();
    used.fields(&folder.service.parameters, Side::Request);
    used.fields(&folder.service.response, Side::Response);
    for (_, spec) in folder.types.iter() {
        used.inside(spec, Side::Response);
    }
    for action in &folder.actions {
        used.fields(&action.spec.parameters, Side::Request);
        used.fields(&action.spec.response, Side::Response);
        used.documents.extend(action.spec.source.0.iter().map(|source| source.document.value.as_str()));
        used.documents.extend(action.spec.withdrawn.iter().map(|spec| spec.since.value.as_str()));
    }
    let sources = folder.resources.iter().flat_map(|(_, resource)| &resource.source).flat_map(|sources| &sources.0);
    used.documents.extend(sources.map(|source| source.document.value.as_str()));

    let names = folder.types.iter().map(|(name, _)| (name, "type", used.types.contains(name.value.as_str())));
    let shared = |fields, side, what| {
        let fields: &Mapping<FieldSpec> = fields;
        fields.iter().map(move |(name, _)| (name, side, what)).collect::<Vec<_>>()
    };
    let shared = [
        shared(&folder.service.parameters, Side::Request, "shared parameter"),
        shared(&folder.service.response, Side::Response, "shared response field"),
    ];
    let shared = shared.into_iter().flatten().map(|(name, side, what)| {
        (name, what, used.shared.iter().any(|(own, used)| *own == side && *used == name.value))
    });
    let documents = folder.service.documents.iter();
    let documents = documents.map(|(name, _)| (name, "document", used.documents.contains(name.value.as_str())));
    for (name, what, _) in names.chain(shared).chain(documents).filter(|(_, _, used)| !used) {
        let message = format!("nothing uses the {what} `{}`", name.value);
        let found = Diagnostic::new(Finding::Unused, name.span, message).subject(&name.value);
        diagnostics.push(found.help("remove it, or allow it in `service.yaml` with the reason"));
    }
}

#[derive(Default)]
struct Used<'a> {
    types: HashSet<&'a str>,
    shared: Vec<(Side, &'a str)>,
    documents: HashSet<&'a str>,
}

impl<'a> Used<'a> {
    fn fields(&mut self, fields: &'a Mapping<FieldSpec>, side: Side) {
        fields.iter().for_each(|(_, field)| self.field(field, side));
    }

    fn field(&mut self, field: &'a FieldSpec, side: Side) {
        self.types.extend(field.ty.iter().map(|ty| ty.value.as_str()));
        self.documents.extend(field.source.iter().flat_map(|names| &names.0).map(|name| name.value.as_str()));
        if let Some(name) = &field.shared
            && !self.shared.contains(&(side, name.value.as_str()))
        {
            self.shared.push((side, &name.value));
        }
        self.inside(field, side);
    }

    fn inside(&mut self, field: &'a FieldSpec, side: Side) {
        if let Some(items) = &field.items {
            self.field(items, side);
        }
        if let Some(fields) = &field.fields {
            self.fields(fields, side);
        }
    }
}
