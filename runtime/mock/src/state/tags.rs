//! Tags of objects: elements of a list with a key and a value, under either of their names.

use std::collections::HashSet;

use aliyun_api_core::other_tag_name;
use serde_json::{Map, Value};

use crate::Path;
use crate::value::{self, Fields};

/// The field of an element called `name`, or, of a tag, what it has under the other name.
pub(crate) fn field<'f>(element: &'f Map<String, Value>, name: &str) -> Option<&'f Value> {
    element.get(name).or_else(|| element.get(other_tag_name(name)?))
}

/// A tag that is looked for; what is absent may be anything.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tag {
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
}

/// Tags that are looked for, sorted, each once.
#[derive(Debug, Default)]
pub(crate) struct Tags(Vec<Tag>);

impl Tags {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether an element is one of these. One without a value counts as one with an empty value.
    pub(crate) fn have(&self, element: &Map<String, Value>) -> bool {
        self.which(element).next().is_some()
    }

    /// The places of those that an element is: by key and value, by its key alone, by its value alone.
    fn which(&self, element: &Map<String, Value>) -> impl Iterator<Item = usize> {
        let text = |name: &str| field(element, name).and_then(Value::as_str).unwrap_or_default();
        let (key, value) = (text("Key"), text("Value"));
        let forms = [(Some(key), Some(value)), (Some(key), None), (None, Some(value))];
        let place = |form| self.0.binary_search_by(|own| (own.key.as_deref(), own.value.as_deref()).cmp(&form)).ok();
        forms.into_iter().filter_map(place)
    }
}

impl FromIterator<Tag> for Tags {
    fn from_iter<I: IntoIterator<Item = Tag>>(tags: I) -> Self {
        let mut tags: Vec<Tag> = tags.into_iter().collect();
        tags.sort_unstable();
        tags.dedup();
        Self(tags)
    }
}

/// A field with a list of tags, and the tags all of which it must have.
#[derive(Debug)]
pub(crate) struct Tagged {
    pub(crate) field: Path,
    pub(crate) all: Tags,
}

impl Tagged {
    pub(crate) fn matches(&self, fields: &Fields) -> bool {
        let elements = value::at(fields, self.field).into_iter().filter_map(Value::as_object);
        let found: HashSet<usize> = elements.flat_map(|element| self.all.which(element)).collect();
        found.len() == self.all.0.len()
    }
}
