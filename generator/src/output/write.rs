//! Makes the disk what an output is, file by file through a rename.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::folder::refuse_links;
use super::{Change, Difference, Output, OutputError};

/// Makes the disk what the output is: removes orphans and the folders they leave empty, then writes what is missing
/// or stale.
///
/// # Errors
/// A file could not be written or removed. Every file is either as it was or as it should be, never in between.
pub fn write(repository: &Path, output: &Output, differences: &[Difference]) -> Result<(), OutputError> {
    // Orphans go first: one may be a folder where a file will be, or on some disks the same name in other capitals.
    let (orphans, changed): (Vec<_>, Vec<_>) =
        differences.iter().partition(|difference| difference.change == Change::Orphan);
    for orphan in orphans {
        refuse_links(repository, &orphan.path)?;
        let full = repository.join(&orphan.path);
        let removed = if orphan.path.ends_with('/') { remove_folder(&full) } else { fs::remove_file(&full) };
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(OutputError::io("remove", &full)(error));
            }
            _ => remove_empty_folders(repository, output.root, &full),
        }
    }
    for difference in changed {
        if let Some(text) = output.get(&difference.path) {
            replace_file(repository, &difference.path, text)?;
        }
    }
    Ok(())
}

/// Writes one file in a folder.
///
/// # Errors
/// It could not be written, or is a link. It is either as it was or as it should be, never in between.
pub fn replace_file(root: &Path, path: &str, text: impl AsRef<[u8]>) -> Result<(), OutputError> {
    refuse_links(root, path)?;
    let full = root.join(path);
    write_file(&full, text.as_ref()).map_err(OutputError::io("write", &full))
}

/// Writes one file where there is none.
///
/// # Errors
/// There is something already, or a folder above is a link, or it could not be written. Nothing is left behind then.
pub fn create_file(root: &Path, path: &str, text: &str) -> Result<(), OutputError> {
    refuse_links(root, path)?;
    let full = root.join(path);
    let create = || {
        temporary(&full, text.as_bytes())?.persist_noclobber(&full).map_err(|error| error.error)?;
        Ok(())
    };
    create().map_err(OutputError::io("write", &full))
}

/// Writes beside the file and renames, so that a reader never sees half of it. A run that is killed leaves the file
/// beside it, which is an orphan of the next.
fn write_file(path: &Path, text: &[u8]) -> io::Result<()> {
    temporary(path, text)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A file beside another one, with a text.
fn temporary(path: &Path, text: &[u8]) -> io::Result<NamedTempFile> {
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
    file.write_all(text)?;
    Ok(file)
}

/// Removes a folder that holds nothing but folders; whatever else has come into it stays, and that is an error.
fn remove_folder(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            remove_folder(&entry.path())?;
        }
    }
    fs::remove_dir(folder)
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
