//! The client: what a call costs beside the bare library and beside the official SDK, and what its parts take.

mod bare;
mod canned;
mod decoding;
mod memory;
mod one_thread;
mod overhead;
mod sdk;
mod signing;
mod vpcs;

use anyhow::Result;

use crate::place::Place;
use crate::report::section::Section;

/// How much is done.
#[derive(Clone, Copy, clap::Args)]
pub(crate) struct Options {
    /// How often the sides take turns
    #[arg(long, default_value_t = 200)]
    rounds: usize,
    /// How many calls a turn has
    #[arg(long, default_value_t = 50)]
    calls: usize,
}

/// The command that gives the figures.
const COMMAND: &str = "cargo xtask bench client";

pub(crate) fn run(place: &Place, options: &Options) -> Result<Section> {
    let mut section = Section::new("Client");
    overhead::measure(options, &mut section)?;
    sdk::measure(place, options, &mut section)?;
    memory::measure(place, &mut section)?;
    decoding::measure(options, &mut section)?;
    signing::measure(options, &mut section)?;
    Ok(section)
}

/// Seconds for one of `count` pieces of work, as microseconds.
fn micros(seconds: f64, count: usize) -> f64 {
    seconds * 1e6 / count.max(1) as f64
}
