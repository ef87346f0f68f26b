//! Specs that were read and checked, and what they hold.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::{Finding, Severity};
use crate::format::{self, DraftFile};
use crate::kept::Key;
use crate::load::{self, Drafts, Files, gather, parse_all};
use crate::model::Model;
use crate::source::Sources;
use crate::{check, lower};

/// What a folder of specs holds: the model where there is no error, and the findings.
#[derive(Debug)]
pub struct Loaded {
    /// The texts, for showing findings.
    pub sources: Sources,
    /// The findings, sorted.
    pub diagnostics: Diagnostics,
    /// The model; `None` where there are errors.
    pub model: Option<Model>,
    /// What was read, for whoever looks at it in spite of findings.
    pub(crate) specs: format::Specs,
}

impl Loaded {
    /// The paths of the actions that are drafts, sorted: they were read, and are left out of the model.
    pub fn drafts(&self) -> impl Iterator<Item = &str> {
        self.specs.drafts.iter().map(|draft| self.sources.get(draft.span.file()).path.as_str())
    }
}

/// Specs that were read, and that nobody has looked into yet.
#[derive(Debug)]
pub struct Specs {
    sources: Sources,
    found: Diagnostics,
    unreadable: Vec<String>,
}

/// Reads the specs below `root`.
pub fn read(root: &Path) -> Specs {
    let (sources, found, unreadable) = load::read(root);
    Specs { sources, found, unreadable }
}

impl Specs {
    /// What everything that comes of them is made of; `None` where something could not be read.
    pub fn key(&self) -> Option<Key> {
        let files = self.sources.iter().map(|(_, file)| Key::of_file(&file.path, file.text.as_bytes()));
        self.found.is_empty().then(|| Key::of_all(files))
    }

    /// Checks them; looks for errors and warnings.
    pub fn load(self) -> Loaded {
        self.load_down_to(Severity::Warning)
    }

    /// Checks them; looks for findings down to the severity `least`, and always for warnings.
    pub fn load_down_to(self, least: Severity) -> Loaded {
        checked_down_to(self.sources, self.found, &self.unreadable, least)
    }
}

/// Reads and checks the specs below `root`; looks for errors and warnings.
pub fn load(root: &Path) -> Loaded {
    read(root).load()
}

/// Reads and checks the specs below `root`; looks for findings down to the severity `least`, and always for warnings.
pub fn load_down_to(root: &Path, least: Severity) -> Loaded {
    read(root).load_down_to(least)
}

/// Checks specs that are already in memory; looks for errors and warnings.
pub fn from_sources(sources: Sources) -> Loaded {
    from_sources_down_to(sources, Severity::Warning)
}

/// Checks specs that are already in memory, as [`load_down_to`] does.
pub fn from_sources_down_to(sources: Sources, least: Severity) -> Loaded {
    checked_down_to(sources, Diagnostics::default(), &[], least)
}

/// Reads specs for a comparison, and gives the model in spite of findings: looks for what cannot be read, and where
/// there is such a thing or it is asked for, for all other errors.
pub(crate) fn compared(
    sources: Sources,
    files: Files,
    mut diagnostics: Diagnostics,
    unreadable: &[String],
    all: bool,
) -> Loaded {
    let (specs, found, broken, _) = gather(&sources, files, unreadable, Drafts::LeftOut);
    diagnostics.append(found);
    let all = all || !diagnostics.is_empty();
    let errors = || if all { check::errors(&specs, &sources) } else { Diagnostics::default() };
    let (errors, model) = rayon::join(errors, || lower::lower(&specs, &sources));
    diagnostics.append(errors.without(|found| broken.explains(found, &sources)));
    diagnostics.sort();
    Loaded { sources, diagnostics, model: Some(model), specs }
}

fn checked_down_to(sources: Sources, mut diagnostics: Diagnostics, unreadable: &[String], least: Severity) -> Loaded {
    let least = least.max(Severity::Warning);
    let (specs, found, broken, allowances) = parse_all(&sources, unreadable);
    diagnostics.append(found);
    let (errors, conditions) = rayon::join(|| check::errors(&specs, &sources), || check::conditions(&specs));
    diagnostics.append(errors.without(|found| broken.explains(found, &sources)));
    if check::leaves_conditions(&diagnostics) {
        diagnostics.append(conditions);
    }
    let mut model = None;
    if diagnostics.is_empty() {
        let (warnings, lowered) =
            rayon::join(|| check::warnings(&specs, &sources, &allowances, least), || lower::lower(&specs, &sources));
        diagnostics.append(warnings);
        // An allowance for nothing is an error.
        model = Some(lowered).filter(|_| diagnostics.errors() == 0);
    }
    if least == Severity::Note {
        specs.drafts.iter().for_each(|draft| diagnostics.push(left_out(draft)));
    }
    diagnostics.sort();
    Loaded { sources, diagnostics, model, specs }
}

/// The note about a draft.
fn left_out(draft: &DraftFile) -> Diagnostic {
    let found = Diagnostic::new(Finding::Draft, draft.span, format!("`{}` is a draft", draft.action));
    found
        .label("left out")
        .reason("It is read, and nothing is generated of it.")
        .help("write what is `TODO`, then remove `draft`")
}
