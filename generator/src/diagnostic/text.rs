//! Findings for people: the message, the line it is about, and what to do, as compilers of Rust show them.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, MOST_SHOWN, Place, join};
use crate::findings::Severity;
use crate::source::{Sources, Span, floor};

/// The findings, the first [`MOST_SHOWN`] of them and the number of the others.
pub(super) fn render(findings: &[Diagnostic], sources: &Sources, root: &str, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let (shown, left) = findings.split_at(findings.len().min(MOST_SHOWN));
    let mut parts: Vec<String> =
        shown.iter().map(|diagnostic| render_one(&renderer, diagnostic, sources, root)).collect();
    if !left.is_empty() {
        parts.push(format!("... and {} more; mend these first", left.len()));
    }
    parts.join("\n\n")
}

/// A path in which control characters are shown instead of sent to the terminal.
fn visible(path: &str) -> Cow<'_, str> {
    if !path.contains(char::is_control) {
        return path.into();
    }
    let mut shown = String::new();
    for c in path.chars() {
        if c.is_control() { shown.extend(c.escape_debug()) } else { shown.push(c) }
    }
    shown.into()
}

fn render_one(renderer: &Renderer, diagnostic: &Diagnostic, sources: &Sources, root: &str) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(shortened(&diagnostic.message)).id(diagnostic.kind.id());
    let mut group = Group::with_title(title);
    match &diagnostic.place {
        Place::Path(path) => group = group.element(Origin::path(join(root, &visible(path)))),
        Place::Text(span) => group = excerpt(group, sources, *span, root, &diagnostic.label, AnnotationKind::Primary),
    }
    for (span, label) in &diagnostic.related {
        group = excerpt(group, sources, *span, root, label, AnnotationKind::Context);
    }
    if let Some(reason) = &diagnostic.reason {
        group = group.element(Level::NOTE.message(shortened(reason)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(shortened(help)));
    }
    renderer.render(&[group])
}

/// Text that quotes a spec may be of any length: its start is enough to know it by.
fn shortened(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 600;
    if text.len() <= LONGEST { text.into() } else { format!("{} ...", &text[..floor(text, LONGEST)]).into() }
}

/// Adds a place: path, line and column, then the line it is on.
///
/// A very long line is cut around the place, so that a file of any size renders at once. The renderer would count the
/// column from the cut, so there it gets the place by itself.
fn excerpt<'a>(
    group: Group<'a>,
    sources: &'a Sources,
    span: Span,
    root: &str,
    label: &'a str,
    kind: AnnotationKind,
) -> Group<'a> {
    const WIDEST: usize = 2000;
    let source = sources.get(span.file());
    let text = source.text.as_str();
    let start = floor(text, span.bytes().start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let line_end = if text[start..line_end].ends_with('\r') { line_end - 1 } else { line_end };
    // A place that goes over several lines is shown by its first.
    let end = floor(text, span.bytes().end).clamp(start, line_end).min(floor(text, start + WIDEST));
    let from = floor(text, start.saturating_sub(WIDEST)).max(line_start);
    let to = floor(text, end + WIDEST).min(line_end);
    let (line, column) = sources.line_column(span);
    let path = join(root, &source.path);
    let snippet = Snippet::source(&text[from..to]).line_start(line);
    let snippet = snippet.annotation(kind.span(start - from..end - from).label(shortened(label)));
    if from == line_start {
        group.element(snippet.path(path))
    } else {
        group.element(Origin::path(path).line(line).char_column(column)).element(snippet)
    }
}
