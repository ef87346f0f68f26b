//! `cargo xtask mock`.

use std::ffi::OsString;
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::cargo;
use crate::outcome::Outcome;
use crate::repository::repository;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Arguments of the mock server; `cargo xtask mock -- --help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let mut command = Command::new(cargo());
    command
        .current_dir(repository()?)
        .args(["run", "--quiet", "--package", "aliyun-api-mock", "--"])
        .args(&arguments.arguments);
    let status = command.status().context("could not run cargo")?;
    Ok(if status.success() { Outcome::Good } else { Outcome::Findings })
}
