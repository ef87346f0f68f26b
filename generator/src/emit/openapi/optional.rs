//! Keys that are there where something is said.

use serde_json::{Map, Value};

/// Adds a key, unless nothing is said.
pub(super) fn insert_some(into: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        into.insert(key.to_owned(), value.into());
    }
}
