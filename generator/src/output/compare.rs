//! How the disk differs from an output.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use similar::TextDiff;

use super::{Output, OutputError, folder};

/// How a file on disk differs from what the specs give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is not there.
    Missing,
    /// Its text is another; [`difference`] shows how.
    Stale,
    /// It is there, and nothing writes it any more. Also an empty folder.
    Orphan,
}

/// A file and how it differs; the path is relative to the root of the repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The path, with `/`. That of a folder ends with it.
    pub path: String,
    /// The difference.
    pub change: Change,
}

/// Compares an output with the disk. Only paths for which `only` holds are looked at. A file whose lines end with
/// CR LF, as some checkouts have them, is that with LF.
///
/// # Errors
/// A file or folder could not be read, or is a link.
pub fn compare(
    repository: &Path,
    output: &Output,
    only: &dyn Fn(&str) -> bool,
) -> Result<Vec<Difference>, OutputError> {
    let found = folder::look(repository, output)?;
    let files: Vec<(String, &str)> = output.iter().collect();
    let looked_at: Vec<&(String, &str)> = files.iter().filter(|(path, _)| only(path)).collect();
    let compared = looked_at.par_iter().map(|(path, text)| {
        let there = found.files.contains(path);
        let change = if there { look(&repository.join(path), text)? } else { Some(Change::Missing) };
        Ok(change.map(|change| Difference { path: path.clone(), change }))
    });
    let compared = compared.collect::<Result<Vec<_>, OutputError>>()?;
    let mut differences: Vec<Difference> = compared.into_iter().flatten().collect();
    let written: BTreeSet<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    // A file that is missing may be about to fill a folder.
    let needed = |folder: &str| written.range(folder..).next().is_some_and(|path| path.starts_with(folder));
    let orphans = found.files.into_iter().filter(|path| !written.contains(path.as_str()));
    let orphans = orphans.chain(found.empty.into_iter().filter(|folder| !needed(folder)));
    differences.extend(orphans.filter(|path| only(path)).map(|path| Difference { path, change: Change::Orphan }));
    differences.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(differences)
}

/// Compares one file in a folder with what it should be, as [`compare`] does those of an output.
///
/// # Errors
/// The file could not be read, or is a link.
pub fn compare_file(root: &Path, path: &str, text: &str) -> Result<Option<Change>, OutputError> {
    folder::refuse_links(root, path)?;
    look(&root.join(path), text)
}

/// The first lines in which a file differs from what it should be, enough to recognise it. To find them takes longer
/// than everything else, so that it is only done for somebody who sees them.
///
/// # Errors
/// The file could not be read, or is a link.
pub fn difference(root: &Path, path: &str, text: &str) -> Result<String, OutputError> {
    folder::refuse_links(root, path)?;
    let path = root.join(path);
    let bytes = fs::read(&path).map_err(OutputError::io("read", &path))?;
    Ok(first_lines(&with_our_ends(&bytes), text))
}

fn look(path: &Path, text: &str) -> Result<Option<Change>, OutputError> {
    match fs::read(path) {
        Ok(bytes) if bytes == text.as_bytes() => Ok(None),
        Ok(bytes) => Ok((with_our_ends(&bytes) != text).then_some(Change::Stale)),
        // It has gone since the folder was listed.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Some(Change::Missing)),
        Err(error) => Err(OutputError::io("read", path)(error)),
    }
}

/// Text whose lines end with LF.
fn with_our_ends(bytes: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(bytes);
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { text }
}

/// The start of a unified difference.
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
