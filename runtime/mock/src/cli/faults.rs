//! A file of faults.

use std::error::Error;
use std::path::Path;

use crate::faults::{FaultRule, rules};

/// Reads the rules of a file.
pub(super) fn read(file: &Path) -> Result<Vec<FaultRule>, Box<dyn Error>> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| format!("cannot read the faults in {name}: {error}"))?;
    rules(&text).map_err(|error| format!("{name}: {error}").into())
}
