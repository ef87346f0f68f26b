//! Findings beside the lines of a pull request: workflow commands of GitHub Actions.

use super::{Diagnostic, MOST_SHOWN, Place, join};
use crate::findings::Severity;
use crate::source::Sources;

/// A command a line: `::error file=..,line=..,col=..,title=id::message`. GitHub shows few of them, so that no more are
/// given than a terminal shows.
pub(super) fn render(findings: &[Diagnostic], sources: &Sources, root: &str) -> String {
    let (shown, left) = findings.split_at(findings.len().min(MOST_SHOWN));
    let mut out: String = shown.iter().map(|found| command(found, sources, root)).collect();
    if !left.is_empty() {
        out.push_str(&format!("::notice::... and {} more; mend these first\n", left.len()));
    }
    out
}

fn command(found: &Diagnostic, sources: &Sources, root: &str) -> String {
    let place = match &found.place {
        Place::Path(path) => format!("file={}", property(&join(root, path))),
        Place::Text(span) => {
            let ((line, column), (end_line, end_column)) = (sources.line_column(*span), sources.end_line_column(*span));
            let file = property(&join(root, &sources.get(span.file()).path));
            // GitHub takes columns only where a place is on one line.
            if line == end_line {
                format!("file={file},line={line},endLine={end_line},col={column},endColumn={end_column}")
            } else {
                format!("file={file},line={line},endLine={end_line}")
            }
        }
    };
    let mut message = found.message.clone();
    for (word, text) in [("note", &found.reason), ("help", &found.help)] {
        if let Some(text) = text {
            message.push_str(&format!("\n{word}: {text}"));
        }
    }
    format!("::{} {place},title={}::{}\n", command_of(found.severity()), property(found.kind.id()), data(&message))
}

/// The command for findings of a severity; GitHub has a word of its own for notes.
const fn command_of(severity: Severity) -> &'static str {
    match severity {
        Severity::Error | Severity::Warning => severity.word(),
        Severity::Note => "notice",
    }
}

/// A message: a line feed would end the command.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which a comma or a colon would end.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
