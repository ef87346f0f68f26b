//! What the mock server holds in memory, counted by a program of its own.

use anyhow::Result;

use crate::counted::counted;
use crate::place::Place;
use crate::report::section::{Section, say};

pub(crate) fn run(place: &Place) -> Result<Section> {
    let mut section = Section::new("Memory of the mock server");
    say("counting what the mock server holds …");
    let figures = counted(place, "memory")?;
    let how =
        "In the process of a test: what is allocated and not freed, and what the system has given to the process.";
    section.group("Objects and namespaces", "cargo xtask bench memory", how, figures);
    Ok(section)
}
