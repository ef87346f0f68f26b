//! `cargo xtask check --audit DOCUMENTS`: the specs against the documents that they were written from.

use std::path::Path;

use aliyun_api_generator::audit::{Audit, Kind, audit, drift};
use anyhow::Result;

use crate::outcome::Outcome;
use crate::print::{line, note};

/// The comparison with pages.
pub(crate) fn run(specs: &Path, specs_shown: &str, documents: &Path) -> Result<Outcome> {
    let found = audit(specs, specs_shown, documents, documents.display().to_string().trim_end_matches('/'))?;
    print(&found)
}

/// The comparison with metadata.
pub(crate) fn drifted(specs: &Path, specs_shown: &str, metadata: &Path) -> Result<Outcome> {
    let found = drift(specs, specs_shown, metadata, metadata.display().to_string().trim_end_matches('/'))?;
    print(&found)
}

/// Prints what differs, and how much was compared.
fn print(found: &Audit) -> Result<Outcome> {
    if !found.diagnostics.is_empty() {
        note(format!("{}\n", found.diagnostics.render(&found.sources, "", true)))?;
    }
    line(format!("{:<26}{:>9}{:>9}{:>11}{:>11}{:>9}", "", "compared", "equal", "explained", "different", "unclear"))?;
    for kind in Kind::ALL {
        let tally = found.tallies.get(&kind).copied().unwrap_or_default();
        line(format!(
            "{:<26}{:>9}{:>9}{:>11}{:>11}{:>9}",
            kind.title(),
            tally.compared(),
            tally.equal,
            tally.explained,
            tally.different,
            tally.unclear
        ))?;
    }
    line(
        "explained: a discrepancy of the action is about it; unclear: the text of the page is not clear enough to compare, or the action is of another document than the pages\n",
    )?;
    match found.diagnostics.len() {
        0 => line("no unexplained difference between specs and documents")?,
        1 => note("1 difference between specs and documents")?,
        count => note(format!("{count} differences between specs and documents"))?,
    }
    Ok(if found.diagnostics.is_empty() { Outcome::Good } else { Outcome::Findings })
}
