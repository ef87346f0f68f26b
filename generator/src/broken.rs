//! What could not be read, and which findings are only its consequence: a type with a mistake is still a type.
//!
//! A file explains findings of its own service alone, and an action only those of its own file and of the resources,
//! which refer to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Place};
use crate::findings::Finding;
use crate::source::{Sources, Span};
use crate::yaml::Gaps;

/// What is there and could not be read, by service.
#[derive(Debug, Default)]
pub(crate) struct Broken {
    services: BTreeMap<String, Part>,
}

/// What could not be read of a service.
#[derive(Debug, Default)]
struct Part {
    /// What every file of the service refers to.
    shared: Lost,
    /// What one file refers to, by its path.
    files: BTreeMap<String, Lost>,
    /// Whether types could not be read: no path leads into a field of one.
    without_types: bool,
    /// Groups of actions that could not be read.
    groups: BTreeSet<String>,
    /// Mappings in which a key could not be read.
    owners: BTreeSet<Span>,
}

/// Names that could not be read, and kinds of findings that this may be the cause of.
#[derive(Debug, Default)]
struct Lost {
    names: BTreeSet<String>,
    kinds: BTreeSet<Finding>,
}

impl Lost {
    fn explains(&self, kind: Finding, name: &str) -> bool {
        let ends = [name.split('.').next(), name.rsplit('.').next()];
        let named = self.names.contains(name) || ends.into_iter().flatten().any(|part| self.names.contains(part));
        (named && kind.id().starts_with("unknown-")) || self.kinds.contains(&kind)
    }
}

/// The path of a file of a service that has a name of its own.
fn beside(path: &str, name: &str) -> String {
    format!("{}/{name}", service(path).unwrap_or_default())
}

/// The service that a file belongs to; `None` for a file beside the services.
fn service(path: &str) -> Option<&str> {
    path.split_once('/').map(|(service, _)| service)
}

/// What others refer to in a file, by key; other keys are nobody else's matter.
fn kinds_of(file: &str, key: &str) -> &'static [Finding] {
    use Finding::{
        FieldSource, MissingClass, MissingExample, MissingKey, MissingRequestId, PageItems, UndecidedSource,
        UnknownDocument, UnknownError, UnknownField, UnknownGroup, UnknownParameter, UnknownState, UnknownUse,
        ValueType,
    };
    match (file, key) {
        ("service.yaml", "documents") => &[UnknownDocument, MissingKey],
        ("service.yaml", "groups") => &[UnknownGroup, MissingKey],
        ("service.yaml", "parameters" | "response") => &[UnknownUse],
        (_, "errors") => &[UnknownError],
        (_, "examples") => &[MissingExample],
        (_, "source") => &[FieldSource, MissingKey],
        (_, "discrepancies") => &[UndecidedSource],
        (_, "parameters" | "response" | "fields" | "items" | "use" | "wrapper") => {
            &[UnknownField, UnknownParameter, UnknownState, PageItems, ValueType, MissingRequestId]
        }
        (_, "class" | "when" | "missing" | "invalid" | "unknown" | "forbidden" | "quota" | "state_not") => {
            &[MissingClass]
        }
        (_, "values" | "states") => &[UnknownState, ValueType],
        _ => &[],
    }
}

/// What others refer to in a file that could not be read at all.
fn kinds_of_all(file: &str) -> &'static [Finding] {
    match file {
        "service.yaml" => {
            &[Finding::UnknownDocument, Finding::UnknownGroup, Finding::UnknownUse, Finding::UnknownError]
        }
        "types.yaml" => &[Finding::UnknownType, Finding::UnknownState, Finding::PageItems],
        "resources.yaml" => &[Finding::UnknownResource, Finding::UnknownState],
        _ => &[
            Finding::UnknownError,
            Finding::UnknownField,
            Finding::UnknownParameter,
            Finding::UnknownState,
            Finding::PageItems,
        ],
    }
}

impl Broken {
    /// Adds what could not be read of a file that could.
    pub(crate) fn gaps(&mut self, path: &str, gaps: Gaps) {
        let Some(service) = service(path) else { return };
        if gaps.names.is_empty() && gaps.keys.is_empty() && gaps.owners.is_empty() {
            return;
        }
        let part = self.services.entry(service.to_owned()).or_default();
        part.owners.extend(gaps.owners);
        let name = path.rsplit('/').next().unwrap_or_default();
        let kinds: BTreeSet<Finding> = gaps.keys.iter().flat_map(|key| kinds_of(name, key)).copied().collect();
        if is_shared(name) {
            part.shared.names.extend(gaps.names);
            // A key that is not there is felt elsewhere; that the file lacks it is said already.
            let (own, shared): (Vec<Finding>, Vec<Finding>) =
                kinds.into_iter().partition(|kind| *kind == Finding::MissingKey);
            part.shared.kinds.extend(shared);
            part.files.entry(path.to_owned()).or_default().kinds.extend(own);
            return;
        }
        for path in [path.to_owned(), beside(path, "resources.yaml")] {
            let lost = part.files.entry(path).or_default();
            lost.names.extend(gaps.names.iter().cloned());
            lost.kinds.extend(&kinds);
        }
    }

    /// Adds a file that could not be read at all, or that is missing.
    pub(crate) fn file(&mut self, path: &str) {
        // Nothing refers to a term.
        let Some(service) = service(path) else { return };
        let part = self.services.entry(service.to_owned()).or_default();
        let name = path.rsplit('/').next().unwrap_or_default();
        if is_shared(name) {
            part.shared.kinds.extend(kinds_of_all(name));
            if name == "types.yaml" {
                part.without_types = true;
                let lost = part.files.entry(beside(path, "resources.yaml")).or_default();
                lost.kinds.extend([Finding::UnknownField, Finding::WrongType, Finding::ValueType]);
            }
            return;
        }
        part.shared.names.extend(name.strip_suffix(".yaml").map(str::to_owned));
        part.groups.extend(path.split('/').nth(1).map(str::to_owned));
        part.files.entry(beside(path, "resources.yaml")).or_default().kinds.extend(kinds_of_all(name));
    }

    /// Whether fields that the actions of a service share could not be read.
    pub(crate) fn lacks_shared_fields(&self, service: &str) -> bool {
        self.services.get(service).is_some_and(|part| part.shared.kinds.contains(&Finding::UnknownUse))
    }

    /// Adds a field of an action that is one which could not be read: what is inside is not known.
    pub(crate) fn field(&mut self, service: &str, name: &str) {
        self.services.entry(service.to_owned()).or_default().shared.names.insert(name.to_owned());
    }

    /// Whether a finding may be the consequence of something that could not be read, and should wait until that is.
    pub(crate) fn explains(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        let Place::Text(span) = diagnostic.place else { return false };
        if span.is_nowhere() || diagnostic.related.iter().any(|(span, _)| span.is_nowhere()) {
            return true;
        }
        let kind = diagnostic.kind;
        let path = sources.get(span.file()).path.as_str();
        let text = sources.text(span).trim_matches(['"', '\'']);
        // That something is nowhere only holds once everything is read.
        if kind == Finding::StaleAllowance && service(path).is_none() {
            return !self.services.is_empty();
        }
        // `vpc/Vpc` is a matter of that service.
        let (owner, name) = match text.split_once('/') {
            Some((owner, name)) => (Some(owner), name),
            None => (service(path), text),
        };
        if let Some(part) = owner.and_then(|owner| self.services.get(owner))
            && part.shared.explains(kind, name)
        {
            return true;
        }
        let Some(part) = service(path).and_then(|service| self.services.get(service)) else { return false };
        part.shared.explains(kind, name)
            || part.files.get(path).is_some_and(|lost| lost.explains(kind, name))
            || (part.without_types
                && name.contains('.')
                && matches!(kind, Finding::UnknownField | Finding::UnknownParameter))
            || (kind == Finding::EmptyGroup && part.groups.contains(name))
            || (matches!(kind, Finding::MissingKey | Finding::MissingDoc | Finding::Rule)
                && part.owners.contains(&span))
    }
}

/// Whether every file of the service may refer to what stands in it.
fn is_shared(name: &str) -> bool {
    matches!(name, "service.yaml" | "types.yaml" | "resources.yaml")
}
