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
pub mod layout;
mod load;
mod loaded;
mod lookup;
mod lower;
pub mod model;
mod nearest;
pub mod output;
pub mod review;
mod rust_names;
mod semantics;
pub mod source;
mod yaml;

pub use load::RevisionError;
pub use loaded::{Loaded, from_sources, from_sources_down_to, load, load_down_to};
pub use output::Output;

use emit::{EMITTERS, EmitError};
use files::Files;
use model::Model;
use rayon::prelude::*;

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
