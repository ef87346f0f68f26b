//! Specs that were read and checked, and what they hold.

use std::path::Path;

use crate::diagnostic::Diagnostics;
use crate::format::Specs;
use crate::load::{parse_all, read};
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
    pub(crate) specs: Specs,
}

/// Reads and checks the specs below `root`.
pub fn load(root: &Path) -> Loaded {
    let (sources, found, unreadable) = read(root);
    checked(sources, found, &unreadable)
}

/// Checks specs that are already in memory.
pub fn from_sources(sources: Sources) -> Loaded {
    checked(sources, Diagnostics::default(), &[])
}

pub(crate) fn checked(sources: Sources, mut diagnostics: Diagnostics, unreadable: &[String]) -> Loaded {
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
            rayon::join(|| check::warnings(&specs, &sources, &allowances), || lower::lower(&specs, &sources));
        diagnostics.append(warnings);
        // An allowance for nothing is an error.
        model = Some(lowered).filter(|_| diagnostics.errors() == 0);
    }
    diagnostics.sort();
    Loaded { sources, diagnostics, model, specs }
}
