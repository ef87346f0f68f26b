//! From text to the tree. The YAML crate is used here and nowhere else.

use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::budget::BudgetBreach;
use serde_yaml::{DuplicateKeyPolicy, Error, Location, MergeKeyPolicy, Spanned};

use super::piece::{Failure, Piece};
use super::{Node, NodeValue, slips};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;

/// Largest number of keys and values in one file: a real spec has a few thousand.
const MOST_NODES: usize = 100_000;
/// Deepest nesting.
const DEEPEST: usize = 64;

/// Parses a piece; text that lost its end to a comma is whole in the tree, and among `findings`.
///
/// # Errors
/// The first syntax error, with its place: after it, nothing that follows can be trusted.
pub(super) fn parse(piece: &Piece<'_>, findings: &mut Vec<Diagnostic>) -> Result<Node, Box<Failure>> {
    let budget = serde_yaml::budget! {
        max_nodes: MOST_NODES,
        max_events: 4 * MOST_NODES,
        max_depth: DEEPEST,
        max_anchors: 0,
        max_aliases: 0,
        flow_nesting_limit: DEEPEST,
    };
    // Duplicate keys reach the visitor with any policy but an error; they are reported with both places later.
    let options = serde_yaml::options! {
        budget: budget,
        duplicate_keys: DuplicateKeyPolicy::LastWins,
        merge_keys: MergeKeyPolicy::Error,
        reject_unsupported_tags: true,
    };
    match serde_yaml::from_str_with_options::<Parsed>(&piece.text, options) {
        Ok(parsed) => parsed.place(piece, findings),
        Err(error) => Err(Box::new(failure(&error, piece))),
    }
}

/// What the YAML crate found wrong.
fn failure(error: &serde_yaml::Error, piece: &Piece<'_>) -> Failure {
    let error = error.without_snippet();
    let bytes = error.location().map_or(0..0, |location| Place::of(location).bytes(piece));
    let (at, span) = (bytes.start, piece.span(bytes));
    let not_here = |what: &str, help: &str| {
        Diagnostic::new(Finding::Yaml, span, format!("a spec has no {what}")).label("not here").help(help)
    };
    let known = |finding: Diagnostic| Failure { finding, at, local: true, syntax: false };
    match error {
        Error::Budget { breach: BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. }, .. }
        | Error::UnknownAnchor { .. }
        | Error::AliasError { .. } => {
            known(not_here("anchors and aliases", "write the value out; text that starts with `&` or `*` needs quotes"))
        }
        Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => Failure {
            local: false,
            ..known(not_here(
                &format!("more than {DEEPEST} levels"),
                "check the brackets, and that this is a spec at all",
            ))
        },
        Error::Budget { .. } => Failure {
            local: false,
            ..known(not_here(
                &format!("more than {MOST_NODES} keys and values"),
                "split it, or check that it is a spec at all",
            ))
        },
        Error::MultipleDocuments { .. } => {
            Failure { local: false, ..known(not_here("second document", "write one file for each, without `---`")) }
        }
        Error::MergeKeyNotAllowed { .. } => known(not_here("merge keys", "write the keys out")),
        Error::UnsupportedTag { .. } => tag(piece, at).unwrap_or_else(|| known(not_here(TAGS, TAGS_HELP))),
        other => {
            let message = other.to_string();
            let message = message.split(" at line ").next().unwrap_or_default();
            let finding = Diagnostic::new(Finding::Yaml, span, format!("this is not YAML: {message}"))
                .label("noticed here")
                .help("check the indentation, the quotes and the brackets of this line and the one before");
            Failure { finding, at, local: true, syntax: true }
        }
    }
}

const TAGS: &str = "tags";
const TAGS_HELP: &str = "write the value alone; text that starts with `!` needs quotes";

/// Where the YAML crate says that something is: its first byte, or the line and column where it knows no more, and its
/// number of bytes. Every node has one, and that of the crate is four times as large.
#[derive(Clone, Copy)]
struct Place {
    start: Result<u32, (u32, u32)>,
    length: u32,
}

impl Place {
    fn of(location: Location) -> Self {
        let narrow = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let span = location.span();
        Self {
            start: span.byte_offset().map(narrow).ok_or((narrow(location.line()), narrow(location.column()))),
            length: span.byte_len().map_or(0, narrow),
        }
    }

    /// The bytes of the piece.
    fn bytes(self, piece: &Piece<'_>) -> Range<usize> {
        let start = self.start.map_or_else(|(line, column)| offset(&piece.text, line, column), |at| at as usize);
        start.min(piece.text.len())..start.saturating_add(self.length as usize).min(piece.text.len())
    }
}

/// Where a place is that knows only its line and column.
fn offset(text: &str, line: u32, column: u32) -> usize {
    let before = |number: u32| number.saturating_sub(1) as usize;
    let start: usize = text.split_inclusive('\n').take(before(line)).map(str::len).sum();
    let line = text[start..].lines().next().unwrap_or_default();
    start + line.chars().take(before(column)).map(char::len_utf8).sum::<usize>()
}

/// The tag that stands before a value, on its line or on one above.
fn tag(piece: &Piece<'_>, start: usize) -> Option<Failure> {
    let gap = piece.text.get(..start)?;
    let before = gap.trim_end_matches([' ', '\t', '\n', '\r']);
    if before.len() == gap.len() {
        return None;
    }
    let same_line = !gap[before.len()..].contains('\n');
    // Only back to the sign before the token: a line may be the whole file.
    let token = before.rfind([' ', '\t', '\n', '\r', '[', '{', ',']).map_or(0, |edge| edge + 1);
    if !before[token..].starts_with('!') || !(same_line || opens(&before[..token])) {
        return None;
    }
    let span = piece.span(token..before.len());
    let finding =
        Diagnostic::new(Finding::Yaml, span, format!("a spec has no {TAGS}")).label("not here").help(TAGS_HELP);
    // Line by line, a value would be torn from the tag above it.
    Some(Failure { finding, at: start, local: same_line, syntax: false })
}

/// Whether a value may start behind a text: on a line above, the same sign may be the end of another value, or of a
/// comment.
fn opens(text: &str) -> bool {
    let line = &text[text.rfind('\n').map_or(0, |end| end + 1)..];
    let line = line.trim_end_matches([' ', '\t']);
    !line.contains('#') && (line.is_empty() || line.ends_with([':', '-', '[', '{', ',']))
}

/// A node as the YAML crate hands it over.
struct Parsed {
    value: Raw,
    place: Place,
}

enum Raw {
    Null,
    /// A scalar that the YAML crate took for a number or a boolean; its text is in the file.
    Other,
    Text(String),
    Sequence(Vec<Parsed>),
    Mapping(Vec<(Parsed, Parsed)>),
}

impl Parsed {
    /// Finds the text of every node in the piece.
    fn place(self, piece: &Piece<'_>, findings: &mut Vec<Diagnostic>) -> Result<Node, Box<Failure>> {
        let bytes = self.place.bytes(piece);
        if let Some(failure) = tag(piece, bytes.start) {
            return Err(Box::new(failure));
        }
        let written = piece.text.get(bytes.clone()).unwrap_or_default();
        let value = match self.value {
            Raw::Null => NodeValue::Null,
            Raw::Other => NodeValue::Plain(written.trim().to_owned()),
            // A plain scalar stands in the file as it is; one over several lines is folded, and then is plain text
            // anyway.
            Raw::Text(value) if written == value || written.trim() == value => NodeValue::Plain(value),
            Raw::Text(value) => NodeValue::Quoted(value),
            Raw::Sequence(items) => NodeValue::Sequence(
                items.into_iter().map(|item| item.place(piece, findings)).collect::<Result<_, _>>()?,
            ),
            Raw::Mapping(entries) => {
                let entries = entries
                    .into_iter()
                    .map(|(key, value)| Ok((key.place(piece, findings)?, value.place(piece, findings)?)));
                NodeValue::Mapping(slips::rejoined(entries.collect::<Result<_, Box<Failure>>>()?, piece, findings))
            }
        };
        Ok(Node { value, span: piece.span(bytes) })
    }
}

impl<'de> Deserialize<'de> for Parsed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Raw>::deserialize(deserializer)?;
        Ok(Self { value: spanned.value, place: Place::of(spanned.referenced) })
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }
    fn visit_bytes<E: serde::de::Error>(self, _: &[u8]) -> Result<Raw, E> {
        Err(E::custom("binary data has no place in a spec"))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::Sequence(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            if entries.len() > MOST_NODES {
                return Err(serde::de::Error::custom("too many keys"));
            }
            entries.push(entry);
        }
        Ok(Raw::Mapping(entries))
    }
}
