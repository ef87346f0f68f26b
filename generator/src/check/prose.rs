//! Which texts of the specs are prose: what is written here for people to read, not what is quoted from the
//! documentation.

use crate::format::{ActionFile, DeprecatedSpec, ErrorSpec, FieldSpec, ServiceFolder};
use crate::source::Spanned;
use crate::yaml::Mapping;

/// Texts with their places.
pub(crate) type Texts<'a> = Vec<&'a Spanned<String>>;

/// The prose of an action.
pub(crate) fn of_action(action: &ActionFile) -> Texts<'_> {
    let spec = &action.spec;
    let mut texts = vec![&spec.summary];
    texts.extend(spec.description.iter().chain(&spec.asynchronous));
    texts.extend(note(spec.deprecated.as_ref()));
    fields(&spec.parameters, &mut texts);
    texts.extend(spec.rules.iter().filter_map(|rule| rule.doc.as_ref()));
    fields(&spec.response, &mut texts);
    texts.extend(errors(&spec.errors));
    texts.extend(spec.examples.iter().map(|example| &example.title));
    texts.extend(spec.discrepancies.iter().flat_map(|found| [&found.says, &found.decision]));
    texts
}

/// The prose of `service.yaml`.
pub(crate) fn of_service(folder: &ServiceFolder) -> Texts<'_> {
    let spec = &folder.service;
    let mut texts = vec![&spec.doc];
    texts.extend(spec.groups.iter().map(|(_, group)| &group.doc));
    fields(&spec.parameters, &mut texts);
    fields(&spec.response, &mut texts);
    texts.extend(errors(&spec.errors));
    texts
}

/// The prose of `types.yaml`.
pub(crate) fn of_types(folder: &ServiceFolder) -> Texts<'_> {
    let mut texts = Vec::new();
    fields(&folder.types, &mut texts);
    texts
}

/// The prose of `resources.yaml`.
pub(crate) fn of_resources(folder: &ServiceFolder) -> Texts<'_> {
    folder.resources.iter().map(|(_, resource)| &resource.doc).collect()
}

fn fields<'a>(fields: &'a Mapping<FieldSpec>, texts: &mut Texts<'a>) {
    fields.iter().for_each(|(_, spec)| field(spec, texts));
}

fn field<'a>(spec: &'a FieldSpec, texts: &mut Texts<'a>) {
    texts.extend(&spec.doc);
    texts.extend(note(spec.deprecated.as_ref()));
    let values = spec.values.iter().flat_map(|values| &values.0);
    texts.extend(values.filter_map(|(_, value)| value.doc.as_ref()));
    if let Some(inner) = &spec.fields {
        fields(inner, texts);
    }
    if let Some(items) = &spec.items {
        field(items, texts);
    }
}

fn errors(rows: &[ErrorSpec]) -> impl Iterator<Item = &Spanned<String>> {
    rows.iter().flat_map(|row| row.cause.iter().chain(&row.fix))
}

fn note(deprecated: Option<&DeprecatedSpec>) -> Option<&Spanned<String>> {
    deprecated.map(|deprecated| &deprecated.note)
}
