//! Text in, Markdown out that every renderer shows the same: the only place that escapes.

use std::fmt::{self, Display};

use serde::Serialize;

use super::code;
use super::escape::{Style, inline};

/// One line of finished Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub(super) struct Md(String);

impl Md {
    /// A sentence or two by an author: spans in backticks stay code, all else is plain text.
    pub(super) fn prose(text: &str) -> Self {
        Self(inline(text, Style::Prose))
    }

    /// A part of a line of an author's Markdown, between links or before the first one: its blanks and the mark of a
    /// heading stay.
    pub(super) fn part(text: &str) -> Self {
        let body = text.trim_start();
        let blanks = &text[..text.len() - body.len()];
        let marked = body.trim_start_matches('#');
        let (mark, words) = body.split_at(body.len() - marked.len());
        let end = &words[words.trim_end().len()..];
        let start = &words[..words.len() - words.trim_start().len()];
        let middle = inline(words, Style::Markdown);
        // Blanks alone are their own end.
        Self(if middle.is_empty() { text.to_owned() } else { format!("{blanks}{mark}{start}{middle}{end}") })
    }

    /// Text verbatim, such as a message.
    pub(super) fn literal(text: &str) -> Self {
        Self(inline(text, Style::Literal))
    }

    /// A name or a value as code for the cell of a table, where a pipe stands between two spans.
    pub(super) fn code_in_table(text: &str) -> Self {
        Self(code::in_table(text))
    }

    /// A name or a value as code, pipes and all: not for tables.
    pub(super) fn code(text: &str) -> Self {
        Self(code::outside_tables(text))
    }

    /// A link to a path or an anchor.
    pub(super) fn link(label: &Self, target: &str) -> Self {
        Self(format!("[{label}]({})", encode_target(target)))
    }

    /// What the `md!` macro has put together.
    pub(super) fn trusted(text: String) -> Self {
        Self(text)
    }

    /// The parts with something between them.
    pub(super) fn join(parts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        Self(parts.into_iter().map(|part| part.0).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between))
    }

    /// The parts as a list in words: `a, b or c`.
    pub(super) fn listing(parts: impl IntoIterator<Item = Self>, last: &str) -> Self {
        let mut parts: Vec<String> = parts.into_iter().map(|part| part.0).collect();
        match parts.pop() {
            None => Self::default(),
            Some(only) if parts.is_empty() => Self(only),
            Some(end) => Self(format!("{} {last} {end}", parts.join(", "))),
        }
    }

    /// The text, with a full stop unless it ends a sentence already.
    pub(super) fn sentence(self) -> Self {
        if self.0.is_empty() || self.0.ends_with(['.', '!', '?', '。', '！', '？']) {
            self
        } else {
            Self(self.0 + ".")
        }
    }

    /// The text with a capital letter at the start.
    pub(super) fn capital(self) -> Self {
        let mut letters = self.0.chars();
        Self(letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for Md {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What may stand in Markdown as it is.
pub(super) trait Safe: Display {}
impl Safe for Md {}
impl<T: Safe> Safe for &T {}
impl Safe for u16 {}
impl Safe for u64 {}
impl Safe for i64 {}
impl Safe for usize {}

pub(super) fn safe<T: Safe>(part: &T) -> &T {
    part
}

/// Markdown from a fixed text and parts that are finished Markdown; plain strings do not compile.
macro_rules! md {
    ($text:literal $(, $part:expr)* $(,)?) => {
        $crate::emit::docs::text::Md::trusted(format!($text $(, $crate::emit::docs::text::safe(&$part))*))
    };
}
pub(super) use md;

/// An author's Markdown, made safe: HTML and headings become text, links lead outside only.
pub(super) fn markdown(text: &str) -> String {
    let mut fence: Option<&str> = None;
    let lines = text.trim_end().lines().map(|line| {
        let start = line.trim_start();
        match fence {
            Some(mark) => {
                if start.starts_with(mark) && start.trim_end().chars().all(|c| c == '`') {
                    fence = None;
                }
                fenced_line(line)
            }
            None => {
                let ticks = start.len() - start.trim_start_matches('`').len();
                if ticks >= 3 && !start.get(ticks..).is_some_and(|info| info.contains('`')) {
                    fence = start.get(..ticks);
                    return line.trim_end().to_owned();
                }
                let indent = line.get(..line.len() - start.len()).unwrap_or_default();
                let underline = !start.is_empty() && start.trim_end().chars().all(|c| matches!(c, '=' | '-' | '#'));
                let escape = if start.starts_with('#') || underline { "\\" } else { "" };
                format!("{indent}{escape}{}", inline(start, Style::Markdown))
            }
        }
    });
    let mut out = lines.collect::<Vec<_>>().join("\n");
    if let Some(mark) = fence {
        out.push('\n');
        out.push_str(mark);
    }
    out
}

/// A line inside of a fence, without what a book tool would read as a command.
pub(super) fn fenced_line(line: &str) -> String {
    line.replace("{{", "{ {").replace("{{", "{ {")
}

fn encode_target(target: &str) -> String {
    let mut out = String::with_capacity(target.len());
    for byte in target.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/#:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests;
