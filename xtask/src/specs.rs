//! Loading the specs, and showing what is wrong with them.

use std::path::{Path, PathBuf};

use aliyun_api_generator::Loaded;
use aliyun_api_generator::diagnostic::Diagnostics;
use aliyun_api_generator::findings::{Finding, Severity};
use aliyun_api_generator::model::Model;
use aliyun_api_generator::source::Sources;
use anyhow::{Result, ensure};

use crate::print;
use crate::repository::repository;

/// The folder of the specs, which is that of this repository where none is given, and how messages call it.
pub(crate) fn folder(given: Option<&Path>) -> Result<(PathBuf, String)> {
    let (root, shown) = match given {
        Some(folder) => (folder.to_owned(), folder.display().to_string()),
        None => (repository()?.join("specs"), "specs".to_owned()),
    };
    ensure!(root.is_dir(), "there is no folder {shown}");
    Ok((root, shown))
}

/// Shows the findings where there are any; no model where there are errors. Also gives whether nothing was said.
///
/// # Errors
/// A part of the specs could not be read, so that nobody knows what else is wrong; or nothing could be written.
pub(crate) fn model(loaded: Loaded, shown_as: &str) -> Result<(Option<Model>, bool)> {
    show(&loaded.sources, &loaded.diagnostics, shown_as)?;
    complete(&loaded.diagnostics, shown_as)?;
    drafts(&loaded, shown_as)?;
    let silent = loaded.diagnostics.is_empty() && loaded.drafts().next().is_none();
    Ok((loaded.model, silent))
}

/// Says in one line which actions are left out, since they are drafts.
pub(crate) fn drafts(loaded: &Loaded, shown_as: &str) -> Result<()> {
    let paths: Vec<String> = loaded.drafts().map(|path| format!("{shown_as}/{path}")).collect();
    if paths.is_empty() {
        return Ok(());
    }
    let are = if paths.len() == 1 { "is" } else { "are" };
    const MOST: usize = 5;
    let more = paths.len().saturating_sub(MOST);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let named = paths[..paths.len().min(MOST)].join(", ");
    print::note(format!("{} {are} left out: {named}{more}", number(paths.len(), "draft")))
}

/// Shows the findings where there are any, and how many.
pub(crate) fn show(sources: &Sources, diagnostics: &Diagnostics, shown_as: &str) -> Result<()> {
    if diagnostics.is_empty() {
        return Ok(());
    }
    print::note(format!("{}\n", diagnostics.render(sources, shown_as, true)))?;
    let counts = [Severity::Error, Severity::Warning, Severity::Note];
    let counts = counts.map(|severity| (diagnostics.count(severity), severity.word()));
    let counts = counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| number(count, what));
    let counts = counts.collect::<Vec<_>>().join(" and ");
    print::note(format!("{counts} in the specs; `cargo xtask check --explain ID` says more of a kind"))
}

/// A number of things: `1 note`, `2 notes`.
pub(crate) fn number(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// # Errors
/// A part of the specs could not be read.
pub(crate) fn complete(diagnostics: &Diagnostics, shown_as: &str) -> Result<()> {
    let unreadable = diagnostics.iter().any(|found| found.kind == Finding::Read);
    ensure!(!unreadable, "the specs in {shown_as} could not be read to their end");
    Ok(())
}

/// What the specs hold, in a few words.
pub(crate) fn summary(model: &Model) -> String {
    let actions: usize = model.services.iter().map(|service| service.actions.len()).sum();
    format!("{} services, {actions} actions", model.services.len())
}
