//! What is wrong with a spec: what happened, where, why, and how to fix it. Collected, never just the first.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::findings::{Finding, Severity};
use crate::source::{Sources, Span, floor};

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of mistake it is.
    pub kind: Finding,
    /// What is wrong.
    pub message: String,
    /// Where.
    pub place: Place,
    /// A word at the place.
    pub label: String,
    /// What a warning is about, by which it can be allowed among others of its kind: a parameter, a code, an action.
    pub subject: Option<String>,
    /// Other places that have to do with it, with a word each.
    pub related: Vec<(Span, String)>,
    /// Why it is wrong.
    pub reason: Option<String>,
    /// How to fix it.
    pub help: Option<String>,
}

/// Where a finding is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In the text of a file.
    Text(Span),
    /// A file or folder as a whole.
    Path(String),
}

impl Diagnostic {
    /// A finding at a place in a text.
    pub fn new(kind: Finding, span: Span, message: impl Into<String>) -> Self {
        Self::at(kind, Place::Text(span), message)
    }

    /// A finding about a whole file or folder.
    pub fn about(kind: Finding, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::at(kind, Place::Path(path.into()), message)
    }

    fn at(kind: Finding, place: Place, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            place,
            label: String::new(),
            subject: None,
            related: Vec::new(),
            reason: None,
            help: None,
        }
    }

    /// Adds a word at the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Says what it is about, by which it can be allowed.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// How much it weighs.
    pub const fn severity(&self) -> Severity {
        self.kind.severity()
    }

    /// Adds another place that has to do with it.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Says why it is wrong.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Says how to fix it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Findings, in the order of files and lines once [sorted](Self::sort).
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all findings of another collection.
    pub fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// The findings for which `drop` does not hold.
    #[must_use]
    pub(crate) fn without(mut self, mut drop: impl FnMut(&Diagnostic) -> bool) -> Self {
        self.0.retain(|diagnostic| !drop(diagnostic));
        self
    }

    /// Sorts by place and drops repetitions, so that the order of rules and files does not show.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| (&a.place, a.kind.id(), &a.message).cmp(&(&b.place, b.kind.id(), &b.message)));
        self.0.dedup();
    }

    /// The findings.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// The number of errors: with one, there is no model.
    pub fn errors(&self) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error).count()
    }

    /// The number of findings.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The findings as a Rust compiler shows them; `root` stands before every path, `color` adds terminal colours.
    pub fn render(&self, sources: &Sources, root: &str, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let mut all: Vec<&Diagnostic> = self.0.iter().collect();
        if all.len() > MOST_SHOWN {
            all.sort_by_key(|diagnostic| diagnostic.severity());
        }
        let (shown, left) = all.split_at(all.len().min(MOST_SHOWN));
        let mut parts: Vec<String> =
            shown.iter().map(|diagnostic| render_one(&renderer, diagnostic, sources, root)).collect();
        if !left.is_empty() {
            parts.push(format!("... and {} more; mend these first", left.len()));
        }
        parts.join("\n\n")
    }
}

/// Most findings that are shown: nobody reads more at once, and a file of any size renders at once.
const MOST_SHOWN: usize = 300;

fn render_one(renderer: &Renderer, diagnostic: &Diagnostic, sources: &Sources, root: &str) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(shortened(&diagnostic.message)).id(diagnostic.kind.id());
    let mut group = Group::with_title(title);
    match &diagnostic.place {
        Place::Path(path) => group = group.element(Origin::path(join(root, path))),
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

fn join(root: &str, path: &str) -> String {
    match (root.trim_end_matches('/'), path) {
        ("", "") => ".".to_owned(),
        ("", path) => path.to_owned(),
        (root, "") => root.to_owned(),
        (root, path) => format!("{root}/{path}"),
    }
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
