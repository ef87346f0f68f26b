//! From the model to files: one folder per output, all behind one trait.

mod client;
mod descriptions;
pub mod docs;
mod example;
mod mock;
mod openapi;
mod rust;
mod schema;
mod template;

use crate::files::Files;
use crate::kept::Kept;
use crate::model::Model;

pub use client::file as client_file;

/// Every output. Another one is a module and a line here.
pub const EMITTERS: &[&dyn Emit] =
    &[&client::Client, &mock::MockServer, &docs::Docs, &openapi::OpenApi, &schema::SpecSchema];

/// An output: turns the model into files below its own root.
pub trait Emit: Sync {
    /// Short name for messages, as in `client`.
    fn name(&self) -> &'static str;
    /// The folder that the output owns, relative to the root of the repository. Whatever else is in there is an orphan.
    fn root(&self) -> &'static str;
    /// What other programs put into that folder, each a name right below it.
    fn foreign(&self) -> &'static [&'static str] {
        &[]
    }
    /// Adds the files, with paths relative to the root. Texts that are in `kept` need not be made again.
    ///
    /// # Errors
    /// What could not be emitted: a defect of the emitter, since the model is checked.
    fn emit(&self, model: &Model, kept: &Kept, files: &mut Files) -> Result<(), EmitError>;
}

/// A defect of an emitter, with enough to find it.
#[derive(Debug, thiserror::Error)]
#[error("the {output} emitter could not write {file}: {reason}")]
pub struct EmitError {
    /// The output.
    pub output: &'static str,
    /// The file.
    pub file: String,
    /// What went wrong.
    pub reason: String,
}
