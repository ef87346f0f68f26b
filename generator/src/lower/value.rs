//! Values of examples and defaults, typed by the field they are for.

use serde_json::{Map, Value};

use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side, by_key};
use crate::yaml::{Mapping, Node, NodeValue, json};

/// The JSON of a node that a field declares: text stays text, whatever it looks like.
pub(super) fn typed(scope: Scope<'_>, field: &FieldSpec, node: &Node, side: Side) -> Value {
    let Some((word, definition)) = scope.definition(field) else { return json::to_json(node) };
    match (word, &node.value) {
        (TypeWord::String | TypeWord::Enum, _) => node.scalar().map_or_else(|| json::to_json(node), Value::from),
        (TypeWord::List, NodeValue::Sequence(items)) => match field.items.as_deref() {
            Some(item) => Value::Array(items.iter().map(|node| typed(scope, item, node, side)).collect()),
            None => json::to_json(node),
        },
        (TypeWord::Object, _) => definition
            .fields
            .as_ref()
            .map_or_else(|| json::to_json(node), |fields| Value::Object(object(scope, fields, node, side))),
        _ => json::to_json(node),
    }
}

/// The JSON of a mapping by the fields that declare its keys.
pub(super) fn object(scope: Scope<'_>, fields: &Mapping<FieldSpec>, node: &Node, side: Side) -> Map<String, Value> {
    let NodeValue::Mapping(entries) = &node.value else { return Map::new() };
    let fields = by_key(fields);
    entries
        .iter()
        .filter_map(|(key, value)| {
            let name = key.scalar()?;
            let field = fields.get(name).and_then(|own| scope.field(own, side));
            let value = field.map_or_else(|| json::to_json(value), |field| typed(scope, field.base, value, side));
            Some((name.to_owned(), value))
        })
        .collect()
}
