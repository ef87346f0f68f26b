//! Many more specs: how time and memory grow with them.

use std::path::Path;

use anyhow::Result;

use super::Options;
use super::workspace::Workspace;
use crate::measure::process::Usage;
use crate::place::Place;
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

/// How often our specs are there, for about 2,400 and 24,000 actions.
const SOME: usize = 6;
const MANY: usize = 61;

pub(super) fn measure(place: &Place, xtask: &Path, options: &Options, section: &mut Section) -> Result<()> {
    let many = options.full.then_some((MANY, 1));
    let mut figures = Vec::new();
    for (copies, rounds) in [(1, options.rounds), (SOME, options.rounds.min(3))].into_iter().chain(many) {
        say(format!("generating from {copies} times the specs …"));
        let workspace = Workspace::new(place, "scale", copies)?;
        let (mut written, mut unchanged) = (Vec::new(), Vec::new());
        for _ in 0..rounds.max(1) {
            workspace.empty()?;
            written.push(workspace.generate(xtask, &[])?);
            unchanged.push(workspace.generate(xtask, &[])?);
        }
        let actions = workspace.actions;
        let mut add = |what: &str, unit, runs: &[Usage], of: &dyn Fn(&Usage) -> f64| {
            let values: Vec<f64> = runs.iter().map(of).collect();
            figures.push(Figure::new(format!("{actions} actions, {what}"), unit, &values));
        };
        add("all files written: time", "s", &written, &|used| used.wall);
        add("all files written: processors", "s", &written, &|used| used.cpu);
        add("all files written: processors, for each action", "ms", &written, &|used| {
            used.cpu * 1_000.0 / actions as f64
        });
        add("all files written: memory at most", "MB", &written, &|used| used.peak);
        add("no change: time", "s", &unchanged, &|used| used.wall);
        workspace.remove()?;
    }
    if !options.full {
        section.left_out.push(format!("{} actions: only with `cargo xtask bench gen --full`", 392 * MANY));
    }
    let command = if options.full { "cargo xtask bench gen --full" } else { "cargo xtask bench gen" };
    let how = "Copies of our services under other names, whose references lead to copies.";
    section.group("Many more specs", command, how, figures);
    Ok(())
}
