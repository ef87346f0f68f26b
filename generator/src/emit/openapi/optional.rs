//! Objects of JSON, and keys that are there where something is said.

use serde_json::{Map, Value};

/// An object of these keys. Unlike `json!` it takes values as they are and copies none of them.
pub(super) fn object<const KEYS: usize>(fields: [(&str, Value); KEYS]) -> Value {
    fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<String, Value>>().into()
}

/// Adds a key, unless nothing is said.
pub(super) fn insert_some(into: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        into.insert(key.to_owned(), value.into());
    }
}
