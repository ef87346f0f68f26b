//! From YAML specs to a client, a mock server and reference docs.
//!
//! The pipeline is [`load()`], [`emit()`], [`output::compare`] and [`output::write`]: read -> parse -> check -> lower
//! -> emit -> files. Every step is a function from values to values; only [`load`], [`layout`] and [`audit`]
//! read specs and documents, and only [`output`] writes files.

pub mod audit;
mod broken;
mod check;
pub mod count;
pub mod diagnostic;
pub mod emit;
pub mod files;
pub mod findings;
mod format;
pub mod layout;
mod load;
mod lookup;
mod lower;
pub mod model;
mod nearest;
pub mod output;
mod rust_names;
mod semantics;
pub mod source;
mod yaml;

pub use output::Output;

use std::path::Path;

use diagnostic::Diagnostics;
use emit::{EMITTERS, EmitError};
use files::Files;
use model::Model;
use rayon::prelude::*;
use source::Sources;

/// What a folder of specs holds: the model where there is no error, and the findings.
#[derive(Debug)]
pub struct Loaded {
    /// The texts, for showing findings.
    pub sources: Sources,
    /// The findings, sorted.
    pub diagnostics: Diagnostics,
    /// The model; `None` where there are errors.
    pub model: Option<Model>,
}

/// Reads and checks the specs below `root`.
pub fn load(root: &Path) -> Loaded {
    let (sources, found, unreadable) = load::read(root);
    checked(sources, found, &unreadable)
}

/// Checks specs that are already in memory.
pub fn from_sources(sources: Sources) -> Loaded {
    checked(sources, Diagnostics::default(), &[])
}

fn checked(sources: Sources, mut diagnostics: Diagnostics, unreadable: &[String]) -> Loaded {
    let (specs, found, broken, allowances) = load::parse_all(&sources, unreadable);
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
    Loaded { sources, diagnostics, model }
}

/// Runs every emitter.
///
/// # Errors
/// A defect of an emitter; the specs are not to blame.
pub fn emit(model: &Model) -> Result<Vec<Output>, EmitError> {
    EMITTERS
        .par_iter()
        .map(|emitter| {
            let mut files = Files::default();
            emitter.emit(model, &mut files)?;
            Ok(Output { name: emitter.name(), root: emitter.root(), foreign: emitter.foreign(), files })
        })
        .collect()
}
