//! The written outputs on disk: what is fresh, what is stale, what is an orphan; and writing what changed.

mod compare;
mod error;
mod folder;
mod lock;
mod seal;
mod write;

pub use compare::{Change, Difference, compare, compare_file, difference};
pub use error::OutputError;
pub use lock::{Access, Lock, lock};
pub use seal::{Seal, leave_texts, texts};
pub use write::{create_file, replace_file, write};

use crate::emit::Emit;
use crate::files::Files;

/// What an emitter wrote, in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Name of the output, as in `client`.
    pub name: &'static str,
    /// The folder it owns, relative to the root of the repository.
    pub root: &'static str,
    /// What other programs put into that folder, each a name right below it.
    pub foreign: &'static [&'static str],
    /// The files, relative to that folder.
    pub files: Files,
}

impl Output {
    /// That of an emitter, with no file yet.
    pub fn of(emitter: &dyn Emit) -> Self {
        let (name, root, foreign) = (emitter.name(), emitter.root(), emitter.foreign());
        Self { name, root, foreign, files: Files::default() }
    }

    /// The text of a file; its path is relative to the root of the repository.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path.strip_prefix(self.root)?.strip_prefix('/')?)
    }

    /// The files with their paths relative to the root of the repository, with `/`, and their texts.
    pub fn iter(&self) -> impl Iterator<Item = (String, &str)> {
        self.files.iter().map(|(path, text)| (format!("{}/{path}", self.root), text))
    }
}
