//! `cargo xtask mock`.

use std::ffi::OsString;

use anyhow::Result;

use crate::cargo::run_program;
use crate::outcome::Outcome;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Arguments of the mock server; `cargo xtask mock -- --help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    run_program(&["--quiet", "--bin", "aliyun-mock"], &arguments.arguments)
}
