//! Where passages of a text stand in its file, which may have the text in other lines or other characters.

use std::collections::HashMap;
use std::ops::Range;

use crate::source::{Sources, Span, Spanned};

/// The passages of a text, from its start to its end.
pub(super) struct Passages<'t> {
    text: &'t Spanned<String>,
    file: &'t str,
    /// By passage.
    seen: HashMap<&'t str, Seen>,
}

/// How far a passage was looked for.
struct Seen {
    /// Whether the file has it as often as the text, so that one can be told by the other.
    same: bool,
    /// The end of the last one in the text, and in the file.
    text: usize,
    file: usize,
}

impl<'t> Passages<'t> {
    pub(super) fn of(text: &'t Spanned<String>, sources: &'t Sources) -> Self {
        Self { text, file: sources.text(text.span), seen: HashMap::new() }
    }

    /// A passage that starts no earlier than the last one, and its place: that of the whole text where the file has the
    /// passage in other characters, such as escapes.
    pub(super) fn next(&mut self, at: Range<usize>) -> (&'t str, Span) {
        let (text, file) = (self.text.value.as_str(), self.file);
        let passage = &text[at.clone()];
        let seen = self.seen.entry(passage).or_insert_with(|| {
            let same = file.matches(passage).count() == text.matches(passage).count();
            Seen { same, text: 0, file: 0 }
        });
        if !seen.same {
            return (passage, self.text.span);
        }
        let between = text[seen.text..at.start].matches(passage).count();
        let Some((start, _)) = file[seen.file..].match_indices(passage).nth(between) else {
            return (passage, self.text.span);
        };
        let start = seen.file + start;
        (seen.text, seen.file) = (at.end, start + passage.len());
        let start = self.text.span.bytes().start + start;
        (passage, Span::new(self.text.span.file(), start..start + passage.len()))
    }
}
