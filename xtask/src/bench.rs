//! `cargo xtask bench`.

use std::ffi::OsString;

use anyhow::Result;

use crate::cargo::run_program;
use crate::outcome::Outcome;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What is measured
    what: What,
    /// Options of the program that measures; `cargo xtask bench mock --help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    options: Vec<OsString>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum What {
    /// How many requests the mock server serves, beside a server that does nothing
    Mock,
    /// What the mock server holds in memory
    Memory,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let (program, command) = match arguments.what {
        What::Mock => ("aliyun-api-bench", Some("mock".into())),
        What::Memory => ("memory", None),
    };
    let options: Vec<OsString> = command.into_iter().chain(arguments.options.iter().cloned()).collect();
    run_program(&["--release", "--package", "aliyun-api-bench", "--bin", program], &options)
}
