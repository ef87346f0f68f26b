//! Tables of errors, and what their rows say: cells, or a text in which nothing stands between code and message.

use super::squeeze;
use crate::source::Span;

/// The rows of the tables of errors of a page.
pub(in crate::audit) struct ErrorTable {
    /// The place of the heading.
    pub(in crate::audit) heading: Span,
    /// The rows.
    pub(in crate::audit) rows: Vec<ErrorRow>,
    /// The places of rows that could not be read.
    pub(in crate::audit) unread: Vec<Span>,
}

impl ErrorTable {
    /// This table and another one, as if it were one.
    pub(super) fn with(mut self, other: Self) -> Self {
        self.rows.extend(other.rows);
        self.unread.extend(other.unread);
        self
    }
}

/// A row of a table of errors.
pub(in crate::audit) struct ErrorRow {
    pub(in crate::audit) status: u64,
    pub(in crate::audit) text: ErrorText,
    /// The row as it can be shown.
    pub(in crate::audit) shown: String,
    pub(in crate::audit) span: Span,
}

/// Code and message of a row, both without white space.
pub(in crate::audit) enum ErrorText {
    /// A cell for each.
    Cells { code: String, message: String },
    /// The words of code, message and description; whether each begins a line.
    Words(Vec<(String, bool)>),
}

impl ErrorText {
    /// Whether code and message are these.
    pub(in crate::audit) fn is(&self, code: &str, message: &str) -> bool {
        let (code, message) = (squeeze(code), squeeze(message));
        match self {
            Self::Cells { code: own, message: text } => *own == code && *text == message,
            Self::Words(words) => behind(words, &code).is_some_and(|words| {
                // A description begins like a sentence; anything else is more of the message.
                let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_lowercase() || matches!(c, '.' | ','));
                joined(words).strip_prefix(message.as_str()).is_some_and(|rest| !goes_on(rest))
            }),
        }
    }

    /// Whether the code is this one, not one that begins like it: `MissingParameter` is not `MissingParameter.Size`.
    pub(in crate::audit) fn has_code(&self, code: &str) -> bool {
        let code = squeeze(code);
        match self {
            Self::Cells { code: own, .. } => *own == code,
            Self::Words(words) => behind(words, &code).is_some_and(|words| !words.first().is_some_and(continues)),
        }
    }

    /// Whether the message is in the row.
    pub(in crate::audit) fn has_message(&self, message: &str) -> bool {
        let message = squeeze(message);
        let text = match self {
            Self::Cells { message: text, .. } => text.clone(),
            Self::Words(words) => joined(words),
        };
        !message.is_empty() && text.contains(&message)
    }

    /// The code, as far as it is sure.
    pub(in crate::audit) fn code(&self) -> &str {
        match self {
            Self::Cells { code, .. } => code,
            Self::Words(words) => words.first().map_or("", |(word, _)| word),
        }
    }
}

fn joined(words: &[(String, bool)]) -> String {
    words.iter().map(|(word, _)| word.as_str()).collect()
}

/// The words behind a code, which ends with one of them; `None` where they do not begin with it.
fn behind<'w>(words: &'w [(String, bool)], code: &str) -> Option<&'w [(String, bool)]> {
    let (mut rest, mut words) = (code, words);
    while !rest.is_empty() {
        let ((word, _), others) = words.split_first()?;
        rest = rest.strip_prefix(word.as_str())?;
        words = others;
    }
    Some(words)
}

/// Whether a word is more of the code before it, which was too long for its column: `.Size`, `ded.Net`, `rAddress`.
fn continues((word, starts_line): &(String, bool)) -> bool {
    let of_code = |c: char| c == '.' || c.is_ascii_uppercase();
    let rest_of_one =
        word.starts_with(|c: char| c.is_ascii_lowercase()) && word.trim_end_matches('.').contains(of_code);
    word.starts_with('.') || (*starts_line && rest_of_one)
}
