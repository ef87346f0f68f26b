//! Prose uses none of the terms of `terms.yaml`, save in passages that an allowance names.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::passages::Passages;
use super::phrase::{Word, starts_with, words};
use super::{prose, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{AllowanceSpec, Specs, TermSpec};
use crate::source::{Sources, Span, Spanned};

/// Looks for discouraged terms in all prose, and for allowances that are of no use.
pub(super) fn check(specs: &Specs, sources: &Sources) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    if specs.terms.is_empty() {
        return diagnostics;
    }
    let terms = Terms::new(specs, &mut diagnostics);
    let files = files(specs);
    let found: Vec<Diagnostics> = files
        .par_iter()
        .map(|(place, texts)| {
            let mut found = Diagnostics::default();
            texts.iter().for_each(|text| terms.look(place, text, sources, &mut found));
            found
        })
        .collect();
    found.into_iter().for_each(|found| diagnostics.append(found));
    terms.unused(&files, &mut diagnostics);
    diagnostics
}

/// Every file with its prose, under the name that `in` of an allowance has.
fn files(specs: &Specs) -> Vec<(String, prose::Texts<'_>)> {
    let files = specs.services.iter().flat_map(|folder| {
        let shared = [
            ("service", prose::of_service(folder)),
            ("types", prose::of_types(folder)),
            ("resources", prose::of_resources(folder)),
        ];
        let actions = folder.actions.iter().map(|action| (action.stem.as_str(), prose::of_action(action)));
        shared.into_iter().chain(actions).map(|(stem, texts)| (format!("{}/{stem}", folder.id), texts))
    });
    files.collect()
}

/// What a discouraged phrase is a form of.
struct Phrase<'a> {
    words: Vec<String>,
    term: &'a TermSpec,
}

struct Allowance<'a> {
    spec: &'a AllowanceSpec,
    words: Vec<String>,
    term: &'a TermSpec,
    used: AtomicBool,
}

struct Terms<'a> {
    /// The phrases by their first word, the longest first.
    phrases: HashMap<String, Vec<Phrase<'a>>>,
    allowances: Vec<Allowance<'a>>,
}

impl<'a> Terms<'a> {
    fn new(specs: &'a Specs, diagnostics: &mut Diagnostics) -> Self {
        let mut terms = Self { phrases: HashMap::new(), allowances: Vec::new() };
        let mut seen: HashMap<Vec<String>, Span> = HashMap::new();
        for (name, term) in specs.terms.iter() {
            for form in std::iter::once(name).chain(&term.forms) {
                if let Some(found) = terms.add(form, term, &mut seen) {
                    diagnostics.push(found);
                }
            }
            terms.allowances.extend(term.allow.iter().map(|spec| Allowance {
                spec,
                words: phrase(&spec.text),
                term,
                used: AtomicBool::new(false),
            }));
        }
        for phrases in terms.phrases.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
        }
        terms
    }

    /// Adds a form of a term, or gives what is wrong with it.
    fn add(
        &mut self,
        form: &Spanned<String>,
        term: &'a TermSpec,
        seen: &mut HashMap<Vec<String>, Span>,
    ) -> Option<Diagnostic> {
        let words = phrase(form);
        let Some(first) = words.first().filter(|_| is_whole(form, &words)).cloned() else {
            let found =
                Diagnostic::new(Finding::WrongValue, form.span, "a term is words with white space between them");
            return Some(found.label("not words alone").help("write the words without other signs"));
        };
        if let Some(first) = seen.insert(words.clone(), form.span) {
            let found = Diagnostic::new(Finding::DuplicateValue, form.span, format!("duplicate term `{}`", form.value));
            return Some(found.label("second").related(first, "first").help("remove one of the two"));
        }
        self.phrases.entry(first).or_default().push(Phrase { words, term });
        None
    }

    /// Reports the terms of a text.
    fn look(&self, place: &str, text: &Spanned<String>, sources: &Sources, diagnostics: &mut Diagnostics) {
        let words = words(text);
        let mut passages = Passages::of(text, sources);
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let phrases = self.phrases.get(word.lower.as_ref()).into_iter().flatten();
            let Some(phrase) = phrases.into_iter().find(|phrase| starts_with(&words[at..], &phrase.words)) else {
                at += 1;
                continue;
            };
            let end = at + phrase.words.len();
            if !self.allowed(place, phrase.term, &words, at, end) {
                let start = words[at].at.start;
                diagnostics.push(finding(phrase.term, passages.next(start..words[end - 1].at.end)));
            }
            at = end;
        }
    }

    /// Whether the words from `at` to `end` are part of a passage in which the term stays.
    fn allowed(&self, place: &str, term: &TermSpec, words: &[Word<'_>], at: usize, end: usize) -> bool {
        let of_term = self.allowances.iter().filter(|allowance| std::ptr::eq(allowance.term, term));
        let mut here = of_term.filter(|allowance| allowance.spec.place.as_ref().is_none_or(|name| name.value == place));
        here.any(|allowance| {
            let mut starts = end.saturating_sub(allowance.words.len())..=at;
            let covered = starts.any(|start| begins_with(&words[start..], &allowance.words));
            if covered {
                allowance.used.store(true, Ordering::Relaxed);
            }
            covered
        })
    }

    /// Reports the allowances that allow nothing.
    fn unused(&self, files: &[(String, prose::Texts<'_>)], diagnostics: &mut Diagnostics) {
        for allowance in self.allowances.iter().filter(|allowance| !allowance.used.load(Ordering::Relaxed)) {
            let spec = allowance.spec;
            if let Some(name) = &spec.place
                && !files.iter().any(|(place, _)| *place == name.value)
            {
                let places = files.iter().map(|(place, _)| place.as_str());
                diagnostics.push(unknown(Finding::UnknownPlace, name, "spec", places));
                continue;
            }
            diagnostics.push(
                Diagnostic::new(Finding::StaleAllowance, spec.text.span, "this allowance allows nothing")
                    .label("not found with the term in it")
                    .reason(format!("It was there for this reason: {}", spec.reason.value))
                    .help("remove it, or correct the passage"),
            );
        }
    }
}

/// Whether the words start with those of a passage, whatever stands between them.
fn begins_with(words: &[Word<'_>], passage: &[String]) -> bool {
    words.len() >= passage.len() && words.iter().zip(passage).all(|(word, part)| word.lower == *part)
}

fn phrase(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.lower.into_owned()).collect()
}

/// Whether a term is its words alone: with other signs, it would never match.
fn is_whole(text: &str, phrase: &[String]) -> bool {
    text.split_whitespace().map(str::to_lowercase).eq(phrase.iter().cloned())
}

fn finding(term: &TermSpec, (written, span): (&str, Span)) -> Diagnostic {
    let message = format!("the term `{}` is discouraged", written.split_whitespace().collect::<Vec<_>>().join(" "));
    let replacements: Vec<String> = term.replacement.0.iter().map(|text| format!("\"{}\"", text.value)).collect();
    let found = Diagnostic::new(Finding::DiscouragedTerm, span, message).label("discouraged");
    let found = match &term.because {
        Some(reason) => found.reason(reason.value.clone()),
        None => found,
    };
    found.help(format!("write {}", replacements.join(" or ")))
}
