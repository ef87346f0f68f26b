//! Loading the specs, and showing what is wrong with them.

use std::path::Path;

use aliyun_api_generator::findings::Finding;
use aliyun_api_generator::model::Model;
use aliyun_api_generator::{Loaded, load};
use anyhow::{Result, ensure};

use crate::print;

/// What was found in the specs.
pub(crate) struct Checked {
    /// The model; none where there are errors.
    pub(crate) model: Option<Model>,
    /// The number of findings of any severity.
    pub(crate) findings: usize,
}

/// Loads the specs; shows the findings where there are any.
///
/// # Errors
/// A part of the specs could not be read, so that nobody knows what else is wrong.
pub(crate) fn load_and_show(root: &Path, shown_as: &str) -> Result<Checked> {
    let Loaded { sources, diagnostics, model } = load(root);
    if !diagnostics.is_empty() {
        print::note(format!("{}\n", diagnostics.render(&sources, shown_as, true)))?;
    }
    let unreadable = diagnostics.iter().filter(|found| found.kind == Finding::Read).count();
    let errors = diagnostics.errors() - unreadable;
    let warnings = diagnostics.len() - unreadable - errors;
    let counts = [(errors, "error"), (warnings, "warning")];
    let counts: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}{}", if count == 1 { "" } else { "s" }))
        .collect();
    if !counts.is_empty() {
        print::note(format!(
            "{} in the specs; `cargo xtask check --explain ID` says more of a kind",
            counts.join(" and ")
        ))?;
    }
    ensure!(unreadable == 0, "the specs in {shown_as} could not be read to their end");
    Ok(Checked { model, findings: diagnostics.len() })
}

/// What the specs hold, in a few words.
pub(crate) fn summary(model: &Model) -> String {
    let actions: usize = model.services.iter().map(|service| service.actions.len()).sum();
    format!("{} services, {actions} actions", model.services.len())
}
