//! Specs against the documents that they were written from: tables, examples and wording.
//!
//! Whoever has the documents as text can repeat the comparison. What differs is a finding, unless a discrepancy of the
//! action is about it; what could not be compared is counted, never passed over.

mod drift;
mod errors;
mod examples;
mod explained;
mod fields;
mod pages;
mod read;
mod report;
mod responses;
mod tables;
mod values;
mod wording;

pub use drift::drift;
pub use report::{Kind, Tally};

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, Specs};
use crate::load::{parse_all, read as read_specs};
use crate::lookup::{Scope, Side};
use crate::source::{Source, Sources, Span};
use explained::{is_explained, mentions};
use fields::{SpecField, first_document};
use pages::{Known, Page};
use read::Document;
use report::Report;

/// What the comparison found.
#[derive(Debug)]
pub struct Audit {
    /// The texts of specs and documents, with the paths that findings show.
    pub sources: Sources,
    /// What differs and no discrepancy is about, sorted.
    pub diagnostics: Diagnostics,
    /// How much was compared, by kind.
    pub tallies: BTreeMap<Kind, Tally>,
}

/// Why specs and documents cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// There are mistakes in the specs.
    #[error("the specs cannot be read; `check` says what is wrong with them")]
    Specs,
    /// A folder of the documents cannot be read.
    #[error("the folder of documents {} cannot be read", path.display())]
    Documents {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Nothing to compare with.
    #[error("the folder {} holds no page: a page is a file such as `vpc/vswitch/CreateVSwitch.txt`, metadata one such as `vpc/CreateVSwitch.json`", .0.display())]
    NoPages(PathBuf),
}

/// Compares the specs below `specs` with the documents below `documents`; `specs_shown` and `documents_shown` stand
/// before paths in findings.
///
/// # Errors
/// Specs or documents cannot be read.
pub fn audit(specs: &Path, specs_shown: &str, documents: &Path, documents_shown: &str) -> Result<Audit, AuditError> {
    let (sources, parsed) = readable(specs)?;
    let first = sources.iter().count();
    let read = read::below(documents, documents_shown, ".txt", &parsed.services)?;
    let (files, documents): (Vec<Source>, Vec<Document>) = read.pages.into_iter().unzip();
    let sources = sources.under(specs_shown).and(files);
    let mut report = Report::new(read.diagnostics);
    for scope in Scope::all(&parsed) {
        let pages = documents.iter().enumerate().filter(|(_, document)| document.service == scope.service.id);
        let pages: Vec<(usize, &Document)> = pages.map(|(index, document)| (first + index, document)).collect();
        service(scope, &pages, &sources, &mut report);
    }
    wording::compare(&parsed, &sources, first, &mut report);
    let (diagnostics, tallies) = report.finish();
    Ok(Audit { sources, diagnostics, tallies })
}

/// The specs below a folder, all of which can be read.
fn readable(specs: &Path) -> Result<(Sources, Specs), AuditError> {
    let (sources, found, unreadable) = read_specs(specs);
    let (parsed, mistakes, _, _) = parse_all(&sources, &unreadable);
    if found.is_empty() && mistakes.is_empty() { Ok((sources, parsed)) } else { Err(AuditError::Specs) }
}

/// An action with its pages.
struct Subject<'a> {
    action: &'a ActionFile,
    request: Vec<SpecField<'a>>,
    response: Vec<SpecField<'a>>,
    pages: Vec<Page>,
}

impl Subject<'_> {
    /// Where a finding about the action as a whole stands.
    fn span(&self) -> Span {
        self.action.spec.action.span
    }

    /// Whether a discrepancy of the action is about one of these.
    fn explains(&self, kind: Kind, names: &[&str]) -> bool {
        names.iter().any(|name| is_explained(self.action, kind, name))
    }

    /// Whether a discrepancy of the action mentions a name that is not in the spec.
    fn mentions(&self, name: &str) -> bool {
        self.action.spec.discrepancies.iter().any(|found| mentions(&found.says, name))
    }

    /// The fields of a side.
    fn fields(&self, side: Side) -> &[SpecField<'_>] {
        match side {
            Side::Request => &self.request,
            Side::Response => &self.response,
        }
    }
}

fn service(scope: Scope<'_>, documents: &[(usize, &Document)], sources: &Sources, report: &mut Report) {
    let mut used = BTreeSet::new();
    let mut subjects = Vec::new();
    let is_named = |action: &ActionFile| documents.iter().any(|(_, document)| is_about(scope, action, document));
    let compared: BTreeSet<&str> =
        scope.service.actions.iter().filter(|action| is_named(action)).map(first_document).collect();
    for action in &scope.service.actions {
        let spec = &action.spec;
        let named = documents.iter().filter(|(_, document)| is_about(scope, action, document));
        let named: Vec<usize> = named.map(|(file, _)| *file).collect();
        if named.is_empty() && !documents.is_empty() && !compared.contains(first_document(action)) {
            // The pages are of other documents than the action.
            report.unclear(Kind::Page);
            continue;
        }
        if named.is_empty() {
            let found =
                Diagnostic::new(Finding::AuditPage, spec.action.span, format!("no page is about `{}`", action.stem));
            let found = found.help(format!(
                "put the page into the folder of documents as `{}/{}/{}.txt`",
                scope.service.id, action.group, action.stem
            ));
            report.different(Kind::Page, false, found);
            continue;
        }
        used.extend(named.iter().copied());
        let request = fields::all(action, (scope, Side::Request), &spec.parameters);
        let response = fields::all(action, (scope, Side::Response), &spec.response);
        let known = Known { request: fields::names(&request), response: fields::names(&response) };
        let pages = named.iter().map(|file| Page::read(&sources.get(*file).text, *file, &known)).collect();
        subjects.push(Subject { action, request, response, pages });
    }
    for (file, document) in documents.iter().filter(|(file, document)| !used.contains(file) && document.is_action()) {
        let span = Span::new(*file, 0..sources.get(*file).text.find('\n').unwrap_or_default());
        let found = Diagnostic::new(Finding::AuditPage, span, format!("no spec is about `{}`", document.action));
        let found = found.help("write the spec; where the file has another name than the action, name it under `discrepancies` of the action with `where: action`");
        report.different(Kind::Page, false, found);
    }
    for subject in &subjects {
        report.equal(Kind::Page);
        errors::compare(subject, report);
        examples::compare(subject, report);
        responses::compare(subject, report);
    }
    tables::compare(&subjects, report);
    values::compare(&subjects, report);
}

/// Whether a page is about the action: it has its name, or one that is no other action's and that a discrepancy says.
fn is_about(scope: Scope<'_>, action: &ActionFile, document: &Document) -> bool {
    let page = document.action.as_str();
    let discrepancies = &action.spec.discrepancies;
    action.stem == page
        || (document.is_action()
            && scope.action(page).is_none()
            && discrepancies
                .iter()
                .any(|found| found.place.0.iter().any(|place| place.value == "action") && mentions(&found.says, page)))
}
