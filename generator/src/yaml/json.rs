//! A node as JSON, for examples and literals.

use serde_json::{Map, Number, Value};

use super::{Node, NodeValue, ScalarType};

/// The JSON of a node. Plain scalars are read as JSON reads them: `true`, `12` and `1.5` are no text.
pub(crate) fn to_json(node: &Node) -> Value {
    match &node.value {
        NodeValue::Null | NodeValue::Broken => Value::Null,
        NodeValue::Quoted(text) => Value::from(text.as_str()),
        NodeValue::Plain(text) => plain(text),
        NodeValue::Sequence(items) => Value::Array(items.iter().map(to_json).collect()),
        NodeValue::Mapping(entries) => Value::Object(
            entries
                .iter()
                .filter_map(|(key, value)| Some((key.scalar()?.to_owned(), to_json(value))))
                .collect::<Map<_, _>>(),
        ),
    }
}

fn plain(text: &str) -> Value {
    match (text, ScalarType::of(text)) {
        ("true", _) => Value::Bool(true),
        ("false", _) => Value::Bool(false),
        (_, ScalarType::Integer) => text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from),
        (_, ScalarType::Number) => {
            // `1.5` is a number in JSON; `010` and `0x1F` are not, and stay text.
            let number: Option<Number> = serde_json::from_str(text).ok();
            number.map_or_else(|| Value::from(text), Value::Number)
        }
        _ => Value::from(text),
    }
}
