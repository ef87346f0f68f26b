//! `cargo xtask bench`.

use std::ffi::OsString;

use anyhow::Result;
use clap::ValueEnum as _;

use crate::cargo::run_program;
use crate::outcome::Outcome;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What is measured
    #[arg(value_enum, default_value_t = What::All)]
    what: What,
    /// Options of the part; `cargo xtask bench gen -- --help` lists those of one
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    options: Vec<OsString>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum What {
    /// Every part, and then `report`
    All,
    /// The generator, beside others
    Gen,
    /// What it costs to compile the client, beside others
    Compile,
    /// Calls of the client, beside the bare library and the official SDK
    Client,
    /// How many requests the mock server serves, beside others
    Mock,
    /// What the mock server holds in memory
    Memory,
    /// How long a review of a change takes
    Diff,
    /// Put the last figures into BENCHMARKS.md
    Report,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    // The program calls its parts by the same names.
    let part = arguments.what.to_possible_value().map(|value| value.get_name().into());
    let options: Vec<OsString> = part.into_iter().chain(arguments.options.iter().cloned()).collect();
    run_program(&["--release", "--package", "aliyun-api-bench", "--bin", "aliyun-api-bench"], &options)
}
