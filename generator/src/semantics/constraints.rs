//! The constraints that a field declares: from keys of the format to constraints of the core.

use aliyun_api_core::{Block, Encoding, Forbidden, Format, Owned};

use crate::format::{FieldSpec, ForbiddenSpec, TypeWord};
use crate::model::Constraint;
use crate::source::{Span, Spanned};
use crate::yaml::{OneOrMany, Span64};

/// A constraint, and the key that declares it.
pub(crate) struct Declared {
    pub(crate) key: &'static str,
    pub(crate) span: Span,
    pub(crate) constraint: Constraint,
}

/// The constraints of a field, or of the elements that it stands for. Keys without a meaning, which are findings of
/// their own, give none; so do the values of an enum, which are its type.
pub(crate) fn of(field: &FieldSpec) -> Vec<Declared> {
    let unsigned = |number: Option<i64>| number.and_then(|number| u64::try_from(number).ok());
    let ends = |range: &Span64| (unsigned(range.from), unsigned(range.to));
    let texts = |texts: &[Spanned<String>]| texts.iter().map(|text| text.value.clone()).collect::<Vec<_>>();
    let mut out = Vec::new();
    let mut declare = |key, span: Option<Span>, constraint: Option<Constraint>| {
        if let (Some(span), Some(constraint)) = (span, constraint) {
            out.push(Declared { key, span, constraint });
        }
    };
    if let Some(range) = &field.length {
        let (least, most) = ends(&range.value);
        declare("length", Some(range.span), Some(Constraint::Length(least, most)));
    }
    if let Some(most) = &field.max_bytes {
        declare("max_bytes", Some(most.span), Some(Constraint::MaxBytes(most.value)));
    }
    if let Some(range) = &field.count {
        let (least, most) = ends(&range.value);
        declare("count", Some(range.span), Some(Constraint::Count(least, most)));
    }
    if let Some(ranges) = &field.range {
        let ends = ranges.0.iter().map(|Span64 { from, to }| (*from, *to));
        declare("range", Some(ranges.span), Some(Constraint::Range(ends.collect())));
    }
    if let Some(step) = &field.multiple_of {
        declare("multiple_of", Some(step.span), Some(Constraint::MultipleOf(step.value)));
    }
    if let Some(pattern) = &field.pattern {
        declare("pattern", Some(pattern.span), Some(Constraint::Pattern(pattern.value.clone())));
    }
    if let Some(first) = field.forbid_prefix.first() {
        declare("forbid_prefix", Some(first.span), Some(Constraint::ForbidPrefix(texts(&field.forbid_prefix))));
    }
    if let Some(first) = field.forbid_text.first() {
        declare("forbid_text", Some(first.span), Some(Constraint::ForbidText(texts(&field.forbid_text))));
    }
    if let Some(values) = field.values.as_ref().filter(|_| !is_enum(field)) {
        let known = values.0.iter().map(|(value, _)| value.value.clone()).collect();
        declare("values", values.0.first().map(|(value, _)| value.span), Some(Constraint::Values(known)));
    }
    if let Some(format) = &field.format {
        declare("format", Some(format.span), Format::named(&format.value).map(Constraint::Format));
    }
    if let Some(not) = &field.not {
        let first = not.0.first().map(ForbiddenSpec::span);
        declare("not", first, Some(Constraint::Not(not.0.iter().map(forbidden).collect())));
    }
    out
}

/// The keys that declare a constraint.
const KEYS: &[&str] = &[
    "length",
    "max_bytes",
    "count",
    "range",
    "multiple_of",
    "pattern",
    "forbid_prefix",
    "forbid_text",
    "not",
    "format",
];

/// Whether a key declares a constraint and nothing else.
pub(crate) fn is_key(key: &str) -> bool {
    KEYS.contains(&key)
}

/// The other keys that only some types have.
const OF_SOME_TYPES: &[&str] = &["values", "fields", "items", "wrapper", "name", "encoding", "ref", "unit"];

/// The keys of which the type decides if a field can have them.
pub(crate) fn of_some_types() -> impl Iterator<Item = &'static str> {
    KEYS.iter().chain(OF_SOME_TYPES).copied()
}

/// Whether a type decides if a field can have the key.
pub(crate) fn is_of_type(key: &str) -> bool {
    is_key(key) || OF_SOME_TYPES.contains(&key)
}

/// Whether `not` forbids a value.
pub(crate) fn forbids(not: &OneOrMany<ForbiddenSpec>, value: &str) -> bool {
    not.0.iter().map(forbidden).any(|forbidden| forbidden.is(value))
}

fn forbidden(spec: &ForbiddenSpec) -> Forbidden<Owned> {
    match spec {
        ForbiddenSpec::Number(range) => Forbidden::Number((range.value.from, range.value.to)),
        ForbiddenSpec::Text(text) if Block::parse(&text.value).is_some() => Forbidden::Inside(text.value.clone()),
        ForbiddenSpec::Text(text) => Forbidden::Text(text.value.clone()),
        ForbiddenSpec::Overlaps(block) => Forbidden::Overlapping(block.value.clone()),
    }
}

/// Whether a type can have a key: a constraint, or what it is made of.
pub(crate) fn suits(key: &str, word: TypeWord) -> bool {
    let text = word == TypeWord::String;
    let whole = matches!(word, TypeWord::Integer | TypeWord::Long);
    match key {
        "count" | "wrapper" => word == TypeWord::List,
        "items" | "fields" => made_of(word) == Some(key),
        "name" => matches!(word, TypeWord::Enum | TypeWord::Object),
        "encoding" => !encodings(word).is_empty(),
        "ref" => text || word == TypeWord::List,
        "unit" => text || whole || word == TypeWord::Float,
        "range" | "multiple_of" | "not" => text || whole || word == TypeWord::Float,
        "values" => text || whole || word == TypeWord::Enum,
        _ => text,
    }
}

/// The key that says what a type is made of, which a field of the type needs; `None` where the word says it all.
pub(crate) fn made_of(word: TypeWord) -> Option<&'static str> {
    match word {
        TypeWord::Enum => Some("values"),
        TypeWord::List => Some("items"),
        TypeWord::Object => Some("fields"),
        _ => None,
    }
}

/// How values of a type may travel in a request, in the order of the documentation; nothing where there is one way.
pub(crate) fn encodings(word: TypeWord) -> &'static [Encoding] {
    match word {
        TypeWord::List => &[Encoding::Repeat, Encoding::Json, Encoding::Comma],
        TypeWord::Object => &[Encoding::Flat, Encoding::Json],
        TypeWord::Any => &[Encoding::Json],
        _ => &[],
    }
}

/// Whether a field is an enum with values of its own.
pub(crate) fn is_enum(field: &FieldSpec) -> bool {
    field.ty.as_ref().and_then(|ty| TypeWord::of(&ty.value)) == Some(TypeWord::Enum)
}
