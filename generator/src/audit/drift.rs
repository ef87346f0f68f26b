//! Specs against the metadata that the vendor publishes: what it has that the specs have not, and what both say
//! differently. A later year's metadata shows what changed since.

use std::path::Path;

use super::read::{self, Document};
use super::report::Report;
use super::{Audit, AuditError, Kind, is_explained, mentions, readable};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec, TypeWord};
use crate::import::definition::{Definition, Field, Kind as Value};
use crate::import::{described, name_of, same};
use crate::lookup::{Scope, Side};
use crate::source::{Source, Span, Spanned};
use crate::yaml::Mapping;

/// Compares the specs below `specs` with the metadata below `metadata`: a folder for each service, and in it, at any
/// depth, a file `<Action>.json` for each action, of one of the shapes that an import takes. `specs_shown` and
/// `metadata_shown` stand before paths in findings.
///
/// # Errors
/// Specs or metadata cannot be read.
pub fn drift(specs: &Path, specs_shown: &str, metadata: &Path, metadata_shown: &str) -> Result<Audit, AuditError> {
    let (sources, parsed) = readable(specs)?;
    let read = read::below(metadata, metadata_shown, ".json", &parsed.services)?;
    let mut report = Report::new(read.diagnostics);
    for scope in Scope::all(&parsed) {
        let files: Vec<&(Source, Document)> =
            read.pages.iter().filter(|(_, document)| document.service == scope.service.id).collect();
        if files.is_empty() {
            continue;
        }
        for action in &scope.service.actions {
            let about = files.iter().filter(|(_, document)| document.action == action.stem);
            let about: Vec<&Source> = about.map(|(source, _)| source).collect();
            if about.is_empty() {
                gone(action, &mut report);
            }
            for source in about {
                compare(scope, action, source, &mut report);
            }
        }
        // Actions without a spec are not compared, and counted.
        let is_new = |document: &Document| document.is_action() && scope.action(&document.action).is_none();
        files.iter().filter(|(_, document)| is_new(document)).for_each(|_| report.unclear(Kind::Page));
    }
    let (diagnostics, tallies) = report.finish();
    Ok(Audit { sources: sources.under(specs_shown), diagnostics, tallies })
}

/// An action that the metadata does not have.
fn gone(action: &ActionFile, report: &mut Report) {
    let spec = &action.spec;
    let message = format!("the metadata has no action `{}`", action.stem);
    let found = Diagnostic::new(Finding::AuditPage, spec.action.span, message);
    let help = "say since when it is gone: `withdrawn: { since: .. }`";
    report.different(Kind::Page, spec.withdrawn.is_some(), found.help(help));
}

/// Compares an action with a file about it.
fn compare<'a>(scope: Scope<'a>, action: &'a ActionFile, source: &Source, report: &mut Report) {
    match described(&source.path, &source.text, &scope.service.id, &action.stem) {
        Ok((found, families)) => {
            report.equal(Kind::Page);
            families.iter().for_each(|_| report.unclear(Kind::Parameter));
            Comparison { scope, action, file: &source.path, families, report }.all(&found);
        }
        Err(error) => {
            let message = format!("the metadata of `{}` cannot be compared", action.stem);
            let found = Diagnostic::new(Finding::AuditPage, action.spec.action.span, message);
            let found = found.reason(error.to_string()).help("mend the file, or leave it out");
            report.different(Kind::Page, false, found);
        }
    }
}

/// An action and a file about it.
struct Comparison<'a, 'r> {
    scope: Scope<'a>,
    action: &'a ActionFile,
    file: &'r str,
    /// Parameters of the metadata that are one of a numbered family.
    families: Vec<String>,
    report: &'r mut Report,
}

/// Where fields stand.
#[derive(Clone, Copy)]
struct Place<'p> {
    side: Side,
    /// The path of what encloses them.
    above: &'p str,
    /// What a finding is about where nothing nearer is there.
    span: Span,
}

impl<'a> Comparison<'a, '_> {
    fn all(&mut self, found: &Definition) {
        let spec = &self.action.spec;
        let span = spec.action.span;
        self.fields(Place { side: Side::Request, above: "", span }, &spec.parameters, &found.parameters);
        if let Some(response) = &found.response {
            self.fields(Place { side: Side::Response, above: "", span }, &spec.response, response);
        }
        self.errors(found);
    }

    /// The fields of one object, in both directions.
    fn fields(&mut self, place: Place<'_>, known: &'a Mapping<FieldSpec>, theirs: &[Field]) {
        let kind = if place.side == Side::Request { Kind::Parameter } else { Kind::Field };
        let finding = if place.side == Side::Request { Finding::AuditParameter } else { Finding::AuditField };
        let what = if place.side == Side::Request { "parameter" } else { "response field" };
        for field in theirs {
            let path = joined(place.above, &field.name);
            match known.iter().find(|(name, own)| self.is_called(place.side, (name, own), &field.name)) {
                Some((name, own)) => {
                    self.report.equal(kind);
                    self.field(Place { above: &path, span: name.span, ..place }, own, field);
                }
                None if self.is_inside(place.side, known, &field.name) => self.report.equal(kind),
                None => {
                    let message = format!("the metadata has the {what} `{path}`, the spec does not");
                    let help = "add it, or say under `discrepancies` why it is left out";
                    self.different(kind, finding, place.span, &path, message, help);
                }
            }
        }
        for (name, own) in known {
            let Some(resolved) = self.scope.field(own, place.side) else { continue };
            let parts = theirs.iter().map(|field| &field.name).chain(&self.families);
            let part = |whole: &String| whole.split_once('.').is_some_and(|(head, _)| head == name.value);
            let there = theirs.iter().any(|field| self.is_called(place.side, (name, own), &field.name));
            if there || parts.into_iter().any(part) {
                continue;
            }
            // Which of several documents the metadata is, nobody says.
            if own.source.is_some() || resolved.base.source.is_some() {
                self.report.unclear(kind);
                continue;
            }
            let path = joined(place.above, &name.value);
            let message = format!("the spec has the {what} `{path}`, the metadata does not");
            let help = "say under `discrepancies` that it is gone there, or remove it";
            self.different(kind, finding, name.span, &path, message, help);
        }
    }

    /// Whether `SystemDisk.Size` is the field of an object that the spec has.
    fn is_inside(&self, side: Side, known: &'a Mapping<FieldSpec>, name: &str) -> bool {
        let Some((head, rest)) = name.split_once('.') else { return false };
        let own = known.iter().find(|(name, own)| self.is_called(side, (name, own), head)).map(|(_, own)| own);
        let resolved = own.and_then(|own| self.scope.field(own, side));
        let fields =
            resolved.and_then(|own| self.scope.definition(own.base)).and_then(|(_, own)| own.fields.as_deref());
        fields.is_some_and(|fields| {
            fields.iter().any(|(name, own)| self.is_called(side, (name, own), rest))
                || self.is_inside(side, fields, rest)
        })
    }

    /// Whether a field of the spec has a name, or is also spelt so.
    fn is_called(&self, side: Side, (name, own): (&Spanned<String>, &'a FieldSpec), wanted: &str) -> bool {
        let aliases = self.scope.field(own, side).map_or(own.aliases.as_slice(), |own| &own.base.aliases);
        name.value == wanted || aliases.iter().any(|alias| alias.value == wanted)
    }

    /// One field that both have; `place` is its own.
    fn field(&mut self, place: Place<'_>, own: &'a FieldSpec, field: &Field) {
        let Some(resolved) = self.scope.field(own, place.side) else { return };
        if place.side == Side::Request {
            let word = |flag: bool| if flag { "required" } else { "optional" };
            let message = format!(
                "`{}` is {} in the metadata, and {} in the spec",
                place.above,
                word(field.required),
                word(resolved.required())
            );
            if field.required == resolved.required() {
                self.report.equal(Kind::Required);
            } else {
                let help = "correct it, or say under `discrepancies` what was decided";
                self.different(Kind::Required, Finding::AuditRequired, place.span, place.above, message, help);
            }
        }
        self.value(place, resolved.base, field);
    }

    /// What a value is, and what is inside of it.
    fn value(&mut self, place: Place<'_>, spec: &'a FieldSpec, field: &Field) {
        let Some((word, definition)) = self.scope.definition(spec) else { return };
        match &field.kind {
            Value::List(element) if word == TypeWord::List => {
                let own = spec.wrapper.as_ref().map(|wrapper| wrapper.value.as_str());
                if own == field.wrapper.as_deref() {
                    self.report.equal(Kind::Type);
                } else {
                    let said = |wrapper: Option<&str>| match wrapper {
                        Some(name) => format!("is enclosed in `{name}`"),
                        None => "is bare".to_owned(),
                    };
                    let (theirs, own) = (said(field.wrapper.as_deref()), said(own));
                    let message = format!("the list `{}` {theirs} in the metadata, and {own} in the spec", place.above);
                    self.differs(place, message);
                }
                if let Some(items) = definition.items.as_deref() {
                    self.value(place, items, element);
                }
            }
            // A wrapper that the spec writes out.
            Value::List(_) if word == TypeWord::Object && field.wrapper.is_some() => {
                let mut list = field.clone();
                list.name = list.wrapper.take().unwrap_or_default();
                self.inside(place, definition, std::slice::from_ref(&list));
            }
            Value::Object(fields) if word == TypeWord::Object => self.inside(place, definition, fields),
            _ if same(word, spec, field) => {
                self.report.equal(Kind::Type);
                self.values(place, definition, field);
            }
            _ => {
                let (theirs, own) = (name_of(field.word()), name_of(word));
                self.differs(
                    place,
                    format!("`{}` is `{theirs}` in the metadata, and `{own}` in the spec", place.above),
                );
            }
        }
    }

    fn differs(&mut self, place: Place<'_>, message: String) {
        let help = "correct it, or say under `discrepancies` what travels";
        self.different(Kind::Type, Finding::AuditType, place.span, place.above, message, help);
    }

    fn inside(&mut self, place: Place<'_>, definition: &'a FieldSpec, fields: &[Field]) {
        if let Some(known) = definition.fields.as_deref() {
            self.fields(place, known, fields);
        }
    }

    /// The values that the metadata lists.
    fn values(&mut self, place: Place<'_>, definition: &'a FieldSpec, field: &Field) {
        let Some(known) = &definition.values else { return };
        for value in &field.values {
            if known.0.iter().any(|(name, _)| name.value == *value) {
                self.report.equal(Kind::Value);
                continue;
            }
            let message = format!("the metadata lists the value `{value}` of `{}`, the spec does not", place.above);
            let found = Diagnostic::new(Finding::AuditValue, place.span, message).reason(format!("in {}", self.file));
            let says = self.action.spec.discrepancies.iter().any(|one| mentions(&one.says, value));
            let explained = says || is_explained(self.action, Kind::Value, place.above);
            self.report.different(Kind::Value, explained, found.help("add it, or say under `discrepancies` why not"));
        }
    }

    /// The rows of the error table.
    fn errors(&mut self, found: &Definition) {
        let spec = &self.action.spec;
        let known = || spec.errors.iter().chain(&self.scope.service.service.errors);
        for row in &found.errors {
            let same = known().any(|own| {
                own.status.value == u64::from(row.status)
                    && own.code.value.trim() == row.code.trim()
                    && own.message.value.trim() == row.message.trim()
            });
            if same {
                self.report.equal(Kind::ErrorRow);
                continue;
            }
            let message = format!("the metadata has the error row {} `{}`, the spec does not", row.status, row.code);
            let found = Diagnostic::new(Finding::AuditErrorRow, spec.action.span, message);
            let found = found.reason(format!("Its message is: {}", row.message));
            let code = row.code.trim();
            let says = spec
                .discrepancies
                .iter()
                .any(|one| one.place.0.iter().any(|place| place.value == code) || mentions(&one.says, code));
            let help = "add the row, or say under `discrepancies` what was decided";
            self.report.different(Kind::ErrorRow, says, found.help(help));
        }
    }

    /// Counts a difference, which a discrepancy may be about.
    fn different(&mut self, kind: Kind, finding: Finding, span: Span, path: &str, message: String, help: &str) {
        let found = Diagnostic::new(finding, span, message).reason(format!("in {}", self.file)).help(help);
        // A discrepancy about the place says what was decided, whatever its words.
        let last = path.rsplit('.').next().unwrap_or(path);
        let places = self.action.spec.discrepancies.iter().flat_map(|one| &one.place.0);
        let named = places.map(|place| place.value.rsplit('.').next().unwrap_or_default()).any(|end| end == last);
        self.report.different(kind, named || is_explained(self.action, kind, path), found);
    }
}

fn joined(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") }
}
