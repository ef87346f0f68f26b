//! Code in Markdown: spans in a line, and fenced blocks. What is in them needs no escape; their marks do.

use std::borrow::Cow;

/// Code in the row of a table: a pipe stands between two spans.
pub(super) fn in_table(text: &str) -> String {
    let pieces: Vec<String> =
        text.split('|').map(|piece| if piece.is_empty() { String::new() } else { spans(piece) }).collect();
    if text.is_empty() { "empty text".to_owned() } else { pieces.join(" \\| ").trim().to_owned() }
}

/// A name or a value as one code span, pipes and all.
pub(super) fn outside_tables(text: &str) -> String {
    if text.is_empty() { in_table(text) } else { spans(text) }
}

/// A code block; the fence is longer than any run of backticks inside.
pub(super) fn fence(language: &str, text: &str) -> String {
    let mark = "`".repeat((longest_run(text) + 1).max(3));
    format!("{mark}{language}\n{}\n{mark}", text.trim_end())
}

/// Code spans side by side: one, unless the text has what a book tool would read as a command.
fn spans(text: &str) -> String {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) =
        rest.match_indices("{{").map(|(at, _)| at).find(|at| rest[at + 2..].trim_start().starts_with('#'))
    {
        pieces.push(span(&rest[..=at]));
        rest = &rest[at + 1..];
    }
    pieces.push(span(rest));
    pieces.join(" ")
}

fn span(text: &str) -> String {
    let text = without_controls(text);
    let mark = "`".repeat(longest_run(&text) + 1);
    let edge = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if edge && !text.trim().is_empty() { " " } else { "" };
    format!("{mark}{pad}{text}{pad}{mark}")
}

/// Text with escapes in place of control characters, which few texts have.
fn without_controls(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return text.into();
    }
    let escaped = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    text.chars().map(escaped).collect::<String>().into()
}

fn longest_run(text: &str) -> usize {
    if !text.contains('`') {
        return 0;
    }
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fence_is_longer_than_what_it_holds() {
        assert_eq!(fence("sh", "a\n```\nb"), "````sh\na\n```\nb\n````");
    }
}
