//! Recordings on the disk.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde_json::error::Category;

use super::error::RecordingError;
use super::recording::{Head, Recording};
use super::strict::checked;

/// The largest file that is read, in bytes.
const MOST: u64 = 64 * 1024 * 1024;

/// Writes beside the file and renames, so that nobody ever sees half of it.
pub(super) fn write(path: &Path, recording: &Recording) -> Result<(), RecordingError> {
    let failed = |source| RecordingError::Write { path: path.to_owned(), source };
    let mut text = serde_json::to_vec_pretty(recording).map_err(|error| failed(error.into()))?;
    text.push(b'\n');
    let name =
        path.file_name().ok_or_else(|| failed(io::Error::new(io::ErrorKind::InvalidInput, "it names no file")))?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let temporary = folder.join(format!(".{}.{:016x}.tmp", name.to_string_lossy(), fastrand::u64(..)));
    let written = fill(&temporary, &text).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // It may not be there at all, and the first error is the one to tell.
        let _ = fs::remove_file(&temporary);
    }
    written.map_err(failed)
}

fn fill(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(text)?;
    file.sync_all()
}

pub(super) fn read(path: &Path) -> Result<Recording, RecordingError> {
    let failed = |source| RecordingError::Read { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes)).map_err(failed)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST) {
        return Err(RecordingError::TooLarge { path: path.to_owned(), most: MOST });
    }
    parse(&bytes, Some(path))
}

/// Reads the text of a recording.
pub(super) fn parse(bytes: &[u8], path: Option<&Path>) -> Result<Recording, RecordingError> {
    let malformed = |error| malformed(&error, path.map(Path::to_owned));
    // Another version says so first: what else is different there is no mistake.
    serde_json::from_slice::<Head>(bytes).map_err(malformed)?;
    let mut source = serde_json::Deserializer::from_slice(bytes);
    let recording = checked(&mut source).map_err(malformed)?;
    source.end().map_err(malformed)?;
    Ok(recording)
}

fn malformed(error: &serde_json::Error, path: Option<PathBuf>) -> RecordingError {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let text = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
    let what = match error.classify() {
        Category::Eof => format!("it breaks off: {text}"),
        Category::Syntax => format!("no JSON: {text}"),
        Category::Data | Category::Io => text.to_owned(),
    };
    RecordingError::Malformed { path, line, column, what }
}
