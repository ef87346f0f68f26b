//! The generator: whole runs as a user starts them, where the time goes, other generators, and many more specs.

mod others;
mod phases;
mod runs;
mod scale;
mod workspace;

use anyhow::Result;

use crate::place::Place;
use crate::report::section::{Section, say};

/// How much is done.
#[derive(Clone, Copy, clap::Args)]
pub(crate) struct Options {
    /// How often the sides take turns
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Also 24,000 actions, which takes minutes and some GB of the disk
    #[arg(long)]
    full: bool,
}

pub(crate) fn run(place: &Place, options: &Options) -> Result<Section> {
    let mut section = Section::new("Generator");
    // As `cargo xtask` builds it.
    say("building the generator …");
    let xtask = place.build("xtask", "xtask", false)?;
    runs::measure(place, &xtask, options.rounds, &mut section)?;
    phases::measure(place, &xtask, options.rounds, &mut section)?;
    others::measure(place, &xtask, options.rounds, &mut section)?;
    scale::measure(place, &xtask, options, &mut section)?;
    Ok(section)
}
