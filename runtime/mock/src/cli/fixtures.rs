//! Files of objects that are there from the start.

use std::error::Error;
use std::path::Path;

/// Reads a file: its name and its text.
pub(super) fn read(file: &Path) -> Result<(String, String), Box<dyn Error>> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(|error| format!("cannot read the objects in {name}: {error}"))?;
    Ok((name, text))
}
