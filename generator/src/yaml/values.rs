//! How scalars, lists and mappings with free keys are read.

use serde_json::{Value, json};

use super::node::ScalarType;
use super::{Definitions, FromNode, Integers, Mapping, Node, NodeValue, OneOrMany, Reader, Span64, StandIn};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::source::Spanned;

impl FromNode for String {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Quoted(text) => Some(text.clone()),
            NodeValue::Plain(text) => {
                if ScalarType::of(text) != ScalarType::Text {
                    reader.ambiguous(node, text);
                    return None;
                }
                Some(text.clone())
            }
            _ => reader.expected(node, "text"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string", "minLength": 1 })
    }
}

impl FromNode for bool {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Plain(text) if text == "true" => Some(true),
            NodeValue::Plain(text) if text == "false" => Some(false),
            _ => reader.expected(node, "`true` or `false`"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "boolean" })
    }
}

impl FromNode for i64 {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Plain(text) if ScalarType::of(text) == ScalarType::Integer => match text.parse() {
                Ok(number) => Some(number),
                Err(_) => reader.expected(node, "an integer of 64 bits"),
            },
            _ => reader.expected(node, "an integer"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer" })
    }
}

impl FromNode for u64 {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let number = i64::from_node(node, reader)?;
        match Self::try_from(number) {
            Ok(number) => Some(number),
            Err(_) => reader.expected(node, "an integer that is not negative"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": 0 })
    }
}

impl FromNode for Span64 {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.scalar().and_then(Self::parse) {
            Some(Span64 { from: Some(from), to: Some(to) }) if from > to => {
                let found =
                    Diagnostic::new(Finding::WrongValue, node.span, format!("the range `{from}..{to}` runs backwards"));
                reader
                    .diagnostics
                    .push(found.label("the end is before the start").help(format!("write `{to}..{from}`")));
                None
            }
            Some(range) => Some(range),
            None => reader.expected(node, "a range such as `2..128`, `..64`, `1..` or `8`"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": ["string", "integer"], "pattern": r"^(-?[0-9]{1,19}(\.\.(-?[0-9]{1,19})?)?|\.\.-?[0-9]{1,19})$" })
    }
}

impl FromNode for Integers {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        OneOrMany::<Span64>::from_node(node, reader).map(|many| Self(many.0))
    }
    fn schema(definitions: &mut Definitions) -> Value {
        OneOrMany::<Span64>::schema(definitions)
    }
}

/// Any value, kept as a node; what it means depends on the field it is for.
impl FromNode for Node {
    fn from_node(node: &Node, _: &mut Reader) -> Option<Self> {
        (!node.has_broken()).then(|| node.clone())
    }
    fn schema(_: &mut Definitions) -> Value {
        Value::Bool(true)
    }
}

impl<T: FromNode> FromNode for Spanned<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::from_node(node, reader).map(|value| Self { value, span: node.span })
    }
    fn schema(definitions: &mut Definitions) -> Value {
        T::schema(definitions)
    }
}

impl<T: FromNode> FromNode for Box<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::from_node(node, reader).map(Self::new)
    }
    fn schema(definitions: &mut Definitions) -> Value {
        T::schema(definitions)
    }
}

impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Sequence(items) => Some(reader.elements(items, T::from_node)),
            _ => reader.expected(node, "a list"),
        }
    }
    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "type": "array", "items": T::schema(definitions), "uniqueItems": true })
    }
}

impl<T: FromNode> FromNode for OneOrMany<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Sequence(items) if items.is_empty() => reader.empty(node),
            NodeValue::Sequence(_) => Vec::from_node(node, reader).map(Self),
            _ => T::from_node(node, reader).map(|one| Self(vec![one])),
        }
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let one = T::schema(definitions);
        json!({ "anyOf": [one, { "type": "array", "items": one, "minItems": 1, "uniqueItems": true }] })
    }
}

/// A mapping with free keys.
impl<T: FromNode> FromNode for Entry<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let entries = reader.mapping(node, "a mapping")?;
        let mut read = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            // A broken entry is left out, and the rest goes on.
            if let Some(value) = reader.entry(&key, value) {
                read.push((key.with(key.value.to_owned()), value));
            }
        }
        Some(Self(read))
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let names = json!({ "minLength": 1, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" });
        json!({ "type": "object", "additionalProperties": T::schema(definitions), "propertyNames": names })
    }
}

/// A [`Mapping`] while it is read.
#[derive(Clone, Debug)]
pub(crate) struct Entry<T>(pub(crate) Mapping<T>);

impl<T> StandIn for Entry<T> {
    fn stand_in(_: usize) -> Self {
        Self::default()
    }
}

impl<T> Default for Entry<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> std::ops::Deref for Entry<T> {
    type Target = Mapping<T>;
    fn deref(&self) -> &Mapping<T> {
        &self.0
    }
}
