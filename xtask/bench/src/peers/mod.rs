//! Programs of others, installed from their registries into `target/bench/peers` and nowhere else.

pub(crate) mod node;
pub(crate) mod openapi;
pub(crate) mod progenitor;
pub(crate) mod python;
pub(crate) mod rust;

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::report::section::say;

/// Whether just this was installed before; what is half there has no stamp.
fn is_installed(folder: &Path, wanted: &str) -> bool {
    std::fs::read_to_string(folder.join(STAMP)).is_ok_and(|found| found == wanted)
}

fn stamp(folder: &Path, wanted: &str) -> Result<()> {
    crate::place::write(&folder.join(STAMP), wanted)
}

const STAMP: &str = "installed.txt";

/// Runs a step of an installation, whose output is shown only where it fails.
fn step(what: &str, command: &mut Command) -> Result<()> {
    say(format!("{what} …"));
    let program = command.get_program().to_string_lossy().into_owned();
    let done = command.stdin(Stdio::null()).output().with_context(|| format!("`{program}` could not be run"))?;
    if done.status.success() {
        return Ok(());
    }
    let said = [done.stdout, done.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let lines: Vec<&str> = said.lines().filter(|line| !line.trim().is_empty()).collect();
    bail!("{what} failed: {}", lines.get(lines.len().saturating_sub(4)..).unwrap_or_default().join("\n"))
}
