//! A file as what it says and what its comments say, whatever its form was.

use super::comments::{self, Comment, Notes, Unsupported};
use super::form::Form;
use super::scalar::Scalar;
use crate::yaml::{Node, NodeValue};

/// A file.
pub(super) struct Document {
    /// Comments about the file.
    pub(super) head: Vec<Comment>,
    /// What it says.
    pub(super) root: Value,
}

/// A value.
pub(super) enum Value {
    Scalar(Scalar),
    List(Vec<Entry>, Vec<Comment>),
    Mapping(Vec<Entry>, Vec<Comment>),
}

impl Value {
    fn first(&mut self) -> Option<&mut Entry> {
        match self {
            Self::Scalar(_) => None,
            Self::List(entries, _) | Self::Mapping(entries, _) => entries.first_mut(),
        }
    }
}

/// An entry of a mapping, or an element of a list.
pub(super) struct Entry {
    /// Comments on lines above it.
    pub(super) before: Vec<Comment>,
    /// The key; an element of a list has none.
    pub(super) key: Option<Scalar>,
    pub(super) value: Value,
    /// The comment behind it.
    pub(super) beside: Option<Comment>,
}

impl Document {
    /// A file as a tree that knows its comments, with the keys of structs in the order of the format.
    pub(super) fn of(node: &Node, text: &str, form: Form<'_>) -> Result<Self, Unsupported> {
        let mut notes = comments::of(node, text)?;
        let root = value(node, form, &mut notes)?;
        Ok(Self { head: notes.head, root })
    }
}

/// The value that a node is. Entries and collections come in the order in which the notes were numbered.
fn value(node: &Node, form: Form<'_>, notes: &mut Notes) -> Result<Value, Unsupported> {
    match &node.value {
        NodeValue::Sequence(items) => {
            let after = notes.collection();
            let (form, _) = form.list();
            let read = items.iter().map(|item| {
                let (mut before, beside) = notes.entry();
                let mut value = value(item, form, notes)?;
                // No line is between the dash and the first part of an element.
                if let Some(first) = value.first() {
                    before.append(&mut first.before);
                }
                Ok(Entry { before, key: None, value, beside })
            });
            Ok(Value::List(read.collect::<Result<_, Unsupported>>()?, after))
        }
        NodeValue::Mapping(entries) => {
            let after = notes.collection();
            let keys: Vec<&str> = entries.iter().filter_map(|(key, _)| key.scalar()).collect();
            let form = form.mapping(&keys);
            let read = entries.iter().map(|(key, inner)| {
                let (before, beside) = notes.entry();
                let key = Scalar::of(key).ok_or("a key is no text")?;
                let value = value(inner, form.value(key.text()), notes)?;
                Ok(Entry { before, key: Some(key), value, beside })
            });
            let mut entries = read.collect::<Result<Vec<Entry>, Unsupported>>()?;
            entries.sort_by_key(|entry| entry.key.as_ref().and_then(|key| form.rank(key.text())));
            Ok(Value::Mapping(entries, after))
        }
        _ => Scalar::of(node).map(Value::Scalar).ok_or_else(|| "a part of it could not be read".to_owned()),
    }
}
