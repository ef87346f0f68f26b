//! `resources.yaml`.

use serde_json::Value;

use super::SourceSpec;
use crate::source::Sp;
use crate::yaml::{Definitions, Entry, FromNode, Mapping, Node, NodeValue, OneOrMany, Reader, spec_object};

spec_object! {
    /// What actions create, list, change and delete.
    "a resource" struct ResourceSpec {
        /// Description.
        required doc = "doc": Sp<String>,
        /// The field that holds the id, and how ids start.
        required id = "id": IdSpec,
        /// The action that creates one.
        optional create = "create": Sp<String>,
        /// The action that lists them.
        optional list = "list": ListSpec,
        /// The action that reads one.
        optional read = "read": Sp<String>,
        /// The actions that change one.
        default change = "change": Vec<Sp<String>>,
        /// The action that deletes one.
        optional delete = "delete": Sp<String>,
        /// Resources that come into being with it, and the field that keeps their id.
        default creates = "creates": Entry<Sp<String>>,
        /// States.
        optional states = "states": StatesSpec,
        /// Fields that a create fills by itself.
        default set = "set": Entry<Node>,
        /// Item fields that hold the ids of the resources that refer to this one.
        default lists = "lists": Entry<Sp<String>>,
        /// Resources that refer to this one and stop its deletion, with the error code.
        default blocked_by = "blocked_by": Entry<Sp<String>>,
        /// Error code for an id that does not exist.
        optional missing = "missing": Sp<String>,
        /// How many there may be.
        optional quota = "quota": QuotaSpec,
        /// Actions that tie it to something else.
        default links = "links": Entry<LinkSpec>,
        /// The document, where it is not plain from the actions.
        optional source = "source": OneOrMany<SourceSpec>,
    }
}

spec_object! {
    /// The id of a resource.
    "`id`" struct IdSpec {
        /// The field, and the parameter, that holds it.
        required field = "field": Sp<String>,
        /// How new ids start, as in `vpc-bp`.
        required prefix = "prefix": Sp<String>,
    }
}

spec_object! {
    /// How a resource is listed.
    "`list`" struct ListSpec {
        /// The action.
        required action = "action": Sp<String>,
        /// The path of the items with its wrappers.
        required items = "items": Sp<String>,
        /// Filters.
        default filters = "filters": FilterSpec,
    }
}

/// Filters of a list: parameter to item field, or a list where the names are the same.
#[derive(Clone, Debug, Default)]
pub(crate) struct FilterSpec(pub(crate) Mapping<Sp<String>>);

impl FromNode for FilterSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        if matches!(node.value, NodeValue::Sequence(_)) {
            let names = Vec::<Sp<String>>::from_node(node, reader)?;
            return Some(Self(names.into_iter().map(|name| (name.clone(), name)).collect()));
        }
        Entry::from_node(node, reader).map(|entry| Self(entry.0))
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let list = Vec::<Sp<String>>::schema(definitions);
        let mapping = Entry::<Sp<String>>::schema(definitions);
        serde_json::json!({ "anyOf": [list, mapping] })
    }
}

spec_object! {
    /// States that move with time.
    "`states`" struct StatesSpec {
        /// The field that shows the state.
        required field = "field": Sp<String>,
        /// The first state.
        required start = "start": Sp<String>,
        /// The states that follow, with the time: `500ms`, `3s`, `2min`.
        default then = "then": Entry<Sp<String>>,
    }
}

spec_object! {
    /// How many of a resource there may be.
    "`quota`" struct QuotaSpec {
        /// The limit.
        required limit = "limit": CountSpec,
        /// For each of this resource, rather than for an account.
        optional per = "per": Sp<String>,
        /// Error code.
        required error = "error": Sp<String>,
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

spec_object! {
    /// What an action writes into a resource that it ties to something else.
    "a link" struct LinkSpec {
        /// Fields it writes.
        default set = "set": Entry<Node>,
        /// Fields it removes.
        default clear = "clear": Vec<Sp<String>>,
    }
}
