//! The form of texts: sentences begin with a capital and end with a full stop, labels do not; one space between words.

use std::collections::HashSet;
use std::ops::Range;

use super::walk;
use crate::check::passages::Passages;
use crate::check::prose;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::Specs;
use crate::lookup::Scope;
use crate::source::{Sources, Span, Spanned};

/// The prose of all specs.
pub(in crate::check) fn check(specs: &Specs, sources: &Sources) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for scope in Scope::all(specs) {
        let folder = scope.service;
        let places = walk::all(scope);
        let names: HashSet<&str> = places.iter().map(|place| place.name.value.as_str()).collect();
        let values = places.iter().flat_map(|place| place.levels()).filter_map(|field| field.values.as_ref());
        let types = folder.types.iter().filter_map(|(_, spec)| spec.values.as_ref());
        let meanings = values.chain(types).flat_map(|values| &values.0).filter_map(|(_, value)| value.doc.as_ref());
        let titles = folder.actions.iter().flat_map(|action| &action.spec.examples).map(|example| &example.title);
        let labels: HashSet<Span> = meanings.chain(titles).map(|text| text.span).collect();
        // They quote the documents, slips and all, and begin with names and values.
        let quotes = folder.actions.iter().flat_map(|action| &action.spec.discrepancies);
        let quotes: HashSet<Span> = quotes.flat_map(|found| [found.says.span, found.decision.span]).collect();
        let of_actions = folder.actions.iter().flat_map(prose::of_action);
        let shared = [prose::of_service(folder), prose::of_types(folder), prose::of_resources(folder)];
        for text in shared.into_iter().flatten().chain(of_actions).filter(|text| !quotes.contains(&text.span)) {
            let label = labels.contains(&text.span);
            let wrong = ends(text, label, &names).into_iter().chain(inside(text));
            let mut wrong: Vec<Slip> = wrong.collect();
            wrong.sort_by_key(|slip| slip.at.start);
            let mut passages = Passages::of(text, sources);
            for slip in wrong {
                let span = if slip.at.is_empty() { text.span } else { passages.next(slip.at).1 };
                diagnostics.push(Diagnostic::new(Finding::TextForm, span, slip.message).help(slip.help));
            }
        }
    }
    diagnostics
}

/// What is wrong with the form of a text; no place where that is the whole text.
struct Slip {
    at: Range<usize>,
    message: String,
    help: &'static str,
}

/// The first letter and the last sign. A label, such as a title or the meaning of a value, is no sentence.
fn ends(text: &Spanned<String>, label: bool, names: &HashSet<&str>) -> Option<Slip> {
    let trimmed = text.trim();
    let whole = |message: &str, help| Some(Slip { at: 0..0, message: message.to_owned(), help });
    if label {
        let stop = trimmed.ends_with('.') && !trimmed.ends_with("..") && !trimmed.contains(". ");
        return if stop {
            whole("this is no sentence and ends with a full stop", "remove the full stop")
        } else {
            None
        };
    }
    let first = trimmed.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
    // A name stays as it is written on the wire.
    if !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_lowercase()) && !names.contains(first) {
        return whole(
            "this sentence begins with a small letter",
            "begin it with a capital; of a boolean, say \"Whether ..\"",
        );
    }
    let last_line = trimmed.lines().next_back().unwrap_or_default();
    let laid_out = ["-", "*", "|", "`"].iter().any(|sign| last_line.starts_with(sign));
    if !trimmed.ends_with(['.', '!', '?', ':', ')', '"', '`']) && !laid_out {
        return whole("this sentence has no full stop", "end it with a full stop");
    }
    None
}

/// Spaces that are too many, and words that stand there twice, outside code spans.
fn inside(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (number, code) in text.split('`').enumerate() {
        let plain = number % 2 == 0;
        let start = code.as_ptr() as usize - text.as_ptr() as usize;
        if plain {
            spaces(code, start, &mut slips);
            twice(code, start, &mut slips);
        }
    }
    slips
}

/// Signs before which no space stands.
const CLOSING: &[char] = &['.', ',', ';', ':', '!', '?'];

fn spaces(text: &str, start: usize, slips: &mut Vec<Slip>) {
    let mut from = 0;
    while let Some(at) = text[from..].find(' ').map(|at| from + at) {
        let length = text[at..].len() - text[at..].trim_start_matches(' ').len();
        let before = text[..at].chars().next_back();
        let mut after = text[at + length..].chars();
        from = at + length;
        // Indentation and the end of a line are no spaces between words.
        if before.is_none_or(|c| c == '\n') || matches!(text[from..].chars().next(), None | Some('\n')) {
            continue;
        }
        let next = after.next();
        let closes = next.is_some_and(|c| CLOSING.contains(&c)) && after.next().is_none_or(char::is_whitespace);
        if closes {
            let at = start + at..start + from + 1;
            slips.push(Slip { at, message: "a space before a sign".to_owned(), help: "remove the space" });
        } else if length > 1 {
            let at = start + at..start + from;
            slips.push(Slip { at, message: "several spaces between two words".to_owned(), help: "keep one" });
        }
    }
}

fn twice(text: &str, start: usize, slips: &mut Vec<Slip>) {
    let mut last: Option<(usize, &str)> = None;
    let mut from = 0;
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        if word.is_empty() {
            from += part.len();
            continue;
        }
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if let Some((at, before)) = last
            && before == bare
            && bare.len() > 1
            && bare.chars().all(char::is_alphabetic)
        {
            let message = format!("the word \"{bare}\" stands there twice");
            slips.push(Slip { at: start + at..start + from + bare.len(), message, help: "remove one of the two" });
        }
        // After a sign, the same word may well come again.
        last = (bare.len() == word.len()).then_some((from, word));
        from += part.len();
    }
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn slips_inside_a_text_have_their_place() {
        for (text, expected) in [
            ("One space.", vec![]),
            ("Two  spaces.", vec!["  "]),
            ("A line\n  and another.", vec![]),
            ("A stop .", vec![" ."]),
            ("A name .ssh is one.", vec![]),
            ("It is is so, so it is.", vec!["is is"]),
            ("A `a  b` b, 1 1.", vec![]),
            ("The\nThe end .\nOn", vec!["The\nThe", " ."]),
        ] {
            let mut found: Vec<_> = inside(text).into_iter().map(|slip| slip.at).collect();
            found.sort_by_key(|at| at.start);
            assert_eq!(found.into_iter().map(|at| &text[at]).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
