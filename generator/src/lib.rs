//! From YAML specs to a client, a mock server and reference docs.
//!
//! The pipeline is [`load()`], [`emit()`], [`output::compare`] and [`output::write`]: read -> parse -> check -> lower
//! -> emit -> files. Every step is a function from values to values; only [`load`], [`layout`], [`import`] and [`audit`]
//! read specs and documents, and only [`output`] writes files.

pub mod audit;
mod broken;
pub mod changes;
mod check;
pub mod count;
pub mod diagnostic;
pub mod emit;
pub mod files;
pub mod findings;
mod format;
pub mod import;
pub mod kept;
pub mod layout;
mod load;
mod loaded;
mod lookup;
mod lower;
pub mod model;
mod nearest;
pub mod output;
pub mod phases;
pub mod review;
mod rust_names;
mod semantics;
pub mod source;
mod yaml;

pub use load::RevisionError;
pub use loaded::{Loaded, Specs, from_sources, from_sources_down_to, load, load_down_to, read};
pub use output::Output;

use emit::{EMITTERS, EmitError};
use kept::Kept;
use model::Model;
use rayon::prelude::*;

/// Runs every emitter.
///
/// # Errors
/// A defect of an emitter; the specs are not to blame.
pub fn emit(model: &Model) -> Result<Vec<Output>, EmitError> {
    emit_beside(model, &Kept::default())
}

/// Runs every emitter, as [`emit()`] does and with the same result; what an earlier run left need not be made again.
///
/// # Errors
/// A defect of an emitter; the specs are not to blame.
pub fn emit_beside(model: &Model, kept: &Kept) -> Result<Vec<Output>, EmitError> {
    let emitted = EMITTERS.par_iter().map(|emitter| {
        let mut output = Output::of(*emitter);
        emitter.emit(model, kept, &mut output.files)?;
        Ok(output)
    });
    emitted.collect()
}

/// Every output before anything is written to it.
pub fn outputs() -> Vec<Output> {
    EMITTERS.iter().map(|emitter| Output::of(*emitter)).collect()
}
