//! What is co-created with a resource.

use serde_json::Value;

use crate::source::Spanned;
use crate::yaml::{Definitions, Entry, FromNode, Node, OneOrMany, Reader, spec_object};

/// What is co-created with a resource: the field that keeps its id, or a mapping with more.
#[derive(Clone, Debug)]
pub(crate) struct PartSpec {
    /// The field.
    pub(crate) field: Option<Spanned<String>>,
    /// For each of what there is one: a parameter with a list of objects, or `Vpc.RouteTable`.
    pub(crate) each: Option<Spanned<String>>,
    /// Fields of the object, with the value or one of the values that each must have.
    pub(crate) when: Entry<OneOrMany<Node>>,
    /// Fields of what is co-created, with their values.
    pub(crate) with: Entry<Node>,
}

impl FromNode for PartSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        if node.scalar().is_some() {
            return Spanned::<String>::from_node(node, reader).map(|field| Self {
                field: Some(field),
                each: None,
                when: Entry::default(),
                with: Entry::default(),
            });
        }
        DetailedPart::from_node(node, reader).map(|part| Self {
            field: part.field,
            each: part.each,
            when: part.when,
            with: part.with,
        })
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let (field, detailed) = (Spanned::<String>::schema(definitions), DetailedPart::schema(definitions));
        serde_json::json!({ "anyOf": [field, detailed] })
    }
}

spec_object! {
    /// What is co-created with a resource.
    "what is co-created" struct DetailedPart {
        /// The field that keeps its id, or with `each` the list of their ids.
        optional field = "field": Spanned<String>,
        /// For each of what there is one: a parameter with a list of objects; or `Vpc.RouteTable`, the route tables that
        /// refer to the VPC that the object refers to.
        optional each = "each": Spanned<String>,
        /// Only where each of these fields of the object has the value, or one of the values.
        default when = "when": Entry<OneOrMany<Node>>,
        /// Fields of it, with their values.
        default with = "with": Entry<Node>,
    }
}
