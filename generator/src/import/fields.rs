//! Parameters and response fields as a spec writes them.

use aliyun_api_core::Encoding;

use super::definition::{Bounds, Field, Kind, Part};
use super::texts::hints;
use super::tree::{Entry, Tree};
use super::values::fitted;
use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side, get};

/// What stands where a person has to write something.
pub(super) const PLACEHOLDER: &str = "TODO";

/// Words in the names of secrets.
const SECRETS: &[&str] = &["Password", "Secret", "PrivateKey", "PrivatePassword"];

/// The documents that the parts of an input are.
#[derive(Clone, Copy)]
pub(super) struct Documents<'a> {
    pub(super) docs: Option<&'a str>,
    pub(super) request: Option<&'a str>,
}

impl<'a> Documents<'a> {
    /// The document of a part.
    pub(super) fn of(self, part: Part) -> Option<&'a str> {
        match part {
            Part::Docs => self.docs,
            Part::Request => self.request,
        }
    }

    /// All of them, each once.
    pub(super) fn all(self) -> impl Iterator<Item = &'a str> {
        let request = self.request.filter(|request| self.docs != Some(request));
        self.docs.into_iter().chain(request)
    }
}

/// Writes fields for one side of an action of a service.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) scope: Scope<'a>,
    pub(super) side: Side,
    pub(super) documents: Documents<'a>,
    /// The first document of the action: what it has says no source.
    pub(super) first: &'a str,
}

impl Writer<'_> {
    /// A parameter or a response field.
    pub(super) fn outer(self, field: &Field) -> Entry {
        match get(self.scope.shared(self.side), &field.name).filter(|shared| self.is_shared(field, shared)) {
            Some(_) => self.with_use(field),
            None => self.entry(field, None),
        }
    }

    /// Whether a shared field says all that the input does.
    fn is_shared(self, field: &Field, shared: &FieldSpec) -> bool {
        let limits = [
            (field.range, shared.range.as_ref().map(|range| one(&range.value.0))),
            (field.length, shared.length.as_ref().map(|range| one(std::slice::from_ref(&range.value)))),
            (field.count, shared.count.as_ref().map(|range| one(std::slice::from_ref(&range.value)))),
        ];
        limits.iter().all(|(own, theirs)| own.is_open() || Some(*own) == *theirs)
            && field.pattern.is_none()
            && is_like(self.scope, field, shared, self.side)
    }

    fn with_use(self, field: &Field) -> Entry {
        let mut entries = vec![Entry::new("use", field.name.as_str())];
        let mut remarks = field.remarks.clone();
        self.presence(field, &mut entries, &mut remarks);
        self.source(field, None, &mut entries);
        Entry::new(&field.name, entries).with(&remarks)
    }

    /// A field of an object that stands in a spec already.
    pub(super) fn inner(self, field: &Field) -> Entry {
        self.entry(field, None)
    }

    fn entry(self, field: &Field, around: Option<Part>) -> Entry {
        let mut remarks = field.remarks.clone();
        remarks.extend(hints(field));
        let mut entries = self.value(field, &mut remarks);
        entries.extend(field.encoding.map(|encoding| Entry::new("encoding", encoding.name())));
        self.presence(field, &mut entries, &mut remarks);
        if field.deprecated {
            entries.push(Entry::new("deprecated", vec![Entry::new("note", PLACEHOLDER)]));
        }
        if let Some(wrapper) = &field.wrapper {
            entries.push(Entry::new("wrapper", wrapper.as_str()));
        }
        entries.push(Entry::new("doc", PLACEHOLDER));
        self.source(field, around, &mut entries);
        self.offers(field, &mut remarks);
        Entry::new(&field.name, entries).with(&remarks)
    }

    /// What a value is, of a field as of an element.
    fn value(self, field: &Field, remarks: &mut Vec<String>) -> Vec<Entry> {
        let word = field.word();
        let mut entries = vec![Entry::new("type", name_of(word))];
        self.limits(field, word, &mut entries, remarks);
        match &field.kind {
            Kind::Scalar(_) => {}
            Kind::List(element) => {
                let mut inside = element.remarks.clone();
                inside.extend(hints(element));
                let mut items = self.value(element, &mut inside);
                if let Some(example) = element.example.as_ref().and_then(|value| fitted(element, value))
                    && !matches!(element.kind, Kind::List(_) | Kind::Object(_))
                {
                    items.push(Entry::new("example", example));
                }
                remarks.extend(inside.into_iter().map(|remark| format!("elements: {remark}")));
                entries.push(Entry::new("items", items));
            }
            Kind::Object(fields) => {
                let fields = fields.iter().map(|inner| self.entry(inner, Some(field.part)));
                entries.push(Entry::new("fields", fields.collect::<Vec<Entry>>()));
            }
        }
        entries
    }

    fn limits(self, field: &Field, word: TypeWord, entries: &mut Vec<Entry>, remarks: &mut Vec<String>) {
        let is_text = word == TypeWord::String;
        let is_whole = matches!(word, TypeWord::Integer | TypeWord::Long);
        let numbers = field.values.iter().all(|value| value.parse::<i64>().is_ok());
        match word {
            _ if field.values.is_empty() => {}
            TypeWord::Enum => {
                entries.push(Entry::new("values", Tree::list(field.values.iter().map(|value| value.as_str().into()))))
            }
            TypeWord::Integer | TypeWord::Long if numbers => {
                entries
                    .push(Entry::new("values", Tree::list(field.values.iter().map(|value| Tree::Word(value.clone())))));
            }
            TypeWord::Boolean => {}
            _ => remarks.push(format!("in the input: the values {}", field.values.join(", "))),
        }
        let of_number = is_text || is_whole || word == TypeWord::Float;
        for (key, bounds, suits) in [
            ("range", field.range, of_number),
            ("length", field.length, is_text),
            ("count", field.count, word == TypeWord::List),
        ] {
            let good = key == "range"
                || bounds.least.is_none_or(|least| least >= 0) && bounds.most.is_none_or(|most| most > 0);
            match written(bounds) {
                Some(range) if suits && good => entries.push(Entry::new(key, Tree::Word(range))),
                Some(range) => remarks.push(format!("in the input: {key} {range}")),
                None => {}
            }
        }
        if let Some(pattern) = &field.pattern {
            match is_text {
                true => entries.push(Entry::new("pattern", pattern.as_str())),
                false => remarks.push(format!("in the input: pattern {pattern}")),
            }
        }
    }

    /// Whether it must be there, and what it is otherwise.
    fn presence(self, field: &Field, entries: &mut Vec<Entry>, remarks: &mut Vec<String>) {
        let sent = self.side == Side::Request;
        if field.required && sent {
            entries.push(Entry::new("required", true));
        }
        if let Some(default) = field.default.as_ref().filter(|_| sent) {
            match fitted(field, default) {
                Some(fitted) if !field.required => entries.push(Entry::new("default", fitted)),
                Some(_) => remarks.push(format!("in the input: default {default}, and required")),
                None => remarks.push(format!("in the input: default {default}, which does not fit")),
            }
        }
        let example = field.example.as_ref().and_then(|value| fitted(field, value));
        entries.extend(example.filter(|_| field.wrapper.is_none()).map(|example| Entry::new("example", example)));
    }

    fn source(self, field: &Field, around: Option<Part>, entries: &mut Vec<Entry>) {
        let own = self.documents.of(field.part).filter(|own| *own != self.first);
        if let Some(own) = own.filter(|_| around != Some(field.part)) {
            entries.push(Entry::new("source", own));
        }
    }

    /// What only a person can decide.
    fn offers(self, field: &Field, remarks: &mut Vec<String>) {
        if field.word() != TypeWord::String {
            return;
        }
        if SECRETS.iter().any(|word| field.name.contains(word)) {
            remarks.push("a secret? then `sensitive: true`".to_owned());
        }
        let of_id = |id: &[crate::source::Spanned<String>]| matches!(id, [only] if only.value == field.name);
        let resources = self.scope.service.resources.iter();
        if let Some((resource, _)) = resources.into_iter().find(|(_, resource)| of_id(resource.id.fields())) {
            remarks.push(format!("an id of {0}? then `ref: {0}`", resource.value));
        }
    }
}

/// The word of the format.
pub(crate) fn name_of(word: TypeWord) -> &'static str {
    TypeWord::ALL.iter().find(|(_, one)| *one == word).map_or("any", |(name, _)| name)
}

/// A range as the format writes it; `None` where it is open.
pub(super) fn written(bounds: Bounds) -> Option<String> {
    match (bounds.least, bounds.most) {
        (Some(least), Some(most)) if least == most => Some(least.to_string()),
        (Some(least), Some(most)) => Some(format!("{least}..{most}")),
        (Some(least), None) => Some(format!("{least}..")),
        (None, Some(most)) => Some(format!("..{most}")),
        (None, None) => None,
    }
}

/// The ends of ranges, where there is one.
pub(super) fn one(ranges: &[crate::yaml::Span64]) -> Bounds {
    match ranges {
        [only] => Bounds { least: only.from, most: only.to },
        _ => Bounds::default(),
    }
}

/// Whether a field of the input and one of a spec are alike on the wire: type, encoding, values, and what is inside.
fn is_like(scope: Scope<'_>, field: &Field, spec: &FieldSpec, side: Side) -> bool {
    let Some((word, definition)) = scope.definition(spec) else { return false };
    let encoding = spec.encoding.as_ref().and_then(|encoding| Encoding::named(&encoding.value));
    let values = definition.values.iter().flat_map(|values| &values.0);
    let values: Vec<&str> = values.map(|(value, _)| value.value.as_str()).collect();
    if word != field.word()
        || encoding != field.encoding
        || spec.wrapper.as_ref().map(|wrapper| &wrapper.value) != field.wrapper.as_ref()
        || values.len() != field.values.len()
        || !field.values.iter().all(|value| values.contains(&value.as_str()))
    {
        return false;
    }
    match &field.kind {
        Kind::Scalar(_) => true,
        Kind::List(element) => definition.items.as_deref().is_some_and(|items| is_like(scope, element, items, side)),
        Kind::Object(fields) => definition.fields.as_deref().is_some_and(|known| {
            known.len() == fields.len()
                && fields.iter().all(|field| {
                    let inner = scope.member(known, &field.name, side);
                    inner.is_some_and(|inner| is_like(scope, field, inner.base, side))
                })
        }),
    }
}
