//! What stands in the way of comparing and writing.

use std::io;
use std::path::{Path, PathBuf};

/// A file or folder that could not be read or written, or that is not touched. Does not repeat its source.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The system refused.
    #[error("could not {what} {}", path.display())]
    Io {
        /// What was tried, as in `write`.
        what: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
    /// Following it could lead out of the repository.
    #[error("{} is a link; the generator follows none, so that it touches nothing outside the repository: remove it, or put what it leads to in its place", .0.display())]
    Link(PathBuf),
    /// A pipe, a socket, a device, or a name that is not UTF-8.
    #[error("{} {what}, which the generator never writes: move it away or remove it", path.display())]
    Foreign {
        /// What is odd about it.
        what: &'static str,
        /// The file.
        path: PathBuf,
    },
}

impl OutputError {
    /// From an error of the system; `what` was tried.
    pub(super) fn io(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { what, path, source }
    }
}
