//! What is wrong with a spec: what happened, where, why, and how to fix it. Collected, never just the first.

pub(crate) mod github;
mod json;
mod text;

use crate::findings::{Finding, Severity};
use crate::source::{Sources, Span};

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
    /// What a warning or a note is about, by which it can be allowed among others of its kind: a parameter, a code, an action.
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
        self.count(Severity::Error)
    }

    /// The number of findings of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity() == severity).count()
    }

    /// Takes the notes out, in their order.
    #[must_use]
    pub fn take_notes(&mut self) -> Self {
        let (notes, others) =
            std::mem::take(&mut self.0).into_iter().partition(|found| found.severity() == Severity::Note);
        self.0 = others;
        Self(notes)
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
        text::render(&self.0, sources, root, color)
    }

    /// The findings as one JSON object, all of them, with a line feed at the end.
    pub fn json(&self, sources: &Sources, root: &str) -> String {
        json::render(self, sources, root)
    }

    /// The findings as GitHub Actions shows them beside the lines: a workflow command each, on a line of its own.
    pub fn github(&self, sources: &Sources, root: &str) -> String {
        github::render(&self.0, sources, root)
    }
}

/// Most findings that are shown to people: nobody reads more at once, and a file of any size renders at once.
const MOST_SHOWN: usize = 300;

/// A path below the root that is shown.
fn join(root: &str, path: &str) -> String {
    match (root.trim_end_matches('/'), path) {
        ("", "") => ".".to_owned(),
        ("", path) => path.to_owned(),
        (root, "") => root.to_owned(),
        (root, path) => format!("{root}/{path}"),
    }
}
