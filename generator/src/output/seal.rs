//! What a run leaves for the next one: what it found to be fresh, and texts that need not be made again. Either is only
//! good for the same generator, and is only believed where what it is about is still the same.

use std::fs;
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::folder::{self, refuse_links};
use super::write::replace_file;
use super::{Output, OutputError};
use crate::kept::{Kept, Key};

/// Beside the lock; no output owns either.
const SEAL: &str = "generated/.gen.seal";
const TEXTS: &str = "generated/.gen.texts";

/// Of which generator, specs and files it is known that nothing is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    generator: String,
    specs: String,
    files: String,
    /// What the specs hold, in a few words.
    pub summary: String,
    /// The number of files of each output, in the order of the emitters.
    pub counts: Vec<usize>,
}

impl Seal {
    /// The seal of a run that found no mistake and left these outputs.
    pub fn new(generator: &str, specs: Key, summary: String, outputs: &[Output]) -> Self {
        let files: Vec<(String, &str)> = outputs.iter().flat_map(Output::iter).collect();
        let keys: Vec<Key> = files.par_iter().map(|(path, text)| Key::of_file(path, text.as_bytes())).collect();
        Self {
            generator: generator.to_owned(),
            specs: specs.hex(),
            files: Key::of_all(keys).hex(),
            summary,
            counts: outputs.iter().map(|output| output.files.len()).collect(),
        }
    }

    /// The seal of the last run, where this generator would do nothing with these specs: what is in the folders of the
    /// outputs is looked at, to the last byte. Of an output no more than its folder is of interest.
    ///
    /// # Errors
    /// A file or folder could not be read, or is a link.
    pub fn unbroken(
        repository: &Path,
        generator: &str,
        specs: Key,
        outputs: &[Output],
    ) -> Result<Option<Self>, OutputError> {
        let Some(seal) = read(repository, SEAL)?.and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok()) else {
            return Ok(None);
        };
        if seal.generator != generator || seal.specs != specs.hex() || seal.counts.len() != outputs.len() {
            return Ok(None);
        }
        let mut paths = Vec::new();
        for (output, count) in outputs.iter().zip(&seal.counts) {
            let found = folder::look(repository, output)?;
            if !found.empty.is_empty() || found.files.len() != *count {
                return Ok(None);
            }
            paths.extend(found.files);
        }
        let key = |path: &String| {
            let path_on_disk = repository.join(path);
            let bytes = fs::read(&path_on_disk).map_err(OutputError::io("read", &path_on_disk))?;
            Ok(Key::of_file(path, &bytes))
        };
        let keys = paths.par_iter().map(key).collect::<Result<Vec<_>, OutputError>>()?;
        Ok(Some(seal).filter(|seal| seal.files == Key::of_all(keys).hex()))
    }

    /// Leaves it for the next run.
    ///
    /// # Errors
    /// It could not be written, or is a link.
    pub fn leave(&self, repository: &Path) -> Result<(), OutputError> {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        replace_file(repository, SEAL, text)
    }
}

/// The texts that the last run of this generator left.
///
/// # Errors
/// They could not be read, or are a link.
pub fn texts(repository: &Path, generator: &str) -> Result<Kept, OutputError> {
    Ok(Kept::read(generator, &read(repository, TEXTS)?.unwrap_or_default()))
}

/// Leaves texts for the next run.
///
/// # Errors
/// They could not be written, or are a link.
pub fn leave_texts(repository: &Path, kept: &Kept) -> Result<(), OutputError> {
    kept.written().map_or(Ok(()), |bytes| replace_file(repository, TEXTS, bytes))
}

/// The bytes of a file; `None` where there is none.
fn read(repository: &Path, path: &str) -> Result<Option<Vec<u8>>, OutputError> {
    refuse_links(repository, path)?;
    let path = repository.join(path);
    match fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(OutputError::io("read", &path)(error)),
    }
}
