//! The recorded signatures, read from the fixtures of the workspace.

use serde_json::Value;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/signing/", $name))
    };
}

/// Known responses, by section.
pub(crate) fn section(name: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(fixture!("signing.json")).unwrap();
    let section = all[name].as_array().unwrap().clone();
    assert!(!section.is_empty());
    section
}

/// Requests that an official client really sent.
pub(crate) fn captured() -> Vec<Value> {
    fixture!("captured-python-tea.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

pub(crate) fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_else(|| panic!("{key} in {entry}"))
}

/// An object of text as pairs.
pub(crate) fn pairs(entry: &Value) -> Vec<(String, String)> {
    let entries = entry.as_object().unwrap().iter();
    entries.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect()
}
