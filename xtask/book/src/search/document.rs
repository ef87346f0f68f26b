//! What the search finds: a page, a section of an index, an entry of a section.

use std::collections::BTreeMap;

use super::words;

/// How much a word says about what it stands in: the more, the higher up a document is found by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// What a page tells about mistakes in documents of others.
    Aside,
    /// The name of something that has a page of its own.
    Link,
    Text,
    /// What a row or an item is about.
    Name,
    Heading,
    Summary,
    Title,
}

/// What each weight counts, in their order.
pub(super) const WEIGHTS: [u8; 7] = [1, 2, 4, 8, 9, 12, 40];

/// Something that is found.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) title: String,
    /// Where it is in the book, in words.
    pub(super) place: String,
    /// The page in the book, with an anchor where it is not at its top.
    pub(super) url: String,
    /// A sentence about it.
    pub(super) about: String,
    /// Whether it has a page for itself.
    pub(super) whole: bool,
    pub(super) words: BTreeMap<String, Weight>,
}

impl Document {
    pub(super) fn new(title: &str, place: String, url: String, whole: bool) -> Self {
        let about = String::new();
        let mut document = Self { title: title.trim().to_owned(), place, url, about, whole, words: BTreeMap::new() };
        words::each_of_title(title, |word| keep(&mut document.words, word, Weight::Title));
        document
    }

    /// Adds a text; a word keeps the most that it ever weighs.
    pub(super) fn add(&mut self, text: &str, weight: Weight) {
        words::each(text, |word| keep(&mut self.words, word, weight));
    }

    /// Adds to what is shown about the document, as long as that is short.
    pub(super) fn tell(&mut self, text: &str) {
        let enough: usize = if self.whole { 110 } else { 80 };
        let mut room = enough.saturating_sub(self.about.chars().count());
        let told = room > 0;
        for c in text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }) {
            if room == 0 {
                break;
            }
            if c != ' ' || !self.about.ends_with(' ') {
                self.about.push(c);
                room -= 1;
            }
        }
        if told && room == 0 {
            self.about.push('…');
        }
    }
}

fn keep(words: &mut BTreeMap<String, Weight>, word: &str, weight: Weight) {
    match words.get_mut(word) {
        Some(known) => *known = weight.max(*known),
        None => _ = words.insert(word.to_owned(), weight),
    }
}
