//! The file of the command line tool: profiles, and which of them is the current one.

use std::path::Path;

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::{Map, Value};

use crate::providers::named;

/// The file as it is. A profile is read where it is used, so that an odd one harms no other.
#[derive(Deserialize)]
pub(super) struct Document {
    #[serde(default)]
    pub(super) current: Option<String>,
    #[serde(default)]
    profiles: Vec<Map<String, Value>>,
}

impl Document {
    /// Reads a file. What is said of a mistake is its place: what stands there may be a secret.
    pub(super) fn parse(text: &str, path: &Path) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| {
            let what = match error.classify() {
                Category::Eof => "the JSON ends too early",
                Category::Data => "a value of another type belongs here",
                Category::Io | Category::Syntax => "this is not JSON",
            };
            format!("{}:{}:{}: {what}", path.display(), error.line(), error.column())
        })
    }

    pub(super) fn profile(&self, name: &str) -> Option<Profile<'_>> {
        let is_it = |profile: &&Map<String, Value>| profile.get("name").and_then(Value::as_str) == Some(name);
        self.profiles.iter().find(is_it).map(|fields| Profile { name: name.to_owned(), fields })
    }

    /// The names of the profiles, to say which there are.
    pub(super) fn names(&self) -> String {
        let names = self.profiles.iter().filter_map(|profile| profile.get("name")?.as_str());
        let names: Vec<_> = names.take(20).map(named::name).collect();
        if names.is_empty() { "none".to_owned() } else { names.join(", ") }
    }
}

/// One profile.
pub(super) struct Profile<'a> {
    pub(super) name: String,
    fields: &'a Map<String, Value>,
}

impl Profile<'_> {
    /// A field; nothing where it is empty, as the tool writes those that nobody set.
    pub(super) fn text(&self, field: &str) -> Option<String> {
        let text = self.fields.get(field)?.as_str()?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    pub(super) fn needed(&self, field: &str) -> Result<String, String> {
        self.text(field).ok_or_else(|| format!("it has no `{field}`"))
    }

    pub(super) fn number(&self, field: &str) -> Option<u64> {
        match self.fields.get(field)? {
            Value::Number(number) => number.as_u64().filter(|number| *number > 0),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    pub(super) fn flag(&self, field: &str) -> bool {
        self.fields.get(field).and_then(Value::as_bool).unwrap_or_default()
    }
}
