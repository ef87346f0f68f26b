//! The written outputs on disk: what is fresh, what is stale, what is an orphan; and writing what changed.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use similar::TextDiff;

use crate::files::Files;

/// Folders and files that appear beside generated ones and belong to other programs.
const FOREIGN: &[&str] = &["target", "Cargo.lock", "book", ".git", ".DS_Store"];

/// What an emitter wrote, in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Name of the output, as in `client`.
    pub name: &'static str,
    /// The folder it owns, relative to the root of the repository.
    pub root: &'static str,
    /// The files, relative to that folder.
    pub files: Files,
}

/// How a file on disk differs from what the specs give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is not there.
    Missing,
    /// Its text is another; the first lines of the difference.
    Stale(String),
    /// It is there, and nothing writes it any more.
    Orphan,
}

/// A file and how it differs; the path is relative to the root of the repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The path, with `/`.
    pub path: String,
    /// The difference.
    pub change: Change,
}

/// A file or folder that could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("could not {what} {}: {source}", path.display())]
pub struct OutputError {
    what: &'static str,
    path: PathBuf,
    source: std::io::Error,
}

impl OutputError {
    fn new(what: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self { what, path, source }
    }
}

/// Compares an output with the disk. Only paths for which `only` holds are looked at.
///
/// # Errors
/// A file or folder could not be read.
pub fn compare(
    repository: &Path,
    output: &Output,
    only: &dyn Fn(&str) -> bool,
) -> Result<Vec<Difference>, OutputError> {
    let files: Vec<(String, &str)> =
        output.files.iter().map(|(path, text)| (format!("{}/{path}", output.root), text)).collect();
    let looked_at: Vec<&(String, &str)> = files.iter().filter(|(path, _)| only(path)).collect();
    let compared = looked_at.par_iter().map(|(path, text)| {
        let change = compare_file(&repository.join(path), text)?;
        Ok(change.map(|change| Difference { path: path.clone(), change }))
    });
    let compared = compared.collect::<Result<Vec<_>, OutputError>>()?;
    let mut differences: Vec<Difference> = compared.into_iter().flatten().collect();
    let written: BTreeSet<&String> = files.iter().map(|(path, _)| path).collect();
    let mut found = Vec::new();
    list(repository, output.root, &mut found)?;
    for path in found.into_iter().filter(|path| only(path) && !written.contains(path)) {
        differences.push(Difference { path, change: Change::Orphan });
    }
    differences.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(differences)
}

fn compare_file(path: &Path, text: &str) -> Result<Option<Change>, OutputError> {
    match fs::read(path) {
        Ok(bytes) if bytes == text.as_bytes() => Ok(None),
        Ok(bytes) => Ok(Some(Change::Stale(first_lines(&String::from_utf8_lossy(&bytes), text)))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Some(Change::Missing)),
        Err(error) => Err(OutputError::new("read", path)(error)),
    }
}

/// The start of a unified difference, enough to recognise it.
fn first_lines(old: &str, new: &str) -> String {
    const LINES: usize = 12;
    let diff = TextDiff::from_lines(old, new);
    let text = diff.unified_diff().context_radius(1).to_string();
    let mut lines: Vec<&str> = text.lines().take(LINES + 1).collect();
    if lines.len() > LINES {
        lines[LINES] = "...";
    }
    lines.join("\n")
}

/// Every file below `folder` that could be one of ours. A folder that is not there holds none; links are left alone.
fn list(repository: &Path, folder: &str, found: &mut Vec<String>) -> Result<(), OutputError> {
    let full = repository.join(folder);
    let entries = match fs::read_dir(&full) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(OutputError::new("list", &full)(error)),
    };
    for entry in entries {
        let entry = entry.map_err(OutputError::new("list", &full))?;
        let kind = entry.file_type().map_err(OutputError::new("list", &full))?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !FOREIGN.contains(name)) else { continue };
        let path = format!("{folder}/{name}");
        if kind.is_dir() {
            list(repository, &path, found)?;
        } else if kind.is_file() {
            found.push(path);
        }
    }
    Ok(())
}

/// Makes the disk what the output is: writes what is missing or stale, removes orphans and the folders they leave
/// empty.
///
/// # Errors
/// A file could not be written or removed. Every file is either as it was or as it should be, never in between.
pub fn write(repository: &Path, output: &Output, differences: &[Difference]) -> Result<(), OutputError> {
    for difference in differences {
        let full = repository.join(&difference.path);
        if difference.change == Change::Orphan {
            fs::remove_file(&full).map_err(OutputError::new("remove", &full))?;
            remove_empty_folders(repository, output.root, &full);
            continue;
        }
        let inner = difference.path.strip_prefix(output.root).unwrap_or(&difference.path).trim_start_matches('/');
        if let Some(text) = output.files.get(inner) {
            write_file(&full, text).map_err(OutputError::new("write", &full))?;
        }
    }
    Ok(())
}

/// Writes beside the file and renames, so that a reader never sees half of it.
fn write_file(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The file is as readable as one from an editor; a temporary file is private by default.
        builder.permissions(fs::Permissions::from_mode(0o644));
    }
    let mut file = builder.prefix(".gen-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn remove_empty_folders(repository: &Path, root: &str, removed: &Path) {
    let root = repository.join(root);
    let mut folder = removed.parent();
    while let Some(path) = folder.filter(|path| *path != root && path.starts_with(&root)) {
        // A folder that holds something stays: removing it fails, and that is meant.
        if fs::remove_dir(path).is_err() {
            break;
        }
        folder = path.parent();
    }
}
