//! A snapshot as JSON: what it is, and what is wrong with one, without a value of it, which may be a secret.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

use super::error::{SnapshotError, Why};
use super::held::Space;

const FORMAT: &str = "aliyun-mock snapshot";

const VERSION: u64 = 1;

/// What is written.
#[derive(Serialize)]
pub(super) struct Document<'a> {
    format: &'static str,
    version: u64,
    namespaces: &'a BTreeMap<String, Space>,
}

impl<'a> Document<'a> {
    pub(super) fn of(namespaces: &'a BTreeMap<String, Space>) -> Self {
        Self { format: FORMAT, version: VERSION, namespaces }
    }
}

/// What tells a snapshot of any version from something else.
#[derive(Deserialize)]
struct Head {
    format: Option<serde_json::Value>,
    version: Option<serde_json::Value>,
}

/// What is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u64,
    namespaces: BTreeMap<String, Space>,
}

pub(super) fn parse(bytes: &[u8]) -> Result<BTreeMap<String, Space>, SnapshotError> {
    let head: Head = serde_json::from_slice(bytes).map_err(|error| match told(&error) {
        // A list, a number, a text: JSON of something else.
        Why::Shape { .. } => SnapshotError::new(Why::Foreign),
        why => SnapshotError::new(why),
    })?;
    if head.format.as_ref().and_then(serde_json::Value::as_str) != Some(FORMAT) {
        return Err(SnapshotError::new(Why::Foreign));
    }
    if let Some(version) = head.version.as_ref().and_then(serde_json::Value::as_u64).filter(|own| *own != VERSION) {
        return Err(SnapshotError::new(Why::Version(version)));
    }
    let body: Body = serde_json::from_slice(bytes).map_err(|error| SnapshotError::new(told(&error)))?;
    Ok(body.namespaces)
}

/// What is wrong. What serde says of a value repeats the value, and is left out.
fn told(error: &serde_json::Error) -> Why {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    match error.classify() {
        Category::Data => {
            let safe = message.starts_with("missing field") || message.starts_with("duplicate field");
            let expected =
                message.rsplit_once(", expected ").map(|(_, expected)| format!("expected {}", named(expected)));
            let what = if safe { Some(message.to_owned()) } else { expected };
            Why::Shape { line, column, what: what.unwrap_or_else(|| "a snapshot has something else there".to_owned()) }
        }
        _ => Why::Syntax { line, column, what: message.to_owned() },
    }
}

/// What JSON calls what serde expects.
fn named(expected: &str) -> &str {
    match expected {
        "u64" | "i64" | "u32" => "a whole number",
        "a sequence" => "a list",
        "a map" => "an object",
        other if other.starts_with("struct ") => "an object",
        other => other,
    }
}
