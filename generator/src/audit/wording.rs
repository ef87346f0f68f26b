//! Sentences of the specs are our own: no nine words in a row stand in a document, too.

use std::collections::HashMap;

use super::{Kind, Report};
use crate::check::prose;
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::Specs;
use crate::source::{Sources, Span, Spanned};

/// Words in a row that are no coincidence.
const FEWEST: usize = 9;
/// Letters by which a place is looked up.
const GRAM: usize = 16;

pub(super) fn compare(specs: &Specs, sources: &Sources, first: usize, report: &mut Report) {
    let letters = Letters::of(sources, first);
    for folder in &specs.services {
        let shared = [prose::of_service(folder), prose::of_types(folder), prose::of_resources(folder)];
        let actions = folder.actions.iter().map(prose::of_action);
        for text in shared.into_iter().chain(actions).flatten() {
            one(text, &letters, report);
        }
    }
}

fn one(text: &Spanned<String>, letters: &Letters, report: &mut Report) {
    let words: Vec<String> = text.split_whitespace().map(only_letters).filter(|word| !word.is_empty()).collect();
    let mut start = 0;
    let mut own = true;
    while start + FEWEST <= words.len() {
        let mut end = start + FEWEST;
        let Some(mut at) = letters.find(&words[start..end].concat()) else {
            start += 1;
            continue;
        };
        while end < words.len()
            && let Some(longer) = letters.find(&words[start..=end].concat())
        {
            (at, end) = (longer, end + 1);
        }
        let message = format!("{} words in a row are those of a page", end - start);
        let found = Diagnostic::new(Finding::AuditWording, text.span, message).label("in words of the vendor");
        let found = found.related(letters.places[at], "the same words");
        let reason = format!("The words are `{}`; a page may break them.", words[start..end].join(" "));
        report.different(Kind::Wording, false, found.reason(reason).help("say it in words of your own"));
        own = false;
        start = end;
    }
    if own {
        report.equal(Kind::Wording);
    }
}

fn only_letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// All pages as letters and digits alone, since text of a PDF breaks words.
struct Letters {
    text: String,
    /// Where each letter stands.
    places: Vec<Span>,
    /// Where each run of letters stands.
    runs: HashMap<[u8; GRAM], Vec<u32>>,
}

impl Letters {
    fn of(sources: &Sources, first: usize) -> Self {
        let mut text = String::new();
        let mut places = Vec::new();
        for (file, source) in sources.iter().skip(first) {
            for (at, c) in source.text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
                text.push(c.to_ascii_lowercase());
                places.push(Span::new(file, at..at + 1));
            }
            // Nothing goes on from one page to the next.
            text.push('\n');
            places.push(Span::new(file, source.text.len()..source.text.len()));
        }
        let mut runs: HashMap<[u8; GRAM], Vec<u32>> = HashMap::new();
        for (at, run) in text.as_bytes().windows(GRAM).enumerate() {
            if let (Ok(run), Ok(at)) = (run.try_into(), u32::try_from(at)) {
                runs.entry(run).or_default().push(at);
            }
        }
        Self { text, places, runs }
    }

    /// Where the letters stand, if anywhere.
    fn find(&self, letters: &str) -> Option<usize> {
        match letters.as_bytes().first_chunk::<GRAM>() {
            Some(run) => {
                let at = self.runs.get(run)?.iter().map(|at| *at as usize);
                at.into_iter().find(|at| self.text[*at..].starts_with(letters))
            }
            None => self.text.find(letters),
        }
    }
}
