//! The parameters and fields of a spec one after another, those inside objects and lists included.

use std::collections::HashSet;

use crate::format::{ActionFile, FieldSpec, TypeWord, ValueSpec};
use crate::lookup::{Scope, Side, TypeRef};
use crate::source::{Span, Spanned};
use crate::yaml::{Mapping, Node, NodeValue, OneOrMany};

/// Objects nest at most this deep.
const DEEPEST: usize = 16;

/// A parameter or a field.
pub(super) struct SpecField<'a> {
    /// The path without wrappers and numbers of elements: `Tag.Key`.
    pub(super) path: String,
    /// The path with wrappers: `Vpcs.Vpc.VpcId` for `Vpcs.VpcId`.
    pub(super) full: String,
    /// The name, and its other spellings.
    pub(super) names: Vec<&'a str>,
    /// The place of the name.
    pub(super) span: Span,
    /// Whether it is inside another.
    pub(super) nested: bool,
    /// The type, of an element where it is a list.
    pub(super) word: TypeWord,
    /// Whether it is a list.
    pub(super) list: bool,
    /// The key that encloses the elements of a list.
    pub(super) wrapper: Option<&'a str>,
    /// How a list or an object travels.
    pub(super) encoding: Option<&'a str>,
    pub(super) required: bool,
    /// The example values, of the field and of its elements.
    pub(super) examples: Vec<&'a Node>,
    /// The values of an enum, or the only ones allowed; with the name of the shared type that has them.
    pub(super) values: Option<(Option<&'a str>, &'a Mapping<ValueSpec>)>,
}

/// Everything that a request or a response has, but for what only documents other than the action's first have.
pub(super) fn all<'a>(
    action: &ActionFile,
    (scope, side): (Scope<'a>, Side),
    fields: &'a Mapping<FieldSpec>,
) -> Vec<SpecField<'a>> {
    let mut found = Vec::new();
    walk((scope, side, first_document(action)), fields, &Above::default(), &mut found);
    found
}

/// The document whose pages an action is compared with.
pub(super) fn first_document(action: &ActionFile) -> &str {
    action.spec.source.0.first().map_or("", |source| source.document.value.as_str())
}

/// Whether what has this `source` is not in a document: only later ones have it.
pub(super) fn is_later(document: &str, source: Option<&OneOrMany<Spanned<String>>>) -> bool {
    source.and_then(|names| names.0.first()).is_some_and(|name| name.value != document)
}

/// The paths and the names, by which rows of a page are found.
pub(super) fn names<'f>(fields: &'f [SpecField<'_>]) -> HashSet<&'f str> {
    fields
        .iter()
        .flat_map(|field| field.names.iter().copied().chain([field.path.as_str()]).chain(field.wrapper))
        .collect()
}

/// What encloses a field.
#[derive(Default)]
struct Above<'a> {
    path: String,
    full: String,
    depth: usize,
    /// The examples of what encloses it, which come before its own.
    examples: Vec<&'a Node>,
}

fn joined(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") }
}

fn walk<'a>(
    at: (Scope<'a>, Side, &str),
    fields: &'a Mapping<FieldSpec>,
    above: &Above<'a>,
    found: &mut Vec<SpecField<'a>>,
) {
    if above.depth > DEEPEST {
        return;
    }
    let (scope, side, document) = at;
    for (name, own) in fields {
        let Some(resolved) = scope.field(own, side) else { continue };
        if is_later(document, own.source.as_ref().or(resolved.base.source.as_ref())) {
            continue;
        }
        let Some((word, definition)) = scope.definition(resolved.base) else { continue };
        let mut field = SpecField {
            path: joined(&above.path, &name.value),
            full: joined(&above.full, &name.value),
            names: [&name.value]
                .into_iter()
                .chain(resolved.base.aliases.iter().map(aliased))
                .map(String::as_str)
                .collect(),
            span: name.span,
            nested: above.depth > 0,
            word,
            list: word == TypeWord::List,
            wrapper: definition.wrapper.as_ref().map(|wrapper| wrapper.value.as_str()),
            encoding: resolved.base.encoding.as_ref().map(|encoding| encoding.value.as_str()),
            required: resolved.required(),
            examples: above.examples.iter().filter_map(|around| part(around, &name.value)).collect(),
            values: values(scope, resolved.base, definition),
        };
        let outer = !field.examples.is_empty();
        if !outer {
            field.examples.extend(resolved.example().or(definition.example.as_ref()));
        }
        let mut inner = definition;
        while let Some(items) = inner.items.as_deref() {
            let Some(resolved) = scope.field(items, side) else { break };
            let Some((word, definition)) = scope.definition(resolved.base) else { break };
            field.word = word;
            if !outer {
                field.examples.extend(resolved.example().or(definition.example.as_ref()));
            }
            field.values = field.values.or_else(|| values(scope, resolved.base, definition));
            inner = definition;
        }
        let full = field.wrapper.map_or_else(|| field.full.clone(), |wrapper| joined(&field.full, wrapper));
        // The example of a response list has its wrapper around the elements.
        let inside = |example: &&'a Node| field.wrapper.and_then(|wrapper| part(example, wrapper));
        let examples = field.examples.iter().map(|example| inside(example).unwrap_or(example)).collect();
        let above = Above { path: field.path.clone(), full, depth: above.depth + 1, examples };
        found.push(field);
        if let Some(fields) = &inner.fields {
            walk(at, fields, &above, found);
        }
    }
}

/// What an example of an object, or of a list of objects, shows for a field.
fn part<'a>(example: &'a Node, name: &str) -> Option<&'a Node> {
    match &example.value {
        NodeValue::Mapping(entries) => {
            entries.iter().find(|(key, _)| key.scalar() == Some(name)).map(|(_, value)| value)
        }
        NodeValue::Sequence(items) => items.iter().find_map(|item| part(item, name)),
        _ => None,
    }
}

fn aliased(alias: &Spanned<String>) -> &String {
    &alias.value
}

fn values<'a>(
    scope: Scope<'a>,
    field: &'a FieldSpec,
    definition: &'a FieldSpec,
) -> Option<(Option<&'a str>, &'a Mapping<ValueSpec>)> {
    let shared = match scope.type_ref(&field.ty.as_ref()?.value)? {
        TypeRef::Shared(name, _) => Some(name),
        TypeRef::Word(_) => None,
    };
    definition.values.as_ref().map(|values| (shared, &values.0))
}
