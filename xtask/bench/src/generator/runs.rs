//! Whole runs: from nothing, without a change, with one.

use std::path::Path;

use anyhow::Result;

use super::workspace::Workspace;
use crate::measure::process::{Usage, run};
use crate::measure::turns::{Side, in_turns};
use crate::place::{Place, cargo};
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

pub(super) fn measure(place: &Place, xtask: &Path, rounds: usize, section: &mut Section) -> Result<()> {
    say("running the generator …");
    let workspace = Workspace::new(place, "gen", 1)?;
    let log = place.bench()?.join("said.txt");
    let mut turn = 0;
    let mut sides = [
        Side::new("all files written", || {
            workspace.empty()?;
            workspace.generate(xtask, &[])
        }),
        Side::new("no change", || workspace.generate(xtask, &[])),
        Side::new("a change of one spec", || {
            turn += 1;
            workspace.change(turn)?;
            workspace.generate(xtask, &[])
        }),
        Side::new("no change, --check", || workspace.generate(xtask, &["--check"])),
        Side::new("`cargo xtask gen` in the repository, with cargo: no change", || {
            run(cargo().current_dir(&place.root).args(["xtask", "gen"]), &log, &[])
        }),
    ];
    let names: Vec<String> = sides.iter().map(|side| side.name.clone()).collect();
    let turns = in_turns(rounds, true, &mut sides)?;
    drop(sides);
    let mut figures = Vec::new();
    for (name, turns) in names.iter().zip(&turns) {
        let values = |of: fn(&Usage) -> f64| turns.iter().map(of).collect::<Vec<f64>>();
        figures.push(Figure::new(format!("{name}: time"), "s", &values(|used| used.wall)));
        figures.push(Figure::new(format!("{name}: processors"), "s", &values(|used| used.cpu)));
        figures.push(Figure::new(format!("{name}: memory at most"), "MB", &values(|used| used.peak)));
    }
    let how = format!(
        "The generator of `cargo xtask`, built as that builds it, over a copy of the specs with {} actions: client, mock server, docs, OpenAPI documents and schemas. A process each time, with files in the cache of the system. All files are written where nothing is left of an earlier run; `--check` uses nothing that is left.",
        workspace.actions
    );
    section.group("Whole runs", "cargo xtask bench gen", &how, figures);
    workspace.remove()
}
