//! The index as the search in the browser loads it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde::Serialize;

use super::document::{Document, WEIGHTS, Weight};

/// The index of one part of the book, written as JSON.
#[derive(Serialize)]
struct Index<'a> {
    /// The places that documents are in.
    places: Vec<&'a str>,
    /// Title, index of the place, page, what it is about, and 1 where it has a page for itself.
    documents: Vec<(&'a str, usize, &'a str, &'a str, u8)>,
    /// All words, sorted, with spaces between.
    words: String,
    /// What the weights count.
    weights: [u8; WEIGHTS.len()],
    /// For each word a number for each document that has it: how much farther on that is, times `PACKED`, and which
    /// weight the word has there.
    found: Vec<Vec<usize>>,
}

/// More than there are weights.
const PACKED: usize = 8;

/// The documents of a part as a script that hands their index to the search; it is loaded by a tag, which works
/// without a server.
pub(super) fn script(part: &str, documents: &[Document]) -> Result<String> {
    let places: BTreeSet<&str> = documents.iter().map(|document| document.place.as_str()).collect();
    let places: Vec<&str> = places.into_iter().collect();
    let mut words: BTreeMap<&str, Vec<(usize, Weight)>> = BTreeMap::new();
    for (index, document) in documents.iter().enumerate() {
        for (word, weight) in &document.words {
            words.entry(word).or_default().push((index, *weight));
        }
    }
    let index = Index {
        documents: documents
            .iter()
            .map(|document| {
                let place = places.binary_search(&document.place.as_str()).unwrap_or_default();
                (&*document.title, place, &*document.url, about(document), u8::from(document.whole))
            })
            .collect(),
        words: words.keys().copied().collect::<Vec<_>>().join(" "),
        weights: WEIGHTS,
        found: words.values().map(|found| steps(found)).collect(),
        places,
    };
    let json = |value: Result<String, serde_json::Error>| value.context("the search index cannot be written as JSON");
    let (part, index) = (json(serde_json::to_string(part))?, json(serde_json::to_string(&index))?);
    Ok(format!("bookSearch.add({part}, {index});\n"))
}

/// What is shown, without what stood between it and a name before.
fn about(document: &Document) -> &str {
    document.about.trim_start_matches([':', ';', ',', '.', ')', ' ']).trim_end()
}

fn steps(found: &[(usize, Weight)]) -> Vec<usize> {
    let mut last = 0;
    let mut step = |&(document, weight): &(usize, Weight)| {
        let far = document - last;
        last = document;
        far * PACKED + weight as usize
    };
    found.iter().map(&mut step).collect()
}
