//! `--explain`: what the kinds of findings and of changes mean.

use aliyun_api_generator::changes::Change;
use aliyun_api_generator::findings::{Explanation, Finding};
use anyhow::{Result, bail};

/// One kind: what it is about, why it is a mistake, and a spec with and without it.
///
/// # Errors
/// No kind has this id; the message names the nearest one.
pub(crate) fn one(id: &str) -> Result<String> {
    let Some(finding) = Finding::named(id) else {
        match Finding::nearest(id) {
            Some(near) => bail!("no finding is called `{id}`; did you mean `{}`?", near.id()),
            None => bail!("no finding is called `{id}`; `cargo xtask check --explain` lists them all"),
        }
    };
    let Explanation { title, text, wrong, right } = finding.explanation();
    let severity = finding.severity().word();
    Ok(format!(
        "{severity}[{id}]: {title}\n\n{text}\n\nWrong:\n\n{}\n\nRight:\n\n{}\n",
        indented(wrong),
        indented(right)
    ))
}

/// The ids of all kinds, with what they are about.
pub(crate) fn all() -> String {
    let widest = Finding::ALL.iter().map(|finding| finding.id().len()).max().unwrap_or_default();
    let line = |finding: &Finding| {
        let (severity, title) = (finding.severity().word(), finding.explanation().title);
        format!("{severity:<7}  {:<widest$}  {title}\n", finding.id())
    };
    Finding::ALL.iter().map(line).collect()
}

/// One kind of change: what it is, what it means, and a spec before and after it.
///
/// # Errors
/// No kind has this id; the message names the nearest one.
pub(crate) fn one_change(id: &str) -> Result<String> {
    let Some(change) = Change::named(id) else {
        match Change::nearest(id) {
            Some(near) => bail!("no change is called `{id}`; did you mean `{}`?", near.id()),
            None => bail!("no change is called `{id}`; `cargo xtask diff --explain` lists them all"),
        }
    };
    let explanation = change.explanation();
    Ok(format!(
        "{id}: {}\n\non the wire: {}\nin Rust: {}\n\n{}\n\nBefore:\n\n{}\n\nAfter:\n\n{}\n",
        explanation.title,
        change.wire().word(),
        change.source().word(),
        explanation.text,
        indented(explanation.before),
        indented(explanation.after)
    ))
}

/// The ids of all kinds of changes, with their verdicts.
pub(crate) fn all_changes() -> String {
    let widest = Change::ALL.iter().map(|change| change.id().len()).max().unwrap_or_default();
    let line = |change: &Change| {
        let (wire, source, title) = (change.wire().word(), change.source().word(), change.explanation().title);
        format!("{:<widest$}  {wire:<9}  {source:<9}  {title}\n", change.id())
    };
    let head = format!("{:<widest$}  {:<9}  {:<9}\n", "", "wire", "Rust");
    std::iter::once(head).chain(Change::ALL.iter().map(line)).collect()
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
