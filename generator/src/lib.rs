//! From YAML specs to a client, a mock server and reference docs.
//!
//! The pipeline is [`load()`], [`emit()`], [`output::compare`] and [`output::write`]: read -> parse -> check -> lower
//! -> emit -> files. Every step is a function from values to values; only [`load`] and [`audit`] read files,
//! and only [`output::write`] writes them.

pub mod audit;
mod broken;
mod check;
pub mod count;
pub mod diagnostic;
pub mod emit;
pub mod files;
mod format;
mod load;
mod lookup;
mod lower;
pub mod model;
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

/// What a folder of specs holds: the model where nothing is wrong, and the findings where something is.
#[derive(Debug)]
pub struct Loaded {
    /// The texts, for showing findings.
    pub sources: Sources,
    /// The findings, sorted.
    pub diagnostics: Diagnostics,
    /// The model; `None` where there are findings.
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
    let (specs, found, broken) = load::parse_all(&sources, unreadable);
    diagnostics.append(found);
    diagnostics.append(check::check(&specs, &sources).without(|found| broken.explains(found, &sources)));
    diagnostics.sort();
    let model = diagnostics.is_empty().then(|| lower::lower(&specs, &sources));
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
            Ok(Output { name: emitter.name(), root: emitter.root(), files })
        })
        .collect()
}
