//! A revision of the specs that is compared with another one: in spite of findings, as far as it can be read.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{Difference, How};
use super::facts::{Name, is_below};
use super::places::Place;
use super::{Item, acknowledge};
use crate::changes::Change;
use crate::diagnostic::{Diagnostic, Diagnostics, Place as Where};
use crate::findings::{Finding, Severity};
use crate::format::Specs;
use crate::load::RevisionError;
use crate::loaded::Loaded;
use crate::lower;
use crate::model::Model;
use crate::semantics::classes;
use crate::source::Sources;

/// Mistakes for which a part of a file says nothing, or something else than it should.
const FATAL: &[Finding] = &[
    Finding::DuplicateAction,
    Finding::DuplicateKey,
    Finding::EmptyValue,
    Finding::FilePlace,
    Finding::MissingFile,
    Finding::MissingKey,
    Finding::Read,
    Finding::ServiceName,
    Finding::TooLarge,
    Finding::TypeAndUse,
    Finding::TypeCycle,
    Finding::TypeDepth,
    Finding::UnknownType,
    Finding::UnknownUse,
    Finding::WrongType,
    Finding::WrongValue,
    Finding::Yaml,
];

/// One of two revisions.
#[derive(Debug)]
pub struct Side {
    /// What it is called.
    pub name: String,
    /// What is to be known of it.
    pub notes: Vec<String>,
    pub(super) model: Model,
    pub(super) specs: Specs,
    pub(super) sources: Sources,
    /// The paths of what could not be read, with where and why.
    broken: BTreeMap<String, (Option<Place>, String)>,
    /// The files whose error rows have no class: an older format knew none.
    unclassed: BTreeSet<String>,
    /// The services that are the same in the other revision: their actions were not read.
    pub(super) unchanged: BTreeSet<String>,
}

/// Why two revisions cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// One of them cannot be read.
    #[error(transparent)]
    Revision(#[from] RevisionError),
    /// A part of the newer one cannot be read.
    #[error("the specs of {name} have mistakes; mend them before you look at what changed")]
    Broken {
        /// What it is called.
        name: String,
        /// What is wrong.
        loaded: Box<Loaded>,
    },
}

impl Side {
    /// What is to be merged: all of it can be read, but for the services that are left out.
    pub(super) fn whole(
        loaded: Loaded,
        name: &str,
        mut notes: Vec<String>,
        unchanged: BTreeSet<String>,
    ) -> Result<Self, ReviewError> {
        if loaded.diagnostics.iter().any(|found| is_fatal(found, &loaded.sources)) {
            let Loaded { sources, diagnostics, .. } = &loaded;
            let diagnostics = diagnostics.clone().without(|found| !is_fatal(found, sources));
            let loaded = Box::new(Loaded { diagnostics, ..loaded });
            return Err(ReviewError::Broken { name: name.to_owned(), loaded });
        }
        let errors = loaded.diagnostics.errors();
        // Where services were not read, what refers to them looks like a mistake.
        if errors > 0 && unchanged.is_empty() {
            let mistakes = if errors == 1 { "mistake" } else { "mistakes" };
            notes.push(format!("{name} has {errors} {mistakes}, which `cargo xtask check` shows"));
        }
        Ok(Self::of(loaded, name, notes).without(unchanged))
    }

    /// A revision that was read already, as far as that went.
    pub fn of(loaded: Loaded, name: &str, notes: Vec<String>) -> Self {
        let Loaded { sources, diagnostics, model, specs } = loaded;
        let model = model.unwrap_or_else(|| lower::lower(&specs, &sources));
        let broken = broken(&diagnostics, &sources);
        let unclassed = unclassed(&specs, &sources);
        Self { name: name.to_owned(), notes, model, specs, sources, broken, unclassed, unchanged: BTreeSet::new() }
    }

    /// Leaves services out.
    pub(super) fn without(mut self, unchanged: BTreeSet<String>) -> Self {
        self.unchanged = unchanged;
        self
    }

    /// Whether nothing can be said of a part, since it could not be read.
    pub(super) fn lacks(&self, path: &str) -> bool {
        self.broken.keys().any(|broken| path == broken || is_below(path, broken))
    }

    /// Whether a difference is only that this revision knew no such fact.
    pub(super) fn says_nothing_of(&self, difference: &Difference<'_>) -> bool {
        let How::Changed { old, fact: Name::Class | Name::Meaning, .. } = &difference.how else { return false };
        self.unclassed.contains(&old.home.file)
    }

    /// A change for each part that could not be read, for somebody to look at.
    pub(super) fn not_compared(&self) -> Vec<Item> {
        let one = |(path, (place, message)): (&String, &(Option<Place>, String))| {
            let kind = Change::NotCompared;
            Item {
                kind,
                wire: kind.wire(),
                source: kind.source(),
                path: path.clone(),
                also: Vec::new(),
                fact: String::new(),
                old: Some(message.clone()),
                new: None,
                old_place: place.clone(),
                new_place: None,
                names: Vec::new(),
                generated: Vec::new(),
                fingerprint: acknowledge::fingerprint([kind.id(), path, "", message, ""]),
                acknowledged: None,
            }
        };
        self.broken.iter().map(one).collect()
    }
}

/// Whether a part of a file says nothing for it, or something else than it should, that callers depend on.
fn is_fatal(found: &Diagnostic, sources: &Sources) -> bool {
    found.severity() == Severity::Error && FATAL.contains(&found.kind) && !paths_of(found, sources).is_empty()
}

/// The paths of the parts that a finding is about.
fn paths_of(found: &Diagnostic, sources: &Sources) -> Vec<String> {
    match &found.place {
        Where::Text(span) => {
            let source = sources.get(span.file());
            paths(&source.path, section(&source.text, span.bytes().start))
        }
        Where::Path(path) => paths(path, None),
    }
}

/// The files with error rows of which nothing tells the class.
fn unclassed(specs: &Specs, sources: &Sources) -> BTreeSet<String> {
    let rows = specs.services.iter().flat_map(|folder| {
        let actions = folder.actions.iter().flat_map(|action| &action.spec.errors);
        folder.service.errors.iter().chain(actions)
    });
    let without = rows.filter(|row| classes::of_row(row).is_none());
    without.map(|row| sources.get(row.span.file()).path.clone()).collect()
}

/// What could not be read, by the path that it would have.
fn broken(diagnostics: &Diagnostics, sources: &Sources) -> BTreeMap<String, (Option<Place>, String)> {
    let mut found = BTreeMap::new();
    for one in diagnostics.iter().filter(|one| is_fatal(one, sources)) {
        let place = match &one.place {
            Where::Text(span) => Some(Place::of(sources, *span)),
            Where::Path(_) => None,
        };
        for path in paths_of(one, sources) {
            found.entry(path).or_insert_with(|| (place.clone(), one.message.clone()));
        }
    }
    found
}

/// The key at the beginning of a line, of all those that stand so, below which a place is.
fn section(text: &str, at: usize) -> Option<&str> {
    let before = &text[..crate::source::floor(text, at)];
    let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphanumeric());
    let rest = before.len() - before.rsplit('\n').next().unwrap_or_default().len();
    let own = text[rest..].lines().next().filter(starts);
    let line = own.or_else(|| before.lines().rev().find(starts))?;
    line.split_once(':').map(|(key, _)| key)
}

/// The paths of the parts that stand in a section of a file.
fn paths(file: &str, section: Option<&str>) -> Vec<String> {
    let parts: Vec<&str> = file.split('/').collect();
    match (parts.as_slice(), section) {
        ([service, "types.yaml"], Some(name)) => vec![format!("{service}/types/{name}")],
        ([service, "types.yaml"], None) => vec![format!("{service}/types")],
        ([service, "resources.yaml"], Some(name)) => {
            vec![format!("{service}/resources/{name}"), format!("{service}/waiters/{name}")]
        }
        ([service, "resources.yaml"], None) => vec![format!("{service}/resources"), format!("{service}/waiters")],
        ([service, "service.yaml"], Some(part @ ("endpoints" | "documents" | "groups" | "errors"))) => {
            vec![format!("{service}/{part}")]
        }
        ([service, _, name], section) => {
            let action = format!("{service}/{}", name.trim_end_matches(".yaml"));
            vec![match section {
                Some("parameters") => format!("{action}/request"),
                Some(part @ ("response" | "errors" | "rules" | "examples")) => format!("{action}/{part}"),
                // What is only said to the checker and to readers.
                Some("allow" | "discrepancies") => return Vec::new(),
                _ => action,
            }]
        }
        ([service, ..], _) => vec![(*service).to_owned()],
        ([], _) => Vec::new(),
    }
}
