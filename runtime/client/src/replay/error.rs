//! What is wrong with a recording.

use std::io;
use std::path::PathBuf;

/// A recording that cannot be written, or not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecordingError {
    /// The file cannot be written. What was there before is still there.
    #[error("the recording {} cannot be written", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file cannot be read.
    #[error("the recording {} cannot be read; is the path right, and was it recorded?", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is larger than any that should be read.
    #[error("the recording {} is larger than {most} bytes; record fewer exchanges into one file", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// How many bytes it may have.
        most: u64,
    },
    /// What stands in the file is no recording.
    #[error(
        "{}:{line}:{column}: {what}; correct the recording, or record it anew",
        .path.as_ref().map_or_else(|| "recording".to_owned(), |path| path.display().to_string())
    )]
    Malformed {
        /// The file; `None` where the recording was given as text.
        path: Option<PathBuf>,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong.
        what: String,
    },
}

/// Exchanges of a [`Replay`](super::Replay) that no request asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} never asked for: {}", of(.exchanges.len()), .exchanges.join(", "))]
pub struct UnusedExchanges {
    pub(super) exchanges: Vec<String>,
}

impl UnusedExchanges {
    /// Which ones, such as `exchange 2 (CreateVpc of vpc)`, in the order of the recording.
    pub fn exchanges(&self) -> &[String] {
        &self.exchanges
    }
}

fn of(number: usize) -> String {
    if number == 1 { "1 exchange was".to_owned() } else { format!("{number} exchanges were") }
}
