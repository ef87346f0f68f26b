//! What could not be read, and which findings are only its consequence: a type with a mistake is still a type.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place};
use crate::findings::Finding;
use crate::source::Sources;

/// Names and files that are there and could not be read.
#[derive(Debug, Default)]
pub(crate) struct Broken {
    names: BTreeSet<String>,
    kinds: BTreeSet<Finding>,
}

impl Broken {
    /// Adds entries that could not be read.
    pub(crate) fn names(&mut self, names: impl IntoIterator<Item = String>) {
        self.names.extend(names);
    }

    /// Adds a file that could not be read at all, or that is missing.
    pub(crate) fn file(&mut self, path: &str) {
        let name = path.rsplit('/').next().unwrap_or_default();
        match name {
            // Nothing refers to a term.
            "terms.yaml" if name == path => {}
            "types.yaml" => self.kinds.extend([Finding::UnknownType]),
            "resources.yaml" => self.kinds.extend([Finding::UnknownResource, Finding::UnknownState]),
            // Without it, its whole folder is left out.
            "service.yaml" => {
                self.kinds.extend([Finding::UnknownResource, Finding::UnknownState, Finding::UnknownPlace])
            }
            action => {
                self.names.extend(action.strip_suffix(".yaml").map(str::to_owned));
                self.kinds.extend([Finding::UnknownError, Finding::EmptyGroup]);
            }
        }
    }

    /// Whether a finding may be the consequence of something that could not be read, and should wait until that is.
    pub(crate) fn explains(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        let Place::Text(span) = &diagnostic.place else { return false };
        let text = sources.text(*span).trim_matches(['"', '\'']);
        let name = text.rsplit('/').next().unwrap_or_default();
        let unknown = diagnostic.kind.id().starts_with("unknown-") && self.names.contains(name);
        // What an allowance is for may stand in what could not be read.
        let stale = diagnostic.kind == Finding::StaleAllowance && !(self.names.is_empty() && self.kinds.is_empty());
        unknown || stale || self.kinds.contains(&diagnostic.kind)
    }
}
