//! The report as files: beside its JSON, and at the top of the repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::place::{Place, read, write};
use crate::report::chart;
use crate::report::markdown::Page;
use crate::report::store::Report;

/// The parts, in the order of the report.
pub(crate) const PARTS: [&str; 6] = ["gen", "compile", "client", "mock", "memory", "diff"];

/// The page that is kept, and its charts.
const KEPT: &str = "BENCHMARKS.md";
const CHARTS: &str = "xtask/bench/charts/";

/// Writes the report and its charts into `target/bench`.
///
/// # Errors
/// Something cannot be read or written.
pub(crate) fn show(place: &Place, report: &Report) -> Result<()> {
    let folder = place.bench()?;
    let limits = limits(place)?;
    write(&folder.join("report.md"), &Page { limits: &limits, charts: "" }.show(report, &PARTS))?;
    charts(&folder, report)
}

/// Writes the report to where it is kept in the repository.
///
/// # Errors
/// There is no report, or something cannot be read or written.
pub(crate) fn keep(place: &Place, report: &Report) -> Result<()> {
    ensure!(!report.sections.is_empty(), "nothing was measured yet: `cargo xtask bench` does");
    let limits = limits(place)?;
    write(&place.root.join(KEPT), &Page { limits: &limits, charts: CHARTS }.show(report, &PARTS))?;
    let folder = place.root.join(CHARTS);
    fs::create_dir_all(&folder).with_context(|| format!("could not make {CHARTS}"))?;
    charts(&folder, report)
}

/// Draws the charts anew; those of figures that are gone go.
fn charts(folder: &Path, report: &Report) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "svg") {
            fs::remove_file(&path).with_context(|| format!("could not remove {}", path.display()))?;
        }
    }
    for (part, section) in &report.sections {
        for (number, group) in section.groups.iter().enumerate().filter(|(_, group)| chart::is_worth(group)) {
            write(&folder.join(chart::file(part, number)), &chart::draw(group))?;
        }
    }
    Ok(())
}

/// What limits each part, as somebody wrote it: `limits/gen.md` and so on.
fn limits(place: &Place) -> Result<BTreeMap<String, String>> {
    let folder = place.root.join("xtask/bench/limits");
    let mut limits = BTreeMap::new();
    for part in PARTS {
        let path = folder.join(format!("{part}.md"));
        if path.is_file() {
            limits.insert(part.to_owned(), read(&path)?);
        }
    }
    Ok(limits)
}
