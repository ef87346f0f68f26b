//! What stops an action on a resource: others that refer to it, and how many there may be.

use serde_json::Value;

use crate::source::Spanned;
use crate::yaml::{Definitions, Entry, FromNode, Node, OneOrMany, Reader, spec_object};

/// What stops a deletion or a transition: the error code, or a mapping with more.
#[derive(Clone, Debug)]
pub(crate) struct BlockerSpec {
    /// The error code, or `undocumented`.
    pub(crate) error: Spanned<String>,
    /// The fields of those that stop it, each with the value or the values.
    pub(crate) with: Entry<OneOrMany<Node>>,
    /// The boolean parameter that lets the action go on.
    pub(crate) unless: Option<Spanned<String>>,
}

impl FromNode for BlockerSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        if node.scalar().is_some() {
            return Spanned::<String>::from_node(node, reader).map(|error| Self {
                error,
                with: Entry::default(),
                unless: None,
            });
        }
        DetailedBlocker::from_node(node, reader).map(|blocker| Self {
            error: blocker.error,
            with: blocker.with,
            unless: blocker.unless,
        })
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let (error, detailed) = (Spanned::<String>::schema(definitions), DetailedBlocker::schema(definitions));
        serde_json::json!({ "anyOf": [error, detailed] })
    }
}

spec_object! {
    /// What stops an action.
    "what stops an action" struct DetailedBlocker {
        /// The error code, or `undocumented`.
        required error = "error": Spanned<String>,
        /// Only those count that have in each of these fields the value, or one of the values.
        default with = "with": Entry<OneOrMany<Node>>,
        /// The boolean parameter with which the action goes on nevertheless.
        optional unless = "unless": Spanned<String>,
    }
}

spec_object! {
    /// How many of a resource there may be.
    "`quota`" struct QuotaSpec {
        /// The limit.
        required limit = "limit": CountSpec,
        /// For each of this resource, rather than for an account.
        optional per = "per": Spanned<String>,
        /// Only those count that have in each of these fields the value, or one of the values.
        default with = "with": Entry<OneOrMany<Node>>,
        /// Error code.
        required error = "error": Spanned<String>,
    }
}

/// A positive number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CountSpec(pub(crate) u64);

impl FromNode for CountSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match u64::from_node(node, reader)? {
            0 => reader.expected(node, "a number above zero"),
            number => Some(Self(number)),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        serde_json::json!({ "type": "integer", "minimum": 1 })
    }
}
