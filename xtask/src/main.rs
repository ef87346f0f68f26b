//! `cargo xtask`: the entry point to the project.

mod audit;
mod bench;
mod cargo;
mod check;
mod count;
mod diff;
mod docs;
mod explain;
mod fmt;
mod generate;
mod import;
mod mock;
mod outcome;
mod print;
mod repository;
mod specs;
mod suite;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The generator makes and drops some ten million small values, for which this one takes a sixth less of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Generates the client, the mock server and the docs from the specs, and checks and tests all of it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
#[command(
    after_help = "Exit status: 0 good, 1 findings, specs that are not in the layout (fmt --check), or a file that cannot be imported, 2 could not run: something could not be read or written, 4 generated files are stale (gen --check).\n\nStart with `cargo xtask gen`; what a spec looks like is in specs/README.md."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the client, the mock server, the docs and the JSON Schemas from the specs
    Gen(generate::Arguments),
    /// Measure what is generated and the generator, beside others, and write a report into target/bench
    Bench(bench::Arguments),
    /// Look for mistakes in the specs, and write nothing
    Check(check::Arguments),
    /// Say what changed between two revisions of the specs, for those who depend on what is generated
    Diff(diff::Arguments),
    /// Build the reference as a book for the browser, in target/book
    Docs(docs::Arguments),
    /// Write the specs in their one layout: order of keys, short forms, quotes, width
    Fmt(fmt::Arguments),
    /// Draft a spec from a file of the vendor, or print what the spec of its action lacks
    Import(import::Arguments),
    /// Run the mock server; what follows goes to it, such as `-- --port 4580`
    Mock(mock::Arguments),
    /// Run every test: formatting, lints, unit and end-to-end tests, official SDKs, docs
    Test(suite::Arguments),
}

/// The status of what could not run.
const COULD_NOT_RUN: u8 = 2;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        // Wrong arguments, or a wish for help.
        Err(said) => {
            let status = said.print().ok().and_then(|()| u8::try_from(said.exit_code()).ok());
            return ExitCode::from(status.unwrap_or(COULD_NOT_RUN));
        }
    };
    let result = match cli.command {
        Command::Gen(arguments) => generate::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Docs(arguments) => docs::run(&arguments),
        Command::Fmt(arguments) => fmt::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Test(arguments) => suite::run(&arguments),
    };
    match result {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            // Where this cannot be said, the status still says it.
            let _ = print::note(format!("error: {error:#}"));
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}
