//! Words of a text, and phrases among them: whole words in either case, with any white space between them.

use std::borrow::Cow;
use std::ops::Range;

/// A word of a text.
pub(super) struct Word<'t> {
    /// The word in lower case.
    pub(super) lower: Cow<'t, str>,
    /// Where it stands in the text.
    pub(super) at: Range<usize>,
    /// Whether only white space stands between it and the word before.
    joined: bool,
}

/// The words of a text without those in code spans, which are names.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut from = 0;
    let mut end = 0;
    while let Some(c) = text[from..].chars().next() {
        if c == '`' {
            from += code_span(&text[from..]);
        } else if is_part(c) {
            let rest = &text[from..];
            let at = from..from + rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let joined = !words.is_empty() && text[end..from].chars().all(char::is_whitespace);
            (from, end) = (at.end, at.end);
            words.push(Word { lower: lower(&text[at.clone()]), at, joined });
        } else {
            from += c.len_utf8();
        }
    }
    words
}

/// Most words are in lower case as they stand.
fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) { word.into() } else { word.to_lowercase().into() }
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of the code span that the text starts with, or of its backticks where none closes it.
fn code_span(text: &str) -> usize {
    let run = text.len() - text.trim_start_matches('`').len();
    let mut from = run;
    while let Some(start) = text[from..].find('`').map(|at| from + at) {
        let close = text[start..].len() - text[start..].trim_start_matches('`').len();
        from = start + close;
        if close == run {
            return from;
        }
    }
    run
}

/// Whether the words start with the phrase.
pub(super) fn starts_with(words: &[Word<'_>], phrase: &[String]) -> bool {
    words.len() >= phrase.len()
        && words.iter().zip(phrase).all(|(word, part)| word.lower == *part)
        && words.iter().take(phrase.len()).skip(1).all(|word| word.joined)
}

#[cfg(test)]
mod tests {
    use super::{starts_with, words};

    #[test]
    fn code_spans_are_no_words() {
        for (text, expected) in [
            ("One `two` three", "one three"),
            ("``a ` b`` c", "c"),
            ("an open ` span", "an open span"),
            ("snake_case, Ünder-écrit 9", "snake_case ünder écrit 9"),
            ("`", ""),
        ] {
            let found: Vec<String> = words(text).into_iter().map(|word| word.lower.into_owned()).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn only_white_space_joins_a_phrase() {
        let phrase = ["in", "turn"].map(str::to_owned);
        for (text, expected) in
            [("In  turn", true), ("in\n  turn.", true), ("in, turn", false), ("in `x` turn", false), ("in", false)]
        {
            assert_eq!(starts_with(&words(text), &phrase), expected, "{text}");
        }
    }
}
