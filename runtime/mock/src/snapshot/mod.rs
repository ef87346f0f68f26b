//! What namespaces hold, to be written down and put back: as JSON, as a file.

mod error;
pub(crate) mod held;
mod text;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use tempfile::NamedTempFile;

pub use error::SnapshotError;
pub(crate) use error::{Unfit, Why};
use held::Space;
use text::Document;

/// What namespaces held at a moment: accounts with their objects, states to come, client tokens, the clock, and how far
/// ids were given away. Not what requests there were, nor faults, coverage and nonces.
///
/// Objects and the responses to client tokens hold secrets, such as passwords and keys, and so does this. `Debug` shows
/// none of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Snapshot {
    namespaces: BTreeMap<String, Space>,
}

impl Snapshot {
    pub(crate) fn new(namespaces: impl IntoIterator<Item = (String, Space)>) -> Self {
        Self { namespaces: namespaces.into_iter().collect() }
    }

    /// The names of its namespaces, in order.
    pub fn namespaces(&self) -> impl ExactSizeIterator<Item = &str> {
        self.namespaces.keys().map(String::as_str)
    }

    /// What each namespace held.
    pub(crate) fn spaces(&self) -> &BTreeMap<String, Space> {
        &self.namespaces
    }

    /// What the only namespace held.
    pub(crate) fn only(&self) -> Result<&Space, SnapshotError> {
        let mut all = self.namespaces.values();
        match (all.next(), all.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(SnapshotError::new(Why::Several(self.namespaces.len()))),
        }
    }

    /// Reads what [`Snapshot::write`] wrote.
    ///
    /// # Errors
    /// The file cannot be read, or is no snapshot; the error says where.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, SnapshotError> {
        let path = path.as_ref();
        let bytes = fs::read(path).map_err(|error| SnapshotError::new(Why::Read(error.to_string())).of(path))?;
        Self::parse(&bytes).map_err(|error| error.of(path))
    }

    /// Writes it into a file, in place of what the file was: whole, or not at all. As it holds secrets, the owner of the
    /// file alone can read it, where the system knows owners.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, path: impl AsRef<Path>) -> Result<(), SnapshotError> {
        let path = path.as_ref();
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let written = match folder.is_dir() {
            true => self.write_in(folder, path).map_err(|error| Why::Write(error.to_string())),
            false => Err(Why::NoFolder(folder.to_owned())),
        };
        written.map_err(|why| SnapshotError::new(why).of(path))
    }

    fn write_in(&self, folder: &Path, path: &Path) -> io::Result<()> {
        let mut file = NamedTempFile::with_prefix_in(".aliyun-mock-", folder)?;
        file.write_all(serde_json::to_string_pretty(self).map_err(io::Error::from)?.as_bytes())?;
        file.write_all(b"\n")?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    }

    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, SnapshotError> {
        text::parse(bytes).map(Self::new)
    }
}

/// Reads the JSON that it serializes to.
impl FromStr for Snapshot {
    type Err = SnapshotError;

    fn from_str(text: &str) -> Result<Self, SnapshotError> {
        Self::parse(text.as_bytes())
    }
}

impl Serialize for Snapshot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Document::of(&self.namespaces).serialize(serializer)
    }
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").field("namespaces", &self.namespaces.keys()).finish_non_exhaustive()
    }
}
