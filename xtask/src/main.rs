//! `cargo xtask`: the door to the project.

mod audit;
mod check;
mod generate;
mod mock;
mod specs;
mod suite;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

/// What a command ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Everything is as it should be.
    Good,
    /// There are findings.
    Findings,
    /// The generated files are stale.
    Stale,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Good => Self::SUCCESS,
            Outcome::Findings => Self::from(1),
            Outcome::Stale => Self::from(4),
        }
    }
}

/// Generates the client, the mock server and the docs from the specs, and checks and tests all of it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
#[command(
    after_help = "Exit status: 0 good, 1 findings, 2 could not run, 4 generated files are stale (gen --check).\n\nStart with `cargo xtask gen`; what a spec looks like is in specs/README.md."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the client, the mock server, the docs and the JSON Schemas from the specs
    Gen(generate::Arguments),
    /// Look for mistakes in the specs, and write nothing
    Check(check::Arguments),
    /// Run the mock server; what follows goes to it, such as `-- --port 4580`
    Mock(mock::Arguments),
    /// Run every test: formatting, lints, unit and end-to-end tests, official SDKs, docs
    Test(suite::Arguments),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Gen(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Test(arguments) => suite::run(&arguments),
    };
    match result {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// The root of the repository: the folder above this package where cargo runs it, else the nearest one above the current
/// folder that has specs.
pub(crate) fn repository() -> anyhow::Result<PathBuf> {
    let is_root = |folder: &Path| folder.join("specs").is_dir() && folder.join("xtask").is_dir();
    if let Some(package) = std::env::var_os("CARGO_MANIFEST_DIR")
        && let Some(root) = Path::new(&package).parent().filter(|root| is_root(root))
    {
        return Ok(root.to_owned());
    }
    let here = std::env::current_dir().context("there is no current folder")?;
    let found = here.ancestors().find(|folder| is_root(folder)).map(Path::to_owned);
    found.with_context(|| {
        format!("{} is not in the repository: no folder above it has `specs` and `xtask`", here.display())
    })
}
