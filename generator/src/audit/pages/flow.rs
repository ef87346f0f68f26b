//! The text of a PDF: line ends break long words, and nothing stands between the cells of a row.
//!
//! A row of parameters or fields begins on a new line with a name, and its type tells it from other text. Where a
//! broken name begins is not certain: of the lines above the type, those that make a name of the spec are taken.

use std::collections::HashSet;
use std::ops::Range;

use super::text::{Squeezed, Word, line_words, lines};
use super::{ErrorRow, ErrorTable, ErrorText, PageExample, Row, Table, line, listed, path, required};
use crate::source::Span;

const TYPES: &[&str] =
    &["String", "string", "Integer", "Boolean", "Long", "Float", "Double", "N/A", "Array", "List", "Object", "Struct"];
/// Characters of the column with names: longer ones are broken.
const COLUMN: usize = 10;
/// Words of the longest name, broken as it may be.
const LONGEST_NAME: usize = 10;
/// Bytes kept of what follows a type: an example value is shorter.
const LONGEST_EXAMPLE: usize = 400;

/// The headings of tables, which stand again on every sheet of paper.
const TABLE_HEADINGS: &[&[&str]] = &[
    &["Parameter", "Type", "Required", "?", "Example", "value", "Description"],
    &["Parameter", "Type", "Required?", "Example", "value", "Description"],
    &["Parameter", "Type", "Example", "value", "Description"],
    &["ParameterType", "Required", "?", "Example", "value", "Description"],
    &["ParameterType", "Required?", "Example", "value", "Description"],
    &["ParameterType", "Example", "value", "Description"],
    &["Name", "Type", "Required", "Description"],
    &["Name", "Type", "Description"],
    &["HTTP", "status", "code", "Error", "code", "Error", "message", "Description"],
    &["HTTP", "code", "Error", "code", "Error", "message", "Description"],
    &["HttpCode", "Error", "code", "Error", "message", "Description"],
];

pub(super) fn table(text: &str, file: usize, below: Range<usize>, known: &HashSet<&str>, request: bool) -> Table {
    let words = separated(words(text, below), known, request);
    let types: Vec<usize> = (0..words.len())
        .filter(|index| {
            let flag = words.get(index + 1).and_then(|word| required(word.text));
            TYPES.contains(&words[*index].text) && request == flag.is_some()
        })
        .collect();
    let names: Vec<(usize, usize, String)> = types
        .iter()
        .filter_map(|index| name(&words, *index, known, request).map(|(start, name)| (*index, start, name)))
        .collect();
    let mut rows = Vec::new();
    for (position, (index, start, name)) in names.iter().enumerate() {
        let first = index + if request { 2 } else { 1 };
        let end = names.get(position + 1).map_or(words.len(), |(_, start, _)| *start).max(first);
        rows.push(Row {
            name: name.clone(),
            ty: Some(words[*index].text.to_owned()),
            required: words.get(index + 1).and_then(|word| required(word.text)).filter(|_| request),
            example: PageExample::Start(squeezed(&words[first..end], LONGEST_EXAMPLE)),
            values: values(&words[first..end]),
            span: line(text, file, words[*start].at),
        });
    }
    let starts = starts(&words);
    let squeezed = words.iter().copied().collect::<Squeezed>().text;
    Table { heading: Span::new(file, 0..0), rows, unread: Vec::new(), starts, squeezed }
}

pub(super) fn errors(text: &str, file: usize, below: Range<usize>) -> ErrorTable {
    let words = words(text, below);
    // Another number at the start of a line belongs to a message.
    let status = |word: &Word<'_>| -> Option<u64> {
        let status = word.text.parse().ok().filter(|status| (400..600).contains(status))?;
        (word.starts_line && word.text.len() == 3).then_some(status)
    };
    let starts: Vec<(usize, u64)> =
        words.iter().enumerate().filter_map(|(index, word)| Some((index, status(word)?))).collect();
    let rows = starts.iter().enumerate().map(|(position, (index, status))| {
        let end = starts.get(position + 1).map_or(words.len(), |(next, _)| *next);
        let row = &words[index + 1..end];
        let shown = words[*index..end].iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
        ErrorRow {
            status: *status,
            text: ErrorText::Words(row.iter().map(|word| (word.text.to_owned(), word.starts_line)).collect()),
            shown,
            span: line(text, file, words[*index].at),
        }
    });
    ErrorTable { heading: Span::new(file, 0..0), rows: rows.collect(), unread: Vec::new() }
}

/// The words of a part without running titles and the headings of tables.
pub(super) fn words(text: &str, below: Range<usize>) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut title = false;
    for (at, line) in lines(text, below) {
        let line_is_footer = is_footer(line);
        let is_title = title && line.contains(" / ");
        if !line.trim().is_empty() {
            title = line_is_footer;
        }
        if !line_is_footer && !is_title {
            words.extend(line_words(at, line));
        }
    }
    let mut kept: Vec<Word<'_>> = Vec::with_capacity(words.len());
    let mut index = 0;
    while index < words.len() {
        let rest = &words[index..];
        let heading = TABLE_HEADINGS.iter().find(|heading| {
            rest.len() >= heading.len() && heading.iter().zip(rest).all(|(expected, word)| *expected == word.text)
        });
        match heading {
            Some(heading) => index += heading.len(),
            None => {
                kept.push(words[index]);
                index += 1;
            }
        }
    }
    kept
}

/// The foot of a sheet of paper: `36 Issue: 20190918`.
fn is_footer(line: &str) -> bool {
    let mut words = line.split_whitespace().filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit()));
    words.next() == Some("Issue:") && words.next().is_none()
}

/// Words with a type apart from the name that it is joined to: `RouterTypeString` are two.
fn separated<'a>(words: Vec<Word<'a>>, known: &HashSet<&str>, request: bool) -> Vec<Word<'a>> {
    let mut apart = Vec::with_capacity(words.len());
    for (index, word) in words.iter().enumerate() {
        let split = TYPES.iter().find_map(|ty| word.text.strip_suffix(ty)).filter(|name| !name.is_empty());
        let is_row = |name: &&str| {
            let flag = words.get(index + 1).is_some_and(|next| required(next.text).is_some());
            if request { flag && path(name).is_some() } else { known.contains(name.trim_start_matches('└')) }
        };
        match split.filter(is_row).filter(|_| !known.contains(word.text)) {
            Some(name) => {
                apart.push(Word { text: name, ..*word });
                apart.push(Word { text: &word.text[name.len()..], at: word.at + name.len(), starts_line: false });
            }
            None => apart.push(*word),
        }
    }
    apart
}

/// The name before a type, and the word it begins with.
fn name(words: &[Word<'_>], ty: usize, known: &HashSet<&str>, request: bool) -> Option<(usize, String)> {
    // The type `JSON String` is two words.
    let ty = if ty > 0 && words[ty - 1].text == "JSON" { ty - 1 } else { ty };
    let mut candidates = Vec::new();
    let mut joined = String::new();
    for start in (ty.saturating_sub(LONGEST_NAME)..ty).rev() {
        joined.insert_str(0, words[start].text);
        let marked = joined.starts_with('└');
        let Some(found) = path(&joined).filter(|_| marked || !joined.contains('└')) else {
            // The mark alone may still stand before the name.
            if joined.trim_start_matches('└').is_empty() { continue } else { break }
        };
        if words[start].starts_line {
            candidates.push((start, found, marked));
        }
        if marked {
            break;
        }
    }
    let is_known = |name: &str| known.contains(name) || name.split('.').all(|part| known.contains(part));
    let best = candidates.iter().rev().find(|(_, name, _)| is_known(name));
    let best = best.or_else(|| candidates.iter().find(|(_, _, marked)| *marked));
    // A line above with a single word of full width is the start of the name.
    let is_full = |start: usize| words[start].text.len() >= COLUMN && words[start + 1].starts_line;
    let unknown =
        candidates.iter().enumerate().take_while(|(index, (start, ..))| *index == 0 || is_full(*start)).last();
    let unknown = unknown.map(|(_, candidate)| candidate).filter(|(_, name, _)| request || is_camel_case(name));
    best.or(unknown).map(|(start, name, _)| (*start, name.clone()))
}

/// Whether a word looks like a name: `RequestId`, not `The`.
fn is_camel_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().skip(1).any(|c| c.is_ascii_uppercase())
        && name.chars().any(|c| c.is_ascii_lowercase())
}

/// Everything that begins a line and could be a name, joined over breaks.
fn starts(words: &[Word<'_>]) -> HashSet<String> {
    let mut found = HashSet::new();
    for start in (0..words.len()).filter(|start| words[*start].starts_line) {
        let mut joined = String::new();
        for word in words.iter().skip(start).take(LONGEST_NAME) {
            joined.push_str(word.text);
            found.extend(path(&joined));
        }
    }
    found
}

/// The values behind bullets.
fn values(words: &[Word<'_>]) -> Vec<String> {
    let mut found = Vec::new();
    for (index, _) in words.iter().enumerate().filter(|(_, word)| word.text == "•") {
        let item = &words[index + 1..];
        let end = item.iter().position(|word| word.text == "•").unwrap_or(item.len());
        let item = squeezed(&item[..end], LONGEST_EXAMPLE);
        if item.contains([':', '(']) {
            found.extend(listed(&item));
        }
    }
    found
}

fn squeezed(words: &[Word<'_>], most: usize) -> String {
    let mut text = String::new();
    for word in words {
        if text.len() >= most {
            break;
        }
        text.push_str(word.text);
    }
    text
}
