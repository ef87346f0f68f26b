//! From text to the tree. The YAML crate is used here and nowhere else.

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, Location, Spanned};

use super::{Node, NodeValue};
use crate::diagnostic::Diagnostic;
use crate::source::{Sources, Span};

/// Largest number of keys and values in one file: a real spec has a few thousand.
const MOST_NODES: usize = 100_000;
/// Deepest nesting.
const DEEPEST: usize = 64;

/// Parses a file. `None` for a file without content.
///
/// # Errors
/// The first syntax error, with its place: after it, nothing that follows can be trusted.
pub(crate) fn parse(sources: &Sources, file: usize) -> Result<Node, Box<Diagnostic>> {
    let text = sources.get(file).text.as_str();
    let budget = serde_yaml::budget! {
        max_nodes: MOST_NODES,
        max_events: 4 * MOST_NODES,
        max_depth: DEEPEST,
        max_anchors: 0,
        max_aliases: 0,
        flow_nesting_limit: DEEPEST,
    };
    // Duplicate keys reach the visitor with any policy but an error; they are reported with both places later.
    let options = serde_yaml::options! { budget: budget, duplicate_keys: DuplicateKeyPolicy::LastWins };
    match serde_yaml::from_str_with_options::<Parsed>(text, options) {
        Ok(parsed) => parsed.place(text, file),
        Err(error) => {
            let span = error.location().map_or(Span::new(file, 0..0), |location| span_of(location, text, file));
            let message = error.without_snippet().to_string();
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            let limits = format!("A spec has at most {MOST_NODES} keys and values, {DEEPEST} levels, and no anchors or aliases.");
            Err(Box::new(Diagnostic::new("yaml", span, format!("this is not YAML that a spec can have: {message}")).reason(limits)))
        }
    }
}

fn span_of(location: Location, text: &str, file: usize) -> Span {
    let span = location.span();
    let start = span.byte_offset().and_then(|at| usize::try_from(at).ok()).unwrap_or_else(|| offset_of_line(text, location.line()));
    let length = span.byte_len().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    Span::new(file, start.min(text.len())..(start + length).min(text.len()))
}

/// Where a line starts, for the errors that know no byte offset.
fn offset_of_line(text: &str, line: u64) -> usize {
    let before = usize::try_from(line.saturating_sub(1)).unwrap_or(0);
    text.split_inclusive('\n').take(before).map(str::len).sum()
}

/// A node as the YAML crate hands it over.
struct Parsed {
    value: Raw,
    location: Location,
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
    /// Finds the text of every node in the file.
    fn place(self, text: &str, file: usize) -> Result<Node, Box<Diagnostic>> {
        let span = span_of(self.location, text, file);
        let written = text.get(span.bytes()).unwrap_or_default();
        let value = match self.value {
            Raw::Null => NodeValue::Null,
            Raw::Other => NodeValue::Plain(written.trim().to_owned()),
            // A plain scalar stands in the file as it is; one over several lines is folded, and then is plain text anyway.
            Raw::Text(value) if written.trim() == value => NodeValue::Plain(value),
            Raw::Text(value) => NodeValue::Quoted(value),
            Raw::Sequence(items) => {
                NodeValue::Sequence(items.into_iter().map(|item| item.place(text, file)).collect::<Result<_, _>>()?)
            }
            Raw::Mapping(entries) => NodeValue::Mapping(
                entries
                    .into_iter()
                    .map(|(key, value)| Ok((key.place(text, file)?, value.place(text, file)?)))
                    .collect::<Result<_, Box<Diagnostic>>>()?,
            ),
        };
        Ok(Node { value, span })
    }
}

impl<'de> Deserialize<'de> for Parsed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Raw>::deserialize(deserializer)?;
        Ok(Self { value: spanned.value, location: spanned.referenced })
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
                return Err(A::Error::custom("too many keys"));
            }
            entries.push(entry);
        }
        Ok(Raw::Mapping(entries))
    }
}
