//! Why a file cannot be used.

use std::path::{Path, PathBuf};

/// The state cannot be kept in a file. The file was not changed.
#[derive(Clone, Debug, thiserror::Error)]
#[error("cannot keep the state in {}: {why}", path.display())]
pub struct DataError {
    path: PathBuf,
    why: Why,
}

impl DataError {
    pub(super) fn new(path: &Path, why: Why) -> Self {
        Self { path: path.to_owned(), why }
    }
}

#[derive(Clone, Debug, thiserror::Error)]
pub(super) enum Why {
    #[error("there is no folder {}; make it, or name another file", .0.display())]
    NoFolder(PathBuf),
    #[error("that is a folder or a device; name a file")]
    NoFile,
    #[error("another server has it open; stop that one, or name another file")]
    InUse,
    #[error("{} cannot be locked: {_1}; name a file in another folder", .0.display())]
    Lock(PathBuf, String),
    #[error("it is no data file of aliyun-mock, and was left as it is; name another one, or one that is not there yet")]
    Foreign,
    #[error(
        "it has version {0} of the format, and this program reads version 1; start the version of aliyun-mock that \
         wrote it, or name another file"
    )]
    Version(u32),
    #[error(
        "it is damaged at byte {at}: {what}. It was left as it is; put a copy of it in its place, or move it away to \
         begin with nothing"
    )]
    Damaged { at: usize, what: String },
    #[error(
        "it holds what this server does not know: {0}. It was left as it is; start the server that wrote it, or move it \
         away to begin with nothing"
    )]
    Unknown(String),
    #[error("{0}")]
    Failed(String),
}
