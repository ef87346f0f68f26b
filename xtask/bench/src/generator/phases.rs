//! Where the time of the generator goes, as it says itself.

use std::path::Path;

use anyhow::{Result, ensure};

use super::workspace::Workspace;
use crate::place::Place;
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

pub(super) fn measure(place: &Place, xtask: &Path, rounds: usize, section: &mut Section) -> Result<()> {
    say("timing the phases …");
    let workspace = Workspace::new(place, "phases", 1)?;
    workspace.generate(xtask, &[])?;
    let mut phases: Vec<(String, Vec<f64>)> = Vec::new();
    for _ in 0..rounds.max(1) {
        workspace.generate(xtask, &["--check", "--timings"])?;
        for (name, time) in timings(&workspace.said()?) {
            match phases.iter_mut().find(|(known, _)| *known == name) {
                Some((_, times)) => times.push(time),
                None => phases.push((name, vec![time])),
            }
        }
    }
    ensure!(!phases.is_empty(), "the generator says nothing of its phases");
    let figures = phases.iter().map(|(name, times)| Figure::new(name.as_str(), "ms", times)).collect();
    let how = "One phase after the other, each with all processors; in a usual run some of them overlap.";
    section.group("Phases", "cargo xtask gen --check --timings", how, figures);
    workspace.remove()
}

/// The lines such as `timing  parse  12.3 ms`.
fn timings(said: &str) -> Vec<(String, f64)> {
    let line = |line: &str| {
        let rest = line.strip_prefix("timing ")?.trim().strip_suffix(" ms")?;
        let (name, time) = rest.rsplit_once(' ')?;
        Some((name.trim().to_owned(), time.parse().ok()?))
    };
    said.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::timings;

    #[test]
    fn the_generator_says_what_a_phase_took() {
        let said = "timing   parse       12.3 ms\ntiming   emit docs   4.0 ms\n3 services, 392 actions, 900 ms\n";
        assert_eq!(timings(said), [("parse".to_owned(), 12.3), ("emit docs".to_owned(), 4.0)]);
    }
}
