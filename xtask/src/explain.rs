//! `cargo xtask check --explain`: what the kinds of findings mean.

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

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
