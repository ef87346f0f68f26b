//! The cargo that started this program, which starts others.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::outcome::Outcome;
use crate::repository::repository;

/// Where it is, or its name where something else started this program.
pub(crate) fn cargo() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program of this repository: the options of `cargo run`, and the arguments of the program. Where they name no
/// package, it is built with the features of the whole workspace, as the tests are.
pub(crate) fn run_program<A: AsRef<OsStr>>(options: &[&str], arguments: &[A]) -> Result<Outcome> {
    let mut command = Command::new(cargo());
    command.current_dir(repository()?).arg("run").args(options).arg("--").args(arguments);
    let status = command.status().context("could not run cargo")?;
    Ok(if status.success() { Outcome::Good } else { Outcome::Findings })
}
