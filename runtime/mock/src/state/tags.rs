//! Tags of objects: elements of a list with a key and a value, under either of their names.

use aliyun_api_core::other_tag_name;
use serde_json::Value;

use crate::Path;
use crate::value::{self, Fields};

/// The field of an element called `name`, or, of a tag, what it has under the other name.
pub(crate) fn field<'f>(element: &'f Fields, name: &str) -> Option<&'f Value> {
    element.get(name).or_else(|| element.get(other_tag_name(name)?))
}

/// A tag that is looked for; what is absent may be anything.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
}

impl Tag {
    /// Whether an element is this tag. One without a value counts as one with an empty value.
    pub(crate) fn is(&self, element: &Fields) -> bool {
        let text = |name: &str| field(element, name).and_then(Value::as_str).unwrap_or_default();
        let same = |wanted: &Option<String>, name: &str| wanted.as_deref().is_none_or(|wanted| wanted == text(name));
        same(&self.key, "Key") && same(&self.value, "Value")
    }
}

/// A field with a list of tags, and the tags all of which it must have.
#[derive(Debug)]
pub(crate) struct Tagged {
    pub(crate) field: Path,
    pub(crate) all: Vec<Tag>,
}

impl Tagged {
    pub(crate) fn matches(&self, fields: &Fields) -> bool {
        let elements = value::at(fields, self.field);
        self.all.iter().all(|tag| elements.iter().filter_map(|element| element.as_object()).any(|own| tag.is(own)))
    }
}
