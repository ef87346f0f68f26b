//! The fields of a response as a list.

use serde::Serialize;
use serde_json::Value;

use super::link::Place;
use super::request::example_text;
use super::text::{Md, md};
use super::{flat, prose, sources};
use crate::model::{Action, DocumentId, Field};

#[derive(Serialize)]
pub(super) struct Row {
    name: Md,
    ty: Md,
    /// Whether it is always there: in an object of a request, whether it is required.
    always: bool,
    doc: Md,
}

pub(super) fn rows(place: &Place<'_>, action: &Action) -> Vec<Row> {
    let leaves = flat::response(place.service, action.response);
    leaves.iter().map(|leaf| row(place, leaf.field, leaf.example, &leaf.path)).collect()
}

/// A field of a response or of an object.
pub(super) fn row(place: &Place<'_>, field: &Field, example: Option<&Value>, path: &str) -> Row {
    Row {
        name: Md::code(path),
        ty: prose::type_description(place, field),
        always: field.required,
        doc: description(place, field, example),
    }
}

/// All there is to say about a field.
fn description(place: &Place<'_>, field: &Field, example: Option<&Value>) -> Md {
    let mut doc = vec![Md::prose(&field.doc).sentence()];
    if !field.refers.is_empty() {
        doc.push(md!("Resource: {}.", place.resources(&field.refers)));
    }
    let values = prose::enumeration(place, field).map_or(&[][..], |item| &item.values);
    if (1..=prose::FEW).contains(&values.len()) {
        doc.push(md!(
            "One of {}.",
            Md::listing(values.iter().map(|value| meaning(place, &value.wire, &value.doc, &value.sources)), "or")
        ));
    }
    if values.len() > prose::FEW {
        doc.push(md!("One of {} values.", values.len()));
    }
    let meanings =
        Md::listing(field.value_docs.iter().map(|one| meaning(place, &one.value, &one.doc, &one.sources)), "or");
    if !meanings.is_empty() {
        doc.push(md!("Values: {}.", meanings));
    }
    let limits = prose::own_limits(field);
    if !limits.is_empty() {
        doc.push(limits.capital().sentence());
    }
    if let Some(default) = &field.default {
        doc.push(md!("Default: {}.", Md::code(default)));
    }
    if !field.aliases.is_empty() {
        doc.push(md!("Some responses spell it {}.", prose::codes(&field.aliases, "or")));
    }
    if let Some(note) = &field.deprecated {
        doc.push(md!("Deprecated. {}", prose::deprecated(note, |name| Md::code(name))));
    }
    if let Some(text) = example_text(example) {
        doc.push(md!("Example: {}.", Md::code(&text)));
    }
    doc.extend(sources::of_part(place, &field.sources));
    Md::join(doc, " ")
}

fn meaning(place: &Place<'_>, value: &str, doc: &str, documents: &[DocumentId]) -> Md {
    let since = sources::since(place, documents);
    let doc = Some(Md::prose(doc)).filter(|doc| !doc.is_empty());
    match (doc, since) {
        (None, None) => Md::code(value),
        (Some(doc), Some(since)) => md!("{} ({}; {})", Md::code(value), doc, since),
        (doc, since) => md!("{} ({})", Md::code(value), doc.or(since).unwrap_or_default()),
    }
}
