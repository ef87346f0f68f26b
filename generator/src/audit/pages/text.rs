//! Texts with the places of their characters: lines, words, and text without white space.

use std::ops::Range;

/// A word of a page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    /// Offset in the page.
    pub(super) at: usize,
    /// Whether it is the first of its line.
    pub(super) starts_line: bool,
}

/// Lines with their offsets in the page, without line ends.
pub(super) fn lines(text: &str, range: Range<usize>) -> impl Iterator<Item = (usize, &str)> {
    let mut at = range.start;
    text[range].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}

/// The words of a line.
pub(super) fn line_words(at: usize, line: &str) -> impl Iterator<Item = Word<'_>> {
    let start = line.as_ptr() as usize;
    line.split_whitespace().enumerate().map(move |(index, text)| Word {
        text,
        at: at + (text.as_ptr() as usize - start),
        starts_line: index == 0,
    })
}

/// Text without white space, and where each of its bytes stands in the page.
#[derive(Clone, Debug, Default)]
pub(in crate::audit) struct Squeezed {
    pub(in crate::audit) text: String,
    at: Vec<usize>,
}

impl Squeezed {
    /// Adds a word of the page.
    pub(super) fn push(&mut self, word: &Word<'_>) {
        self.text.push_str(word.text);
        self.at.extend((0..word.text.len()).map(|offset| word.at + offset));
    }

    /// The offset in the page of a byte.
    pub(in crate::audit) fn offset(&self, index: usize) -> usize {
        self.at.get(index).or(self.at.last()).copied().unwrap_or_default()
    }
}

impl<'a> FromIterator<Word<'a>> for Squeezed {
    fn from_iter<T: IntoIterator<Item = Word<'a>>>(words: T) -> Self {
        let mut squeezed = Self::default();
        words.into_iter().for_each(|word| squeezed.push(&word));
        squeezed
    }
}

/// Text without white space.
pub(in crate::audit) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The text of a cell that is written in HTML: without tags, entities resolved.
pub(super) fn plain(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    let mut rest = cell;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        rest = &rest[open..];
        let Some(close) = rest.find('>') else { break };
        let tag = rest[1..].starts_with(|c: char| c == '/' || c.is_ascii_alphabetic());
        let end = if tag { close + 1 } else { 1 };
        if !tag {
            text.push('<');
        }
        rest = &rest[end..];
    }
    text.push_str(rest);
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", " ");
    text.replace("&amp;", "&").trim().to_owned()
}
