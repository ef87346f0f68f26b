//! What an input says and a spec does not: pieces to paste, and differences that somebody decides about.

use super::definition::{Definition, Field, Kind};
use super::draft::errors;
use super::fields::{Documents, Writer, name_of, one, written};
use super::tree::{Entry, Tree};
use crate::format::{ActionFile, FieldSpec, TypeWord};
use crate::lookup::{Resolved, Scope, Side, TypeRef};
use crate::yaml::Mapping;

/// What a spec lacks.
#[derive(Default)]
pub(super) struct Additions {
    /// For each file what goes into it, its path below the folder of the specs first.
    pub(super) files: Vec<(String, Tree)>,
    /// What both say differently.
    pub(super) differences: Vec<String>,
}

/// Compares an action of the input with its spec.
pub(super) fn of<'a>(
    scope: Scope<'a>,
    action: &'a ActionFile,
    path: &str,
    definition: &Definition,
    documents: Documents<'a>,
) -> Additions {
    let spec = &action.spec;
    let first = spec.source.0.first().map_or("", |source| source.document.value.as_str());
    let writer = |side| Writer { scope, side, documents, first };
    let mut additions = Additions { files: vec![(path.to_owned(), Vec::new().into())], ..Additions::default() };
    let place = |side| Place {
        file: path.to_owned(),
        path: vec![if side == Side::Request { "parameters" } else { "response" }.to_owned()],
        shown: if side == Side::Request { "parameters" } else { "response" }.to_owned(),
    };
    for (side, own, fields) in [
        (Side::Request, &spec.parameters, Some(&definition.parameters)),
        (Side::Response, &spec.response, definition.response.as_ref()),
    ] {
        for field in fields.into_iter().flatten() {
            additions.field(writer(side), &place(side), own, field);
        }
    }
    let shared = &scope.service.service.errors;
    let known = |status: u16, code: &str, message: &str| {
        spec.errors
            .iter()
            .chain(shared)
            .any(|row| row.status.value == u64::from(status) && row.code.value == code && row.message.trim() == message)
    };
    let rows = definition.errors.iter().filter(|row| !known(row.status, &row.code, &row.message));
    let source = documents.docs.filter(|docs| *docs != first);
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        additions.insert(path, &[], errors(rows.into_iter(), source));
    }
    if let Some(kind) = definition.kind.filter(|kind| *kind != spec.kind.value) {
        additions.differences.push(format!("kind: `{}` in the spec, `{kind}` in the input", spec.kind.value));
    }
    additions.files.retain(|(_, tree)| !matches!(tree, Tree::Mapping(entries) if entries.is_empty()));
    let new: Vec<&str> =
        documents.all().filter(|id| !spec.source.0.iter().any(|own| own.document.value == *id)).collect();
    if !new.is_empty() && additions.files.iter().any(|(file, _)| file == path) {
        let ids = new.iter().map(|id| format!("`{{ document: {id} }}`")).collect::<Vec<_>>().join(", ");
        additions.differences.push(format!("source: add {ids}"));
    }
    additions
}

/// Where the fields of an object stand.
#[derive(Clone)]
struct Place {
    file: String,
    path: Vec<String>,
    /// As people call it.
    shown: String,
}

impl Place {
    fn below(&self, steps: &[&str], name: &str) -> Self {
        let path = self.path.iter().cloned().chain(steps.iter().map(|step| (*step).to_owned())).collect();
        Self { file: self.file.clone(), path, shown: format!("{}.{name}", self.shown) }
    }
}

impl Additions {
    fn insert(&mut self, file: &str, path: &[&str], entry: Entry) {
        let index = self.files.iter().position(|(known, _)| known == file).unwrap_or_else(|| {
            self.files.push((file.to_owned(), Vec::new().into()));
            self.files.len() - 1
        });
        if let Some(entries) = self.files[index].1.at(path) {
            entries.push(entry);
        }
    }

    fn field<'a>(&mut self, writer: Writer<'a>, place: &Place, known: &'a Mapping<FieldSpec>, field: &Field) {
        let found = known.iter().find(|(name, own)| {
            let aliases = writer.scope.field(own, writer.side).map_or(own.aliases.as_slice(), |own| &own.base.aliases);
            name.value == field.name || aliases.iter().any(|alias| alias.value == field.name)
        });
        let Some((name, own)) = found else {
            let path: Vec<&str> = place.path.iter().map(String::as_str).collect();
            // Only at the top of a request or a response stands what others share.
            let entry = if place.path.len() == 1 { writer.outer(field) } else { writer.inner(field) };
            return self.insert(&place.file, &path, entry);
        };
        let Some(resolved) = writer.scope.field(own, writer.side) else { return };
        let inside = match &resolved.own.shared {
            None => place.below(&[&name.value], &name.value),
            Some(shared) => Place {
                file: format!("{}/service.yaml", writer.scope.service.id),
                path: [if writer.side == Side::Request { "parameters" } else { "response" }, shared.value.as_str()]
                    .map(str::to_owned)
                    .to_vec(),
                shown: format!("{}.{}", place.shown, name.value),
            },
        };
        if writer.side == Side::Request && field.required != resolved.required() {
            let word = |flag: bool| if flag { "required" } else { "optional" };
            let (own, theirs) = (word(resolved.required()), word(field.required));
            self.differences.push(format!("{}: {own} in the spec, {theirs} in the input", inside.shown));
        }
        let encoding = resolved.base.encoding.as_ref().map(|encoding| encoding.value.as_str());
        if let (Some(own), Some(theirs)) = (encoding, field.encoding.filter(|one| Some(one.name()) != encoding)) {
            let difference = format!("{}: `{own}` in the spec, `{}` in the input", inside.shown, theirs.name());
            self.differences.push(difference);
        }
        self.value(writer, &inside, resolved.base, field);
        self.limits(writer, &inside, resolved, field);
    }

    /// Compares what a value is, and goes on inside of it.
    fn value<'a>(&mut self, writer: Writer<'a>, place: &Place, spec: &'a FieldSpec, field: &Field) {
        let scope = writer.scope;
        let Some((word, definition)) = scope.definition(spec) else { return };
        let place = match spec.ty.as_ref().and_then(|ty| scope.type_ref(&ty.value)) {
            Some(TypeRef::Shared(name, _)) => Place {
                file: format!("{}/types.yaml", scope.service.id),
                path: vec![name.to_owned()],
                shown: place.shown.clone(),
            },
            _ => place.clone(),
        };
        match &field.kind {
            Kind::List(element) if word == TypeWord::List => {
                let wrapper = spec.wrapper.as_ref().map(|wrapper| wrapper.value.as_str());
                if wrapper != field.wrapper.as_deref() {
                    let said = |wrapper: Option<&str>| {
                        wrapper.map_or("no wrapper".to_owned(), |name| format!("the wrapper `{name}`"))
                    };
                    let (own, theirs) = (said(wrapper), said(field.wrapper.as_deref()));
                    self.differences.push(format!("{}: {own} in the spec, {theirs} in the input", place.shown));
                }
                if let Some(items) = definition.items.as_deref() {
                    let steps =
                        Place { path: [place.path.as_slice(), &["items".to_owned()]].concat(), ..place.clone() };
                    self.value(writer, &steps, items, element);
                }
            }
            // A wrapper that the spec writes out.
            Kind::List(_) if word == TypeWord::Object && field.wrapper.is_some() => {
                let mut list = field.clone();
                list.name = list.wrapper.take().unwrap_or_default();
                self.fields(writer, &place, definition, std::slice::from_ref(&list));
            }
            Kind::Object(fields) if word == TypeWord::Object => self.fields(writer, &place, definition, fields),
            _ if same(word, spec, field) => self.values(&place, definition, field),
            _ => {
                let (own, theirs) = (name_of(word), name_of(field.word()));
                self.differences.push(format!("{}: `{own}` in the spec, `{theirs}` in the input", place.shown));
            }
        }
    }

    fn fields<'a>(&mut self, writer: Writer<'a>, place: &Place, definition: &'a FieldSpec, fields: &[Field]) {
        let Some(known) = definition.fields.as_deref() else { return };
        let inside = Place { path: [place.path.as_slice(), &["fields".to_owned()]].concat(), ..place.clone() };
        for field in fields {
            self.field(writer, &inside, known, field);
        }
    }

    fn values(&mut self, place: &Place, definition: &FieldSpec, field: &Field) {
        let Some(known) = &definition.values else { return };
        let lacks = |value: &&String| !known.0.iter().any(|(name, _)| name.value == **value);
        let more: Vec<String> = field.values.iter().filter(lacks).map(|value| format!("`{value}`")).collect();
        if !more.is_empty() {
            self.differences.push(format!("{}: the input has the values {}, too", place.shown, more.join(", ")));
        }
    }

    /// Limits and defaults that the spec does not have.
    fn limits(&mut self, writer: Writer<'_>, place: &Place, resolved: Resolved<'_>, field: &Field) {
        let base = resolved.base;
        let ranges = [
            ("range", field.range, base.range.as_ref().map(|range| one(&range.value.0))),
            ("length", field.length, base.length.as_ref().map(|range| one(std::slice::from_ref(&range.value)))),
            ("count", field.count, base.count.as_ref().map(|range| one(std::slice::from_ref(&range.value)))),
        ];
        for (key, theirs, own) in ranges {
            let Some(theirs) = written(theirs).filter(|_| own != Some(theirs)) else { continue };
            let own = own.and_then(written).map_or("none".to_owned(), |own| format!("`{own}`"));
            self.differences.push(format!("{}: {key} is {own} in the spec, `{theirs}` in the input", place.shown));
        }
        if writer.side == Side::Request
            && resolved.default().is_none()
            && let Some(default) = field.default.as_ref().filter(|_| !field.required)
        {
            self.differences.push(format!("{}: the input has the default {default}", place.shown));
        }
    }
}

/// Whether two types are one on the wire, but for what the spec knows more exactly.
pub(crate) fn same(word: TypeWord, spec: &FieldSpec, field: &Field) -> bool {
    use TypeWord::{Any, Enum, Integer, List, Long, Object, String};
    let theirs = field.word();
    word == theirs
        || matches!((word, theirs), (Enum | String, Enum | String) | (Integer | Long, Integer | Long))
        // What travels as JSON text or between commas is text to some.
        || (matches!(word, List | Object | Any) && matches!(theirs, Any))
        || (matches!(theirs, String) && spec.encoding.as_ref().is_some_and(|one| matches!(one.as_str(), "json" | "comma")))
        || (word == Any && matches!(theirs, List | Object))
}
