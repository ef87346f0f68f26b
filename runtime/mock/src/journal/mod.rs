//! A file of records that is whole at any moment: records are added at its end, and a mark at its start says how far it
//! counts. A program that is killed leaves at most a part of a record behind the mark.
//!
//! The first line names the format, the next two are marks that are written in turn, and each further line is a record:
//! a checksum, a number and a text. The file is never changed before all of it was understood.

mod error;
mod lines;
mod lock;

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

pub use error::DataError;
use error::Why;
use lines::{HEAD, Mark, START};
use lock::Lock;

/// An open file of records. No other process has it open.
pub(crate) struct Journal {
    path: PathBuf,
    file: File,
    /// How far it counts.
    mark: Mark,
    /// The length when it held nothing twice.
    base: u64,
    _lock: Lock,
}

/// A shorter file is not worth to be written anew.
const WORTHWHILE: u64 = 1024 * 1024;

/// A file with more records may hold much twice.
const FEW: usize = 64;

/// How many times as long as it need be a file may get.
const GROWTH: u64 = 4;

impl Journal {
    /// Opens a file, made if it is not there or empty, and gives each record to `take`, oldest first, which says what it
    /// does not know in one.
    pub(crate) fn open(path: &Path, mut take: impl FnMut(&str) -> Result<(), String>) -> Result<Self, DataError> {
        let told = |why| DataError::new(path, why);
        let failed = |error: io::Error| told(Why::Failed(error.to_string()));
        let resolved = resolve(path).map_err(told)?;
        let lock = Lock::take(&resolved).map_err(told)?;
        let bytes = match fs::read(&resolved) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(failed(error)),
        };
        if bytes.is_empty() {
            let (file, mark) = fresh(&resolved, 0, &[]).map_err(failed)?;
            return Ok(Self { path: resolved, file, mark, base: mark.length, _lock: lock });
        }
        let mut records = 0;
        let counted = |text: &str| {
            records += 1;
            take(text)
        };
        let mark = lines::read(&bytes, counted).map_err(told)?;
        let file = File::options().read(true).write(true).open(&resolved).map_err(failed)?;
        // A file with few records was written anew not long ago.
        let base = if records > FEW { 0 } else { mark.length };
        let mut journal = Self { path: resolved, file, mark, base, _lock: lock };
        journal.end_at(mark).map_err(failed)?;
        Ok(journal)
    }

    /// The number of the last record; a file that is new has none, and the number 0.
    pub(crate) fn number(&self) -> u64 {
        self.mark.number
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Adds a record, which must be a single line. Where that fails the file counts as far as before.
    pub(crate) fn append(&mut self, text: &str) -> io::Result<()> {
        let number = self.mark.number + 1;
        let line = lines::record(number, text);
        let mark = Mark { number, length: self.mark.length + line.len() as u64 };
        let written = self.write(self.mark.length, &line).and_then(|()| self.write(mark.place(), &mark.line()));
        if let Err(error) = written {
            // What is behind the mark does not count, whether or not it can be taken away.
            let _ = self.file.set_len(self.mark.length);
            return Err(error);
        }
        self.mark = mark;
        Ok(())
    }

    /// Whether the file is much longer than what it holds.
    pub(crate) fn is_long(&self) -> bool {
        self.mark.length > WORTHWHILE.max(self.base.saturating_mul(GROWTH))
    }

    /// Writes the file anew with these records in place of all others, and takes the place of the old one at once.
    pub(crate) fn rewrite(&mut self, texts: &[String]) -> io::Result<()> {
        // Where it fails, it is tried again once the file has grown as much again.
        self.base = self.mark.length;
        (self.file, self.mark) = fresh(&self.path, self.mark.number, texts)?;
        self.base = self.mark.length;
        Ok(())
    }

    /// Takes away what is behind the mark, and writes it.
    fn end_at(&mut self, mark: Mark) -> io::Result<()> {
        self.file.set_len(mark.length)?;
        self.write(mark.place(), &mark.line())
    }

    fn write(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(at))?;
        self.file.write_all(bytes)
    }
}

/// The file itself, where the path leads to it through links.
fn resolve(path: &Path) -> Result<PathBuf, Why> {
    if let Ok(found) = fs::canonicalize(path) {
        return if found.is_file() { Ok(found) } else { Err(Why::NoFile) };
    }
    let name = path.file_name().ok_or(Why::NoFile)?;
    let folder = path.parent().filter(|folder| *folder != OsStr::new("")).unwrap_or(Path::new("."));
    match fs::canonicalize(folder) {
        Ok(found) if found.is_dir() => Ok(found.join(name)),
        Ok(_) => Err(Why::NoFolder(folder.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Why::NoFolder(folder.to_owned())),
        Err(error) => Err(Why::Failed(error.to_string())),
    }
}

/// Writes a new file in the place of an old one, readable by its owner alone. The records are numbered from `after` on.
fn fresh(path: &Path, after: u64, texts: &[String]) -> io::Result<(File, Mark)> {
    let mut file = beside(path)?;
    let mut mark = Mark { number: after, length: START };
    let mut records = Vec::new();
    for text in texts {
        let line = lines::record(mark.number + 1, text);
        mark = Mark { number: mark.number + 1, length: mark.length + line.len() as u64 };
        records.extend(line);
    }
    let start = [HEAD.as_bytes(), &mark.line(), &mark.line(), &records].concat();
    file.write_all(&start)?;
    // So that the new name never leads to less than the old one did.
    file.as_file().sync_all()?;
    Ok((file.persist(path)?, mark))
}

/// A file that takes the place of another one once it is whole. Where one was left by a process that was killed, it goes:
/// the lock is that of the other file.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".new");
    let folder = path.parent().unwrap_or(Path::new("."));
    match fs::remove_file(folder.join(&name)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    tempfile::Builder::new().prefix(&name).rand_bytes(0).tempfile_in(folder)
}

#[cfg(test)]
mod tests;
