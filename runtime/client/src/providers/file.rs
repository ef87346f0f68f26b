//! Small files that a user has written.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// Larger files are none of the kind.
const MOST: u64 = 1024 * 1024;

/// The text of a file; `None` where there is no such file. Only regular files are read: a pipe may never end.
pub(super) fn text(path: &Path) -> Result<Option<String>, String> {
    let failed = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    let wrong = |what: &str| format!("{} {what}", path.display());
    match std::fs::metadata(path) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
        Err(error) => return Err(failed(error)),
        Ok(found) if !found.is_file() => return Err(wrong("is not a regular file")),
        Ok(_) => {}
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes)).map_err(failed)?;
    if bytes.len() as u64 > MOST {
        return Err(wrong("is larger than 1 MiB"));
    }
    let text = String::from_utf8(bytes).map_err(|_| wrong("is not UTF-8"))?;
    // Editors put a mark before it.
    Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
}
