//! The files of faults and of objects that the server begins with.

use std::path::Path;

use crate::faults::{FaultRule, rules};

/// Reads the rules of a file.
pub(super) fn faults(file: &Path) -> Result<Vec<FaultRule>, String> {
    rules(&text(file, "faults")?).map_err(|error| format!("{}: {error}", file.display()))
}

/// Reads a document of objects: the name of the file, and its text.
pub(super) fn fixtures(file: &Path) -> Result<(String, String), String> {
    Ok((file.display().to_string(), text(file, "objects")?))
}

fn text(file: &Path, what: &str) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("cannot read the {what} in {}: {error}", file.display()))
}
