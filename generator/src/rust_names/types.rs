//! The Rust names of all types of a service, with who they belong to. The checker looks for collisions, the lowering
//! uses them.

use std::collections::{HashMap, HashSet};

use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side};
use crate::rust_names::case::{self, pascal};
use crate::source::Span;
use crate::yaml::Mapping;

/// A type that gets a Rust name: an object or an enum, shared or inline.
pub(crate) struct NamedType<'a> {
    /// Its definition.
    pub(crate) spec: &'a FieldSpec,
    /// Its name.
    pub(crate) name: String,
    /// Where the name comes from.
    pub(crate) span: Span,
    /// The action, by index; `None` for shared ones.
    pub(crate) action: Option<usize>,
    /// Sent or received; `None` for shared ones.
    pub(crate) side: Option<Side>,
    /// What it is called where it stands, for its description.
    pub(crate) field: &'a str,
}

/// All types of a service: the shared ones, then those of each action, in the order of the files.
pub(crate) fn types<'a>(scope: Scope<'a>) -> Vec<NamedType<'a>> {
    let mut out = Vec::new();
    for (name, spec) in scope.service.types.iter() {
        let rust = spec.rust.as_ref().map_or_else(|| name.value.clone(), |rust| rust.value.clone());
        out.push(NamedType { spec, name: rust.clone(), span: name.span, action: None, side: None, field: &name.value });
        if let Some(fields) = &spec.fields {
            inline_fields(fields, &rust, None, None, &mut out);
        }
    }
    for fields in [&scope.service.service.parameters, &scope.service.service.response] {
        inline_fields(fields, "", None, None, &mut out);
    }
    for (index, action) in scope.service.actions.iter().enumerate() {
        let prefix = pascal(&action.spec.action.value);
        inline_fields(&action.spec.parameters, &prefix, Some(index), Some(Side::Request), &mut out);
        inline_fields(&action.spec.response, &prefix, Some(index), Some(Side::Response), &mut out);
    }
    out
}

fn inline_fields<'a>(
    fields: &'a Mapping<FieldSpec>,
    prefix: &str,
    action: Option<usize>,
    side: Option<Side>,
    out: &mut Vec<NamedType<'a>>,
) {
    for (name, field) in fields {
        inline(field, &name.value, name.span, prefix, action, side, out);
    }
}

fn inline<'a>(
    spec: &'a FieldSpec,
    field: &'a str,
    span: Span,
    prefix: &str,
    action: Option<usize>,
    side: Option<Side>,
    out: &mut Vec<NamedType<'a>>,
) {
    let word = spec.ty.as_ref().and_then(|ty| TypeWord::of(&ty.value));
    if matches!(word, Some(TypeWord::Object | TypeWord::Enum)) {
        let (name, span) = match &spec.name {
            Some(name) => (name.value.clone(), name.span),
            None => (format!("{prefix}{}", pascal(field)), span),
        };
        out.push(NamedType { spec, name, span, action, side, field });
    }
    if let Some(items) = &spec.items {
        // The elements of `Vpcs: { wrapper: Vpc }` are of the type `Vpc`.
        let field = spec.wrapper.as_ref().map_or(field, |wrapper| wrapper.value.as_str());
        inline(items, field, span, prefix, action, side, out);
    }
    if let Some(fields) = &spec.fields {
        inline_fields(fields, prefix, action, side, out);
    }
}

/// The names of the variants for error codes: like types, and told apart where only the punctuation of two codes
/// differs.
/// What is written like its name keeps it: `InvalidParameter` beside `INVALID_PARAMETER`, and `InternalError` beside
/// `Internal.Error`.
pub(crate) fn error_variants<'a>(codes: impl IntoIterator<Item = &'a str>) -> HashMap<&'a str, String> {
    let mut taken: HashSet<String> = HashSet::new();
    let mut out = HashMap::new();
    let mut codes: Vec<(String, &str)> = codes.into_iter().map(|code| (case::variant(code), code)).collect();
    codes.sort_by_key(|(plain, code)| (plain != code, code.contains('_')));
    for (plain, code) in codes {
        let dotted = || case::variant(&code.replace('.', " Dot ").replace('_', " Underscore "));
        let name = if taken.contains(&plain) { dotted() } else { plain };
        let numbered = |number: u64| if number == 1 { name.clone() } else { format!("{name}{number}") };
        let mut number = 1;
        while !taken.insert(numbered(number)) {
            number += 1;
        }
        out.insert(code, numbered(number));
    }
    out
}
