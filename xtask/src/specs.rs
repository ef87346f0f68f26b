//! Loading the specs, and showing what is wrong with them.

use std::path::Path;

use aliyun_api_generator::model::Model;
use aliyun_api_generator::{Loaded, load};
use anyhow::{Result, ensure};

use crate::print;

/// The rule of what could not be read at all, which is no mistake in a spec.
const UNREADABLE: &str = "read";

/// Loads the specs; shows the findings where there are any.
///
/// # Errors
/// A part of the specs could not be read, so that nobody knows what else is wrong.
pub(crate) fn model(root: &Path, shown_as: &str) -> Result<Option<Model>> {
    let Loaded { sources, diagnostics, model } = load(root);
    if !diagnostics.is_empty() {
        print::note(format!("{}\n", diagnostics.render(&sources, shown_as, true)))?;
    }
    let unreadable = diagnostics.iter().filter(|found| found.rule == UNREADABLE).count();
    let count = diagnostics.len() - unreadable;
    if count > 0 {
        print::note(format!("{count} {} in the specs", if count == 1 { "mistake" } else { "mistakes" }))?;
    }
    ensure!(unreadable == 0, "the specs in {shown_as} could not be read to their end");
    Ok(model)
}

/// What the specs hold, in a few words.
pub(crate) fn summary(model: &Model) -> String {
    let actions: usize = model.services.iter().map(|service| service.actions.len()).sum();
    format!("{} services, {actions} actions", model.services.len())
}
