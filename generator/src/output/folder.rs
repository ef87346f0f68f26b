//! What the folder of an output holds on disk. Links are refused wherever they stand.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path};

use super::{Output, OutputError};

/// What belongs to other programs in every folder: a repository of its own, and the notes of a file manager.
const FOREIGN: &[&str] = &[".git", ".DS_Store"];

/// What is on disk that could be ours; paths are relative to the root of the repository, with `/`.
#[derive(Default)]
pub(super) struct Found {
    /// The files.
    pub(super) files: BTreeSet<String>,
    /// The folders with nothing in them, or only such folders; the outermost of each. They end with `/`.
    pub(super) empty: Vec<String>,
}

/// Looks through the folder of an output. One that is not there holds nothing.
pub(super) fn look(repository: &Path, output: &Output) -> Result<Found, OutputError> {
    refuse_links(repository, output.root)?;
    let mut found = Found::default();
    list(repository, output, output.root, &mut found)?;
    Ok(found)
}

/// Refuses a path that leads through a link, or is one.
pub(super) fn refuse_links(repository: &Path, path: &str) -> Result<(), OutputError> {
    let mut full = repository.to_owned();
    for part in Path::new(path).components().filter(|part| matches!(part, Component::Normal(_))) {
        full.push(part);
        match fs::symlink_metadata(&full) {
            Ok(found) if found.file_type().is_symlink() => return Err(OutputError::Link(full)),
            Ok(_) => {}
            // What is not there is no link.
            Err(_) => break,
        }
    }
    Ok(())
}

/// Lists a folder of an output; says whether there is nothing in it but empty folders.
fn list(repository: &Path, output: &Output, folder: &str, found: &mut Found) -> Result<bool, OutputError> {
    use std::io::ErrorKind::{NotADirectory, NotFound};
    let at_root = folder == output.root;
    let foreign = |name: &OsStr| {
        FOREIGN.iter().any(|foreign| name == *foreign)
            || at_root && output.foreign.iter().any(|foreign| name == *foreign)
    };
    let full = repository.join(folder);
    let entries = match fs::read_dir(&full) {
        Ok(entries) => entries,
        Err(error) if matches!(error.kind(), NotFound | NotADirectory) => return Ok(false),
        Err(error) => return Err(OutputError::io("list", &full)(error)),
    };
    let mut empty = Vec::new();
    let mut other = false;
    for entry in entries {
        let entry = entry.map_err(OutputError::io("list", &full))?;
        let kind = entry.file_type().map_err(OutputError::io("list", &full))?;
        let name = entry.file_name();
        if foreign(&name) {
            other = true;
            continue;
        }
        let Some(name) = name.to_str() else {
            return Err(OutputError::Foreign { what: "has a name that is not UTF-8", path: entry.path() });
        };
        let path = format!("{folder}/{name}");
        if kind.is_symlink() {
            return Err(OutputError::Link(entry.path()));
        } else if kind.is_dir() && list(repository, output, &path, found)? {
            empty.push(format!("{path}/"));
        } else if kind.is_dir() {
            other = true;
        } else if kind.is_file() {
            other = true;
            found.files.insert(path);
        } else {
            return Err(OutputError::Foreign { what: "is neither a file nor a folder", path: entry.path() });
        }
    }
    if other || at_root {
        found.empty.append(&mut empty);
    }
    Ok(!other)
}
