//! Why a snapshot cannot be read, written or put back.

use std::path::{Path, PathBuf};

/// A snapshot cannot be read, written or put back. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{why}", file.as_ref().map(|file| format!("the snapshot {}: ", file.display())).unwrap_or_default())]
pub struct SnapshotError {
    file: Option<PathBuf>,
    why: Why,
}

impl SnapshotError {
    pub(crate) fn new(why: Why) -> Self {
        Self { file: None, why }
    }

    pub(super) fn of(self, file: &Path) -> Self {
        Self { file: Some(file.to_owned()), ..self }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Why {
    #[error("it cannot be read: {0}")]
    Read(String),
    #[error("there is no folder {}; make it, or name another file", .0.display())]
    NoFolder(PathBuf),
    #[error("it cannot be written: {0}")]
    Write(String),
    #[error("line {line}, column {column}: that is no JSON: {what}")]
    Syntax { line: usize, column: usize, what: String },
    #[error(
        "it is no snapshot of aliyun-mock, which has \"format\": \"aliyun-mock snapshot\"; take one with GET \
         /_mock/snapshot"
    )]
    Foreign,
    #[error(
        "it has version {0} of the format, and this program reads version 1; read it with the version of aliyun-mock \
         that wrote it"
    )]
    Version(u64),
    #[error("line {line}, column {column}: {what}; take the snapshot anew, or mend it there")]
    Shape { line: usize, column: usize, what: String },
    #[error("{0}; {mend}", mend = .0.mend)]
    Content(Unfit),
    #[error(
        "it holds {0} namespaces, and one is put back here; put all of them back (all=true, or restore of the server), \
         or take a snapshot of one"
    )]
    Several(usize),
    #[error("it holds {held} namespaces, and the server keeps {limit} at most; allow more with max_namespaces")]
    TooMany { held: usize, limit: usize },
}

/// What of a snapshot this server cannot have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {what}")]
pub(crate) struct Unfit {
    place: String,
    what: &'static str,
    mend: &'static str,
}

impl Unfit {
    pub(crate) fn unknown(place: String, what: &'static str) -> Self {
        Self { place, what, mend: "put it back into a server with the same services, or take that out of it" }
    }

    pub(crate) fn wrong(place: String, what: &'static str) -> Self {
        Self { place, what, mend: "take the snapshot anew, or mend it there" }
    }

    /// The same, where it is told of what the place is a part.
    pub(crate) fn within(self, outer: impl std::fmt::Display) -> Self {
        Self { place: format!("{outer}, {}", self.place), ..self }
    }
}
