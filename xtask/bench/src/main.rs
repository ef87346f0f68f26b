//! Measures what is generated, and the generator: `cargo xtask bench`. Built with optimizations, and in a package of its own,
//! so that no test waits for it.

mod client;
mod compile;
mod counted;
mod diff;
mod generator;
mod load;
mod measure;
mod memory;
mod mock;
mod pages;
mod peers;
mod place;
mod report;

use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Parser;

use place::Place;
use report::section::{Section, say};
use report::store::Report;

/// Measure what is generated, beside others, and write target/bench/report.md with charts and report.json. A part replaces its
/// own section and no other.
#[derive(Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench", disable_help_subcommand = true)]
enum Arguments {
    /// Every part, and then `report`
    All {
        /// Also what takes minutes: 24,000 actions
        #[arg(long)]
        full: bool,
    },
    /// The generator: whole runs, phases, other generators, many more specs
    Gen(generator::Options),
    /// What it costs to compile the client, beside other clients
    Compile(compile::Options),
    /// Calls beside the bare library and the official SDK, allocations, reading, signing
    Client(client::Options),
    /// The mock server beside a server that does nothing, and beside other mock servers
    Mock(mock::Options),
    /// What the mock server holds in memory
    Memory,
    /// A review of a change of the specs
    Diff(diff::Options),
    /// Put the report where it is kept: BENCHMARKS.md
    Report,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say(format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Whether all of it was measured.
fn run(arguments: Arguments) -> Result<bool> {
    let place = Place::find()?;
    let full = match arguments {
        Arguments::All { full } => full,
        Arguments::Report => {
            let report = Report::read(&place.bench()?)?;
            pages::show(&place, &report)?;
            pages::keep(&place, &report)?;
            say("BENCHMARKS.md is written");
            return Ok(true);
        }
        one => {
            let (part, section) = measure(&place, one)?;
            keep(&place, part, section)?;
            return Ok(true);
        }
    };
    let mut good = true;
    for part in pages::PARTS {
        // As if it were called alone, with the options that it has by itself.
        let mut words = vec!["cargo xtask bench", part];
        words.extend((full && part == "gen").then_some("--full"));
        let arguments = Arguments::try_parse_from(words)?;
        say(format!("\n== {part}"));
        match measure(&place, arguments).and_then(|(part, section)| keep(&place, part, section)) {
            Ok(()) => {}
            Err(error) => {
                say(format!("error: {part}: {error:#}"));
                good = false;
            }
        }
    }
    pages::keep(&place, &Report::read(&place.bench()?)?)?;
    Ok(good)
}

/// Measures one part.
fn measure(place: &Place, arguments: Arguments) -> Result<(&'static str, Section)> {
    Ok(match arguments {
        Arguments::Gen(options) => ("gen", generator::run(place, &options)?),
        Arguments::Compile(options) => ("compile", compile::run(place, &options)?),
        Arguments::Client(options) => ("client", client::run(place, &options)?),
        Arguments::Mock(options) => ("mock", mock::run(place, &options)?),
        Arguments::Memory => ("memory", memory::run(place)?),
        Arguments::Diff(options) => ("diff", diff::run(place, &options)?),
        Arguments::All { .. } | Arguments::Report => anyhow::bail!("this is no part"),
    })
}

/// Puts a section into the report.
fn keep(place: &Place, part: &str, section: Section) -> Result<()> {
    let folder = place.bench()?;
    let mut report = Report::read(&folder)?;
    report.replace(part, section);
    report.write(&folder)?;
    pages::show(place, &report).context("the figures are kept in report.json")?;
    say(format!("target/bench/report.md has the part `{part}`"));
    Ok(())
}
