//! JSON in a form in which two spellings of the same values are equal.

use aliyun_api_core::{Field, Schema, ValueType};
use serde_json::{Map, Value};

/// Scalars become text, as services drift between `1` and `"1"`; what is empty is left out, as it travels like what
/// is absent.
pub fn canonical(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(flag) => flag.to_string().into(),
        Value::Number(number) => number.to_string().trim_end_matches(".0").into(),
        Value::String(text) => text.as_str().into(),
        Value::Array(items) => items.iter().map(canonical).collect(),
        Value::Object(fields) => {
            let kept = fields.iter().map(|(name, value)| (name.clone(), canonical(value)));
            kept.filter(|(_, value)| !is_empty(value)).collect::<Map<_, _>>().into()
        }
    }
}

/// The JSON of a record with every name in its first spelling: services have others, such as `natGatewayId`.
pub fn respelled(value: Value, schema: &Schema) -> Value {
    let Value::Object(fields) = value else { return value };
    let renamed = fields.into_iter().map(|(name, value)| {
        match schema.position(&name).and_then(|index| schema.fields.get(index)) {
            Some(field) => (field.wire.to_owned(), inside(value, field)),
            None => (name, value),
        }
    });
    renamed.collect::<Map<_, _>>().into()
}

fn inside(value: Value, field: &Field) -> Value {
    match (value, &field.kind, field.wrapper) {
        (value, ValueType::Record(schema), _) => respelled(value, schema),
        (Value::Array(items), ValueType::List(ValueType::Record(schema)), _) => {
            items.into_iter().map(|item| respelled(item, schema)).collect()
        }
        (Value::Object(mut enclosing), ValueType::List(_), Some(wrapper)) if enclosing.contains_key(wrapper) => {
            if let Some(items) = enclosing.remove(wrapper) {
                enclosing.insert(wrapper.to_owned(), inside(items, field));
            }
            enclosing.into()
        }
        // A response may show one object for a list.
        (one @ Value::Object(_), ValueType::List(ValueType::Record(schema)), _) => vec![respelled(one, schema)].into(),
        (value, ..) => value,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn other_spellings_become_the_first_one() {
        static INNER: Schema = Schema::new("Inner", &[Field::new("Id", ValueType::String).aliases(&["id"])]);
        static OUTER: Schema = Schema::new(
            "Outer",
            &[
                Field::new("One", ValueType::Record(&INNER)).aliases(&["one"]),
                Field::new("All", ValueType::List(&ValueType::Record(&INNER))).wrapper("Item"),
            ],
        );
        let written = json!({ "one": { "id": "a" }, "All": { "Item": [{ "id": "b" }] }, "other": { "id": "c" } });
        let wanted = json!({ "One": { "Id": "a" }, "All": { "Item": [{ "Id": "b" }] }, "other": { "id": "c" } });
        assert_eq!(respelled(written, &OUTER), wanted);
        let one = json!({ "All": { "Item": { "id": "b" } } });
        assert_eq!(respelled(one, &OUTER), json!({ "All": { "Item": [{ "Id": "b" }] } }));
    }

    #[test]
    fn spellings_of_the_same_are_equal_and_others_are_not() {
        let one = json!({ "A": 1, "B": true, "C": 2.0, "D": null, "E": { "F": [] }, "G": "" });
        assert_eq!(canonical(&one), json!({ "A": "1", "B": "true", "C": "2" }));
        assert_ne!(canonical(&json!({ "A": 1 })), canonical(&json!({ "A": 10 })));
        assert_eq!(canonical(&json!([null, { "A": 0 }])), json!([null, { "A": "0" }]));
    }
}
